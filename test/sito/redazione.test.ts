import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { leggiSchemi } from '../../src/disco/schemi.ts';
import { TIPI } from '../../src/materie/tutte.ts';
import type { Disegnatore } from '../../src/uscite/redazione/disegno.ts';
import { programmiDi } from './peso.ts';
import { leggi, pagine } from './sito.ts';

/** What is read in a page, without its figures: the editors' page says them in words. */
function testo(html: string): string {
  return html
    .replace(/<p class="quieto">Figura: [^]*?<\/p>|<(svg|script)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const compresso = (file: string): number => gzipSync(leggi(file), { level: 9 }).length;

describe('la redazione', () => {
  test('si apre con al più 60 KB, e il motore non è fra questi', () => {
    const pagina = 'redazione/index.html';
    const stili = [...leggi(pagina).matchAll(/<link[^>]+href="[^"]*?\/(_astro\/[^"]+\.css)"/g)].map(
      ([, file = '']) => file,
    );
    const { subito } = programmiDi(pagina);
    const byte = [pagina, ...stili].reduce((somma, file) => somma + compresso(file), 0);
    expect(subito.length).toBeGreaterThan(0);
    expect(byte + subito.reduce((somma, script) => somma + script.byte, 0)).toBeLessThanOrEqual(60 * 1024);
    expect(compresso('redazione/motore.js')).toBeLessThanOrEqual(250 * 1024);
    expect(compresso('redazione/pagine.js')).toBeLessThanOrEqual(170 * 1024);
  });

  test('disegna la pagina di una regola come la costruzione, per ogni tipo che ne ha una', async () => {
    const { pagine: disegnatore } = (await import(resolve('dist/redazione/pagine.js'))) as { pagine: Disegnatore };
    const catalogo = caricaCatalogo();
    disegnatore.prepara(leggiSchemi('.'));
    // The last of each kind: the first are those of other tests.
    const indirizzi = TIPI.flatMap(({ voci }) => voci(catalogo).slice(-1)).map(({ percorso }) =>
      percorso.replace(/#.*/, ''),
    );
    const diverse: string[] = [];
    for (const indirizzo of new Set(indirizzi)) {
      const { prima } = (await disegnatore.disegna(indirizzo, catalogo, catalogo)) ?? { prima: null };
      const [, costruita = ''] = /<main[^>]*>([^]*)<\/main>/.exec(leggi(`${indirizzo.slice(1)}index.html`)) ?? [];
      if (prima === null || testo(prima) !== testo(costruita)) diverse.push(indirizzo);
    }
    expect(indirizzi.length).toBeGreaterThan(25);
    expect(diverse).toEqual([]);
  });

  test('ogni tipo di regole è servito a parte, e con la stessa versione', () => {
    const { versione, tipi } = JSON.parse(leggi('redazione/regole/indice.json')) as {
      versione: string;
      tipi: { nome: string }[];
    };
    const altre = tipi.filter(
      ({ nome }) => (JSON.parse(leggi(`redazione/regole/${nome}.json`)) as { versione: string }).versione !== versione,
    );
    expect({ tipi: tipi.length > 25, altre }).toEqual({ tipi: true, altre: [] });
  });

  test('dalla pagina di una regola si propone una modifica, e il collegamento nomina una regola che c’è', () => {
    const con = pagine().flatMap((file) => {
      const [, tipo = '', id = ''] = /href="[^"]*\/redazione\/\?regola=([^/"]+)\/([^"]+)"/.exec(leggi(file)) ?? [];
      return tipo ? [{ file, tipo, id }] : [];
    });
    const tipi = new Set(con.map(({ tipo }) => tipo));
    expect([...tipi]).toEqual(
      expect.arrayContaining([
        'prodotti',
        'unita',
        'indicatori',
        'valori',
        'progetti',
        'fonti',
        'incongruenze',
        'strutture',
      ]),
    );
    expect(con.find(({ file }) => file === 'prodotti/mt1k00/index.html')).toMatchObject({
      tipo: 'prodotti',
      id: 'mt1k00',
    });
    const testi = new Map(
      [...tipi].map((tipo) => {
        const { file } = JSON.parse(leggi(`redazione/regole/${tipo}.json`)) as { file: Record<string, string> };
        return [tipo, Object.values(file).join('\n')];
      }),
    );
    const ignote = con.filter(
      ({ tipo, id }) => !new RegExp(`^(?: *- )?id: ['"]?${id}['"]?$`, 'm').test(testi.get(tipo) ?? ''),
    );
    expect(ignote).toEqual([]);
  });
});
