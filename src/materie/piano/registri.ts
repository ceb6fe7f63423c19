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
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';

/** A table of a register with its rows, each with its own source and certainty. */
export type TabellaRegistro<Table extends { righe: readonly object[] }> = Omit<Table, 'righe'> & {
  righe: (Table['righe'][number] & ProvenienzaRegola)[];
};

/** The plan's registers, table by table. */
export interface Registri {
  lavoroAgile: TabellaRegistro<TabellaLavoroAgile>[];
  audit: TabellaRegistro<TabellaAudit>[];
  capitoli: TabellaRegistro<TabellaCapitoli>[];
  corsi: TabellaRegistro<TabellaCorsi>[];
}

/** All registers, and their faults. */
export function compilaRegistri(ruleSet: InsiemeDiRegole): { registri: Registri; guasti: GuastoDiRecord[] } {
  const { audit, guasti } = compilaAudit(ruleSet);
  return {
    registri: {
      lavoroAgile: compilaLavoroAgile(ruleSet),
      audit,
      capitoli: compilaCapitoli(ruleSet),
      corsi: compilaCorsi(ruleSet),
    },
    guasti,
  };
}

/** The audit campaigns, and a fault for each printed total that its rows do not make. */
function compilaAudit(ruleSet: InsiemeDiRegole): {
  audit: TabellaRegistro<TabellaAudit>[];
  guasti: GuastoDiRecord[];
} {
  const audit = tabelleDelTipo<TabellaAudit>(ruleSet, 'audit', ({ nome }: RigaAudit) => `voce «${nome}»`);
  const guasti = scritte(ruleSet, 'audit')
    .filter(({ percorso }) => percorso[1] === 0)
    .flatMap((record): GuastoDiRecord[] => {
      const { righe, totali } = record.fileDiRegole.dati as TabellaAudit;
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
            guasto: {
              percorso: ['totali'],
              messaggio: `le campagne di tipo «${tipo}» sono ${counted}, il totale stampato è ${total}`,
              atteso: 'tante righe quante ne stampa il piano',
              rimedio: 'aggiungi la riga che manca, o correggi il tipo di una',
            },
          },
        ];
      });
    });
  return { audit, guasti };
}

/** The spending chapters whose planning is assessed. */
function compilaCapitoli(ruleSet: InsiemeDiRegole): TabellaRegistro<TabellaCapitoli>[] {
  return tabelleDelTipo<TabellaCapitoli>(ruleSet, 'capitoli', ({ capitolo }: RigaCapitolo) => `capitolo ${capitolo}`);
}

/** The courses on agile work. */
function compilaCorsi(ruleSet: InsiemeDiRegole): TabellaRegistro<TabellaCorsi>[] {
  return tabelleDelTipo<TabellaCorsi>(ruleSet, 'corsi', ({ nome }: RigaCorso) => `«${nome}»`);
}

/** The rules of agile work, in the order of the page. */
function compilaLavoroAgile(ruleSet: InsiemeDiRegole): TabellaRegistro<TabellaLavoroAgile>[] {
  return tabelleDelTipo<TabellaLavoroAgile>(ruleSet, 'lavoro-agile', ({ gruppo }: RigaLavoroAgile) => gruppo).sort(
    (a, b) => a.ordine - b.ordine,
  );
}

interface TabellaDelTipo {
  id: string;
  fonte: ProvenienzaRegola['fonte'];
  certezza: ProvenienzaRegola['certezza'];
  righe: { id: string; punto?: string }[];
}

/** The tables of a kind, in the order of the files; `place` says where a row stands when it does not say so itself. */
export function tabelleDelTipo<Table extends TabellaDelTipo>(
  ruleSet: InsiemeDiRegole,
  kind: string,
  place: (row: Table['righe'][number] & never) => string | undefined,
): TabellaRegistro<Table>[] {
  const files = new Set((ruleSet.record.get(kind) ?? []).map(({ fileDiRegole }) => fileDiRegole));
  return [...files].map(({ dati: data }) => {
    const { righe, ...table } = data as Table;
    const compilate = righe.map((riga) => {
      const punto = riga.punto ?? place(riga as never);
      return { ...riga, ...provenienzaDiRiga(table, punto === undefined ? riga : { ...riga, punto }) };
    });
    return { ...table, righe: compilate };
  });
}
