import { expect, test } from 'vitest';
import { letteECitate, type DocumentoFonte } from '../../../src/materie/fonti/fonti.ts';
import { motivoComune, paroleUso, type GlossarioCompilato } from '../../../src/materie/fonti/glossario.ts';
import { incongruenzeDi, type Incongruenza } from '../../../src/materie/fonti/incongruenze.ts';

const voce = (termine: string, vale: string[], documento: string) => ({
  termine,
  vale,
  fonte: { documento, punto: '1' },
});

test('una parola scritta in due righe è una, con ciò che si dice di tutte e due', () => {
  const sinonimi = [
    voce('ricorso', ['opposizione'], 'atto'),
    voce('avviso', ['cartella'], 'atto'),
    voce('ricorso', ['opposizione', 'reclamo'], 'atto'),
  ] as unknown as GlossarioCompilato['sinonimi'];
  const usi = paroleUso({ sinonimi });
  expect(usi.map(({ termine, vale }) => [termine, ...vale])).toEqual([
    ['avviso', 'cartella'],
    ['ricorso', 'opposizione', 'reclamo'],
  ]);
  expect(usi[1]?.fonti).toHaveLength(1);
});

test('il motivo che più letture hanno', () => {
  const abbreviazioni = [{ motivo: 'raro' }, { motivo: 'comune' }, {}, { motivo: 'comune' }];
  const sigle = abbreviazioni as unknown as GlossarioCompilato['abbreviazioni'];
  expect(motivoComune({ abbreviazioni: sigle })).toBe('comune');
  expect(motivoComune({ abbreviazioni: [] })).toBeUndefined();
});

test('le voci che toccano una regola: quelle che la nominano, e quella che lei nomina', () => {
  const voci = [{ id: 'a', riguarda: ['prodotti/x'] }, { id: 'b' }, { id: 'c' }] as Incongruenza[];
  expect(incongruenzeDi(voci, 'prodotti/x', 'b').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('un documento è letto, o solo citato', () => {
  const documenti = [
    { id: 'letto', testo_consultato: true },
    { id: 'citato', testo_consultato: false },
  ];
  const { lette, citate } = letteECitate(documenti as DocumentoFonte[]);
  expect([lette.map(({ id }) => id), citate.map(({ id }) => id)]).toEqual([['letto'], ['citato']]);
});
