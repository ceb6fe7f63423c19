import type { Catalogo } from '../../tipo-catalogo.ts';
import { totaliDi } from '../verifiche/totali.ts';
import type { TabellaCompilata } from '../valori.ts';

/** The figures of a table that no identity recomputes. */
export interface NonVerificate {
  tabella: TabellaCompilata;
  cifre: number;
  /** Of those, how many enter no check: no total, share or ratio that the table prints rests on them. */
  fuori: number;
}

/** Every table with figures that no check enters, those with most of them first. */
export function nonVerificate({ tabelle }: Pick<Catalogo, 'tabelle'>): NonVerificate[] {
  return tabelle
    .map((tabella) => {
      const cifre = tabella.cifre.filter(({ valore }) => valore !== null);
      const sommate = new Set(
        tabella.verifiche.length > 0
          ? []
          : totaliDi(tabella).flatMap(({ riga, colonna, parti }) =>
              [riga, ...parti].map(({ id }) => `${id}@${colonna}`),
            ),
      );
      const fuori = cifre.filter(
        ({ verifiche, riga, colonna }) => verifiche.length === 0 && !sommate.has(`${riga}@${colonna}`),
      );
      return { tabella, cifre: cifre.length, fuori: fuori.length };
    })
    .filter(({ fuori }) => fuori > 0)
    .sort((a, b) => b.fuori - a.fuori);
}
