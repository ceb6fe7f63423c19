import { expect, test } from 'vitest';
import { gzipDi, LIMITE } from '../../bench/pesa.ts';
import { decimale, pagineDellaMappa, tipoDi } from '../../bench/sito.ts';

/**
 * The types of page that may weigh more than the rest, in KB, each with its reason. The limit is for a
 * reference page; these are where a reader works, or compares everything at once.
 */
const ECCEZIONI: Readonly<Record<string, { limite: number; perche: string }>> = {
  '/calcolatori/…/': {
    limite: 33,
    perche: 'il calcolo gira nel browser: al più 14 KB di JavaScript oltre alla pagina',
  },
  '/esercizi/': { limite: 26, perche: 'il generatore, le diagnosi e le regole su cui lavorano arrivano con la pagina' },
};

test('nessuna pagina pesa più del limite del suo tipo prima che la si tocchi', () => {
  const pesanti = pagineDellaMappa().flatMap((path) => {
    const limite = (ECCEZIONI[tipoDi(path)]?.limite ?? LIMITE / 1024) * 1024;
    const byte = gzipDi(path);
    return byte > limite ? [`${path}: ${decimale(byte / 1024)} KB, al più ${decimale(limite / 1024)}`] : [];
  });
  expect(pesanti).toEqual([]);
}, 120_000);
