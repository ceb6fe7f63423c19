import { parseDocument, isMap, isScalar, isSeq, visit, type Document, type Pair, type Scalar } from 'yaml';

/** A reproducible source of chance: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A way of spoiling a rule file: gives the spoilt text, or null where the file offers nothing to spoil. */
export interface Corruzione {
  nome: string;
  /** True where the spoilt file must be refused, whatever it holds: only figures and free text may go unnoticed. */
  vietata: boolean;
  applica(text: string, random: () => number): string | Buffer | null;
}

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

function pairs(document: Document): Pair[] {
  const found: Pair[] = [];
  visit(document, {
    Pair: (_key, pair) => {
      found.push(pair);
    },
  });
  return found;
}

function scalars(document: Document, wanted: (scalar: Scalar) => boolean): Scalar[] {
  const found: Scalar[] = [];
  visit(document, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && wanted(scalar)) found.push(scalar);
    },
  });
  return found;
}

/** Edits the parsed file and writes it again. */
function onTree(edit: (document: Document, random: () => number) => boolean) {
  return (text: string, random: () => number): string | null => {
    const document = parseDocument(text, { schema: 'core' });
    return edit(document, random) ? document.toString({ lineWidth: 0 }) : null;
  };
}

const onScalar = (wanted: (scalar: Scalar) => boolean, change: (value: string, random: () => number) => unknown) =>
  onTree((document, random) => {
    const target = pick(scalars(document, wanted), random);
    if (!target) return false;
    const before = target.value;
    target.value = change(String(before), random);
    return target.value !== before;
  });

const text = (scalar: Scalar): boolean => typeof scalar.value === 'string';
const figure = (scalar: Scalar): boolean => typeof scalar.value === 'string' && /^-?\d+(\.\d+)?$/.test(scalar.value);
const isoDate = (scalar: Scalar): boolean =>
  typeof scalar.value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(scalar.value);
const slug = (scalar: Scalar): boolean =>
  typeof scalar.value === 'string' && /^[a-z]+(-[a-z0-9]+)+$/.test(scalar.value);

/** Every way of spoiling a rule file that the campaign tries. */
export const CORRUZIONI: Corruzione[] = [
  {
    nome: 'chiave tolta',
    vietata: false,
    applica: onTree((document, random) => {
      const maps: { items: unknown[] }[] = [];
      visit(document, {
        Map: (_key, map) => {
          if (map.items.length > 0) maps.push(map);
        },
      });
      const map = pick(maps, random);
      map?.items.splice(Math.floor(random() * map.items.length), 1);
      return map !== undefined;
    }),
  },
  {
    nome: 'chiave rinominata',
    vietata: true,
    applica: onTree((document, random) => {
      const pair = pick(pairs(document), random);
      if (!pair || !isScalar(pair.key)) return false;
      pair.key.value = `${String(pair.key.value)}x`;
      return true;
    }),
  },
  {
    nome: 'chiave ripetuta',
    vietata: true,
    applica: (source, random) => {
      const lines = source.split('\n');
      const keyed = lines.flatMap((line, index) =>
        /^ *[a-z_0-9]+: \S/.test(line) && !/[|>]-?$/.test(line) && !/^\s{0,}.*: [[{]/.test(line) ? [index] : [],
      );
      const at = pick(keyed, random);
      if (at === undefined) return null;
      return [...lines.slice(0, at + 1), lines[at], ...lines.slice(at + 1)].join('\n');
    },
  },
  {
    nome: 'testo al posto di un elenco o di un gruppo',
    vietata: true,
    applica: onTree((document, random) => {
      const target = pick(
        pairs(document).filter(({ value }) => isMap(value) || isSeq(value)),
        random,
      );
      if (target) target.value = document.createNode('x');
      return target !== undefined;
    }),
  },
  {
    nome: 'elenco al posto di un testo',
    vietata: true,
    applica: onTree((document, random) => {
      const target = pick(
        pairs(document).filter(({ value }) => isScalar(value) && typeof value.value === 'string'),
        random,
      );
      if (target) target.value = document.createNode([{ x: ['y'] }]);
      return target !== undefined;
    }),
  },
  { nome: 'vero al posto di un testo', vietata: true, applica: onScalar(text, () => true) },
  {
    nome: 'id ripetuto',
    vietata: true,
    applica: onTree((document, random) => {
      const rows = document.get('righe');
      if (!isSeq(rows)) return false;
      const ids = rows.items.flatMap((row) => (isMap(row) ? [row.get('id', true)] : [])).filter(isScalar);
      const [one, other] = [pick(ids, random), pick(ids, random)];
      if (!one || !other || one === other || one.value === other.value) return false;
      one.value = other.value;
      return true;
    }),
  },
  {
    nome: 'riga ripetuta',
    vietata: true,
    applica: onTree((document, random) => {
      const rows = document.get('righe');
      const row = isSeq(rows) ? pick(rows.items, random) : undefined;
      if (!isSeq(rows) || !isMap(row)) return false;
      rows.items.push(row.clone());
      return true;
    }),
  },
  {
    nome: 'periodo alla rovescia',
    vietata: true,
    applica: onTree((document, random) => {
      const maps: { set(key: string, value: unknown): void }[] = [];
      visit(document, {
        Map: (_key, map) => {
          if (map.has('valido_dal')) maps.push(map);
        },
      });
      pick(maps, random)?.set('valido_al', '1900-01-01');
      return maps.length > 0;
    }),
  },
  {
    nome: 'carattere di controllo',
    vietata: true,
    applica: onScalar(
      (scalar) => text(scalar) && !figure(scalar),
      (value) => `${value.slice(0, 1)}\u0007${value.slice(1)}`,
    ),
  },
  { nome: 'numero senza virgolette', vietata: true, applica: onScalar(figure, (value) => Number(value) + 0) },
  { nome: 'vuoto al posto di un valore', vietata: true, applica: onScalar(text, () => null) },
  { nome: 'data impossibile', vietata: true, applica: onScalar(isoDate, (value) => `${value.slice(0, 5)}13-40`) },
  { nome: 'riferimento o id rotto', vietata: false, applica: onScalar(slug, (value) => `${value}-zz`) },
  {
    nome: 'cifra cambiata',
    vietata: false,
    applica: onScalar(figure, (value, random) => {
      const digits = [...value].flatMap((char, index) => (/\d/.test(char) ? [index] : []));
      const at = pick(digits, random) ?? 0;
      const digit = (Number(value[at]) + 1 + Math.floor(random() * 8)) % 10;
      return value.slice(0, at) + String(digit) + value.slice(at + 1);
    }),
  },
  {
    nome: 'peso o cifra spostati di 0,01',
    vietata: false,
    applica: onScalar(figure, (value) => (Number(value) + 0.01).toFixed(2)),
  },
  {
    nome: 'tag HTML',
    vietata: true,
    applica: onScalar(
      (scalar) => text(scalar) && !figure(scalar) && !isoDate(scalar),
      (value) => `${value} <script>alert(1)</script>`,
    ),
  },
  {
    nome: 'riga tolta a metà',
    vietata: false,
    applica: (source, random) => {
      const lines = source.split('\n');
      const at = Math.floor(random() * lines.length);
      return [
        ...lines.slice(0, at),
        (lines[at] ?? '').slice(0, Math.floor((lines[at] ?? '').length / 2)),
        ...lines.slice(at + 1),
      ].join('\n');
    },
  },
  {
    nome: 'tabulazione nel rientro',
    vietata: true,
    applica: (source, random) => {
      const lines = source.split('\n');
      const at = pick(
        lines.flatMap((line, index) => (/^ {2,}[a-z_]+:/.test(line) ? [index] : [])),
        random,
      );
      if (at === undefined) return null;
      lines[at] = `\t${(lines[at] ?? '').trimStart()}`;
      return lines.join('\n');
    },
  },
  {
    nome: 'codifica Latin-1',
    vietata: true,
    applica: (source) => (/[àèéìòù’«]/.test(source) ? Buffer.from(source.replace(/[’«»–…]/g, 'è'), 'latin1') : null),
  },
  {
    nome: 'ancora e richiamo',
    vietata: true,
    applica: (source, random) => {
      const lines = source.split('\n');
      const at = pick(
        lines.flatMap((line, index) => (/^ *[a-z_]+: [A-Za-z]/.test(line) ? [index] : [])),
        random,
      );
      if (at === undefined) return null;
      lines[at] = (lines[at] ?? '').replace(/: /, ': &a ');
      return lines.join('\n');
    },
  },
  {
    nome: 'unione di mappe',
    vietata: true,
    applica: (source, random) => {
      const lines = source.split('\n');
      const at = pick(
        lines.flatMap((line, index) => (/^ *[a-z_]+: [A-Za-z]/.test(line) ? [index] : [])),
        random,
      );
      if (at === undefined) return null;
      const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
      return [...lines.slice(0, at + 1), `${indent}<<: { altro: 1 }`, ...lines.slice(at + 1)].join('\n');
    },
  },
  {
    nome: 'tipo con etichetta',
    vietata: true,
    applica: (source, random) => {
      const lines = source.split('\n');
      const at = pick(
        lines.flatMap((line, index) => (/^ *[a-z_]+: [A-Za-z]/.test(line) ? [index] : [])),
        random,
      );
      if (at === undefined) return null;
      lines[at] = (lines[at] ?? '').replace(/: /, ': !!js/function ');
      return lines.join('\n');
    },
  },
  { nome: 'due documenti', vietata: true, applica: (source) => `${source}\n---\nid: altro\n` },
  { nome: 'codifica UTF-16', vietata: true, applica: (source) => Buffer.from(`\uFEFF${source}`, 'utf16le') },
  {
    nome: 'byte nullo',
    vietata: true,
    applica: (source, random) => {
      const at = Math.floor(random() * source.length);
      return `${source.slice(0, at)}\0${source.slice(at)}`;
    },
  },
  {
    nome: 'miliardo di risate',
    vietata: true,
    applica: () => 'a: &a [lol, lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n',
  },
  { nome: 'annidamento profondo', vietata: true, applica: () => `id: ${'['.repeat(5000)}${']'.repeat(5000)}\n` },
  { nome: 'file di 50 MB', vietata: true, applica: () => Buffer.alloc(50 * 1024 * 1024, 0x61) },
  { nome: 'file vuoto', vietata: true, applica: () => '' },
  { nome: 'BOM in testa', vietata: false, applica: (source) => `\uFEFF${source}` },
  { nome: 'fine riga CRLF', vietata: false, applica: (source) => source.replaceAll('\n', '\r\n') },
];
