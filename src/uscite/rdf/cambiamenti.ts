import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { impronta } from '../../puro/parole/impronta.ts';
import { COLLEGATI, diTipo, piatti } from './collegati.ts';

/** What to compare with what was read before, to read again only what changed. */
export interface Cambiamenti {
  /** Changes whenever a rule does. */
  versione: string;
  /** Each change of the rules, the latest first, with the rules that it is about. */
  novita: { id: string; data: string; titolo: string; identificativi: string[] }[];
  /** For each rule, by its identifier, a print of everything that is said of it: it changes only if that does. */
  impronte: Record<string, string>;
}

/**
 * The rules as linked data, each with its print, and what the news say that changed.
 * @param base where the identifiers stand, without a final slash
 */
export function cambiamenti(catalogo: Catalogo, base: string): Cambiamenti {
  const regole = COLLEGATI.flatMap((tipo) => diTipo(tipo, catalogo).map((regola) => ({ ...regola, tipo: tipo.nome })));
  const radici = new Map(regole.map(({ tipo, id, nodi }) => [`${tipo}/${id}`, `${base}/${nodi[0]?.['@id'] ?? ''}`]));
  return {
    versione: catalogo.versione,
    novita: catalogo.novita.map(({ id, data, titolo, riguarda = [] }) => ({
      id,
      data,
      titolo,
      identificativi: riguarda.flatMap((regola) => radici.get(regola) ?? []),
    })),
    impronte: Object.fromEntries(
      regole.map(({ tipo, id, nodi }) => [radici.get(`${tipo}/${id}`) ?? '', impronta(JSON.stringify(piatti(nodi)))]),
    ),
  };
}
