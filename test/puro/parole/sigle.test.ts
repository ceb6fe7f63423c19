import { describe, expect, test } from 'vitest';
import { sigleIn } from '../../../src/puro/parole/sigle.ts';
import { errori } from '../../motore/progetto.ts';

const glossario = (righe: string): Record<string, string> => ({
  'rules/glossario/sigle.yaml': `id: sigle
titolo: Sigle
natura: sigle
fonte: { documento: circolare-1, punto: Testo }
certezza: non_detta
motivo: Nessuno la scioglie.
righe:
${righe}`,
});
/** The lists that every set of rules has hold two of their own. */
const SMVP = ['SMVP', 'IEEP', 'PEC']
  .map((sigla) => `  - { id: s-${sigla.toLowerCase()}, termine: ${sigla}, vale: [] }\n`)
  .join('');
const conNota = (nota: string): Record<string, string> => ({
  'rules/fonti/documenti.yaml': `id: documenti
titolo: Documenti
nota: ${nota}
righe:
  - id: circolare-1
    nome: Circolare n. 1
    tipo_atto: circolare
    testo_consultato: true
    certezza: testuale
`,
});

describe('una sigla che un testo delle regole porta sta nel glossario', () => {
  test('chi ne scrive una nuova legge dove e come rimediare', () => {
    expect(errori({ ...glossario(SMVP), ...conNota('Lo dice il CRID') })).toMatch(
      /rules\/fonti\/documenti\.yaml:3:\d+ {2}la sigla «CRID» non è nel glossario[\s\S]*rules\/glossario\/sigle\.yaml con «termine: CRID»[\s\S]*«vale: \[\]»/,
    );
  });

  test('una che nessuno scioglie basta che vi sia, coi punti o senza quello in fondo', () => {
    const righe = `${SMVP}  - { id: s-ieep-2, termine: I.E.E.P., vale: [] }\n`;
    expect(errori({ ...glossario(righe), ...conNota('Il SMVP e lo I.E.E.P') })).toBe('');
  });

  test('una parola in maiuscole non è una sigla, se le regole la scrivono anche in minuscole', () => {
    expect(errori({ ...glossario(SMVP), ...conNota('Il TOTALE, cioè il totale, e i TOTALI') })).toBe('');
  });
});

describe('che cosa è scritto come una sigla', () => {
  const nessuna = (): boolean => false;
  test.each<[testo: string, sigle: string[]]>([
    ['Il SMVP del CdR e della S.p.A. SpA', ['SMVP', 'CdR', 'SpA']],
    ['Il D.P.C.M. del 2019, allegato IV', ['D.P.C.M.']],
    ['Casella DATI@inps.it, codice MT1K00, capitolo INPS_PR_D', []],
    // A label printed all in capitals is made of words: only the short ones count.
    ['TRATTAMENTO ECONOMICO DI PROFESSIONALITÀ (TEP)', ['DI', 'TEP']],
    ['Stampato «DCM MILNAO», per un refuso', ['DCM']],
  ])('«%s»', (testo, sigle) => {
    expect(sigleIn(testo, nessuna).map(({ sigla }) => sigla)).toEqual(sigle);
  });
});
