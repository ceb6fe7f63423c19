import type { Catalogo } from '../tipo-catalogo.ts';
import type { Competenza } from './competenze.ts';
import { confronta, type RigaConfronto } from './confronto.ts';

/** A comparison that has a page: whom it sets side by side, in which order. */
export interface Confronto {
  id: string;
  titolo: string;
  /** Why one would look at it, and what comes out. */
  perche: string;
  ordinamento: string;
  strutture: string[];
  /** A list of the heading that is also compared apart: the paragraph it stands in. */
  elenco?: { titolo: string; capoverso: number };
  /** Shows only what at least two have in common: the rest is in the page of each. */
  soloComuni?: boolean;
}

/** The comparisons, in the order in which they are listed. */
export const CONFRONTI: Confronto[] = [
  {
    id: 'strutture-provinciali',
    titolo: 'Direzione provinciale, filiale metropolitana, filiale provinciale',
    perche:
      'Hanno le stesse otto funzioni, tranne una. Nel resto del testo alla filiale provinciale mancano altri compiti.',
    ordinamento: '2016',
    strutture: ['direzioni-provinciali', 'filiali-metropolitane', 'filiali-provinciali'],
    elenco: { titolo: 'Le otto funzioni', capoverso: 1 },
  },
  {
    id: 'strutture-regionali',
    titolo: 'Direzione regionale e direzione di coordinamento metropolitano',
    perche: 'Fanno quasi le stesse cose: cambia il territorio, e due compiti sono di una sola.',
    ordinamento: '2016',
    strutture: ['direzioni-regionali', 'direzioni-coordinamento-metropolitano'],
  },
  {
    id: 'direzioni-di-prodotto',
    titolo: 'Le quattro direzioni di prodotto',
    perche:
      'Entrate, pensioni, ammortizzatori e non autosufficienza: che cosa fanno tutte allo stesso modo, e che cosa solo alcune.',
    ordinamento: '2016',
    strutture: [
      'dc-entrate-e-recupero-crediti',
      'dc-pensioni',
      'dc-ammortizzatori-sociali',
      'dc-sostegno-non-autosufficienza-e-invalidita-civile',
    ],
    soloComuni: true,
  },
  {
    id: 'segreterie-degli-organi-di-controllo',
    titolo: 'Le segreterie tecniche di CIV, sindaci e magistrato',
    perche: 'Tre uffici dal nome simile: quella del CIV prepara i lavori, le altre due esaminano atti e bilanci.',
    ordinamento: '2016',
    strutture: [
      'segreteria-tecnica-civ',
      'segreteria-tecnica-collegio-dei-sindaci',
      'segreteria-tecnica-magistrato-corte-dei-conti',
    ],
  },
];

/** The comparisons that a structure enters. */
export function confrontiDi(struttura: string): Confronto[] {
  return CONFRONTI.filter(({ strutture }) => strutture.includes(struttura));
}

/** A comparison worked out: the lines of its list apart, if it has one, and those of the whole heading. */
interface ConfrontoSvolto {
  elenco: RigaConfronto[];
  tutte: RigaConfronto[];
  /** Competences that are compared, structure by structure. */
  quante: number[];
  /** A competence of each printed heading that enters it. */
  titoli: Competenza[];
}

/** How many lines have each outcome. */
export function contaRighe(righe: readonly RigaConfronto[]): Record<RigaConfronto['esito'], number> {
  const conto = { uguale: 0, diversa: 0, manca: 0 };
  for (const { esito } of righe) conto[esito] += 1;
  return conto;
}

/** Sets side by side what the order says of each structure; what is common to all central structures is left out. */
export function svolgi(
  { strutture, ordinamento, elenco, soloComuni }: Confronto,
  { competenze }: Pick<Catalogo, 'competenze'>,
): ConfrontoSvolto {
  const own = strutture.map((id) =>
    competenze.filter((one) => one.ordinamento === ordinamento && one.strutture.includes(id)),
  );
  const listed = (one: Competenza) => one.fonte.punto.includes(`capoverso ${elenco?.capoverso ?? 0}, punto`);
  const tutte = confronta(own);
  const shown = soloComuni ? tutte.filter(({ celle }) => celle.filter((cella) => cella !== null).length > 1) : tutte;
  const cells = shown.flatMap(({ celle }) => celle).filter((cella) => cella !== null);
  return {
    elenco: elenco ? confronta(own.map((list) => list.filter(listed))) : [],
    tutte: shown,
    quante: own.map((list) => list.length),
    titoli: [...new Map(cells.map((cella) => [cella.tabella, cella])).values()],
  };
}
