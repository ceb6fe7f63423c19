import { describe, expect, test } from 'vitest';
import { apri, desta, type Pagina } from '../pagina.ts';

/** A line of ten days, of a year with 31 days in January. */
const LINEA = `<details class="alla-data"><form data-alla-data><input id="giorno" value=""></form></details>
<table><tr><td><input id="cursore" type="range" data-linee="2020-01-01/2020-01-11" value="0"></td></tr>
<tr><td><svg><rect class="linea-giorno" x="0" width="0"></rect></svg></td></tr></table>`;

async function linee(domanda = '', giorno = ''): Promise<Pagina> {
  const pagina = apri(LINEA.replace('id="giorno" value=""', `id="giorno" value="${giorno}"`), {
    indirizzo: `https://esempio.it/sito/${domanda}`,
  });
  const cursore = pagina.uno<HTMLInputElement>('#cursore');
  Object.assign(cursore, { defaultValue: '0' });
  await desta('tempo/linee.ts');
  return pagina;
}
const posto = (pagina: Pagina): (string | null)[] =>
  ['x', 'width'].map((nome) => pagina.uno('.linea-giorno').getAttribute(nome));
const cursore = (pagina: Pagina): HTMLInputElement => pagina.uno<HTMLInputElement>('#cursore');

describe('il giorno sulle linee del tempo', () => {
  test('sta dove dice il campo, e chi ascolta lo sente in lettere', async () => {
    const pagina = await linee('?data=2020-01-06', '2020-01-06');
    expect(cursore(pagina).value).toBe('5');
    expect(cursore(pagina).getAttribute('aria-valuetext')).toBe('6 gennaio 2020');
    expect(posto(pagina)[1]).toBe('0.6');
  });

  test('fuori della linea non si vede', async () => {
    const pagina = await linee('?data=2019-01-01', '2019-01-01');
    expect(posto(pagina)).toEqual(['0', '0']);
  });

  test('spostando il cursore la linea lo segue, e il campo lo sa quando ci si ferma', async () => {
    const pagina = await linee();
    const campo = pagina.uno<HTMLInputElement>('#giorno');
    const scelti: string[] = [];
    campo.addEventListener('change', () => scelti.push(campo.value));
    cursore(pagina).value = '10';
    pagina.succede('input', '#cursore');
    expect([cursore(pagina).getAttribute('aria-valuetext'), scelti]).toEqual(['11 gennaio 2020', []]);
    pagina.succede('change', '#cursore');
    expect(scelti).toEqual(['2020-01-11']);
    expect(pagina.uno('details').hasAttribute('open')).toBe(true);
  });

  test('cambiato il giorno altrove, la linea lo segue', async () => {
    const pagina = await linee();
    pagina.uno<HTMLInputElement>('#giorno').value = '2020-01-02';
    pagina.succede('alla-data', pagina.document);
    expect(cursore(pagina).value).toBe('1');
  });
});
