import { ID, PAROLE_IN_CELLA } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { vociPassaggi } from './ricerca-ordinamenti.ts';
import type { Discendenza } from './discendenze.ts';
import { A, DA } from './forme-strutture.ts';
import { passaggioInRdf } from './rdf-discendenze.ts';

const rifDi = (parti: Discendenza['da']): string[] => parti.map(({ rif }) => rif);

/** What became of a structure from one order to the next, those known only by a name included. */
export const discendenze = tipo<Catalogo, 'discendenze', Discendenza>('discendenze', {
  titolo: 'Discendenza delle strutture',
  regole: (catalogo) => catalogo.discendenze,
  nome: ({ id, da, a, da_nome }, { strutture }) => {
    const note = [...da, ...a].map(({ rif }) => strutture.find((una) => rif === `strutture/${una.id}`)?.nome);
    return `Discendenza: ${note.find((nome) => nome) ?? da_nome ?? id}`;
  },
  pagina: ({ id }) => INDIRIZZI.discendenza(id),
  righe: vociPassaggi,
  rdf: (passo, { ordinamenti }) => passaggioInRdf(passo, ordinamenti),
  collegati:
    'Sostituzione, fusione, scissione e costituzione hanno la loro classe; chi resta com’era è un evento che non cambia nulla, e di chi la fonte non dice dove è finito si dice solo che è cambiato.',
  dati: {
    descrizione:
      'Che cosa è diventata ogni struttura da un ordinamento al successivo, un passo alla volta: da che cosa, che cosa succede, a che cosa, quanto è certo.',
    radice: INDIRIZZI.discendenza(''),
    calcolati: {
      tabella: { forma: ID, dopo: 'id' },
      da_ordinamento: { forma: ID, dopo: 'tabella' },
      a_ordinamento: { forma: ID, dopo: 'da_ordinamento' },
      da: { forma: DA },
      a: { forma: A },
    },
    dopo: { esito: 'a_ordinamento' },
    detti: { da_nome: 'Il nome vecchio, se non ha una scheda sua.' },
    csv: { celle: { da: { forma: PAROLE_IN_CELLA, da: rifDi }, a: { forma: PAROLE_IN_CELLA, da: rifDi } } },
  },
});
