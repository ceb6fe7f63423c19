import { expect, test } from 'vitest';
import { righeDi } from '../../../src/islands/pratica/righe.ts';
import { apri } from '../pagina.ts';

const CALCOLO = `<main><form id="dati">
  <div class="campo no-stampa"><label>Parti da un esempio</label><select><option selected>I miei dati</option></select></div>
  <div class="campo"><label>Definite</label><input value="8450"><span class="unita-misura">pezzi</span></div>
  <div class="campo"><label>Pervenute</label><input value=""><span class="unita-misura">pezzi</span></div>
  </form><div id="esito"><div class="meta">
  <div class="campo"><select><option>Ente</option><option selected>Sedi</option></select></div>
  <p><strong>≥ 1</strong>: non raggiunto, 0,07 sotto</p></div></div></main>`;
const CANALE = `<main><div data-canale="cassetto">
  <ol class="percorso"><li>Cassetto</li><li>Comunica</li></ol>
  <div class="oggetto"><p class="solo-stampa">Oggetto del menu: Dilazione</p></div></div>
  <ol class="passi">
    <li aria-current="step"><p class="passo-nome">Primo (sei qui)</p></li>
    <li><p class="passo-nome">Sollecito: da lunedì</p><ul class="recapiti"><li><a class="casella">a@inps.it</a></li></ul></li>
  </ol></main>`;

test('di un calcolo, i dati scritti con la loro unità, poi obiettivo e giudizio', () => {
  expect(righeDi('calcolo', apri(CALCOLO).document)).toEqual([
    'Definite: 8450 pezzi',
    'Obiettivo: Sedi ≥ 1: non raggiunto, 0,07 sotto',
  ]);
});

test('di un canale, la strada nei menu, l’oggetto, e a chi si scrive dopo', () => {
  expect(righeDi('canale', apri(CANALE).document)).toEqual([
    'Percorso: Cassetto › Comunica',
    'Oggetto del menu: Dilazione',
    'Sollecito: da lunedì',
    'Si scrive a: a@inps.it',
  ]);
});

test('le altre pagine non ne hanno', () => {
  expect(righeDi('prodotto', apri(CANALE).document)).toEqual([]);
});
