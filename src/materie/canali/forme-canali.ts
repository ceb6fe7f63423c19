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
import { campoDiRegola, compilati } from '../../motore/dati/di-regola.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

/** To which mailboxes one writes, by their use. */
export const formaRecapiti = (): Schema =>
  elenco(oggetto({ uso: ID, come: campoDiRegola('protocolli.recapitoUso', 'come') }));

const formaAmbito = (): Schema =>
  oggetto({
    contribuenti: detto(oNullo(elenco(ID)), 'Nullo: tutti.'),
    esigenze: detto(oNullo(elenco(ID)), 'Nullo: tutte.'),
    sedi: detto(oNullo(elenco(ID)), 'Nullo: tutte.'),
    ...compilati('canali.ambito', 'sede_recapito base punto certezza', {
      sede_recapito: 'La sede a cui si scrive, se non è la propria.',
      base: 'Gli atti su cui poggia solo questo ambito, in fonti.json.',
    }),
  });

/** A rule on channels. */
export const formaRegola = (): Schema =>
  oggetto({
    genere: { const: 'regola' },
    id: ID,
    tabella: ID,
    protocollo: oNullo(ID),
    ...compilati('canali.riga', 'tipo nome testo'),
    ambiti: detto(elenco(formaAmbito()), 'A chi, per che cosa e dove vale.'),
    via: oNullo(campoDiRegola('canali.riga', 'via')),
    via_nome: detto(oNullo(TESTO), 'Come si chiama la via, da rules/vie.'),
    ...compilati('canali.riga', 'percorso oggetti domande', { percorso: 'Dove si entra, passo per passo.' }),
    recapiti: formaRecapiti(),
    ...compilati('canali.riga', 'modello esclusivo base termine condizioni fino_a', {
      esclusivo: 'Vero se le altre vie non valgono.',
      base: 'Gli atti su cui poggia, in fonti.json.',
    }),
    cosa_fare: elenco(oggetto({ testo: TESTO, esigenza: oNullo(ID), fonte: oNullo(FONTE) })),
    ...compilati('canali.riga', 'voci unita avviso nota'),
    ...CON_VALIDITA,
    ...compilati('canali.riga', 'punto certezza'),
    url: indirizzo(PAGINE.regoleCanali),
  });

const formaCella = (): Schema =>
  oggetto({
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
          via: oNullo(campoDiRegola('canali.riga', 'via')),
          caselle: elenco(TESTO),
        }),
      ),
      'La migliore per prima; più d’una solo dove i documenti si contraddicono.',
    ),
    divieti: elenco(ID),
    url: indirizzo(PAGINE.canali),
  });

/** A rule on channels, or a cell of the decision table. */
export const formaCanale = (): Schema => ({
  type: 'object',
  required: ['genere'],
  oneOf: [formaRegola(), formaCella()],
});

/** Columns of canali.csv: a line for each cell and span of days. */
export const colonneCanali = (): Record<string, Schema> =>
  colonne(
    formaCella(),
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
export const formaContatto = (): Schema =>
  oggetto({
    ...compilati('contatti.riga', 'id tipo livello ruolo sede'),
    casella: detto(oNullo(TESTO), 'Com’è stampata; nulla se la fonte non la dà.'),
    ...compilati('contatti.riga', 'usi'),
    nominativa: detto(SI_NO, 'Vero se porta il nome di una persona.'),
    ...CON_VALIDITA,
    certezza: CERTEZZA,
    validita: detto(oNullo(oggetto({ certezza: CERTEZZA, motivo: oNullo(TESTO) })), 'Quanto sono certe le date.'),
    ...compilati('contatti.riga', 'avviso'),
    incongruenza: CON_CERTEZZA['incongruenza'] ?? {},
    fonte: FONTE,
    url: indirizzo(PAGINE.contatti),
  });

/** Columns of contatti.csv; mailboxes that carry a name are not in it. */
export const colonneContatti = (): Record<string, Schema> =>
  colonne(
    formaContatto(),
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
