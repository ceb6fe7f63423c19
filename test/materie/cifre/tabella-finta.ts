import { calcolaVerifiche } from '../../../src/materie/cifre/verifiche/verifiche.ts';
import type { VoceRegistro } from '../../../src/materie/cifre/verifiche/registro.ts';
import type { AlberoPesi, CellaValori, Controllo, TabellaValori } from '../../../src/types/regole.ts';

/**
 * A table of columns `a` and `b`; rows as `id: [a, b]`, `id<parent` for parts, `-id<parent` for a part that is
 * subtracted.
 */
export function tabella(
  righe: Record<string, [CellaValori, CellaValori]>,
  controlli: Omit<Controllo, 'titolo'>[],
  id = 't',
): TabellaValori {
  return {
    id,
    titolo: 'Prova',
    argomento: 'ieep',
    fonte: { documento: 'piano', punto: 'tabella' },
    certezza: 'testuale',
    unita: 'euro',
    periodo: '2021',
    tipo: 'obiettivo',
    colonne: [
      { id: 'a', voce: 'A' },
      { id: 'b', voce: 'B' },
    ],
    righe: Object.entries(righe).map(([name, [a, b]]) => {
      const [rowId = '', parent] = name.replace(/^-/, '').split('<');
      return {
        id: rowId,
        voce: rowId.toUpperCase(),
        ...(parent ? { parte_di: parent } : {}),
        ...(name.startsWith('-') ? { segno: 'meno' as const } : {}),
        valori: { a, b },
      };
    }),
    controlli: controlli.map((controllo) => ({ titolo: 'Controllo', ...controllo })),
  };
}

export const IN_EURO = { massima: '1', motivo: 'euro interi' };

export function esiti(tabelle: TabellaValori[], registro: VoceRegistro[] = [], alberi: AlberoPesi[] = []) {
  const { verifiche, guasti } = calcolaVerifiche(tabelle, alberi, registro);
  return {
    verifiche: verifiche.map(({ id, pubblicato, ricalcolato, esito, incongruenza }) =>
      [id, pubblicato, ricalcolato, esito, ...(incongruenza ? [incongruenza] : [])].join(' '),
    ),
    guasti: guasti.map(({ tipo, id, guasto }) => `${tipo}/${id} ${guasto.percorso.join('.')}: ${guasto.messaggio}`),
  };
}
