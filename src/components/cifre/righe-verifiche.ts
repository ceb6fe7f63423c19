/** The checks as rows of a table: in the page and, when asked for, in the browser. */
import type { CellaRiga, Riga } from '../../islands/ricerca/righe.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { scriviConUnitaDi, titoloDelleVerifiche } from '../../materie/cifre/vista/celle-di-verifica.ts';
import { paginaVerifiche, percorsoVerifica } from '../../materie/cifre/vista/indirizzi.ts';
import { ESITI } from '../../materie/cifre/vista/verifica-di.ts';
import type { Verifica } from '../../materie/cifre/verifiche/esito-del-controllo.ts';
import { href, hrefIncongruenza } from '../base/indirizzi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

/**
 * A check in a row: what is checked, published figure, recomputed figure, outcome, and the table that it belongs to if
 * asked for.
 */
export function rigaVerifica(
  catalogo: Pick<Catalogo, 'tabelle' | 'pesi'>,
  verifica: Verifica,
  conTabella: boolean,
): Riga {
  const { tabella, tipo, esito, descrizione, incongruenza } = verifica;
  const pagina = paginaVerifiche(tabella);
  const celle: (CellaRiga | null)[] = [
    { pezzi: [{ testo: descrizione, href: href(percorsoVerifica(verifica)) }] },
    { pezzi: [scriviConUnitaDi(catalogo, verifica, verifica.pubblicato)], classe: 'num' },
    { pezzi: [scriviConUnitaDi(catalogo, verifica, verifica.ricalcolato)], classe: 'num' },
    {
      pezzi: [
        { testo: ESITI[esito].parole, classe: `esito esito-${esito}` },
        ...(incongruenza
          ? [' ', { testo: 'incongruenza', href: hrefIncongruenza(incongruenza), classe: 'piccolo' }]
          : []),
      ],
    },
    conTabella
      ? {
          pezzi: [{ testo: titoloDelleVerifiche(catalogo, tabella), href: href(INDIRIZZI.verifiche(pagina)) }],
          classe: 'piccolo prosa',
        }
      : null,
  ];
  return { dati: { tabella: pagina, tipo, esito }, celle: celle.filter((cella) => cella !== null) };
}
