import { righeDellaPagina, type Pagina, type Pezzo } from './pdf.ts';
import { tabelleSenzaLinee } from './colonne-pdf.ts';
import { elenchiDellaPagina } from './elenchi-pdf.ts';
import { griglieDellaPagina, type Griglia } from './griglia.ts';
import { riga } from './righe-pdf.ts';
import type { TabellaPdf } from './tabella-pdf.ts';
import { tabellaDallaGriglia } from './tabella-griglia.ts';

export type { CellaPdf, RigaPdf, TabellaPdf } from './tabella-pdf.ts';

/** Every table of a document: rows of figures that stand in columns, put together over the pages that cut them. */
export function tabelleDelPdf(pagine: readonly Pagina[]): TabellaPdf[] {
  const trovate = pagine.flatMap((pagina) => tabelleDellaPagina(pagina));
  const unite: TabellaPdf[] = [];
  for (const tabella of trovate) {
    const prima = unite.at(-1);
    if (prima && continua(prima, tabella)) unisci(prima, tabella);
    else if (tabella.righe.length > 1) unite.push({ ...tabella, numero: unite.length + 1 });
  }
  return unite;
}

/** The tables of a page, from the top: the ruled ones by their lines, the others by how their figures stand. */
function tabelleDellaPagina(pagina: Pagina): TabellaPdf[] {
  const griglie = griglieDellaPagina(pagina);
  const libera = {
    ...pagina,
    pezzi: pagina.pezzi.filter((pezzo) => !griglie.some((griglia) => sopra(griglia, pezzo))),
  };
  const cifre = tabelleSenzaLinee(libera);
  const resto = { ...libera, pezzi: libera.pezzi.filter(({ y }) => !cifre.some((una) => presa(una, y))) };
  const trovate = [
    ...griglie.map((griglia) => ({
      y: griglia.y[0] ?? 0,
      una: tabellaDallaGriglia(griglia, pagina, titoloSopra(griglia, libera)),
    })),
    ...cifre.map((una) => ({ y: altezze(una)[0] ?? 0, una })),
    ...elenchiDellaPagina(resto),
  ];
  return trovate.sort((a, b) => a.y - b.y).map(({ una }) => una);
}

/** Where the lines of a table's cells stand, from the top. */
const altezze = ({ righe }: TabellaPdf): number[] =>
  righe.flatMap(({ celle }) => celle.flatMap((cella) => cella?.y ?? [])).sort((a, b) => a - b);

function presa(tabella: TabellaPdf, y: number): boolean {
  const [prima = 0, ...altre] = altezze(tabella);
  return y > prima - 3 && y < (altre.at(-1) ?? prima) + 3;
}

const sopra = ({ x, y }: Griglia, pezzo: Pezzo): boolean =>
  pezzo.x >= (x[0] ?? 0) - 2 && pezzo.x < (x.at(-1) ?? 0) && pezzo.y >= (y[0] ?? 0) && pezzo.y <= (y.at(-1) ?? 0) + 2;

/** The line over a ruled table, when it is near enough to be its title. */
function titoloSopra({ y: [cima = 0] }: Griglia, libera: Pagina): string {
  const ultima = righeDellaPagina(libera).findLast((pezzi) => (pezzi[0]?.y ?? 0) < cima);
  if (!ultima || cima - (ultima[0]?.y ?? 0) > 60) return '';
  return riga(ultima, libera.numero)
    .celle.map(({ testo }) => testo)
    .join(' ');
}

/** True when a table goes on with the one of the page before: next page, as many columns, no other headings. */
function continua(prima: TabellaPdf, dopo: TabellaPdf): boolean {
  const pagina = (prima.pagine.at(-1) ?? 0) + 1;
  const stesse = dopo.intestazioni.every((testo, n) => testo === '' || testo === prima.intestazioni[n]);
  return dopo.pagine[0] === pagina && dopo.intestazioni.length === prima.intestazioni.length && stesse;
}

function unisci(prima: TabellaPdf, dopo: TabellaPdf): void {
  prima.pagine.push(...dopo.pagine);
  prima.righe.push(...dopo.righe);
  prima.dubbi = [...new Set([...prima.dubbi, ...dopo.dubbi.filter((dubbio) => !dubbio.includes('intestazion'))])];
}
