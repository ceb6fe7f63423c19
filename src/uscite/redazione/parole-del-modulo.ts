/** The words of the check in those of a form: it was written for who has the files before her, a form has none. */
import { titoloDelTipo } from './banco.ts';
import type { CampoModulo, Forma } from './modulo.ts';

/** The titles of the fields of a form, by the name that the files have for them. */
export type Titoli = ReadonlyMap<string, string>;

/** The titles of every field of a form, those inside groups and lists too: of two of a name, the outer. */
export function titoliDi(campi: readonly CampoModulo[]): Titoli {
  const titoli = new Map<string, string>();
  // A form may hold itself.
  const visti = new Set<CampoModulo>();
  let livello = campi;
  while (livello.length > 0) {
    for (const { nome, titolo } of livello) if (!titoli.has(nome)) titoli.set(nome, titolo);
    for (const uno of livello) visti.add(uno);
    livello = livello.flatMap(({ forma }) => dentro(forma)).filter((uno) => !visti.has(uno));
  }
  return titoli;
}

/** The same for an error in a field: of two of a name, its own. */
export function titoliA(campi: readonly CampoModulo[], percorso: readonly (string | number)[], titoli: Titoli): Titoli {
  const nomi = percorso.filter((passo) => typeof passo === 'string');
  let suo: CampoModulo | undefined;
  for (const nome of nomi) suo = (suo ? dentro(suo.forma) : campi).find((uno) => uno.nome === nome);
  return suo ? new Map([...titoli, [suo.nome, suo.titolo]]) : titoli;
}

function dentro(forma: Forma): readonly CampoModulo[] {
  if (forma.specie === 'elenco' || forma.specie === 'mappa') return dentro(forma.voce);
  return 'campi' in forma ? forma.campi : [];
}

/** What the check says of a folder or a file of the rules. */
const FILE_DI_REGOLE = /rules\/([a-z0-9-]+)(?:\/(?:[a-z0-9-]+\.yaml)?)?/g;

/** How files write figures, codes and texts, and how one writes them in a form. */
const COME_SI_SCRIVE: readonly (readonly [RegExp, string])[] = [
  [
    /(?:scrivi il |un )numero (?:tra virgolette )?senza separatore delle migliaia e col punto per i decimali, (?:per esempio|come) "?1234\.5"?(?:: nel file va tra virgolette, perché è testo)?/i,
    'una cifra con la virgola per i decimali, come 1234,5',
  ],
  [/i numeri si scrivono tra virgolette, per esempio "1234\.5"/, 'una cifra, come 1234,5'],
  [/scrivi i numeri tra virgolette \("1234\.5"\)/, 'scrivi i numeri con la virgola (1234,5)'],
  [/: nel file va tra virgolette se è fatto di sole cifre/, ''],
  [/: mettilo tra virgolette/, ''],
  [/metti il valore tra virgolette, /, 'scrivi il valore, '],
  [/, senza virgolette/, ''],
  [/Uguale al nome del file: d/, 'D'],
  [/in testa al file/, 'in testa alla tabella'],
  [/anno-mese-giorno/g, 'giorno/mese/anno'],
  [/\(01\/01\/2027 o 2027-01-01\)/, '(01/01/2027)'],
  [/col punto per i decimali: 1234\.5/, 'con la virgola per i decimali: 1234,5'],
  [/numero intero, non un numero \((-?\d+)\.(\d+)\)/, 'numero intero, senza virgola: «$1,$2» non lo è'],
  [/numero intero, non un testo \((«.*»)\)/, 'numero intero, in cifre: $1 non lo è'],
  [/(?<=: )(-?\d+)\.(\d+)(?= è fuori dai limiti)/, '$1,$2'],
  [/(è troppo lungo: al massimo \d{2,})$/, '$1 caratteri'],
  [/l’elemento \d+ di «righe»/, 'la regola'],
  [/non può essere vuoto o più corto di ([2-9])$/, 'vuole almeno $1 voci'],
  // A figure of ours; as a document prints it, it stays.
  [/(qui) «(-?\d+)\.(\d+)»/gi, '$1 «$2,$3»'],
  [/((?:ri)?(?:stampato|calcolato)) (-?\d+)\.(\d+)(?=,|$)/g, '$1 $2,$3'],
];

/** What a form reads as one writes it, and a file or a sheet does not. */
const SOLO_IN_CAMPI: readonly (readonly [RegExp, string])[] = [
  [
    /2021, 2021-T1, 2020-03, 2020-12-31( o|,) 2021\/2023/,
    '2021, primo trimestre 2021, marzo 2020, 31/12/2020$1 dal 2021 al 2023',
  ],
  [/; due estremi con la barra:/, ', o da quando a quando:'],
  [/«non-indicato»/, '«non indicato»'],
  [/scrivi mese e giorno con due cifre ciascuno, per esempio "06-24"/, 'un giorno e un mese, come 24 giugno'],
  [/Mese e giorno, per esempio 06-24\./, 'Giorno e mese, per esempio 24 giugno.'],
];

/** What a schema says of a field, for who has no file. */
export function senzaFile(testo: string): string {
  return COME_SI_SCRIVE.reduce((detto, [come, nostro]) => detto.replace(come, nostro), comeInCampi(testo))
    .replaceAll(FILE_DI_REGOLE, (_tutto, tipo: string) => `«${titoloDelTipo(tipo)}»`)
    .replaceAll(/(?<![\w@./-])[a-z]+(?:_[a-z]+)+(?![\w@/-])/g, (una) => una.replaceAll('_', ' '))
    .replaceAll(/"([^"]*)"/g, '«$1»');
}

/** Remedies that only files need, and what a form says in their place; null: nothing. */
const RIMEDI: readonly (readonly [RegExp, string | null])[] = [
  [/^aggiungi una riga .* qui$/, 'riempi il campo'],
  [/^(?:correggi il valore|metti il valore tra virgolette.*|confronta con le altre regole dello stesso tipo)$/, null],
  [/^togli la riga, o correggi il nome del campo$/, 'svuota il campo'],
  [/^togli la riga$/, 'svuota il campo'],
  [/^togli la riga: (.*)$/, 'svuota il campo, o togli la spunta: $1'],
  [/^(intendevi .*\? Altrimenti) togli la riga$/, '$1 svuota il campo'],
  [/^scrivi (true|false), senza virgolette$/, 'scegli $1'],
  [/^scrivi \[ .* \], o una riga .*$/, 'aggiungi una voce per ciascuno'],
  [/^(sono \d+ valori in uno): scrivi \[ .* \]$/, '$1: aggiungi una voce per ciascuno'],
  [/^metti «- » davanti .*$/, 'aggiungi una voce'],
  [/^completa il valore, o togli il campo$/, 'aggiungi una voce, o toglile tutte'],
  [/^scrivi "(-?\d+)\.(\d+)"$/, 'scrivi $1,$2'],
  [/^scrivi "(.*)"$/, 'scrivi $1'],
  [/^scrivi una cifra sola, .*$/, 'scrivi una cifra sola, con la virgola per i decimali'],
  [
    /^(scrivi una cifra; dove il documento non la dà), in una tabella .*$/,
    '$1, svuota il campo; di una cella di tabella «Altro da dirne» chiede perché',
  ],
];

/**
 * An error in the words of a form: a kind of rule and a field by their titles, no signs of a file.
 * @param inFoglio it is said of a cell of a sheet, which holds what a file holds
 */
export function inParoleDelModulo<
  E extends { messaggio: string; atteso?: string | null | undefined; rimedio: string | null },
>(errore: E, titoli: Titoli, inFoglio = false): E {
  const { messaggio, rimedio } = errore;
  const atteso = inFoglio ? errore.atteso : comeInCampi(errore.atteso ?? '');
  const regola = RIMEDI.find(([come]) => come.test(rimedio ?? ''));
  const detto =
    regola && rimedio !== null
      ? regola[1] === null
        ? null
        : rimedio.replace(...(regola as [RegExp, string]))
      : rimedio;
  return {
    ...errore,
    messaggio: conITitoli(messaggio, titoli),
    ...('atteso' in errore && { atteso: atteso ? nostre(atteso, titoli) : null }),
    rimedio: detto === null ? null : nostre(detto, titoli),
  };
}

function comeInCampi(testo: string): string {
  return SOLO_IN_CAMPI.reduce((detto, [come, nostro]) => detto.replace(come, nostro), testo);
}

/** Words that are ours alone, with nothing in them that somebody has typed: a choice is said as its field shows it. */
function nostre(testo: string, titoli: Titoli): string {
  return conITitoli(testo, titoli)
    .replaceAll(/(?<![\w@./-]|esempio «)[a-z]+(?:_[a-z]+)+(?![\w@/-])/g, (una) => una.replaceAll('_', ' '))
    .replaceAll(/"([^"]*)"/g, '«$1»');
}

function conITitoli(testo: string, titoli: Titoli): string {
  const di = (nome: string): string => titoli.get(nome) ?? nome.replaceAll('_', ' ');
  const detto = (valore: string): string => ({ true: 'sì', false: 'no' })[valore] ?? valore;
  return (
    COME_SI_SCRIVE.reduce((scritto, [come, nostro]) => scritto.replace(come, nostro), testo)
      .replaceAll(/(?<![\w-]|2020-03, )(\d{4})-(\d\d)-(\d\d)(?![\w-])/g, '$3/$2/$1')
      .replaceAll(FILE_DI_REGOLE, (_tutto, tipo: string) => `«${titoloDelTipo(tipo)}»`)
      // fonte: { documento: …, punto: … }: a group of fields, by its title and theirs.
      .replaceAll(
        /«?\b([a-z]+(?:_[a-z]+)*): \{ ?([^{}]*?) ?\}»?/g,
        (_tutto, nome: string, campi: string) =>
          `«${di(nome)}»${/[a-z]/.test(campi) ? ` (${campi.replaceAll(/([a-z_]+): …/g, (_uno, suo: string) => di(suo).toLowerCase())})` : ''}`,
      )
      // { documento: …, punto: … }: some fields, each with what goes in it.
      .replaceAll(/\{ ?([^{}]*?) ?\}/g, (_tutto, campi: string) =>
        campi.replaceAll(/([a-z_]+): …/g, (_uno, nome: string) => `«${di(nome)}»`),
      )
      .replaceAll(/«([a-z_]+): ([^«»]*)»/g, (_tutto, nome: string, valore: string) =>
        /^(?:…|\[\])$/.test(valore)
          ? `«${di(nome)}»`
          : `«${di(nome)}» ${detto(valore.replace(/^\[ ?([^,]*?) ?\]$/, '«$1»'))}`,
      )
      .replaceAll(
        /\b([a-z]+(?:_[a-z]+)*): (true|false)\b/g,
        (_tutto, nome: string, valore: string) => `«${di(nome)}» ${detto(valore)}`,
      )
      .replaceAll(/«([a-z]+(?:_[a-z0-9]+)*)»/g, (tutto, nome: string) => (titoli.has(nome) ? `«${di(nome)}»` : tutto))
      .replaceAll(/(?<![«\w/-])[a-z]+(?:_[a-z0-9]+)+(?![\w/])/g, (nome) => (titoli.has(nome) ? `«${di(nome)}»` : nome))
      .replaceAll(/\b(?:true|false)\b/g, detto)
  );
}
