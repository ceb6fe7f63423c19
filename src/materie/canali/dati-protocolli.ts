import type { Catalogo } from '../tipo-catalogo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

type ConCanali = Pick<Catalogo, 'canali'>;

/** The menus with their items, each with its address. */
export function datiMenu({ canali }: ConCanali) {
  return canali.oggetti.map(({ oggetti, ...menu }) => ({
    ...menu,
    oggetti: oggetti.map((oggetto) => ({ ...oggetto, url: INDIRIZZI.oggetto(oggetto.id) })),
    url: INDIRIZZI.oggetto(menu.id),
  }));
}

/** The lists of applications, each with its address. */
export function datiDomande({ canali }: ConCanali) {
  return canali.domande.map(({ domande, ...elenco }) => ({
    ...elenco,
    domande: domande.map((domanda) => ({ ...domanda, url: INDIRIZZI.canale(domanda.id) })),
    url: INDIRIZZI.canale(elenco.id),
  }));
}

/** Each object of each menu, with the menu it is part of. */
export function oggettiInTabella(catalogo: ConCanali): object[] {
  return datiMenu(catalogo).flatMap(({ id, cassetto, oggetti }) =>
    oggetti.map((oggetto) => ({ menu: id, cassetto, ...oggetto })),
  );
}

/** Each application, with the list it is part of. */
export function domandeInTabella(catalogo: ConCanali): object[] {
  return datiDomande(catalogo).flatMap(({ id, modo, domande }) =>
    domande.map((domanda) => ({ elenco: id, modo, ...domanda })),
  );
}
