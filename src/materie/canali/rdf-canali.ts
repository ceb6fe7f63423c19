import { affermazione, appoggio, siAfferma } from '../../motore/rdf/affermazione.ts';
import { codice, identita, letterale, nodo, parte, rif, tempo, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import type { Termine } from '../../motore/rdf/prefissi.ts';
import type { InRdf } from '../../motore/tipo.ts';
import { percorsoCombinazione } from '../../puro/canali/percorsi.ts';
import { nomeCasella } from '../../puro/canali/recapiti.ts';
import type { ContribuenteProtocollo, EsigenzaProtocollo, Protocollo, RegolaCanale } from '../../puro/canali/tipi.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiCanali, type CellaDati } from './dati-canali.ts';

type ConCanali = Pick<Catalogo, 'canali'>;

/** The class of the ways that we know, and their entry in the national list of channels where that list has one. */
const VIE: Readonly<Record<string, readonly [Termine, string | null]>> = {
  portale: ['cpsv:WebSiteChannel', null],
  cassetto: ['cpsv:WebSiteChannel', null],
  pec: ['cpsv:EmailChannel', '041'],
  email: ['cpsv:EmailChannel', '042'],
};
const ELENCO_CANALI = 'https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/channel/';

/** The rules on channels (CPSV), and every need of every contributor as a service with its channels. */
export function canaliInRdf(catalogo: ConCanali): InRdf[] {
  const { canali } = catalogo;
  const celle = datiCanali(catalogo).filter((una) => una.genere === 'cella');
  return [
    ...canali.regole.map((regola) => ({
      id: regola.id,
      pagina: INDIRIZZI.canale(regola.id),
      nodi: regolaInRdf(regola),
    })),
    ...canali.protocolli.flatMap((protocollo) =>
      protocollo.contribuenti.flatMap((contribuente) =>
        protocollo.esigenze.map((esigenza) => {
          const pagina = percorsoCombinazione(canali.protocolli, protocollo.id, contribuente.id, esigenza.id);
          const sue = celle.filter(
            (una) =>
              una.protocollo === protocollo.id && una.contribuente === contribuente.id && una.esigenza === esigenza.id,
          );
          const id = [protocollo.id, contribuente.id, esigenza.id].join('/');
          return { id, pagina, nodi: servizio(catalogo, { pagina, protocollo, contribuente, esigenza, celle: sue }) };
        }),
      ),
    ),
  ];
}

const idRegola = (regola: string): string => identita(INDIRIZZI.canale(regola));

/** A rule on channels, the acts it rests on, the conditions it sets. */
function regolaInRdf(regola: RegolaCanale): Nodo[] {
  const atti = new Set([...regola.base, ...(regola.fonte ? [regola.fonte.documento] : [])]);
  return [
    nodo(idRegola(regola.id), 'cpsv:Rule', {
      'l0:identifier': codice(regola.id),
      'l0:name': testo(regola.nome),
      'l0:description': testo(regola.testo),
      'dct:type': nodo(identita(`${PAGINE.regoleCanali}#tipo-${regola.tipo}`), 'skos:Concept', {
        'skos:prefLabel': testo(regola.tipo),
      }),
      'cpsv:implementsFF': [...atti].map((atto) => rif(identita(INDIRIZZI.fonte(atto)))),
      'cpsv:specifiesReq': regola.condizioni.map((una) => rif(idCondizione(regola.protocollo ?? '', una))),
      'ti:atTime': tempo(regola.valido_dal, regola.valido_al),
      ...appoggio(regola),
    }),
  ];
}

/** The requirement that a protocol's condition is. */
export function idCondizione(protocollo: string, condizione: string): string {
  return parte(idProtocollo(protocollo), `condizione-${condizione}`);
}

/** A protocol: every one is told of in the same page. */
export function idProtocollo(protocollo: string): string {
  return identita(`${PAGINE.tavola}#protocollo-${protocollo}`);
}

interface Servizio {
  pagina: string;
  protocollo: Protocollo;
  contribuente: ContribuenteProtocollo;
  esigenza: EsigenzaProtocollo;
  celle: readonly CellaDati[];
}

/** A need of a contributor: a service, for whom it is, how long an answer takes, by which channel at which office. */
function servizio({ canali }: ConCanali, { pagina, protocollo, contribuente, esigenza, celle }: Servizio): Nodo[] {
  const id = identita(pagina);
  const regole = new Map(canali.regole.map((regola) => [regola.id, regola]));
  const dette = celle.flatMap((cella) =>
    cella.risposte.flatMap((risposta, n) => {
      const regola = regole.get(risposta.regola);
      return regola ? risposte(id, cella, regola, risposta.caselle, n) : [];
    }),
  );
  const seguite = new Set(
    celle.flatMap(({ risposte: sue, divieti }) => [...sue.map(({ regola }) => regola), ...divieti]),
  );
  const passo = protocollo.passi.find((uno) => uno.id === esigenza.passo);
  const termini = new Set(
    passo ? [passo.termine ?? []].flat() : [...seguite].flatMap((regola) => regole.get(regola)?.termine ?? []),
  );
  return [
    nodo(id, 'cpsv:PublicService', {
      'l0:identifier': codice([protocollo.id, contribuente.id, esigenza.id].join('-')),
      'l0:name': testo(`${esigenza.nome}: ${contribuente.nome}`),
      'l0:description': testo(esigenza.domanda),
      'dct:audience': idContribuente(protocollo.id, contribuente),
      'cpsv:hasProcessingTime': [...termini].map((termine) => tempoDiLavorazione(protocollo, contribuente, termine)),
      'cpsv:hasChannel': dette.filter(({ certa }) => certa).map(({ canale }) => canale),
      'cpsv:isCompliantWithRule': [...seguite].map((regola) => rif(idRegola(regola))),
    }),
    ...dette.map(({ detta }) => detta),
  ];
}

/** A sort of contributor: the people a service is for. */
export function idContribuente(protocollo: string, contribuente: ContribuenteProtocollo): Nodo {
  return nodo(
    identita(`${PAGINE.canali}#contribuente-${protocollo}-${contribuente.id}`),
    ['dct:AgentClass', 'skos:Concept'],
    {
      'skos:prefLabel': testo(contribuente.nome),
      'skos:definition': testo(contribuente.descrizione),
      ...appoggio(contribuente),
    },
  );
}

/**
 * What an office answers in a span of days: each channel is a statement; where the text is silent, the rule that says
 * so.
 */
function risposte(
  id: string,
  cella: CellaDati,
  regola: RegolaCanale,
  caselle: readonly string[],
  quale: number,
): { detta: Nodo; canale: Nodo | null; certa: boolean }[] {
  const canali =
    regola.via === null
      ? [null]
      : caselle.length === 0
        ? [canale(regola, null)]
        : caselle.map((una) => canale(regola, una));
  const incerta = cella as Pick<CellaDati, 'motivo' | 'incongruenza'> & { certezza: RegolaCanale['certezza'] };
  return canali.map((suo, n) => {
    const nome = [cella.sede, cella.dal, String(quale + 1), ...(n > 0 ? [String(n + 1)] : [])].join('-');
    const proprieta = suo ? 'cpsv:hasChannel' : 'cpsv:isCompliantWithRule';
    const terna = { soggetto: id, proprieta, oggetto: suo ?? rif(idRegola(regola.id)) } as const;
    const detta = affermazione(
      parte(id, nome),
      terna,
      { ...incerta, fonte: regola.fonte },
      {
        'cfc:sede': rif(identita(INDIRIZZI.contatti(cella.sede))),
        'ti:atTime': tempo(cella.dal, cella.al),
      },
    );
    return { detta, canale: suo, certa: suo !== null && siAfferma(incerta) };
  });
}

/** A channel: the way that a rule prescribes, to a mailbox where it is one. */
function canale(regola: RegolaCanale, casella: string | null): Nodo {
  // A way that a later document brought is a channel, of a sort that no vocabulary names.
  const [classe, elenco] = VIE[regola.via ?? 'portale'] ?? ['cpsv:Channel', null];
  const id = parte(idRegola(regola.id), ['canale', ...(casella ? [nomeCasella(casella)] : [])].join('-'));
  return nodo(id, classe, {
    'l0:name': testo(regola.percorso.length > 0 ? regola.percorso.join(' › ') : regola.nome),
    'cpsv:hasChannelType': elenco ? rif(ELENCO_CANALI + elenco) : null,
    'sm:emailAddress': casella ? letterale('xsd:anyURI', `mailto:${casella}`) : null,
  });
}

/**
 * The promised time, in the days in which the protocol counts it; null where it depends on more than the contributor.
 */
function tempoDiLavorazione(protocollo: Protocollo, contribuente: ContribuenteProtocollo, nome: string): Nodo | null {
  const termine = protocollo.termini.find(({ id }) => id === nome);
  const caso = termine?.casi.find(
    ({ contribuenti, circostanza }) =>
      circostanza === null && (contribuenti === null || contribuenti.includes(contribuente.id)),
  );
  if (!termine || !caso) return null;
  const id = parte(idProtocollo(protocollo.id), `termine-${nome}-${String(caso.giorni)}`);
  return nodo(id, 'cpsv:ServiceProcessingTime', {
    'l0:name': testo(termine.nome),
    'mu:value': letterale('xsd:integer', String(caso.giorni)),
    'mu:hasMeasurementUnit': nodo(identita(`${PAGINE.tavola}#giorni-lavorativi`), 'mu:MeasurementUnit', {
      'l0:name': testo('giorni lavorativi'),
    }),
    ...appoggio(termine),
  });
}
