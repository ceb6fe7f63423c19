import { affermazione, appoggio, siAfferma, type Appoggio } from '../../motore/rdf/affermazione.ts';
import {
  codice,
  identita,
  nodo,
  parte,
  posto,
  rif,
  tempo,
  testo,
  type Detti,
  type Nodo,
  type Valore,
} from '../../motore/rdf/nodo.ts';
import { codiciIpaInRdf } from '../../motore/rdf/ipa.ts';
import { nomiInRdf, nomiSoli } from '../../motore/rdf/nomi.ts';
import { ISTITUTO } from '../../motore/rdf/istituto.ts';
import type { Termine } from '../../motore/rdf/prefissi.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { slug } from '../../puro/parole/slug.ts';
import type { GenereStruttura } from '../../types/regole.ts';
import { GENERI } from './nomi.ts';
import type { Struttura, VersioneStruttura } from './strutture.ts';

const struttura = (id: string): string => identita(INDIRIZZI.struttura(id));

/**
 * A structure (COV) through the orders that name it: what each says is a statement with its days, source, certainty.
 */
export function strutturaInRdf({ id: nome, nome: detto, versioni }: Struttura): Nodo[] {
  const id = struttura(nome);
  const ultima = versioni.at(-1);
  const ultimo = ultima ? nomiSoli(ultima).ultimo : detto;
  const sopra = ultima ? dipendenze(ultima).filter(({ da }) => siAfferma(da)) : [];
  const altri = new Set(
    versioni.flatMap((una) => {
      const soli = nomiSoli(una);
      return [...una.altri_nomi, ...soli.altri, soli.ultimo, ...(una.stampato ? [una.stampato] : [])];
    }),
  );
  altri.delete(ultimo);
  return [
    nodo(id, 'cov:SupportUnit', {
      'cov:legalName': testo(ultimo),
      'skos:altLabel': [...altri].map((uno) => testo(uno)),
      ...codiciIpaInRdf(id, ultima ?? {}),
      'dct:type': ultima ? genereInRdf(ultima.genere) : null,
      'cov:isSupportUnitOf': sopra.length > 0 ? sopra.map(({ intero }) => rif(struttura(intero))) : rif(ISTITUTO),
      'rdfs:seeAlso': ultima?.sede ? rif(identita(INDIRIZZI.sede(ultima.sede))) : null,
    }),
    ...versioni.flatMap((versione) => nellOrdinamento(id, versione)),
  ];
}

/** What one order says of a structure. */
function nellOrdinamento(id: string, versione: VersioneStruttura): Nodo[] {
  const radice = parte(
    id,
    ['ordinamento', versione.ordinamento, ...(versione.valido_dal ? [versione.valido_dal] : [])].join('-'),
  );
  const comune: Detti = {
    'ti:atTime': tempo(versione.valido_dal, versione.valido_al),
    'cfc:ordinamento': rif(identita(INDIRIZZI.ordinamento(versione.ordinamento))),
  };
  const detta = (nome: string, proprieta: Termine, oggetto: Valore, da: Appoggio = versione) =>
    affermazione(`${radice}-${nome}`, { soggetto: id, proprieta, oggetto }, da, comune);
  return [
    ...nomiInRdf(`${radice}-nome`, id, versione, versione, versione, comune),
    detta('genere', 'dct:type', genereInRdf(versione.genere)),
    ...dipendenze(versione).map(({ intero, da }, n) =>
      detta(`dipende-${String(n + 1)}`, 'cov:isSupportUnitOf', rif(struttura(intero)), da),
    ),
    ...(versione.tipo ? [detta('tipo', 'dct:type', rif(struttura(versione.tipo)))] : []),
    ...(versione.compito ? [detta('compito', 'cov:mainFunction', testo(versione.compito))] : []),
    ...(versione.livello ? [livello(radice, id, versione)] : []),
  ];
}

/** What it is part of, and what it depends on. */
function dipendenze(versione: VersioneStruttura): { intero: string; da: Appoggio }[] {
  const motivo = versione.parte_di_motivo;
  const intero: Appoggio = motivo ? { fonte: versione.fonte, certezza: 'dedotta', motivo } : versione;
  return [
    ...(versione.parte_di ? [{ intero: versione.parte_di, da: intero }] : []),
    ...versione.dipende_da.map((una) => ({ intero: una.struttura, da: una })),
  ];
}

/** A sort of structure, a concept of ours. */
export function genereInRdf(genere: GenereStruttura): Nodo {
  return nodo(posto(PAGINE.strutture, `genere-${genere}`), 'skos:Concept', {
    'skos:prefLabel': testo(GENERI[genere]),
    'skos:notation': codice(genere),
  });
}

/** The level of the post that heads it: a role in time, of whoever holds it. */
function livello(radice: string, id: string, versione: VersioneStruttura): Nodo {
  const nome = `Dirigenza di livello ${versione.livello === 'generale' ? 'generale' : 'dirigenziale non generale'}`;
  return nodo(`${radice}-livello`, 'ro:TimeIndexedRole', {
    'ro:withRole': nodo(posto(PAGINE.strutture, `ruolo-${slug(nome)}`), 'ro:Role', { 'l0:name': testo(nome) }),
    'ro:forEntity': rif(id),
    'ti:hasTemporalEntity': tempo(versione.valido_dal, versione.valido_al),
    'cfc:ordinamento': rif(identita(INDIRIZZI.ordinamento(versione.ordinamento))),
    ...appoggio(versione),
  });
}
