import {
  COLONNE_FONTE,
  CON_CERTEZZA,
  CON_VALIDITA,
  DATA,
  FONTE,
  ID,
  NOMI,
  TESTO,
  colonne,
  detto,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  type Schema,
} from '../../motore/dati/forme.ts';
import { campoDiRegola, compilati } from '../../motore/dati/di-regola.ts';
import { formaRecapiti } from './forme-canali.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';

const CON_FONTE: Record<string, Schema> = { fonte: FONTE, ...CON_CERTEZZA };

/** A part of a protocol, with the fields of rules/_schema. */
const parte = (nome: string, detti: Record<string, string> = {}, altri: Record<string, Schema> = {}): Schema =>
  elenco(oggetto({ ...compilati(`protocolli.${nome}`, undefined, detti), ...altri }));

/** An agreement on channels, with everything that the rules of one province name. */
export const formaProtocollo = (): Schema => {
  /** Whether a day counts among the working ones. */
  const lettura = oggetto({ ...compilati('protocolli.lettura', 'conta punto certezza') });
  return oggetto({
    ...compilati('protocolli', 'id nome breve struttura nota indirizzo_breve', {
      struttura: 'La struttura del territorio di cui sono le sedi.',
      indirizzo_breve: 'Vero per il protocollo che risponde agli indirizzi senza il suo nome.',
    }),
    ...compilati('protocolli', 'valido_dal valido_al', { valido_al: 'Ultimo giorno compreso; nullo se non ha fine.' }),
    ultima_notizia: detto(oNullo(DATA), 'La data dell’ultimo documento che abbiamo.'),
    ...compilati('protocolli', 'fonte certezza parti aggiornamenti', {
      parti: 'Chi lo ha firmato, e a chi è stato esteso.',
    }),
    sedi: elenco(
      oggetto({
        ...compilati('protocolli.sede', 'id nome'),
        tipo: campoDiRegola('protocolli.sede', 'tipo'),
        tipo_nome: TESTO,
        nomi: NOMI,
        ...compilati('protocolli.sede', 'patrono nota', { patrono: 'La festa del patrono, in festivita.json.' }),
      }),
    ),
    contribuenti: parte('contribuente'),
    esigenze: parte('esigenza', { passo: 'Il passo che questa esigenza è; nullo per un primo contatto.' }),
    circostanze: parte('circostanza'),
    calendario: detto(
      oggetto({ sabato: lettura, giorno_contatto: lettura, patrono: lettura }),
      'Quali giorni contano fra i lavorativi; dove il testo tace (non_detta), la lettura che mettiamo per prima.',
    ),
    termini: elenco(
      oggetto({
        ...compilati('protocolli.termine', 'id nome da nota', {
          da: 'Da che cosa si conta: primo-contatto, o un passo, dal primo giorno in cui lo si può fare.',
        }),
        casi: detto(
          parte(
            'casoTermine',
            { giorni: 'Giorni lavorativi.' },
            { contribuenti: detto(oNullo(elenco(ID)), 'Nullo: tutti.') },
          ),
          'In ordine: vale il primo le cui condizioni ricorrono.',
        ),
        ...CON_FONTE,
      }),
    ),
    passi: detto(
      parte(
        'passo',
        { termine: 'Nullo se il testo non ne dà.' },
        { recapiti: detto(formaRecapiti(), 'La casella si cerca in contatti.json per uso, sede e giorno.') },
      ),
      'I livelli a cui ci si rivolge, in ordine.',
    ),
    condizioni: parte('condizione'),
    url: indirizzo(PAGINE.tavola),
  });
};

const formaOggetto = (): Schema =>
  oggetto({
    ...compilati('oggetti.riga', 'id etichetta nome gruppo generico', {
      etichetta: 'Com’è stampata, da scegliere nel menu.',
      nome: 'In italiano corrente, dove l’etichetta è una sigla: è nostro.',
      gruppo: 'La voce sotto cui sta; nulla per il primo livello.',
      generico: 'Vero per la voce da usare solo se nessun’altra è adatta.',
    }),
    ...CON_VALIDITA,
    ...compilati('oggetti.riga', 'nota punto certezza'),
    url: indirizzo(INDIRIZZI.oggetto('')),
  });

/** What all lists share, of objects and of applications. */
const delTitolo = (tipo: 'oggetti' | 'domande'): Record<string, Schema> =>
  compilati(tipo, 'base elenco_aperto nota fonte certezza', {
    base: 'Gli atti su cui poggia, in fonti.json.',
    elenco_aperto: 'Vero se la fonte avverte che l’elenco non è completo o può cambiare.',
  });

/** The drop-down menu of a Cassetto. */
export const formaMenu = (): Schema =>
  oggetto({
    ...compilati('oggetti', 'id titolo cassetto perduto', { perduto: 'Che cosa manca dell’elenco, e perché.' }),
    ...delTitolo('oggetti'),
    oggetti: elenco(formaOggetto()),
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
    formaOggetto(),
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

const formaDomanda = (): Schema =>
  oggetto({
    ...compilati('domande.riga', 'id etichetta nome nota punto certezza', {
      etichetta: 'Com’è stampata.',
      nome: 'In italiano corrente: è nostro.',
    }),
    url: indirizzo(INDIRIZZI.canale('')),
  });

/** A list of applications that are presented in the same way. */
export const formaDomande = (): Schema =>
  oggetto({
    ...compilati('domande', 'id titolo modo'),
    ...delTitolo('domande'),
    domande: elenco(formaDomanda()),
    url: indirizzo(INDIRIZZI.canale('')),
  });

/** Columns of domande.csv: a line for each application. */
export const colonneDomande = (): Record<string, Schema> =>
  colonne(
    formaDomanda(),
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

/** What a message is asked to say. */
export const formaCampi = (): Schema =>
  elenco(
    oggetto({
      ...compilati('modelli.campo', 'id nome forma richiesto aiuto', { richiesto: 'Vero se la fonte lo chiede.' }),
      punto: oNullo(TESTO),
    }),
  );
