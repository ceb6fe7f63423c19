/** Una voce di menu: il nome che si legge e il percorso dalla radice del sito. */
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
      { nome: 'Prodotti', percorso: '/prodotti/' },
      { nome: 'Unità', percorso: '/unita/' },
      { nome: 'Competenze', percorso: '/competenze/' },
      { nome: 'Strutture', percorso: '/strutture/' },
      { nome: 'Indice alfabetico', percorso: '/indice/' },
    ],
  },
  {
    nome: 'A chi scrivo',
    parti: [
      { nome: 'Canali', percorso: '/canali/' },
      { nome: 'Contatti', percorso: '/contatti/' },
      { nome: 'Scadenze', percorso: '/calcolatori/scadenze/' },
    ],
  },
  {
    nome: 'Calcola',
    parti: [
      { nome: 'Calcolatori', percorso: '/calcolatori/' },
      { nome: 'Indicatori', percorso: '/indicatori/' },
      { nome: 'Esercizi', percorso: '/esercizi/' },
    ],
  },
  {
    nome: 'Sedi e obiettivi',
    parti: [
      { nome: 'Sedi', percorso: '/sedi/' },
      { nome: 'Obiettivi', percorso: '/obiettivi/' },
      { nome: 'Tabelle', percorso: '/tabelle/' },
      { nome: 'Progetti', percorso: '/progetti/' },
      { nome: 'Lavoro agile', percorso: '/lavoro-agile/' },
      { nome: 'Registri', percorso: '/registri/' },
      { nome: 'Elenchi', percorso: '/elenchi/' },
    ],
  },
  {
    nome: 'Documenti',
    parti: [
      { nome: 'Fonti', percorso: '/fonti/' },
      { nome: 'Incongruenze', percorso: '/incongruenze/' },
      { nome: 'Verifiche', percorso: '/verifiche/' },
      { nome: 'Glossario', percorso: '/glossario/' },
      { nome: 'Guide', percorso: '/guide/' },
      { nome: 'Novità', percorso: '/novita/' },
    ],
  },
];

/** Le voci del piede: ciò che riguarda il sito. */
export const piede: readonly Voce[] = [
  { nome: 'Dati aperti', percorso: '/dati/' },
  { nome: 'Manuale di chi redige', percorso: '/manuale/' },
  { nome: 'Accessibilità', percorso: '/accessibilita/' },
  { nome: 'Privacy', percorso: '/privacy/' },
  { nome: 'Licenze', percorso: '/licenze/' },
  { nome: 'Segnala un problema', percorso: '/segnala/' },
  { nome: 'Stile e componenti', percorso: '/stile/' },
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
