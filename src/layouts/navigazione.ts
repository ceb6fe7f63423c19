/** Una voce di menu: il nome che si legge e il percorso dalla radice del sito. */
import { PAGINE } from '../puro/parole/indirizzi.ts';

export interface Voce {
  nome: string;
  percorso: string;
}

/** Una porta del sito: che cosa si viene a fare, nelle parole di chi viene, e le parti che ci sono dentro. */
export interface Porta {
  nome: string;
  /** La prima è dove la porta conduce. */
  parti: readonly [Voce, ...Voce[]];
}

/** Le porte, nell'ordine della testata. */
export const porte: readonly Porta[] = [
  {
    nome: 'Chi se ne occupa',
    parti: [
      { nome: 'Prodotti', percorso: PAGINE.prodotti },
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
    ],
  },
  {
    nome: 'Calcola',
    parti: [
      { nome: 'Calcolatori', percorso: PAGINE.calcolatori },
      { nome: 'Indicatori', percorso: PAGINE.indicatori },
      { nome: 'Esercizi', percorso: PAGINE.esercizi },
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
      { nome: 'Fonti', percorso: PAGINE.fonti },
      { nome: 'Incongruenze', percorso: PAGINE.incongruenze },
      { nome: 'Verifiche', percorso: PAGINE.verifiche },
      { nome: 'Glossario', percorso: PAGINE.glossario },
      { nome: 'Guide', percorso: PAGINE.guide },
      { nome: 'Novità', percorso: PAGINE.novita },
    ],
  },
];

/** Ciò che serve da ogni porta; la casella della ricerca è già in testa. */
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
  const dentro = tutte.filter(({ parte }) => percorso.startsWith(parte.percorso));
  return dentro.toSorted((a, b) => b.parte.percorso.length - a.parte.percorso.length)[0] ?? null;
}
