import type { CellaEstesa, CellaValori, ColonnaValori, RigaValori, TabellaValori } from '../../../types/regole.ts';

/** What a cell holds, whatever the form it is written in. */
export type Cella = CellaEstesa;

/** Where a figure stands. */
export interface Posto {
  tabella: string;
  riga: string;
  colonna: string;
}

/** `tabella/riga@colonna`: how checks and pages name a figure. */
export function nomeCella({ tabella, riga, colonna }: Posto): string {
  return `${tabella}/${riga}@${colonna}`;
}

/** A cell in its long form. */
export function cellaEstesa(cella: CellaValori): Cella {
  return typeof cella === 'string' ? { valore: cella } : cella;
}

/** One table ready to be asked for cells, rows, columns and their parts. */
export class Tabella {
  readonly dati: TabellaValori;
  readonly righe: ReadonlyMap<string, RigaValori>;
  readonly colonne: ReadonlyMap<string, ColonnaValori>;

  constructor(dati: TabellaValori) {
    this.dati = dati;
    this.righe = new Map(dati.righe.map((riga) => [riga.id, riga]));
    this.colonne = new Map(dati.colonne.map((colonna) => [colonna.id, colonna]));
  }

  /** The cell at a row and column, undefined where the row leaves the column out. */
  cella(riga: string, colonna: string): Cella | undefined {
    const valori = this.righe.get(riga)?.valori;
    const cella = valori && Object.hasOwn(valori, colonna) ? valori[colonna] : undefined;
    return cella === undefined ? undefined : cellaEstesa(cella);
  }

  /** Rows or columns, in order. */
  voci(asse: Asse): readonly (RigaValori | ColonnaValori)[] {
    return asse === 'righe' ? this.dati.righe : this.dati.colonne;
  }

  /** The rows or columns that make up another. */
  parti(asse: Asse, voce: string): (RigaValori | ColonnaValori)[] {
    return this.voci(asse).filter((candidate) => candidate.parte_di === voce);
  }
}

export type Asse = 'righe' | 'colonne';

/** The other axis. */
export function altroAsse(asse: Asse): Asse {
  return asse === 'righe' ? 'colonne' : 'righe';
}

/** All tables by id. */
export type Tabelle = ReadonlyMap<string, Tabella>;
