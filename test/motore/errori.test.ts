import { describe, expect, test } from 'vitest';
import { compila, errori, REGOLE_MINIME, tabella } from './progetto.ts';

const TABELLA = 'rules/prodotti/tabella-1.yaml';

const TESTO = REGOLE_MINIME[TABELLA] ?? '';

const RIGA = TESTO.slice(TESTO.indexOf('  - id:'));

const ATTO = '    fonte: { documento: circolare-1, punto: Tabella 2 }\n';

describe('chi sbaglia una regola legge file, riga, colonna, che cosa non va, che cosa era atteso e come rimediare', () => {
  test('le regole minime non hanno errori', () => {
    expect(errori({})).toBe('');
  });

  test('YAML che non si legge', () => {
    expect(errori(tabella('titolo: Tabella 1', 'titolo: "Tabella 1'))).toBe(
      `rules/prodotti/tabella-1.yaml:2:9  le virgolette aperte qui non si chiudono.
    Atteso: YAML valido: «campo: valore», rientri di due spazi, elenchi con «- ».
    Rimedio: chiudi con " alla fine del testo.`,
    );
  });

  test('chiave ripetuta', () => {
    expect(errori(tabella('    gruppo: PALS\n', '    gruppo: PALS\n    gruppo: PALS\n'))).toBe(
      `rules/prodotti/tabella-1.yaml:13:5  campo ripetuto: la stessa chiave compare due volte nella stessa regola.
    Atteso: YAML valido: «campo: valore», rientri di due spazi, elenchi con «- ».
    Rimedio: tieni una sola delle due righe.`,
    );
  });

  test('campo sconosciuto, col nome più vicino', () => {
    expect(errori(tabella('    nome: Acq', '    nota: prova\n    nomee: prova\n    nome: Acq'))).toBe(
      `rules/prodotti/tabella-1.yaml:12:5  campo sconosciuto «nomee».
    Atteso: uno tra id, ripete, punto, codice_prodotto, codice_14o, descrizione, tagliata, nome, gruppo, unita, condizione, precedente, valido_dal, valido_al, vuoto, fonte, certezza, motivo, incongruenza, nota.
    Rimedio: intendevi «nome»? Altrimenti togli la riga.`,
    );
  });

  test('campo mancante', () => {
    expect(errori(tabella('    unita: anagrafica-flussi\n', ''))).toBe(
      `rules/prodotti/tabella-1.yaml:6:5  manca il campo «unita» nell’elemento 1 di «righe».
    Atteso: il campo «unita» (Unità).
    Rimedio: aggiungi una riga «unita: …» qui.`,
    );
  });

  test('un codice scritto come numero', () => {
    expect(errori(tabella('"210601"', '210601'))).toBe(
      `rules/prodotti/tabella-1.yaml:8:22  «codice_prodotto» dev’essere un testo, non un numero (210601).
    Atteso: un codice è testo: mettilo tra virgolette, per esempio "45330".
    Rimedio: metti il valore tra virgolette: "210601", e controlla gli zeri iniziali.`,
    );
  });

  test('una data che non esiste', () => {
    expect(errori(tabella('    gruppo: PALS\n', '    gruppo: PALS\n    valido_dal: 2014-02-30\n'))).toBe(
      `rules/prodotti/tabella-1.yaml:13:17  «valido_dal»: il giorno «2014-02-30» non c’è nel calendario.
    Atteso: scrivi una data che esiste nella forma anno-mese-giorno, per esempio 2014-04-01.
    Rimedio: correggi il giorno.`,
    );
  });

  test('una validità che finisce prima di cominciare', () => {
    expect(
      errori(
        tabella('    gruppo: PALS\n', '    gruppo: PALS\n    valido_dal: 2014-04-01\n    valido_al: 2014-03-31\n'),
      ),
    ).toBe(
      `rules/prodotti/tabella-1.yaml:14:16  la validità finisce (2014-03-31) prima di cominciare (2014-04-01).
    Atteso: valido_al uguale o successivo a valido_dal.
    Rimedio: correggi una delle due date.`,
    );
  });

  test('un id ripetuto', () => {
    expect(errori({ [TABELLA]: TESTO + RIGA })).toBe(
      `rules/prodotti/tabella-1.yaml:14:9  l’id «mt1k00» c’è già in rules/prodotti/tabella-1.yaml, riga 1 della tabella.
    Atteso: un id diverso per ogni regola di tipo «prodotti».
    Rimedio: cambia uno dei due id; se è la stessa regola in due epoche, dai a ciascuna valido_dal e valido_al.`,
    );
  });

  test('due versioni che valgono negli stessi giorni', () => {
    const vecchia = `${RIGA}    valido_dal: 2014-04-01\n    valido_al: 2016-12-31\n`;
    const nuova = `${RIGA}    valido_dal: 2016-12-31\n`;
    expect(errori({ [TABELLA]: TESTO.replace(RIGA, vecchia + nuova) })).toBe(
      `rules/prodotti/tabella-1.yaml:24:17  due versioni di «mt1k00» valgono negli stessi giorni: dal 2016-12-31 senza termine, e in rules/prodotti/tabella-1.yaml, riga 1 della tabella dal 2014-04-01 al 2016-12-31.
    Atteso: per ogni giorno una sola versione.
    Rimedio: chiudi la versione vecchia (valido_al) il giorno prima che cominci la nuova (valido_dal).`,
    );
  });

  test('due versioni che si susseguono non sono un errore', () => {
    const vecchia = `${RIGA}    valido_dal: 2014-04-01\n    valido_al: 2016-12-31\n`;
    const nuova = `${RIGA}    valido_dal: 2017-01-01\n${ATTO}`.replace(
      'unita: anagrafica-flussi',
      'unita: controllo-prestazioni',
    );
    const { catalogo, errori } = compila({ [TABELLA]: TESTO.replace(RIGA, vecchia + nuova) });
    expect(errori).toEqual([]);
    expect(
      catalogo.prodotti.map(({ id, versioni }) => [
        id,
        versioni.map(({ unita, precedente }) => [unita, precedente?.unita]),
      ]),
    ).toEqual([
      [
        'mt1k00',
        [
          ['anagrafica-flussi', undefined],
          ['controllo-prestazioni', 'anagrafica-flussi'],
        ],
      ],
    ]);
  });

  test('due mesi fra due versioni, che nessuna copre', () => {
    const vecchia = `${RIGA}    valido_dal: 2014-04-01\n    valido_al: 2026-10-31\n`;
    const nuova = `${RIGA}    valido_dal: 2027-01-01\n${ATTO}`;
    expect(errori({ [TABELLA]: TESTO.replace(RIGA, vecchia + nuova) })).toBe(
      `rules/prodotti/tabella-1.yaml:24:17  fra le due versioni di «mt1k00» ci sono giorni in cui non ne vale nessuna: dal 01/11/2026 al 31/12/2026.
    Atteso: una versione che comincia il giorno dopo la fine di quella prima, o il vuoto dichiarato.
    Rimedio: correggi una delle due date (la versione di prima, in rules/prodotti/tabella-1.yaml, finisce il 31/10/2026); se il documento lascia davvero quei giorni scoperti, scrivi qui «vuoto: …» con il perché.`,
    );
    const dichiarato = `${nuova}    vuoto: La circolare nuova riprende il prodotto dopo due mesi.\n`;
    expect(errori({ [TABELLA]: TESTO.replace(RIGA, vecchia + dichiarato) })).toBe('');
  });

  test('una versione nuova che non dice il suo atto non prende quello di prima', () => {
    const vecchia = `${RIGA}    valido_al: 2026-12-31\n`;
    const nuova = `${RIGA}    valido_dal: 2027-01-01\n`;
    expect(errori({ [TABELLA]: TESTO.replace(RIGA, vecchia + nuova) })).toBe(
      `rules/prodotti/tabella-1.yaml:23:17  «mt1k00» cambia dal 01/01/2027, ma la riga non dice quale atto lo stabilisce: resterebbe quello della tabella, che è di prima.
    Atteso: «fonte: { documento: …, punto: … }» nella riga: l’atto che fa cominciare questa versione.
    Rimedio: aggiungi «fonte» con l’atto nuovo (dev’essere in rules/fonti/); se la riga è sempre stata così, togli «valido_dal».`,
    );
  });

  test('una riga che comincia dopo la sua tabella dice con quale atto, anche se prima non c’era', () => {
    const cambiata = TESTO.replace('certezza: testuale\n', 'certezza: testuale\nvalido_dal: 2014-04-01\n').replace(
      RIGA,
      `${RIGA}    valido_dal: 2026-10-01\n`,
    );
    expect(errori({ [TABELLA]: cambiata })).toContain('«mt1k00» cambia dal 01/10/2026, ma la riga non dice quale atto');
  });

  test('un riferimento a un’unità che non esiste, coi tre nomi più vicini', () => {
    expect(errori(tabella('unita: anagrafica-flussi', 'unita: acertamento-gestione-credito'))).toBe(
      `rules/prodotti/tabella-1.yaml:13:12  «acertamento-gestione-credito» non esiste tra le regole di tipo «unita».
    Atteso: l’id di una regola di rules/unita/.
    Rimedio: intendevi «accertamento-gestione-credito», «controllo-prestazioni» o «anagrafica-flussi»?`,
    );
  });
});

describe('chi sbaglia una regola legge file, riga, colonna, che cosa non va, che cosa era atteso e come rimediare', () => {
  test('tutti gli errori di tutti i file insieme', () => {
    const found = errori({
      ...tabella('"210601"', '210601'),
      'rules/prodotti/tabella-9.yaml': '',
      'rules/unita/anagrafica-flussi.yaml': 'id: [',
    });
    expect(found.match(/^rules\/.*$/gm)?.map((line) => line.replace(/:.*/, ''))).toEqual([
      'rules/prodotti/tabella-1.yaml',
      'rules/prodotti/tabella-9.yaml',
      'rules/unita/anagrafica-flussi.yaml',
    ]);
  });
});
