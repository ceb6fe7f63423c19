import { describe, expect, test } from 'vitest';
import { disponi } from '../../../src/components/base/disponi.ts';

const tabella = (teste: readonly string[], righe: readonly (readonly string[])[]): string =>
  `<thead><tr>${teste.map((testa) => `<th scope="col">${testa}</th>`).join('')}</tr></thead>` +
  `<tbody>${righe.map(([prima, ...altre]) => `<tr><th scope="row">${prima}</th>${altre.map((una) => `<td>${una}</td>`).join('')}</tr>`).join('')}</tbody>`;

describe('una riga che diventa scheda', () => {
  test('ogni cella porta il nome della sua colonna, accanto se è breve e sopra se è lunga', () => {
    const { html } = disponi(
      tabella(['Sede', 'Giorni', 'Perché'], [['Roma', '30', 'la fonte lo stampa in fondo alla tabella']]),
      true,
    );
    expect(html).toContain('<td data-voce="Giorni">30</td>');
    expect(html).toContain('<td data-riga="Perché">la fonte');
    expect(html).toContain('<th scope="row">Roma</th>');
  });

  test('sotto un gruppo di colonne si dicono il gruppo e la colonna', () => {
    const { html } = disponi(
      '<thead><tr><td></td><th colspan="2">2021</th></tr><tr><th>Voce</th><th>Piano</th><th>Esito</th></tr></thead>' +
        '<tbody><tr><th scope="row">A</th><td>1</td><td>2</td></tr></tbody>',
      true,
    );
    expect(html).toContain('<td data-voce="2021: Piano">1</td><td data-voce="2021: Esito">2</td>');
  });

  test('un gruppo che la colonna ridice non si dice due volte', () => {
    const { html } = disponi(
      '<thead><tr><td></td><th>AREA FLUSSI CONTRIBUTIVI</th><th>AREA PRESTAZIONI</th></tr>' +
        '<tr><th>Sede</th><th>Giacenza: flussi contributivi</th><th>Giacenza: conto assicurativo</th></tr></thead>' +
        '<tbody><tr><th scope="row">Asti</th><td>72</td><td>90</td></tr></tbody>',
      true,
    );
    expect(html).toContain('<td data-voce="Giacenza: flussi contributivi">72</td>');
    expect(html).toContain('<td data-voce="AREA PRESTAZIONI: Giacenza: conto assicurativo">90</td>');
  });

  test('una cella che occupa più righe sposta quelle che le stanno sotto', () => {
    const { html } = disponi(
      '<thead><tr><th>Gruppo</th><th>Voce</th><th>Peso</th></tr></thead>' +
        '<tbody><tr><th scope="rowgroup" rowspan="2">G</th><th scope="row">A</th><td>1</td></tr>' +
        '<tr><th scope="row">B</th><td>2</td></tr></tbody>',
      true,
    );
    expect(html).toContain('<td data-voce="Peso">2</td>');
  });

  test('una cella vuota resta vuota, e il nome di colonna non esce dalle virgolette', () => {
    const { html } = disponi(
      tabella(
        ['Voce', 'Detto "peso"'],
        [
          ['A', ' <ul></ul> '],
          ['B', '1'],
        ],
      ),
      true,
    );
    expect(html).toContain('<td></td>');
    expect(html).toContain('<td data-voce="Detto &quot;peso&quot;">1</td>');
  });

  test('più colonne e parole più lunghe vogliono uno schermo più largo', () => {
    const poche = disponi(tabella(['Sede', 'Giorni'], [['Roma', '30']]), true);
    const molte = disponi(
      tabella(
        ['Sede', ...Array.from({ length: 6 }, (_, n) => `Colonna ${n}`)],
        [['Roma', ...Array.from({ length: 6 }, () => 'una frase che non si può stringere in poche lettere')]],
      ),
      true,
    );
    expect(poche.da).toBe(17);
    expect(molte.da).toBeGreaterThan(poche.da);
    expect(molte.scelta).toEqual([]);
  });

  test('un nome e poche cifre corte restano una riga su un telefono, anche sotto intestazioni lunghe', () => {
    const riga = (nome: string, classe: string): string =>
      `<tr><th scope="row">${nome}</th>${['125', '110', '65 ≈'].map((cifra) => `<td class="${classe}">${cifra}</td>`).join('')}</tr>`;
    const scritta = (nomi: readonly string[], classe: string): string =>
      `<thead><tr><th>Struttura</th><th>Giacenza: gestione conto assicurativo individuale</th><th>Giacenza: flussi contributivi</th><th>Giacenza: altre aree di produzione</th></tr></thead><tbody>${nomi.map((nome) => riga(nome, classe)).join('')}</tbody>`;
    expect(disponi(scritta(['Piemonte', 'Valle d’Aosta'], 'num'), true).da).toBe(17);
    // Words, and names that no telephone holds beside three figures, make a card.
    expect(disponi(scritta(['Piemonte', 'Valle d’Aosta'], 'parole'), true).da).toBeGreaterThan(17);
    expect(disponi(scritta(['Precipitevolissimevolmente'], 'num'), true).da).toBeGreaterThan(17);
  });

  test('fra molte colonne di cifre se ne sceglie una', () => {
    const nomi = Array.from({ length: 20 }, (_, n) => `Regione ${n}`);
    const { scelta, html } = disponi(tabella(['Voce', ...nomi], [['A', ...nomi.map(() => '1.234.567.890')]]), true);
    expect(scelta).toEqual(nomi);
    expect(html).not.toContain('data-voce');
  });
});

describe('ciò che è uguale in ogni riga', () => {
  const righe = [
    ['A', '210601', 'x'],
    ['B', '210601', 'y'],
    ['C', '210601', 'z'],
  ] as const;

  test('si dice una volta, e la sua colonna non c’è più', () => {
    const { html, uguali } = disponi(tabella(['Prodotto', 'Codice', 'Nome'], righe), true);
    expect(uguali.map(({ nome, html: detto }) => [nome, detto])).toEqual([['Codice', '210601']]);
    expect(html).not.toContain('210601');
    expect(html.match(/<th scope="col">/g)).toHaveLength(2);
  });

  test('non dove le colonne restano tutte, né con due righe sole, né se una cella ha la sua ancora', () => {
    const teste = ['Prodotto', 'Codice', 'Nome'];
    expect(disponi(tabella(teste, righe), false).uguali).toEqual([]);
    expect(disponi(tabella(teste, righe.slice(0, 2)), true).uguali).toEqual([]);
    expect(disponi(tabella(teste, righe).replace('<td>210601', '<td id="c">210601'), true).uguali).toEqual([]);
  });
});
