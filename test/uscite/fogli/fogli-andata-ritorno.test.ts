import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { esportaTipo } from '../../../src/uscite/fogli/esporta.ts';
import { ricontrolla } from '../../../src/disco/catalogo.ts';
import { controllaImportazione } from '../../../src/uscite/fogli/controlla.ts';
import { leggiCartella } from '../../../src/uscite/fogli/importa.ts';
import { ritocca } from '../../../src/uscite/fogli/ritocca.ts';
import { scrivi } from '../../../src/motore/forma.ts';
import { caricaRegole } from '../../../src/disco/regole.ts';
import { elencaFileDiRegole } from '../../../src/disco/regole.ts';
import { analizza } from '../../../src/motore/leggi.ts';
import { leggiInFretta } from '../../../src/motore/leggi-in-fretta.ts';
import { copiaRegole } from '../../manuale/racconto.ts';
import { conCella, conRighe, spostaNm7k00 } from '../../motore/cartella-di-prova.ts';
import { errors, esportato, tipi, letto, ruleSet, schemi } from './fogli-esportati.ts';

describe('un foglio che nessuno ha toccato non cambia niente', () => {
  test('le regole di oggi si possono esportare', () => {
    expect(errors).toEqual([]);
  });

  test.each(tipi)('%s: nessuna differenza, nessun errore, ogni file uguale byte per byte', (kind) => {
    const lettura = letto(esportato(kind));
    expect(lettura.errori).toEqual([]);
    expect(lettura.differenze).toEqual([]);
    expect(lettura.file.map(({ file }) => file.file)).toEqual(
      elencaFileDiRegole('.').filter((file) => file.startsWith(`rules/${kind}/`)),
    );
    for (const { file, dati, origine } of lettura.file)
      expect(ritocca(file.testo, dati, origine ?? undefined), file.file).toBe(readFileSync(file.file, 'utf8'));
  });

  test('le stesse regole danno gli stessi byte', () => {
    expect(esportaTipo(ruleSet, 'prodotti', schemi).equals(esportato('prodotti'))).toBe(true);
  });

  test('un foglio messo in ordine alfabetico lascia il file com’è, e lo dice', () => {
    const sorted = conRighe(esportato('prodotti'), 'tabella-3', ([titles = [], keys = [], ...rows]) => [
      titles,
      keys,
      ...rows.sort((a, b) => String(b[1]).localeCompare(String(a[1]))),
    ]);
    const lettura = letto(sorted);
    expect(lettura.differenze).toEqual([]);
    expect(lettura.avvisi).toEqual([
      'Il foglio «tabella-3» è stato ordinato: nel file le righe restano nell’ordine che avevano.',
    ]);
  });
});

/** The text of a file as an import of one changed sheet would write it. */
function dopo(kind: string, file: string, bytes: (exported: Buffer) => Buffer, root = '.'): string {
  const own = root === '.' ? ruleSet : caricaRegole(root).insieme;
  const exported = root === '.' ? esportato(kind) : esportaTipo(own, kind, schemi);
  const lettura = leggiCartella(bytes(exported), own, schemi);
  expect(lettura.errori).toEqual([]);
  const { testi, errori, altrove } = controllaImportazione(ricontrolla(root, own.schemi), own, lettura.file);
  expect([errori, altrove]).toEqual([[], []]);
  expect([...testi.keys()]).toEqual([file]);
  return testi.get(file) ?? '';
}

describe('un cambiamento vero tocca solo le sue righe', { timeout: 120_000 }, () => {
  test('NM7K00 passa a un’altra unità dal 1º gennaio 2027: la riga vecchia si chiude, la nuova si aggiunge sotto', () => {
    const root = mkdtempSync(join(tmpdir(), 'regole-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    copiaRegole('.', root);
    const file = 'rules/prodotti/tabella-3.yaml';
    const before = readFileSync(join(root, file), 'utf8');
    const text = dopo('prodotti', file, (bytes) => conRighe(bytes, 'tabella-3', spostaNm7k00), root);
    const row = `  - id: nm7k00
    punto: riga 8
    codice_prodotto: '210601'
    codice_14o: 'NM7K00'
    descrizione: GEST.VERB. ISP.ENPALS
    nome: Gestione dei verbali ispettivi ENPALS (sport e spettacolo)
    gruppo: PALS - ACCERT. E CONTROLLO DEL CREDITO
    unita: accertamento-gestione-credito
`;
    expect(before).toContain(row);
    const closed = `${row}    valido_al: 2026-12-31
`;
    const opened = `${row.replace('unita: accertamento-gestione-credito', 'unita: verifica-amministrativa')}    precedente:
      unita: accertamento-gestione-credito
      certezza: testuale
    valido_dal: 2027-01-01
    fonte:
      documento: circolare-36-2014
      punto: Esempio
`;
    expect(text).toBe(before.replace(row, closed + opened));
  });

  test('una riga cancellata nel foglio è tolta dal file, e le altre restano', () => {
    const file = 'rules/glossario/sinonimi.yaml';
    const before = readFileSync(file, 'utf8');
    const rows = before.slice(before.indexOf('righe:\n') + 7).split(/^(?= {2}- )/m);
    const id = /id: (\S+)/.exec(rows[2] ?? '')?.[1];
    const text = dopo('glossario', file, (bytes) =>
      conRighe(bytes, 'sinonimi', (cells) => cells.filter((row) => row[1] !== id)),
    );
    expect(text).toBe(before.replace(rows[2] ?? '', ''));
    expect(text).toContain(before.slice(0, before.indexOf('id:')));
  });

  test('una cifra tra parentesi graffe cambia lì dov’è', () => {
    const file = 'rules/valori/personale-concorsi.yaml';
    const before = readFileSync(file, 'utf8');
    const [line = '', id = '', column = '', value = ''] =
      /- id: (\S+)\n(?: {4}.*\n)*? {4}valori: \{ (\S+): "(\d+)"/.exec(before) ?? [];
    const text = ritocca(before, {
      ...(analizza(before).documento.toJS() as object),
      righe: (analizza(before).documento.toJS() as { righe: { id: string; valori: object }[] }).righe.map((row) =>
        row.id === id ? { ...row, valori: { ...row.valori, [column]: '98765' } } : row,
      ),
    });
    expect(text).toBe(before.replace(line, line.replace(`${column}: "${value}"`, `${column}: "98765"`)));
  });

  test('i commenti restano accanto a ciò di cui parlano, anche sopra un campo tolto o aggiunto', () => {
    const text = `# della tabella
id: t
righe:
  # della prima
  - id: uno # stretto
    nota: via
  # della seconda
  - id: due
    codice: '01'
`;
    const written = ritocca(text, { id: 't', righe: [{ id: 'uno' }, { id: 'due', codice: '02', nota: 'qui' }] });
    expect(written).toBe(`# della tabella
id: t
righe:
  # della prima
  - id: uno # stretto
  # della seconda
  - id: due
    codice: '02'
    nota: qui
`);
  });

  test('un testo lungo va a capo a 120 caratteri, un testo con i due punti va tra virgolette', () => {
    const long = `Una nota che non sta su una riga: ${'parola '.repeat(20)}fine`;
    const text = dopo('prodotti', 'rules/prodotti/tabella-5.yaml', (bytes) =>
      conCella(bytes, 'tabella-5', firstId('rules/prodotti/tabella-5.yaml'), 'nota', long),
    );
    expect(text.split('\n').every((line) => line.length <= 120)).toBe(true);
    expect(text).toContain('    nota: >-\n      Una nota che non sta su una riga: parola parola');
    const short = dopo('prodotti', 'rules/prodotti/tabella-5.yaml', (bytes) =>
      conCella(bytes, 'tabella-5', firstId('rules/prodotti/tabella-5.yaml'), 'nota', 'Due punti: sì'),
    );
    expect(short).toContain('    nota: "Due punti: sì"\n');
  });

  test('qualunque cambiamento a caso di qualunque file dice esattamente i valori nuovi e tiene i commenti', () => {
    const files = elencaFileDiRegole('.').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const word = fc.oneof(
      fc.constantFrom(
        'due: punti',
        '# cancelletto',
        '0123',
        'true',
        '- trattino',
        "l'apostrofo",
        'a, [b] {c}',
        '"virgolette"',
        '2027-01-01',
        'x '.repeat(90).trim(),
      ),
      fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }).map((text) => text.trim() || 'x'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.nat(10_000), { minLength: 30, maxLength: 30 }),
        word,
        ({ text }, numbers, value) => {
          const wanted = scambia(valori(text), [...numbers], value);
          const written = ritocca(text, wanted);
          const { documento: document } = analizza(written);
          expect(document.toJS()).toEqual(wanted);
          expect(scrivi(document)).toBe(written);
          expect(written.split('\n').filter((line) => line.startsWith('#'))).toEqual(
            text.split('\n').filter((line) => line.startsWith('#')),
          );
        },
      ),
      { numRuns: 400, seed: 20261121 },
    );
  }, 60_000);
});

/** What a file says: by the quick reader where it can, as the rules are read. */
function valori(text: string): unknown {
  return leggiInFretta(text)?.dati ?? analizza(text).documento.toJS();
}

function firstId(file: string): string {
  return (analizza(readFileSync(file, 'utf8')).documento.toJS() as { righe: { id: string }[] }).righe[0]?.id ?? '';
}

/** Walks down to a value by the numbers and changes, removes or adds there. */
function scambia(value: unknown, numbers: number[], word: string): unknown {
  const next = (below: number) => (numbers.shift() ?? 0) % below;
  const choice = next(10);
  if (Array.isArray(value) && value.length > 0) {
    if (choice < 6)
      return value.with(
        next(value.length),
        scambia(value[numbers[0] === undefined ? 0 : numbers[0] % value.length], numbers.slice(1), word),
      );
    if (choice < 8 && value.length > 1) return value.toSpliced(next(value.length), 1);
    return value.toSpliced(next(value.length + 1), 0, structuredClone(value[0]));
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const entries = Object.entries(value);
    const at = next(entries.length || 1);
    if (choice < 8 && entries[at])
      return Object.fromEntries(entries.with(at, [entries[at][0], scambia(entries[at][1], numbers, word)]));
    if (choice === 8 && entries.length > 1) return Object.fromEntries(entries.toSpliced(at, 1));
    return Object.fromEntries(entries.toSpliced(at, 0, ['campo_nuovo', word]));
  }
  return word;
}
