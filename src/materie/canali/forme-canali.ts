import {
  CERTEZZA,
  COLONNE_FONTE,
  CON_CERTEZZA,
  CON_VALIDITA,
  DATA,
  FONTE,
  ID,
  PAROLE_IN_CELLA,
  SI_NO,
  TESTO,
  colonne,
  detto,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  type Schema,
} from '../../motore/dati/forme.ts';
import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

const AMBITO = oggetto({
  contribuenti: detto(oNullo(elenco(ID)), 'Nullo: tutti.'),
  esigenze: detto(oNullo(elenco(ID)), 'Nullo: tutte.'),
  sedi: detto(oNullo(elenco(ID)), 'Nullo: tutte.'),
  sede_recapito: detto(oNullo(ID), 'La sede a cui si scrive, se non è la propria.'),
  base: detto(elenco(ID), 'Gli atti su cui poggia solo questo ambito, in fonti.json.'),
  fonte: FONTE,
  ...CON_CERTEZZA,
});

const REGOLA = oggetto({
  genere: { const: 'regola' },
  id: ID,
  tabella: ID,
  protocollo: oNullo(ID),
  get tipo() {
    return campoDiRegola('canali.riga', 'tipo');
  },
  nome: TESTO,
  testo: TESTO,
  ambiti: detto(elenco(AMBITO), 'A chi, per che cosa e dove vale.'),
  get via() {
    return oNullo(campoDiRegola('canali.riga', 'via'));
  },
  via_nome: detto(oNullo(TESTO), 'Come si chiama la via, da rules/vie.'),
  percorso: detto(elenco(TESTO), 'Dove si entra, passo per passo.'),
  oggetti: oNullo(ID),
  domande: oNullo(ID),
  get recapiti() {
    return elenco(oggetto({ uso: ID, come: campoDiRegola('protocolli.recapitoUso', 'come') }));
  },
  modello: oNullo(ID),
  esclusivo: detto(SI_NO, 'Vero se le altre vie non valgono.'),
  base: detto(elenco(ID), 'Gli atti su cui poggia, in fonti.json.'),
  termine: oNullo(ID),
  condizioni: elenco(ID),
  fino_a: oNullo(TESTO),
  cosa_fare: elenco(oggetto({ testo: TESTO, esigenza: oNullo(ID), fonte: oNullo(FONTE) })),
  voci: elenco(TESTO),
  unita: elenco(ID),
  avviso: oNullo(TESTO),
  nota: oNullo(TESTO),
  ...CON_VALIDITA,
  fonte: FONTE,
  ...CON_CERTEZZA,
  url: indirizzo(PAGINE.regoleCanali),
});

const CELLA = oggetto({
  genere: { const: 'cella' },
  protocollo: ID,
  contribuente: ID,
  esigenza: ID,
  sede: ID,
  dal: DATA,
  al: detto(oNullo(DATA), 'Ultimo giorno compreso; nullo se non ha fine.'),
  ...CON_CERTEZZA,
  risposte: detto(
    elenco(
      oggetto({
        regola: ID,
        get via() {
          return oNullo(campoDiRegola('canali.riga', 'via'));
        },
        caselle: elenco(TESTO),
      }),
    ),
    'La migliore per prima; più d’una solo dove i documenti si contraddicono.',
  ),
  divieti: elenco(ID),
  url: indirizzo(PAGINE.canali),
});

/** A rule on channels, or a cell of the decision table. */
export const CANALE: Schema = { type: 'object', required: ['genere'], oneOf: [REGOLA, CELLA] };

/** Columns of canali.csv: a line for each cell and span of days. */
export const colonneCanali = (): Record<string, Schema> =>
  colonne(
    CELLA,
    [
      'protocollo',
      'contribuente',
      'esigenza',
      'sede',
      'dal',
      'al',
      'certezza',
      'motivo',
      'incongruenza',
      'vie',
      'caselle',
      'regole',
      'divieti',
    ],
    { vie: PAROLE_IN_CELLA, caselle: PAROLE_IN_CELLA, regole: PAROLE_IN_CELLA, divieti: PAROLE_IN_CELLA },
  );

/** A mailbox. */
export const CONTATTO = oggetto({
  id: ID,
  get tipo() {
    return campoDiRegola('contatti.riga', 'tipo');
  },
  livello: oNullo({ type: 'integer', minimum: 1, maximum: 3 }),
  ruolo: TESTO,
  sede: oNullo(ID),
  casella: detto(oNullo(TESTO), 'Com’è stampata; nulla se la fonte non la dà.'),
  usi: elenco(ID),
  nominativa: detto(SI_NO, 'Vero se porta il nome di una persona.'),
  ...CON_VALIDITA,
  certezza: CERTEZZA,
  validita: detto(oNullo(oggetto({ certezza: CERTEZZA, motivo: oNullo(TESTO) })), 'Quanto sono certe le date.'),
  avviso: oNullo(TESTO),
  incongruenza: CON_CERTEZZA['incongruenza'] ?? {},
  fonte: FONTE,
  url: indirizzo(PAGINE.contatti),
});

/** Columns of contatti.csv; mailboxes that carry a name are not in it. */
export const colonneContatti = (): Record<string, Schema> =>
  colonne(
    CONTATTO,
    [
      'id',
      'tipo',
      'livello',
      'ruolo',
      'sede',
      'casella',
      'usi',
      'valido_dal',
      'valido_al',
      'certezza',
      'avviso',
      'documento',
      'punto',
    ],
    { ...COLONNE_FONTE, usi: PAROLE_IN_CELLA },
  );
