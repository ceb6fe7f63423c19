import type { Regola } from '../motore/regole.ts';
import type { EsitoRiscontro } from '../motore/riscontro/difetti.ts';
import type { FileRiscontrato } from '../motore/riscontro/evidenza.ts';
import type { CatalogoCanali } from './canali/canali-e-contatti.ts';
import type { Competenza, Tema } from './strutture/competenze.ts';
import type { Discendenza } from './strutture/discendenze.ts';
import type { Elenco } from './piano/elenchi.ts';
import type { DocumentoFonte } from './fonti/fonti.ts';
import type { GlossarioCompilato } from './fonti/glossario.ts';
import type { Incongruenza } from './fonti/incongruenze.ts';
import type { Indicatore } from './indicatori/indicatori.ts';
import type { Linea } from './piano/linee.ts';
import type { Obiettivo } from './cifre/obiettivi.ts';
import type { Albero } from './cifre/pesi.ts';
import type { Prodotto } from './prodotti/prodotti.ts';
import type { Progetto } from './piano/progetti.ts';
import type { Registri } from './piano/registri.ts';
import type { Sede } from './cifre/sedi.ts';
import type { Struttura } from './strutture/strutture.ts';
import type { Unita } from './prodotti/unita.ts';
import type { TabellaCompilata } from './cifre/valori.ts';
import type { Verifica } from './cifre/verifiche/esito-del-controllo.ts';
import type { Novita, Ordinamento, RegolaSenzaCalcolo } from '../types/regole.ts';

/** Everything the rules say, checked and linked: what pages, data, search and calculators are made from. */
export interface Catalogo {
  /** Changes whenever a rule does: 12 hexadecimal digits. */
  versione: string;
  /** Every rule as written, by kind. */
  regole: ReadonlyMap<string, readonly Regola[]>;
  fonti: DocumentoFonte[];
  incongruenze: Incongruenza[];
  indicatori: Indicatore[];
  /** Rules that cannot be computed here: a document is missing, or there is only a threshold or a value to read. */
  regoleSenzaCalcolo: RegolaSenzaCalcolo[];
  prodotti: Prodotto[];
  unita: Unita[];
  sedi: Sede[];
  tabelle: TabellaCompilata[];
  pesi: Albero[];
  /** The general objectives of the plan. */
  obiettivi: Obiettivo[];
  /** The management guidelines under which objectives and projects stand. */
  linee: Linea[];
  /** The orders that the documents speak of, oldest first. */
  ordinamenti: Ordinamento[];
  strutture: Struttura[];
  /** What became of each structure from one order to the next. */
  discendenze: Discendenza[];
  competenze: Competenza[];
  /** The topics under which competences are looked up. */
  temi: Tema[];
  /** Every identity of the figures, recomputed. */
  verifiche: Verifica[];
  /** How many printed values were read twice, in all and by rule file. */
  riscontro: Pick<EsitoRiscontro, 'conto' | 'perFile'> & {
    /** Every printed row beside its second reading: made when a page first asks. */
    file: () => FileRiscontrato[];
  };
  canali: CatalogoCanali;
  progetti: Progetto[];
  /** Agile work, audit campaigns, spending chapters, courses. */
  registri: Registri;
  /** The plan's lists that hold no figures. */
  elenchi: Elenco[];
  /** What changed in the rules, the latest first. */
  novita: Novita[];
  glossario: GlossarioCompilato;
}
