import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { graduatorie } from '../../materie/cifre/sedi/graduatorie.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';

/** Of each target that a table gives to many structures, the page where they stand in order. */
export function vociGraduatorie(catalogo: Catalogo): VoceRicerca[] {
  return graduatorie(catalogo).map(({ id, quantita, sedi, regioni }) => ({
    ...SENZA,
    tipo: 'graduatoria',
    id,
    descrizione: `${quantita.nome}: le strutture in ordine`,
    gruppo: quantita.tabella.titolo,
    risposta: `${sedi.length + regioni.length} strutture, dalla cifra minore alla maggiore`,
    url: INDIRIZZI.graduatoria(id),
    altri: [
      'graduatoria',
      'classifica',
      ...(sedi.length ? ['quale provincia', 'quale sede'] : []),
      ...(regioni.length ? ['quale regione'] : []),
    ],
  }));
}
