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

  // Table A, «gestione conto assicurativo individuale»: Lecce 142, Brindisi 93.
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

/** The links of a drawing of a page, with the name that each says. */
function segni(pagina: string, figura: string): { dove: string; nome: string }[] {
  const [disegno = ''] = new RegExp(`<figure class="grafico ${figura}">[\\s\\S]*?</figure>`).exec(leggi(pagina)) ?? [];
  return [...disegno.matchAll(/<a class="[^"]*" href="([^"]+)" aria-label="([^"]+)"/g)].map(
    ([, dove = '', nome = '']) => ({ dove, nome }),
  );
}

describe('il flusso dei prodotti', () => {
  const fili = segni('unita/index.html', 'passaggi').filter(({ dove }) => dove.startsWith('#'));

  test('i fili contano tutti i prodotti, e ognuno apre i suoi', () => {
    const pagina = leggi('unita/index.html');
    const quanti = fili.map(({ dove, nome }) => {
      const [, elenco = ''] = new RegExp(`<ul id="${dove.slice(1)}">([\\s\\S]*?)</ul>`).exec(pagina) ?? [];
      return { detti: Number.parseInt(nome, 10), elencati: elenco.match(/<li>/g)?.length };
    });
    expect(quanti.filter(({ detti, elencati }) => detti !== elencati)).toEqual([]);
    // Circolare 36/2014: 109 products.
    expect(quanti.reduce((somma, { detti }) => somma + detti, 0)).toBe(109);
  });
});

test('ogni gradino della piramide porta alla sua riga, dalla cima', () => {
  const pagina = leggi('elenchi/piramide-del-valore/index.html');
  const gradini = segni('elenchi/piramide-del-valore/index.html', 'piramide');
  // Piano, «Piramide del valore»: public value on top, the individual at the base.
  expect(gradini.map(({ nome }) => nome)).toEqual([
    'VALORE PUBBLICO',
    'VALORE ISTITUZIONALE',
    'VALORE AZIENDALE',
    'VALORE PERFORMANCE INDIVIDUALE',
  ]);
  expect(gradini.filter(({ dove }) => !pagina.includes(`<tr id="${dove.slice(1)}"`))).toEqual([]);
});

test('i pesi in figura dicono a chi ascolta ciò che si legge, e l’obiettivo che pesa di più', () => {
  const lastre = segni('obiettivi/pesi-in-figura/index.html', 'ghiacciolo').map(({ nome }) => nome);
  // Piano: 40% of 40% of 50%.
  expect(lastre).toContain(
    'H. Consolidamento delle posizioni assicurative 8% del totale; pesa 50% nella voce che la comprende',
  );
  expect(testo(leggi('obiettivi/pesi-in-figura/index.html'))).toMatch(
    /pesa di più sul valore pubblico è H\. Consolidamento delle posizioni assicurative ?: 8% del totale/,
  );
});

test('piano e risultati: la barra è il consuntivo in parti del piano, e la linea il piano', () => {
  const [, corpo = ''] =
    /<table id="figura-produzione-lorda-2020">([\s\S]*?)<\/table>/.exec(
      leggi('obiettivi/piano-e-risultati/index.html'),
    ) ?? [];
  const riga = /<tr>(?:(?!<tr>)[\s\S])*?AREA PRESTAZIONI[\s\S]*?<\/tr>/.exec(corpo)?.[0] ?? '';
  const barra = Number(/class="misura-valore" y="2" width="([\d.]+)"/.exec(riga)?.[1]);
  const linea = Number(/class="quota-linea" d="M([\d.]+) /.exec(riga)?.[1]);
  // 12.540.800 of 10.389.697 points.
  expect(barra / linea).toBeCloseTo(12_540_800 / 10_389_697, 2);
});
