import { h, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { mostraCattedra, mostraCodice, type Banco } from '../../../src/islands/esercizi/aula.tsx';
import { Linea } from '../../../src/islands/esercizi/Linea.tsx';
import { Qr } from '../../../src/islands/esercizi/Qr.tsx';
import type { Prova } from '../../../src/islands/esercizi/Esercizio.tsx';
import { codiceDi } from '../../../src/puro/esercizi/classe.ts';
import { correggi } from '../../../src/puro/esercizi/correggi.ts';
import { prepara } from '../../../src/puro/esercizi/genera.ts';
import { daTesto } from '../../../src/puro/formula/razionale.ts';
import { esercizioCon } from '../../puro/esercizi/esercizio.ts';
import { regola } from '../../puro/formula/scheda.ts';
import { apri, respiro, type Pagina } from '../pagina.ts';

const SCELTA = { argomento: 'indice-giacenza', livello: 1, seme: 'aula b', quanti: 2 } as const;
const FOGLIO = prepara({
  ...SCELTA,
  argomento: {
    id: 'indice-giacenza',
    nome: 'Indice di giacenza',
    versione: '2-abc',
    calcolo: regola('indice-giacenza'),
  },
} as Parameters<typeof prepara>[0]);

const banco = (prove: Banco['prove'] = [undefined, undefined]): Banco => ({
  scelta: SCELTA,
  foglio: FOGLIO,
  prove,
  documenti: {},
  indirizzo: 'https://esempio.it/sito/esercizi/?seme=aula+b',
});
const data = (indice: number, testo: string): Prova => {
  const esercizio = FOGLIO.esercizi[indice];
  if (!esercizio) throw new Error(`Esercizio ${indice}: non c’è.`);
  return { testo, correzione: correggi(esercizio, testo) };
};

function aula(mostra: (radice: HTMLElement) => void): Pagina {
  const pagina = apri('<div id="contenuto"><div id="pannello"></div></div>');
  mostra(pagina.uno('#pannello'));
  return pagina;
}

describe('il codice di chi ha risposto', () => {
  test('dice quante risposte, e si detta a chi insegna', () => {
    const pagina = aula((radice) => mostraCodice(radice, banco([data(0, 'trenta'), undefined])));
    expect(pagina.letto('#pannello')).toContain('Risposte date: 1 su 2. Giuste: 0.');
    expect(pagina.letto('.codice')).toMatch(/^[0-9A-Z-]+$/);
    expect(pagina.uno('.qr').getAttribute('aria-label')).toBe(`Codice QR di ${pagina.letto('.codice')}`);
  });
});

describe('il pannello di chi insegna', () => {
  const conCodici = (codici: string): Pagina =>
    aula((radice) => mostraCattedra(radice, banco(), { codici, varianti: 5 }));

  test('dà l’indirizzo del foglio alla classe', () => {
    expect(conCodici('').letto('.cod')).toBe('https://esempio.it/sito/esercizi/?seme=aula+b');
  });

  test('legge i codici, uno per riga, e dice esercizio per esercizio com’è andata', () => {
    const uno = codiceDi(SCELTA, ['giusto', 'anno-di-365']);
    const due = codiceDi(SCELTA, ['giusto', 'vuoto']);
    const pagina = conCodici(`${uno}\n\n${due}\n`);
    expect(pagina.letto('[aria-live]')).toContain('2 codici letti.');
    expect([...pagina.document.querySelectorAll('.classe dt')].map(({ textContent }) => textContent)).toEqual([
      'Esercizio 1',
      'Esercizio 2',
    ]);
    expect(pagina.letto('.classe dd')).toMatch(/^2 /);
    expect(pagina.uno('.classe rect').getAttribute('width')).toBe('100');
  });

  test('un codice che non è di questo foglio si dice, e gli altri si leggono', () => {
    const altrui = codiceDi({ ...SCELTA, seme: 'aula c' }, ['giusto', 'giusto']);
    const pagina = conCodici(`${altrui}\n${codiceDi(SCELTA, ['giusto', 'vuoto'])}`);
    expect(pagina.letto('.campo-errore')).toBe(`«${altrui}» è di un altro foglio.`);
    expect(pagina.letto('[aria-live]')).toContain('1 codice letto.');
  });

  test('stampa tante varianti quante se ne chiedono, ciascuna col suo seme, e la chiave; poi se ne vanno', async () => {
    const pagina = conCodici('');
    const stampati: string[] = [];
    vi.stubGlobal('print', () => stampati.push(pagina.uno('.varianti').textContent ?? ''));
    pagina.uno<HTMLInputElement>('#varianti-quante').value = '3';
    pagina.succede('input', '#varianti-quante');
    await respiro();
    pagina.succede('click', '.campi .pulsante');
    await respiro();
    expect(stampati).toHaveLength(1);
    for (const n of [1, 2, 3]) expect(stampati[0]).toContain(`Variante ${n}. Indice di giacenza, livello 1`);
    expect(stampati[0]).toContain('aula b 3');
    expect(stampati[0]).toContain('Chiave per chi corregge');
    pagina.succede('afterprint');
    expect(pagina.document.querySelector('.varianti')).toBeNull();
  });

  test.each([
    [/XML/, 'indice-giacenza-livello-1.xml', '<quiz>'],
    [/GIFT/, 'indice-giacenza-livello-1.gift.txt', '$CATEGORY'],
  ])('scarica le domande per Moodle (%s)', async (come, nome, dentro) => {
    const pagina = conCodici('');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const file: Blob[] = [];
    const tieni = vi.spyOn(URL, 'createObjectURL').mockImplementation((dato) => `blob:${file.push(dato as Blob)}`);
    const nomi: string[] = [];
    const { createElement } = pagina.document;
    pagina.document.createElement = ((che: string) => {
      const elemento = createElement.call(pagina.document, che) as HTMLAnchorElement;
      return Object.assign(elemento, { click: () => void nomi.push(elemento.download) });
    }) as typeof createElement;
    const pulsanti = [...pagina.document.querySelectorAll<HTMLElement>('.azioni button')];
    pagina.succede('click', pulsanti.find(({ textContent }) => come.test(textContent ?? '')) ?? '#manca');
    vi.useRealTimers();
    tieni.mockRestore();
    expect(nomi).toEqual([nome]);
    expect(await file[0]?.text()).toContain(dentro);
  });
});

describe('la linea dei risultati', () => {
  /** 1.000 over 12.000 are 30 days: among the mistakes, the year of 365 days, 30,42. */
  const esercizio = esercizioCon(regola('indice-giacenza'), { giacenza: '1000', pervenuto: '12000' }, 'indice');
  const linea = (data?: string): Pagina =>
    aula((radice) => render(h(Linea, { esercizio, data: data ? daTesto(data) : undefined }), radice));

  test('mette al centro quello giusto, e di ogni errore dice la cifra e perché', () => {
    const pagina = linea();
    expect(pagina.letto('svg text')).toBe('30 giorni');
    const voci = [...pagina.document.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
    expect(voci.some((voce) => voce.startsWith('30,42'))).toBe(true);
    expect(pagina.document.querySelectorAll('.linea-errore')).toHaveLength(voci.length);
  });

  test('segna la cifra data, dal lato giusto', () => {
    expect(linea().document.querySelector('svg')?.textContent).not.toContain('la tua');
    const posto = (data: string): number =>
      Number([...linea(data).document.querySelectorAll('svg text')].at(-1)?.getAttribute('x'));
    expect(posto('29')).toBeLessThan(250);
    expect(posto('31')).toBeGreaterThan(250);
  });
});

test('un QR è nero su bianco in ogni tema, e si sente che cos’è', () => {
  const pagina = aula((radice) => render(h(Qr, { testo: 'A1', descrizione: 'Codice QR di A1' }), radice));
  expect([pagina.uno('rect').getAttribute('fill'), pagina.uno('path').getAttribute('fill')]).toEqual(['#fff', '#000']);
  // The smallest code has 21 modules a side, and here two of margin on each.
  expect(pagina.uno('svg').getAttribute('viewBox')).toBe('0 0 25 25');
});
