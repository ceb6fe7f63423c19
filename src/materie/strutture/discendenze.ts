import { compilata, scritte, type Compilata } from '../../motore/regole.ts';
import type { ParteDiscendenza, TabellaDiscendenze } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { RecordCollocato } from '../../motore/record.ts';

/** One step of the lineage: what these structures became in the order that follows. */
export interface Discendenza extends Compilata<'discendenze'> {
  da_ordinamento: string;
  a_ordinamento: string;
}

/** The orders that describe each structure, by its id. */
type OrdiniPerStruttura = ReadonlyMap<string, readonly { ordinamento: string }[]>;

/**
 * All steps of the lineage, in the order of the rules.
 * @param versions the versions of every structure, by id
 * @returns the steps, and the faults of steps whose ends do not suit their outcome or their orders
 */
export function compilaDiscendenze(
  ruleSet: InsiemeDiRegole,
  versions: OrdiniPerStruttura,
): { discendenze: Discendenza[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'discendenze');
  const discendenze = records.map((record) => {
    const { da_ordinamento, a_ordinamento } = record.fileDiRegole.dati as TabellaDiscendenze;
    return { ...compilata(ruleSet, record), da_ordinamento, a_ordinamento };
  });
  return { discendenze, guasti: records.flatMap((record, index) => faultsOf(record, discendenze[index], versions)) };
}

function faultsOf(
  record: RecordCollocato,
  step: Discendenza | undefined,
  versions: OrdiniPerStruttura,
): GuastoDiRecord[] {
  if (!step) return [];
  return [
    ...endFaults(record, step),
    ...orderFaults(record, 'da', step.da, step.da_ordinamento, versions),
    ...orderFaults(record, 'a', step.a, step.a_ordinamento, versions),
  ];
}

const HAS_PAST = 'da dove viene («da» o «da_nome»)';
const HAS_FUTURE = 'che cosa è diventata («a»)';

/**
 * New structures have no past, lost ones no future, all others both; a division has two ends, a union two beginnings.
 */
function endFaults(record: RecordCollocato, { esito, da, da_nome, a }: Discendenza): GuastoDiRecord[] {
  const beginnings = da.length + (da_nome ? 1 : 0);
  const wrong = [
    esito === 'nuova' && beginnings > 0 ? `una struttura «nuova» non dice ${HAS_PAST}` : null,
    esito !== 'nuova' && beginnings === 0 ? `manca ${HAS_PAST}` : null,
    esito === 'senza-destinazione' && a.length > 0 ? `una struttura «senza-destinazione» non dice ${HAS_FUTURE}` : null,
    esito !== 'senza-destinazione' && a.length === 0 ? `manca ${HAS_FUTURE}` : null,
    esito === 'divisa' && a.length === 1 ? 'una struttura «divisa» ne diventa almeno due' : null,
    esito === 'unita' && beginnings === 1 ? 'una struttura «unita» viene da almeno due' : null,
  ].find((message) => message !== null);
  if (!wrong) return [];
  return [
    {
      record,
      guasto: {
        percorso: [...record.percorso, 'esito'],
        messaggio: wrong,
        atteso: 'un esito che corrisponda a «da» e «a»',
        rimedio: 'correggi «esito», o aggiungi o togli le strutture',
      },
    },
  ];
}

function orderFaults(
  record: RecordCollocato,
  field: 'da' | 'a',
  parts: readonly ParteDiscendenza[],
  ordinamento: string,
  versions: OrdiniPerStruttura,
): GuastoDiRecord[] {
  return parts.flatMap(({ rif }, index) => {
    const [kind, id = ''] = rif.split('/');
    const known = kind === 'strutture' ? versions.get(id) : undefined;
    if (!known || known.some((one) => one.ordinamento === ordinamento)) return [];
    return [
      {
        record,
        guasto: {
          percorso: [...record.percorso, field, index, 'rif'],
          messaggio: `«${id}» non c’è nell’ordinamento ${ordinamento}`,
          atteso: `una struttura di quell’ordinamento: «${id}» sta in ${known.map((one) => one.ordinamento).join(', ')}`,
          rimedio: 'correggi il riferimento, o aggiungi la riga nella tabella delle strutture',
        },
      },
    ];
  });
}
