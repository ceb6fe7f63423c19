import { appoggio } from '../../motore/rdf/affermazione.ts';
import { identita, nodo, parte, posto, rif, tempo, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { RUOLI_IN_PAROLE } from './nomi.ts';
import { genereInRdf } from './rdf-strutture.ts';
import type { Ordinamento } from '../../types/regole.ts';
import type { Competenza, Tema } from './competenze.ts';

/** What a structure does, in an order: a role in time (RO) over an activity, under the topics it is looked up by. */
export function competenzaInRdf(
  una: Competenza,
  ordinamenti: readonly Pick<Ordinamento, 'id' | 'valido_dal' | 'valido_al'>[],
): Nodo[] {
  // Its page is that of its main topic, which may change: its identifier does not depend on it.
  const id = posto(PAGINE.competenze, una.id);
  const suo = ordinamenti.find((uno) => uno.id === una.ordinamento);
  return [
    nodo(id, 'ro:TimeIndexedRole', {
      'ro:withRole': nodo(posto(PAGINE.competenze, `ruolo-${una.ruolo}`), 'ro:Role', {
        'l0:name': testo(RUOLI_IN_PAROLE[una.ruolo]),
      }),
      'ro:isRoleInTimeOf': una.strutture.map((struttura) => rif(identita(INDIRIZZI.struttura(struttura)))),
      'ro:forEntity': nodo(parte(id, 'compito'), 'l0:Activity', {
        'l0:name': testo(una.testo),
        'dct:subject': una.temi.map((tema) => rif(identita(INDIRIZZI.argomento(tema)))),
      }),
      'cfc:valePer': una.vale_per.map((genere) => genereInRdf(genere)),
      'ti:hasTemporalEntity': tempo(suo?.valido_dal, suo?.valido_al),
      'cfc:ordinamento': rif(identita(INDIRIZZI.ordinamento(una.ordinamento))),
      'l0:description': testo(una.nota),
      ...appoggio(una),
    }),
  ];
}

/** A topic under which competences are looked up: a concept of ours. */
export function temaInRdf({ id, nome, gruppo, altri_nomi }: Tema): Nodo[] {
  return [
    nodo(identita(INDIRIZZI.argomento(id)), 'skos:Concept', {
      'skos:prefLabel': testo(nome),
      'skos:altLabel': altri_nomi.map((altro) => testo(altro)),
      'skos:scopeNote': testo(gruppo),
      'skos:inScheme': nodo(identita(PAGINE.competenze), 'skos:ConceptScheme', {
        'skos:prefLabel': testo('Argomenti delle competenze'),
      }),
    }),
  ];
}
