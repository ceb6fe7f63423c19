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
    const { catalogo, errors } = compila({ [TABELLA]: TESTO.replace(RIGA, vecchia + nuova) });
    expect(errors).toEqual([]);
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

  test('un file con un errore non rende inesistenti gli id che contiene', () => {
    const rotta = (REGOLE_MINIME['rules/unita/anagrafica-flussi.yaml'] ?? '').replace('stato: attiva', 'stato: boh');
    expect(errori({ 'rules/unita/anagrafica-flussi.yaml': rotta })).toMatch(
      /^rules\/unita\/anagrafica-flussi\.yaml:4:8 {2}«stato»: il valore «boh» non è ammesso\.\n[^\n]+\n[^\n]+$/,
    );
  });

  test('un id diverso dal nome del file', () => {
    expect(errori(tabella('id: tabella-1', 'id: tabella-2'))).toBe(
      `rules/prodotti/tabella-1.yaml:1:5  l’id «tabella-2» non è quello del file.
    Atteso: «tabella-1», come il nome del file.
    Rimedio: scrivi «id: tabella-1», o rinomina il file in tabella-2.yaml.`,
    );
  });

  test('un file vuoto', () => {
    expect(errori({ 'rules/prodotti/tabella-9.yaml': '\n' })).toBe(
      `rules/prodotti/tabella-9.yaml:1:1  il file è vuoto.
    Atteso: una scheda o una tabella di tipo «prodotti».
    Rimedio: scrivi la regola, o togli il file.`,
    );
  });

  test('un file del tipo sbagliato in una cartella', () => {
    expect(errori({ 'rules/unita/tabella-9.yaml': TESTO.replace('tabella-1', 'tabella-9') })).toBe(
      `rules/unita/tabella-9.yaml:1:1  il file ha la forma di «prodotti», ma sta nella cartella rules/unita/.
    Atteso: una scheda di tipo «unita».
    Rimedio: spostalo in rules/prodotti/.`,
    );
  });

  test('una cartella che non è un tipo di regola', () => {
    expect(errori({ 'rules/prodoti/tabella-1.yaml': TESTO })).toMatch(
      /^rules\/prodoti\/tabella-1\.yaml:1:1 {2}la cartella rules\/prodoti\/ non è un tipo di regola\.\n {4}Atteso: una tra .*prodotti.*\.\n {4}Rimedio: sposta il file; le cartelle dal nome più vicino: «prodotti», /,
    );
  });

  test('un file con l’estensione sbagliata', () => {
    expect(errori({ 'rules/prodotti/tabella-9.yml': TESTO })).toBe(
      `rules/prodotti/tabella-9.yml:1:1  questo file non sta dove il compilatore lo legge.
    Atteso: un file rules/<tipo>/<id>.yaml.
    Rimedio: rinominalo con l’estensione .yaml.`,
    );
  });

  test('un file che non è in UTF-8', () => {
    const latin1 = Buffer.from(TESTO.replace('Tabella 1', 'Unità'), 'latin1');
    expect(errori({ [TABELLA]: latin1 })).toBe(
      `rules/prodotti/tabella-1.yaml:2:13  il file non è in UTF-8: qui c’è un byte che non forma un carattere.
    Atteso: testo in codifica UTF-8.
    Rimedio: riapri il file e salvalo scegliendo la codifica «UTF-8» (in Excel: «CSV UTF-8»; nel Blocco note: Salva con nome, Codifica).`,
    );
  });

  test('ancore e richiami non si espandono', () => {
    expect(errori(tabella('    nome: Acq', '    nota: &a lol\n    nome: Acq'))).toBe(
      `rules/prodotti/tabella-1.yaml:11:14  le ancore (&) e i richiami (*) di YAML non sono ammessi nelle regole.
    Atteso: ogni valore scritto per esteso dove serve.
    Rimedio: ripeti il valore; se è un testo che comincia con & o *, mettilo tra virgolette.`,
    );
  });

  test('un’etichetta di tipo non si salta in silenzio', () => {
    expect(errori(tabella('    nome: Acq', '    nota: !!js/function lol\n    nome: Acq'))).toBe(
      `rules/prodotti/tabella-1.yaml:11:25  le etichette di tipo (!) di YAML non sono ammesse nelle regole.
    Atteso: il valore da solo: che cosa sia lo dice lo schema.
    Rimedio: togli l’etichetta; se è un testo che comincia con !, mettilo tra virgolette.`,
    );
  });

  test('ciò che segue «---» non va perso in silenzio', () => {
    expect(errori({ [TABELLA]: `${TESTO}---\nid: altra\n` })).toContain(
      'il file contiene più documenti separati da «---».',
    );
  });

  test('una certezza dedotta senza motivo', () => {
    expect(errori(tabella('    gruppo: PALS\n', '    gruppo: PALS\n    certezza: dedotta\n'))).toBe(
      `rules/prodotti/tabella-1.yaml:6:5  manca il campo «motivo» nell’elemento 1 di «righe».
    Atteso: una certezza «dedotta» vuole il campo «motivo»: perché leggiamo così.
    Rimedio: aggiungi una riga «motivo: …» qui.`,
    );
  });

  test('un codice 14/O dato a due prodotti', () => {
    expect(errori({ [TABELLA]: TESTO + RIGA.replace('id: mt1k00', 'id: altro') })).toBe(
      `rules/prodotti/tabella-1.yaml:17:17  il codice 14/O «MT1K00» è già di «mt1k00» (rules/prodotti/tabella-1.yaml).
    Atteso: un codice 14/O diverso per ogni prodotto.
    Rimedio: controlla il codice sulla fonte e correggi una delle due righe.`,
    );
  });

  test('un testo con un tag HTML', () => {
    expect(errori(tabella('nome: Acquisizione', 'nome: <b>Acquisizione'))).toBe(
      `rules/prodotti/tabella-1.yaml:11:11  «nome»: «<b>Acquisizione del modello 031» non ha la forma richiesta.
    Atteso: il testo non contiene tag HTML né caratteri di controllo e non comincia né finisce con uno spazio.
    Rimedio: correggi il valore.`,
    );
  });

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
