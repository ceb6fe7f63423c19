import { segni } from './forme.ts';
import { caselle, type Casella, type Griglia } from './griglia.ts';
import type { Pagina } from './pdf.ts';
import { accosta, eCifra, type CellaPdf } from './righe-pdf.ts';
import type { RigaPdf, TabellaPdf } from './tabella-pdf.ts';

/**
 * A ruled table as rows and columns: its first column names the rows. Rows that hold one heading only gather the ones
 * under them.
 * @param titolo what stands over it on the page
 */
export function tabellaDallaGriglia(griglia: Griglia, { numero }: Pagina, titolo: string): TabellaPdf {
  const testa = righeDiTesta(griglia);
  const banda = bandaInCima(griglia, testa.da);
  const colonne = Array.from({ length: griglia.colonne }, (_, n) => intestazione(griglia, testa, n));
  const righe = corpo(griglia, testa.a, numero);
  const [prima, ...altre] = colonne;
  const gruppi = altre.map(({ gruppo }) => gruppo);
  return {
    numero: 0,
    pagine: [numero],
    titolo: titolo || banda,
    ...(prima && prima.testo !== '' ? { testa: prima.testo } : {}),
    intestazioni: altre.map(({ testo }) => testo),
    ...(gruppi.some((testo) => testo !== '') ? { gruppi } : {}),
    righe,
    dubbi: dubbi(
      altre.map(({ testo }) => testo),
      righe,
      testa.a > testa.da,
    ),
  };
}

function dubbi(intestazioni: readonly string[], righe: readonly RigaPdf[], conTesta: boolean): string[] {
  const celle = righe.flatMap((riga) => riga.celle);
  return [
    ...(conTesta ? [] : ['non ha intestazioni']),
    ...(conTesta && intestazioni.some((testo) => testo === '') ? ['non tutte le colonne hanno un’intestazione'] : []),
    ...(righe.some(({ etichetta }) => etichetta === '') ? ['alcune righe non hanno un’etichetta'] : []),
    ...[...new Set(celle.flatMap((cella) => cella?.dubbio ?? []))],
  ];
}

const testoDi = (casella: Casella | undefined): string => casella?.contenuto?.testo ?? '';

/**
 * True for a figure, a code, an address, a dash: what stands in a body and not in a heading. A year can head a column.
 */
function segno(testo: string): boolean {
  if (/^(?:19|20)\d\d$/.test(testo)) return false;
  return eCifra(testo) || segni(testo, 'indirizzo').length > 0 || segni(testo, 'codice')[0]?.testo === testo;
}

interface Testa {
  da: number;
  a: number;
}

/**
 * The rows that head the columns: after the bands that go over the whole table, those of words alone that are over
 * others, or in another typeface.
 */
function righeDiTesta(griglia: Griglia): Testa {
  const piene = griglia.posti.map((riga) => [...new Set(riga)]);
  let da = 0;
  while (da < griglia.righe - 1 && (griglia.posti[da]?.[0]?.colonne ?? 0) === griglia.colonne && griglia.colonne > 1)
    da += 1;
  let a = da;
  while (a < griglia.righe - 1) {
    const riga = piene[a] ?? [];
    const parole = riga.filter((casella) => casella.colonna > 0 || griglia.colonne === 1);
    const continua = a > da && (riga.some((casella) => casella.riga < a) || larga(piene[a - 1] ?? [], griglia));
    if (a > da && !continua) break;
    const scritte = riga.filter((casella) => testoDi(casella) !== '');
    if (!continua && griglia.colonne > 2 && scritte.length < 2) break;
    if (parole.some((casella) => segno(testoDi(casella))) || riga.every((casella) => testoDi(casella) === '')) break;
    if (!continua && !(segniSotto(griglia, a) || altroCarattere(griglia, a))) break;
    a += 1;
  }
  return { da, a };
}

const larga = (riga: readonly Casella[], { colonne }: Griglia): boolean =>
  riga.some((casella) => casella.colonne > 1 && casella.colonne < colonne);

/** True when most of the rows under one hold figures, codes or addresses. */
function segniSotto({ posti, righe }: Griglia, riga: number): boolean {
  const sotto = posti.slice(riga + 1).filter((una) => una.slice(1).some((casella) => segno(testoDi(casella))));
  return sotto.length > (righe - riga - 1) / 2;
}

/** True when a row is printed in another typeface than most of those under it. */
function altroCarattere({ posti }: Griglia, riga: number): boolean {
  const suoi = new Set(posti[riga]?.flatMap((casella) => casella.contenuto?.carattere ?? []));
  const sotto = posti.slice(riga + 1).filter((una) => una.some((casella) => casella.contenuto !== null));
  const diversi = sotto.filter((una) =>
    una.every(({ contenuto }) => contenuto === null || !suoi.has(contenuto.carattere)),
  );
  return suoi.size > 0 && diversi.length > sotto.length / 2;
}

function bandaInCima({ posti }: Griglia, da: number): string {
  return posti
    .slice(0, da)
    .map((riga) => testoDi(riga[0]))
    .join(' ')
    .trim();
}

function intestazione({ posti }: Griglia, { da, a }: Testa, colonna: number): { testo: string; gruppo: string } {
  const sopra = [...new Set(posti.slice(da, a).map((riga) => riga[colonna] as Casella))];
  const sue = sopra.filter(({ colonne }) => colonne === 1);
  const larghe = sopra.filter(({ colonne }) => colonne > 1);
  return {
    testo: (sue.length > 0 ? sue : larghe).map(testoDi).reduce(accosta, '').trim(),
    gruppo: sue.length > 0 ? larghe.map(testoDi).join(' ').trim() : '',
  };
}

function corpo(griglia: Griglia, da: number, pagina: number): RigaPdf[] {
  const righe: RigaPdf[] = [];
  let gruppo: string | null = null;
  const solito = carattereSolito(griglia, da);
  for (let r = da; r < griglia.righe; r += 1) {
    const sue = griglia.posti[r] ?? [];
    const piene = [...new Set(sue)].filter((casella) => casella.contenuto !== null);
    const [sola, ...altre] = piene;
    if (!sola) continue;
    if (altre.length === 0 && griglia.colonne > 1 && titola(sola, griglia, solito)) {
      gruppo = testoDi(sola);
      continue;
    }
    const celle = sue.slice(1).map((casella, n) => nelPosto(casella, r, n + 1));
    const etichetta = testoDi(sue[0]) || parolePrime(celle);
    righe.push({ etichetta, celle, pagina, ...(gruppo === null ? {} : { gruppo }) });
  }
  return righe;
}

/**
 * The words that stand first in a row without a label: «Totale strutture» under the second column. They leave their
 * place.
 */
function parolePrime(celle: (CellaPdf | null)[]): string {
  const prima = celle.findIndex((cella) => cella !== null);
  const testo = celle[prima]?.testo ?? '';
  if (testo === '' || segno(testo)) return '';
  celle[prima] = null;
  return testo;
}

/**
 * A box alone in its row is a heading when it goes over the table, is set apart by its typeface, or stands away from
 * the labels.
 */
function titola(sola: Casella, { colonne }: Griglia, solito: string | undefined): boolean {
  if (sola.righe > 1 || segno(testoDi(sola))) return false;
  return sola.colonne === colonne || sola.colonna > 0 || sola.contenuto?.carattere !== solito;
}

function carattereSolito(griglia: Griglia, da: number): string | undefined {
  const quanti = new Map<string, number>();
  for (const { riga, contenuto } of caselle(griglia))
    if (riga >= da && contenuto) quanti.set(contenuto.carattere, (quanti.get(contenuto.carattere) ?? 0) + 1);
  return [...quanti].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * What a place says: a box that goes over more rows or columns says it once for figures, and for each row if it is
 * words.
 */
function nelPosto(casella: Casella, riga: number, colonna: number): CellaPdf | null {
  const { contenuto } = casella;
  if (contenuto === null || casella.colonna !== colonna) return null;
  if (casella.righe === 1 && casella.colonne === 1) return contenuto;
  if (segno(contenuto.testo) && casella.riga !== riga) return null;
  return { ...contenuto, dubbio: contenuto.dubbio ?? 'la casella è unita ad altre' };
}
