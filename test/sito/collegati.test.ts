import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { paginePerRegola } from '../../src/uscite/rdf/collegati.ts';
import { INTERI } from '../../src/uscite/rdf/file.ts';
import { leggi } from './sito.ts';

const pagine = [...paginePerRegola(caricaCatalogo()).keys()];

describe('i dati collegati stanno accanto alle pagine', () => {
  test('ogni pagina di regole ha la sua descrizione, in Turtle e in JSON-LD, e vi rimanda una volta sola', () => {
    for (const pagina of pagine) {
      const rimandi = leggi(`${pagina.slice(1)}/index.html`).match(
        /<link rel="alternate" type="application\/ld\+json"[^>]*>/g,
      );
      expect(rimandi, pagina).toEqual([expect.stringContaining(`href="${pagina}.jsonld"`)]);
      for (const estensione of ['ttl', 'jsonld'])
        expect(existsSync(join(process.cwd(), 'dist', `${pagina}.${estensione}`)), pagina).toBe(true);
    }
  });

  test('ogni insieme è anche un file intero', () => {
    for (const nome of INTERI)
      for (const estensione of ['ttl', 'jsonld'])
        expect(leggi(`dati/v1/rdf/${nome}.${estensione}`).length, nome).toBeGreaterThan(500);
  });
});
