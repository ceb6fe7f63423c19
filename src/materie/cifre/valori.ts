import { parte, scritte, type Parte } from '../../motore/regole.ts';
import type { CellaEstesa, ColonnaValori, RigaValori, TabellaValori } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';
import { cellaEstesa, nomeCella } from './verifiche/celle.ts';
import type { Verifica } from './verifiche/esito-del-controllo.ts';
import { guastiDiNomi } from './verifiche/nomi-di-tabella.ts';
import { calcolaVerifiche, type GuastoVerifica } from './verifiche/verifiche.ts';
import { alberi } from './pesi.ts';

/** A cell with every field of its shape, and where it comes from. */
type Cella = Omit<Parte<CellaEstesa>, 'perso' | 'vuota' | 'parole_nostre'>;

/** One figure of a table, with all that its row, column and table say of it; `valore` of a blank cell is what the sums prove. */
export interface Cifra extends Cella {
  /** `tabella/riga@colonna`. */
  id: string;
  tabella: string;
  riga: string;
  colonna: string;
  /** What is measured, in the words of the source (or ours, where the printed label is not enough). */
  voce: string;
  /** The structure it belongs to, an id of sedi; null where it belongs to none. */
  struttura: string | null;
  /**
   * `cifra`: a number. `testo`: words in its place. `persa`: printed, but not in the text we read. `vuota`: printed
   * blank.
   */
  stato: 'cifra' | 'testo' | 'persa' | 'vuota';
  /** Whether `testo` is ours: a paraphrase, printed nowhere. */
  nostre: boolean;
  /** Ids of the checks that it enters. */
  verifiche: string[];
}

/** A table of figures: as written, and figure by figure. */
export interface TabellaCompilata extends Parte<TabellaValori> {
  /** Row by row, in the order of the columns. */
  cifre: Cifra[];
  /** Ids of the checks that it declares. */
  verifiche: string[];
}

/**
 * Puts the tables of figures together and recomputes every identity they declare.
 * @returns tables, checks, and the faults of tables, trees of weights and register
 */
export function compilaValori(ruleSet: InsiemeDiRegole): {
  tabelle: TabellaCompilata[];
  verifiche: Verifica[];
  guasti: GuastoDiRecord[];
} {
  const records = scritte(ruleSet, 'valori');
  const dati = records.map((record) => record.dati);
  const registro = scritte(ruleSet, 'incongruenze').map(({ dati: data }) => data);
  const { verifiche, guasti } = calcolaVerifiche(dati, alberi(ruleSet), registro);
  const byCell = checksByCell(verifiche);
  return {
    tabelle: dati.map((tabella) => compilaTabella(ruleSet, tabella, byCell, verifiche)),
    verifiche,
    guasti: [...guastiDiNomi(ruleSet), ...guasti.flatMap((guasto) => locateFault(ruleSet, guasto))],
  };
}

function compilaTabella(
  ruleSet: InsiemeDiRegole,
  tabella: TabellaValori,
  byCell: ReadonlyMap<string, string[]>,
  verifiche: readonly Verifica[],
): TabellaCompilata {
  return {
    ...parte(ruleSet, 'valori', tabella, provenienzaDiRiga(tabella, {})),
    cifre: tabella.righe.flatMap((riga) =>
      tabella.colonne.flatMap((colonna) => {
        const cella = Object.hasOwn(riga.valori, colonna.id) ? riga.valori[colonna.id] : undefined;
        return cella === undefined ? [] : [cifra(ruleSet, tabella, riga, colonna, cellaEstesa(cella), byCell)];
      }),
    ),
    verifiche: verifiche.filter((verifica) => verifica.tabella === tabella.id).map(({ id }) => id),
  };
}

function cifra(
  ruleSet: InsiemeDiRegole,
  tabella: TabellaValori,
  riga: RigaValori,
  colonna: ColonnaValori,
  scritta: CellaEstesa,
  byCell: ReadonlyMap<string, string[]>,
): Cifra {
  const id = nomeCella({ tabella: tabella.id, riga: riga.id, colonna: colonna.id });
  const { perso, vuota, parole_nostre, ...cella } = parte(
    ruleSet,
    'valori.cellaEstesa',
    scritta,
    provenienza(tabella, riga, colonna, scritta),
  );
  return {
    ...cella,
    id,
    tabella: tabella.id,
    riga: riga.id,
    colonna: colonna.id,
    voce: voce(tabella, riga, colonna),
    struttura: riga.sede ?? colonna.sede ?? null,
    unita: cella.unita ?? riga.unita ?? colonna.unita ?? tabella.unita ?? null,
    periodo: cella.periodo ?? riga.periodo ?? colonna.periodo ?? tabella.periodo ?? null,
    tipo: cella.tipo ?? riga.tipo ?? colonna.tipo ?? tabella.tipo ?? null,
    stato: perso ? 'persa' : vuota ? 'vuota' : cella.valore === null ? 'testo' : 'cifra',
    testo: cella.testo ?? parole_nostre,
    nostre: parole_nostre !== null,
    verifiche: byCell.get(id) ?? [],
  };
}

/** What is measured: the row's and the column's label, less the one that names a structure or only a period. */
function voce(tabella: TabellaValori, riga: RigaValori, colonna: ColonnaValori): string {
  const labels = [
    riga.sede ? null : (riga.nome ?? riga.voce),
    colonna.sede || colonna.attributo ? null : (colonna.nome ?? colonna.voce),
  ].filter((label) => label !== null);
  return labels.length > 0 ? labels.join(' – ') : tabella.titolo;
}

/** The nearest word wins: the cell's, then the row's, the column's, the table's. */
function provenienza(
  tabella: TabellaValori,
  riga: RigaValori,
  colonna: ColonnaValori,
  cella: CellaEstesa,
): ProvenienzaRegola {
  const punto = [
    riga.punto ?? `riga «${riga.voce}»`,
    ...(tabella.colonne.length > 1 ? [`colonna «${colonna.voce}»`] : []),
  ].join(', ');
  const speaker = [cella, riga, colonna].find(({ certezza }) => certezza !== undefined) ?? tabella;
  return provenienzaDiRiga(tabella, {
    ...(riga.fonte ? { fonte: riga.fonte } : { punto }),
    certezza: speaker.certezza,
    motivo: speaker.motivo,
    incongruenza: speaker.incongruenza,
  });
}

function checksByCell(verifiche: readonly Verifica[]): Map<string, string[]> {
  const byCell = new Map<string, string[]>();
  for (const { id, celle } of verifiche) {
    for (const cella of new Set(celle)) byCell.set(cella, [...(byCell.get(cella) ?? []), id]);
  }
  return byCell;
}

function locateFault(ruleSet: InsiemeDiRegole, { tipo, id, guasto }: GuastoVerifica): GuastoDiRecord[] {
  const record = ruleSet.record.get(tipo)?.find((candidate) => candidate.id === id);
  return record ? [{ record, guasto: { ...guasto, percorso: [...record.percorso, ...guasto.percorso] } }] : [];
}
