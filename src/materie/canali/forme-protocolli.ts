import { DATA, ID, NOMI, TESTO, detto, elenco, oNullo, oggetto, type Schema } from '../../motore/dati/forme.ts';
import { formaDaSchema, type Diverso } from '../../motore/dati/di-record.ts';
import type { Protocollo } from '../../puro/canali/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { formaRecapiti } from './forme-canali.ts';

/** A part of a protocol. */
const parti = (nome: string, diverso: Diverso<never, never> = {}): Schema =>
  elenco(formaDaSchema(`protocolli.${nome}`, diverso));

/** Whether a day counts among the working ones. */
const lettura = (): Schema => formaDaSchema('protocolli.lettura');

/** What the open data say of a protocol otherwise than its schema: everything that the rules of one province name. */
export const DEL_PROTOCOLLO: Diverso<Catalogo, Protocollo> = {
  calcolati: {
    sedi: {
      forma: () =>
        parti('sede', {
          senza: 'rinominata',
          calcolati: { tipo_nome: { forma: TESTO, dopo: 'tipo' }, nomi: { forma: NOMI, dopo: 'tipo_nome' } },
          detti: { patrono: 'La festa del patrono, in festivita.json.' },
        }),
      // The acts that give the names are in the linked data.
      da: ({ sedi }) => sedi.map(({ rinominata: _rinominata, ...sede }) => sede),
    },
    contribuenti: { forma: () => parti('contribuente') },
    esigenze: {
      forma: () =>
        parti('esigenza', { detti: { passo: 'Il passo che questa esigenza è; nullo per un primo contatto.' } }),
    },
    circostanze: { forma: () => parti('circostanza') },
    calendario: {
      forma: () =>
        detto(
          oggetto({ sabato: lettura(), giorno_contatto: lettura(), patrono: lettura() }),
          'Quali giorni contano fra i lavorativi; dove il testo tace (non_detta), la lettura che mettiamo per prima.',
        ),
    },
    termini: {
      forma: () =>
        parti('termine', {
          calcolati: {
            casi: {
              forma: detto(
                parti('casoTermine', {
                  calcolati: { contribuenti: { forma: detto(oNullo(elenco(ID)), 'Nullo: tutti.') } },
                  detti: { giorni: 'Giorni lavorativi.' },
                }),
                'In ordine: vale il primo le cui condizioni ricorrono.',
              ),
            },
          },
          detti: {
            da: 'Da che cosa si conta: primo-contatto, o un passo, dal primo giorno in cui lo si può fare.',
          },
        }),
    },
    passi: {
      forma: () =>
        detto(
          parti('passo', {
            calcolati: {
              recapiti: {
                forma: detto(formaRecapiti(), 'La casella si cerca in contatti.json per uso, sede e giorno.'),
              },
            },
            detti: { termine: 'Nullo se il testo non ne dà.' },
          }),
          'I livelli a cui ci si rivolge, in ordine.',
        ),
    },
    condizioni: { forma: () => parti('condizione') },
    ultima_notizia: { forma: detto(oNullo(DATA), 'La data dell’ultimo documento che abbiamo.') },
  },
  dopo: {
    ...{ nota: 'struttura', valido_dal: 'nota', valido_al: 'valido_dal', indirizzo_breve: 'valido_al' },
    ...{ fonte: 'indirizzo_breve', certezza: 'fonte', motivo: 'certezza', incongruenza: 'motivo' },
  },
  detti: {
    struttura: 'La struttura del territorio di cui sono le sedi.',
    indirizzo_breve: 'Vero per il protocollo che risponde agli indirizzi senza il suo nome.',
    valido_al: 'Ultimo giorno compreso; nullo se non ha fine.',
    parti: 'Chi lo ha firmato, e a chi è stato esteso.',
  },
};

/** What the lists say, of objects and of applications. */
export const DELLE_LISTE = {
  base: 'Gli atti su cui poggia, in fonti.json.',
  elenco_aperto: 'Vero se la fonte avverte che l’elenco non è completo o può cambiare.',
};

/** The list that an item is part of, where all items are in one table. */
export const LA_LISTA = detto(ID, 'L’elenco di cui fa parte.');

/** What a message is asked to say. */
export const formaCampi = (): Schema =>
  elenco(
    formaDaSchema('modelli.campo', {
      senza: 'fonte',
      calcolati: { punto: { forma: oNullo(TESTO) } },
      detti: { richiesto: 'Vero se la fonte lo chiede.' },
    }),
  );
