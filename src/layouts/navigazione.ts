/** Una voce di menu: il nome che si legge e il percorso dalla radice del sito. */
import { INDIRIZZI, PAGINE } from '../puro/parole/indirizzi.ts';

export interface Voce {
  nome: string;
  percorso: string;
  /** Altri indirizzi le cui pagine stanno dentro questa voce. */
  dentro?: readonly string[];
}

/** Una porta del sito: che cosa si viene a fare, nelle parole di chi viene, e le parti che ci sono dentro. */
export interface Porta {
  nome: string;
  /** La prima è dove la porta conduce. */
  parti: readonly [Voce, ...Voce[]];
}

/** Dove cominciano gli indirizzi di tutte le pagine di una specie. */
const radice = (indirizzo: (id: string) => string): string => indirizzo('').slice(0, -1);

/** Le porte, nell'ordine della testata. */
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

/** Ciò che serve da ogni porta, e su un telefono si apre senza passarci; la casella della ricerca è già in testa. */
export const anche: readonly Voce[] = [
  { nome: 'La pratica', percorso: PAGINE.pratica },
  { nome: 'Guide', percorso: PAGINE.guide },
  { nome: 'Glossario', percorso: PAGINE.glossario },
];

/** Le voci del piede: ciò che riguarda il sito. */
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
 * La porta e la parte in cui sta una pagina; niente dove la pagina non sta in nessuna.
 * @param percorso dalla radice del sito
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
