import { senzaNomi, tavolaSenzaNomi } from '../../puro/canali/recapiti.ts';
import type { Contatto, TavolaCanali } from '../../puro/canali/tipi.ts';
import type { Casa, DatiCanali } from '../../islands/canali/casa.ts';
import { caricaCatalogo } from '../../disco/catalogo.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { mostraNominative } from '../../materie/canali/nominative.ts';
import { href } from '../base/indirizzi.ts';

/** The decision tables as this build shows them, with or without the mailboxes that carry a name. */
export function datiCanali(): DatiCanali {
  return mostrati(caricaCatalogo());
}

const mostrati = unaVolta(({ canali, fonti }: Catalogo): DatiCanali => {
  const tavole = mostraNominative() ? canali.tavole : canali.tavole.map(tavolaSenzaNomi);
  const citate = JSON.stringify(tavole);
  return {
    tavole,
    documenti: Object.fromEntries(
      fonti.filter(({ id }) => citate.includes(`"${id}"`)).map(({ id, nome }) => [id, nome]),
    ),
  };
});

/** The site's root and the names of all documents, for the screens drawn at build time. */
export function casaCanali(): Casa {
  return {
    radice: href('/').replace(/\/$/, ''),
    documenti: Object.fromEntries(caricaCatalogo().fonti.map(({ id, nome }) => [id, nome])),
  };
}

/** All mailboxes as this build shows them, with or without the addresses that carry a name. */
export function contattiMostrati(): Contatto[] {
  const { contatti } = caricaCatalogo().canali;
  return mostraNominative() ? contatti : senzaNomi(contatti);
}

/**
 * The table that the guides tell, by name: of the protocol with short addresses, or of the only one.
 * @throws {Error} where there is none
 */
export function tavolaDelleGuide(): TavolaCanali {
  const { tavole } = datiCanali();
  const tavola =
    tavole.find(({ protocollo }) => protocollo.indirizzo_breve) ?? (tavole.length === 1 ? tavole[0] : null);
  if (!tavola) throw new Error('guida: nelle regole non c’è nessun protocollo con «indirizzo_breve: true».');
  return tavola;
}
