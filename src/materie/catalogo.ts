import { comeScritte } from '../motore/regole.ts';
import type { ErroreDiRegola } from '../motore/errori.ts';
import { compilaCanaliEContatti } from './canali/canali-e-contatti.ts';
import { compilaCompetenze } from './strutture/competenze.ts';
import { compilaElenchi } from './piano/elenchi.ts';
import { compilaFonti } from './fonti/fonti.ts';
import { compilaGlossario } from './fonti/glossario.ts';
import { compilaIncongruenze, guastiDelleIncongruenze, segnaContraddette } from './fonti/incongruenze.ts';
import { compilaIndicatori } from './indicatori/indicatori.ts';
import { compilaLinee } from './piano/linee.ts';
import { compilaNovita, guastiDelleNovita, regoleAggiornateAl } from './fonti/novita.ts';
import { difettiNumeriScritti } from './fonti/numeri-scritti.ts';
import { difettiSigle } from './fonti/sigle.ts';
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
import type { InsiemeDiRegole, RegoleCaricate } from '../motore/carica.ts';
import type { Riscontri } from '../motore/riscontro/testimone.ts';
import { confrontaConRiscontri, conStampato, type EsitoRiscontro } from '../motore/riscontro/difetti.ts';
import { fileRiscontrati } from '../motore/riscontro/evidenza.ts';
import type { GuastoDiRecord } from '../motore/identita.ts';
import { localizzaTutti } from '../motore/posizioni.ts';
import { impronta } from '../puro/parole/impronta.ts';
import { unaVolta } from '../puro/parole/una-volta.ts';
import type { Catalogo } from './tipo-catalogo.ts';

/** The rules compiled, whole only when `errors` is empty. */
export interface RegoleCompilate {
  catalogo: Catalogo;
  errori: ErroreDiRegola[];
  riscontro: EsitoRiscontro;
}

/** What each subject makes of the rules. */
function materie(ruleSet: InsiemeDiRegole) {
  const guardate = regoleAggiornateAl(ruleSet);
  const incongruenze = compilaIncongruenze(ruleSet);
  const strutture = compilaStrutture(ruleSet);
  return {
    prodotti: compilaProdotti(ruleSet, guardate),
    indicatori: compilaIndicatori(ruleSet),
    territorio: compilaSedi(ruleSet),
    cifre: compilaValori(ruleSet),
    strutture,
    competenze: compilaCompetenze(ruleSet, strutture.strutture, strutture.ordinamenti),
    incongruenze,
    piano: compilaProgetti(ruleSet),
    registri: compilaRegistri(ruleSet),
    canali: compilaCanaliEContatti(ruleSet, incongruenze, guardate),
  };
}

type Materie = ReturnType<typeof materie>;

/**
 * Checks and compiles rules that have been read. Nothing is read from the disk: a browser does the same.
 * @param riscontri the second readings
 * @returns the catalogue and every error of every file, those of the reading first
 */
export function compila({ insieme: read, errori }: RegoleCaricate, riscontri: Riscontri): RegoleCompilate {
  const ruleSet = segnaContraddette(read);
  const fatte = materie(ruleSet);
  const riscontro = confrontaConRiscontri(read, riscontri);
  const righe = unaVolta((regole: InsiemeDiRegole) => fileRiscontrati(regole, riscontri));
  const catalogo: Catalogo = {
    // Told when asked: who checks at every key stroke does not ask.
    get versione() {
      return versioneDi(ruleSet.file);
    },
    regole: comeScritte(read),
    fonti: compilaFonti(ruleSet),
    incongruenze: fatte.incongruenze,
    indicatori: fatte.indicatori.indicatori,
    regoleSenzaCalcolo: compilaRegoleSenzaCalcolo(ruleSet),
    prodotti: fatte.prodotti.prodotti,
    unita: compilaUnita(ruleSet),
    sedi: fatte.territorio.sedi,
    tabelle: fatte.cifre.tabelle,
    pesi: compilaPesi(ruleSet),
    obiettivi: compilaObiettivi(ruleSet),
    linee: compilaLinee(ruleSet),
    ordinamenti: fatte.strutture.ordinamenti,
    strutture: fatte.strutture.strutture,
    discendenze: fatte.strutture.discendenze,
    competenze: fatte.competenze.competenze,
    temi: fatte.competenze.temi,
    verifiche: fatte.cifre.verifiche,
    riscontro: {
      conto: riscontro.conto,
      perFile: riscontro.perFile,
      file: () => righe(ruleSet),
    },
    canali: fatte.canali.canali,
    progetti: fatte.piano.progetti,
    registri: fatte.registri.registri,
    elenchi: compilaElenchi(ruleSet),
    novita: compilaNovita(ruleSet),
    glossario: compilaGlossario(ruleSet),
  };
  return {
    catalogo,
    riscontro,
    // A file that cannot be read would make every check and every cell that rests on it fail too.
    errori: ruleSet.cause.conSeguito([
      ...conStampato(errori, { file: read.rotti, schemi: read.schemi }, riscontri),
      ...riscontro.errori,
      ...localizzaTutti(
        guasti(ruleSet, fatte, errori.length === 0).filter(({ record }) => !ruleSet.cause.segue(record.tipo)),
      ),
    ]),
  };
}

/**
 * What is wrong from one rule to another.
 * @param tutteLette whether every file could be read: some checks ask for all
 */
function guasti(ruleSet: InsiemeDiRegole, fatte: Materie, tutteLette: boolean): GuastoDiRecord[] {
  return [
    ...fatte.prodotti.guasti,
    ...fatte.indicatori.guasti,
    ...fatte.territorio.guasti,
    ...fatte.canali.guasti,
    ...fatte.piano.guasti,
    ...fatte.registri.guasti,
    ...indirizziContesi(ruleSet),
    ...guastiDelleNovita(ruleSet),
    ...guastiDelleIncongruenze(ruleSet),
    ...(tutteLette
      ? [
          ...difettiNumeriScritti(ruleSet),
          ...difettiSigle(ruleSet),
          ...fatte.cifre.guasti,
          ...fatte.strutture.guasti,
          ...fatte.competenze.guasti,
          ...fatte.canali.guastiDellaTavola,
        ]
      : []),
  ];
}

/** The version of some rules: it changes whenever a file does. */
const versioneDi = unaVolta((file: InsiemeDiRegole['file']): string =>
  impronta(...file.flatMap(({ file: nome, testo }) => [nome, '\0', testo, '\0'])),
);
