import { describe, expect, test } from 'vitest';
import { errori, REGOLE_MINIME, tabella } from './progetto.ts';

const TABELLA = 'rules/prodotti/tabella-1.yaml';

const TESTO = REGOLE_MINIME[TABELLA] ?? '';

const RIGA = TESTO.slice(TESTO.indexOf('  - id:'));

describe('chi sbaglia una regola legge file, riga, colonna, che cosa non va, che cosa era atteso e come rimediare', () => {
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
});
