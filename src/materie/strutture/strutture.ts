import { nomeSempre, nomiNelTempo, type NomeNelTempo } from '../../puro/calendario/nomi.ts';
import { scritte, type Scritto } from '../../motore/regole.ts';
import type {
  GenereStruttura,
  LetturaGruppo,
  NomeDaUnGiorno,
  Ordinamento,
  PassaggioStruttura,
  RigaStruttura,
  TabellaStrutture,
  ValiditaStruttura,
} from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';
import { compilaDiscendenze, type Discendenza } from './discendenze.ts';

/** That one structure depends on another, and how sure that is. */
export interface Dipendenza extends ProvenienzaRegola {
  struttura: string;
}

/** A structure as one order describes it. */
export interface VersioneStruttura extends ProvenienzaRegola {
  /** The order it belongs to: 2014, 2016, 2021, or the document without a date. */
  ordinamento: string;
  tabella: string;
  /** Its place among the rows of the table, which follow the document: from 0. */
  posizione: number;
  nome: string;
  /** Its names with their days, where an act renamed it within the order; then `nome` says them all. */
  nomi: NomeNelTempo[];
  /** The names after the first, with the acts that give them. */
  rinominata: NomeDaUnGiorno[];
  /** Its codes in the index of public administrations, where whoever keeps the rules has written them. */
  codice_ipa: string | null;
  codice_univoco: string | null;
  /** As the order prints it, where that differs from `nome`. */
  stampato: string | null;
  altri_nomi: string[];
  genere: GenereStruttura;
  gruppo: string | null;
  /** How sure the group is, where the source has lost it. */
  lettura_gruppo: LetturaGruppo | null;
  livello: RigaStruttura['livello'] | null;
  sperimentale: boolean;
  /** It stands for all structures of its sort, not for one. */
  insieme: boolean;
  quante: number | null;
  /** An entry of the order's list, not merely named in its text. */
  elenco: boolean;
  numero: string | null;
  /** The entry it is an instance of: «direzioni-regionali» for «dr-lazio». */
  tipo: string | null;
  parte_di: string | null;
  /** Why we read that it is part of it, when the text does not say so; null when it does. */
  parte_di_motivo: string | null;
  dipende_da: Dipendenza[];
  /** Ids of the structures of the same order that depend on it. */
  governa: string[];
  /** Ids of the structures of the same order that are part of it. */
  contiene: string[];
  /** Ids of the structures of the same order that are instances of it. */
  esempi: string[];
  assiste: string[];
  compito: string | null;
  risponde_di: string | null;
  composizione: string | null;
  apertura: PassaggioStruttura | null;
  chiusura: PassaggioStruttura | null;
  /** The same structure in the plan's tables, an id of sedi. */
  sede: string | null;
  valido_dal: string | null;
  valido_al: string | null;
  validita: ValiditaStruttura | null;
  nota: string | null;
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
  faults: GuastoDiRecord[];
} {
  const ordinamenti = scritte(ruleSet, 'ordinamenti').map(({ dati: data }) => data);
  const records = scritte(ruleSet, 'strutture');
  const byId = new Map<string, VersioneStruttura[]>();
  const all = records.map((record) => ({ id: record.id, version: version(record) }));
  for (const { id, version: one } of all) {
    const same = all.filter((other) => other.version.ordinamento === one.ordinamento);
    one.governa = same
      .filter(({ version: other }) => other.dipende_da.some(({ struttura }) => struttura === id))
      .map((other) => other.id);
    one.contiene = same.filter(({ version: other }) => other.parte_di === id).map((other) => other.id);
    one.esempi = same.filter(({ version: other }) => other.tipo === id).map((other) => other.id);
    byId.set(id, [...(byId.get(id) ?? []), one].sort(byStart));
  }
  const { discendenze, faults } = compilaDiscendenze(ruleSet, byId);
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
    faults: [...faults, ...records.flatMap((record) => instanceFaults(record, byId))],
  };
}

/** The version of a structure in an order, or null. */
export function versioneIn(struttura: Struttura, ordinamento: string): VersioneStruttura | null {
  return struttura.versioni.find((one) => one.ordinamento === ordinamento) ?? null;
}

function byStart(a: VersioneStruttura, b: VersioneStruttura): number {
  return (a.valido_dal ?? '').localeCompare(b.valido_dal ?? '');
}

function version(record: Scritto<'strutture'>): VersioneStruttura {
  const row = record.dati;
  const table = record.fileDiRegole.dati as TabellaStrutture;
  const provenance = provenienzaDiRiga(table, row);
  return {
    ordinamento: table.ordinamento,
    tabella: table.id,
    posizione: table.righe.indexOf(row),
    nome: nomeSempre(row),
    nomi: nomiNelTempo(row),
    rinominata: row.rinominata ?? [],
    codice_ipa: row.codice_ipa ?? null,
    codice_univoco: row.codice_univoco ?? null,
    stampato: row.stampato ?? null,
    altri_nomi: row.altri_nomi ?? [],
    genere: row.genere,
    gruppo: row.gruppo ?? null,
    lettura_gruppo: row.lettura_gruppo ?? null,
    livello: row.livello ?? null,
    sperimentale: row.sperimentale ?? false,
    insieme: row.insieme ?? false,
    quante: row.quante ?? null,
    elenco: row.elenco ?? false,
    numero: row.numero ?? null,
    tipo: row.tipo ?? null,
    parte_di: row.parte_di ?? null,
    parte_di_motivo: row.parte_di_motivo ?? null,
    dipende_da: (row.dipende_da ?? []).map(({ struttura, ...said }) => ({
      struttura,
      ...provenienzaDiRiga(
        { ...provenance, motivo: undefined, incongruenza: undefined },
        said.punto ? { ...said, fonte: { documento: provenance.fonte.documento, punto: said.punto } } : said,
      ),
    })),
    governa: [],
    contiene: [],
    esempi: [],
    assiste: row.assiste ?? [],
    compito: row.compito ?? null,
    risponde_di: row.risponde_di ?? null,
    composizione: row.composizione ?? null,
    apertura: row.apertura ?? null,
    chiusura: row.chiusura ?? null,
    sede: row.sede ?? null,
    valido_dal: record.valido_dal,
    valido_al: record.valido_al,
    validita: row.valido_dal ? null : (table.validita ?? null),
    nota: row.nota ?? null,
    ...provenance,
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
      fault: {
        percorso: [...record.percorso, 'tipo'],
        messaggio: `«${tipo}» non è una voce d’insieme nell’ordinamento ${ordinamento}`,
        atteso: 'una riga dello stesso ordinamento con «insieme: true»',
        rimedio: 'correggi «tipo», o segna «insieme: true» sulla voce che le raccoglie',
      },
    },
  ];
}
