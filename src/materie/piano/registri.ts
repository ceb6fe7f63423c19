import { scritte } from '../../motore/regole.ts';
import type {
  RigaAudit,
  RigaCapitolo,
  RigaCorso,
  RigaLavoroAgile,
  TabellaAudit,
  TabellaCapitoli,
  TabellaCorsi,
  TabellaLavoroAgile,
} from '../../types/regole.ts';
import type { RecordFault } from '../../motore/identita.ts';
import type { RuleSet } from '../../motore/carica.ts';
import { rowProvenance, type Provenance } from '../../motore/provenienza.ts';

/** A table of a register with its rows, each with its own source and certainty. */
export type TabellaRegistro<Table extends { righe: readonly object[] }> = Omit<Table, 'righe'> & {
  righe: (Table['righe'][number] & Provenance)[];
};

/** The plan's registers, table by table. */
export interface Registri {
  lavoroAgile: TabellaRegistro<TabellaLavoroAgile>[];
  audit: TabellaRegistro<TabellaAudit>[];
  capitoli: TabellaRegistro<TabellaCapitoli>[];
  corsi: TabellaRegistro<TabellaCorsi>[];
}

/** All registers, and their faults. */
export function compileRegistri(ruleSet: RuleSet): { registri: Registri; faults: RecordFault[] } {
  const { audit, faults } = compileAudit(ruleSet);
  return {
    registri: {
      lavoroAgile: compileLavoroAgile(ruleSet),
      audit,
      capitoli: compileCapitoli(ruleSet),
      corsi: compileCorsi(ruleSet),
    },
    faults,
  };
}

/** The audit campaigns, and a fault for each printed total that its rows do not make. */
export function compileAudit(ruleSet: RuleSet): { audit: TabellaRegistro<TabellaAudit>[]; faults: RecordFault[] } {
  const audit = tables<TabellaAudit>(ruleSet, 'audit', ({ nome }: RigaAudit) => `voce «${nome}»`);
  const faults = scritte(ruleSet, 'audit')
    .filter(({ percorso }) => percorso[1] === 0)
    .flatMap((record): RecordFault[] => {
      const { righe, totali } = record.ruleFile.data as TabellaAudit;
      const printed: Record<RigaAudit['tipo'], number> = {
        audit: totali.audit,
        'follow-up': totali.follow_up,
        crsa: totali.crsa ?? 0,
      };
      return (Object.entries(printed) as [RigaAudit['tipo'], number][]).flatMap(([tipo, total]) => {
        const counted = righe.filter((riga) => riga.tipo === tipo).length;
        if (counted === total) return [];
        return [
          {
            record,
            fault: {
              percorso: ['totali'],
              messaggio: `le campagne di tipo «${tipo}» sono ${counted}, il totale stampato è ${total}`,
              atteso: 'tante righe quante ne stampa il piano',
              rimedio: 'aggiungi la riga che manca, o correggi il tipo di una',
            },
          },
        ];
      });
    });
  return { audit, faults };
}

/** The spending chapters whose planning is assessed. */
export function compileCapitoli(ruleSet: RuleSet): TabellaRegistro<TabellaCapitoli>[] {
  return tables<TabellaCapitoli>(ruleSet, 'capitoli', ({ capitolo }: RigaCapitolo) => `capitolo ${capitolo}`);
}

/** The courses on agile work. */
export function compileCorsi(ruleSet: RuleSet): TabellaRegistro<TabellaCorsi>[] {
  return tables<TabellaCorsi>(ruleSet, 'corsi', ({ nome }: RigaCorso) => `«${nome}»`);
}

/** The rules of agile work, in the order of the page. */
export function compileLavoroAgile(ruleSet: RuleSet): TabellaRegistro<TabellaLavoroAgile>[] {
  return tables<TabellaLavoroAgile>(ruleSet, 'lavoro-agile', ({ gruppo }: RigaLavoroAgile) => gruppo).sort(
    (a, b) => a.ordine - b.ordine,
  );
}

interface AnyTable {
  id: string;
  fonte: Provenance['fonte'];
  certezza: Provenance['certezza'];
  righe: { id: string; punto?: string }[];
}

/** The tables of a kind, in the order of the files; `place` says where a row stands when it does not say so itself. */
export function tables<Table extends AnyTable>(
  ruleSet: RuleSet,
  kind: string,
  place: (row: Table['righe'][number] & never) => string | undefined,
): TabellaRegistro<Table>[] {
  const files = new Set((ruleSet.records.get(kind) ?? []).map(({ ruleFile }) => ruleFile));
  return [...files].map(({ data }) => {
    const { righe, ...table } = data as Table;
    return {
      ...table,
      righe: righe.map((riga) => {
        const punto = riga.punto ?? place(riga as never);
        return { ...riga, ...rowProvenance(table, punto === undefined ? riga : { ...riga, punto }) };
      }),
    } as unknown as TabellaRegistro<Table>;
  });
}
