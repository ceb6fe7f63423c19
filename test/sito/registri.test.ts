import { describe, expect, test } from 'vitest';
import { leggi, pagine, testo } from './sito.ts';

const corpo = (file: string) => testo(/<main[\s\S]*<\/main>/.exec(leggi(file))?.[0] ?? '');

describe('chi risponde di un progetto si legge per primo', () => {
  test.each([
    ['progetti/as21/index.html', 'Direzione centrale Entrate'],
    ['progetti/pr-2021-8-6-1a-1/index.html', 'Direzione Servizi al territorio'],
    ['progetti/speciale-osservatorio-isee/index.html', 'Coordinamento generale statistico attuariale'],
  ])('%s', (file, struttura) => {
    const letto = corpo(file);
    expect(letto).toContain(`Ne risponde ${struttura}`);
    expect(letto.indexOf(struttura)).toBeLessThan(letto.indexOf('Scheda'));
  });

  test('ogni progetto ha la sua pagina: 117 della Tabella D, dieci trasversali, tre speciali', () => {
    expect(pagine().filter((file) => /^progetti\/(as|pr-)/.test(file))).toHaveLength(117);
    expect(pagine().filter((file) => /^progetti\/trasversal/.test(file))).toHaveLength(10);
    expect(pagine().filter((file) => /^progetti\/speciale/.test(file))).toHaveLength(3);
  });
});

describe('i dubbi stanno accanto a ciò di cui si dubita', () => {
  test('il risultato contraddetto del piano degli archivi, non la struttura, porta alla voce del registro', () => {
    const html = leggi('progetti/as2/index.html');
    const risposta = /<div class="risposta">[\s\S]*?<h2/.exec(html)?.[0] ?? '';
    expect(/<div class="provenienza">[\s\S]*?<\/div>/.exec(risposta)?.[0]).toContain('segno-testuale');
    expect(html).toMatch(/href="[^"]*\/incongruenze\/piano-archivi-output\/"/);
  });

  test('dove il codice porta un anno e la durata ne comincia un altro, la pagina lo dice', () => {
    expect(corpo('progetti/pr-2018-9-1-1e-3/index.html')).toContain('Il codice porta l’anno 2018');
    expect(corpo('progetti/as21/index.html')).not.toContain('Il codice porta l’anno');
  });
});

describe('il lavoro agile', () => {
  test('7,2 ore si leggono 7 ore e 12 minuti', () => {
    expect(corpo('lavoro-agile/index.html')).toContain('7 ore e 12 minuti al giorno');
    expect(corpo('lavoro-agile/index.html')).toContain('7 ore e 36 minuti al giorno');
  });

  test('ogni regola ha un posto a cui si può arrivare con un collegamento', () => {
    for (const id of [
      'giornate-mensili-pola',
      'scheda-4-ispettiva',
      'permessi-non-retribuiti',
      'oiv-regime',
      'indicatore-tempi-medi',
    ]) {
      expect(leggi('lavoro-agile/index.html')).toContain(`id="${id}"`);
    }
    for (const id of ['fase-transitoria', 'lungo-inclusivo', 'indagine-produzione']) {
      expect(leggi('lavoro-agile/contesto/index.html')).toContain(`id="${id}"`);
    }
  });
});
