import { describe, expect, test } from 'vitest';
import { cambiamenti } from '../../../src/uscite/rdf/cambiamenti.ts';
import { COLLEGATI, diTipo, piatti } from '../../../src/uscite/rdf/collegati.ts';
import { turtle } from '../../../src/uscite/rdf/turtle.ts';
import { compila, REGOLE_MINIME } from '../../motore/progetto.ts';
import { BASE, catalogo, riga, terne } from './grafo.ts';

const tutte = (quale: typeof catalogo): Set<string> =>
  new Set(
    terne(turtle(piatti(COLLEGATI.flatMap((tipo) => diTipo(tipo, quale).flatMap(({ nodi }) => nodi))), BASE)).map(riga),
  );
const prima = tutte(catalogo);

describe('una regola che cambia', () => {
  const [primo] = catalogo.prodotti;
  if (!primo) throw new Error('Non c’è nessun prodotto.');
  const versioni = primo.versioni.map((versione) => ({
    ...versione,
    nome: 'Un altro nome',
    unita: 'anagrafica-flussi',
  }));
  const cambiato = {
    ...catalogo,
    prodotti: [
      { ...primo, nome: 'Un altro nome', unita: 'anagrafica-flussi', versioni },
      ...catalogo.prodotti.slice(1),
    ],
  };

  test('cambia solo le proprie terne', () => {
    const dopo = tutte(cambiato);
    const diverse = [...prima].filter((una) => !dopo.has(una)).concat([...dopo].filter((una) => !prima.has(una)));
    expect(diverse.length).toBeGreaterThan(0);
    expect(diverse.filter((una) => !una.startsWith(`${BASE}/prodotti/${primo.id}/#`))).toEqual([]);
  });

  test('cambia solo la propria impronta', () => {
    const vecchie = cambiamenti(catalogo, BASE).impronte;
    const nuove = cambiamenti(cambiato, BASE).impronte;
    expect(Object.keys(nuove)).toEqual(Object.keys(vecchie));
    expect(Object.keys(nuove).filter((id) => nuove[id] !== vecchie[id])).toEqual([`${BASE}/prodotti/${primo.id}/#id`]);
  });
});

test('ogni regola collegata ha un’impronta, e ogni regola che le novità nominano ha il suo identificativo', () => {
  const { impronte, novita } = cambiamenti(catalogo, BASE);
  const regole = COLLEGATI.flatMap((tipo) => diTipo(tipo, catalogo));
  expect(Object.keys(impronte)).toHaveLength(regole.length);
  for (const { id, identificativi } of novita) {
    const nominate = catalogo.novita.find((una) => una.id === id)?.riguarda ?? [];
    const collegate = nominate.filter((una) => COLLEGATI.some(({ nome }) => una.startsWith(`${nome}/`)));
    expect(identificativi, id).toHaveLength(collegate.length);
    expect(
      identificativi.every((uno) => uno in impronte),
      id,
    ).toBe(true);
  }
});

test('da due copie si sa quali regole sono cambiate, quali aggiunte, quali tolte', () => {
  const UNITA = 'rules/unita/anagrafica-flussi.yaml';
  const TABELLA = 'rules/prodotti/tabella-1.yaml';
  const unita = REGOLE_MINIME[UNITA] ?? '';
  const tabella = REGOLE_MINIME[TABELLA] ?? '';
  const letti = (regole: Record<string, string>) => cambiamenti(compila(regole).catalogo, BASE);
  const vecchia = letti({});
  const nuova = letti({
    [UNITA]: `${unita}rinominata:
  - { dal: 2027-07-01, nome: Anagrafica, fonte: { documento: circolare-1, punto: "3" }, certezza: testuale }
`,
    [TABELLA]: tabella.replace('id: mt1k00', 'id: mt9k00'),
  });
  const diverse = [...new Set([...Object.keys(vecchia.impronte), ...Object.keys(nuova.impronte)])].filter(
    (id) => vecchia.impronte[id] !== nuova.impronte[id],
  );
  expect(nuova.versione).not.toBe(vecchia.versione);
  expect(diverse.map((id) => [id.replace(`${BASE}/`, ''), id in vecchia.impronte, id in nuova.impronte])).toEqual([
    ['prodotti/mt1k00/#id', true, false],
    ['unita/anagrafica-flussi/#id', true, true],
    ['prodotti/mt9k00/#id', false, true],
  ]);
});
