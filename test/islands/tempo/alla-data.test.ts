import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { apri, desta, type Pagina } from '../pagina.ts';

/** A product that changed unit on the first of January 2027. */
const PAGINA = `<main>
<details class="alla-data"><summary>In un altro giorno</summary>
  <form data-alla-data><input type="date"><output></output></form></details>
<div data-versioni>
  <section id="vecchia" data-vale="2014-04-01/2026-12-31"><b data-in-vigore="Se ne occupa" data-futura="Se ne occuperà" data-finita="Se ne occupava">Unità</b></section>
  <section id="nuova" data-vale="2027-01-01/"><b data-in-vigore="Se ne occupa" data-futura="Se ne occuperà" data-finita="Se ne occupava">Unità</b></section>
  <p data-nessuna hidden>Nessuno</p>
</div>
<p data-senza-oggi>Con le date di ciascuna.</p>
<p data-col-giorno hidden>In quel giorno</p>
<p id="solo" data-vale-nel-giorno="2020-01-01/2020-12-31">solo nel giorno</p>
<table id="t"><tbody><tr data-vale="2014-04-01/2026-12-31"></tr><tr data-vale="2014-01-01/2015-01-01 2026-01-01/"></tr></tbody></table>
<b data-conta="t"></b></main>`;
const QUI = 'https://esempio.it/sito/prodotti/nm7k00/';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function letta(domanda = '', corpo = PAGINA): Promise<Pagina> {
  const pagina = apri(corpo, { indirizzo: QUI + domanda });
  await desta('tempo/alla-data.ts');
  return pagina;
}
const stati = (pagina: Pagina): (string | undefined)[] =>
  ['#vecchia', '#nuova'].map((dove) => pagina.uno(dove).dataset['stato']);
const detto = (pagina: Pagina, dove: string): string => pagina.letto(`${dove} [data-in-vigore]`);
function scegli(pagina: Pagina, giorno: string): void {
  pagina.uno<HTMLInputElement>('input').value = giorno;
  pagina.succede('change', 'input');
}

describe('oggi, per l’orologio di chi legge', () => {
  test('vale la versione di oggi, e l’altra verrà', async () => {
    const pagina = await letta();
    expect(stati(pagina)).toEqual(['in-vigore', 'futura']);
    expect([detto(pagina, '#vecchia'), detto(pagina, '#nuova')]).toEqual(['Se ne occupa', 'Se ne occuperà']);
  });

  test('il primo giorno della nuova è suo, e viene per prima', async () => {
    vi.setSystemTime(new Date('2027-01-01T00:10:00'));
    const pagina = await letta();
    expect(stati(pagina)).toEqual(['finita', 'in-vigore']);
    expect(pagina.uno('[data-versioni]').firstElementChild?.id).toBe('nuova');
    expect(detto(pagina, '#vecchia')).toBe('Se ne occupava');
  });

  test('conta le righe che valgono; una che ha più periodi vale in ciascuno', async () => {
    expect((await letta()).letto('[data-conta]')).toBe('2');
    vi.setSystemTime(new Date('2027-01-01T12:00:00'));
    expect((await letta()).letto('[data-conta]')).toBe('1');
  });

  test('ciò che riguarda un giorno chiesto non si vede, e di oggi non si dice', async () => {
    const pagina = await letta();
    expect(pagina.uno('[data-col-giorno]').hidden).toBe(true);
    expect(pagina.uno('#solo').dataset['stato']).toBeUndefined();
    expect(pagina.uno('[data-senza-oggi]').hidden).toBe(true);
    expect(pagina.indirizzo()).toBe(QUI);
  });
});

describe('un giorno nell’indirizzo', () => {
  test('risponde per quel giorno, e lo dice', async () => {
    const pagina = await letta('?data=2020-01-10');
    expect(stati(pagina)).toEqual(['in-vigore', 'futura']);
    expect(detto(pagina, '#vecchia')).toBe('Il 10 gennaio 2020 se ne occupa');
    expect(pagina.letto('output')).toBe('La pagina dice che cosa valeva il 10/01/2020.');
    expect([pagina.uno('[data-col-giorno]').hidden, pagina.uno('#solo').dataset['stato']]).toEqual([
      false,
      'in-vigore',
    ]);
    expect(pagina.uno('details').hasAttribute('open')).toBe(true);
  });

  test('in cui nessuna versione vale, lo dice', async () => {
    const pagina = await letta('?data=2010-01-10');
    expect([stati(pagina), pagina.uno('[data-nessuna]').hidden]).toEqual([['futura', 'futura'], false]);
  });

  test('che non è un giorno è come non scritto', async () => {
    const pagina = await letta('?data=domani');
    expect([stati(pagina), pagina.letto('output')]).toEqual([['in-vigore', 'futura'], '']);
  });
});

describe('chi sceglie un giorno', () => {
  test('lo trova nell’indirizzo; svuotato il campo si torna a oggi', async () => {
    const pagina = await letta();
    scegli(pagina, '2027-03-01');
    expect([pagina.indirizzo(), stati(pagina)]).toEqual([`${QUI}?data=2027-03-01`, ['finita', 'in-vigore']]);
    scegli(pagina, '');
    expect([pagina.indirizzo(), stati(pagina)]).toEqual([QUI, ['in-vigore', 'futura']]);
  });

  test('torna a oggi col pulsante, e il campo dice oggi', async () => {
    const pagina = await letta('?data=2027-03-01');
    expect(pagina.succede('reset', 'form').defaultPrevented).toBe(true);
    expect([pagina.uno<HTMLInputElement>('input').value, pagina.indirizzo()]).toEqual(['2026-11-28', QUI]);
    expect(pagina.letto('output')).toBe('');
  });

  test('che era già nel campo prima che lo script arrivasse, è scelto', async () => {
    const pagina = await letta('', PAGINA.replace('type="date"', 'type="date" value="2027-03-01"'));
    expect(pagina.indirizzo()).toBe(`${QUI}?data=2027-03-01`);
  });
});

describe('lo script del giorno viaggia', () => {
  const FERMA = '<main><p data-vale="2014-04-01/"></p><details class="alla-data"></details></main>';
  const arriva = async (corpo: string, domanda = ''): Promise<Pagina> => {
    const pagina = apri(corpo, { indirizzo: QUI + domanda });
    await desta('tempo/alla-data-a-richiesta.ts');
    return pagina;
  };
  const arrivato = (pagina: Pagina): boolean => pagina.uno('[data-vale]').dataset['stato'] !== undefined;

  test('non dove tutto vale da prima di ieri e per sempre, finché nessuno chiede un giorno', async () => {
    const pagina = await arriva(FERMA);
    expect(arrivato(pagina)).toBe(false);
  });
});
