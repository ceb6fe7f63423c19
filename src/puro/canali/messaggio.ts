import type { ScriviQuestione } from './questioni.ts';
import type { FormaCampo, Modello } from './tipi.ts';

/** A message ready to be copied. */
export interface Messaggio {
  /** Null where the subject is picked from a menu. */
  oggetto: string | null;
  corpo: string;
  /** Names of the fields that the source asks for and that are still empty. */
  mancanti: string[];
}

/** Mail programs cut a longer link: past this length the text is only copied. */
const LUNGHEZZA_MASSIMA_LINK = 1800;

/** A template that speaks of the reader's matter, with what the matter already says, by id of the field. */
interface ModelloPronto {
  modello: Modello;
  gia: Readonly<Record<string, string>>;
}

/**
 * The template for a matter: the request begins with it, its summary and its application are filled in, and the help
 * says what it is worth telling. No field is added to those that the source asks for.
 * @param scrivi null where the matter says nothing: the template stays as it is
 * @param domanda the name of the application that the matter is about
 */
export function perLaQuestione(
  modello: Modello,
  scrivi: ScriviQuestione | null,
  domanda: string | null,
): ModelloPronto {
  const di = (forma: FormaCampo): string | undefined => modello.campi.find((campo) => campo.forma === forma)?.id;
  const conValore = (forma: FormaCampo, valore: string | null | undefined): Record<string, string> => {
    const id = di(forma);
    return id !== undefined && valore ? { [id]: valore } : {};
  };
  const gia = { ...conValore('sintesi', scrivi?.in_breve), ...conValore('domanda', domanda) };
  const quesito = di('quesito');
  if (!scrivi || quesito === undefined) return { modello, gia };
  return {
    modello: {
      ...modello,
      campi: modello.campi.map((campo) =>
        campo.id === quesito ? { ...campo, aiuto: `Consiglio nostro: ${scrivi.da_dire}.` } : campo,
      ),
      corpo: modello.corpo.map((paragrafo) => paragrafo.replace(`{${quesito}}`, `${scrivi.apertura} {${quesito}}`)),
    },
    gia,
  };
}

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
export function collegamentoPosta(
  a: readonly string[],
  cc: readonly string[],
  { oggetto, corpo }: Messaggio,
): string | null {
  if (a.length === 0) return null;
  const parti = [
    ...(cc.length > 0 ? [`cc=${cc.map(encodeURIComponent).join(',')}`] : []),
    ...(oggetto === null ? [] : [`subject=${encodeURIComponent(oggetto)}`]),
    `body=${encodeURIComponent(corpo.replaceAll('\n', '\r\n'))}`,
  ];
  const link = `mailto:${a.map(encodeURIComponent).join(',').replaceAll('%40', '@')}?${parti.join('&').replaceAll('%40', '@')}`;
  return link.length > LUNGHEZZA_MASSIMA_LINK ? null : link;
}
