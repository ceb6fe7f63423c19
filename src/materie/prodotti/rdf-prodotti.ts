import { affermazione, appoggio } from '../../motore/rdf/affermazione.ts';
import { codice, identita, nodo, parte, posto, rif, tempo, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { fontiDellaVersione, perVersione, type Prodotto } from './prodotti.ts';

/**
 * A product as a public service (CPSV): its codes and sector, for each span of days the unit that provides it, and the
 * rule that says so, with what it requires.
 */
export function prodottoInRdf(prodotto: Prodotto): Nodo[] {
  const id = identita(INDIRIZZI.prodotto(prodotto.id));
  const versioni = perVersione(prodotto);
  return [
    nodo(id, 'cpsv:PublicService', {
      'l0:identifier': codice(prodotto.id),
      'l0:name': testo(prodotto.nome),
      'l0:description': testo(prodotto.descrizione),
      'cpsv:otherServiceCode': [codice(prodotto.codice_14o), codice(prodotto.codice_prodotto)],
      'cpsv:serviceSector': nodo(posto(PAGINE.prodotti, `settore-${prodotto.id_gruppo}`), 'cpsv:ServiceSector', {
        'l0:name': testo(prodotto.gruppo),
      }),
      'ro:hasRiT': [...versioni.map((versione) => assegnazione(id, versione)), prima(id, prodotto)],
      'cpsv:isCompliantWithRule': versioni.map((versione) => regola(id, versione)),
    }),
    ...versioni.flatMap((versione) => inizio(id, versione)),
  ];
}

const diVersione = (id: string, nome: string, { valido_dal }: Pick<Prodotto, 'valido_dal'>): string =>
  parte(id, `${nome}-${valido_dal ?? 'sempre'}`);

/** That a unit provides the service in those days. */
function assegnazione(id: string, versione: Prodotto): Nodo {
  return nodo(diVersione(id, 'assegnazione', versione), 'ro:TimeIndexedRole', {
    'ro:withRole': rif('cpsv:Provider'),
    'ro:isRoleInTimeOf': rif(identita(INDIRIZZI.unita(versione.unita))),
    'ro:forEntity': rif(id),
    'ti:hasTemporalEntity': tempo(versione.valido_dal, versione.valido_al),
    ...appoggio({ ...versione, fonti: fontiDellaVersione(versione) }),
  });
}

/** Who provided it before the first version: the documents say whom, not since when. */
function prima(id: string, { versioni: [versione] }: Prodotto): Nodo | null {
  if (!versione?.precedente) return null;
  const { unita, certezza, motivo } = versione.precedente;
  return nodo(parte(id, 'prima'), 'ro:TimeIndexedRole', {
    'ro:withRole': rif('cpsv:Provider'),
    'ro:isRoleInTimeOf': rif(identita(INDIRIZZI.unita(unita))),
    'ro:forEntity': rif(id),
    'l0:description': testo('Prima della versione più vecchia qui descritta; da quando, i documenti non lo dicono.'),
    ...appoggio({ fonte: versione.fonte, certezza, motivo }),
  });
}

/** The rule that assigns the service, the acts that it implements and what it requires. */
function regola(id: string, versione: Prodotto): Nodo {
  const { condizione, fonte } = versione;
  const sua = diVersione(id, 'regola', versione);
  const atti = new Set(fontiDellaVersione(versione).map(({ documento }) => documento));
  return nodo(sua, 'cpsv:Rule', {
    'l0:identifier': codice(sua.slice(sua.indexOf('/') + 1).replace('/#', '-')),
    'l0:name': testo(`Chi si occupa di «${versione.nome}»`),
    'cpsv:implementsFF': [...atti].map((atto) => rif(identita(INDIRIZZI.fonte(atto)))),
    'cpsv:specifiesReq': condizione
      ? nodo(diVersione(id, 'condizione', versione), 'cpsv:Requirement', {
          'l0:name': testo(condizione.testo),
          ...appoggio({ fonte, ...condizione }),
        })
      : null,
  });
}

/** How sure the first day is, where it is not as sure as the rest. */
function inizio(id: string, versione: Prodotto): Nodo[] {
  const giorni = tempo(versione.valido_dal, versione.valido_al);
  if (!versione.validita || !giorni) return [];
  const soggetto = diVersione(id, 'assegnazione', versione);
  const terna = { soggetto, proprieta: 'ti:hasTemporalEntity', oggetto: giorni } as const;
  return [affermazione(diVersione(id, 'inizio', versione), terna, { fonte: versione.fonte, ...versione.validita })];
}
