import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { daCollegamento, inCollegamento, type Pezzo, type Pratica } from '../../../src/puro/pratica/pratica.ts';
import { apri, desta, respiro, type Pagina } from '../pagina.ts';

const CHIAVE = 'chi-fa-cosa:pratica';
const PARTI = ['titolo', 'detto', 'prossimo', 'fine', 'indirizzo', 'vuota', 'azioni'];
const PULSANTI = ['collegamento', 'calendario', 'stampa', 'tieni', 'cancella', 'annulla'];
const CASA = `<div data-pratica="/sito"><input data-parte="nome">
  ${PARTI.map((parte) => `<div data-parte="${parte}"></div>`).join('')}
  ${PULSANTI.map((parte) => `<button data-parte="${parte}">${parte}</button>`).join('')}
  <ol data-parte="elenco"></ol></div>`;

const PRODOTTO: Pezzo = {
  tipo: 'prodotto',
  titolo: 'MT4K00 Rimborso',
  risposta: 'Anagrafica e flussi',
  indirizzo: '/prodotti/mt4k00/',
  versione: 'regole-1',
  giorno: '2026-11-28',
};
const CANALE: Pezzo = {
  ...PRODOTTO,
  tipo: 'canale',
  titolo: 'Rimborso: artigiano, Torino',
  risposta: 'Cassetto previdenziale',
  indirizzo: '/canali/?sede=torino',
  date: [{ quando: 'entro', che: 'Risposta attesa', prima: '2026-12-09', ultima: '2026-12-10' }],
};
const MESSAGGIO: Pezzo = { ...CANALE, tipo: 'messaggio', risposta: 'Gentile ufficio,' };
const ROSSI: Pratica = { nome: 'Rossi', pezzi: [PRODOTTO, CANALE] };
const INDIRIZZO = 'https://esempio.it/sito/pratica/';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-01T10:00:00'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function conPratica(tenuta: Pratica | null, collegamento = ''): Promise<Pagina> {
  const pagina = apri(CASA, {
    indirizzo: INDIRIZZO + collegamento,
    tenuto: tenuta ? { [CHIAVE]: JSON.stringify(tenuta) } : {},
  });
  await desta('pratica/pagina.ts');
  return pagina;
}
const preme = (pagina: Pagina, parte: string): Event => pagina.succede('click', `button[data-parte="${parte}"]`);
const nascosta = (pagina: Pagina, parte: string): boolean =>
  pagina.uno(`[data-parte="${parte}"]`).hasAttribute('hidden');
const titoli = (pagina: Pagina): string[] =>
  [...pagina.document.querySelectorAll('li h3')].map(({ textContent }) => textContent ?? '');
const tenuta = (pagina: Pagina): Pratica | null => JSON.parse(pagina.tenuto()[CHIAVE] ?? 'null') as Pratica | null;

describe('la pratica di chi legge', () => {
  test('mostra ciò che è stato raccolto, con la pagina che lo dice e il giorno', async () => {
    const pagina = await conPratica(ROSSI);
    expect(titoli(pagina)).toEqual(['Chi se ne occupa: MT4K00 Rimborso', 'Quale canale: Rimborso: artigiano, Torino']);
    expect(pagina.uno('li a').getAttribute('href')).toBe('/sito/prodotti/mt4k00/');
    expect(pagina.letto('li')).toContain('Messo il 28/11/2026.');
    expect(pagina.letto('[data-parte=titolo]')).toBe('Rossi');
  });

  test('sotto la risposta ha le righe che servono col foglio in mano', async () => {
    const pagina = await conPratica({ nome: '', pezzi: [{ ...CANALE, righe: ['Percorso: Comunica › Nuovo'] }] });
    expect(pagina.letto('li')).toContain('Percorso: Comunica › Nuovo');
  });

  test('in testa dice la prossima data e che cosa fare', async () => {
    const pagina = await conPratica(ROSSI);
    const testa = pagina.letto('[data-parte=prossimo]');
    expect(testa).toContain('Prossima data, fra 9 giorni');
    expect(testa).toContain('Letto in altri modi, già il 09/12/2026.');
    expect(testa).toContain('Prossimo passo: prepara il messaggio');
  });

  test('vuota lo dice, e non offre azioni', async () => {
    const pagina = await conPratica(null);
    expect(['vuota', 'azioni', 'prossimo', 'fine'].map((parte) => nascosta(pagina, parte))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('senza date non offre il calendario', async () => {
    expect(nascosta(await conPratica({ nome: '', pezzi: [PRODOTTO] }), 'calendario')).toBe(true);
    expect(nascosta(await conPratica(ROSSI), 'calendario')).toBe(false);
  });

  test('un messaggio dice di che cosa parla solo se la sua risposta non è qui', async () => {
    expect(titoli(await conPratica({ nome: '', pezzi: [CANALE, MESSAGGIO] }))[1]).toBe('Messaggio');
    expect(titoli(await conPratica({ nome: '', pezzi: [MESSAGGIO] }))).toEqual([
      'Messaggio: Rimborso: artigiano, Torino',
    ]);
  });

  test('il nome si tiene mentre si scrive', async () => {
    const pagina = await conPratica(ROSSI);
    pagina.uno<HTMLInputElement>('input').value = 'Bianchi';
    pagina.succede('input', 'input');
    expect([tenuta(pagina)?.nome, pagina.letto('[data-parte=titolo]')]).toEqual(['Bianchi', 'Bianchi']);
  });

  test('si toglie un pezzo alla volta, o si cancella tutto', async () => {
    const pagina = await conPratica(ROSSI);
    pagina.succede('click', 'li button');
    expect(tenuta(pagina)?.pezzi).toEqual([CANALE]);
    preme(pagina, 'cancella');
    expect([titoli(pagina), pagina.letto('[data-parte=detto]')]).toEqual([[], 'Cancellata.']);
    expect(tenuta(pagina)?.pezzi).toEqual([]);
  });
});

describe('ciò che si è perso si rimette', () => {
  test('«Cancella la pratica» si annulla: nome, pezzi e ordine come prima', async () => {
    const pagina = await conPratica(ROSSI);
    const prima = titoli(pagina);
    preme(pagina, 'cancella');
    expect(nascosta(pagina, 'annulla')).toBe(false);
    preme(pagina, 'annulla');
    expect([titoli(pagina), tenuta(pagina)]).toEqual([prima, ROSSI]);
    expect([pagina.letto('[data-parte=detto]'), nascosta(pagina, 'annulla')]).toEqual(['Rimesso com’era.', true]);
  });

  test('un pezzo tolto torna al suo posto, uno per volta dall’ultimo', async () => {
    const pagina = await conPratica(ROSSI);
    pagina.succede('click', 'li button');
    expect(pagina.letto('[data-parte=detto]')).toBe('Tolto: MT4K00 Rimborso.');
    pagina.succede('click', 'li button');
    preme(pagina, 'annulla');
    expect(tenuta(pagina)?.pezzi).toEqual([CANALE]);
    preme(pagina, 'annulla');
    expect(tenuta(pagina)).toEqual(ROSSI);
  });

  test('il nome scritto dopo aver tolto un pezzo resta', async () => {
    const pagina = await conPratica(ROSSI);
    pagina.succede('click', 'li button');
    pagina.uno<HTMLInputElement>('input').value = 'Bianchi';
    pagina.succede('input', 'input');
    preme(pagina, 'annulla');
    expect(tenuta(pagina)).toEqual({ ...ROSSI, nome: 'Bianchi' });
  });

  test('tenere quella di un collegamento si annulla: la propria torna, e l’indirizzo porta ancora l’altra', async () => {
    const altrui = `#${inCollegamento({ nome: 'Verdi', pezzi: [PRODOTTO] })}`;
    const pagina = await conPratica(ROSSI, altrui);
    preme(pagina, 'tieni');
    preme(pagina, 'annulla');
    expect(tenuta(pagina)).toEqual(ROSSI);
    expect([pagina.letto('[data-parte=titolo]'), pagina.indirizzo()]).toEqual(['Verdi', INDIRIZZO + altrui]);
  });
});

describe('una pratica che arriva in un collegamento', () => {
  const altrui = `#${inCollegamento({ nome: 'Verdi', pezzi: [PRODOTTO] })}`;

  test('si guarda senza toccare la propria', async () => {
    const pagina = await conPratica(ROSSI, altrui);
    expect(pagina.letto('[data-parte=titolo]')).toBe('Verdi');
    pagina.succede('click', 'li button');
    expect(tenuta(pagina)).toEqual(ROSSI);
  });

  test('si tiene solo se lo si chiede, e poi l’indirizzo non la porta più', async () => {
    const pagina = await conPratica(ROSSI, altrui);
    expect(nascosta(pagina, 'tieni')).toBe(false);
    preme(pagina, 'tieni');
    expect(tenuta(pagina)).toEqual({ nome: 'Verdi', pezzi: [PRODOTTO] });
    expect([pagina.indirizzo(), nascosta(pagina, 'tieni')]).toEqual([INDIRIZZO, true]);
  });

  test('quello da dare ad altri porta i pezzi, non i messaggi', async () => {
    const pagina = await conPratica({ nome: 'Rossi', pezzi: [CANALE, MESSAGGIO] });
    const [luogo, dopo = ''] = (pagina.uno('[data-parte=collegamento]').dataset['copia'] ?? '').split('#');
    expect(luogo).toBe(INDIRIZZO);
    expect(daCollegamento(dopo)).toEqual({ nome: 'Rossi', pezzi: [CANALE] });
  });
});

describe('da allora le regole sono cambiate', () => {
  const VECCHIO = { ...PRODOTTO, versione: 'regole-0' };
  const chiesti: string[] = [];
  const oggiDice = (risposta: Response | Error): void => {
    chiesti.length = 0;
    vi.stubGlobal('fetch', async (indirizzo: string) => {
      chiesti.push(indirizzo);
      if (risposta instanceof Error) throw risposta;
      return risposta;
    });
  };
  const novita = async (pezzo: Pezzo): Promise<string> => {
    const pagina = await conPratica({ nome: '', pezzi: [pezzo] });
    await respiro();
    return pagina.uno('li .avviso').hidden ? '' : pagina.letto('li .avviso');
  };
  const pagina = (unita: string): Response => new Response(`<main><p class="risposta-valore">${unita}</p></main>`);

  test('la pagina di un prodotto si rilegge, e dice se oggi risponde altro', async () => {
    oggiDice(pagina('Vigilanza'));
    expect(await novita(VECCHIO)).toBe('Oggi la risposta è un’altra: Vigilanza');
    expect(chiesti).toEqual(['/sito/prodotti/mt4k00/']);
  });

  test('se risponde lo stesso lo dice', async () => {
    oggiDice(pagina('Anagrafica e flussi'));
    expect(await novita(VECCHIO)).toBe('Da allora le regole sono cambiate, ma non questa risposta.');
  });

  test('se la pagina non c’è più lo dice', async () => {
    oggiDice(new Response('', { status: 404 }));
    expect(await novita(VECCHIO)).toBe('Oggi la risposta è un’altra: la pagina non c’è più.');
  });

  test('senza rete, o dove a rispondere è lo script della pagina, manda alla pagina', async () => {
    oggiDice(new TypeError('rete'));
    const aprila = 'Da allora le regole sono cambiate: apri la pagina, che rifà la risposta con quelle di oggi.';
    expect(await novita(VECCHIO)).toBe(aprila);
    expect(await novita({ ...CANALE, versione: 'regole-0' })).toBe(aprila);
    expect(chiesti).toHaveLength(1);
  });

  test('con le stesse regole non chiede e non dice niente', async () => {
    oggiDice(pagina('Vigilanza'));
    expect([await novita(PRODOTTO), chiesti]).toEqual(['', []]);
  });
});
