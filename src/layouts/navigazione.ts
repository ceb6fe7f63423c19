/** An entry of the menu: the name as read and the path from the site's root. */
import { INDIRIZZI, PAGINE } from '../puro/parole/indirizzi.ts';

export interface Voce {
  nome: string;
  percorso: string;
  /** Other addresses whose pages are inside this entry. */
  dentro?: readonly string[];
}

/** A door of the site: what one comes to do, in the words of who comes, and the parts inside. */
export interface Porta {
  nome: string;
  /** The first is where the door leads. */
  parti: readonly [Voce, ...Voce[]];
}

/** Where the addresses of all pages of a kind begin. */
const radice = (indirizzo: (id: string) => string): string => indirizzo('').slice(0, -1);

/** The doors, in the order of the header. */
export const porte: readonly Porta[] = [
  {
    nome: 'Chi se ne occupa',
    parti: [
      { nome: 'Prodotti', percorso: PAGINE.prodotti, dentro: [radice(INDIRIZZI.codice)] },
      { nome: 'Unità', percorso: PAGINE.unita },
      { nome: 'Competenze', percorso: PAGINE.competenze },
      { nome: 'Strutture', percorso: PAGINE.strutture },
      { nome: 'Indice alfabetico', percorso: PAGINE.indice },
    ],
  },
  {
    nome: 'A chi scrivo',
    parti: [
      { nome: 'Canali', percorso: PAGINE.canali },
      { nome: 'Contatti', percorso: PAGINE.contatti },
      { nome: 'Scadenze', percorso: PAGINE.scadenze },
      { nome: 'La pratica', percorso: PAGINE.pratica },
    ],
  },
  {
    nome: 'Calcola',
    parti: [
      { nome: 'Calcolatori', percorso: PAGINE.calcolatori },
      { nome: 'Indicatori', percorso: PAGINE.indicatori },
      { nome: 'Esercizi', percorso: PAGINE.esercizi, dentro: [PAGINE.lezione] },
    ],
  },
  {
    nome: 'Sedi e obiettivi',
    parti: [
      { nome: 'Sedi', percorso: PAGINE.sedi },
      { nome: 'Obiettivi', percorso: PAGINE.obiettivi },
      { nome: 'Tabelle', percorso: PAGINE.tabelle },
      { nome: 'Progetti', percorso: PAGINE.progetti },
      { nome: 'Lavoro agile', percorso: PAGINE.lavoroAgile },
      { nome: 'Registri', percorso: PAGINE.registri },
      { nome: 'Elenchi', percorso: PAGINE.elenchi },
    ],
  },
  {
    nome: 'Documenti',
    parti: [
      { nome: 'Fonti', percorso: PAGINE.fonti, dentro: [radice(INDIRIZZI.regoleDiTipo)] },
      { nome: 'Incongruenze', percorso: PAGINE.incongruenze },
      { nome: 'Verifiche', percorso: PAGINE.verifiche, dentro: [PAGINE.riscontri] },
      { nome: 'Glossario', percorso: PAGINE.glossario },
      { nome: 'Guide', percorso: PAGINE.guide },
      { nome: 'Novità', percorso: PAGINE.novita },
    ],
  },
];

/**
 * What is needed from every door, and opens on a phone without passing through it; the search field is in the header
 * already.
 */
export const anche: readonly Voce[] = [
  { nome: 'La pratica', percorso: PAGINE.pratica },
  { nome: 'Guide', percorso: PAGINE.guide },
  { nome: 'Glossario', percorso: PAGINE.glossario },
];

/** The entries of the footer: what concerns the site. */
export const piede: readonly Voce[] = [
  { nome: 'Dati aperti', percorso: PAGINE.dati },
  { nome: 'Manuale di chi redige', percorso: PAGINE.manuale },
  { nome: 'Cambia una regola', percorso: PAGINE.redazione },
  { nome: 'Accessibilità', percorso: PAGINE.accessibilita },
  { nome: 'Privacy', percorso: PAGINE.privacy },
  { nome: 'Licenze', percorso: PAGINE.licenze },
  { nome: 'Segnala un problema', percorso: PAGINE.segnala },
];

/**
 * The door and the part where a page is; nothing where the page is in none.
 * @param percorso from the site's root
 */
export function doveSta(percorso: string): { porta: Porta; parte: Voce } | null {
  const tutte = porte.flatMap((porta) => porta.parti.map((parte) => ({ porta, parte })));
  // The longest address wins: the deadlines are a calculator that stands behind another door.
  const dentro = tutte.flatMap(({ porta, parte }) =>
    [parte.percorso, ...(parte.dentro ?? [])]
      .filter((uno) => percorso.startsWith(uno))
      .map((uno) => ({ porta, parte, lungo: uno.length })),
  );
  const [suo] = dentro.toSorted((a, b) => b.lungo - a.lungo);
  return suo ? { porta: suo.porta, parte: suo.parte } : null;
}
