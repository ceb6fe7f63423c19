import { comeScritte } from '../motore/regole.ts';
import { createHash } from 'node:crypto';
import { InvalidRules, type RuleError } from '../motore/errori.ts';
import { compileCanaliEContatti } from './canali/canali-e-contatti.ts';
import { compileCompetenze } from './strutture/competenze.ts';
import { compileElenchi } from './piano/elenchi.ts';
import { compileFonti } from './fonti/fonti.ts';
import { compileGlossario } from './fonti/glossario.ts';
import { compileIncongruenze, segnaContraddette } from './fonti/incongruenze.ts';
import { compileIndicatori } from './indicatori/indicatori.ts';
import { compileLinee } from './piano/linee.ts';
import { compileNovita, regoleAggiornateAl } from './fonti/novita.ts';
import { difettiNumeriScritti } from './fonti/numeri-scritti.ts';
import { compileObiettivi } from './cifre/obiettivi.ts';
import { compilePesi } from './cifre/pesi.ts';
import { compileProdotti } from './prodotti/prodotti.ts';
import { compileProgetti } from './piano/progetti.ts';
import { compileRegistri } from './piano/registri.ts';
import { compileRegoleSenzaCalcolo } from './indicatori/regole-senza-calcolo.ts';
import { compileSedi } from './cifre/sedi.ts';
import { compileStrutture } from './strutture/strutture.ts';
import { compileUnita } from './prodotti/unita.ts';
import { compileValori } from './cifre/valori.ts';
import { indirizziContesi } from './indirizzi.ts';
import { ruleLoader, type RuleLoader, type RuleSet } from '../motore/carica.ts';
import { caricaRiscontri } from '../motore/riscontro/carica.ts';
import { confrontaConRiscontri, type EsitoRiscontro } from '../motore/riscontro/difetti.ts';
import { fileRiscontrati } from '../motore/riscontro/evidenza.ts';
import { locateAll } from '../motore/posizioni.ts';
import type { Catalogo } from './tipo-catalogo.ts';

export type { Catalogo } from './tipo-catalogo.ts';

/**
 * Reads, validates, links, checks and compiles all rules.
 * @param root the project's folder
 * @param loader one kept from before reads only the files that changed
 * @returns the catalogue, whole only when `errors` is empty, and every error of every file
 */
export function compileRules(
  root: string,
  loader: RuleLoader = ruleLoader(root),
): { catalogo: Catalogo; errors: RuleError[]; riscontro: EsitoRiscontro } {
  const { ruleSet: read, errors } = loader.load();
  const ruleSet = segnaContraddette(read);
  const guardate = regoleAggiornateAl(ruleSet);
  const { prodotti, faults } = compileProdotti(ruleSet, guardate);
  const computed = compileIndicatori(ruleSet);
  const territory = compileSedi(ruleSet);
  const figures = compileValori(ruleSet);
  const structures = compileStrutture(ruleSet);
  const competences = compileCompetenze(ruleSet, structures.strutture, structures.ordinamenti);
  const incongruenze = compileIncongruenze(ruleSet);
  const plan = compileProgetti(ruleSet);
  const registers = compileRegistri(ruleSet);
  const channels = compileCanaliEContatti(ruleSet, incongruenze, guardate);
  const riscontri = caricaRiscontri(root);
  const riscontro = confrontaConRiscontri(read, riscontri);
  const catalogo: Catalogo = {
    versione: version(ruleSet.files),
    contorno: version(ruleSet.files.filter(({ kind }) => kind !== 'prodotti' && kind !== 'unita')),
    regole: comeScritte(read),
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
    linee: compileLinee(ruleSet),
    ordinamenti: structures.ordinamenti,
    strutture: structures.strutture,
    discendenze: structures.discendenze,
    competenze: competences.competenze,
    temi: competences.temi,
    verifiche: figures.verifiche,
    riscontro: {
      conto: riscontro.conto,
      perFile: riscontro.perFile,
      file: () => fileRiscontrati(ruleSet, riscontri),
    },
    canali: channels.canali,
    progetti: plan.progetti,
    registri: registers.registri,
    elenchi: compileElenchi(ruleSet),
    novita: compileNovita(ruleSet),
    glossario: compileGlossario(ruleSet),
  };
  return {
    catalogo,
    riscontro,
    // A file that cannot be read would make every check and every cell that rests on it fail too.
    errors: ruleSet.cause.conSeguito([
      ...errors,
      ...riscontro.errori,
      ...locateAll(
        [
          ...faults,
          ...computed.faults,
          ...territory.faults,
          ...channels.faults,
          ...plan.faults,
          ...registers.faults,
          ...indirizziContesi(ruleSet),
          ...(errors.length === 0
            ? [
                ...difettiNumeriScritti(ruleSet),
                ...figures.faults,
                ...structures.faults,
                ...competences.faults,
                ...channels.tableFaults,
              ]
            : []),
        ].filter(({ record }) => !ruleSet.cause.segue(record.kind)),
      ),
    ]),
  };
}

/**
 * The compiled catalogue of this process. It stands outside the module because the pages run from a bundle of their
 * own, which has its own copy of this module: without it every build would read the rules twice.
 */
const slot = globalThis as {
  chiFaCosaCatalogo?: { root: string; catalogo: Catalogo } | null;
  chiFaCosaRegole?: { root: string; loader: RuleLoader };
};

/**
 * The catalogue of the rules under `root`, compiled once.
 * @throws {InvalidRules} with every error, when a rule does not hold
 */
export function caricaCatalogo(root: string = process.cwd()): Catalogo {
  const known = slot.chiFaCosaCatalogo;
  if (known?.root === root) return known.catalogo;
  // After `dimenticaCatalogo` only the files that changed are read again.
  const kept = slot.chiFaCosaRegole?.root === root ? slot.chiFaCosaRegole : { root, loader: ruleLoader(root) };
  slot.chiFaCosaRegole = kept;
  const { catalogo, errors } = compileRules(root, kept.loader);
  if (errors.length > 0) throw new InvalidRules(errors);
  tieniCatalogo(root, catalogo);
  return catalogo;
}

/** Keeps a catalogue that holds, so that `caricaCatalogo` gives it to whoever asks in this process. */
export function tieniCatalogo(root: string, catalogo: Catalogo): void {
  slot.chiFaCosaCatalogo = { root, catalogo };
}

/**
 * Forgets the compiled catalogue: the next question reads the rules again, those of the files that changed.
 * @param schemas true when a schema changed too: then every file is read and validated again
 */
export function dimenticaCatalogo(schemas = false): void {
  slot.chiFaCosaCatalogo = null;
  if (schemas) delete slot.chiFaCosaRegole;
}

function version(files: RuleSet['files']): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(file).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
