import { isMap, isScalar, isSeq, visit } from 'yaml';
import { testo, sullAlbero, uno, coppie, suUnValore, cifra, giorno, identificativo, suUnaRiga } from './rovina.ts';

/** A way of spoiling a rule file: gives the spoilt text, or null where the file offers nothing to spoil. */
export interface Corruzione {
  nome: string;
  /** True where the spoilt file must be refused, whatever it holds: only figures and free text may go unnoticed. */
  vietata: boolean;
  applica(text: string, random: () => number): string | Buffer | null;
}

/** A key with words after it. */
const DI_TESTO = /^ *[a-z_]+: [A-Za-z]/;

/** Every way of spoiling a rule file that the campaign tries. */
export const CORRUZIONI: Corruzione[] = [
  {
    nome: 'chiave tolta',
    vietata: false,
    applica: sullAlbero((document, random) => {
      const maps: { items: unknown[] }[] = [];
      visit(document, {
        Map: (_key, map) => {
          if (map.items.length > 0) maps.push(map);
        },
      });
      const map = uno(maps, random);
      map?.items.splice(Math.floor(random() * map.items.length), 1);
      return map !== undefined;
    }),
  },
  {
    nome: 'chiave rinominata',
    vietata: true,
    applica: sullAlbero((document, random) => {
      const pair = uno(coppie(document), random);
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
      const at = uno(keyed, random);
      if (at === undefined) return null;
      return [...lines.slice(0, at + 1), lines[at], ...lines.slice(at + 1)].join('\n');
    },
  },
  {
    nome: 'testo al posto di un elenco o di un gruppo',
    vietata: true,
    applica: sullAlbero((document, random) => {
      const target = uno(
        coppie(document).filter(({ value }) => isMap(value) || isSeq(value)),
        random,
      );
      if (target) target.value = document.createNode('x');
      return target !== undefined;
    }),
  },
  {
    nome: 'elenco al posto di un testo',
    vietata: true,
    applica: sullAlbero((document, random) => {
      const target = uno(
        coppie(document).filter(({ value }) => isScalar(value) && typeof value.value === 'string'),
        random,
      );
      if (target) target.value = document.createNode([{ x: ['y'] }]);
      return target !== undefined;
    }),
  },
  { nome: 'vero al posto di un testo', vietata: true, applica: suUnValore(testo, () => true) },
  {
    nome: 'id ripetuto',
    vietata: true,
    applica: sullAlbero((document, random) => {
      const rows = document.get('righe');
      if (!isSeq(rows)) return false;
      const ids = rows.items.flatMap((row) => (isMap(row) ? [row.get('id', true)] : [])).filter(isScalar);
      const [one, other] = [uno(ids, random), uno(ids, random)];
      if (!one || !other || one === other || one.value === other.value) return false;
      one.value = other.value;
      return true;
    }),
  },
  {
    nome: 'riga ripetuta',
    vietata: true,
    applica: sullAlbero((document, random) => {
      const rows = document.get('righe');
      const row = isSeq(rows) ? uno(rows.items, random) : undefined;
      if (!isSeq(rows) || !isMap(row)) return false;
      rows.items.push(row.clone());
      return true;
    }),
  },
  {
    nome: 'periodo alla rovescia',
    vietata: true,
    applica: sullAlbero((document, random) => {
      const maps: { set(key: string, value: unknown): void }[] = [];
      visit(document, {
        Map: (_key, map) => {
          if (map.has('valido_dal')) maps.push(map);
        },
      });
      uno(maps, random)?.set('valido_al', '1900-01-01');
      return maps.length > 0;
    }),
  },
  {
    nome: 'carattere di controllo',
    vietata: true,
    applica: suUnValore(
      (scalar) => testo(scalar) && !cifra(scalar),
      (value) => `${value.slice(0, 1)}\u0007${value.slice(1)}`,
    ),
  },
  { nome: 'numero senza virgolette', vietata: true, applica: suUnValore(cifra, (value) => Number(value) + 0) },
  { nome: 'vuoto al posto di un valore', vietata: true, applica: suUnValore(testo, () => null) },
  { nome: 'data impossibile', vietata: true, applica: suUnValore(giorno, (value) => `${value.slice(0, 5)}13-40`) },
  { nome: 'riferimento o id rotto', vietata: false, applica: suUnValore(identificativo, (value) => `${value}-zz`) },
  {
    nome: 'cifra cambiata',
    vietata: false,
    applica: suUnValore(cifra, (value, random) => {
      const digits = [...value].flatMap((char, index) => (/\d/.test(char) ? [index] : []));
      const at = uno(digits, random) ?? 0;
      const digit = (Number(value[at]) + 1 + Math.floor(random() * 8)) % 10;
      return value.slice(0, at) + String(digit) + value.slice(at + 1);
    }),
  },
  {
    nome: 'peso o cifra spostati di 0,01',
    vietata: false,
    applica: suUnValore(cifra, (value) => (Number(value) + 0.01).toFixed(2)),
  },
  {
    nome: 'tag HTML',
    vietata: true,
    applica: suUnValore(
      (scalar) => testo(scalar) && !cifra(scalar) && !giorno(scalar),
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
    applica: suUnaRiga(/^ {2,}[a-z_]+:/, (riga) => `\t${riga.trimStart()}`),
  },
  {
    nome: 'codifica Latin-1',
    vietata: true,
    applica: (source) => (/[àèéìòù’«]/.test(source) ? Buffer.from(source.replace(/[’«»–…]/g, 'è'), 'latin1') : null),
  },
  {
    nome: 'ancora e richiamo',
    vietata: true,
    applica: suUnaRiga(DI_TESTO, (riga) => riga.replace(/: /, ': &a ')),
  },
  {
    nome: 'unione di mappe',
    vietata: true,
    applica: suUnaRiga(DI_TESTO, (riga) => `${riga}\n${/^ */.exec(riga)?.[0] ?? ''}<<: { altro: 1 }`),
  },
  {
    nome: 'tipo con etichetta',
    vietata: true,
    applica: suUnaRiga(DI_TESTO, (riga) => riga.replace(/: /, ': !!js/function ')),
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
