import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { legaSigle } from '../../../src/uscite/voci/sigle-in-pagina.ts';

const catalogo = caricaCatalogo();
const lega = (html: string): string => legaSigle(catalogo, html, '');
const SMVP = '<a href="/glossario/sigle/#SMVP">SMVP</a>';

describe('in una pagina una sigla apre il glossario', () => {
  test('la prima volta che c’è, e una volta sola', () => {
    expect(lega('<p>Il SMVP. Ancora SMVP.</p><p>SMVP</p>')).toBe(`<p>Il ${SMVP}. Ancora SMVP.</p><p>SMVP</p>`);
  });

  test.each([
    ['un altro collegamento', '<a href="/x/">il SMVP</a>'],
    ['un titolo', '<h2>Il <em>SMVP</em></h2>'],
    ['un comando', '<button>SMVP</button><label>SMVP <input name="a"/></label><select><option>SMVP</option></select>'],
    ['ciò che non si legge', '<script>const SMVP = 1;</script><style>.SMVP{}</style><svg><text>SMVP</text></svg>'],
    ['un’etichetta stampata', '<span class="piccolo cod">SMVP</span>'],
    ['un attributo', '<p title="SMVP">testo</p>'],
    ['un attributo con un segno di maggiore', '<p data-x="a > SMVP">testo</p>'],
    ['una testata che diventa un pulsante', '<th scope="col" data-colonna="x">SMVP</th>'],
    ['un codice o un indirizzo', '<p>AA-SMVP, SMVP_1, x@SMVP.it</p>'],
  ])('ma non in %s', (_dove, html) => {
    expect(lega(html)).toBe(html);
  });

  test('né dove è una parola di un’etichetta tutta in maiuscole', () => {
    const etichette = '<td>INDICE SINTETICO DI QUALITÀ</td><td>ENTI DI PATRONATO</td>';
    expect(lega(etichette)).toBe(etichette);
    expect(lega('<td>RIMBORSO DM PASSIVI</td>')).toContain('>DM</a>');
    expect(lega('<td>il DI del 2021</td>')).toContain('>DI</a>');
  });

  test('dopo un pezzo che si salta riprende', () => {
    expect(lega('<h2>SMVP<br>x</h2><p>SMVP</p>')).toBe(`<h2>SMVP<br>x</h2><p>${SMVP}</p>`);
  });

  test('la più lunga vince: «P.O.» e «D.P.C.M.» non si spezzano', () => {
    expect(lega('<p>D.P.C.M. 16 dicembre</p>')).toBe(
      '<p><a href="/glossario/sigle/#D.P.C.M.">D.P.C.M.</a> 16 dicembre</p>',
    );
  });

  test('una pagina lunga, che sta al limite del suo peso, ha un rimando solo', () => {
    const lunga = `<p>SMVP</p>${'<p>riga</p>'.repeat(6000)}`;
    expect(lega(lunga)).toBe(`${lunga}<p class="no-stampa"><a href="/glossario/sigle/">Sigle</a></p>`);
  });

  test('nelle domande che il browser rifà non si mette niente', () => {
    const html = '<div data-scelta><p>SMVP</p></div>';
    expect(lega(html)).toBe(html);
  });
});
