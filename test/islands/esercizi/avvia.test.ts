import { describe, expect, test, vi } from 'vitest';
import { materia } from '../../../src/components/indicatori/esercizi.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { apri, desta, respiro, type Pagina } from '../pagina.ts';

const PAGINA = `<p id="avviso" hidden></p><p id="annuncio"></p>
<form id="scelta"><input name="argomento"><input name="livello"><input name="quanti"><input name="seme"></form>
<button id="altro-seme"></button><input type="checkbox" id="soluzioni"><button id="collegamento"></button>
<details id="codice"><div></div></details><details id="cattedra"><div></div></details>
<div id="contenuto"><div id="foglio" data-regole="/sito/esercizi/regole.json"></div></div>`;
const QUI = 'https://esempio.it/sito/esercizi/';
const FOGLIO = '?argomento=indice-giacenza&livello=1&quanti=3&seme=aula+b';
const REGOLE = JSON.stringify(materia(caricaCatalogo()));

async function esercizi(domanda = '', rete: () => Response = () => new Response(REGOLE)): Promise<Pagina> {
  const pagina = apri(PAGINA, { indirizzo: QUI + domanda });
  vi.stubGlobal('fetch', async () => rete());
  const { avvia } = await desta<{ avvia(): Promise<void> }>('esercizi/avvia.ts');
  await avvia();
  return pagina;
}
const campo = (pagina: Pagina, nome: string): HTMLInputElement => pagina.uno<HTMLInputElement>(`[name=${nome}]`);
const cifre = (pagina: Pagina): string[] =>
  [...pagina.document.querySelectorAll('.foglio tbody')].map(({ textContent }) => textContent ?? '');

/** The figures of the first exercise, by the name of their row: their order is drawn too. */
function dato(pagina: Pagina, nome: string): number {
  const riga = [...pagina.document.querySelectorAll('.esercizio:first-of-type tbody tr')].find(({ textContent }) =>
    textContent?.includes(nome),
  );
  return Number(riga?.querySelector('td')?.textContent?.replace(/\D/g, ''));
}
async function rispondi(pagina: Pagina, testo: string): Promise<void> {
  pagina.uno<HTMLInputElement>('#e1-r').value = testo;
  pagina.succede('submit', '.esercizio form');
  await respiro();
}
/** Stock over arrivals, times the days of the year: what the exercise asks. */
const giorni = (pagina: Pagina, anno = 360): string =>
  ((dato(pagina, 'Giacenza') / dato(pagina, 'Pervenuto')) * anno).toFixed(2).replace('.', ',');

describe('il foglio degli esercizi', () => {
  test('è quello del seme nell’indirizzo, e il modulo lo dice', async () => {
    const pagina = await esercizi(FOGLIO);
    expect(pagina.letto('#foglio-titolo')).toBe('Indice di giacenza, livello 1');
    expect(cifre(pagina)).toHaveLength(3);
    expect([campo(pagina, 'quanti').value, campo(pagina, 'seme').value]).toEqual(['3', 'aula b']);
  });

  test('lo stesso seme dà lo stesso foglio, un altro un altro', async () => {
    const [uno, due, tre] = [
      cifre(await esercizi(FOGLIO)),
      cifre(await esercizi(FOGLIO)),
      cifre(await esercizi(FOGLIO.replace('aula', 'banco'))),
    ];
    expect(due).toEqual(uno);
    expect(tre).not.toEqual(uno);
  });

  test('di altre regole lo dice; delle stesse no', async () => {
    const pagina = await esercizi(`${FOGLIO}&v-regola=1-00000000`);
    expect(pagina.letto('#avviso')).toContain('un’altra versione delle regole (1-00000000;');
    expect((await esercizi(FOGLIO)).uno('#avviso').hidden).toBe(true);
  });

  test('preparato dal modulo sta nell’indirizzo, e si annuncia', async () => {
    const pagina = await esercizi();
    for (const [nome, valore] of Object.entries({
      argomento: 'scostamento',
      livello: '2',
      quanti: '2',
      seme: 'Aula B',
    }))
      campo(pagina, nome).value = valore;
    expect(pagina.succede('submit', '#scelta').defaultPrevented).toBe(true);
    expect(new URL(pagina.indirizzo()).search).toMatch(/^\?argomento=scostamento&livello=2&quanti=2&seme=aula\+b&v-/);
    expect(pagina.letto('#annuncio')).toBe('Foglio pronto: 2 esercizi, seme aula b.');
    expect(pagina.uno('#collegamento').dataset['copia']).toBe(pagina.indirizzo());
  });

  test('con un altro seme è un numero di sei cifre, da dettare', async () => {
    const pagina = await esercizi(FOGLIO);
    pagina.succede('click', '#altro-seme');
    expect(campo(pagina, 'seme').value).toMatch(/^[1-9]\d{5}$/);
    expect(new URL(pagina.indirizzo()).searchParams.get('seme')).toBe(campo(pagina, 'seme').value);
  });

  test('si stampa con le soluzioni solo se lo si chiede', async () => {
    const pagina = await esercizi(FOGLIO);
    expect(pagina.document.querySelector('.soluzioni')).toBeNull();
    pagina.uno<HTMLInputElement>('#soluzioni').checked = true;
    pagina.succede('change', '#soluzioni');
    await respiro();
    expect(pagina.document.querySelectorAll('.soluzioni .soluzione')).toHaveLength(3);
  });

  test('se le regole non arrivano la pagina lo dice, e il foglio d’esempio resta', async () => {
    const pagina = await esercizi('', () => new Response('', { status: 503 }));
    expect(pagina.letto('#avviso')).toContain('Le regole degli esercizi non sono arrivate');
    expect(pagina.uno('#foglio').dataset['pronto']).toBe('');
  });
});

describe('una risposta', () => {
  test('giusta si conta, e si annuncia', async () => {
    const pagina = await esercizi(FOGLIO);
    await rispondi(pagina, giorni(pagina));
    expect(pagina.letto('#e1-esito')).toContain('Giusto');
    expect(pagina.letto('#foglio')).toContain('Giusti: 1 su 3.');
    expect(pagina.letto('#annuncio')).toMatch(/^Esercizio 1\. Giusto/);
  });

  test('con l’anno di 365 giorni: a quale errore somiglia e in quale passo', async () => {
    const pagina = await esercizi(FOGLIO);
    await rispondi(pagina, giorni(pagina, 365));
    expect(pagina.letto('#e1-esito')).toContain('L’anno è stato contato di 365 giorni: la regola ne conta 360.');
    expect(pagina.uno('#e1-r').getAttribute('aria-invalid')).toBe('true');
    expect(pagina.letto('#annuncio')).toContain('Il passo da rivedere è');
  });

  test('che non è un numero non è un errore di conto', async () => {
    const pagina = await esercizi(FOGLIO);
    await rispondi(pagina, 'trenta');
    expect(pagina.letto('#e1-esito')).toBe('«trenta» non è un numero. Scrivilo così: 1.234,56.');
  });

  test('scrivere di nuovo toglie l’annuncio: lo stesso verdetto si risente', async () => {
    const pagina = await esercizi(FOGLIO);
    await rispondi(pagina, 'trenta');
    pagina.succede('input', '#e1-r');
    expect(pagina.letto('#annuncio')).toBe('');
  });

  test('un foglio nuovo non porta le risposte di quello di prima', async () => {
    const pagina = await esercizi(FOGLIO);
    await rispondi(pagina, giorni(pagina));
    pagina.succede('submit', '#scelta');
    await respiro();
    expect(pagina.letto('#e1-esito')).toBe('');
  });
});
