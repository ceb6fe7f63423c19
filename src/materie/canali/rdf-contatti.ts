import { appoggio } from '../../motore/rdf/affermazione.ts';
import { codice, identita, letterale, nodo, parte, rif, tempo, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import { nomiInRdf, nomiSoli } from '../../motore/rdf/nomi.ts';
import { ISTITUTO } from '../../motore/rdf/istituto.ts';
import { nomeCasella } from '../../puro/canali/recapiti.ts';
import type { Contatto, ElencoDomande, ElencoOggetti, OggettoMenu, Protocollo } from '../../puro/canali/tipi.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { slug } from '../../puro/parole/slug.ts';
import { idCondizione, idContribuente, idProtocollo } from './rdf-canali.ts';

/** A mailbox as a contact point (SM), certified or not, of an office; one that carries a name is not told of. */
export function contattoInRdf(contatto: Contatto, protocolli: readonly Protocollo[]): Nodo[] {
  const { casella, nominativa, protocollo, sede } = contatto;
  if (nominativa || casella === null) return [];
  const id = identita(`${PAGINE.contatti}#contatto-${contatto.id}`);
  const suo = protocolli.find((uno) => uno.id === protocollo);
  const per = (contatto.per ?? []).flatMap((nome) => suo?.contribuenti.find((uno) => uno.id === nome) ?? []);
  const punto = nodo(id, 'sm:OnlineContactPoint', {
    'l0:name': testo(contatto.ruolo),
    'l0:description': testo(contatto.avviso),
    'sm:hasEmail': nodo(identita(INDIRIZZI.casella(nomeCasella(casella))), 'sm:Email', {
      // A mailbox of long ago stands for those of many offices: no address can be written for it.
      'sm:emailAddress': contatto.segnaposto ? null : letterale('xsd:anyURI', `mailto:${casella}`),
      'rdfs:label': codice(casella),
      'sm:hasEmailType': rif(contatto.tipo === 'pec' ? 'sm:PEC' : 'sm:TraditionalEmail'),
    }),
    'dct:type': contatto.livello
      ? nodo(identita(`${PAGINE.contatti}#livello-${String(contatto.livello)}`), 'skos:Concept', {
          'skos:prefLabel': testo(`contatto di livello ${String(contatto.livello)}`),
        })
      : null,
    'dct:audience': per.map((uno) => idContribuente(suo?.id ?? '', uno)),
    'ti:atTime': tempo(contatto.valido_dal, contatto.valido_al),
    ...appoggio(contatto),
  });
  const ufficio = sede && suo ? ufficioInRdf(suo, sede) : nodo(ISTITUTO, [], {});
  return [punto, { ...ufficio, 'sm:hasOnlineContactPoint': [rif(id)] }];
}

/** An office of a protocol, under its last name. */
function ufficioInRdf(protocollo: Protocollo, nome: string): Nodo {
  const sede = protocollo.sedi.find(({ id }) => id === nome);
  const { ultimo, altri } = sede ? nomiSoli(sede) : { ultimo: nome, altri: [] };
  return nodo(identita(INDIRIZZI.contatti(nome)), ['cov:SupportUnit', 'cov:Office'], {
    'cov:legalName': testo(ultimo),
    'skos:altLabel': altri.map((uno) => testo(uno)),
    'cov:isSupportUnitOf': rif(ISTITUTO),
    'dct:type': sede
      ? nodo(identita(`${PAGINE.contatti}#tipo-${sede.tipo}`), 'skos:Concept', {
          'skos:prefLabel': testo(sede.tipo.replaceAll('-', ' ')),
        })
      : null,
  });
}

/** An agreement on channels: an act with its parties, its offices, its contributors and its conditions. */
export function protocolloInRdf(protocollo: Protocollo): Nodo[] {
  const id = idProtocollo(protocollo.id);
  return [
    nodo(id, 'cpsv:FormalFramework', {
      'l0:identifier': codice(protocollo.id),
      'l0:name': testo(protocollo.nome),
      'l0:description': testo(protocollo.nota),
      'ti:atTime': tempo(protocollo.valido_dal, protocollo.valido_al),
      'ro:hasRiT': protocollo.parti.map((una, n) =>
        nodo(parte(id, `parte-${String(n + 1)}`), 'ro:TimeIndexedRole', {
          'ro:withRole': nodo(identita(`${PAGINE.tavola}#ruolo-${una.ruolo}`), 'ro:Role', {
            'l0:name': testo(una.ruolo),
          }),
          'ro:isRoleInTimeOf': nodo(identita(`${PAGINE.tavola}#parte-${slug(una.nome)}`), 'cov:Organization', {
            'cov:legalName': testo(una.nome),
          }),
          'ro:forEntity': rif(id),
          'ti:hasTemporalEntity': tempo(una.dal, null),
          ...appoggio({ fonte: una.fonte, certezza: protocollo.certezza }),
        }),
      ),
      ...appoggio(protocollo),
    }),
    ...protocollo.condizioni.map((condizione) =>
      nodo(idCondizione(protocollo.id, condizione.id), 'cpsv:Requirement', {
        'l0:name': testo(condizione.testo),
        ...appoggio(condizione),
      }),
    ),
    ...protocollo.sedi.flatMap((sede) => {
      const ufficio = identita(INDIRIZZI.contatti(sede.id));
      return [
        ufficioInRdf(protocollo, sede.id),
        ...(sede.nomi.length > 0 ? nomiInRdf(parte(ufficio, 'nome'), ufficio, sede, protocollo, protocollo) : []),
      ];
    }),
    ...protocollo.contribuenti.map((uno) => idContribuente(protocollo.id, uno)),
  ];
}

/** An application to the institute: a service, and the only channel that it has where it has one. */
export function domandaInRdf(
  { id: nome, etichetta, nome: nostro, nota, ...da }: ElencoDomande['domande'][number],
  elenchi: readonly ElencoDomande[],
): Nodo[] {
  const id = identita(INDIRIZZI.canale(nome));
  const elenco = elenchi.find(({ domande }) => domande.some((una) => una.id === nome));
  return [
    nodo(id, 'cpsv:PublicService', {
      'l0:identifier': codice(nome),
      'l0:name': testo(nostro),
      'l0:description': [testo(etichetta), testo(nota)],
      'cpsv:hasChannel':
        elenco?.modo === 'solo-telematica'
          ? nodo(identita(`${PAGINE.canali}#canale-in-linea`), 'cpsv:WebSiteChannel', {
              'l0:name': testo('Domanda in linea'),
            })
          : null,
      ...appoggio(da),
    }),
  ];
}

/** An item of the drop-down menu of a Cassetto: a concept of the scheme that the menu is. */
export function oggettoInRdf(oggetto: OggettoMenu, elenchi: readonly ElencoOggetti[]): Nodo[] {
  const elenco = elenchi.find(({ oggetti }) => oggetti.some(({ id }) => id === oggetto.id));
  return [
    nodo(identita(INDIRIZZI.oggetto(oggetto.id)), 'skos:Concept', {
      'skos:prefLabel': testo(oggetto.etichetta),
      'skos:altLabel': testo(oggetto.nome),
      'skos:scopeNote': [testo(oggetto.gruppo), testo(oggetto.nota)],
      'skos:inScheme': elenco
        ? nodo(identita(INDIRIZZI.oggetto(elenco.id)), 'skos:ConceptScheme', { 'skos:prefLabel': testo(elenco.titolo) })
        : null,
      'ti:atTime': tempo(oggetto.valido_dal, oggetto.valido_al),
      ...appoggio(oggetto),
    }),
  ];
}
