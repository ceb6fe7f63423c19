import { describe, expect, test } from 'vitest';
import { prodottiDi } from '../../../src/materie/prodotti/unita.ts';
import { risposteIl } from '../../../src/puro/calendario/racconto.ts';
import { vociProdotti } from '../../../src/materie/prodotti/ricerca.ts';
import { prodotti as tipoProdotti } from '../../../src/materie/prodotti/prodotti.tipo.ts';
import { compila, errori, REGOLE_MINIME } from '../../motore/progetto.ts';

const TABELLA = 'rules/prodotti/tabella-1.yaml';
const TESTO = REGOLE_MINIME[TABELLA] ?? '';
const RIGA = TESTO.slice(TESTO.indexOf('  - id:'));
const ATTO = '    fonte: { documento: circolare-1, punto: Tabella 2 }\n';
/** The handbook's change: from Anagrafica to Controllo with the new year. */
const NUOVA = `${RIGA}    valido_dal: 2027-01-01\n${ATTO}`.replace(
  'unita: anagrafica-flussi',
  'unita: controllo-prestazioni',
);
const PASSAGGIO = { [TABELLA]: TESTO.replace(RIGA, `${RIGA}    valido_al: 2026-12-31\n${NUOVA}`) };
const FINITO = { [TABELLA]: TESTO.replace(RIGA, `${RIGA}    valido_al: 2025-12-31\n`) };

function voce(regole: Record<string, string>) {
  const { catalogo, errori } = compila(regole);
  expect(errori).toEqual([]);
  const [prima] = vociProdotti(catalogo.prodotti, catalogo.unita);
  if (!prima) throw new Error('nessuna voce');
  return prima;
}

describe('un prodotto che passa di mano fra un anno', () => {
  test('la ricerca di oggi dice chi l’ha oggi e chi l’avrà, e in un altro giorno chi l’ha in quello', () => {
    const trovata = voce(PASSAGGIO);
    const il = (giorno: string) => risposteIl([trovata], giorno)[0]?.risposta;
    expect(il('2026-11-28')).toBe(
      'Anagrafica e flussi fino al 31 dicembre 2026; dal 1º gennaio 2027 Controllo prestazioni',
    );
    expect(il('2027-01-01')).toBe('Controllo prestazioni');
  });

  test('è nelle due unità, in ciascuna coi suoi giorni', () => {
    const { prodotti } = compila(PASSAGGIO).catalogo;
    const giorni = (unita: string) =>
      prodottiDi(unita, prodotti).suoi.map(({ id, valido_dal, valido_al }) => [id, valido_dal, valido_al]);
    expect(giorni('anagrafica-flussi')).toEqual([['mt1k00', null, '2026-12-31']]);
    expect(giorni('controllo-prestazioni')).toEqual([['mt1k00', '2027-01-01', null]]);
  });

  test('i dati aperti hanno tutte le versioni, ciascuna col suo atto', () => {
    const dati = tipoProdotti.dati.json(compila(PASSAGGIO).catalogo) as readonly Record<string, unknown>[];
    expect(
      dati.map(({ unita, valido_dal, valido_al, precedente, fonti }) => [
        unita,
        valido_dal,
        valido_al,
        precedente,
        (fonti as { punto: string }[]).map(({ punto }) => punto),
      ]),
    ).toEqual([
      ['anagrafica-flussi', null, '2026-12-31', null, ['Tabella 1, riga 1']],
      ['controllo-prestazioni', '2027-01-01', null, 'anagrafica-flussi', ['Tabella 2']],
    ]);
  });

  test('chi lo aveva prima lo dicono le versioni: una riga che dice altro è un errore', () => {
    const negato = NUOVA.replace(
      ATTO,
      `${ATTO}    precedente: { unita: accertamento-gestione-credito, certezza: testuale }\n`,
    );
    expect(errori({ [TABELLA]: TESTO.replace(RIGA, `${RIGA}    valido_al: 2026-12-31\n${negato}`) })).toContain(
      '«mt1k00» qui è stato prima di «accertamento-gestione-credito», ma la sua versione di prima (rules/prodotti/tabella-1.yaml) lo dà a «anagrafica-flussi».',
    );
  });
});

test('un prodotto finito senza chi lo segua non è di nessuno, e la ricerca lo dice', () => {
  expect(risposteIl([voce(FINITO)], '2026-11-28')[0]?.risposta).toBe(
    'nessuno dal 1º gennaio 2026, per quanto dicono i documenti; prima Anagrafica e flussi',
  );
});
