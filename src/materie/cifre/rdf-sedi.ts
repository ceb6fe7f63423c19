import { appoggio, siAfferma } from '../../motore/rdf/affermazione.ts';
import { codice, identita, nodo, parte, posto, rif, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import { codiciIpaInRdf } from '../../motore/rdf/ipa.ts';
import { nomiInRdf, nomiSoli } from '../../motore/rdf/nomi.ts';
import { ISTITUTO } from '../../motore/rdf/istituto.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Sede } from './sedi.ts';

/** An office of the territory (COV) and the one above it; the national level is the whole institute. */
export function sedeInRdf(sede: Sede): Nodo[] {
  const id = identita(INDIRIZZI.sede(sede.id));
  const sopra = sede.superiore === null ? ISTITUTO : identita(INDIRIZZI.sede(sede.superiore));
  const intero = sede.livello === 'nazionale';
  const { ultimo, altri } = nomiSoli(sede);
  return [
    nodo(
      id,
      intero ? 'cov:Organization' : sede.livello === 'sede' ? ['cov:SupportUnit', 'cov:Office'] : 'cov:SupportUnit',
      {
        'cov:legalName': testo(ultimo),
        'skos:altLabel': [...altri, ...sede.altri_nomi].map((nome) => testo(nome)),
        'dct:identifier': codice(sede.id),
        'dct:type': nodo(posto(PAGINE.sedi, `livello-${sede.livello}`), 'skos:Concept', {
          'skos:prefLabel': testo(sede.livello),
        }),
        'cov:isSupportUnitOf': !intero && siAfferma(sede) ? rif(sopra) : null,
        'rdfs:seeAlso': intero ? rif(ISTITUTO) : null,
        ...codiciIpaInRdf(id, sede),
        'l0:description': testo(sede.nota),
        ...appoggio(sede),
      },
    ),
    ...(sede.nomi.length > 0
      ? nomiInRdf(parte(id, 'nome'), id, sede, { valido_dal: null, valido_al: null }, sede)
      : []),
  ];
}
