import { inItaliano } from '../puro/parole/date.ts';
import { inOrdine, vuoti } from '../puro/calendario/storia.ts';
import type { GuastoDiRegola } from './errori.ts';
import type { RecordCollocato } from './record.ts';
import { guastiDiNome } from './rinominata.ts';

/** A fault together with the record it stands in. */
export interface GuastoDiRecord {
  record: RecordCollocato;
  guasto: GuastoDiRegola;
  /** The record takes an id, or days, that another has: what is checked of the rules is checked without it. */
  doppio?: true;
}

/**
 * Faults of dates and ids: an id stands for one rule, a rule has one version on any day; the days between two versions
 * that none covers are declared (`vuoto`); a version that begins later names its own act.
 */
export function guastiDiIdentita(records: readonly RecordCollocato[]): GuastoDiRecord[] {
  const faults: GuastoDiRecord[] = [...records.flatMap(reversedDates), ...records.flatMap(guastiDiNome)];
  const byId = Map.groupBy(
    records.filter((record) => record.dati['ripete'] !== true),
    (record) => `${record.tipo}/${record.id}`,
  );
  for (const versions of byId.values()) {
    const shared = clashes(versions);
    for (const [earlier, later] of shared)
      faults.push({ record: later, guasto: clashFault(earlier, later), doppio: true });
    // Between versions that overlap an empty day would be an error made by the first.
    if (shared.length === 0) faults.push(...undeclaredGaps(versions));
  }
  const found = new Set(faults.map(({ record }) => record));
  return [...faults, ...records.filter((record) => !found.has(record)).flatMap(borrowedAct)];
}

/** A version that begins after the days of the one before, without saying why nothing holds between them. */
function undeclaredGaps(versions: readonly RecordCollocato[]): GuastoDiRecord[] {
  const sorted = inOrdine(versions);
  return sorted.slice(1).flatMap((later, index) => {
    const earlier = sorted[index];
    const [gap] = earlier ? vuoti([earlier, later]) : [];
    if (!earlier || !gap || later.dati['vuoto'] !== undefined) return [];
    return [
      {
        record: later,
        guasto: {
          percorso: [...later.percorso, 'valido_dal' in later.dati ? 'valido_dal' : 'id'],
          messaggio: `fra le due versioni di «${later.id}» ci sono giorni in cui non ne vale nessuna: dal ${inItaliano(gap.dal)} al ${inItaliano(gap.al)}`,
          atteso: 'una versione che comincia il giorno dopo la fine di quella prima, o il vuoto dichiarato',
          rimedio: `correggi una delle due date (la versione di prima, in ${earlier.fileDiRegole.file}, finisce il ${inItaliano(earlier.valido_al ?? '')}); se il documento lascia davvero quei giorni scoperti, scrivi qui «vuoto: …» con il perché`,
        },
      },
    ];
  });
}

/**
 * A row that begins on a day of its own, after its table did, on the word of an act that is the table's: that act
 * cannot have said so.
 */
function borrowedAct(record: RecordCollocato): GuastoDiRecord[] {
  const table = record.fileDiRegole.dati as Record<string, unknown>;
  const own = record.dati['valido_dal'];
  if (record.percorso.length === 0 || typeof own !== 'string' || !('fonte' in table) || 'fonte' in record.dati)
    return [];
  const rows = table['righe'] as readonly Record<string, unknown>[];
  const start = table['valido_dal'];
  const again = rows.some((row) => row['id'] === record.id && row !== record.dati);
  if (!again && !(typeof start === 'string' && own > start)) return [];
  const earlier = rows.some((row) => row['id'] === record.id && String(row['valido_dal'] ?? start ?? '') < own);
  if (again && !earlier) return [];
  return [
    {
      record,
      guasto: {
        percorso: [...record.percorso, 'valido_dal'],
        messaggio: `«${record.id}» cambia dal ${inItaliano(own)}, ma la riga non dice quale atto lo stabilisce: resterebbe quello della tabella, che è di prima`,
        atteso: '«fonte: { documento: …, punto: … }» nella riga: l’atto che fa cominciare questa versione',
        rimedio:
          'aggiungi «fonte» con l’atto nuovo (dev’essere in rules/fonti/); se la riga è sempre stata così, togli «valido_dal»',
      },
    },
  ];
}

/** Pairs of versions that share a day, the one written first before the other. */
function clashes(versions: readonly RecordCollocato[]): [RecordCollocato, RecordCollocato][] {
  const written = new Map(versions.map((record, index) => [record, index]));
  const before = (a: RecordCollocato, b: RecordCollocato) => (written.get(a) ?? 0) < (written.get(b) ?? 0);
  // In the order of their first days a version can share a day only with the one that has lasted longest so far.
  const inTime = inOrdine(versions);
  let longest = inTime[0];
  return inTime.slice(1).flatMap((record): [RecordCollocato, RecordCollocato][] => {
    const other = longest;
    if (!other || (record.valido_al ?? '9999') > (other.valido_al ?? '9999')) longest = record;
    if (!other || !overlap(other, record)) return [];
    return [before(other, record) ? [other, record] : [record, other]];
  });
}

function reversedDates(record: RecordCollocato): GuastoDiRecord[] {
  const { valido_dal, valido_al } = record;
  if (!valido_dal || !valido_al || valido_dal <= valido_al) return [];
  return [
    {
      record,
      guasto: {
        percorso: [...record.percorso, 'valido_al' in record.dati ? 'valido_al' : 'valido_dal'],
        messaggio: `la validità finisce (${valido_al}) prima di cominciare (${valido_dal})`,
        atteso: 'valido_al uguale o successivo a valido_dal',
        rimedio: 'correggi una delle due date',
      },
    },
  ];
}

/** Two intervals of days share a day; a missing bound reaches as far as time does. ISO dates compare as text. */
function overlap(a: RecordCollocato, b: RecordCollocato): boolean {
  return (a.valido_dal ?? '') <= (b.valido_al ?? '9999') && (b.valido_dal ?? '') <= (a.valido_al ?? '9999');
}

function clashFault(earlier: RecordCollocato, later: RecordCollocato): GuastoDiRegola {
  const place = `${earlier.fileDiRegole.file}${earlier.percorso.length > 0 ? `, riga ${Number(earlier.percorso[1]) + 1} della tabella` : ''}`;
  const versioned = [earlier, later].some(({ dati: data }) => 'valido_dal' in data || 'valido_al' in data);
  if (!versioned) {
    return {
      percorso: [...later.percorso, 'id'],
      messaggio: `l’id «${later.id}» c’è già in ${place}`,
      atteso: `un id diverso per ogni regola di tipo «${later.tipo}»`,
      rimedio: 'cambia uno dei due id; se è la stessa regola in due epoche, dai a ciascuna valido_dal e valido_al',
    };
  }
  return {
    percorso: [...later.percorso, 'valido_dal' in later.dati ? 'valido_dal' : 'id'],
    messaggio: `due versioni di «${later.id}» valgono negli stessi giorni: ${period(later)}, e in ${place} ${period(earlier)}`,
    atteso: 'per ogni giorno una sola versione',
    rimedio: 'chiudi la versione vecchia (valido_al) il giorno prima che cominci la nuova (valido_dal)',
  };
}

function period({ valido_dal, valido_al }: RecordCollocato): string {
  return `${valido_dal ? `dal ${valido_dal}` : 'dall’inizio'} ${valido_al ? `al ${valido_al}` : 'senza termine'}`;
}
