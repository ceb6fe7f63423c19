import { scritte } from '../../motore/regole.ts';
import type { TabellaIncongruenze } from '../../types/regole.ts';
import type { RuleSet } from '../../motore/carica.ts';
import type { LocatedRecord } from '../../motore/record.ts';

/** An entry of the register of contradictions, with the table (document and topic) it is listed under. */
export type Incongruenza = TabellaIncongruenze['righe'][number] & { tabella: string; tabella_titolo: string };

/** All entries of the register, in the order of the files. */
export function compileIncongruenze(ruleSet: RuleSet): Incongruenza[] {
  return scritte(ruleSet, 'incongruenze').map(({ data, ruleFile }) => ({
    ...data,
    tabella: ruleFile.stem,
    tabella_titolo: (ruleFile.data as TabellaIncongruenze).titolo,
  }));
}

/** Kinds whose record is one answer: when an entry of the register touches it, the whole answer is contradicted. */
const UNA_RISPOSTA = ['prodotti', 'competenze', 'lavoro-agile'];

/**
 * The rules with the register's mark on every record that an entry which changes the answer names, so that whoever
 * compiles or shows the record cannot forget it. What the source does not say, or is marked already, stays as it is.
 */
export function segnaContraddette(ruleSet: RuleSet): RuleSet {
  const named = cheCambianoRisposta(compileIncongruenze(ruleSet));
  const mark = (record: LocatedRecord): LocatedRecord => {
    const [entry] = named.get(`${record.kind}/${record.id}`) ?? [];
    const { certezza } = record.data as { certezza?: string };
    if (!entry || certezza === 'contraddetta' || certezza === 'non_detta') return record;
    return { ...record, data: { ...record.data, certezza: 'contraddetta', incongruenza: entry.id } };
  };
  const marked = UNA_RISPOSTA.map((kind): [string, LocatedRecord[]] => [
    kind,
    (ruleSet.records.get(kind) ?? []).map(mark),
  ]);
  return { ...ruleSet, records: new Map([...ruleSet.records, ...marked]) };
}

/** The entries that change an answer, by the rule they touch: «prodotti/mt4k00». */
export function cheCambianoRisposta(incongruenze: readonly Incongruenza[]): ReadonlyMap<string, Incongruenza[]> {
  const touches = incongruenze
    .filter(({ cambia_risposta }) => cambia_risposta)
    .flatMap((entry) => (entry.riguarda ?? []).map((regola) => ({ regola, entry })));
  return new Map(
    [...Map.groupBy(touches, ({ regola }) => regola)].map(([regola, own]) => [regola, own.map(({ entry }) => entry)]),
  );
}
