import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import { annotaRegole, controllaPubblicate, tieniRegole } from '../../src/disco/ultime-regole.ts';
import { scriviErroreDiRegola } from '../../src/motore/errori.ts';
import { progetto } from './progetto.ts';

const PRODOTTI = 'rules/prodotti/tabella-1.yaml';
const UNITA = 'rules/unita/anagrafica-flussi.yaml';
const NOVITA = 'rules/novita/regole.yaml';
const voce = (resto: string): string =>
  `id: regole\ntitolo: Novità\nrighe:\n  - id: una\n    data: 2026-11-28\n    titolo: T\n    testo: T\n${resto}`;

/** What `check` says after a change of rules whose site was built before it. */
function dopo(...cambi: [file: string, testo: (prima: string) => string][]): {
  scomparse: string[];
  riscritte: string[];
} {
  const root = progetto();
  mkdirSync(join(root, 'dist'));
  annotaRegole(root);
  tieniRegole(root, true);
  for (const [file, testo] of cambi) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    const prima = file === NOVITA ? '' : readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), testo(prima));
  }
  const { catalogo, errori } = compilaRegole(root);
  expect(errori).toEqual([]);
  const { scomparse, riscritte } = controllaPubblicate(root, catalogo);
  return { scomparse: scomparse.map(scriviErroreDiRegola), riscritte: riscritte.map(scriviErroreDiRegola) };
}

const NIENTE = { scomparse: [], riscritte: [] };
const altraUnita = (testo: string) => testo.replace('unita: anagrafica-flussi', 'unita: controllo-prestazioni');

test('un fatto riscritto al posto di una versione chiusa si nota, con le due strade', () => {
  const { riscritte, scomparse } = dopo([PRODOTTI, altraUnita]);
  expect(scomparse).toEqual([]);
  expect(riscritte).toHaveLength(1);
  expect(riscritte[0]).toMatch(/^rules\/prodotti\/tabella-1\.yaml:13:12 {2}/);
  expect(riscritte[0]).toContain(
    '«unita» era «anagrafica-flussi» nell’ultimo sito costruito, adesso è «controllo-prestazioni»',
  );
  expect(riscritte[0]).toContain('chiudi la versione con «valido_al»');
  expect(riscritte[0]).toContain('corregge: [prodotti/mt1k00]');
});

test('chi dichiara una correzione non è avvisato', () => {
  expect(dopo([PRODOTTI, altraUnita], [NOVITA, () => voce('    corregge: [prodotti/mt1k00]\n')])).toEqual(NIENTE);
});

test('chi chiude e aggiunge non è avvisato', () => {
  const versione = (testo: string) => {
    const riga = testo.slice(testo.indexOf('  - id:'));
    const nuova = altraUnita(riga);
    return `${testo}    valido_al: 2026-12-31\n${nuova}    valido_dal: 2027-01-01\n    fonte: { documento: circolare-1, punto: Tabella 2 }\n`;
  };
  expect(dopo([PRODOTTI, versione])).toEqual(NIENTE);
});

test('un nome riscritto si nota, e si dice come si rinomina', () => {
  const { riscritte } = dopo([UNITA, (testo) => testo.replace('Anagrafica e flussi', 'Anagrafica nuova')]);
  expect(riscritte).toHaveLength(1);
  expect(riscritte[0]).toContain('rinominata');
});

test('le parole nostre si cambiano quando si vuole', () => {
  expect(dopo([PRODOTTI, (testo) => testo.replace('nome: Acquisizione', 'nome: La acquisizione')])).toEqual(NIENTE);
});

const seconda = (testo: string) => testo.replace('id: mt1k00', 'id: altro').replace('MT1K00', 'MT2K00');

test('una pagina pubblicata che sparisce è rifiutata', () => {
  const { scomparse } = dopo([PRODOTTI, seconda]);
  expect(scomparse).toHaveLength(1);
  expect(scomparse[0]).toContain('aveva la pagina /prodotti/mt1k00/');
  expect(scomparse[0]).toContain('toglie: [{ regola: prodotti/mt1k00, nome: …, perche: … }]');
});

test('chi dice che era un errore la può togliere', () => {
  const tolta = voce('    toglie:\n      - { regola: prodotti/mt1k00, nome: MT1K00, perche: Non c’era. }\n');
  expect(dopo([PRODOTTI, seconda], [NOVITA, () => tolta])).toEqual(NIENTE);
});

test('senza un sito costruito non c’è niente da confrontare', () => {
  const root = progetto();
  expect(controllaPubblicate(root, compilaRegole(root).catalogo)).toEqual(NIENTE);
});
