import { describe, expect, test } from 'vitest';
import { dopoIlTitolo, FINE_RISPOSTA, partiDi, staAccanto } from '../../../src/components/base/parti.ts';
import { filtraLunghe } from '../../../src/components/base/tabelle-lunghe.ts';

const testo = '<p>' + 'Una frase che riempie la pagina. '.repeat(60) + '</p>';

describe('le parti di una pagina', () => {
  test('sono i suoi titoli, ciascuno col suo id o con uno nuovo che nessun altro ha', () => {
    const { html, parti } = partiDi(
      `<h1>T</h1>${testo}<h2 id="uno">Uno</h2><h2>Due <em>e</em> mezzo</h2><p id="tre">x</p><h2>Tre</h2>`,
    );
    expect(parti).toEqual([
      { id: 'uno', nome: 'Uno' },
      { id: 'due-e-mezzo', nome: 'Due e mezzo' },
      { id: 'tre-2', nome: 'Tre' },
    ]);
    for (const { id } of parti) expect(html.split(`id="${id}"`)).toHaveLength(2);
  });

  test('dove le grandi sono poche ci sono anche le piccole, nell’ordine della pagina', () => {
    const { parti } = partiDi(`${testo}<h2>Grande</h2><h3>Piccola</h3><h3>Altra</h3><h2>Ultima</h2>`);
    expect(parti.map(({ nome }) => nome)).toEqual(['Grande', 'Piccola', 'Altra', 'Ultima']);
  });

  test('non sono i titoli che non si vedono, né quelli degli avvisi', () => {
    const { parti } = partiDi(
      `${testo}<h2 hidden>Nascosta</h2><h2 class="solo-voce">Detta</h2><h2>Uno</h2><h2>Due</h2><h2>Tre</h2>`,
    );
    expect(parti.map(({ nome }) => nome)).toEqual(['Uno', 'Due', 'Tre']);
  });

  test('comprendono ciò che verrà dopo il suo contenuto', () => {
    const dopo = { id: 'dopo', nome: 'Dopo' };
    expect(partiDi(`${testo}<h2 id="uno">Uno</h2>`, [dopo]).parti).toEqual([{ id: 'uno', nome: 'Uno' }, dopo]);
    expect(partiDi(testo, [dopo]).parti).toEqual([]);
    expect(partiDi(testo + testo, [dopo]).parti).toEqual([dopo]);
    expect(partiDi(`<form data-filtra="t"></form>${testo}${testo}`, [dopo]).parti).toEqual([]);
  });

  test('dove le righe riempiono molti schermi, nemmeno un filtro basta: si elenca ciò che viene dopo', () => {
    const dopo = { id: 'dopo', nome: 'Dopo' };
    expect(partiDi(`<form data-filtra="t"></form>${testo.repeat(6)}`, [dopo]).parti).toEqual([dopo]);
  });

  test('dove i titoli sono pochi per una pagina alta ci sono le tabelle, e se è una sola le sue righe', () => {
    const riga = (n: number): string =>
      `<tr id="riga-${n}"><th scope="row">Voce ${n}</th><td>${'parole molte '.repeat(60)}</td></tr>`;
    const tabella = `<table id="t"><caption id="t-didascalia">Le voci</caption><tbody>${riga(1)}${riga(2)}${riga(3)}</tbody></table>`;
    expect(partiDi(`<h1>T</h1>${tabella}${testo}<h2 id="dopo">Dopo</h2>`).parti).toEqual([
      { id: 't-didascalia', nome: 'Le voci' },
      { id: 'dopo', nome: 'Dopo' },
    ]);
    expect(partiDi(`<h1>T</h1>${tabella}${testo}`).parti.map(({ id }) => id)).toEqual(['riga-1', 'riga-2', 'riga-3']);
  });

  test('una pagina corta non le elenca, e resta com’è', () => {
    const corta = '<h1>T</h1><h2>Uno</h2><h2>Due</h2><h2>Tre</h2>';
    expect(partiDi(corta)).toEqual({ html: corta, parti: [] });
  });

  test('l’elenco viene dopo il titolo e la sua riga, e dopo la risposta dove c’è', () => {
    expect(dopoIlTitolo('<h1>T</h1> <p class="sommario">S</p><p>Altro</p>')).toEqual([
      '<h1>T</h1> <p class="sommario">S</p>',
      '<p>Altro</p>',
    ]);
    expect(dopoIlTitolo(`<h1>T</h1><div>R</div>${FINE_RISPOSTA}<p>Altro</p>`)).toEqual([
      '<h1>T</h1><div>R</div>',
      '<p>Altro</p>',
    ]);
    // Of several answers, the one by itself: those that the day chooses stand in a group.
    expect(dopoIlTitolo(`<h1>T</h1><div>${FINE_RISPOSTA}</div><div>R</div>${FINE_RISPOSTA}<p>Altro</p>`)).toEqual([
      '<h1>T</h1><div></div><div>R</div>',
      '<p>Altro</p>',
    ]);
    // An answer inside one of the parts is not the page's.
    expect(dopoIlTitolo(`<h1>T</h1><h2>A</h2><div>R</div>${FINE_RISPOSTA}`)).toEqual([
      '<h1>T</h1>',
      '<h2>A</h2><div>R</div>',
    ]);
    expect(dopoIlTitolo('<h1>T</h1><p>Altro</p>')).toEqual(['<h1>T</h1>', '<p>Altro</p>']);
  });
});

describe('l’elenco delle parti sta di fianco', () => {
  test('a un testo che lo riempie', () => {
    expect(staAccanto(`<h2>Uno</h2>${testo}<section class="tabella">…</section>`, 9)).toBe(true);
  });

  test.each(['<section class="tabella da-47">', '<form>', '<div class="calcolo">'])(
    'ma non dove subito dopo viene %s, che è largo come la pagina',
    (largo) => {
      expect(staAccanto(`<h2>Produzione</h2>${largo}${testo}`, 9)).toBe(false);
    },
  );
});

describe('una tabella lunga', () => {
  const tabella = (righe: number, altro = ''): string =>
    `<table id="t"><tbody>${`<tr><td${altro}>x</td></tr>`.repeat(righe)}</tbody></table>`;

  test('si filtra anche se la pagina non ha un modulo suo', () => {
    expect(filtraLunghe(tabella(41), 3)).toContain('data-filtra="t"');
  });

  test('dove la pagina non ha parti basta meno', () => {
    expect(filtraLunghe(tabella(11), 0)).toContain('data-filtra="t"');
    expect(filtraLunghe(tabella(11), 3)).not.toContain('data-filtra');
  });

  test('non si tocca dove un modulo c’è già, dove le tabelle lunghe sono due, dove una cella copre più righe', () => {
    for (const html of [
      `<form data-filtra="t"></form>${tabella(50)}`,
      tabella(50) + tabella(50),
      tabella(50, ' rowspan="2"'),
    ])
      expect(filtraLunghe(html, 0)).toBe(html);
  });
});
