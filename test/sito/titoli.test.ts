import { describe, expect, test } from 'vitest';
import { leggi, pagine, testo } from './sito.ts';

/** Kinds of page whose line above the title tells apart two pages of one name: the rule, its calculator, its table… */
const titoli = pagine()
  .filter((file) => !file.startsWith('incorpora/'))
  .map((file) => ({ file, html: leggi(file) }))
  .filter(({ html }) => /<h1\b/.test(html) && !html.includes('http-equiv="refresh"'))
  .map(({ file, html }) => ({
    file,
    finestra: testo(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
    grande: testo(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ''),
    sopra: testo(/<p class="occhiello">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? ''),
  }));

const doppi = (chiave: (titolo: (typeof titoli)[number]) => string): string[] =>
  [...Map.groupBy(titoli, chiave)]
    .filter(([, voci]) => voci.length > 1)
    .map(([nome, voci]) => `${nome}: ${voci.map(({ file }) => file).join(', ')}`);

describe('i titoli', () => {
  test('nessuna finestra ha il titolo di un’altra', () => {
    expect(doppi(({ finestra }) => finestra)).toEqual([]);
  });

  test('due pagine con lo stesso titolo grande si distinguono da ciò che gli sta sopra', () => {
    expect(doppi(({ grande, sopra }) => `${sopra} / ${grande}`)).toEqual([]);
  });

  test.each(['riscontri/', 'canali/', 'competenze/', 'verifiche/', 'fonti/', 'sedi/graduatorie/'])(
    'fra le pagine di %s il titolo grande basta da solo',
    (radice) => {
      const suoi = titoli.filter(({ file }) => file.startsWith(radice)).map(({ grande }) => grande);
      expect(suoi.filter((titolo, n) => suoi.indexOf(titolo) !== n)).toEqual([]);
    },
  );
});

describe('il menu', () => {
  const porta = (file: string): string =>
    testo(
      /<a [^>]*aria-current="true"[^>]*>([^<]*)<\/a>/.exec(
        /<nav id="menu"[\s\S]*?<\/nav>/.exec(leggi(file))?.[0] ?? '',
      )?.[1] ?? '',
    );

  test.each([
    ['codici/210601/', 'Chi se ne occupa'],
    ['prodotti/mt1k00/', 'Chi se ne occupa'],
    ['pratica/', 'A chi scrivo'],
    ['calcolatori/scadenze/', 'A chi scrivo'],
    ['lezione/', 'Calcola'],
    ['sedi/agrigento/', 'Sedi e obiettivi'],
    ['riscontri/', 'Documenti'],
    ['regole/linee/', 'Documenti'],
  ])('in %s la porta di adesso è «%s»', (percorso, nome) => {
    expect(porta(`${percorso}index.html`)).toBe(nome);
  });
});
