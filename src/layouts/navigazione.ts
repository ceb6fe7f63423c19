/** Una voce di menu: il nome che si legge e il percorso dalla radice del sito. */
export interface Voce {
  nome: string;
  percorso: string;
}

/** Le voci della navigazione principale. */
export const principale: Voce[] = [
  { nome: 'Prodotti', percorso: '/prodotti/' },
  { nome: 'Unità', percorso: '/unita/' },
  { nome: 'Canali', percorso: '/canali/' },
  { nome: 'Contatti', percorso: '/contatti/' },
  { nome: 'Calcolatori', percorso: '/calcolatori/' },
  { nome: 'Indicatori', percorso: '/indicatori/' },
  { nome: 'Obiettivi', percorso: '/obiettivi/' },
  { nome: 'Sedi', percorso: '/sedi/' },
  { nome: 'Strutture', percorso: '/strutture/' },
  { nome: 'Guide', percorso: '/guide/' },
  { nome: 'Fonti', percorso: '/fonti/' },
  { nome: 'Incongruenze', percorso: '/incongruenze/' },
];

/** Le voci del piede. */
export const piede: Voce[] = [
  { nome: 'Competenze', percorso: '/competenze/' },
  { nome: 'Progetti', percorso: '/progetti/' },
  { nome: 'Lavoro agile', percorso: '/lavoro-agile/' },
  { nome: 'Registri del piano', percorso: '/registri/' },
  { nome: 'Elenchi del piano', percorso: '/elenchi/' },
  { nome: 'Esercizi', percorso: '/esercizi/' },
  { nome: 'Verifiche', percorso: '/verifiche/' },
  { nome: 'Indice alfabetico', percorso: '/indice/' },
  { nome: 'Glossario', percorso: '/glossario/' },
  { nome: 'Novità', percorso: '/novita/' },
  { nome: 'Dati aperti', percorso: '/dati/' },
  { nome: 'Manuale di chi redige', percorso: '/manuale/' },
  { nome: 'Accessibilità', percorso: '/accessibilita/' },
  { nome: 'Privacy', percorso: '/privacy/' },
  { nome: 'Licenze', percorso: '/licenze/' },
  { nome: 'Segnala un problema', percorso: '/segnala/' },
  { nome: 'Stile e componenti', percorso: '/stile/' },
];
