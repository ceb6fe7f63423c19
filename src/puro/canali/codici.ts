/** Whether a code has the right form, and otherwise why not, in Italian. Nothing typed here leaves the browser. */
type EsitoCodice =
  { ok: true; valore: string; genere: 'persona' | 'numerico' | 'matricola' } | { ok: false; messaggio: string };

/**
 * What each character is worth in odd places of a codice fiscale (decree of 23/12/1976); in even places a letter is
 * worth its rank.
 */
const DISPARI: Readonly<Record<string, number>> = {
  0: 1,
  1: 0,
  2: 5,
  3: 7,
  4: 9,
  5: 13,
  6: 15,
  7: 17,
  8: 19,
  9: 21,
  A: 1,
  B: 0,
  C: 5,
  D: 7,
  E: 9,
  F: 13,
  G: 15,
  H: 17,
  I: 19,
  J: 21,
  K: 2,
  L: 4,
  M: 18,
  N: 20,
  O: 11,
  P: 3,
  Q: 6,
  R: 8,
  S: 12,
  T: 14,
  U: 16,
  V: 10,
  W: 22,
  X: 25,
  Y: 24,
  Z: 23,
};
/** Two people with the same code get letters in the place of digits: these. */
const OMOCODIA = '[0-9LMNPQRSTUV]';
const PERSONA = new RegExp(`^[A-Z]{6}${OMOCODIA}{2}[ABCDEHLMPRST]${OMOCODIA}{2}[A-Z]${OMOCODIA}{3}[A-Z]$`);

/**
 * Checks the form of a codice fiscale: 16 characters for a person, 11 digits for a company (the same as a partita IVA)
 * or a provisional code. Only the form: whether it was ever given to anyone is not checked.
 */
export function verificaCodiceFiscale(testo: string): EsitoCodice {
  const codice = testo.replaceAll(/\s/g, '').toUpperCase();
  if (codice === '') return errore('Scrivi il codice fiscale: 16 caratteri, o 11 cifre per una società.');
  if (/^\d+$/.test(codice)) return verificaUndiciCifre(codice);
  if (codice.length !== 16)
    return errore(`Un codice fiscale ha 16 caratteri, o 11 cifre per una società: qui sono ${codice.length}.`);
  if (!PERSONA.test(codice))
    return errore(
      'Un codice fiscale ha sei lettere, due cifre, la lettera del mese, due cifre, una lettera, tre cifre e una lettera finale.',
    );
  const atteso = carattereDiControllo(codice.slice(0, 15));
  if (codice[15] !== atteso)
    return errore('Il carattere finale non torna con gli altri: ricontrolla il codice fiscale.');
  return { ok: true, valore: codice, genere: 'persona' };
}

/** The sixteenth character: the sum of the other fifteen, odd and even places by their own values, modulo 26. */
function carattereDiControllo(primi: string): string {
  let somma = 0;
  for (const [indice, carattere] of [...primi].entries()) {
    const pari = /\d/.test(carattere) ? Number(carattere) : carattere.charCodeAt(0) - 65;
    somma += indice % 2 === 0 ? (DISPARI[carattere] ?? 0) : pari;
  }
  return String.fromCharCode(65 + (somma % 26));
}

/**
 * Eleven digits, the last of which checks the others: even places doubled, nine taken off above nine, sum a multiple of
 * ten.
 */
function verificaUndiciCifre(codice: string): EsitoCodice {
  if (codice.length !== 11)
    return errore(`Un codice fiscale numerico o una partita IVA ha 11 cifre: qui sono ${codice.length}.`);
  let somma = 0;
  for (const [indice, cifra] of [...codice].entries()) {
    const peso = Number(cifra) * (indice % 2 === 0 ? 1 : 2);
    somma += peso > 9 ? peso - 9 : peso;
  }
  if (somma % 10 !== 0 || /^0+$/.test(codice))
    return errore('L’ultima cifra non torna con le altre: ricontrolla il codice.');
  return { ok: true, valore: codice, genere: 'numerico' };
}

/** Checks the form of a company's INPS matricola: 10 digits. */
export function verificaMatricola(testo: string): EsitoCodice {
  const codice = testo.replaceAll(/[\s./-]/g, '');
  if (codice === '') return errore('Scrivi la matricola: 10 cifre.');
  if (!/^\d{10}$/.test(codice))
    return errore(
      /^\d+$/.test(codice)
        ? `La matricola di un’azienda ha 10 cifre: qui sono ${codice.length}. Se è un codice di altro genere, lascialo così.`
        : 'La matricola di un’azienda è di 10 cifre, senza lettere. Se è un codice di altro genere, lascialo così.',
    );
  return { ok: true, valore: codice, genere: 'matricola' };
}

function errore(messaggio: string): EsitoCodice {
  return { ok: false, messaggio };
}
