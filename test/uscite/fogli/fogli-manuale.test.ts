import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { racconta } from '../../manuale/racconto.ts';

const FOLDER = 'content/manuale/esiti';
const manuale = readFileSync('content/manuale/manuale.mdx', 'utf8');

describe('il manuale dei redattori dice quello che gli strumenti dicono', () => {
  test('comandi, errori, differenze, file e fogli sono quelli veri: se no, «npm run manuale»', () => {
    const saved = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
    expect(saved).toEqual(racconta(process.cwd()));
  }, 300_000);

  test('ogni immagine ha un testo alternativo, e il manuale usa tutto ciò che è stato disegnato', () => {
    const figures = [...manuale.matchAll(/<Figura nome="([^"]+)" alt="([^"]*)"/g)];
    expect(figures.filter(([, , alt = '']) => alt.length < 40)).toEqual([]);
    const used = [
      ...figures.map(([, name]) => `${name}.svg`),
      ...[...manuale.matchAll(/<Esito nome="([^"]+)"/g)].map(([, name]) => `${name}.txt`),
      ...figures
        .filter(
          ([whole], index) =>
            manuale.slice(figures[index]?.index, manuale.indexOf('/>', figures[index]?.index)).includes('conTesto') &&
            whole,
        )
        .map(([, name]) => `${name}.txt`),
    ];
    expect([...new Set(used)].sort()).toEqual(readdirSync(FOLDER).sort());
  });

  test('le immagini non hanno stili né script propri', () => {
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.svg')))
      expect(readFileSync(`${FOLDER}/${name}`, 'utf8'), name).not.toMatch(/style=|<style|<script|href=/);
  });
});
