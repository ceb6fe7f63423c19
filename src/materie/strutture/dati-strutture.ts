import type { Catalogo } from '../tipo-catalogo.ts';
import { nomeStruttura } from './nomi.ts';
import { nellUltimoAssetto } from './linea.ts';
import { secondo } from '../../motore/dati/forme.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { formaCompetenza, formaPasso, formaVersione } from './forme-strutture.ts';

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

/**
 * Competences as open data, in the order of the rules, each with the days of its order: it is not what is done today.
 */
export function datiCompetenze(catalogo: Parti): Record<string, unknown>[] {
  const forma = formaCompetenza();
  const orders = new Map(catalogo.ordinamenti.map((one) => [one.id, one]));
  return catalogo.competenze.map((one) =>
    secondo(forma, one, {
      valido_dal: orders.get(one.ordinamento)?.valido_dal,
      valido_al: orders.get(one.ordinamento)?.valido_al,
      strutture_nomi: one.strutture.map((id) => nomeStruttura(catalogo, id)),
      url: INDIRIZZI.competenza(one.temi[0] ?? '', one.id),
    }),
  );
}
