/**
 * `npm run fogli-vivi [-- seme [quanti]]`: every example of every rule, and as many cases with drawn figures for each
 * rule, recalculated by LibreOffice and compared with the site. Prints the differences; exit 1 if there are any.
 */
import { trovaOInstalla, LIBREOFFICE } from '../../src/costruzione/programmi.ts';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { confronta } from './campagna.ts';

const seme = process.argv[2] ?? '2026';
const quanti = Number(process.argv[3] ?? 8);
const trovato = await trovaOInstalla(LIBREOFFICE);
if ('errore' in trovato) {
  console.error(trovato.errore);
  process.exit(1);
}
const { fogli, risultati, obiettivi, differenze } = confronta(caricaCatalogo(), trovato.percorso, seme, quanti);
for (const differenza of differenze) console.log(differenza);
console.log(
  `Seme ${seme}: ${fogli} fogli ricalcolati, ${risultati} risultati e ${obiettivi} obiettivi confrontati, ${differenze.length} differenze.`,
);
process.exitCode = differenze.length > 0 ? 1 : 0;
