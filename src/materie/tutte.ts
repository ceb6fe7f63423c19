import type { Tipo } from '../motore/tipo.ts';
import type { Proprieta } from '../motore/proprieta.ts';
import { canali } from './canali/canali.tipo.ts';
import { contatti } from './canali/contatti.tipo.ts';
import { domande } from './canali/domande.tipo.ts';
import { festivita } from './canali/festivita.tipo.ts';
import { modelli } from './canali/modelli.tipo.ts';
import { oggetti } from './canali/oggetti.tipo.ts';
import { protocolli } from './canali/protocolli.tipo.ts';
import { questioni } from './canali/questioni.tipo.ts';
import { obiettivi } from './cifre/obiettivi.tipo.ts';
import { pesi } from './cifre/pesi.tipo.ts';
import { sedi } from './cifre/sedi.tipo.ts';
import { valori } from './cifre/valori.tipo.ts';
import { fonti } from './fonti/fonti.tipo.ts';
import { glossario } from './fonti/glossario.tipo.ts';
import { incongruenze } from './fonti/incongruenze.tipo.ts';
import { novita } from './fonti/novita.tipo.ts';
import { indicatori } from './indicatori/indicatori.tipo.ts';
import { regoleSenzaCalcolo } from './indicatori/regole-senza-calcolo.tipo.ts';
import { audit } from './piano/audit.tipo.ts';
import { capitoli } from './piano/capitoli.tipo.ts';
import { corsi } from './piano/corsi.tipo.ts';
import { elenchi } from './piano/elenchi.tipo.ts';
import { lavoroAgile } from './piano/lavoro-agile.tipo.ts';
import { linee } from './piano/linee.tipo.ts';
import { progetti } from './piano/progetti.tipo.ts';
import { prodotti } from './prodotti/prodotti.tipo.ts';
import { unita } from './prodotti/unita.tipo.ts';
import { competenze } from './strutture/competenze.tipo.ts';
import { discendenze } from './strutture/discendenze.tipo.ts';
import { ordinamenti } from './strutture/ordinamenti.tipo.ts';
import { strutture } from './strutture/strutture.tipo.ts';
import { temi } from './strutture/temi.tipo.ts';
import { vie } from './canali/vie.tipo.ts';
import { tipiDiSede } from './canali/tipi-di-sede.tipo.ts';
import { argomenti } from './cifre/argomenti.tipo.ts';
import { famiglie } from './indicatori/famiglie.tipo.ts';
import type { Catalogo } from './tipo-catalogo.ts';

/** Every kind of rule, in the order in which open data, search and sources list them. */
export const TIPI: readonly Tipo<Catalogo>[] = [
  prodotti,
  unita,
  canali,
  contatti,
  protocolli,
  oggetti,
  domande,
  modelli,
  questioni,
  festivita,
  indicatori,
  regoleSenzaCalcolo,
  progetti,
  strutture,
  discendenze,
  competenze,
  temi,
  sedi,
  valori,
  pesi,
  obiettivi,
  linee,
  ordinamenti,
  glossario,
  elenchi,
  audit,
  capitoli,
  corsi,
  lavoroAgile,
  fonti,
  vie,
  tipiDiSede,
  argomenti,
  famiglie,
  incongruenze,
  novita,
];

/** The kinds by name. */
export const TIPO_PER_NOME: ReadonlyMap<string, Tipo<Catalogo>> = new Map(TIPI.map((tipo) => [tipo.nome, tipo]));

/** The names of the kinds of which something is true. */
export function tipiChe(proprieta: keyof Proprieta): ReadonlySet<string> {
  return new Set(TIPI.filter((tipo) => tipo.proprieta[proprieta]).map(({ nome }) => nome));
}
