import { describe, expect, test } from 'vitest';
import type { MiaSede } from '../../../src/islands/mia-sede/mia-sede.ts';
import { apri, desta, respiro, type Pagina } from '../pagina.ts';

const PINEROLO: MiaSede = { nome: 'Pinerolo', struttura: 'torino', protocollo: 'torino-2017', sede: 'pinerolo' };
const SONDRIO: MiaSede = { nome: 'Sondrio', struttura: 'sondrio', protocollo: null, sede: null };
const CHIAVE = 'chi-fa-cosa:mia-sede';
const detta = (sede: MiaSede): string => JSON.stringify(sede).replaceAll('"', '&quot;');

const PULSANTE = `<p><button data-tieni-sede="${detta(PINEROLO)}">È la mia sede</button> <span role="status"></span></p>`;
const PORTA = '<p data-porta-sede="/sito" hidden></p>';
const ELENCO = `<div data-prima-la-mia>
  <details data-sede="${detta(SONDRIO)}"><summary>Sondrio</summary></details>
  <section data-sede="${detta(PINEROLO)}"><details><summary>Pinerolo</summary></details></section>
</div>`;

async function conSede(mia: MiaSede | null, corpo: string, script = 'pagina.ts'): Promise<Pagina> {
  const pagina = apri(corpo, { tenuto: mia ? { [CHIAVE]: JSON.stringify(mia) } : {} });
  await desta(`mia-sede/${script}`);
  return pagina;
}

describe('il pulsante di una sede', () => {
  test('la tiene, poi la lascia, e ogni volta lo dice', async () => {
    const pagina = await conSede(null, PULSANTE);
    const pulsante = pagina.uno('button');
    expect(pulsante.ariaPressed).toBe('false');
    pagina.succede('click', 'button');
    expect([pulsante.ariaPressed, pagina.letto('[role=status]')]).toEqual([
      'true',
      'Verrà per prima. Resta su questo dispositivo.',
    ]);
    expect(pagina.tenuto()).toEqual({ [CHIAVE]: JSON.stringify(PINEROLO) });
    pagina.succede('click', 'button');
    expect([pulsante.ariaPressed, pagina.letto('[role=status]')]).toEqual(['false', 'Non è più la tua sede.']);
    expect(pagina.tenuto()).toEqual({});
  });

  test('è premuto solo nella pagina della propria', async () => {
    expect((await conSede(PINEROLO, PULSANTE)).uno('button').ariaPressed).toBe('true');
    expect((await conSede(SONDRIO, PULSANTE)).uno('button').ariaPressed).toBe('false');
  });

  test('dove non si conserva nulla lo dice, e non resta premuto', async () => {
    const pagina = apri(PULSANTE, { tenuto: { 'chi-fa-cosa:non-conservare': '1' } });
    await desta('mia-sede/pagina.ts');
    pagina.succede('click', 'button');
    expect(pagina.uno('button').ariaPressed).toBe('false');
    expect(pagina.letto('[role=status]')).toContain('Qui non si conserva nulla');
  });
});

describe('le porte della propria sede', () => {
  const portano = (pagina: Pagina): string[] =>
    [...pagina.document.querySelectorAll('[data-porta-sede] a')].map(
      (link) => `${link.textContent}: ${link.getAttribute('href')}`,
    );

  test('una sede di un protocollo porta agli obiettivi, ai contatti e ai canali', async () => {
    const pagina = await conSede(PINEROLO, PORTA);
    expect(portano(pagina)).toEqual([
      'obiettivi: /sito/sedi/torino/',
      'a chi scrivere: /sito/contatti/#pinerolo',
      'quale canale: /sito/canali/',
    ]);
    expect(pagina.letto('p')).toBe('La mia sede, Pinerolo: obiettivi · a chi scrivere · quale canale');
  });

  test('dove nessun protocollo è noto portano agli obiettivi soltanto', async () => {
    expect(portano(await conSede(SONDRIO, PORTA))).toEqual(['obiettivi: /sito/sedi/sondrio/']);
  });

  test('senza una sede non si vedono', async () => {
    expect((await conSede(null, PORTA)).uno('p').hidden).toBe(true);
  });
});

describe('in un elenco la propria', () => {
  const ordine = (pagina: Pagina): string[] =>
    [...pagina.document.querySelectorAll('summary')].map(({ textContent }) => textContent ?? '');

  test('viene per prima, aperta', async () => {
    const pagina = await conSede(PINEROLO, ELENCO);
    expect(ordine(pagina)).toEqual(['Pinerolo', 'Sondrio']);
    expect(pagina.uno('[data-mia] > details').hasAttribute('open')).toBe(true);
    expect(pagina.document.querySelectorAll('[data-mia]')).toHaveLength(1);
  });

  test('scelta mentre si legge, niente si sposta sotto gli occhi', async () => {
    const pagina = await conSede(null, PULSANTE + ELENCO);
    pagina.succede('click', 'button');
    expect(ordine(pagina)).toEqual(['Sondrio', 'Pinerolo']);
  });
});

describe('prima che lo script arrivi', () => {
  test('chi non ha una sede non fa viaggiare niente finché non ne sceglie una', async () => {
    const pagina = await conSede(null, PULSANTE + PORTA, 'sveglia.ts');
    await respiro();
    expect(pagina.uno('button').ariaPressed).toBeUndefined();
    pagina.succede('click', '[role=status]');
    expect(pagina.uno('button').ariaPressed).toBeUndefined();
  });
});
