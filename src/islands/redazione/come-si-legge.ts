/** How what is written in a field is read. */
import type { Forma } from '../../uscite/redazione/modulo.ts';
import { leggiCifra } from '../../puro/parole/cifra-scritta.ts';
import { scriviPeriodo } from '../../puro/parole/date.ts';
import { giornoDellAnnoScritto, periodoScritto, scriviGiornoDellAnno } from '../../puro/parole/periodo-scritto.ts';

/** How a figure that could be read in two ways is read; empty where there is nothing to say, null where none is meant. */
export function comeSiLegge(forma: Forma, valore: unknown): string | null {
  if (forma.specie === 'periodo') return lettoCome(valore, periodoScritto, scriviPeriodo);
  if (forma.specie === 'ricorrenza') return lettoCome(valore, giornoDellAnnoScritto, scriviGiornoDellAnno);
  const cifra = forma.specie === 'numero' || forma.specie === 'intero' || (forma.specie === 'testo' && forma.cifra);
  return cifra ? (typeof valore === 'string' && leggiCifra(valore)?.nota) || '' : null;
}

/** How words are read, where they are not those with which it is said again. */
function lettoCome(
  valore: unknown,
  leggi: (testo: string) => string | null,
  scrivi: (letto: string) => string,
): string {
  const letto = typeof valore === 'string' ? leggi(valore) : null;
  return letto === null || scrivi(letto) === valore ? '' : `Si legge: ${scrivi(letto)}.`;
}
