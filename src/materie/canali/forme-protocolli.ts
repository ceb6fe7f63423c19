import {
  COLONNE_FONTE,
  CON_CERTEZZA,
  CON_VALIDITA,
  DATA,
  FONTE,
  ID,
  NOMI,
  SI_NO,
  TESTO,
  colonne,
  detto,
  diRegola,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  type Schema,
} from '../../motore/dati/forme.ts';
import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';

const CON_FONTE: Record<string, Schema> = { fonte: FONTE, ...CON_CERTEZZA };
const GIORNI: Schema = { type: 'integer', minimum: 1, maximum: 365, description: 'Giorni lavorativi.' };
/** Whether a day counts among the working ones. */
const LETTURA = oggetto({ conta: SI_NO, ...CON_FONTE });

/** An agreement on channels, with everything that the rules of one province name. */
export const PROTOCOLLO = oggetto({
  id: ID,
  nome: TESTO,
  breve: TESTO,
  struttura: detto(oNullo(ID), 'La struttura del territorio di cui sono le sedi.'),
  nota: oNullo(TESTO),
  indirizzo_breve: detto(SI_NO, 'Vero per il protocollo che risponde agli indirizzi senza il suo nome.'),
  valido_dal: DATA,
  valido_al: detto(oNullo(DATA), 'Ultimo giorno compreso; nullo se non ha fine.'),
  ultima_notizia: detto(oNullo(DATA), 'La data dell’ultimo documento che abbiamo.'),
  ...CON_FONTE,
  parti: detto(elenco(diRegola('protocolli', 'parte')), 'Chi lo ha firmato, e a chi è stato esteso.'),
  aggiornamenti: elenco(diRegola('protocolli', 'aggiornamento')),
  sedi: elenco(
    oggetto({
      id: ID,
      nome: TESTO,
      get tipo() {
        return campoDiRegola('protocolli.sede', 'tipo');
      },
      tipo_nome: TESTO,
      nomi: NOMI,
      patrono: detto(oNullo(ID), 'La festa del patrono, in festivita.json.'),
      nota: oNullo(TESTO),
    }),
  ),
  contribuenti: elenco(oggetto({ id: ID, nome: TESTO, descrizione: TESTO, gestione: TESTO, ...CON_FONTE })),
  esigenze: elenco(
    oggetto({
      id: ID,
      nome: TESTO,
      domanda: TESTO,
      passo: detto(oNullo(ID), 'Il passo che questa esigenza è; nullo per un primo contatto.'),
      ...CON_FONTE,
    }),
  ),
  circostanze: elenco(oggetto({ id: ID, nome: TESTO, domanda: TESTO, fonte: FONTE })),
  calendario: detto(
    oggetto({ sabato: LETTURA, giorno_contatto: LETTURA, patrono: LETTURA }),
    'Quali giorni contano fra i lavorativi; dove il testo tace (non_detta), la lettura che mettiamo per prima.',
  ),
  termini: elenco(
    oggetto({
      id: ID,
      nome: TESTO,
      da: detto(ID, 'Da che cosa si conta: primo-contatto, o un passo, dal primo giorno in cui lo si può fare.'),
      nota: oNullo(TESTO),
      casi: detto(
        elenco(
          oggetto({
            giorni: GIORNI,
            contribuenti: detto(oNullo(elenco(ID)), 'Nullo: tutti.'),
            circostanza: oNullo(ID),
            fonte: FONTE,
          }),
        ),
        'In ordine: vale il primo le cui condizioni ricorrono.',
      ),
      ...CON_FONTE,
    }),
  ),
  passi: detto(
    elenco(
      oggetto({
        id: ID,
        nome: TESTO,
        livello: oNullo({ type: 'integer', minimum: 1, maximum: 9 }),
        testo: TESTO,
        termine: detto(oNullo(ID), 'Nullo se il testo non ne dà.'),
        dopo: oNullo(ID),
        recapiti: detto(
          elenco(
            oggetto({
              uso: ID,
              get come() {
                return campoDiRegola('protocolli.recapitoUso', 'come');
              },
            }),
          ),
          'La casella si cerca in contatti.json per uso, sede e giorno.',
        ),
        ...CON_FONTE,
      }),
    ),
    'I livelli a cui ci si rivolge, in ordine.',
  ),
  condizioni: elenco(
    oggetto({
      id: ID,
      testo: TESTO,
      get effetto() {
        return campoDiRegola('protocolli.condizione', 'effetto');
      },
      ...CON_FONTE,
    }),
  ),
  url: indirizzo(PAGINE.tavola),
});

const OGGETTO = oggetto({
  id: ID,
  etichetta: detto(TESTO, 'Com’è stampata, da scegliere nel menu.'),
  nome: detto(oNullo(TESTO), 'In italiano corrente, dove l’etichetta è una sigla: è nostro.'),
  gruppo: detto(oNullo(TESTO), 'La voce sotto cui sta; nulla per il primo livello.'),
  generico: detto(SI_NO, 'Vero per la voce da usare solo se nessun’altra è adatta.'),
  ...CON_VALIDITA,
  nota: oNullo(TESTO),
  ...CON_FONTE,
  url: indirizzo(INDIRIZZI.oggetto('')),
});

/** What all lists share, of objects and of applications. */
const ELENCO: Record<string, Schema> = {
  base: detto(elenco(ID), 'Gli atti su cui poggia, in fonti.json.'),
  elenco_aperto: detto(SI_NO, 'Vero se la fonte avverte che l’elenco non è completo o può cambiare.'),
  nota: oNullo(TESTO),
  ...CON_FONTE,
};

/** The drop-down menu of a Cassetto. */
export const MENU = oggetto({
  id: ID,
  titolo: TESTO,
  cassetto: TESTO,
  perduto: detto(oNullo(TESTO), 'Che cosa manca dell’elenco, e perché.'),
  ...ELENCO,
  oggetti: elenco(OGGETTO),
  url: indirizzo(INDIRIZZI.oggetto('')),
});

const DEL_MENU: Record<string, Schema> = {
  ...COLONNE_FONTE,
  menu: detto(ID, 'L’elenco di cui fa parte.'),
  cassetto: TESTO,
};

/** Columns of oggetti.csv: a line for each object. */
export const colonneOggetti = (): Record<string, Schema> =>
  colonne(
    OGGETTO,
    [
      'menu',
      'cassetto',
      'id',
      'etichetta',
      'nome',
      'gruppo',
      'generico',
      'valido_dal',
      'valido_al',
      'nota',
      'certezza',
      'motivo',
      'incongruenza',
      'documento',
      'punto',
      'url',
    ],
    DEL_MENU,
  );

const DOMANDA = oggetto({
  id: ID,
  etichetta: detto(TESTO, 'Com’è stampata.'),
  nome: detto(TESTO, 'In italiano corrente: è nostro.'),
  nota: oNullo(TESTO),
  ...CON_FONTE,
  url: indirizzo(INDIRIZZI.canale('')),
});

/** A list of applications that are presented in the same way. */
export const DOMANDE = oggetto({
  id: ID,
  titolo: TESTO,
  get modo() {
    return campoDiRegola('domande', 'modo');
  },
  ...ELENCO,
  domande: elenco(DOMANDA),
  url: indirizzo(INDIRIZZI.canale('')),
});

/** Columns of domande.csv: a line for each application. */
export const colonneDomande = (): Record<string, Schema> =>
  colonne(
    DOMANDA,
    [
      'elenco',
      'modo',
      'id',
      'etichetta',
      'nome',
      'nota',
      'certezza',
      'motivo',
      'incongruenza',
      'documento',
      'punto',
      'url',
    ],
    { ...COLONNE_FONTE, elenco: detto(ID, 'L’elenco di cui fa parte.'), modo: campoDiRegola('domande', 'modo') },
  );

/** What to write. */
export const MODELLO = oggetto({
  id: ID,
  nome: TESTO,
  campi: elenco(
    oggetto({
      id: ID,
      nome: TESTO,
      get forma() {
        return campoDiRegola('modelli.campo', 'forma');
      },
      richiesto: detto(SI_NO, 'Vero se la fonte lo chiede.'),
      aiuto: oNullo(TESTO),
      punto: oNullo(TESTO),
    }),
  ),
  oggetto: detto(oNullo(TESTO), 'Con i campi fra graffe; nullo se si sceglie da un menu.'),
  corpo: detto(elenco(TESTO), 'Un capoverso per voce, con i campi fra graffe: il testo è nostro.'),
  nota: oNullo(TESTO),
  ...CON_FONTE,
});

/** A feast that takes away a working day. */
export const FESTA = oggetto({
  id: ID,
  nome: TESTO,
  get ambito() {
    return campoDiRegola('festivita', 'ambito');
  },
  comune: detto(oNullo(TESTO), 'Il comune di cui è il patrono.'),
  giorno: detto(
    oNullo({ type: 'string', pattern: '^[0-9]{2}-[0-9]{2}$' }),
    'Mese e giorno; nullo se dipende dalla Pasqua.',
  ),
  pasqua: detto(oNullo({ type: 'integer' }), 'Giorni dalla domenica di Pasqua; nullo se ha un giorno fisso.'),
  ...CON_VALIDITA,
  ...CON_FONTE,
});

/** Columns of festivita.csv. */
export const colonneFeste = (): Record<string, Schema> =>
  colonne(
    FESTA,
    [
      'id',
      'nome',
      'ambito',
      'comune',
      'giorno',
      'pasqua',
      'valido_dal',
      'valido_al',
      'certezza',
      'motivo',
      'incongruenza',
      'documento',
      'punto',
    ],
    COLONNE_FONTE,
  );
