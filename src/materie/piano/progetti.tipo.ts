import {
  COLONNE_FONTE,
  CON_CERTEZZA,
  DATA,
  FONTE,
  ID,
  TESTO,
  colonne,
  detto,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  secondo,
} from '../../motore/dati/forme.ts';
import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { testiDi } from '../../puro/ricerca/testi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Progetto } from './progetti.ts';

const PROGETTO = oggetto({
  id: ID,
  get tipo() {
    return campoDiRegola('progetti.riga', 'tipo');
  },
  codice: detto(oNullo(TESTO), 'Com’è stampato.'),
  titolo: detto(TESTO, 'In parole nostre.'),
  descrizione: detto(oNullo(TESTO), 'Tutto ciò che si fa, in parole nostre, dove il titolo è solo un nome.'),
  output: detto(oNullo(TESTO), 'In parole nostre.'),
  struttura: detto(ID, 'Chi ne risponde.'),
  struttura_nome: TESTO,
  linee_civ: elenco(TESTO),
  obiettivo: detto(oNullo({ type: 'string', pattern: '^[A-Z]$' }), 'La lettera dell’obiettivo generale.'),
  linea_guida: oNullo(ID),
  indicazioni: detto(elenco(ID), 'Che cosa chiede la linea guida: id di linee.'),
  programma: detto(oNullo(TESTO), 'Il programma operativo, com’è stampato.'),
  inizio: oNullo(DATA),
  fine: oNullo(DATA),
  stessa_attivita: elenco(ID),
  insieme: oNullo(ID),
  numero: oNullo({ type: 'integer', minimum: 1 }),
  ...CON_CERTEZZA,
  fonte: FONTE,
  url: indirizzo(PAGINE.progetti),
});

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
    json: (catalogo) =>
      catalogo.progetti.map((progetto) =>
        secondo(PROGETTO, progetto, {
          struttura: progetto.struttura.id,
          struttura_nome: progetto.struttura.nome,
          obiettivo: progetto.obiettivo?.lettera,
          linea_guida: progetto.linea_guida?.id,
          indicazioni: progetto.indicazioni.map(({ id }) => id),
          url: INDIRIZZI.progetto(progetto.id),
        }),
      ),
    schema: () => PROGETTO,
    csv: {
      colonne: () => {
        const campi = Object.keys(PROGETTO['properties'] as object);
        return colonne(
          PROGETTO,
          campi.flatMap((campo) => (campo === 'fonte' ? Object.keys(COLONNE_FONTE) : [campo])),
          COLONNE_FONTE,
        );
      },
    },
  },
});
