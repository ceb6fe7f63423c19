import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { INSIEMI } from '../../src/uscite/dati/dati.ts';

/** The words of CONTRIBUTING's glossary. */
const [, tabella = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('### Le parole\n');
const parole = [...(tabella.split('\n###')[0] ?? '').matchAll(/^\| (.+?) \|/gm)]
  .flatMap(([, parola = '']) => parola.split(', '))
  .filter((parola) => parola !== 'parola');

describe('una parola, una cosa: il glossario di CONTRIBUTING', () => {
  test('ha poche parole, ognuna una volta, e ognuna è in uso', () => {
    expect(parole.length).toBeGreaterThan(5);
    expect(parole.length).toBeLessThan(20);
    expect(new Set(parole).size).toBe(parole.length);
    const codice = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|astro)$/.test(file))
      .map((file) => readFileSync(`src/${file}`, 'utf8').toLowerCase())
      .join('\n');
    expect(parole.filter((parola) => !codice.includes(parola))).toEqual([]);
  });

  test('nei dati aperti «casella» è sempre un indirizzo di posta', () => {
    const catalogo = caricaCatalogo();
    const dette = INSIEMI.flatMap(({ nome, json }) => caselle(json(catalogo)).map((valore) => `${nome}: ${valore}`));
    expect(dette.length).toBeGreaterThan(50);
    expect(dette.filter((detta) => !detta.includes('@'))).toEqual([]);
    expect(JSON.stringify(INSIEMI.map(({ schema }) => schema))).not.toContain('"const":"casella"');
  });
});

/** What stands in the fields named «casella» or «caselle», anywhere in some data. */
function caselle(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([nome, dentro]): string[] => {
    if (!['casella', 'caselle'].includes(nome)) return caselle(dentro);
    return [dentro].flat().filter((uno): uno is string => typeof uno === 'string');
  });
}
