import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apriIndice } from '../../src/puro/ricerca/cerca.ts';
import type { IndiceSerializzato } from '../../src/puro/ricerca/tipi.ts';
import { leggiXlsx } from '../../src/xlsx/leggi-xlsx.ts';

/** The four things of CONTRIBUTING: a schema, its rules, an object, a line in the list. */
const QUATTRO = {
  'rules/_schema/sportelli.schema.json': JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'sportelli.schema.json',
    title: 'TabellaSportelli',
    description: 'Gli sportelli di una sede.',
    forma: 'tabella',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'titolo', 'fonte', 'certezza', 'righe'],
    properties: {
      id: { $ref: 'comune.schema.json#/$defs/id' },
      titolo: { $ref: 'comune.schema.json#/$defs/testo', title: 'Titolo' },
      fonte: { $ref: 'comune.schema.json#/$defs/fonte' },
      certezza: { $ref: 'comune.schema.json#/$defs/certezza' },
      righe: { title: 'Righe', type: 'array', minItems: 1, items: { $ref: '#/$defs/riga' } },
    },
    $defs: {
      riga: {
        title: 'RigaSportello',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'nome', 'punto'],
        properties: {
          id: { $ref: 'comune.schema.json#/$defs/id' },
          nome: { $ref: 'comune.schema.json#/$defs/testo', title: 'Nome' },
          piano: { type: 'integer', title: 'Piano dell’edificio' },
          riservato: { type: 'boolean', title: 'Solo su appuntamento' },
          fonte: { $ref: 'comune.schema.json#/$defs/fonte' },
          valido_dal: { $ref: 'comune.schema.json#/$defs/data', title: 'Dal' },
          valido_al: { $ref: 'comune.schema.json#/$defs/data', title: 'Al' },
          punto: { $ref: 'comune.schema.json#/$defs/testo', title: 'Punto' },
        },
      },
    },
  }),
  'rules/sportelli/prova.yaml': `id: prova
titolo: Gli sportelli di prova
fonte:
  documento: circolare-36-2014
  punto: § 9
certezza: testuale
righe:
  - id: sportello-nautico
    nome: Sportello nautico
    piano: 3
    punto: riga 1
  - id: sportello-montano
    nome: Sportello montano
    riservato: true
    punto: riga 2
  - id: sportello-lacustre
    nome: Sportello lacustre
    piano: 3
    valido_al: 2026-12-31
    punto: riga 3
  - id: sportello-lacustre
    nome: Sportello lacustre
    piano: 5
    valido_dal: 2027-01-01
    fonte:
      documento: piano-performance-2021-2023
      punto: § 1
    punto: riga 4
`,
  'src/materie/piano/sportelli.tipo.ts': `import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';

/** A counter of an office. */
export const sportelli = tipo<Catalogo, 'sportelli'>('sportelli', {
  titolo: 'Sportelli',
  nome: ({ nome }) => nome,
  cerca: ({ piano }) => ({ risposta: piano === null ? '' : \`piano \${piano}\` }),
  dati: 'Gli sportelli di prova.',
});
`,
};

/** A product published by mistake and taken away: who had its address is told what became of it. */
const TOLTA = {
  'rules/novita/prova.yaml': `id: prova
titolo: Prova
righe:
  - id: un-errore
    data: 2026-11-29
    titolo: Un prodotto che non c’era
    testo: Si toglie un prodotto scritto per errore.
    toglie:
      - regola: prodotti/zz9k00
        nome: ZZ9K00 Prodotto inventato
        perche: Il codice era letto male, e il prodotto è un altro.
        adesso: prodotti/mt1k00
`,
};

/** The pages that the outputs need; the others would only make the build longer. */
const PAGINE =
  /^(dati|regole|fonti|schema|prodotti|unita)\/|^(index|cerca|senza-rete|\[\.\.\.tolta\])\.astro$|^ricerca[\w-]*\.json\.ts$/;

describe('un tipo di regola nuovo vuole quattro cose', () => {
  const root = mkdtempSync(join(tmpdir(), 'tipo-nuovo-'));
  const esegui = (...args: string[]): string => {
    const env = Object.entries(process.env).filter(
      ([nome]) => !/^(VITEST|NODE_ENV|BASE_URL|DEV|PROD|SSR|MODE|TEST)/.test(nome),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...Object.fromEntries(env), ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) throw new Error(stdout + stderr);
    return stdout;
  };
  const leggi = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');
  /** What both parts of the index answer. */
  const cercati = (domanda: string) =>
    ['ricerca.json', 'ricerca-altre.json'].flatMap(
      (file) => apriIndice(JSON.parse(leggi(file)) as IndiceSerializzato).cerca(domanda).risultati,
    );

  beforeAll(() => {
    for (const part of [
      'src',
      'rules',
      'content',
      'public',
      'bench/esiti',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ])
      cpSync(part, join(root, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    const pages = join(root, 'src/pages');
    for (const entry of readdirSync(pages, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !PAGINE.test(relative(pages, path))) rmSync(path);
    }
    for (const [file, text] of Object.entries({ ...QUATTRO, ...TOLTA })) {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const tutte = join(root, 'src/materie/tutte.ts');
    writeFileSync(
      tutte,
      `import { sportelli } from './piano/sportelli.tipo.ts';\n${readFileSync(tutte, 'utf8').replace('TIPI: readonly Tipo<Catalogo>[] = [', '$&\n  sportelli,')}`,
    );
    esegui('src/costruzione/pagine.ts', root, join(root, 'dist'));
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }), 60_000);

  test('accanto, una pagina tolta: il suo vecchio indirizzo dice che fine ha fatto, perché, e dove guardare', () => {
    const { document } = parseHTML(leggi('prodotti/zz9k00/index.html'));
    const pagina = document.querySelector('main');
    expect(pagina?.querySelector('h1')?.textContent?.trim()).toBe('ZZ9K00 Prodotto inventato');
    expect(pagina?.textContent).toContain('Era pubblicata per errore: l’abbiamo tolta il 29 novembre 2026.');
    expect(pagina?.textContent).toContain('Il codice era letto male, e il prodotto è un altro.');
    expect([...(pagina?.querySelectorAll('a') ?? [])].map((uno) => uno.getAttribute('href'))).toEqual(
      expect.arrayContaining(['/prodotti/mt1k00/', '/novita/#un-errore']),
    );
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex');
  });

  test('le sue regole sono dati aperti, coi nulli dove non dicono niente', () => {
    expect((JSON.parse(leggi('dati/v1/sportelli.json')) as unknown[]).slice(0, 2)).toMatchObject([
      {
        id: 'sportello-nautico',
        nome: 'Sportello nautico',
        piano: 3,
        riservato: null,
        tabella: 'prova',
        fonte: { documento: 'circolare-36-2014', punto: '§ 9, riga 1' },
        certezza: 'testuale',
        url: '/regole/sportelli/#sportello-nautico',
      },
      { id: 'sportello-montano', piano: null, riservato: true },
    ]);
    expect(leggi('dati/v1/sportelli.csv').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFid;nome;piano;riservato;valido_dal;valido_al;tabella;certezza;motivo;incongruenza;url;documento;punto',
      'sportello-nautico;Sportello nautico;3;;;;prova;testuale;;;/regole/sportelli/#sportello-nautico;circolare-36-2014;§ 9, riga 1',
    ]);
  });

  test('sono descritte, e stanno nell’indice dei dati', () => {
    const openapi = JSON.parse(leggi('dati/v1/openapi.json')) as {
      components: { schemas: Record<string, { required: string[] }> };
    };
    expect(openapi.components.schemas['Sportelli']?.required).toContain('piano');
    expect(leggi('dati/v1/indice.json')).toContain('"/dati/v1/sportelli.json"');
  });

  test('si cercano', () => {
    expect(cercati('sportello nautico')).toContainEqual(
      expect.objectContaining({ risposta: 'piano 3', url: '/regole/sportelli/#sportello-nautico' }),
    );
  });

  test('hanno una pagina, che dice ogni campo con la parola dello schema', () => {
    expect(leggi('regole/sportelli/index.html')).toMatch(/id="sportello-nautico"[^]*Piano dell’edificio[^]*3/);
  });

  test('una regola che cambia ha una voce sola, con ogni versione e i suoi giorni: nella pagina e nella ricerca', () => {
    const { document } = parseHTML(leggi('regole/sportelli/index.html'));
    expect(document.querySelectorAll('h2[id=sportello-lacustre]')).toHaveLength(1);
    const detto = document.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(detto).toMatch(/dal 1º gennaio 2027 Piano dell’edificio 5.*fino al 31 dicembre 2026 Piano dell’edificio 3/);
    expect(cercati('sportello lacustre').filter(({ id }) => id === 'sportello-lacustre')).toEqual([
      expect.objectContaining({ risposta: 'fino al 31 dicembre 2026 piano 3; dal 1º gennaio 2027 piano 5' }),
    ]);
  });

  test('si trovano nella pagina del documento da cui vengono', () => {
    const documento = leggi('fonti/circolare-36-2014/index.html');
    expect(documento).toMatch(/href="\/regole\/sportelli\/#sportello-nautico"|\/fonti\/circolare-36-2014\/sportelli\//);
  });

  test('si esportano in un foglio di calcolo', () => {
    esegui('src/comandi/esporta.ts', 'sportelli');
    const foglio = JSON.stringify(leggiXlsx(readFileSync(join(root, 'fogli/sportelli.xlsx'))));
    expect(foglio).toContain('Sportello nautico');
  });

  test('codice e VS Code lo conoscono dopo «npm run tipi»', () => {
    esegui('src/comandi/tipi.ts');
    expect(readFileSync(join(root, '.vscode/settings.json'), 'utf8')).toContain('rules/sportelli/*.yaml');
    expect(readFileSync(join(root, 'src/types/regole.ts'), 'utf8')).toContain(
      "'sportelli': TabellaSportelli['righe'][number];",
    );
  });
});
