import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { difettiTesto } from '../../src/motore/testi.ts';
import { leggiSchemi } from '../../src/disco/schemi.ts';
import { errori, tabella } from '../motore/progetto.ts';

const detti = (testo: string): string[] =>
  difettiTesto(testo).map(({ riga, colonna, messaggio }) => `${riga}:${colonna} ${messaggio}`);

describe('i testi in MDX', () => {
  test('quelli che ci sono vanno bene', () => {
    const file = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
    expect(file.length).toBeGreaterThan(1);
    for (const name of file) expect(detti(readFileSync(`content/${name}`, 'utf8')), name).toEqual([]);
  });

  test('HTML grezzo, attributi, commenti e codice si rifiutano con riga e colonna', () => {
    expect(detti('---\ntitolo: x\n---\n\nPrima <script>alert(1)</script>')).toEqual([
      '5:7 <script> non è ammesso in un testo: usa Markdown o un componente',
      '5:23 <script> non è ammesso in un testo: usa Markdown o un componente',
    ]);
    expect(detti('<img src="x" onerror="alert(1)">')).toEqual([
      '1:1 <img> non è ammesso in un testo: usa Markdown o un componente',
    ]);
    expect(detti('<p onclick="x()">a</p>')).toEqual(['1:1 <p> in un testo non porta attributi']);
    expect(detti('<svg:a></svg:a>')).toHaveLength(2);
    expect(detti('<!-- nota -->')).toEqual(['1:1 commenti e istruzioni HTML non sono ammessi in un testo']);
    expect(detti('import x from "y"\n\nTesto')).toEqual([
      '1:1 un testo non importa e non esporta codice: i componenti ci sono già',
    ]);
    expect(detti('Fa {process.exit()}')).toHaveLength(2);
    expect(detti('<Avviso set:html="<b>x</b>" />')).toEqual([
      '1:1 un componente non riceve HTML né codice del browser',
    ]);
    expect(detti('<Avviso onClick={x} />')).toEqual(['1:1 un componente non riceve HTML né codice del browser']);
  });

  test('un indirizzo è https, mailto o del sito: javascript: non passa, comunque sia scritto', () => {
    for (const verso of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java&#115;cript:alert(1)',
      'javascript&colon;alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//altrove.example/',
      'http://x.example/',
    ]) {
      expect(detti(`[qui](${verso})`), verso).toHaveLength(1);
      expect(detti(`[qui][a]\n\n[a]: ${verso}`), verso).toHaveLength(1);
    }
    expect(detti('[a](/canali/) [b](https://www.inps.it/) [c](mailto:x@y.it) [d](#sotto) [e](/canali/?a=b:c)')).toEqual(
      [],
    );
  });

  test('nel codice e nei componenti di nostra fattura si scrive quel che serve', () => {
    expect(
      detti('`<script>` e {a}'.replace('{a}', '')).concat(
        detti(
          '```html\n<script>{}</script>\n```\n\n<kbd>/</kbd> <Esempio regola="x" risultati={[\'a\', \'b\']} />\n\n<Avviso titolo="a > b">Testo</Avviso>',
        ),
      ),
    ).toEqual([]);
  });
});

describe('i testi delle regole', () => {
  test('un rimando è un tipo e un id: nessun indirizzo ci sta', () => {
    expect(errori(tabella('    unita: anagrafica-flussi', '    unita: "javascript:alert(1)"'))).toContain('«unita»');
    expect(errori(tabella('    unita: anagrafica-flussi', '    unita: "javascript:alert(1)"'))).toContain(
      'un identificativo ha solo lettere minuscole',
    );
  });

  test('un campo che un giorno tenesse un indirizzo vorrebbe https', () => {
    const liberi: string[] = [];
    const guarda = (schema: unknown, dove: string): void => {
      if (schema === null || typeof schema !== 'object') return;
      const { format, pattern } = schema as { format?: unknown; pattern?: unknown };
      if (typeof format === 'string' && /^(uri|iri|url)/.test(format) && !String(pattern).startsWith('^https:'))
        liberi.push(dove);
      for (const [nome, dentro] of Object.entries(schema)) guarda(dentro, `${dove}/${nome}`);
    };
    for (const [file, schema] of leggiSchemi(process.cwd())) guarda(schema, file);
    expect(liberi).toEqual([]);
  });
});
