import { AIUTI_CAMPAGNE } from './aiuti-campagne.ts';
import { AIUTI_MISURE } from './aiuti-misure.ts';
import type { Aiuto } from './aiuto.ts';

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
    fa: 'Riscrive dagli schemi di rules/_schema i tipi del codice e ciò che VS Code ne sa.',
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
  ...AIUTI_MISURE,
  ...AIUTI_CAMPAGNE,
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
