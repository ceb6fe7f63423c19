import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { conservaPagine } from '../../src/costruzione/pagine-tenute.ts';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import type { Catalogo } from '../../src/materie/tipo-catalogo.ts';
import { firme } from '../../src/costruzione/firme.ts';

const { catalogo } = compilaRegole(process.cwd());
const oggi = firme(catalogo);

/** The addresses whose signature changes when something is changed in today's rules. */
function cambiate(cambia: (copia: Catalogo) => void): string[] {
  // What answers only when asked is no data: the signatures do not look at it.
  const { riscontro: _riscontro, ...dati } = catalogo;
  const copia = structuredClone(dati) as Catalogo;
  cambia(copia);
  const domani = firme(copia);
  return [...domani]
    .filter(([indirizzo, firma]) => oggi.get(indirizzo) !== firma)
    .map(([indirizzo]) => indirizzo)
    .sort();
}

function trova<T extends { id: string }>(voci: readonly T[], id: string): T {
  const voce = voci.find((una) => una.id === id);
  if (!voce) throw new Error(`manca ${id}`);
  return voce;
}

describe('la firma di una pagina cambia quando cambia ciò che mostra', () => {
  test('ogni prodotto e ogni unità ne ha una', () => {
    expect(oggi.size).toBe(catalogo.prodotti.length + catalogo.unita.length);
  });

  test('il nome di un prodotto: la sua pagina, quelle del suo gruppo, quelle dell’unità che l’ha e di quella che l’aveva', () => {
    const prodotto = trova(catalogo.prodotti, 'nm7k00');
    const gruppo = catalogo.prodotti
      .filter(({ gruppoId }) => gruppoId === prodotto.gruppoId)
      .map(({ id }) => `/prodotti/${id}/`);
    expect(
      cambiate((copia) => {
        trova(copia.prodotti, 'nm7k00').nome = 'Un altro nome';
      }),
    ).toEqual([...gruppo, `/unita/${prodotto.unita}/`, `/unita/${prodotto.precedente?.unita ?? ''}/`].sort());
  });

  test('un prodotto che passa a un’altra unità: anche le pagine delle due unità', () => {
    const prodotto = trova(catalogo.prodotti, 'nm7k00');
    const altra = catalogo.unita.find(({ id }) => id !== prodotto.unita)?.id ?? '';
    const toccate = cambiate((copia) => {
      trova(copia.prodotti, 'nm7k00').versioni.forEach((versione) => (versione.unita = altra));
    });
    expect(toccate).toEqual(
      expect.arrayContaining(['/prodotti/nm7k00/', `/unita/${prodotto.unita}/`, `/unita/${altra}/`]),
    );
    expect(toccate.length).toBeLessThan(oggi.size / 2);
  });

  test('un campo di un’unità che non è il nome: la sua pagina sola', () => {
    const { id } = catalogo.unita[0] ?? { id: '' };
    expect(
      cambiate((copia) => {
        trova(copia.unita, id).in_breve = 'In altre parole.';
      }),
    ).toEqual([`/unita/${id}/`]);
  });

  test('il nome di un’unità, o una regola di un altro tipo: tutte', () => {
    expect(
      cambiate((copia) => {
        (copia.unita[0] ?? { nome: '' }).nome = 'Altro nome';
      }),
    ).toHaveLength(oggi.size);
    expect(
      cambiate((copia) => {
        copia.contorno = 'un’altra';
      }),
    ).toHaveLength(oggi.size);
  });
});

describe('una pagina si tiene solo se è certo che verrebbe uguale', () => {
  const PAGINA = '/prodotti/a/';

  function scrivi(root: string, file: string, testo: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), testo);
  }

  /** A project whose last site has one page, made from the first version of the rules. */
  function progetto(): string {
    const root = mkdtempSync(join(tmpdir(), 'tenute-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    scrivi(root, 'src/pagina.astro', 'codice');
    scrivi(root, 'dist/prodotti/a/index.html', '<p>A</p><small>versione 111111111111</small>');
    conservaPagine(root, join(root, 'dist'), '111111111111', new Map([[PAGINA, 'firma']])).annota();
    return root;
  }

  const tieni = (root: string, firma = 'firma') =>
    conservaPagine(root, join(root, 'nuovo'), '222222222222', new Map([[PAGINA, firma]]));

  test('uguale: è già nel sito nuovo, con la versione nuova', () => {
    const root = progetto();
    expect([...tieni(root).tenute]).toEqual([PAGINA]);
    expect(readFileSync(join(root, 'nuovo/prodotti/a/index.html'), 'utf8')).toBe(
      '<p>A</p><small>versione 222222222222</small>',
    );
  });

  test.each<[string, (root: string) => void]>([
    ['qualcuno ha ritoccato la pagina in dist/', (root) => scrivi(root, 'dist/prodotti/a/index.html', '<p>B</p>')],
    ['la pagina non c’è più', (root) => rmSync(join(root, 'dist'), { recursive: true })],
    ['è cambiato il codice', (root) => scrivi(root, 'src/pagina.astro', 'altro codice')],
    ['c’è un file di codice in più', (root) => scrivi(root, 'src/altra.astro', '')],
    ['è cambiato uno schema', (root) => scrivi(root, 'rules/_schema/prodotti.schema.json', '{}')],
    ['il ricordo del sito di prima è a metà', (root) => scrivi(root, '.dist-pagine.json', '{"codice":')],
  ])('%s: si rifà', (_caso, cambia) => {
    const root = progetto();
    cambia(root);
    expect([...tieni(root).tenute]).toEqual([]);
  });

  test('è cambiata la firma, o l’indirizzo pubblico del sito: si rifà', () => {
    const root = progetto();
    expect([...tieni(root, 'altra firma').tenute]).toEqual([]);
    process.env['SITE'] = 'https://altrove.example';
    onTestFinished(() => {
      delete process.env['SITE'];
    });
    expect([...tieni(root).tenute]).toEqual([]);
  });

  test('una pagina tenuta si può tenere di nuovo, la volta dopo', () => {
    const root = progetto();
    const { annota } = tieni(root);
    annota();
    rmSync(join(root, 'dist'), { recursive: true });
    mkdirSync(join(root, 'dist'));
    scrivi(root, 'dist/prodotti/a/index.html', readFileSync(join(root, 'nuovo/prodotti/a/index.html'), 'utf8'));
    expect([...conservaPagine(root, join(root, 'terzo'), '333333333333', new Map([[PAGINA, 'firma']])).tenute]).toEqual(
      [PAGINA],
    );
    expect(readFileSync(join(root, 'terzo/prodotti/a/index.html'), 'utf8')).toContain('versione 333333333333');
  });
});
