/** A row of a sparse matrix: the columns that are not 0, and what is there. */
export type Riga = readonly (readonly [colonna: number, quanto: number])[];

/** How many times the space is turned towards the matrix: more moves the points by less than they are written with. */
const TURNS = 4;

/**
 * The first singular values of a sparse matrix, and its rows in the space of its first singular vectors, by subspace
 * iteration (Halko, Martinsson, Tropp 2011, algorithm 4.4). The same matrix gives the same points. The libraries at
 * hand decompose a matrix whole, which of 1,700 pages by 9,000 words takes minutes.
 * @param dimensioni how many of them
 */
export function scomponi(righe: readonly Riga[], dimensioni: number): { punti: number[][]; valori: number[] } {
  const columns = 1 + righe.reduce((most, row) => row.reduce((least, [n]) => Math.max(least, n), most), -1);
  const next = pseudocasuali();
  let space = Array.from({ length: dimensioni }, () => Float64Array.from({ length: columns }, next));
  ortogonali(space);
  for (let turn = 0; turn < TURNS; turn++) {
    space = space.map((one) => avantiEIndietro(righe, one));
    ortogonali(space);
  }
  const punti = righe.map((row) => space.map((one) => prodotto(row, one)));
  const valori = space.map((_, k) => Math.sqrt(punti.reduce((sum, point) => sum + (point[k] ?? 0) ** 2, 0)));
  return { punti, valori };
}

function prodotto(row: Riga, vector: Float64Array): number {
  return row.reduce((sum, [n, much]) => sum + much * (vector[n] ?? 0), 0);
}

/** The matrix applied to a vector, and then turned over. */
function avantiEIndietro(righe: readonly Riga[], vector: Float64Array) {
  const back = new Float64Array(vector.length);
  for (const row of righe) {
    const share = prodotto(row, vector);
    for (const [n, much] of row) back[n] = (back[n] ?? 0) + share * much;
  }
  return back;
}

/** Makes the vectors of length 1 and at right angles to each other (Gram-Schmidt). */
function ortogonali(vectors: readonly Float64Array[]): void {
  vectors.forEach((one, n) => {
    for (const before of vectors.slice(0, n)) {
      let shared = 0;
      for (let i = 0; i < one.length; i++) shared += (one[i] ?? 0) * (before[i] ?? 0);
      for (let i = 0; i < one.length; i++) one[i] = (one[i] ?? 0) - shared * (before[i] ?? 0);
    }
    const length = Math.sqrt(one.reduce((sum, value) => sum + value * value, 0)) || 1;
    one.forEach((value, i) => (one[i] = value / length));
  });
}

/** Numbers between −1/2 and 1/2, always the same. */
function pseudocasuali(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff - 0.5;
  };
}
