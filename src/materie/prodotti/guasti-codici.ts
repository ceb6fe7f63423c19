import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { Scritto } from '../../motore/regole.ts';

/** What is wrong in the codes of products, one beside the others. */
export function guastiDeiCodici(records: readonly Scritto<'prodotti'>[]): GuastoDiRecord[] {
  return [...repeatedCodes(records), ...lettersForFigures(records)];
}

const CODICI = ['codice_prodotto', 'codice_14o'] as const;

/** A code with a letter where one that is known has the figure that looks like it: «OAAZ50» for «0AAZ50». */
function lettersForFigures(records: readonly Scritto<'prodotti'>[]): GuastoDiRecord[] {
  const noti = new Set(records.flatMap(({ id, dati }) => [id.toUpperCase(), ...CODICI.map((campo) => dati[campo])]));
  return records.flatMap((record) =>
    CODICI.flatMap((campo): GuastoDiRecord[] => {
      const codice = record.dati[campo] ?? '';
      const inteso = codice.replaceAll('O', '0').replaceAll('I', '1');
      if (inteso === codice || !noti.has(inteso)) return [];
      return [
        {
          record,
          guasto: {
            percorso: [...record.percorso, campo],
            messaggio: `«${codice}» ha una lettera dove il codice «${inteso}», che c’è già, ha una cifra`,
            atteso: 'zero e uno scritti con le cifre 0 e 1, non con le lettere O e I',
            rimedio: `scrivi «${inteso}»`,
          },
        },
      ];
    }),
  );
}

/** A 14/O code names one product. */
function repeatedCodes(records: readonly Scritto<'prodotti'>[]): GuastoDiRecord[] {
  const owner = new Map<string, Scritto<'prodotti'>>();
  return records.flatMap((record) => {
    const code = record.dati.codice_14o;
    if (!code) return [];
    const first = owner.get(code);
    if (!first) owner.set(code, record);
    if (!first || first.id === record.id) return [];
    return [
      {
        record,
        guasto: {
          percorso: [...record.percorso, 'codice_14o'],
          messaggio: `il codice 14/O «${code}» è già di «${first.id}» (${first.fileDiRegole.file})`,
          atteso: 'un codice 14/O diverso per ogni prodotto',
          rimedio: 'controlla il codice sulla fonte e correggi una delle due righe',
        },
      },
    ];
  });
}
