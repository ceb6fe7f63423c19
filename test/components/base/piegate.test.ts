import { describe, expect, test } from 'vitest';
import { altezza, piegaLunghe } from '../../../src/components/base/piegate.ts';
import { daRipiegare } from '../../../src/components/base/tabelle-lunghe.ts';

/** Ten letters a piece, so that a letter at 0.6 pixels is six pixels a piece, and sixteen more for the paragraph. */
const testo = (pezzi: number): string => `<p>${'parola qui '.repeat(pezzi)}</p>`;
const LUNGO = testo(300);
const CHIUSA = '<details class="piega"><summary>';

describe('le parti lunghe di una pagina lunga', () => {
  test('stanno chiuse sotto il loro titolo, e dicono che cosa c’è', () => {
    const righe = '<tr><td>una cella lunga</td></tr>'.repeat(200);
    const voci = '<li>una voce di un elenco</li>'.repeat(200);
    const pagina = `<h1>T</h1><h2>Uno</h2><table><tbody>${righe}</tbody></table><h2>Due</h2><ul>${voci}</ul><h2>Tre</h2>${LUNGO}`;
    const piegata = piegaLunghe(pagina);
    expect(piegata).toContain(`<h2>Uno</h2>${CHIUSA}200 righe</summary><table>`);
    expect(piegata).toContain(`</table></details><h2>Due</h2>${CHIUSA}200 voci</summary><ul>`);
    expect(piegata).toContain(`</ul></details><h2>Tre</h2>${CHIUSA}600 parole</summary>`);
    expect(piegata.endsWith('</p></details>')).toBe(true);
  });

  test('una pagina che non è lunga resta com’è', () => {
    const corta = `<h1>T</h1><h2>Uno</h2>${testo(100)}<h2>Due</h2>${testo(100)}`;
    expect(piegaLunghe(corta)).toBe(corta);
  });

  test('una parte corta, e la riga sotto un titolo, restano in vista', () => {
    const riga = '<p>Che cosa c’è qui sotto.</p>';
    const piegata = piegaLunghe(`<h2>Corta</h2>${testo(5)}<h2>Lunga</h2>${riga}${LUNGO}${LUNGO}<h2>Altra</h2>${LUNGO}`);
    expect(piegata).toContain(`<h2>Corta</h2>${testo(5)}<h2>Lunga</h2>${riga}${CHIUSA}`);
  });

  test('una parte finisce dove finisce il suo contenitore, o dove comincia quello del titolo che segue', () => {
    const piegata = piegaLunghe(
      `<section><h2>Uno</h2>${LUNGO}</section><h2>Due</h2>${LUNGO}<section class="x"><h2>Tre</h2>${LUNGO}</section>`,
    );
    expect(piegata).toContain(`${LUNGO}</details></section><h2>Due</h2>`);
    expect(piegata).toContain(`${LUNGO}</details><section class="x"><h2>Tre</h2>`);
  });

  test('di una parte grande con titoli suoi si chiude ciò che sta sotto quelli', () => {
    const piegata = piegaLunghe(`<h2>Grande</h2><h3>Prima</h3>${LUNGO}${LUNGO}<h3>Seconda</h3>${LUNGO}`);
    expect(piegata).toContain(`<h2>Grande</h2><h3>Prima</h3>${CHIUSA}`);
    expect(piegata).toContain(`</details><h3>Seconda</h3>${CHIUSA}`);
  });

  test.each([
    ['un campo da riempire', `<input name="x">${LUNGO}`],
    ['ciò che è già chiuso', `<details class="piega"><summary>x</summary>${LUNGO}</details>${LUNGO}`],
  ])('%s non si chiude', (_che, dentro) => {
    const piegata = piegaLunghe(`<h2>Uno</h2>${dentro}<h2>Due</h2>${LUNGO}${LUNGO}${LUNGO}`);
    expect(piegata).toContain(`<h2>Uno</h2>${dentro}<h2>Due</h2>${CHIUSA}`);
  });

  test('i titoli di un modulo, e quelli che un programma riscrive, non cominciano parti', () => {
    const pagina = `<form><h2>Dati</h2>${LUNGO}</form><div><h2 data-intera>Passaggi</h2>${LUNGO}</div><p>Fine</p>${LUNGO}`;
    expect(piegaLunghe(pagina)).toBe(pagina);
  });

  test('una figura è alta quanto il suo disegno, largo quanto un telefono', () => {
    // 330 pixels wide, and twice as high as it is wide.
    expect(altezza('<figure><svg viewBox="-1 -1 200 400"></svg></figure>')).toBe(660);
  });

  test('ciò che è chiuso non fa alta una pagina', () => {
    expect(altezza(`<details><summary>Apri</summary>${LUNGO}</details>`)).toBeLessThan(50);
  });
});

describe('le prime righe di una tabella lunga', () => {
  const tabella = (quante: number): string => `<table id="t">${'<tr><td>x</td></tr>'.repeat(quante)}</table>`;

  test.each([
    ['una tabella lunga', tabella(30), true],
    ['una corta', tabella(15), false],
    ['una lunga in una parte chiusa', `<details class="piega"><summary>x</summary>${tabella(30)}</details>`, false],
    ['una lunga dopo una parte chiusa', `<details class="piega"><details></details></details>${tabella(30)}`, true],
    ['una lunga col suo filtro', `<form data-filtra="t"></form>${tabella(30)}`, false],
  ])('le lascia in vista un telefono: %s', (_che, html, attesa) => {
    expect(daRipiegare(html)).toBe(attesa);
  });
});
