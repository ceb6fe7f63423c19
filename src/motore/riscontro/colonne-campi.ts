import type { Stampa } from './campi.ts';
import { stessaStampa } from './confronta.ts';
import { segni } from './forme.ts';
import { slug } from '../../puro/parole/slug.ts';
import type { TabellaPdf } from './tabella-pdf.ts';

/** A column as it was read, labels included. */
export interface ColonnaLetta {
  n: number;
  nome: string;
  celle: string[];
}

/** The field a column goes to, and by what it was told. */
export interface CampoDellaColonna {
  colonna: number;
  campo: string;
  perche: string;
}

/** The columns of a table, the one of the labels first. */
export function colonneDellaTabella({ testa, intestazioni, righe }: TabellaPdf): ColonnaLetta[] {
  return [
    { n: 0, nome: testa ?? '', celle: righe.map(({ etichetta }) => etichetta) },
    ...intestazioni.map((nome, n) => ({
      n: n + 1,
      nome,
      celle: righe.map(({ celle }) => (celle[n]?.testo ?? '').trim()),
    })),
  ];
}

/** The columns as a person says they are: a field for each, «-» for those left out. */
export function colonneDette(dette: readonly string[]): CampoDellaColonna[] {
  return dette.flatMap((campo, colonna) => (campo === '-' ? [] : [{ colonna, campo, perche: 'detta' }]));
}

/**
 * A way of saying a field from what is printed beside the row: «(Torino)» is the office `torino`, «Livello generale»
 * the level `generale`.
 */
interface CampoImparato extends CampoDellaColonna {
  valori: ReadonlyMap<string, string>;
}

/**
 * The columns that no printed field takes and that say something the model says of the same rows in its own words.
 * @param riconosciute for each row of the table, the plain fields of the model's row, where it is there
 */
export function colonneImparate(
  colonne: readonly ColonnaLetta[],
  scelte: readonly CampoDellaColonna[],
  riconosciute: readonly (ReadonlyMap<string, string> | undefined)[],
): CampoImparato[] {
  const presi = new Set(scelte.map(({ campo }) => campo));
  const imparate: CampoImparato[] = [];
  for (const { n, celle } of colonne.filter(({ n: sua }) => !scelte.some(({ colonna }) => colonna === sua))) {
    const campi = new Set(riconosciute.flatMap((riga) => [...(riga?.keys() ?? [])]));
    for (const campo of campi) {
      if (presi.has(campo)) continue;
      const coppie = celle.flatMap((testo, r) => {
        const valore = riconosciute[r]?.get(campo);
        return testo === '' || valore === undefined ? [] : [[testo, valore] as const];
      });
      if (coppie.length < 2 || !coppie.every(([testo, valore]) => contiene(testo, valore))) continue;
      presi.add(campo);
      imparate.push({ colonna: n, campo, perche: 'dalle righe che il modello ha già', valori: new Map(coppie) });
      break;
    }
  }
  return imparate;
}

const contiene = (testo: string, valore: string): boolean => `-${slug(testo)}-`.includes(`-${slug(valore)}-`);

/** Half of what stands in a column must look as its field asks. */
const BASTA = 0.5;

/**
 * Which field each column goes to: one column for a field. What they have in common with the model counts most, then
 * the heading, then the look of what is printed; of two alike, the order of print.
 */
export function colonneDeiCampi(
  colonne: readonly ColonnaLetta[],
  stampe: ReadonlyMap<string, Stampa>,
  titoli: ReadonlyMap<string, string>,
  note: readonly { valori: ReadonlyMap<string, string> }[],
): CampoDellaColonna[] {
  const prove = [...stampe]
    .filter(([, stampa]) => stampa !== 'intestazione')
    .flatMap(([campo, stampa], ordine) =>
      colonne.map((colonna) => {
        const piene = colonna.celle.filter((testo) => testo !== '');
        const suoi = note.flatMap(({ valori }) => valori.get(campo) ?? []);
        const uguali = parte(piene, (testo) =>
          suoi.some((valore) => stessaStampa(stampa, valore, pulito(testo, stampa))),
        );
        const detta = stessoNome(colonna.nome, campo, titoli.get(campo) ?? '');
        const forma = parte(piene, (testo) => haForma(testo, stampa));
        const perche = uguali >= 0.2 ? 'dai valori' : detta ? 'dall’intestazione' : 'dalla forma';
        return {
          colonna: colonna.n,
          campo,
          perche,
          punti: uguali * 4 + (detta ? 2 : 0) + forma,
          forma: Math.max(forma, uguali),
          ordine,
        };
      }),
    )
    .filter(({ forma }) => forma >= BASTA)
    .sort((a, b) => b.punti - a.punti || a.ordine - b.ordine || a.colonna - b.colonna);
  const scelte: CampoDellaColonna[] = [];
  for (const { colonna, campo, perche } of prove)
    if (!scelte.some((una) => una.colonna === colonna || una.campo === campo)) scelte.push({ colonna, campo, perche });
  return scelte;
}

function parte(celle: readonly string[], vale: (testo: string) => boolean): number {
  return celle.length === 0 ? 0 : celle.filter(vale).length / celle.length;
}

/** «9.» is the number 9 of a list. */
export function pulito(testo: string, stampa: Stampa): string {
  return stampa === 'codice' ? testo.replace(/[.)]$/, '').trim() : testo.trim();
}

const nudo = (testo: string): string => testo.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function stessoNome(intestazione: string, campo: string, titolo: string): boolean {
  const scritta = nudo(intestazione);
  return scritta !== '' && [campo, titolo].some((nome) => nome !== '' && scritta.startsWith(nudo(nome)));
}

/** What a field of words asks for is anything with letters that is not an address. */
function haForma(testo: string, stampa: Stampa): boolean {
  if (stampa === 'etichetta' || stampa === 'intestazione')
    return /\p{L}{2}/u.test(testo) && segni(testo, 'indirizzo').length === 0;
  return segni(testo, stampa)[0]?.testo === pulito(testo, stampa);
}
