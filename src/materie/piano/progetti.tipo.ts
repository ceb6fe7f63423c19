import { ID, TESTO, detto, elenco, oNullo } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { testiDi } from '../../puro/ricerca/testi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Progetto } from './progetti.ts';

/** A project or a strategic activity of the plan. */
export const progetti = tipo<Catalogo, 'progetti', Progetto>('progetti', {
  titolo: 'Progetti',
  elenco: 'Progetti e attività strategiche',
  regole: (catalogo) => catalogo.progetti,
  nome: ({ codice, titolo }) => (codice ? `${codice} ${titolo}` : titolo),
  pagina: ({ id }) => INDIRIZZI.progetto(id),
  cerca: (progetto) => ({
    tipo: 'progetto',
    descrizione: progetto.titolo,
    gruppo: progetto.codice,
    risposta: progetto.struttura.nome,
    altri: [progetto.codice, progetto.programma, progetto.descrizione].filter((uno) => uno !== null),
    testi: testiDi(progetto),
  }),
  collegati: 'Un progetto del piano non è un servizio né un’organizzazione: i vocabolari dei progetti qui non ci sono.',
  dati: {
    descrizione:
      'I progetti e le attività strategiche del piano della performance 2021-2023: chi ne risponde, date, linee del CIV, obiettivo, risultato.',
    radice: PAGINE.progetti,
    senza: 'con attivita atto certezza_di fasi nota',
    calcolati: {
      struttura: { forma: detto(ID, 'Chi ne risponde.'), da: ({ struttura }) => struttura.id },
      struttura_nome: { forma: TESTO, da: ({ struttura }) => struttura.nome, dopo: 'struttura' },
      obiettivo: {
        forma: detto(oNullo({ type: 'string', pattern: '^[A-Z]$' }), 'La lettera dell’obiettivo generale.'),
        da: ({ obiettivo }) => obiettivo?.lettera,
      },
      linea_guida: { da: ({ linea_guida }) => linea_guida?.id },
      indicazioni: { da: ({ indicazioni }) => indicazioni.map(({ id }) => id) },
      stessa_attivita: { forma: elenco(ID), dopo: 'fine' },
    },
    dopo: { fonte: 'incongruenza' },
    csv: {},
  },
});
