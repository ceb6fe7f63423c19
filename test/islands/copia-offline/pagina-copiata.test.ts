import { describe, expect, test } from 'vitest';
import { paginaCopiata } from '../../../src/islands/copia-offline/pagina-copiata.ts';

const HTML = '<head><meta name="versione-regole" content="regole-1"></head><main class="largo"><h1>MT1K00</h1></main>';

describe('una pagina letta dalla copia', () => {
  test('dice per prima cosa che è una copia, di quando e di quali regole', () => {
    const copiata = paginaCopiata(HTML, '2026-11-28T10:30:00');
    const [prima = ''] = copiata.split('<h1>');
    expect(prima).toMatch(/<main class="largo"><div class="avviso avviso-attenzione" role="note" data-dalla-copia>/);
    expect(prima).toContain('copia del 28 novembre 2026 alle ore 10:30, versione delle regole regole-1');
  });

  test('per il resto è com’era', () => {
    const copiata = paginaCopiata(HTML, null);
    expect(copiata.replace(/<div class="avviso.*<\/div>/, '')).toBe(HTML);
  });

  test('ciò che non si sa non si inventa', () => {
    expect(paginaCopiata('<main></main>', null)).toContain('copia in data non nota, versione delle regole non nota');
  });
});
