import { dot, lineY, text } from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { disegna } from '../../../src/components/grafici/disegna.ts';

const anni = [
  { anno: 'piano <a> & consuntivo', giorni: 62 },
  { anno: 'consuntivo', giorni: 41 },
  { anno: 'obiettivo', giorni: 30 },
];
const svg = disegna('Da 62 a 30 giorni: «meno» è meglio & basta', {
  width: 300,
  height: 100,
  y: { axis: null },
  x: { axis: null },
  marks: [
    lineY(anni, { x: 'anno', y: 'giorni', className: 'grafico-linea' }),
    dot(anni, { x: 'anno', y: 'giorni', className: 'grafico-punto' }),
    text(anni, { x: 'anno', y: 'giorni', text: 'anno', className: 'grafico-valore' }),
  ],
});

describe('una figura disegnata mentre si costruisce', () => {
  test('è un’immagine con ciò che mostra in parole', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('aria-label="Da 62 a 30 giorni: «meno» è meglio &amp; basta"');
  });

  test('non porta stili né colori in linea, che la CSP o il tema scuro rifiutano', () => {
    expect(svg).not.toMatch(/<style|style=|fill="(?!none)|stroke="|font-family/);
  });

  test('ha la classe di ogni segno', () => {
    for (const classe of ['grafico-linea', 'grafico-punto', 'grafico-valore'])
      expect(svg).toContain(`class="${classe}"`);
  });

  test('i testi sono testi', () => {
    expect(svg).toContain('piano &lt;a&gt; &amp; consuntivo');
  });

  test('se la libreria avverte di qualcosa la costruzione si ferma', () => {
    const annate = [
      { anno: '2019', giorni: 62 },
      { anno: '2020', giorni: 41 },
    ];
    expect(() => disegna('Due anni', { marks: [dot(annate, { x: 'anno', y: 'giorni' })] })).toThrow(
      'La figura «Due anni» ha un avviso di Plot',
    );
  });

  test('scrive le misure con un decimale al più', () => {
    expect(svg).not.toMatch(/\d\.\d{2}/);
  });
});
