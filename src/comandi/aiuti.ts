/** What a command does, for who asks it with `--aiuto`. */
export interface Aiuto {
  /** The name in package.json, as it is typed after `npm run`. */
  comando: string;
  /** What it does, in a line or two. */
  fa: string;
  /** Each with what it is for. */
  esempi: readonly (readonly [scrivi: string, per: string])[];
  /** It may take long: it says at the end how long it took. */
  lungo?: true;
}

/** The commands, by the file that each one runs. */
export const AIUTI: Readonly<Record<string, Aiuto>> = {
  'src/comandi/avvia.ts': {
    comando: 'start',
    fa: 'Costruisce il sito, lo mostra su questa macchina e ne scrive l’indirizzo. Ctrl+C lo ferma.',
    esempi: [
      ['npm start', 'sulla porta 4321, o sulla prima libera'],
      ['npm start -- --port 8000', 'su un’altra porta'],
    ],
  },
  'src/comandi/costruisci.ts': {
    comando: 'build',
    fa: 'Controlla le regole e costruisce il sito in dist/, che cambia solo quando il nuovo è intero.',
    esempi: [
      ['npm run build', 'rifà le pagine, e dell’indice del testo ciò che è cambiato'],
      ['npm run build -- --comprimi', 'con i file .br e .gz per chi li serve già compressi'],
      ['npm run build -- --da-capo', 'senza tenere niente del sito di prima'],
    ],
    lungo: true,
  },
  'src/comandi/prova.ts': {
    comando: 'test',
    fa: 'Prova regole, codice, sito costruito e browser. Installa i programmi che servono, se mancano.',
    esempi: [
      ['npm test', 'tutto'],
      ['npm test -- test/motore', 'solo le prove di una cartella, senza costruire di nuovo'],
    ],
    lungo: true,
  },
  'src/comandi/check.ts': {
    comando: 'check',
    fa: 'Dice tutti gli errori delle regole e dei testi, con file, riga e colonna.',
    esempi: [
      ['npm run check', 'tutti i file'],
      ['npm run check tabella-3', 'gli errori di un file; va bene anche il percorso, o una cartella'],
    ],
  },
  'src/comandi/cerca.ts': {
    comando: 'cerca',
    fa: 'Risponde in JSON come la casella di ricerca del sito, dalla risposta migliore.',
    esempi: [
      ['npm run -s cerca -- "rimborso artigiani"', 'una domanda'],
      ['npm run -s cerca < domande.txt', 'una domanda per riga, una risposta per riga'],
    ],
  },
  'src/comandi/calcola.ts': {
    comando: 'calcola',
    fa: 'Calcola una regola e scrive in una riga di JSON il risultato e i passaggi.',
    esempi: [
      ['npm run -s calcola -- indice-giacenza giacenza=1000 pervenuto=12000', 'una regola che si calcola'],
      ['npm run -s calcola -- scadenze contatto=2019-06-17', 'i termini di un protocollo'],
    ],
  },
  'src/comandi/tipi.ts': {
    comando: 'tipi',
    fa: 'Riscrive src/types/regole.ts dagli schemi di rules/_schema.',
    esempi: [['npm run tipi', 'dopo aver cambiato uno schema']],
  },
  'src/comandi/esporta.ts': {
    comando: 'esporta',
    fa: 'Scrive le regole di un tipo in un foglio di calcolo, fogli/<tipo>.xlsx.',
    esempi: [
      ['npm run esporta prodotti', 'un tipo'],
      ['npm run esporta', 'tutti'],
      ['npm run esporta prodotti -- --in Scrivania', 'in un’altra cartella'],
    ],
    lungo: true,
  },
  'src/comandi/importa.ts': {
    comando: 'importa',
    fa: 'Legge un foglio esportato e dice che cosa cambia e ogni errore; scrive solo se glielo chiedi e non ce ne sono.',
    esempi: [
      ['npm run importa fogli/prodotti.xlsx', 'guarda, senza scrivere'],
      ['npm run importa fogli/prodotti.xlsx -- --scrivi', 'scrive nelle regole'],
      ['npm run importa -- --annulla', 'torna a com’era prima dell’ultima importazione'],
    ],
  },
  'src/comandi/applica.ts': {
    comando: 'applica',
    fa: 'Legge una proposta fatta nella pagina Redazione: differenze ed errori; scrive solo se glielo chiedi e non ce ne sono.',
    esempi: [
      ['npm run applica proposta.zip', 'guarda, senza scrivere'],
      ['npm run applica proposta.zip -- --scrivi', 'scrive nelle regole'],
    ],
  },
  'src/comandi/ospita.ts': {
    comando: 'ospita',
    fa: 'Riscrive le configurazioni dei server in hosting/ e public/_headers.',
    esempi: [
      ['npm run ospita', 'com’è nel progetto'],
      ['npm run ospita -- --hsts-preload', 'per chi ha tutto il dominio, e lo vuole sempre in https'],
    ],
  },
  'src/comandi/comprimi.ts': {
    comando: 'comprimi',
    fa: 'Scrive accanto ai file di dist/ le loro copie compresse, .br e .gz.',
    esempi: [['npm run comprimi', 'dopo una costruzione fatta senza --comprimi']],
    lungo: true,
  },
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
  'src/comandi/dipendenze.ts': {
    comando: 'dipendenze',
    fa: 'Dice quali pacchetti hanno una versione più nuova, e perché qualcuno aspetta.',
    esempi: [['npm run dipendenze', 'com’è']],
  },
  'src/comandi/riscontra.ts': {
    comando: 'riscontra',
    fa: 'Confronta le cifre e i testi stampati con una seconda lettura dei documenti.',
    esempi: [
      ['npm run riscontra -- circolare-36-2014 circolare.pdf', 'rilegge il documento e scrive il testimone'],
      ['npm run riscontra -- circolare-36-2014 circolare.pdf --mancano', 'dice anche quali valori non ha trovato'],
    ],
  },
  'src/comandi/sistema.ts': {
    comando: 'sistema',
    fa: 'Sistema ciò che uno strumento sa sistemare da sé: forma del codice e delle regole.',
    esempi: [['npm run sistema', 'com’è']],
  },
  'test/fogli-vivi/esegui.ts': {
    comando: 'fogli-vivi',
    fa: 'Ricalcola con LibreOffice i fogli dei calcolatori.',
    esempi: [['npm run fogli-vivi', 'com’è']],
    lungo: true,
  },
  'test/fuzz/esegui.ts': {
    comando: 'fuzz',
    fa: 'Dà alle pagine, nel browser, testi e indirizzi a caso.',
    esempi: [['npm run fuzz', 'con il seme di sempre']],
    lungo: true,
  },
  'test/manuale/esegui.ts': {
    comando: 'manuale',
    fa: 'Rifà i testi e le immagini del manuale con i comandi veri.',
    esempi: [['npm run manuale', 'com’è']],
    lungo: true,
  },
  'test/manuale/immagini.ts': {
    comando: 'manuale:immagini',
    fa: 'Rifà le immagini della redazione nel manuale, dalla pagina vera: prima «npm run build».',
    esempi: [['npm run manuale:immagini', 'com’è']],
    lungo: true,
  },
  'test/mutazioni/esegui.ts': {
    comando: 'mutazioni',
    fa: 'Rovina le regole in molti modi e conta quante rovine check non vede.',
    esempi: [['npm run mutazioni', 'con il seme di sempre']],
    lungo: true,
  },
  'test/tenuta/esegui.ts': {
    comando: 'tenuta',
    fa: 'Rompe apposta fogli, regole, importazioni e comandi, e scrive la tabella di che cosa ha tenuto.',
    esempi: [['npm run tenuta', 'con il seme di sempre']],
    lungo: true,
  },
  'test/uccisioni.ts': {
    comando: 'uccisioni',
    fa: 'Uccide costruzioni vere a un momento qualsiasi: dist/ dev’essere sempre intero.',
    esempi: [['npm run uccisioni', 'con il seme di sempre']],
    lungo: true,
  },
  'src/comandi/leggi.ts': {
    comando: 'leggi',
    fa: 'Legge le tabelle di un PDF, ne fa bozze di regole o di fogli, e dice che cosa non è ancora una regola.',
    esempi: [
      ['npm run leggi -- documento.pdf', 'le tabelle che ci sono'],
      ['npm run leggi -- documento.pdf --tabella 3', 'una tabella, cella per cella'],
      [
        'npm run leggi -- documento.pdf --tabella 3 --come prodotti/tabella-1 --id tabella-9',
        'la bozza di un file di regole, fatta come quello nominato',
      ],
      ['npm run leggi -- documento.pdf --tabella 3 --foglio', 'la bozza come foglio di calcolo'],
      ['npm run leggi -- documento.pdf --prosa', 'che cosa del documento non è ancora una regola'],
      ['npm run leggi -- nuovo.pdf --prima vecchio.pdf', 'che cosa cambia da un’edizione all’altra'],
    ],
  },
  'test/crescita/esegui.ts': {
    comando: 'crescita',
    fa: 'Misura come crescono tempi e pesi quando crescono le regole.',
    esempi: [['npm run crescita', 'com’è']],
    lungo: true,
  },
};

/** What `--aiuto` prints. */
export function testoAiuto({ comando, fa, esempi }: Aiuto): string {
  const largo = Math.max(...esempi.map(([scrivi]) => scrivi.length));
  return [
    `npm ${['start', 'test'].includes(comando) ? comando : `run ${comando}`}: ${fa}`,
    '',
    ...esempi.map(([scrivi, per]) => `  ${scrivi.padEnd(largo)}  ${per}`),
  ].join('\n');
}
