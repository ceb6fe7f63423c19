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
  const parole = elenchiDellaPagina(libera);
  const cifre = tabelleSenzaLinee(libera).filter((una) => !parole.some((altra) => meglio(altra, una)));
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

/** Rows of figures without a label are the codes of a wider list: read by its columns, nothing of it is lost. */
function meglio({ una: elenco }: { una: TabellaPdf }, cifre: TabellaPdf): boolean {
  const muta = cifre.righe.filter(({ etichetta }) => etichetta === '').length > cifre.righe.length / 2;
  const [sopra, sotto] = [altezze(elenco), altezze(cifre)];
  const insieme = (sopra[0] ?? 0) < (sotto.at(-1) ?? 0) && (sotto[0] ?? 0) < (sopra.at(-1) ?? 0);
  return muta && insieme && elenco.righe.length >= cifre.righe.length / 2;
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

/** The lines over a ruled table, when they are near enough to be its title: as many as are printed alike. */
function titoloSopra({ y: [cima = 0] }: Griglia, libera: Pagina): string {
  const sopra = righeDellaPagina(libera).filter((pezzi) => (pezzi[0]?.y ?? 0) < cima);
  const titolo: Pezzo[][] = [];
  for (const pezzi of sopra.toReversed()) {
    const [sotto, questa] = [titolo[0]?.[0], pezzi[0]];
    if (!questa || (sotto ? !simili(questa, sotto) : cima - questa.y > 60) || titolo.length === 3) break;
    titolo.unshift(pezzi);
  }
  return titolo
    .map((pezzi) =>
      riga(pezzi, libera.numero)
        .celle.map(({ testo }) => testo)
        .join(' '),
    )
    .join(' ');
}

const simili = (sopra: Pezzo, sotto: Pezzo): boolean =>
  sopra.carattere === sotto.carattere &&
  Math.abs(sopra.altezza - sotto.altezza) < 0.5 &&
  sotto.y - sopra.y < sotto.altezza * 1.6;

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
