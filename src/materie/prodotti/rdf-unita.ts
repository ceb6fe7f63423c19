import { affermazione, appoggio, siAfferma, type Appoggio, type Terna } from '../../motore/rdf/affermazione.ts';
import {
  codice,
  giorno,
  identita,
  nodo,
  parte,
  posto,
  rif,
  tempo,
  testo,
  type Detti,
  type Nodo,
} from '../../motore/rdf/nodo.ts';
import { codiciIpaInRdf } from '../../motore/rdf/ipa.ts';
import { nomiInRdf, nomiSoli } from '../../motore/rdf/nomi.ts';
import { ISTITUTO } from '../../motore/rdf/istituto.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { slug } from '../../puro/parole/slug.ts';
import type { Limiti } from '../../puro/calendario/versioni.ts';
import type { Unita } from './unita.ts';

/** A unit as an office (COV): its names, what it is part of, what it does, what it took from others, who heads it. */
export function unitaInRdf(una: Unita): Nodo[] {
  const id = identita(INDIRIZZI.unita(una.id));
  const parti = una.fa_parte_di ?? [];
  const certi = parti.filter(siAfferma).map(({ unita }) => rif(identita(INDIRIZZI.unita(unita))));
  const giorni = tempo(una.valido_dal, una.valido_al);
  const dette = detteDi(una, id);
  return [
    nodo(id, una.tipo_unita === 'agenzia' ? 'cov:SupportUnit' : ['cov:SupportUnit', 'cov:Office'], {
      'cov:legalName': testo(nomiSoli(una).ultimo),
      'cov:orgAcronym': codice(una.sigla),
      'skos:altLabel': [...nomi(una)].map((nome) => testo(nome)),
      ...codiciIpaInRdf(id, una),
      'l0:description': testo(una.in_breve),
      'cov:isSupportUnitOf': certi.length > 0 ? certi : rif(ISTITUTO),
      'ti:atTime': giorni,
      ...appoggio(una),
    }),
    ...dette.map(({ nome, terna, da, altri }) => affermazione(parte(id, nome), terna, da, altri)),
    ...(una.nomi.length > 0 ? nomiInRdf(parte(id, 'nome'), id, una, giorniDi(una), una) : []),
    ...(una.validita && giorni
      ? [
          affermazione(
            parte(id, 'giorni'),
            { soggetto: id, proprieta: 'ti:atTime', oggetto: giorni },
            { fonte: una.fonte, ...una.validita },
          ),
        ]
      : []),
    ...passaggi(una, id),
    ...ruoli(una, id),
    ...presidi(una, id),
  ];
}

/** The other names that nothing contradicts. */
function nomi(una: Unita): Set<string> {
  const { ultimo, altri } = nomiSoli(una);
  const dette = (una.denominazioni ?? []).filter((detta) => siAfferma(detta) && detta.nome !== ultimo);
  return new Set([...altri, ...dette.map(({ nome }) => nome)]);
}

const giorniDi = (una: Unita): Limiti => ({ valido_dal: una.valido_dal ?? null, valido_al: una.valido_al ?? null });

/** Each name, membership and function as a statement of its own, with its source. */
function detteDi(una: Unita, id: string): { nome: string; terna: Terna; da: Appoggio; altri: Detti }[] {
  const uso = { corrente: 'cov:legalName', precedente: 'skos:altLabel', variante: 'skos:altLabel' } as const;
  return [
    ...(una.denominazioni ?? []).map((detta, n) => ({
      nome: `nome-${String(n + 1)}`,
      terna: { soggetto: id, proprieta: uso[detta.uso], oggetto: testo(detta.nome) },
      da: detta,
      altri: { 'l0:description': testo(detta.nota) },
    })),
    ...(una.fa_parte_di ?? []).map((detta, n) => ({
      nome: `parte-di-${String(n + 1)}`,
      terna: {
        soggetto: id,
        proprieta: 'cov:isSupportUnitOf' as const,
        oggetto: rif(identita(INDIRIZZI.unita(detta.unita))),
      },
      da: detta,
      altri: {},
    })),
    ...(una.funzioni ?? []).map((detta, n) => ({
      nome: `funzione-${String(n + 1)}`,
      terna: { soggetto: id, proprieta: 'cov:mainFunction' as const, oggetto: testo(detta.testo) },
      da: detta,
      altri: {},
    })),
  ];
}

/** What passed to it from other units: events of change, on the day on which it starts. */
function passaggi(una: Unita, id: string): Nodo[] {
  return (una.assorbe ?? []).map((passaggio, n) =>
    nodo(parte(id, `passaggio-${String(n + 1)}`), 'cov:ChangeEvent', {
      'l0:description': testo(
        passaggio.condizione ? `${passaggio.che_cosa} (${passaggio.condizione})` : passaggio.che_cosa,
      ),
      'cov:orginalOrganization': rif(identita(INDIRIZZI.unita(passaggio.da))),
      'cov:resultingOrganization': rif(id),
      'ti:date': giorno(una.valido_dal),
      'prov:wasInfluencedBy': rif(identita(INDIRIZZI.fonte(passaggio.fonte.documento))),
      ...appoggio(passaggio),
    }),
  );
}

/** Who heads it, and who answers for its acts: posts, not persons. */
function ruoli(una: Unita, id: string): Nodo[] {
  const { responsabile, responsabilita_241: legge } = una;
  const incarico = (nome: string, ruolo: string, descrizione: string | undefined, da: Appoggio): Nodo =>
    nodo(parte(id, nome), 'ro:TimeIndexedRole', {
      'ro:withRole': nodo(posto(PAGINE.unita, `ruolo-${slug(ruolo)}`), 'ro:Role', { 'l0:name': testo(ruolo) }),
      'ro:forEntity': rif(id),
      'ti:hasTemporalEntity': tempo(una.valido_dal, una.valido_al),
      'l0:description': testo(descrizione),
      ...appoggio(da),
    });
  return [
    ...(responsabile
      ? [
          incarico(
            'responsabile',
            responsabile.chi,
            responsabile.risponde_a && `Risponde a: ${responsabile.risponde_a}.`,
            responsabile,
          ),
        ]
      : []),
    ...(legge
      ? [
          incarico('procedimento', 'Responsabile del procedimento', legge.procedimento, legge),
          incarico('provvedimento', 'Responsabile del provvedimento', legge.provvedimento, legge),
        ]
      : []),
  ];
}

/** The channels that it looks after. */
function presidi(una: Unita, id: string): Nodo[] {
  const ruolo = { presidia: 'Presidia il canale', 'assicura-il-presidio': 'Assicura il presidio del canale' };
  return (una.canali ?? []).map((canale, n) =>
    nodo(parte(id, `canale-${String(n + 1)}`), 'ro:TimeIndexedRole', {
      'ro:withRole': nodo(posto(PAGINE.unita, `ruolo-${canale.ruolo}`), 'ro:Role', {
        'l0:name': testo(ruolo[canale.ruolo]),
      }),
      'ro:isRoleInTimeOf': rif(id),
      'ro:forEntity': nodo(posto(PAGINE.canali, `canale-${slug(canale.nome)}`), 'cpsv:Channel', {
        'l0:name': testo(canale.nome),
      }),
      'ti:hasTemporalEntity': tempo(una.valido_dal, una.valido_al),
      ...appoggio(canale),
    }),
  );
}
