import { segni } from './forme.ts';
import { righeDellaPagina, type Pagina } from './pdf.ts';
import { accosta, riga, type CellaPdf, type Riga } from './righe-pdf.ts';
import type { RigaPdf, TabellaPdf } from './tabella-pdf.ts';

/** How far the left edges of one column may be. */
const VICINO = 4;
/** Lines farther apart than this, in heights of a line, are not one after the other. */
const SALTO = 3.2;
/** Columns all longer than this, on average, are prose. */
const PROSA = 34;

/** Lists of words in columns, and of addresses one under the other, that no lines enclose. */
export function elenchiDellaPagina(pagina: Pagina): { y: number; una: TabellaPdf }[] {
  const righe = righeDellaPagina(pagina).map((pezzi) => riga(pezzi, pagina.numero));
  const colonne = inColonne(righe);
  const prese = new Set(colonne.flatMap(({ righe: sue }) => sue));
  const indirizzi = corse(righe, (una) => !prese.has(una) && indirizzo(una) !== null).filter(
    ({ length }) => length > 1,
  );
  return [
    ...colonne.map(({ tabella: una, righe: [prima] }) => ({ y: prima?.y ?? 0, una })),
    ...indirizzi.map((corsa) => ({ y: corsa[0]?.y ?? 0, una: diIndirizzi(corsa, righe) })),
  ];
}

const testoDi = ({ celle }: Riga): string => celle.map(({ testo }) => testo).join(' ');

function indirizzo(una: Riga): string | null {
  const trovati = segni(testoDi(una), 'indirizzo');
  return trovati.length === 1 ? (trovati[0]?.testo ?? null) : null;
}

/** Runs of lines of one sort, near one another. */
function corse(righe: readonly Riga[], vale: (una: Riga) => boolean): Riga[][] {
  const trovate: Riga[][] = [];
  for (const [n, una] of righe.entries()) {
    const prima = righe[n - 1];
    if (!vale(una)) continue;
    if (prima && trovate.at(-1)?.at(-1) === prima && una.y - prima.y < una.altezza * SALTO) trovate.at(-1)?.push(una);
    else trovate.push([una]);
  }
  return trovate;
}

function diIndirizzi(corsa: readonly Riga[], righe: readonly Riga[]): TabellaPdf {
  const lette = corsa.map((una): RigaPdf => {
    const suo = indirizzo(una) ?? '';
    const accanto = testoDi(una)
      .replace(suo, '')
      .replace(/^\s*(?:[a-z0-9]{1,2}[.)]|[-•*])\s*/i, '')
      .trim();
    const [cella] = una.celle as [CellaPdf];
    return { etichetta: suo, celle: accanto === '' ? [null] : [{ ...cella, testo: accanto }], pagina: una.pagina };
  });
  const sole = lette.every(({ celle }) => celle[0] === null);
  return {
    numero: 0,
    pagine: [corsa[0]?.pagina ?? 0],
    titolo: sopra(corsa[0], righe),
    intestazioni: sole ? [] : [''],
    righe: sole ? lette.map((una) => ({ ...una, celle: [] })) : lette,
    dubbi: ['non ha intestazioni'],
  };
}

function sopra(prima: Riga | undefined, righe: readonly Riga[]): string {
  const ultima = righe.findLast(({ y }) => prima && y < prima.y - 1);
  return prima && ultima && prima.y - ultima.y < prima.altezza * 4 ? testoDi(ultima) : '';
}

/** Tables of words: lines of two cells or more that begin at the same places. */
function inColonne(righe: readonly Riga[]): { tabella: TabellaPdf; righe: Riga[] }[] {
  // A line of prose between two tables begins where no column does.
  const inizi = righe.filter(({ celle }) => celle.length > 1).flatMap(({ celle }) => celle.map(({ x }) => x));
  const corsie = corse(
    righe,
    ({ celle: [prima, altra] }) =>
      altra !== undefined || inizi.some((x) => Math.abs(x - (prima?.x ?? -VICINO)) < VICINO),
  );
  return corsie.flatMap((corsia) => {
    const margini = colonneDi(corsia);
    if (margini === null) return [];
    const sue = estendi(corsia, margini).filter((una) => allineata(una, margini));
    const lette = righeLette(sue, margini);
    return lette.length < 3 || prosa(lette) ? [] : [{ tabella: tabella(lette, sopra(sue[0], righe)), righe: sue }];
  });
}

/** From the first line of more cells to the last, with the headings over the one and what the other goes on with. */
function estendi(corsia: readonly Riga[], margini: readonly number[]): Riga[] {
  const piena = (una: Riga): boolean => una.celle.length > 1 && allineata(una, margini);
  let [da, a] = [corsia.findIndex(piena), corsia.findLastIndex(piena)];
  const sola = (una: Riga | undefined): boolean => una?.celle.length === 1 && allineata(una, margini);
  while (sola(corsia[da - 1]) && colonnaDi(corsia[da - 1]?.celle[0] as CellaPdf, margini) > 0) da -= 1;
  while (sola(corsia[a + 1]) && vicine(corsia[a] as Riga, corsia[a + 1] as Riga)) a += 1;
  return corsia.slice(da, a + 1);
}

/** True for lines as near as those of one paragraph, and no farther than the ones before. */
const vicine = (sopra: { y: number; passo?: number }, sotto: Riga): boolean =>
  sotto.y - sopra.y < Math.min(sotto.altezza * 1.35, (sopra.passo ?? Infinity) * 1.1);

/** The left edges that most lines of more cells share; null where they are not as many as two. */
function colonneDi(corsia: readonly Riga[]): number[] | null {
  const piene = corsia.filter(({ celle }) => celle.length > 1);
  const margini: { x: number; quante: number }[] = [];
  for (const { x } of piene.flatMap(({ celle }) => celle)) {
    const suo = margini.find((margine) => Math.abs(margine.x - x) < VICINO);
    if (suo) suo.quante += 1;
    else margini.push({ x, quante: 1 });
  }
  const tenuti = margini.filter(({ quante }) => quante >= 3 && quante >= piene.length / 2).map(({ x }) => x);
  return piene.length >= 3 && tenuti.length > 1 ? tenuti.sort((a, b) => a - b) : null;
}

const colonnaDi = ({ x }: CellaPdf, margini: readonly number[]): number =>
  margini.findIndex((margine) => Math.abs(margine - x) < VICINO);

const allineata = ({ celle }: Riga, margini: readonly number[]): boolean =>
  celle.every((cella) => colonnaDi(cella, margini) >= 0);

/** @property passo how far the lines of its cells are from one another, where there are more */
type Letta = { celle: (CellaPdf | null)[]; y: number; passo?: number; gruppo?: string };

/**
 * The rows: a line without the first cell goes on with the one over it when it is near and in the same typeface; one
 * alone that does not heads those under it.
 */
function righeLette(righe: readonly Riga[], margini: readonly number[]): Letta[] {
  const lette: Letta[] = [];
  let gruppo: string | undefined;
  let aperto = false;
  const solito = carattereSolito(righe);
  for (const una of righe) {
    const celle = margini.map((_, n) => una.celle.find((cella) => colonnaDi(cella, margini) === n) ?? null);
    const prima = lette.at(-1);
    if (prima && !aperto && seguita(prima, celle, una, lette.length === 1 ? solito : undefined)) {
      prima.celle = prima.celle.map(
        (cella, n) => cella && { ...cella, testo: accosta(cella.testo, celle[n]?.testo ?? '') },
      );
      prima.passo ??= una.y - prima.y;
      prima.y = una.y;
    } else if (una.celle.length === 1) {
      gruppo = aperto && gruppo !== undefined ? accosta(gruppo, testoDi(una)) : testoDi(una);
      aperto = true;
    } else {
      aperto = false;
      lette.push({ celle, y: una.y, ...(gruppo === undefined ? {} : { gruppo }) });
    }
  }
  return lette;
}

/** @param solito the typeface of the body, where the row over may be a heading on more lines */
function seguita(prima: Letta, celle: readonly (CellaPdf | null)[], una: Riga, solito: string | undefined): boolean {
  const stesse = celle.every((cella, n) => cella === null || prima.celle[n]?.carattere === cella.carattere);
  if (!stesse || !vicine(prima, una)) return false;
  const testa = solito !== undefined && una.celle.every(({ carattere }) => carattere !== solito);
  return testa || celle[0] === null || una.celle.length === 1;
}

/** The typeface of most cells. */
function carattereSolito(righe: readonly Riga[]): string | undefined {
  const quante = Map.groupBy(
    righe.flatMap(({ celle }) => celle),
    ({ carattere }) => carattere,
  );
  return [...quante].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}

function prosa(lette: readonly Letta[]): boolean {
  const colonne = lette[0]?.celle.map((_, n) => lette.flatMap(({ celle }) => celle[n]?.testo.length ?? [])) ?? [];
  return colonne.every((lunghezze) => lunghezze.reduce((a, b) => a + b, 0) > PROSA * lunghezze.length);
}

function tabella(lette: readonly Letta[], titolo: string): TabellaPdf {
  const [prima, ...altre] = lette as [Letta, ...Letta[]];
  const testa = prima.celle.every(
    (cella) => cella === null || altre.every(({ celle }) => celle.every((una) => una?.carattere !== cella.carattere)),
  );
  const pagina = prima.celle.find((cella) => cella !== null)?.pagina ?? 0;
  const righe = (testa ? altre : lette).map(({ celle: [voce, ...celle], gruppo }): RigaPdf => ({
    etichetta: voce?.testo ?? '',
    celle,
    pagina,
    ...(gruppo === undefined ? {} : { gruppo }),
  }));
  return {
    numero: 0,
    pagine: [pagina],
    titolo,
    ...(testa && prima.celle[0] ? { testa: prima.celle[0].testo } : {}),
    intestazioni: prima.celle.slice(1).map((cella) => (testa ? (cella?.testo ?? '') : '')),
    righe,
    dubbi: testa ? [] : ['non ha intestazioni'],
  };
}
