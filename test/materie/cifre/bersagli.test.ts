import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { bersagli, inParole } from '../../../src/materie/cifre/vista/bersagli.ts';

const di = (tabella: string) => bersagli(caricaCatalogo().tabelle.find(({ id }) => id === tabella) ?? fermati(tabella));
function fermati(tabella: string): never {
  throw new Error(`manca la tabella ${tabella}`);
}

// Plan, «Indici di giacenza e deflusso»: «prestazioni e servizi individuali» 62 in 2019, plan 34, final 41.
test('un risultato è una parte del suo piano, come quello dell’anno prima', () => {
  const [prestazioni] = di('giacenza-2020');
  expect(prestazioni?.parte).toEqual({ n: 41n, d: 34n });
  // 62 / 34.
  expect(prestazioni?.prima?.parte).toEqual({ n: 31n, d: 17n });
});

// Plan, «Risultato degli obiettivi specifici di ente»: 18 indicators under 11 titles, which have only the deviation.
test('una riga che stampa solo lo scostamento non ha un piano da raggiungere', () => {
  expect(di('risultati-2020')).toHaveLength(18);
});

test('una tabella di soli obiettivi non ha figure di questo genere', () => {
  expect(di('tabella-a')).toEqual([]);
});

test('di giorni, sopra il piano vuol dire mancato; del resto no', () => {
  const righe = [3n, 2n, 1n].map((n) => ({ parte: { n, d: 2n } }));
  expect(inParole(righe, 'giorni')).toBe(
    'Mancati, cioè sopra il piano, 1 su 3; sotto 1, pari 1: sono giorni, meno sono, meglio è.',
  );
  expect(inParole(righe, 'euro')).toBe('Sopra il piano 1 su 3, sotto 1, pari 1.');
});
