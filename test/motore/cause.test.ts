import { describe, expect, test } from 'vitest';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';
import { compila, errori, REGOLE_MINIME, tabella } from './progetto.ts';

const FONTI = 'rules/fonti/documenti.yaml';
const UNITA = 'rules/unita/anagrafica-flussi.yaml';
const detto = (file: string, da: string, a: string): string =>
  scriviErroriDiRegole(compila({ [file]: (REGOLE_MINIME[file] ?? '').replace(da, a) }).errori);

describe('prima le cause: ciò che ne segue si conta e non si accusa', () => {
  test('un documento che non si legge non fa sbagliati i file che lo citano', () => {
    // Three units and one table cite it.
    expect(detto(FONTI, 'nome: Circolare n. 1', "nome: 'Circolare n. 1")).toBe(
      `rules/fonti/documenti.yaml:5:11  l’apice aperto qui non si chiude.
    Atteso: YAML valido: «campo: valore», rientri di due spazi, elenchi con «- ».
    Rimedio: chiudi con ' alla fine del testo.
    Altri 4 errori dipendono da questo file: quelli che restano si vedranno quando sarà giusto.

1 errore in 1 file; altri 4 ne dipendono`,
    );
  });

  test('un’unità che non si legge non diventa «intendevi un’altra?» nei prodotti che ha', () => {
    const testo = detto(UNITA, 'nome: Anagrafica', 'nome: Anagrafica: parte');
    expect(testo).toMatch(/^rules\/unita\/anagrafica-flussi\.yaml:2:7/);
    expect(testo).toContain('Un altro errore dipende da questo file');
    expect(testo).not.toContain('intendevi');
  });

  test('un errore che non dipende dal file rotto si legge lo stesso, dopo', () => {
    const rotta = (REGOLE_MINIME[UNITA] ?? '').replace('nome: Anagrafica', 'nome: Anagrafica: parte');
    const testo = scriviErroriDiRegole(
      compila({ [UNITA]: rotta, ...tabella('documento: circolare-1', 'documento: circolare-9') }).errori,
    );
    expect(testo.split('\n').filter((riga) => riga.startsWith('rules/'))).toEqual([
      expect.stringContaining('rules/unita/anagrafica-flussi.yaml:2:7'),
      expect.stringContaining('rules/prodotti/tabella-1.yaml:3:'),
    ]);
  });
});

describe('le sviste dello scrivere a mano, nella parola che si capisce', () => {
  test.each([
    [
      'virgolette aperte molte righe prima',
      tabella('nome: Acquisizione del modello 031', 'nome: "Acquisizione del modello 031'),
      ':11:11  le virgolette aperte qui non si chiudono',
    ],
    [
      'un apostrofo fra apici',
      tabella('nome: Acquisizione del modello 031', "nome: 'L'acquisizione del modello'"),
      ':11:11  l’apostrofo dentro gli apici chiude il testo',
    ],
    [
      'virgolette dentro virgolette',
      tabella('nome: Acquisizione del modello 031', 'nome: "Il "modello" 031"'),
      ':11:11  le virgolette dentro le virgolette',
    ],
    ['una chiocciola', tabella('gruppo: PALS', 'gruppo: @PALS'), ':12:13  il valore comincia con «@»'],
    ['un percento', tabella('gruppo: PALS', 'gruppo: %PALS'), ':12:13  il valore comincia con «%»'],
    ['una parentesi quadra', tabella('gruppo: PALS', 'gruppo: [sic] PALS'), ':12:13  il valore comincia con «[»'],
  ])('%s', (_caso, regole, atteso) => {
    const testo = errori(regole);
    expect(testo).toContain(`tabella-1.yaml${atteso}`);
    expect(testo.split('Rimedio:')).toHaveLength(2);
    expect(testo).not.toMatch(/UNEXPECTED|BAD_|oneOf/);
  });

  test('una virgola dentro le graffe', () => {
    expect(errori(tabella('punto: Tabella 1 }', 'punto: § 4.2, lettera c }'))).toBe(
      `rules/prodotti/tabella-1.yaml:3:48  «lettera c» è diventato un campo: dentro { … } la virgola separa i campi.
    Atteso: un testo che contiene una virgola scritto tra virgolette.
    Rimedio: scrivi punto: "§ 4.2, lettera c".`,
    );
  });

  test('«tagliata: NO» non diventa «si»', () => {
    const testo = errori(tabella('    nome: Acq', '    tagliata: NO\n    nome: Acq'));
    expect(testo).toContain('il valore «NO» non è ammesso');
    expect(testo).not.toContain('intendevi');
  });

  test('«1E1000» non diventa «Infinity»', () => {
    expect(errori(tabella('codice_14o: MT1K00', 'codice_14o: 1E1000'))).toContain(
      'Rimedio: metti il valore tra virgolette, com’è stampato.',
    );
  });

  test('una data all’italiana si dice come si scrive', () => {
    expect(errori(tabella('    gruppo: PALS\n', '    gruppo: PALS\n    valido_dal: 31/12/2026\n'))).toContain(
      'Rimedio: scrivi 2026-12-31.',
    );
  });
});
