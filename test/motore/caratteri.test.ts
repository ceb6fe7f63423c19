import { describe, expect, test } from 'vitest';
import { leggiSchemi } from '../../src/disco/schemi.ts';
import { errori, tabella } from './progetto.ts';

const NOME = 'nome: Acquisizione del modello 031';

describe('un carattere che non si vede si rifiuta, con riga e colonna', () => {
  test('scritto nel file com’è', () => {
    expect(errori(tabella(NOME, 'nome: Acquisi\u200bzione'))).toBe(
      [
        'rules/prodotti/tabella-1.yaml:11:18  nel testo c’è un carattere invisibile di larghezza zero (U+200B).',
        '    Atteso: solo caratteri che si vedono.',
        '    Rimedio: cancella la parola e riscrivila a mano, senza incollarla.',
      ].join('\n'),
    );
  });

  test('anche in un commento: chi rivede il file non deve leggere altro da ciò che c’è', () => {
    expect(errori(tabella(NOME, `${NOME} # \u202egià controllato`))).toContain('(U+202E)');
  });

  test.each([
    ['"\\u202e"', 'U+202E'],
    ['"\\ud800"', 'U+D800'],
    ['"\\U000E0041"', 'U+E0041'],
    ['"a\\u0085b"', 'U+0085'],
    ['"\\x7f"', 'U+007F'],
    ['"\\_nome"', 'U+00A0'],
    ['"\\L"', 'U+2028'],
  ])('scritto con la barra: %s', (scritto, codice) => {
    const detto = errori(tabella(NOME, `nome: ${scritto}`));
    expect(detto).toContain(`rules/prodotti/tabella-1.yaml:11:11  nel testo c’è`);
    expect(detto).toContain(`(${codice})`);
    expect(detto.match(/Atteso/g)).toHaveLength(1);
  });

  test('in una chiave', () => {
    expect(errori(tabella(NOME, `"no\\u200bme": x`))).toContain('11:5  nel testo c’è');
  });
});

describe('nessun testo delle regole porta HTML, nemmeno dopo un a capo', () => {
  test.each(['"a\\n<script>x</script>"', '"a\\n\\n<img src=x onerror=y>"', '"a <?xml?>"', '"</p>"', '"<!-- -->"'])(
    'nome: %s',
    (scritto) => {
      expect(errori(tabella(NOME, `nome: ${scritto}`))).toContain('il testo non contiene tag HTML');
    },
  );

  test('ogni forma di testo di ogni schema lo rifiuta', () => {
    const aperte: string[] = [];
    const provate: string[] = [];
    const guarda = (schema: unknown, dove: string): void => {
      if (schema === null || typeof schema !== 'object') return;
      const { type, pattern, enum: scelte, format, $ref } = schema as Record<string, unknown>;
      if (
        [type].flat().includes('string') &&
        !scelte &&
        !$ref &&
        format !== 'date' &&
        !('riferimento' in schema || 'const' in schema || 'oneOf' in schema)
      ) {
        provate.push(dove);
        const forma = typeof pattern === 'string' ? new RegExp(pattern, 'u') : /^/;
        if (['<script>x</script>', 'a\n<img src=x onerror=y>', 'a\n<b'].some((testo) => forma.test(testo)))
          aperte.push(dove);
      }
      for (const [nome, dentro] of Object.entries(schema)) guarda(dentro, `${dove}/${nome}`);
    };
    for (const [file, schema] of leggiSchemi(process.cwd())) guarda(schema, file);
    expect(provate.length).toBeGreaterThan(15);
    // A formula is arithmetic: what is not is refused by the reader of formulas.
    expect(aperte).toEqual(['indicatori.schema.json/$defs/formula']);
  });
});

describe('le cifre delle regole hanno un limite', () => {
  const VALORI = (cifra: string): Record<string, string> => ({
    'rules/pesi/prova.yaml': `id: prova\ntitolo: Prova\nvoci:\n  - id: a\n    nome: A\n    peso: "${cifra}"\n`,
  });
  test('trenta caratteri passano, di più no', () => {
    expect(errori(VALORI('1'.repeat(30)))).not.toContain('troppo lungo');
    expect(errori(VALORI('1'.repeat(31)))).toContain('una cifra ha al massimo 30 caratteri');
    expect(errori(VALORI('1'.repeat(1_000_000)))).toContain('una cifra ha al massimo 30 caratteri');
  });

  test('ogni numero intero che uno schema chiede ha un minimo e un massimo', () => {
    const senza: string[] = [];
    const guarda = (schema: unknown, dove: string): void => {
      if (schema === null || typeof schema !== 'object') return;
      const { type, minimum, maximum } = schema as Record<string, unknown>;
      if ((type === 'integer' || type === 'number') && (minimum === undefined || maximum === undefined))
        senza.push(dove);
      for (const [nome, dentro] of Object.entries(schema)) guarda(dentro, `${dove}/${nome}`);
    };
    for (const [file, schema] of leggiSchemi(process.cwd())) guarda(schema, file);
    expect(senza).toEqual([]);
  });
});
