import type { Aiuto } from './aiuto.ts';

/** What measures: times, weights, answers; by the file that each command runs. */
export const AIUTI_MISURE: Readonly<Record<string, Aiuto>> = {
  'bench/accessibilita.ts': {
    comando: 'bench:accessibilita',
    fa: 'Controlla l’accessibilità di ogni tipo di pagina.',
    esempi: [['npm run bench:accessibilita', 'com’è']],
    lungo: true,
  },
  'bench/calcolatore.ts': {
    comando: 'bench:calcolatore',
    fa: 'Misura i calcolatori.',
    esempi: [['npm run bench:calcolatore', 'com’è']],
    lungo: true,
  },
  'bench/cerca.ts': {
    comando: 'bench:cerca',
    fa: 'Misura la ricerca.',
    esempi: [['npm run bench:cerca', 'com’è']],
    lungo: true,
  },
  'bench/costruzione.ts': {
    comando: 'bench:costruzione',
    fa: 'Misura tempo e memoria della costruzione.',
    esempi: [['npm run bench:costruzione', 'com’è']],
    lungo: true,
  },
  'bench/riordino.ts': {
    comando: 'bench:riordino',
    fa: 'Impara dalle domande aperte quanto conta ogni tratto di una risposta possibile, e dice come va su quelle che non ha visto.',
    esempi: [
      ['npm run bench:riordino', 'solo la misura'],
      [
        'npm run bench:riordino -- --scrivi',
        'riscrive src/puro/ricerca/pesi-riordino.ts e src/uscite/ricerca/domande-note.json',
      ],
      ['npm run bench:riordino -- --sbagliate', 'anche le domande a cui risponde per prima un’altra pagina'],
    ],
    lungo: true,
  },
  'bench/lighthouse.ts': {
    comando: 'bench:lighthouse',
    fa: 'Lighthouse sulla pagina più pesante di ogni tipo, servita da nginx.',
    esempi: [['npm run bench:lighthouse', 'com’è']],
    lungo: true,
  },
  'bench/passi.ts': {
    comando: 'bench:passi',
    fa: 'Misura i cammini di chi cerca, passo per passo.',
    esempi: [['npm run bench:passi', 'com’è']],
    lungo: true,
  },
  'bench/contenuto.ts': {
    comando: 'bench:contenuto',
    fa: 'Misura che cosa aspetta il primo contenuto di ogni tipo di pagina, su una linea lenta.',
    esempi: [
      ['npm run bench:contenuto', 'tutti i tipi'],
      ['npm run bench:contenuto -- prodotti', 'solo quelli che cominciano così'],
    ],
    lungo: true,
  },
  'bench/prima-risposta.ts': {
    comando: 'bench:prima-risposta',
    fa: 'Misura richieste, byte e attesa dal gesto alla prima risposta, su una linea lenta.',
    esempi: [
      ['npm run bench:prima-risposta', 'tutti i gesti'],
      ['npm run bench:prima-risposta -- ricerca', 'solo quelli della ricerca'],
    ],
    lungo: true,
  },
  'bench/scrivere.ts': {
    comando: 'bench:scrivere',
    fa: 'Misura il compito più lungo della pagina mentre si scrive in una casella di ricerca.',
    esempi: [['npm run bench:scrivere', 'tutte le caselle']],
    lungo: true,
  },
  'bench/ricerca-browser.ts': {
    comando: 'bench:ricerca-browser',
    fa: 'Misura quanto costa una domanda nel browser, con 248, 2.000 e 50.000 voci.',
    esempi: [['npm run bench:ricerca-browser', 'com’è']],
    lungo: true,
  },
  'bench/prove.ts': {
    comando: 'bench:prove',
    fa: 'Misura quanto durano le prove: quelle di codice e regole, e tutte.',
    esempi: [['npm run bench:prove', 'com’è']],
    lungo: true,
  },
  'bench/redazione.ts': {
    comando: 'bench:redazione',
    fa: 'Misura quanto ci mette la redazione a controllare tutto dopo un cambiamento, anche su un processore più lento.',
    esempi: [['npm run bench:redazione', 'com’è']],
    lungo: true,
  },
  'bench/peso.ts': {
    comando: 'bench:peso',
    fa: 'Pesa ogni tipo di pagina.',
    esempi: [['npm run bench:peso', 'com’è']],
    lungo: true,
  },
  'bench/regole.ts': {
    comando: 'bench:regole',
    fa: 'Misura la lettura e il controllo delle regole.',
    esempi: [['npm run bench:regole', 'com’è']],
    lungo: true,
  },
  'bench/ricerca-grande.ts': {
    comando: 'bench:ricerca',
    fa: 'Misura la ricerca con molte più regole.',
    esempi: [['npm run bench:ricerca', 'com’è']],
    lungo: true,
  },
  'bench/sviluppo.ts': {
    comando: 'bench:sviluppo',
    fa: 'Misura il giro di chi sviluppa.',
    esempi: [['npm run bench:sviluppo', 'com’è']],
    lungo: true,
  },
  'bench/tutto.ts': {
    comando: 'bench',
    fa: 'Tutte le misure, una dopo l’altra; alla fine ogni obiettivo di velocità col suo esito.',
    esempi: [['npm run bench', 'com’è']],
    lungo: true,
  },
};
