import { comeScritte } from '../motore/regole.ts';
import { createHash } from 'node:crypto';
import { RegoleNonValide, type ErroreDiRegola } from '../motore/errori.ts';
import { compilaCanaliEContatti } from './canali/canali-e-contatti.ts';
import { compilaCompetenze } from './strutture/competenze.ts';
import { compilaElenchi } from './piano/elenchi.ts';
import { compilaFonti } from './fonti/fonti.ts';
import { compilaGlossario } from './fonti/glossario.ts';
import { compilaIncongruenze, segnaContraddette } from './fonti/incongruenze.ts';
import { compilaIndicatori } from './indicatori/indicatori.ts';
import { compilaLinee } from './piano/linee.ts';
import { compilaNovita, regoleAggiornateAl } from './fonti/novita.ts';
import { difettiNumeriScritti } from './fonti/numeri-scritti.ts';
import { compilaObiettivi } from './cifre/obiettivi.ts';
import { compilaPesi } from './cifre/pesi.ts';
import { compilaProdotti } from './prodotti/prodotti.ts';
import { compilaProgetti } from './piano/progetti.ts';
import { compilaRegistri } from './piano/registri.ts';
import { compilaRegoleSenzaCalcolo } from './indicatori/regole-senza-calcolo.ts';
import { compilaSedi } from './cifre/sedi.ts';
import { compilaStrutture } from './strutture/strutture.ts';
import { compilaUnita } from './prodotti/unita.ts';
import { compilaValori } from './cifre/valori.ts';
import { indirizziContesi } from './indirizzi.ts';
import { caricatoreDiRegole, type CaricatoreDiRegole, type InsiemeDiRegole } from '../motore/carica.ts';
import { caricaRiscontri } from '../motore/riscontro/carica.ts';
import { confrontaConRiscontri, type EsitoRiscontro } from '../motore/riscontro/difetti.ts';
import { fileRiscontrati } from '../motore/riscontro/evidenza.ts';
import { localizzaTutti } from '../motore/posizioni.ts';
import type { Catalogo } from './tipo-catalogo.ts';

export type { Catalogo } from './tipo-catalogo.ts';

/**
 * Reads, validates, links, checks and compiles all rules.
 * @param root the project's folder
 * @param loader one kept from before reads only the files that changed
 * @returns the catalogue, whole only when `errors` is empty, and every error of every file
 */
export function compilaRegole(
  root: string,
  loader: CaricatoreDiRegole = caricatoreDiRegole(root),
): { catalogo: Catalogo; errors: ErroreDiRegola[]; riscontro: EsitoRiscontro } {
  const { ruleSet: read, errors } = loader.load();
  const ruleSet = segnaContraddette(read);
  const guardate = regoleAggiornateAl(ruleSet);
  const { prodotti, faults } = compilaProdotti(ruleSet, guardate);
  const computed = compilaIndicatori(ruleSet);
  const territory = compilaSedi(ruleSet);
  const figures = compilaValori(ruleSet);
  const structures = compilaStrutture(ruleSet);
  const competences = compilaCompetenze(ruleSet, structures.strutture, structures.ordinamenti);
  const incongruenze = compilaIncongruenze(ruleSet);
  const plan = compilaProgetti(ruleSet);
  const registers = compilaRegistri(ruleSet);
  const channels = compilaCanaliEContatti(ruleSet, incongruenze, guardate);
  const riscontri = caricaRiscontri(root);
  const riscontro = confrontaConRiscontri(read, riscontri);
  const catalogo: Catalogo = {
    versione: version(ruleSet.file),
    contorno: version(ruleSet.file.filter(({ tipo: kind }) => kind !== 'prodotti' && kind !== 'unita')),
    regole: comeScritte(read),
    fonti: compilaFonti(ruleSet),
    incongruenze,
    indicatori: computed.indicatori,
    regoleSenzaCalcolo: compilaRegoleSenzaCalcolo(ruleSet),
    prodotti,
    unita: compilaUnita(ruleSet),
    sedi: territory.sedi,
    tabelle: figures.tabelle,
    pesi: compilaPesi(ruleSet),
    obiettivi: compilaObiettivi(ruleSet),
    linee: compilaLinee(ruleSet),
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
    elenchi: compilaElenchi(ruleSet),
    novita: compilaNovita(ruleSet),
    glossario: compilaGlossario(ruleSet),
  };
  return {
    catalogo,
    riscontro,
    // A file that cannot be read would make every check and every cell that rests on it fail too.
    errors: ruleSet.cause.conSeguito([
      ...errors,
      ...riscontro.errori,
      ...localizzaTutti(
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
        ].filter(({ record }) => !ruleSet.cause.segue(record.tipo)),
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
  chiFaCosaRegole?: { root: string; loader: CaricatoreDiRegole };
};

/**
 * The catalogue of the rules under `root`, compiled once.
 * @throws {RegoleNonValide} with every error, when a rule does not hold
 */
export function caricaCatalogo(root: string = process.cwd()): Catalogo {
  const known = slot.chiFaCosaCatalogo;
  if (known?.root === root) return known.catalogo;
  // After `dimenticaCatalogo` only the files that changed are read again.
  const kept = slot.chiFaCosaRegole?.root === root ? slot.chiFaCosaRegole : { root, loader: caricatoreDiRegole(root) };
  slot.chiFaCosaRegole = kept;
  const { catalogo, errors } = compilaRegole(root, kept.loader);
  if (errors.length > 0) throw new RegoleNonValide(errors);
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

function version(files: InsiemeDiRegole['file']): string {
  const hash = createHash('sha256');
  for (const { file, testo: text } of files) hash.update(file).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
