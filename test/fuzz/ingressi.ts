import fc from 'fast-check';

/** Sets a mark that the page must never carry: code of ours that ran because a text was taken for markup. */
export const SEGNO = '__bucato';

const NUMERI = [
  '0',
  '-0',
  '-1',
  '1e309',
  '-1e-400',
  '9'.repeat(400),
  `0,${'0'.repeat(60)}1`,
  '1.234,5',
  '12.5',
  '1,,2',
  '1..2',
  '½',
  '１２',
  '٣٤',
  '∞',
  '--5',
  '+7',
  ' 1 000 ',
  '1’000',
  '1/0',
  '0x10',
  '1e5',
  '1_000',
  '%',
  '€ 5',
  '5 %',
  '−3',
  '1\u00a0234',
  '00012',
  '.5',
  ',5',
  '5,',
];
const MARCATURA = [
  `<script>window.${SEGNO}=1</script>`,
  `<img src=x onerror="window.${SEGNO}=1">`,
  `"><svg onload=window.${SEGNO}=1>`,
  `' autofocus onfocus='window.${SEGNO}=1`,
  `javascript:window.${SEGNO}=1`,
  `</textarea><iframe srcdoc="<script>parent.${SEGNO}=1</script>">`,
  '{{7*7}}',
  '${7*7}',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '<a href="//esempio.it">x</a>',
  "'; DROP TABLE regole;--",
  '../../etc/passwd',
];
const CARATTERI = [
  '\u202e123',
  '1\u200b2',
  '\ufeff5',
  '\u0000',
  '\u0007',
  'ع٣',
  'a\u0301'.repeat(50),
  '\ud800',
  '\udfff1',
  '👩‍👩‍👧‍👦',
  '\u2028',
  '\u2029',
  '𝟙𝟚',
  'ﬁ',
  'İı',
];
const INCOLLATI = [
  '1\t2\t3\n4\t5\t6',
  'Sede\tGiacenza\tPervenuto\r\nTorino\t1.000\t12.000\r\n',
  'a;b;c\n1;2;3',
  '"1\n2"\t3',
  '\t\t\t',
  '\n\n\n',
  'x'.repeat(50_000),
  '1\t'.repeat(2000),
  'riga\n'.repeat(500),
];

/** Anything that could be typed or pasted in a field. */
export const testo: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NUMERI) },
  { weight: 2, arbitrary: fc.constantFrom(...MARCATURA) },
  { weight: 2, arbitrary: fc.constantFrom(...CARATTERI) },
  { weight: 1, arbitrary: fc.constantFrom(...INCOLLATI) },
  { weight: 2, arbitrary: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(String) },
  {
    weight: 3,
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value).replace('.', ',')),
  },
  { weight: 3, arbitrary: fc.integer({ min: -50, max: 5000 }).map(String) },
  { weight: 2, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .date({ min: new Date(-8e15), max: new Date(8e15), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10)),
  },
  { weight: 1, arbitrary: fc.constant('') },
);

const GUASTE = ['%', '%E0%A4%A', '%00', '%u0041', '%ZZ', '+', '&&', '=', '?', '#', '%0d%0aX: 1', '%c0%ae'];
const codifica = (value: string): string => {
  try {
    return encodeURIComponent(value);
  } catch {
    // A lone surrogate has no UTF-8: it goes as it is.
    return value;
  }
};
const valore = fc.oneof(
  { weight: 4, arbitrary: testo.map(codifica) },
  { weight: 1, arbitrary: fc.constantFrom(...GUASTE) },
);

/**
 * The query of an address, `?` included: of ours or of an old version, spoilt, with names given twice or never known.
 * @param nomi the names that the page knows
 * @param valori values that it knows, or did once
 */
export function domanda(nomi: readonly string[], valori: readonly string[] = []): fc.Arbitrary<string> {
  const nome = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...nomi, ...nomi) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'v-regola',
        'v-esito',
        'q',
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        '',
        'x y',
        '%',
        'anno',
      ),
    },
  );
  const value = valori.length > 0 ? fc.oneof(valore, fc.constantFrom(...valori).map(codifica)) : valore;
  const pair = fc.tuple(nome, value).map(([name, text]) => `${name}=${text}`);
  // An address has its limits: what is longer never reaches a page.
  return fc
    .array(fc.oneof({ weight: 8, arbitrary: pair }, { weight: 1, arbitrary: valore }), { minLength: 0, maxLength: 8 })
    .map((parts) => `?${parts.join('&')}`.slice(0, 8000));
}
