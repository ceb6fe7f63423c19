import { regolaCon } from '../../motore/dati/di-regola.ts';
import { CON_CERTEZZA, FONTE, elenco, indirizzo } from '../../motore/dati/forme.ts';
import type { InsiemeDati } from '../../motore/dati/insieme.ts';
import type { NomeTipo } from '../../motore/regole.ts';

/**
 * The open data of a register: each table as written, with its rows, each with its own source and certainty.
 * @param nome the kind
 * @param pagina where its tables are told of
 */
export function datiRegistro<C>(
  nome: NomeTipo,
  pagina: string,
  descrizione: string,
  tabelle: (catalogo: C) => readonly { id: string }[],
  indirizzoDi: (id: string) => string = () => pagina,
): Omit<InsiemeDati<C>, 'nome' | 'titolo'> {
  return {
    descrizione,
    json: (catalogo) => tabelle(catalogo).map((tabella) => ({ ...tabella, url: indirizzoDi(tabella.id) })),
    schema: () =>
      regolaCon(
        nome,
        null,
        { url: indirizzo(pagina) },
        { righe: elenco(regolaCon(nome, 'riga', { fonte: FONTE, ...CON_CERTEZZA })) },
      ),
  };
}
