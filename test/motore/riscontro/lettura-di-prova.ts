import { caricaSchemi } from '../../../src/disco/schemi.ts';
import { riscontra, type RegoleLette } from '../../../src/motore/riscontro/riscontra.ts';
import { documentoDaRighe, righeDelTesto } from '../../../src/motore/riscontro/documento.ts';

const schemi = caricaSchemi('.');

export const TESTO = `
Tabella A: indici di giacenza. Valori obiettivo

STRUTTURE  IG Prestazioni  IG Flussi

RIETI 30 122
VITERBO 30 1.104,5
VERBANO-CUSIO-
OSSOLA 31 95
 12
`;

export const TABELLA = `id: prova
titolo: Una tabella
argomento: giacenza
fonte: { documento: piano-performance-2021-2023, punto: Tabella A }
certezza: testuale
unita: giorni
periodo: "2021"
tipo: obiettivo
colonne:
  - { id: prestazioni, voce: IG Prestazioni }
  - { id: flussi, voce: IG Flussi }
righe:
  - { id: rieti, voce: RIETI, valori: { prestazioni: "30", flussi: "122" } }
  - { id: viterbo, voce: VITERBO, valori: { prestazioni: "30", flussi: "1104.5" } }
  - { id: verbania, voce: VERBANO-CUSIO-OSSOLA, valori: { prestazioni: "31", flussi: "95" } }
`;

export const documento = (testo: string) => ({ documento: documentoDaRighe(righeDelTesto(testo)), impronta: 'x' });

/** A rule set of one table, as its file says. */
export async function regole(testo: string): Promise<RegoleLette> {
  const { load } = await import('js-yaml');
  const fileDiRegole = { file: 'rules/valori/prova.yaml', tipo: 'valori', nomeFile: 'prova', testo, dati: load(testo) };
  return { schemi, file: [fileDiRegole], contenutoIn: () => undefined };
}

/** The second reading of a text, beside the table that a rule takes from it. */
export async function leggi(testo: string, tabella: string): Promise<ReturnType<typeof riscontra>> {
  return riscontra(await regole(tabella), 'piano-performance-2021-2023', documento(testo), null);
}
