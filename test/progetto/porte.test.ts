import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const eslint = new ESLint();

// Its first word costs it the reading of all its rules: on a busy machine more than a test may take.
beforeAll(() => eslint.lintText('', { filePath: 'src/materie/prova.ts' }), 120_000);

/** What the linter says of a word that has its door, written in a file. */
async function verdetto(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message }) => message);
}

describe('una porta per parola', () => {
  test.each([
    ['i mesi in fila', 'date.ts', "export const x = 'gennaio febbraio marzo'.split(' ');"],
    ['i mesi in un elenco', 'date.ts', "export const x = ['Gennaio', 'Febbraio'];"],
    ['i mesi in un’espressione regolare', 'date.ts', 'export const x = /gennaio|febbraio/;'],
    ['un elenco in parole, con la lingua', 'elenca.ts', "export const x = new Intl.ListFormat('it');"],
    ['un elenco in parole, unito', 'elenca.ts', "export const x = ['a', 'b'].join(' e ');"],
    ['gli accenti tolti', 'senza-accenti.ts', "export const x = 'è'.normalize('NFD');"],
    ['la virgola dei decimali', 'cifre.ts', "export const x = '1.5'.replace('.', ',');"],
    ['le migliaia', 'cifre.ts', "export const x = '1000'.replace(/\\B(?=(\\d{3})+$)/g, '.');"],
    ['le migliaia con la lingua', 'cifre.ts', "export const x = (1000).toLocaleString('it');"],
    ['le unità che sono centesimi', 'unita.ts', "export const x = ['percento', 'punti_percentuali'];"],
    ['la certezza in parole', 'certezze.ts', "export const x = { testuale: 'scritto', non_detta: 'non detto' };"],
    ['i segni di XML', 'xml.ts', "export const x = 'a'.replaceAll('&', '&amp;');"],
    ['l’ordine per inizio', 'storia.ts', 'export const x = (a, b) => a.valido_dal.localeCompare(b.valido_dal);'],
    ['copiare', 'copia.ts', "export const x = () => navigator.clipboard.writeText('a');"],
    ['scaricare', 'scarica.ts', "export const x = () => URL.createObjectURL(new Blob(['a']));"],
  ])('%s: altrove è un errore, e dice dove sta la porta', async (_caso, porta, code) => {
    const detto = await verdetto('src/materie/prova.ts', code);
    expect(detto).toHaveLength(1);
    expect(detto[0]).toContain(`/${porta}`);
  });

  test.each([
    ['un mese in una frase', "export const x = 'fino al 31 gennaio e oltre';"],
    ['una fila di valori', "export const x = ['a', 'b'].join(', ');"],
  ])('%s non lo è', async (_caso, code) => {
    expect(await verdetto('src/materie/prova.ts', code)).toEqual([]);
  });

  test('nella sua porta una parola si scrive, le altre no', async () => {
    expect(await verdetto('src/puro/parole/date.ts', 'export const x = /gennaio|febbraio/;')).toEqual([]);
    expect(await verdetto('src/puro/parole/date.ts', "export const x = '/prodotti/';")).toHaveLength(1);
  });
});
