/**
 * `npm run calcola -- indice-giacenza giacenza=1000 pervenuto=12000`: one JSON object on one line.
 *
 * - `risultato`: the principal result, a decimal string with a point, "si" or "no"; null when there is none or the
 *   text does not choose; `esatto` false: its digits do not end, and ten decimals are given;
 * - `unita`, `passi`, `errore` (null or {codice, messaggio}); `risultati` where the rule has several answers;
 * - `letture` where an input could mean two things.
 *
 * Figures are read as in the pages, in Italian (`1.234,56`; `1.234` is one thousand and `letture` says so), and as
 * machines write them (`1234.5`). Lists are separated by semicolons: `regionali=120;100`.
 *
 * `--data 2020-01-10` asks about a rule on another day than today: one that does not hold on it has no result, and
 * `errore` says when it holds (`non-in-vigore`). For `scadenze` it is the day of the first contact, when `contatto` is
 * left out.
 *
 * `scadenze contatto=2019-06-17` answers with dates, by the protocol on channels: see src/comandi/scadenze.ts.
 *
 * Exit code 0 when the answer is typed (also n.d.), 1 when the call is wrong: an id or an input that is not there, an
 * input missing or not a figure. The reason is in `errore` and on standard error.
 */
import { caricaCatalogo } from '../disco/catalogo.ts';
import { RegoleNonValide } from '../motore/errori.ts';
import { chiamataErrata, rispondiAlGiorno, type Risposta } from './risposta.ts';

function stampa({ uscita, avvisi, codice }: Risposta): void {
  for (const avviso of avvisi) console.error(avviso);
  console.log(JSON.stringify(uscita));
  process.exitCode = codice;
}

try {
  stampa(rispondiAlGiorno(process.argv.slice(2), caricaCatalogo()));
} catch (errore) {
  if (!(errore instanceof RegoleNonValide)) throw errore;
  console.error(errore.message);
  stampa(
    chiamataErrata({
      codice: 'regole-non-valide',
      messaggio: 'Le regole non sono valide: «npm run check» dice quali.',
    }),
  );
}
