import { perInizio } from '../../puro/calendario/storia.ts';
import { nomeSempre, nomiNelTempo, type NomeNelTempo } from '../../puro/calendario/nomi.ts';
import { compilata, scritte, type Compilata, type Scritto } from '../../motore/regole.ts';
import type { Ordinamento, TabellaStrutture, ValiditaStruttura } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';
import { compilaDiscendenze, type Discendenza } from './discendenze.ts';

/** That one structure depends on another, and how sure that is. */
interface Dipendenza extends ProvenienzaRegola {
  struttura: string;
}

/** A structure as one order describes it. */
export interface VersioneStruttura extends Omit<Compilata<'strutture'>, 'id' | 'vuoto' | 'dipende_da'> {
  /** The order it belongs to: 2014, 2016, 2021, or the document without a date. */
  ordinamento: string;
  /** Its place among the rows of the table, which follow the document: from 0. */
  posizione: number;
  /** Its names with their days, where an act renamed it within the order; then `nome` says them all. */
  nomi: NomeNelTempo[];
  dipende_da: Dipendenza[];
  /** Ids of the structures of the same order that depend on it. */
  governa: string[];
  /** Ids of the structures of the same order that are part of it. */
  contiene: string[];
  /** Ids of the structures of the same order that are instances of it. */
  esempi: string[];
  validita: ValiditaStruttura | null;
}

/** A structure through the orders that name it. */
export interface Struttura {
  id: string;
  /** Its latest name. */
  nome: string;
  /** Oldest first; those without a date before all others. */
  versioni: VersioneStruttura[];
  /** What it comes from, where its lineage is stated or read. */
  precedenti: Discendenza[];
  /** What became of it. */
  successive: Discendenza[];
}

/**
 * All structures, in the order of their first row, each with its versions and lineage; the orders; the whole lineage.
 * @returns them with the faults of lineage rows and of instances that do not hold
 */
export function compilaStrutture(ruleSet: InsiemeDiRegole): {
  ordinamenti: Ordinamento[];
  strutture: Struttura[];
  discendenze: Discendenza[];
  guasti: GuastoDiRecord[];
} {
  const ordinamenti = scritte(ruleSet, 'ordinamenti').map(({ dati: data }) => data);
  const records = scritte(ruleSet, 'strutture');
  const byId = new Map<string, VersioneStruttura[]>();
  const all = records.map((record) => ({ id: record.id, version: version(ruleSet, record) }));
  for (const { id, version: one } of all) {
    const same = all.filter((other) => other.version.ordinamento === one.ordinamento);
    one.governa = same
      .filter(({ version: other }) => other.dipende_da.some(({ struttura }) => struttura === id))
      .map((other) => other.id);
    one.contiene = same.filter(({ version: other }) => other.parte_di === id).map((other) => other.id);
    one.esempi = same.filter(({ version: other }) => other.tipo === id).map((other) => other.id);
    byId.set(id, [...(byId.get(id) ?? []), one].sort(perInizio));
  }
  const { discendenze, guasti } = compilaDiscendenze(ruleSet, byId);
  const strutture = [...byId].map(([id, versioni]): Struttura => ({
    id,
    nome: versioni.at(-1)?.nome ?? id,
    versioni,
    precedenti: discendenze.filter(({ a }) => a.some(({ rif }) => rif === `strutture/${id}`)),
    successive: discendenze.filter(({ da }) => da.some(({ rif }) => rif === `strutture/${id}`)),
  }));
  return {
    ordinamenti,
    strutture,
    discendenze,
    guasti: [...guasti, ...records.flatMap((record) => instanceFaults(record, byId))],
  };
}

/** The version of a structure in an order, or null. */
export function versioneIn(struttura: Struttura, ordinamento: string): VersioneStruttura | null {
  return struttura.versioni.find((one) => one.ordinamento === ordinamento) ?? null;
}

function version(ruleSet: InsiemeDiRegole, record: Scritto<'strutture'>): VersioneStruttura {
  const row = record.dati;
  const table = record.fileDiRegole.dati as TabellaStrutture;
  const { id: _id, vuoto: _vuoto, ...riga } = compilata(ruleSet, record);
  return {
    ...riga,
    ordinamento: table.ordinamento,
    posizione: table.righe.indexOf(row),
    nome: nomeSempre(row),
    nomi: nomiNelTempo(row),
    dipende_da: riga.dipende_da.map(({ struttura, ...said }) => ({
      struttura,
      ...provenienzaDiRiga(
        { fonte: riga.fonte, certezza: riga.certezza },
        said.punto ? { ...said, fonte: { documento: riga.fonte.documento, punto: said.punto } } : said,
      ),
    })),
    governa: [],
    contiene: [],
    esempi: [],
    validita: row.valido_dal ? null : (table.validita ?? null),
  };
}

/** An instance names an entry that stands for all of its sort. */
function instanceFaults(
  record: Scritto<'strutture'>,
  byId: ReadonlyMap<string, readonly VersioneStruttura[]>,
): GuastoDiRecord[] {
  const { tipo } = record.dati;
  const { ordinamento } = record.fileDiRegole.dati as TabellaStrutture;
  const versions = tipo ? byId.get(tipo) : undefined;
  if (!versions || versions.some((one) => one.ordinamento === ordinamento && one.insieme)) return [];
  return [
    {
      record,
      guasto: {
        percorso: [...record.percorso, 'tipo'],
        messaggio: `«${tipo}» non è una voce d’insieme nell’ordinamento ${ordinamento}`,
        atteso: 'una riga dello stesso ordinamento con «insieme: true»',
        rimedio: 'correggi «tipo», o segna «insieme: true» sulla voce che le raccoglie',
      },
    },
  ];
}
