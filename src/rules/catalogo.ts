import { createHash } from 'node:crypto';
import { InvalidRules, type RuleError } from './errors.ts';
import { compileCanaliEContatti, type CatalogoCanali } from './compile/canali-e-contatti.ts';
import { compileCompetenze, type Competenza, type Tema } from './compile/competenze.ts';
import type { Discendenza } from './compile/discendenze.ts';
import { compileElenchi, type Elenco } from './compile/elenchi.ts';
import { compileFonti, type DocumentoFonte } from './compile/fonti.ts';
import { compileGlossario, type GlossarioCompilato } from './compile/glossario.ts';
import { compileIncongruenze, type Incongruenza } from './compile/incongruenze.ts';
import { compileIndicatori, type Indicatore } from './compile/indicatori.ts';
import { compileNovita } from './compile/novita.ts';
import { compileObiettivi, type Obiettivo } from './compile/obiettivi.ts';
import { compilePesi, type Albero } from './compile/pesi.ts';
import { compileProdotti, type Prodotto } from './compile/prodotti.ts';
import { compileProgetti, type Progetto } from './compile/progetti.ts';
import { compileRegistri, type Registri } from './compile/registri.ts';
import { compileRegoleSenzaCalcolo } from './compile/regole-senza-calcolo.ts';
import { compileRicerca } from './compile/ricerca.ts';
import { compileSedi, type Sede } from './compile/sedi.ts';
import { compileStrutture, type Struttura } from './compile/strutture.ts';
import { compileUnita, type Unita } from './compile/unita.ts';
import { compileValori, type TabellaCompilata } from './compile/valori.ts';
import type { VoceRicerca } from '../search/tipi.ts';
import type { RecordFault } from './identity.ts';
import { ruleLoader, type RuleLoader, type RuleSet } from './load.ts';
import { locator } from './positions.ts';
import type { Verifica } from './verifiche/controlli.ts';
import type { Novita, Ordinamento, RegolaSenzaCalcolo } from '../types/regole.ts';

/** Everything the rules say, checked and linked: what pages, data, search and calculators are made from. */
export interface Catalogo {
  /** Changes whenever a rule does: 12 hexadecimal digits. */
  versione: string;
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

/**
 * Reads, validates, links, checks and compiles all rules.
 * @param root the project's folder
 * @param loader one kept from before reads only the files that changed
 * @returns the catalogue, whole only when `errors` is empty, and every error of every file
 */
export function compileRules(root: string, loader: RuleLoader = ruleLoader(root)): { catalogo: Catalogo; errors: RuleError[] } {
  const { ruleSet, errors } = loader.load();
  const { prodotti, faults } = compileProdotti(ruleSet);
  const computed = compileIndicatori(ruleSet);
  const territory = compileSedi(ruleSet);
  const figures = compileValori(ruleSet);
  const structures = compileStrutture(ruleSet);
  const competences = compileCompetenze(ruleSet, structures.strutture, structures.ordinamenti);
  const incongruenze = compileIncongruenze(ruleSet);
  const plan = compileProgetti(ruleSet);
  const registers = compileRegistri(ruleSet);
  const channels = compileCanaliEContatti(ruleSet, incongruenze);
  const parti = {
    versione: version(ruleSet),
    fonti: compileFonti(ruleSet),
    incongruenze,
    indicatori: computed.indicatori,
    regoleSenzaCalcolo: compileRegoleSenzaCalcolo(ruleSet),
    prodotti,
    unita: compileUnita(ruleSet),
    sedi: territory.sedi,
    tabelle: figures.tabelle,
    pesi: compilePesi(ruleSet),
    obiettivi: compileObiettivi(ruleSet),
    ordinamenti: structures.ordinamenti,
    strutture: structures.strutture,
    discendenze: structures.discendenze,
    competenze: competences.competenze,
    temi: competences.temi,
    verifiche: figures.verifiche,
    canali: channels.canali,
    progetti: plan.progetti,
    registri: registers.registri,
    elenchi: compileElenchi(ruleSet),
    novita: compileNovita(ruleSet),
    glossario: compileGlossario(ruleSet),
  };
  return {
    catalogo: { ...parti, ricerca: compileRicerca(root, parti) },
    // A file that cannot be read would make every check and every cell that rests on it fail too.
    errors: [
      ...errors,
      ...locate([...faults, ...computed.faults, ...territory.faults, ...channels.faults, ...plan.faults, ...registers.faults, ...(errors.length === 0 ? [...figures.faults, ...structures.faults, ...competences.faults, ...channels.tableFaults] : [])]),
    ],
  };
}

let cached: { root: string; catalogo: Catalogo } | null = null;

/**
 * The catalogue of the rules under `root`, compiled once.
 * @throws {InvalidRules} with every error, when a rule does not hold
 */
export function caricaCatalogo(root: string = process.cwd()): Catalogo {
  if (cached?.root === root) return cached.catalogo;
  const { catalogo, errors } = compileRules(root);
  if (errors.length > 0) throw new InvalidRules(errors);
  cached = { root, catalogo };
  return catalogo;
}

/** Forgets the compiled catalogue: the next question reads the rules again. */
export function dimenticaCatalogo(): void {
  cached = null;
}

function locate(faults: readonly RecordFault[]): RuleError[] {
  return faults.map(({ record, fault }) => locator(record.ruleFile)(fault));
}

function version(ruleSet: RuleSet): string {
  const hash = createHash('sha256');
  for (const { file, text } of ruleSet.files) hash.update(file).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
