import type { CatalogoCanali } from './compile/canali-e-contatti.ts';
import type { Competenza, Tema } from './compile/competenze.ts';
import type { Discendenza } from './compile/discendenze.ts';
import type { Elenco } from './compile/elenchi.ts';
import type { DocumentoFonte } from './compile/fonti.ts';
import type { GlossarioCompilato } from './compile/glossario.ts';
import type { Incongruenza } from './compile/incongruenze.ts';
import type { Indicatore } from './compile/indicatori.ts';
import type { Linea } from './compile/linee.ts';
import type { Obiettivo } from './compile/obiettivi.ts';
import type { Albero } from './compile/pesi.ts';
import type { Prodotto } from './compile/prodotti.ts';
import type { Progetto } from './compile/progetti.ts';
import type { Registri } from './compile/registri.ts';
import type { Sede } from './compile/sedi.ts';
import type { Struttura } from './compile/strutture.ts';
import type { Unita } from './compile/unita.ts';
import type { TabellaCompilata } from './compile/valori.ts';
import type { VoceRicerca } from '../search/tipi.ts';
import type { Verifica } from './verifiche/controlli.ts';
import type { Novita, Ordinamento, RegolaSenzaCalcolo } from '../types/regole.ts';

/** Everything the rules say, checked and linked: what pages, data, search and calculators are made from. */
export interface Catalogo {
  /** Changes whenever a rule does: 12 hexadecimal digits. */
  versione: string;
  /** Changes whenever a rule that is neither a product nor a unit does. */
  contorno: string;
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
  canali: CatalogoCanali;
  progetti: Progetto[];
  /** Agile work, audit campaigns, spending chapters, courses. */
  registri: Registri;
  /** The plan's lists that hold no figures. */
  elenchi: Elenco[];
  /** What changed in the rules, the latest first. */
  novita: Novita[];
  glossario: GlossarioCompilato;
  /** Everything that can be looked up, one line for each. */
  ricerca: VoceRicerca[];
}
