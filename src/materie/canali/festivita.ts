import { compilata, scritte, type Compilata } from '../../motore/regole.ts';
import type { TabellaFestivita } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { RecordCollocato } from '../../motore/record.ts';
import { leggiData } from '../../puro/parole/date.ts';

/** A feast with its source; `comune` for a patron saint's. */
export interface FestaCatalogo extends Omit<Compilata<'festivita'>, 'tabella' | 'vuoto' | 'nota'> {
  ambito: TabellaFestivita['ambito'];
}

/** National feasts and patron saints' days, in the order of the files. */
export function compilaFestivita(ruleSet: InsiemeDiRegole): { feste: FestaCatalogo[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'festivita');
  const feste = records.map((record): FestaCatalogo => {
    const { ambito } = record.fileDiRegole.dati as TabellaFestivita;
    const { tabella: _tabella, vuoto: _vuoto, nota: _nota, ...festa } = compilata(ruleSet, record);
    return { ...festa, ambito };
  });
  const faults = records.flatMap((record): GuastoDiRecord[] =>
    'giorno' in record.dati && 'pasqua' in record.dati
      ? [
          {
            record,
            guasto: {
              percorso: [...record.percorso, 'pasqua'],
              messaggio: `«${record.id}» ha sia un giorno fisso sia una distanza da Pasqua`,
              atteso: 'uno solo dei due campi',
              rimedio: 'togli «giorno» o «pasqua»',
            },
          },
        ]
      : [],
  );
  return { feste, guasti: [...faults, ...records.flatMap(impossibleDay)] };
}

/** A month and day that no year has. */
function impossibleDay(record: RecordCollocato): GuastoDiRecord[] {
  const { giorno } = record.dati;
  // A leap year has every day that some year has.
  if (typeof giorno !== 'string' || leggiData(`2024-${giorno}`).ok) return [];
  return [
    {
      record,
      guasto: {
        percorso: [...record.percorso, 'giorno'],
        messaggio: `il giorno «${giorno}» non c’è in nessun anno`,
        atteso: 'mese e giorno che esistono, per esempio "06-24" per il 24 giugno',
        rimedio: 'correggi: prima il mese, poi il giorno',
      },
    },
  ];
}
