import { describe, expect, test } from 'vitest';
import { leggi, testo } from './sito.ts';

/** The rows of a table of the page that have a bar: what they say, and how long the bar is, in hundredths. */
function barre(pagina: string, tabella: string): { testo: string; barra: number }[] {
  const [, corpo = ''] = new RegExp(`<table id="${tabella}">([\\s\\S]*?)</table>`).exec(leggi(pagina)) ?? [];
  return [...corpo.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].flatMap(([, riga = '']) => {
    const larga = /class="misura-valore" width="([\d.]+)"/.exec(riga)?.[1];
    return larga === undefined ? [] : [{ testo: testo(riga), barra: Number(larga) }];
  });
}

describe('le strutture in ordine', () => {
  const pagina = 'sedi/graduatorie/tabella-a-conto/index.html';

  // Tabella A, gestione conto assicurativo individuale: Lecce 142, Brindisi 93.
  test('una barra è lunga in proporzione alla sua cifra', () => {
    const sedi = barre(pagina, 'sedi');
    const lunga = (nome: string): number => sedi.find((riga) => riga.testo.includes(` ${nome} `))?.barra ?? 0;
    expect(sedi).toHaveLength(116);
    expect(lunga('Lecce') / lunga('Brindisi')).toBeCloseTo(142 / 93, 2);
  });

  test('dice quanto dista dal livello nazionale, e non chiede JavaScript per dirlo', () => {
    // 142 - 128.
    expect(barre(pagina, 'sedi').find((riga) => riga.testo.includes('Lecce'))?.testo).toBe(
      '94º Lecce (Puglia) 142 +14',
    );
  });

  test('l’obiettivo si sceglie nell’indirizzo: dagli altri ci si arriva, e quello della pagina è segnato', () => {
    const [, nav = ''] = /aria-label="Un altro obiettivo">([\s\S]*?)<\/nav>/.exec(leggi(pagina)) ?? [];
    expect([...nav.matchAll(/href="([^"]+)"/g)].map(([, dove]) => dove)).toEqual([
      '/sedi/graduatorie/tabella-a-conto/',
      '/sedi/graduatorie/tabella-a-flussi/',
      '/sedi/graduatorie/tabella-a-altre/',
      '/sedi/graduatorie/',
    ]);
    expect(/aria-current="page"[^>]*>([^<]+)/.exec(nav)?.[1]).toBe('Giacenza: gestione conto assicurativo individuale');
  });
});

test('dalla pagina di una sede si va al suo posto fra le altre e al confronto', () => {
  expect(leggi('sedi/lecce/index.html')).toContain('href="/sedi/graduatorie/tabella-a-conto/#lecce"');
  expect(leggi('sedi/lecce/index.html')).toContain('href="/sedi/confronto/?sede=lecce"');
});

test('il confronto ha tutte le strutture da scegliere, e senza JavaScript dice dove andare', () => {
  const pagina = leggi('sedi/confronto/index.html');
  const [, primo = ''] = /<select id="f-sede"[^>]*>([\s\S]*?)<\/select>/.exec(pagina) ?? [];
  // 116 offices, 20 regions, 3 coordinations, and none.
  expect(primo.match(/<option/g)).toHaveLength(140);
  expect(/<noscript[\s\S]*?<\/noscript>/.exec(pagina)?.[0]).toContain('href="/sedi/graduatorie/"');
});
