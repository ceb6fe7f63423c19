import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { doveSiMisura, pagineDelleVoci } from '../../../src/materie/cifre/obiettivi/pagine.ts';
import type { Sede } from '../../../src/materie/cifre/sedi.ts';
import { distribuzioni } from '../../../src/materie/cifre/sedi/distribuzione.ts';
import type { Grandezza } from '../../../src/materie/cifre/sedi/grandezze.ts';
import { intornoAllaSede, tabelleDi } from '../../../src/materie/cifre/sedi/intorno.ts';
import type { Cifra, TabellaCompilata } from '../../../src/materie/cifre/valori.ts';
import {
  cifrePerse,
  gruppiDiRighe,
  tabelleInElenco,
  verificheInElenco,
} from '../../../src/materie/cifre/vista/tabelle-in-elenco.ts';

const cifra = (valore: string): Cifra => ({ valore, unita: 'giorni', rispetto_a: null }) as Cifra;
const sede = (id: string, altro: Partial<Sede> = {}): Sede =>
  ({ id, nome: id, livello: 'sede', superiore: 'veneto', regione: 'veneto', sotto: [], ...altro }) as Sede;

const PADOVA = sede('padova', { cluster_costi: 'a' });
const VERONA = sede('verona', { cluster_costi: 'a' });
const VENETO = sede('veneto', { livello: 'regione', superiore: null, sotto: ['padova', 'verona'] });

function grandezza(...valori: [string, string][]): Grandezza {
  const cifre = new Map(valori.map(([id, valore]) => [id, cifra(valore)]));
  return {
    quantita: { nome: 'Riscatti', cifre } as unknown as Grandezza['quantita'],
    cifra: cifre.get('padova') ?? cifra('0'),
    superiore: cifra('20'),
    nazionale: cifra('25'),
  };
}

test('una distribuzione si dice anche a parole: quante, da quanto a quanto, accanto a chi', () => {
  const [una] = distribuzioni(PADOVA, VENETO, [PADOVA, VERONA], 'sedi', [grandezza(['padova', '30'], ['verona', '9'])]);
  // As numbers: as texts «30» would come before «9».
  expect(una?.alternativa.replaceAll('\u00a0', ' ')).toBe(
    'Riscatti: 2 sedi, da 9 giorni a 30 giorni. padova è a 30 giorni, veneto a 20 giorni, nazionale a 25 giorni.',
  );
  expect(una?.uguali).toBeNull();
});

test('ciò che è uguale per tutte si dice una volta', () => {
  const [una] = distribuzioni(PADOVA, null, [PADOVA, VERONA], 'sedi', [grandezza(['padova', '30'], ['verona', '30'])]);
  expect(una?.uguali).toMatch(/^30\sgiorni$/);
  expect(una?.riferimenti.map(({ nome }) => nome)).toEqual(['nazionale']);
});

test('intorno a una sede: chi le sta sopra, chi accanto, con chi si confrontano i costi', () => {
  const catalogo = { sedi: [VENETO, PADOVA, VERONA] };
  const { superiore, vicine, nelCluster } = intornoAllaSede(catalogo, PADOVA);
  expect([superiore, vicine, nelCluster]).toEqual([VENETO, [PADOVA, VERONA], [VERONA]]);
});

test('una regione ha sedi sotto e nessuna vicina', () => {
  const { sotto, vicine } = intornoAllaSede({ sedi: [VENETO, PADOVA, VERONA] }, VENETO);
  expect([sotto, vicine]).toEqual([[PADOVA, VERONA], []]);
});

test('due grandezze di una tabella vengono da una tabella', () => {
  const tabella = {} as TabellaCompilata;
  const una = { quantita: { tabella } } as unknown as Grandezza;
  expect(tabelleDi([una, una])).toEqual([tabella]);
});

test('di una tabella: i gruppi delle righe, e le cifre di cui resta l’etichetta', () => {
  const righe = [{ gruppo: 'A' }, {}, { gruppo: 'A' }, { gruppo: 'B' }] as TabellaCompilata['righe'];
  expect(gruppiDiRighe({ righe })).toEqual(['A', 'B']);
  expect(cifrePerse({ cifre: [{ stato: 'persa' }, { stato: null }] as unknown as Cifra[] })).toBe(1);
});

test('in elenco stanno tutte le tabelle e tutte le verifiche, una volta', () => {
  const catalogo = caricaCatalogo();
  const { gruppi } = tabelleInElenco(catalogo);
  const tabelle = gruppi.flatMap((gruppo) => gruppo.tabelle);
  expect(tabelle).toHaveLength(catalogo.tabelle.length);
  const { tabelle: perTabella, inesatte } = verificheInElenco(catalogo);
  const somma = perTabella.reduce((conto, { quante }) => conto + quante, 0);
  expect(somma).toBe(catalogo.verifiche.length);
  const guaste = perTabella.reduce((conto, { esiti }) => conto + esiti['non-torna'] + esiti.arrotondamento, 0);
  expect(guaste).toBe(inesatte.length);
});

test('una voce di un albero che ha una pagina sua ci porta, e una che si misura in una riga porta lì', () => {
  const catalogo = caricaCatalogo();
  const conPagine = catalogo.pesi.find((albero) => pagineDelleVoci(catalogo, albero).size > 0);
  expect(conPagine).toBeDefined();
  const [tabella] = catalogo.tabelle;
  const prima = tabella?.cifre[0];
  if (!tabella || !prima) throw new Error('manca una tabella');
  const riga = `${tabella.id}/${prima.riga}`;
  expect(doveSiMisura(catalogo, { valori: [riga] })).toContain(prima.riga);
  expect(doveSiMisura(catalogo, { valori: [riga, riga] })).toBeNull();
  expect(doveSiMisura(catalogo, { valori: ['nessuna/riga'] })).toBeNull();
});
