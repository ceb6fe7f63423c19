import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pubblicaSito } from '../../src/costruzione/pubblica.ts';
import { cominciaIndice, indicizzaTesto, type PartiDellIndice } from '../../src/costruzione/indice-del-testo.ts';

const PAGINE = 12;

/** A small site of twelve pages to index, one that is not, and the home with the version of the rules. */
function cresci(folder: string, versione: string, testi: Record<number, string> = {}): void {
  const pagina = (n: number): string =>
    `<html lang="it"><head><meta name="versione-regole" content="${versione}"></head><body><main data-pagefind-body><h1>Pagina ${n}</h1><p>${testi[n] ?? `parola${n}`}</p></main></body></html>`;
  for (let n = 0; n < PAGINE; n += 1) {
    mkdirSync(join(folder, String(n)), { recursive: true });
    writeFileSync(join(folder, String(n), 'index.html'), pagina(n));
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<html lang="it"><head><meta name="versione-regole" content="${versione}"></head><body></body></html>`,
  );
}

/** Publishes the site in the project, its index in parts of some four pages (from two to six). */
async function pubblica(
  root: string,
  versione: string,
  testi: Record<number, string> = {},
): Promise<{ fatte: number; tenute: number }> {
  let esito = { fatte: 0, tenute: 0 };
  await pubblicaSito(root, async (folder) => {
    cresci(folder, versione, testi);
    esito = await indicizzaTesto(root, folder, 6, 4);
    return 0;
  });
  return esito;
}

function parti(root: string): PartiDellIndice['parti'] {
  return (JSON.parse(readFileSync(join(root, 'dist/pagefind/parti.json'), 'utf8')) as PartiDellIndice).parti;
}

function cartellaDiProva(): string {
  const root = mkdtempSync(join(tmpdir(), 'testo-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

describe('l’indice del testo, a parti', () => {
  test('poche pagine sono una parte sola; molte, più parti ognuna col suo indice', async () => {
    const root = cartellaDiProva();
    cresci(join(root, 'tutte'), '111111111111');
    expect(await indicizzaTesto(null, join(root, 'tutte'))).toEqual({ fatte: 1, tenute: 0 });
    const { fatte } = await pubblica(root, '111111111111');
    // Twelve pages in parts that hold from two to six.
    expect(fatte).toBeGreaterThanOrEqual(2);
    expect(fatte).toBeLessThanOrEqual(6);
    expect(parti(root).map(({ cartella }) => cartella)).toEqual([
      '',
      ...Array.from({ length: fatte - 1 }, (_una, n) => `parte-${n + 1}/`),
    ]);
    for (const { cartella } of parti(root))
      expect(existsSync(join(root, 'dist/pagefind', cartella, 'pagefind-entry.json')), cartella).toBe(true);
  });

  test('quando la funzione risponde l’indice è tutto su disco: ogni pagina nel conto delle parti e con il suo testo', async () => {
    const root = cartellaDiProva();
    await pubblica(root, '111111111111');
    const folder = join(root, 'dist/pagefind');
    const counts = parti(root).map(
      ({ cartella }) =>
        (
          JSON.parse(readFileSync(join(folder, cartella, 'pagefind-entry.json'), 'utf8')) as {
            languages: { it: { page_count: number } };
          }
        ).languages.it.page_count,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(PAGINE);
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('fragment/'),
    );
    expect(texts).toHaveLength(PAGINE);
    for (const file of texts) expect(statSync(join(folder, file)).size, file).toBeGreaterThan(0);
  });

  test('cambiata una pagina si rifà la sua parte sola, e la versione delle regole non conta', async () => {
    const root = cartellaDiProva();
    const { fatte: tutte } = await pubblica(root, '111111111111');
    const prima = parti(root);
    expect(await pubblica(root, '222222222222')).toEqual({ fatte: 0, tenute: tutte });
    expect(await pubblica(root, '333333333333', { 7: 'tutt’altro' })).toEqual({ fatte: 1, tenute: tutte - 1 });
    expect(parti(root).filter(({ impronta }, n) => impronta !== prima[n]?.impronta)).toHaveLength(1);
  });

  test('ciò che una pagina dice di non leggere non fa rifare la parte', async () => {
    const root = cartellaDiProva();
    const { fatte: tutte } = await pubblica(root, '111111111111', {
      7: 'parola7<section data-pagefind-ignore>di altri</section>',
    });
    expect(
      await pubblica(root, '111111111111', { 7: 'parola7<section data-pagefind-ignore>di altri ancora</section>' }),
    ).toEqual({ fatte: 0, tenute: tutte });
  });

  test('un indice ritoccato in dist/ non si tiene', async () => {
    const root = cartellaDiProva();
    const { fatte: tutte } = await pubblica(root, '111111111111');
    writeFileSync(join(root, 'dist/pagefind/parte-1/pagefind-entry.json'), '{}');
    expect(await pubblica(root, '111111111111')).toEqual({ fatte: 1, tenute: tutte - 1 });
  });

  test('se l’elenco delle parti è rovinato si rifanno tutte', async () => {
    const root = cartellaDiProva();
    const { fatte: tutte } = await pubblica(root, '111111111111');
    writeFileSync(join(root, 'dist/pagefind/parti.json'), '{"parti":');
    expect(await pubblica(root, '111111111111')).toEqual({ fatte: tutte, tenute: 0 });
  });

  test('i file compressi del sito di prima non passano nel nuovo', async () => {
    const root = cartellaDiProva();
    await pubblicaSito(root, async (folder) => {
      cresci(folder, '111111111111');
      await indicizzaTesto(root, folder, 6, 4);
      writeFileSync(join(folder, 'pagefind/parti.json.br'), 'quello di prima');
      return 0;
    });
    await pubblica(root, '111111111111');
    expect(existsSync(join(root, 'dist/pagefind/parti.json.br'))).toBe(false);
  });
});

test('le stesse pagine danno lo stesso indice, byte per byte', async () => {
  const indici: Map<string, string>[] = [];
  for (const nome of ['uno', 'due']) {
    const folder = mkdtempSync(join(tmpdir(), `indice-${nome}-`));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cresci(folder, 'abc');
    await indicizzaTesto(null, folder);
    const files = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    indici.push(new Map(files.map((file) => [file.slice(folder.length), readFileSync(file).toString('base64')])));
  }
  const [uno, due] = indici;
  expect(uno?.size).toBeGreaterThan(PAGINE);
  expect(due).toEqual(uno);
});

test('nessuna pagina ha filtri: Pagefind li scriverebbe ogni volta in un altro ordine', () => {
  const con = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(astro|tsx)$/.test(file) && readFileSync(join('src', file), 'utf8').includes('data-pagefind-filter'),
  );
  expect(con).toEqual([]);
});

describe('l’indice del testo mentre le pagine si scrivono', () => {
  const pagine = [
    ...Array.from({ length: PAGINE }, (_, n) => `${n}/index.html`),
    'index.html',
    'mai-scritta/index.html',
  ];

  /** The files of the index, with what is in them, when pages are finished in some order. */
  async function indice(ordine: readonly string[]): Promise<Record<string, string>> {
    const folder = cartellaDiProva();
    const cresce = cominciaIndice(folder, pagine);
    cresci(folder, 'aaaaaaaaaaaa');
    for (const pagina of ordine) {
      cresce?.scritta(pagina);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await cresce?.finisci();
    const file = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true }).filter((uno) =>
      uno.isFile(),
    );
    return Object.fromEntries(
      file
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((uno) => [uno.slice(folder.length), readFileSync(uno, 'latin1')]),
    );
  }

  test('chi finisce prima non cambia i file, e una pagina che non arriva non ferma le altre', async () => {
    const scritte = pagine.slice(0, -1);
    const attesi = await indice(scritte);
    expect(Object.keys(attesi).filter((file) => file.includes('/fragment/'))).toHaveLength(PAGINE);
    expect(await indice(scritte.toReversed())).toEqual(attesi);
    expect(await indice(scritte.filter((_, n) => n % 2).concat(scritte.filter((_, n) => n % 2 === 0)))).toEqual(attesi);
  });

  test('troppe pagine per una parte sola: si fanno a parti, quando ci sono tutte', () => {
    expect(cominciaIndice(cartellaDiProva(), pagine, 6)).toBeNull();
  });
});
