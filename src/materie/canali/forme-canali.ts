import {
  CON_CERTEZZA,
  DATA,
  FONTE,
  ID,
  TESTO,
  detto,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  type Schema,
} from '../../motore/dati/forme.ts';
import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { colonneDelRecord, formaDaSchema } from '../../motore/dati/di-record.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

/** To which mailboxes one writes, by their use. */
export const formaRecapiti = (): Schema =>
  elenco(oggetto({ uso: ID, come: campoDiRegola('protocolli.recapitoUso', 'come') }));

const formaAmbito = (): Schema =>
  formaDaSchema('canali.ambito', {
    calcolati: {
      contribuenti: { forma: detto(oNullo(elenco(ID)), 'Nullo: tutti.') },
      esigenze: { forma: detto(oNullo(elenco(ID)), 'Nullo: tutte.') },
      sedi: { forma: detto(oNullo(elenco(ID)), 'Nullo: tutte.') },
    },
    detti: {
      sede_recapito: 'La sede a cui si scrive, se non è la propria.',
      base: 'Gli atti su cui poggia solo questo ambito, in fonti.json.',
    },
  });

/** A rule on channels. */
export const formaRegola = (): Schema =>
  formaDaSchema(
    'canali.riga',
    {
      senza: 'vuoto',
      calcolati: {
        protocollo: { forma: oNullo(ID), dopo: 'id' },
        tabella: { forma: ID, dopo: 'id' },
        genere: { forma: { const: 'regola' }, dopo: null },
        ambiti: { forma: detto(elenco(formaAmbito()), 'A chi, per che cosa e dove vale.') },
        via_nome: { forma: detto(oNullo(TESTO), 'Come si chiama la via, da rules/vie.'), dopo: 'via' },
        recapiti: { forma: formaRecapiti() },
        cosa_fare: { forma: elenco(oggetto({ testo: TESTO, esigenza: oNullo(ID), fonte: oNullo(FONTE) })) },
      },
      dopo: { nome: 'tipo', testo: 'nome', ambiti: 'testo', nota: 'avviso' },
      detti: {
        percorso: 'Dove si entra, passo per passo.',
        esclusivo: 'Vero se le altre vie non valgono.',
        base: 'Gli atti su cui poggia, in fonti.json.',
      },
    },
    PAGINE.regoleCanali,
  );

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
export const colonneCanali = (): Record<string, Schema> => {
  const { url: _url, divieti = {}, ...cella } = formaCella()['properties'] as Record<string, Schema>;
  const forma = oggetto({ ...cella, vie: elenco(ID), caselle: elenco(TESTO), regole: elenco(ID), divieti });
  return colonneDelRecord(forma, { senza: 'genere risposte' });
};
