import { VOCABOLARIO, type Termine } from './prefissi.ts';

/** Points at another thing: a path under the base of the identifiers, a term, or a whole address. */
export interface Riferimento {
  '@id': string;
}

export interface Letterale {
  '@value': string;
  '@type'?: Termine;
  '@language'?: 'it';
}

/** What is said of a thing: a literal, another thing, or another thing with what is said of it in its turn. */
export type Valore = Letterale | Riferimento | Nodo;

/** A thing with what is said of it, as JSON-LD writes it. Every thing has an address: a difference shows at once. */
export interface Nodo extends Riferimento {
  '@type'?: Termine[];
  [detto: `${string}:${string}`]: Valore[];
}

/** What is said of a thing, by property; null where the rules say nothing. */
export type Detti = { [detto in Termine]?: Valore | null | readonly (Valore | null)[] };

/**
 * A thing and what is said of it; a property without values is left out.
 * @param id its path under the base of the identifiers
 */
export function nodo(id: string, tipi: Termine | readonly Termine[], detti: Detti): Nodo {
  const nuovo: Nodo = { '@id': id };
  const classi = [tipi].flat() as Termine[];
  if (classi.length > 0) nuovo['@type'] = classi;
  for (const [proprieta, valore] of Object.entries(detti) as [Termine, Detti[Termine]][]) {
    const valori = [valore ?? []].flat().filter((uno) => uno !== null);
    if (valori.length > 0) nuovo[proprieta] = valori;
  }
  return nuovo;
}

/** The identifier of what a page tells of, from the page's path: «/prodotti/mt1k00/» gives «prodotti/mt1k00/#id». */
export function identita(percorso: string): string {
  const [pagina = '', ancora = 'id'] = percorso.slice(1).split('#');
  // A colon would make of what stands before it a scheme.
  return `${pagina}#${ancora.replaceAll(':', '%3A')}`;
}

/** The identifier of what has a place of its own in a page: «/unita/» and «ruolo-presidia» give «unita/#ruolo-presidia». */
export function posto(pagina: string, ancora: string): string {
  return identita(`${pagina}#${ancora}`);
}

/** The identifier of a part of a thing, which is told of where the thing is. */
export function parte(id: string, nome: string): string {
  return id.endsWith('#id') ? `${id.slice(0, -2)}${nome}` : `${id}-${nome}`;
}

/** Points at a thing by its path, its term or its address. */
export function rif(id: string): Riferimento {
  return { '@id': id };
}

/** A text in Italian. */
export function testo(valore: string): Letterale;
export function testo(valore: string | null | undefined): Letterale | null;
export function testo(valore: string | null | undefined): Letterale | null {
  return valore ? { '@value': valore, '@language': 'it' } : null;
}

/** A code, an acronym: text of no language. */
export function codice(valore: string): Letterale;
export function codice(valore: string | null | undefined): Letterale | null;
export function codice(valore: string | null | undefined): Letterale | null {
  return valore ? { '@value': valore } : null;
}

/** A literal of a type of XML Schema or RDF. */
export function letterale(tipo: Termine, valore: string): Letterale;
export function letterale(tipo: Termine, valore: string | null | undefined): Letterale | null;
export function letterale(tipo: Termine, valore: string | null | undefined): Letterale | null {
  return valore ? { '@value': valore, '@type': tipo } : null;
}

/** A day. */
export function giorno(data: string | null | undefined): Letterale | null {
  return letterale('xsd:date', data);
}

/** A whole number or a decimal, as the rules write them. */
export function numero(valore: string | null | undefined): Letterale | null {
  return letterale('xsd:decimal', valore);
}

/** The days between two days, the last one included; null where neither is known. */
export function tempo(dal: string | null | undefined, al: string | null | undefined): Nodo | null {
  if (!dal && !al) return null;
  return nodo(`${VOCABOLARIO}tempo-${dal ?? 'prima'}-${al ?? 'oggi'}`, 'ti:TimeInterval', {
    'ti:startTime': giorno(dal),
    'ti:endTime': giorno(al),
  });
}
