import { expect, test } from 'vitest';
import { calcolatoriMaltrattati, celleDiCsv } from './ingressi-ostili.ts';
import { comandiSbagliati } from './comandi-sbagliati.ts';
import { importazioniUccise } from './importazioni-uccise.ts';
import { caratteriNascosti } from './regole-maltrattate.ts';
import { cartelleRovinate } from './cartelle-maltrattate.ts';

const BREVE = { seme: 7, cartelle: 400, uccisioni: 4, caratteri: 6, righe: 0, comandi: 4, ingressi: 400 };

test('una cartella di lavoro rovinata a caso si legge o si rifiuta', () => {
  expect(cartelleRovinate(BREVE).guasti).toEqual([]);
});

test('ogni carattere nascosto, scritto in ogni modo, è un errore col suo codice', () => {
  expect(caratteriNascosti(BREVE).guasti).toEqual([]);
});

test('un’importazione uccisa due volte si annulla, e non lascia niente', { timeout: 60_000 }, async () => {
  expect((await importazioniUccise(BREVE)).guasti).toEqual([]);
});

test('un comando scritto male si spiega in poche righe', { timeout: 120_000 }, () => {
  expect(comandiSbagliati(BREVE).guasti).toEqual([]);
});

test('un calcolatore maltrattato risponde subito, col perché, e mai ∞', () => {
  expect(calcolatoriMaltrattati(BREVE).guasti).toEqual([]);
});

test('nessuna cella di un CSV apre una formula', () => {
  expect(celleDiCsv(BREVE).guasti).toEqual([]);
});
