import { expect, test } from 'vitest';
import { errori } from '../../motore/progetto.ts';

/** The errors of a project whose only such rule ends with the given lines. */
const della = (righe: string): string =>
  errori({
    'rules/regole-senza-calcolo/prova.yaml': `id: prova
nome: Prova
definizione: Una regola di prova.
fonte:
  documento: circolare-1
  punto: "1"
certezza: testuale
si_sa:
  - testo: Qualcosa si sa.
    fonte:
      documento: circolare-1
      punto: "2"
    certezza: testuale
${righe}
`,
  });

test('una regola che aspetta un documento dice quale', () => {
  expect(della('perche: documento')).toContain(
    'se manca un documento la scheda ha «manca»: quale documento, e che cosa vi si dovrebbe leggere',
  );
  expect(della('perche: documento\nmanca:\n  quale: la circolare n. 2\n  che_cosa: La formula.')).toBe('');
});

test('una soglia non ha bisogno di altri documenti', () => {
  expect(della('perche: soglia')).toBe('');
});

test('ciò a cui rimanda deve esserci, e il nome più vicino è proposto', () => {
  expect(della('perche: tabella\nvedi: [unita/anagrafica-flusi]')).toMatch(/anagrafica-flusi[^]*anagrafica-flussi/);
});

test('il documento che manca è fra le fonti', () => {
  expect(
    della('perche: documento\nmanca:\n  quale: la circolare n. 2\n  documento: circolare-2\n  che_cosa: La formula.'),
  ).toMatch(/circolare-2[^]*circolare-1/);
});
