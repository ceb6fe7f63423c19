/** What can be done in the page about an error, besides writing another value. */
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import { nomeDi } from '../fogli/nome-di.ts';
import type { DaAggiungere, ErroreCampo } from './messaggi.ts';

/** What the check says of an abbreviation that nobody spells out. */
const SENZA_SIGLA = /^la sigla «(.+)» non è nel glossario$/;

/** An error with what it asks to be added to another kind, where that mends it. */
export function conRimedio<E extends { messaggio: string; atteso?: string | null; rimedio: string | null }>(
  errore: E,
  { record }: Pick<InsiemeDiRegole, 'record'>,
): E & { aggiungi?: DaAggiungere } {
  const [, termine] = SENZA_SIGLA.exec(errore.messaggio) ?? [];
  const esempio = (record.get('glossario') ?? []).findLast(({ fileDiRegole: { nomeFile } }) => nomeFile === 'sigle');
  if (termine === undefined || !esempio) return errore;
  return {
    ...errore,
    atteso: null,
    rimedio:
      'aggiungila al glossario, con le parole intere e il punto in cui sono stampate; se nessun documento la scioglie, senza parole',
    aggiungi: {
      tipo: 'glossario',
      esempio: esempio.id,
      valori: {
        id: `s-${termine
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')}`,
        termine,
        vale: [],
      },
    },
  };
}

/** What is wrong with a new rule whose id another has: it may be the same, and then it is to be changed. */
export function doppia(
  errori: readonly ErroreDiRegola[],
  { record }: Pick<InsiemeDiRegole, 'record'>,
  tipo: string,
  valori: Record<string, unknown>,
): ErroreCampo | null {
  const id = String(valori['id'] ?? '');
  const suo = errori.some(({ causa, messaggio }) => causa === 'identita' && messaggio.includes(`«${id}»`));
  const altra = record.get(tipo)?.find((una) => una.id === id);
  if (!suo || !altra) return null;
  return {
    percorso: ['id'],
    messaggio: `«${id}» c’è già: è «${nomeDi(altra.dati)}»`,
    atteso: null,
    rimedio:
      'se è la stessa, aprila e cambiala; se è un’altra, dalle un identificativo diverso; se è la stessa in altri giorni, di’ in quali vale ciascuna',
    gia: `${tipo}/${id}`,
  };
}
