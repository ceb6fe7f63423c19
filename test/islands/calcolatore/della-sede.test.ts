/** Who has an office of their own first looks at the targets that the tables give it. */
import { describe, expect, test } from 'vitest';
import { schedaCalcolo } from '../../../src/components/indicatori/calcoli.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { obiettiviDi, strutturaDi } from '../../../src/islands/calcolatore/della-sede.ts';
import type { ObiettiviDelleSedi } from '../../../src/islands/calcolatore/scheda.ts';

const catalogo = caricaCatalogo();

function delleSedi(regola: string): ObiettiviDelleSedi {
  const indicatore = catalogo.indicatori.find(({ id }) => id === regola);
  const tavola = indicatore && schedaCalcolo(indicatore, catalogo).delleSedi;
  if (!tavola) throw new Error(`${regola}: nessun obiettivo per sede`);
  return tavola;
}
const detti = (regola: string, struttura: string): string[] =>
  obiettiviDi(delleSedi(regola), struttura).map(({ etichetta, valore }) => `${etichetta}: ${valore}`);

describe('gli obiettivi della propria sede', () => {
  test('la giacenza ne ha uno per area, coi giorni della Tabella A', () => {
    expect(detti('indice-giacenza', 'cagliari')).toEqual([
      'Cagliari, prestazioni e servizi individuali, 2021: 30',
      'Cagliari, gestione conto assicurativo individuale, 2021: 144',
      'Cagliari, flussi contributivi (esclusa la vigilanza ispettiva), 2021: 114',
      'Cagliari, altre aree di produzione, 2021: 66',
    ]);
  });

  test('dove la tabella ha solo le regioni, vale quello della regione, e ne porta il nome', () => {
    expect(detti('costi-diretti', 'alessandria')).toEqual(['Piemonte, 2021: 93.90']);
  });

  test('una struttura che la tabella non conosce non ne ha', () => {
    expect(detti('indice-giacenza', 'atlantide')).toEqual([]);
  });

  test('il collegamento dice di quale struttura è l’obiettivo che si guarda', () => {
    const [primo] = obiettiviDi(delleSedi('indice-giacenza'), 'cagliari');
    expect(strutturaDi(primo?.id ?? null)).toBe('cagliari');
    expect(strutturaDi('ente-2021')).toBeNull();
    expect(strutturaDi(null)).toBeNull();
  });
});
