import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OBIETTIVI, quadroDegliObiettivi } from '../../bench/misura/obiettivi.ts';

const righe = (quadro: string): string[][] =>
  quadro
    .split('\n')
    .slice(2)
    .map((riga) => riga.split('|').map((cella) => cella.trim()));

test('ogni obiettivo ha la sua riga, anche quando nessuno l’ha misurato', () => {
  const chiavi = OBIETTIVI.map(({ chiave }) => chiave);
  expect(new Set(chiavi).size).toBe(chiavi.length);
  const tutte = righe(quadroDegliObiettivi({}));
  expect(tutte.map(([, che]) => che)).toEqual(OBIETTIVI.map(({ che }) => che));
  for (const [, , , misura] of tutte) expect(misura).toBe('non misurato');
});

test('una misura al limite lo raggiunge, una oltre lo manca; dei voti vale il contrario', () => {
  const misura = (valore: number) => ({ valore, giorno: '2026-11-29', carico: 1.5 });
  const esiti = (trovate: Parameters<typeof quadroDegliObiettivi>[0]) =>
    Object.fromEntries(
      righe(quadroDegliObiettivi(trovate)).map(([, che = '', , quanto, esito]) => [che, [quanto, esito]]),
    );
  const zero = 'sito di oggi, da zero';
  const voto = 'voto più basso di Lighthouse, telefono';
  expect(esiti({ 'costruzione.1.tutto': misura(7) })[zero]).toEqual(['7 s', 'raggiunto']);
  expect(esiti({ 'costruzione.1.tutto': misura(7.01) })[zero]).toEqual([
    '7,01 s',
    'mancato: «Sito di oggi: 7 s da zero»',
  ]);
  expect(esiti({ lighthouse: misura(99) })[voto]).toEqual(['99 punti', 'raggiunto']);
  expect(esiti({ lighthouse: misura(98) })[voto]).toEqual([
    '98 punti',
    'mancato: «Il primo contenuto: che cosa si è provato»',
  ]);
});

test('ciò che si è provato per un obiettivo sta nelle misure, sotto il titolo che l’obiettivo dice', () => {
  const titoli = [...readFileSync('bench/results.md', 'utf8').matchAll(/^#{2,3} (.+)$/gm)].map(([, titolo]) => titolo);
  expect(OBIETTIVI.filter(({ tentativi }) => tentativi !== null).length).toBeGreaterThan(15);
  for (const { tentativi } of OBIETTIVI) if (tentativi !== null) expect(titoli).toContain(tentativi);
});
