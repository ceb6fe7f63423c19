import { describe, expect, test } from 'vitest';
import { soloEccezioni } from '../../../src/uscite/voci/segni-in-pagina.ts';

const segno = (parole = 'scritto nel documento', grado = 'testuale'): string =>
  `<a class="segno segno-${grado}" href="/guide/personale/#come-si-legge-una-risposta"><svg></svg>${parole}</a>`;
const TESTA = '<h1>Titolo</h1><p class="sommario">Sommario.</p>';
const CONTRADDETTO = '<a class="segno segno-contraddetta" href="/incongruenze/una/">contraddetto</a>';

describe('un segno dice l’eccezione', () => {
  test('un segno solo resta dov’è', () => {
    const pagina = `${TESTA}<h2>Prima</h2><p>${segno()}</p>`;
    expect(soloEccezioni(pagina)).toBe(pagina);
  });

  test('più segni uguali diventano una riga sotto il titolo', () => {
    expect(soloEccezioni(`${TESTA}<h2>Prima</h2><p>Uno ${segno()}</p><p>Due ${segno()}</p>`)).toBe(
      `${TESTA}<p class="segni"><span class="quieto">Le regole di questa pagina</span> ${segno()}</p><h2>Prima</h2><p>Uno </p><p>Due </p>`,
    );
  });

  test('ciò che la pagina dice per primo resta primo', () => {
    expect(
      soloEccezioni(`<h1>Casella</h1><div class="avviso"><p>Si usa.</p></div><h2>A</h2>${segno()}${segno()}`),
    ).toBe(
      `<h1>Casella</h1><div class="avviso"><p>Si usa.</p></div><p class="segni"><span class="quieto">Le regole di questa pagina</span> ${segno()}</p><h2>A</h2>`,
    );
  });

  test('il segno della pagina è già quella riga, e dice che altri differiscono', () => {
    expect(soloEccezioni(`${TESTA}<div class="provenienza">${segno()}</div><h2>A</h2>${segno()}${CONTRADDETTO}`)).toBe(
      `${TESTA}<div class="provenienza">${segno()} <span class="quieto">salvo dove c’è un altro segno</span></div><h2>A</h2>${CONTRADDETTO}`,
    );
  });

  test('le parole nostre restano dette, una volta', () => {
    const nostre = segno('scritto nel documento, in parole nostre');
    expect(soloEccezioni(`${TESTA}<h2>A</h2>${nostre}${nostre}`)).toContain(`pagina</span> ${nostre}</p>`);
    expect(soloEccezioni(`${TESTA}<h2>A</h2>${nostre}${segno()}`)).toContain(
      segno('scritto nel documento, le frasi in parole nostre'),
    );
  });

  test('chi reggeva solo un segno se ne va, e una cella resta vuota', () => {
    const pagina = `${TESTA}<h2>A</h2><div class="segni"> ${segno()} </div><table><tr><td> ${segno()} </td></tr></table>`;
    expect(soloEccezioni(pagina)).toContain('<h2>A</h2><table><tr><td></td></tr></table>');
  });
});
