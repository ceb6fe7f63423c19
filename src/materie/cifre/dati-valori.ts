import type { Catalogo } from '../tipo-catalogo.ts';
import { percorsoVerifica } from './vista/indirizzi.ts';
import { scriviCifra } from './vista/scrivi.ts';
import { unitaInParole } from './vista/unita.ts';
import { vistaTabella, type CellaVista } from './vista/vista.ts';
import { secondo } from '../../motore/dati/forme.ts';
import { fileTabella } from '../../puro/parole/indirizzi.ts';
import { VERIFICA } from './forme-valori.ts';
import type { TabellaCompilata } from './valori.ts';
import { inCsv, type CellaDiCsv } from '../../puro/parole/csv.ts';

/** Every identity of the figures, recomputed. */
export function datiVerifiche({ verifiche }: Pick<Catalogo, 'verifiche'>): Record<string, unknown>[] {
  return verifiche.map((verifica) => secondo(VERIFICA, verifica, { url: percorsoVerifica(verifica) }));
}

/** The same for a table; a range in the place of a figure stays text. */
export function verificheInTabella(catalogo: Pick<Catalogo, 'verifiche'>): object[] {
  return catalogo.verifiche.map((verifica) => ({
    ...verifica,
    ricalcolato: /^-?[\d.]+$/.test(verifica.ricalcolato) ? decimale(verifica.ricalcolato) : verifica.ricalcolato,
  }));
}

/** One table as the source lays it out: a line for each row, a column for each column, and how sure each cell is. */
export function csvTabella(tabella: TabellaCompilata, catalogo: Pick<Catalogo, 'sedi' | 'verifiche'>): string {
  const vista = vistaTabella(tabella, catalogo);
  const gruppi = vista.gruppiRighe.length > 0;
  const heading = ({ nome, unita, sede }: (typeof vista.colonne)[number]): string =>
    `${nome}${unita && !sede ? ` (${unitaInParole(unita)})` : ''}`;
  return inCsv(
    [...(gruppi ? ['gruppo'] : []), 'voce', 'stampato', ...vista.colonne.map(heading), 'certezza'],
    vista.righe.map((riga) => [
      ...(gruppi ? [riga.gruppo] : []),
      riga.nome,
      riga.stampato ?? riga.nome,
      ...riga.celle.map(csvCella),
      certezzaDiRiga(riga.celle.map((cella, n) => ({ cella, colonna: vista.colonne[n]?.nome ?? '' }))),
    ]),
  );
}

/** «testuale», then each cell that is not so, by its column, with the contradiction it stands in. */
function certezzaDiRiga(celle: { cella: CellaVista | null; colonna: string }[]): string {
  const diverse = celle.flatMap(({ cella, colonna }) => {
    if (!cella || cella.cifra.certezza === 'testuale') return [];
    const { certezza, incongruenza } = cella.cifra;
    return `${colonna}: ${certezza}${incongruenza ? ` (${incongruenza})` : ''}`;
  });
  return ['testuale', ...diverse].join('; ');
}

function csvCella(cella: CellaVista | null): CellaDiCsv {
  if (!cella) return null;
  const { cifra, testo } = cella;
  // A bound, an increase or a unit of its own would be lost in a bare number.
  const bare = cifra.valore !== null && cifra.stato === 'cifra' && testo === scriviCifra(cifra, false);
  return bare && !cifra.vincolo && cifra.rispetto_a === null ? decimale(cifra.valore) : testo;
}

function decimale(valore: string | null): CellaDiCsv {
  return valore === null ? null : { decimale: valore };
}

/** Where a table is, as a table: its page and its file. */
export function percorsoCsv({ id }: Pick<TabellaCompilata, 'id'>): string {
  return fileTabella(id);
}
