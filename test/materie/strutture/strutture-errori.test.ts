import { describe, expect, test } from 'vitest';
import { errori } from '../../motore/progetto.ts';

const FONTE = 'fonte: { documento: circolare-1, punto: Elenco }\ncertezza: testuale\n';

/**
 * Two orders, a directorate that both know, one that only the first knows, and one competence: the smallest set that
 * holds.
 */
const ORGANIZZAZIONE: Record<string, string> = {
  'rules/ordinamenti/ordinamenti.yaml': `id: ordinamenti
titolo: Ordinamenti
righe:
  - { id: '2016', nome: Del 2016, testo_disponibile: true, che_cosa_sappiamo: Tutto., valido_dal: 2016-01-01, valido_al: 2018-12-31, fonte: { documento: circolare-1, punto: '1' }, certezza: testuale }
  - { id: '2019', nome: Del 2019, testo_disponibile: false, che_cosa_sappiamo: I nomi., valido_dal: 2019-01-01, fonte: { documento: circolare-1, punto: '1' }, certezza: testuale }
`,
  'rules/temi/temi.yaml': `id: temi
titolo: Temi
righe:
  - { id: pensioni, nome: Pensioni, gruppo: prestazioni, altri_nomi: [pensionati], risponde: [pensioni-1] }
`,
  'rules/strutture/prima.yaml': `id: prima
titolo: Prima
ordinamento: '2016'
valido_dal: 2016-01-01
valido_al: 2018-12-31
${FONTE}righe:
  - { id: dc-pensioni, nome: Pensioni, genere: direzione-centrale }
  - { id: dc-archivi, nome: Archivi, genere: direzione-centrale }
`,
  'rules/strutture/dopo.yaml': `id: dopo
titolo: Dopo
ordinamento: '2019'
valido_dal: 2019-01-01
${FONTE}righe:
  - { id: dc-pensioni, nome: Pensioni, genere: direzione-centrale }
  - { id: dc-nuova, nome: Nuova, genere: direzione-centrale }
`,
  'rules/discendenze/passaggio.yaml': `id: passaggio
titolo: Passaggio
da_ordinamento: '2016'
a_ordinamento: '2019'
${FONTE}righe:
  - { id: pensioni, da: [{ rif: strutture/dc-pensioni }], a: [{ rif: strutture/dc-pensioni }], esito: confermata }
`,
  'rules/competenze/dc-pensioni.yaml': `id: dc-pensioni
titolo: Pensioni
ordinamento: '2016'
struttura: dc-pensioni
${FONTE}righe:
  - { id: pensioni-1, punto: capoverso 1, temi: [pensioni], verbo: gestisce, cosa: le pensioni }
`,
};

/** The errors of that set with one text replaced in one file. */
function conModifica(file: string, from: string, to: string): string {
  const text = ORGANIZZAZIONE[file] ?? '';
  if (!text.includes(from)) throw new Error(`«${from}» non è in ${file}`);
  return errori({ ...ORGANIZZAZIONE, [file]: text.replace(from, to) });
}

test('strutture, discendenza e competenze che tornano non danno errori', () => {
  expect(errori(ORGANIZZAZIONE)).toBe('');
});

describe('chi sbaglia la discendenza legge perché non torna', () => {
  const file = 'rules/discendenze/passaggio.yaml';

  test.each([
    [
      'una struttura nuova che dice da dove viene',
      'esito: confermata',
      'esito: nuova',
      /una struttura «nuova» non dice da dove viene/,
    ],
    [
      'una struttura senza destinazione che ne dice una',
      'esito: confermata',
      'esito: senza-destinazione',
      /«senza-destinazione» non dice che cosa è diventata/,
    ],
    [
      'una divisione con un solo pezzo',
      'esito: confermata',
      'esito: divisa',
      /una struttura «divisa» ne diventa almeno due/,
    ],
    ['un’unione di una sola', 'esito: confermata', 'esito: unita', /una struttura «unita» viene da almeno due/],
    [
      'chi si conferma senza dire che cosa è diventato',
      ', a: [{ rif: strutture/dc-pensioni }]',
      '',
      /manca che cosa è diventata/,
    ],
    ['un’origine dimenticata', 'da: [{ rif: strutture/dc-pensioni }], ', '', /manca da dove viene/],
    [
      'una struttura che il secondo ordinamento non ha',
      ', a: [{ rif: strutture/dc-pensioni }]',
      ', a: [{ rif: strutture/dc-archivi }]',
      /«dc-archivi» non c’è nell’ordinamento 2019/,
    ],
    [
      'una struttura che il primo ordinamento non ha',
      'da: [{ rif: strutture/dc-pensioni }]',
      'da: [{ rif: strutture/dc-nuova }]',
      /«dc-nuova» non c’è nell’ordinamento 2016/,
    ],
    [
      'una struttura che nessuno conosce',
      ', a: [{ rif: strutture/dc-pensioni }]',
      ', a: [{ rif: strutture/dc-pensione }]',
      /«dc-pensione» non esiste tra le regole di tipo «strutture»[\s\S]*intendevi «dc-pensioni»/,
    ],
  ])('%s', (_caso, from, to, atteso) => {
    expect(conModifica(file, from, to)).toMatch(atteso);
  });
});

describe('chi sbaglia una competenza legge di chi non è', () => {
  const file = 'rules/competenze/dc-pensioni.yaml';

  test('una competenza del 2016 data a una struttura nata dopo', () => {
    expect(conModifica(file, 'struttura: dc-pensioni', 'struttura: dc-nuova')).toMatch(
      /«dc-nuova» non c’è nell’ordinamento 2016, a cui la competenza «pensioni-1» appartiene[\s\S]*una competenza non passa da un ordinamento all’altro/,
    );
  });

  test('una competenza di nessuno', () => {
    expect(conModifica(file, 'struttura: dc-pensioni\n', '')).toMatch(/di «pensioni-1» non si sa chi lo fa/);
  });

  test('un verbo fuori elenco', () => {
    expect(conModifica(file, 'verbo: gestisce', 'verbo: gestire')).toMatch(/un verbo dell’elenco, alla terza persona/);
  });

  test('una frase troppo lunga', () => {
    expect(conModifica(file, 'cosa: le pensioni', `cosa: ${'le pensioni '.repeat(14)}e basta`)).toMatch(
      /una competenza sta in 150 caratteri/,
    );
  });

  test('un tema che nessuna competenza tratta', () => {
    expect(
      conModifica(
        'rules/temi/temi.yaml',
        'righe:\n',
        'righe:\n  - { id: isee, nome: ISEE, gruppo: prestazioni, altri_nomi: [indicatore], risponde: [pensioni-1] }\n',
      ),
    ).toMatch(/nessuna competenza tratta il tema «isee»/);
  });
});

test('una struttura di un tipo che non è una voce d’insieme', () => {
  expect(
    conModifica(
      'rules/strutture/prima.yaml',
      '{ id: dc-archivi, nome: Archivi',
      '{ id: dc-archivi, tipo: dc-pensioni, nome: Archivi',
    ),
  ).toMatch(/«dc-pensioni» non è una voce d’insieme nell’ordinamento 2016/);
});
