import type { Catalogo } from '../tipo-catalogo.ts';
import { nellUltimoAssetto } from './linea.ts';
import { secondo } from '../../motore/dati/forme.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { formaPasso, formaVersione } from './forme-strutture.ts';

type Parti = Pick<Catalogo, 'strutture' | 'competenze' | 'ordinamenti' | 'discendenze' | 'unita'>;

/**
 * The structures as open data: each with what every order says of it, its lineage and what it is in the latest order
 * known.
 */
export function datiStrutture(catalogo: Parti): object[] {
  const versione = formaVersione();
  const passo = formaPasso();
  return catalogo.strutture.map((struttura) => ({
    id: struttura.id,
    nome: struttura.nome,
    versioni: struttura.versioni.map((una) => secondo(versione, una)),
    precedenti: struttura.precedenti.map((uno) => secondo(passo, uno)),
    successive: struttura.successive.map((uno) => secondo(passo, uno)),
    ultimo_assetto: nellUltimoAssetto(struttura, catalogo).strutture.map(({ id }) => id),
    url: INDIRIZZI.struttura(struttura.id),
  }));
}

/** A line for each structure in each order. */
export function struttureNegliOrdinamenti(catalogo: Parti): object[] {
  return catalogo.strutture.flatMap(({ id, versioni }) =>
    versioni.map((versione) => ({
      ...versione,
      id,
      dipende_da: versione.dipende_da.map(({ struttura }) => struttura),
      url: INDIRIZZI.struttura(id),
    })),
  );
}
