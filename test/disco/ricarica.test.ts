import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caricaCatalogo, compilaRegole, dimenticaCatalogo } from '../../src/disco/catalogo.ts';
import { caricatoreDiRegole } from '../../src/disco/regole.ts';
import { progetto, tabella } from '../motore/progetto.ts';

test('chi tiene aperto il caricatore vede la regola cambiata, rotta e poi riparata', () => {
  const root = progetto();
  const loader = caricatoreDiRegole(root);
  const write = (files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  };
  const nome = () => compilaRegole(root, loader).catalogo.prodotti[0]?.nome;
  expect(nome()).toBe('Acquisizione del modello 031');
  write(tabella('nome: Acquisizione', 'nome: Registrazione'));
  expect(nome()).toBe('Registrazione del modello 031');
  write(tabella('"210601"', '210601'));
  expect(compilaRegole(root, loader).errori).toHaveLength(1);
  write(tabella('', ''));
  expect(compilaRegole(root, loader).errori).toEqual([]);
});

test('il catalogo dimenticato si rifà con la regola cambiata', () => {
  const root = progetto();
  const nome = () => caricaCatalogo(root).prodotti[0]?.nome;
  expect(nome()).toBe('Acquisizione del modello 031');
  for (const [file, text] of Object.entries(tabella('nome: Acquisizione', 'nome: Registrazione')))
    writeFileSync(join(root, file), text);
  expect(nome()).toBe('Acquisizione del modello 031');
  dimenticaCatalogo();
  expect(nome()).toBe('Registrazione del modello 031');
});
