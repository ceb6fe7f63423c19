/** How a text or a tree of YAML is spoilt by chance. */
import { parseDocument, visit, type Document, type Pair, type Scalar } from 'yaml';

/** A reproducible source of chance: mulberry32. */
export function sorte(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of several. */
export const uno = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

/** Every key with its value. */
export function coppie(document: Document): Pair[] {
  const found: Pair[] = [];
  visit(document, {
    Pair: (_key, pair) => {
      found.push(pair);
    },
  });
  return found;
}

function scalari(document: Document, wanted: (scalar: Scalar) => boolean): Scalar[] {
  const found: Scalar[] = [];
  visit(document, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && wanted(scalar)) found.push(scalar);
    },
  });
  return found;
}

/** Edits the parsed file and writes it again. */
export function sullAlbero(edit: (document: Document, random: () => number) => boolean) {
  return (testo: string, random: () => number): string | null => {
    const document = parseDocument(testo, { schema: 'core' });
    return edit(document, random) ? document.toString({ lineWidth: 0 }) : null;
  };
}

/** Changes one of the values that are wanted. */
export const suUnValore = (
  wanted: (scalar: Scalar) => boolean,
  change: (value: string, random: () => number) => unknown,
) =>
  sullAlbero((document, random) => {
    const target = uno(scalari(document, wanted), random);
    if (!target) return false;
    const before = target.value;
    target.value = change(String(before), random);
    return target.value !== before;
  });

export const testo = (scalar: Scalar): boolean => typeof scalar.value === 'string';

export const cifra = (scalar: Scalar): boolean =>
  typeof scalar.value === 'string' && /^-?\d+(\.\d+)?$/.test(scalar.value);

export const giorno = (scalar: Scalar): boolean =>
  typeof scalar.value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(scalar.value);

export const identificativo = (scalar: Scalar): boolean =>
  typeof scalar.value === 'string' && /^[a-z]+(-[a-z0-9]+)+$/.test(scalar.value);

/** Changes one of the lines that are wanted; null where there is none. */
export const suUnaRiga =
  (voluta: RegExp, cambia: (riga: string) => string) =>
  (source: string, random: () => number): string | null => {
    const righe = source.split('\n');
    const dove = uno(
      righe.flatMap((riga, n) => (voluta.test(riga) ? [n] : [])),
      random,
    );
    return dove === undefined ? null : righe.with(dove, cambia(righe[dove] ?? '')).join('\n');
  };
