import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { programmiDi, totale } from './peso.ts';
import { leggi, pagine, testo } from './sito.ts';

const { indicatori } = caricaCatalogo();
const pagina = (percorso: string): string => leggi(`${percorso}index.html`);

describe('ogni regola ha la sua pagina', () => {
  test('un calcolatore e una scheda', () => {
    const tutte = new Set(pagine());
    expect(indicatori.length).toBeGreaterThan(0);
    for (const { id } of indicatori) {
      expect(tutte.has(`indicatori/${id}/index.html`), id).toBe(true);
      expect(tutte.has(`calcolatori/${id}/index.html`), id).toBe(true);
      expect(tutte.has(`incorpora/${id}/index.html`), id).toBe(true);
    }
  });

  test('gli elenchi portano a tutte', () => {
    for (const { id, nome } of indicatori) {
      expect(pagina('indicatori/')).toContain(`href="/indicatori/${id}/"`);
      expect(testo(pagina('calcolatori/')), id).toContain(nome);
    }
  });
});

describe('senza JavaScript si legge già tutto', () => {
  test('la giacenza: definizione, formula, esempio svolto, passaggio coi numeri, obiettivi', () => {
    const html = pagina('calcolatori/indice-giacenza/');
    const letto = testo(html);
    expect(letto).toContain('Quanti giorni servono per definire il lavoro in giacenza');
    expect(html).toContain('<mfrac>');
    // 1,000 ÷ 12,000 × 360 = 30, by hand.
    expect(letto).toMatch(/1\.000 punti ÷ 12\.000 punti × 360 giorni = 30 giorni/);
    expect(letto).toMatch(/Totale dell’ente, 2021 ≤ 70 giorni raggiunto, 40 giorni sotto/);
    expect(letto).toMatch(/Prestazioni e servizi individuali, 2021 ≤ 30 giorni raggiunto, pari/);
  });

  test('i punti si elidono: nel passaggio sono barrati', () => {
    expect(pagina('calcolatori/indice-giacenza/')).toMatch(
      /1\.000<span class="unita-misura">(&nbsp;|\u00a0)<s>punti<\/s>/,
    );
  });

  test('la scheda porta gli esempi che non hanno risultato, col motivo', () => {
    const letto = testo(pagina('indicatori/indice-giacenza/'));
    expect(letto).toMatch(
      /Niente pervenuto Esempio nostro\. Indice di giacenza n\.d\. «Pervenuto annuo omogeneizzato» è zero/,
    );
    expect(letto).not.toMatch(/NaN|∞|undefined|Infinity/);
  });
});

describe('il peso di una pagina', () => {
  test('il JavaScript di ogni calcolatore, prima di ogni gesto, è al più 14 KB compressi', () => {
    for (const { id } of indicatori) {
      const { subito } = programmiDi(`calcolatori/${id}/index.html`);
      expect(subito.length, id).toBeGreaterThan(1);
      expect(
        totale(subito),
        `${id}: ${subito.map(({ file, byte }) => `${file} ${byte}`).join(', ')}`,
      ).toBeLessThanOrEqual(14 * 1024);
    }
  });

  test('gli strumenti e la casella di ricerca non viaggiano prima di essere usati', () => {
    const { subito, dopo } = programmiDi('calcolatori/indice-giacenza/index.html');
    for (const nome of ['formula', 'ipotesi', 'contrario', 'verifica', 'sedi', 'copia', 'cercatore']) {
      expect(
        subito.filter(({ file }) => file.includes(`/${nome}.`)),
        nome,
      ).toEqual([]);
      expect(
        dopo.filter(({ file }) => file.includes(`/${nome}.`)),
        nome,
      ).not.toEqual([]);
    }
  });

  test('la scheda di un indicatore non ha altri script che quelli di ogni pagina', () => {
    const { subito } = programmiDi('indicatori/indice-giacenza/index.html');
    expect(subito.some(({ file }) => file.includes('preact'))).toBe(false);
  });
});

describe('i dati aperti', () => {
  test('indicatori.json: un oggetto per regola, con formule, pesi, fonti e indirizzi', () => {
    const dati = JSON.parse(leggi('dati/v1/indicatori.json')) as {
      id: string;
      url: string;
      calcolatore: string;
      fonte: { documento: string };
    }[];
    expect(dati.map(({ id }) => id)).toEqual(indicatori.map(({ id }) => id));
    const giacenza = dati.find(({ id }) => id === 'indice-giacenza');
    expect(giacenza).toMatchObject({
      url: '/indicatori/indice-giacenza/',
      calcolatore: '/calcolatori/indice-giacenza/',
      fonte: { documento: 'piano-performance-2021-2023' },
      risultati: [{ formula: 'giacenza / pervenuto * anno', unita: 'giorni' }],
    });
  });

  test('la pagina del Piano elenca gli indicatori che ne vengono', () => {
    expect(pagina('fonti/piano-performance-2021-2023/')).toContain('href="/indicatori/indice-giacenza/"');
  });
});
