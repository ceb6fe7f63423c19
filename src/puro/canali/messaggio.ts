import type { Modello } from './tipi.ts';

/** A message ready to be copied. */
export interface Messaggio {
  /** Null where the subject is picked from a menu. */
  oggetto: string | null;
  corpo: string;
  /** Names of the fields that the source asks for and that are still empty. */
  mancanti: string[];
}

/** Mail programs cut a longer link: past this length the text is only copied. */
export const LUNGHEZZA_MASSIMA_LINK = 1800;

/**
 * Puts the data into the template. An empty field stays as its name between square brackets, to be filled in by hand.
 * @param valori by id of the field
 */
export function componiMessaggio(modello: Modello, valori: Readonly<Record<string, string>>): Messaggio {
  const riempi = (testo: string): string =>
    testo.replaceAll(/\{([a-z0-9-]+)\}/g, (_intero, id: string) => {
      const valore = (valori[id] ?? '').trim();
      const nome = modello.campi.find((campo) => campo.id === id)?.nome ?? id;
      return valore === '' ? `[${nome.toLowerCase()}]` : valore;
    });
  return {
    oggetto: modello.oggetto === null ? null : riempi(modello.oggetto).replaceAll(/\s+/g, ' '),
    corpo: modello.corpo.map(riempi).join('\n\n'),
    mancanti: modello.campi
      .filter(({ id, richiesto }) => richiesto && (valori[id] ?? '').trim() === '')
      .map(({ nome }) => nome),
  };
}

/**
 * A link that opens the mail program with the message in it, or null where it would be too long to be safe.
 * @param a addresses; none gives null
 * @param cc addresses for a copy
 */
export function linkPosta(a: readonly string[], cc: readonly string[], { oggetto, corpo }: Messaggio): string | null {
  if (a.length === 0) return null;
  const parti = [
    ...(cc.length > 0 ? [`cc=${cc.map(encodeURIComponent).join(',')}`] : []),
    ...(oggetto === null ? [] : [`subject=${encodeURIComponent(oggetto)}`]),
    `body=${encodeURIComponent(corpo.replaceAll('\n', '\r\n'))}`,
  ];
  const link = `mailto:${a.map(encodeURIComponent).join(',').replaceAll('%40', '@')}?${parti.join('&').replaceAll('%40', '@')}`;
  return link.length > LUNGHEZZA_MASSIMA_LINK ? null : link;
}
