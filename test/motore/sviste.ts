/** Slips of the hand, each as one makes it while copying a rule: what it does to a file's text. */

/** A slip made in a file: the new text, and the line where it was made. */
export interface Svista {
  nome: string;
  testo: string;
  riga: number;
  /** How far above the error may point: a missing line is told where its rule begins. */
  sopra: number;
}

/** The files in which slips are made, of as many kinds. */
export const FILE = [
  'rules/fonti/documenti.yaml',
  'rules/prodotti/tabella-3.yaml',
  'rules/unita/verifica-amministrativa.yaml',
  'rules/contatti/torino-pec.yaml',
  'rules/canali/torino-2017.yaml',
  'rules/protocolli/torino-2017.yaml',
  'rules/valori/accessi-online.yaml',
  'rules/indicatori/indice-giacenza.yaml',
  'rules/strutture/ordinamento-2016.yaml',
  'rules/incongruenze/circolare-36-2014.yaml',
  'rules/festivita/nazionali.yaml',
  'rules/sedi/territorio.yaml',
];

interface Modo {
  nome: string;
  /** The first line that it can spoil, and how. */
  dove: RegExp;
  come: (riga: string) => string | null;
  sopra?: number;
}

const MODI: readonly Modo[] = [
  { nome: 'un apice non chiuso', dove: /^\s*(?:- )?\w+: '[^']+'$/, come: (riga) => riga.slice(0, -1) },
  {
    nome: 'virgolette non chiuse',
    dove: /^\s*(?:- )?(?:nome|titolo|voce): [^'">|&*!%@{[#][^#:]*$/,
    come: (riga) => riga.replace(/: (.*)$/, ': "$1'),
  },
  {
    nome: 'il nome di un campo battuto male',
    dove: /^\s*certezza: \w+$/,
    come: (riga) => riga.replace('certezza', 'certeza'),
  },
  { nome: 'un rientro col tasto Tab', dove: /^ {4}\w+: \S+$/, come: (riga) => `\t${riga.trimStart()}` },
  {
    nome: 'due volte i due punti',
    dove: /^\s*(?:- )?(?:nome|titolo|voce): [^'">|{[:]+$/,
    come: (riga) => `${riga}: e altro`,
  },
  {
    nome: 'due cifre scambiate in un riferimento',
    dove: /^\s*documento: \S*\d\d\S*$|documento: [\w-]*\d{4}/,
    come: (riga) =>
      riga.replace(/(documento: [\w-]*?)(\d)(\d)/, (_tutto, prima, a, b) =>
        a === b ? `${prima}${a}9` : `${prima}${b}${a}`,
      ),
  },
  { nome: 'un campo ripetuto', dove: /^\s*certezza: \w+$/, come: (riga) => `${riga}\n${riga}` },
  {
    nome: 'una parola fuori dall’elenco',
    dove: /^\s*certezza: \w+$/,
    come: (riga) => riga.replace(/: \w+$/, ': sicura'),
  },
  { nome: 'un valore vuoto', dove: /^\s*(?:nome|titolo|voce): \S/, come: (riga) => riga.replace(/: .*$/, ':') },
  { nome: 'uno spazio di troppo nel rientro', dove: /^ {4}(?!id)\w+: \S+$/, come: (riga) => ` ${riga}` },
  {
    nome: 'una chiocciola in testa',
    dove: /^\s*(?:nome|titolo|voce): [A-Za-z]/,
    come: (riga) => riga.replace(': ', ': @'),
  },
  {
    nome: 'un cancelletto nel testo',
    dove: /^\s*(?:nome|titolo|voce): [^'">|{[#]*\w \w[^#]*$/,
    come: (riga) => riga.replace(/ (\w+)$/, ' #$1'),
  },
  {
    nome: 'una data all’italiana',
    dove: /^\s*(?:valido_dal|data): \d{4}-\d\d-\d\d$/,
    come: (riga) => riga.replace(/(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1'),
  },
  {
    nome: 'un anno con le cifre scambiate',
    dove: /^\s*(?:valido_dal|data): 20\d\d-\d\d-\d\d$/,
    come: (riga) => riga.replace(/: 2(\d)(\d)/, ': 2$2$1'),
  },
  { nome: 'un codice senza virgolette', dove: /^\s*\w+: ['"]\d+['"]$/, come: (riga) => riga.replaceAll(/['"]/g, '') },
  { nome: 'una riga saltata', dove: /^\s{2,4}(?:nome|voce|unita|punto|ruolo): \S/, come: () => null, sopra: 40 },
];

/** Every slip that a file's text lends itself to. */
export function sviste(testo: string): Svista[] {
  const righe = testo.split('\n');
  return MODI.flatMap(({ nome, dove, come, sopra = 0 }) => {
    const n = righe.findIndex((riga, indice) => indice > 0 && dove.test(riga));
    const riga = righe[n];
    if (riga === undefined) return [];
    const nuova = come(riga);
    const altre = nuova === null ? righe.toSpliced(n, 1) : righe.with(n, nuova);
    const doppia = nuova?.includes('\n') ? 1 : 0;
    return nuova === riga ? [] : [{ nome, testo: altre.join('\n'), riga: n + 1 + doppia, sopra }];
  });
}
