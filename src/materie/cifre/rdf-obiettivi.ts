import { appoggio } from '../../motore/rdf/affermazione.ts';
import { codice, identita, nodo, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Obiettivo } from './obiettivi.ts';

/** A general objective of the plan: what indicators serve (Indicator). */
export function obiettivoInRdf(obiettivo: Obiettivo): Nodo[] {
  return [
    nodo(identita(INDIRIZZI.obiettivo(obiettivo.id)), 'ind:Purpose', {
      'l0:name': testo(obiettivo.nome),
      'l0:description': testo(obiettivo.perche),
      'dct:identifier': codice(obiettivo.lettera),
      ...appoggio(obiettivo),
    }),
  ];
}
