import { colonneDelRecord, formaDaSchema } from '../../motore/dati/di-record.ts';
import {
  CON_CERTEZZA,
  FONTE,
  ID,
  NOMI,
  PAROLE_IN_CELLA,
  TESTO,
  detto,
  diRegola,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  type Schema,
} from '../../motore/dati/forme.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

const RIFERIMENTO: Schema = { type: 'string', pattern: '^(strutture|unita)/[a-z0-9-]+$' };

/** A structure as one order describes it: its id stands above. */
export const formaVersione = (): Schema =>
  formaDaSchema('strutture.riga', {
    senza: 'id rinominata vuoto',
    calcolati: {
      ordinamento: { forma: ID, dopo: null },
      nomi: { forma: NOMI, dopo: 'nome' },
      dipende_da: { forma: elenco(oggetto({ struttura: ID, fonte: FONTE, ...CON_CERTEZZA })) },
      governa: { forma: elenco(ID), dopo: 'dipende_da' },
      contiene: { forma: elenco(ID), dopo: 'governa' },
      esempi: { forma: elenco(ID), dopo: 'contiene' },
      validita: { forma: oNullo(diRegola('strutture', 'validita')), dopo: 'valido_al' },
    },
    dopo: {
      elenco: 'quante',
      numero: 'elenco',
      valido_dal: 'sede',
      valido_al: 'valido_dal',
      validita: 'valido_al',
      nota: 'validita',
    },
    detti: {
      stampato: 'Com’è stampato, dove è diverso dal nome.',
      lettura_gruppo: 'Quanto è certo il gruppo, dove il testo lo ha perso.',
      insieme: 'Vero se sta per tutte le strutture della sua specie.',
      elenco: 'Vero se è una voce dell’elenco dell’ordinamento, falso se è solo nominata.',
      parte_di_motivo: 'Perché leggiamo che ne fa parte.',
    },
  });

const PARTE = oggetto({ rif: detto(RIFERIMENTO, 'Tipo e id.'), porta: detto(TESTO, 'Che cosa passa di qui.') }, [
  'porta',
]);

/** What a step of the lineage comes from. */
export const DA = elenco(PARTE);
/** What a step of the lineage leads to. */
export const A = detto(elenco(PARTE), 'Vuoto se nessuna fonte dice dove sia finita.');

/** A step of the lineage, beside the structure. */
export const formaPasso = (): Schema =>
  formaDaSchema('discendenze.riga', {
    calcolati: {
      da_ordinamento: { forma: ID, dopo: 'id' },
      a_ordinamento: { forma: ID, dopo: 'da_ordinamento' },
      da: { forma: DA },
      a: { forma: A },
    },
  });

/** A structure through the orders that name it. */
export const formaStruttura = (): Schema =>
  oggetto({
    id: ID,
    nome: detto(TESTO, 'Il nome più recente.'),
    versioni: detto({ ...elenco(formaVersione()), minItems: 1 }, 'Che cosa ne dice ogni ordinamento, dal più antico.'),
    precedenti: detto(elenco(formaPasso()), 'Da che cosa viene.'),
    successive: detto(elenco(formaPasso()), 'Che cosa è diventata.'),
    ultimo_assetto: detto(elenco(ID), 'Che cosa ne resta nell’ultimo ordinamento conosciuto.'),
    url: indirizzo(PAGINE.strutture),
  });

/** Columns of strutture.csv: a line for each structure in each order. */
export function colonneStrutture(): Record<string, Schema> {
  const versione = formaVersione()['properties'] as Record<string, Schema>;
  return colonneDelRecord(oggetto({ id: ID, ...versione, url: indirizzo(PAGINE.strutture) }), {
    senza:
      'nomi altri_nomi lettura_gruppo quante elenco tipo parte_di_motivo governa contiene esempi assiste risponde_di composizione apertura chiusura sede validita nota motivo',
    dopo: {
      ...{
        numero: 'livello',
        compito: 'numero',
        valido_dal: 'compito',
        valido_al: 'valido_dal',
        certezza: 'valido_al',
      },
      ...{ incongruenza: 'certezza', sperimentale: 'incongruenza', insieme: 'sperimentale', dipende_da: 'insieme' },
      ...{ parte_di: 'dipende_da' },
    },
    celle: { dipende_da: { forma: PAROLE_IN_CELLA } },
    ultime: 'codice_ipa codice_univoco',
  });
}
