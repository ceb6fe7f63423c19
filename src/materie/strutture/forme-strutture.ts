import { RUOLI_PER_PESO } from './competenze.ts';
import {
  A_BARRE,
  CERTEZZA,
  CODICI_IPA,
  COLONNE_FONTE,
  CON_CERTEZZA,
  CON_VALIDITA,
  FONTE,
  ID,
  NOMI,
  PAROLE_IN_CELLA,
  TESTO,
  colonne,
  detto,
  diRegola,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  parole,
  type Schema,
} from '../../motore/dati/forme.ts';
import { compilati } from '../../motore/dati/di-regola.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

const RIFERIMENTO: Schema = { type: 'string', pattern: '^(strutture|unita)/[a-z0-9-]+$' };

/** A structure as one order describes it. */
export const formaVersione = (): Schema =>
  oggetto({
    ordinamento: ID,
    nome: TESTO,
    nomi: NOMI,
    ...CODICI_IPA,
    ...compilati('strutture.riga', 'stampato altri_nomi', { stampato: 'Com’è stampato, dove è diverso dal nome.' }),
    ...compilati('strutture.riga', 'genere gruppo lettura_gruppo livello sperimentale insieme', {
      lettura_gruppo: 'Quanto è certo il gruppo, dove il testo lo ha perso.',
      insieme: 'Vero se sta per tutte le strutture della sua specie.',
    }),
    quante: oNullo({ type: 'integer', minimum: 1 }),
    ...compilati('strutture.riga', 'elenco numero tipo parte_di parte_di_motivo', {
      elenco: 'Vero se è una voce dell’elenco dell’ordinamento, falso se è solo nominata.',
      parte_di_motivo: 'Perché leggiamo che ne fa parte.',
    }),
    dipende_da: elenco(oggetto({ struttura: ID, fonte: FONTE, ...CON_CERTEZZA })),
    governa: elenco(ID),
    contiene: elenco(ID),
    esempi: elenco(ID),
    ...compilati('strutture.riga', 'assiste compito risponde_di composizione apertura chiusura sede'),
    ...CON_VALIDITA,
    validita: oNullo(diRegola('strutture', 'validita')),
    ...compilati('strutture.riga', 'nota punto certezza'),
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
  oggetto({
    id: ID,
    da_ordinamento: ID,
    a_ordinamento: ID,
    da: DA,
    ...compilati('discendenze.riga', 'da_nome'),
    a: A,
    ...compilati('discendenze.riga', 'esito nota punto certezza'),
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
export const colonneStrutture = (): Record<string, Schema> =>
  colonne(
    formaVersione(),
    [
      'id',
      'ordinamento',
      'nome',
      'stampato',
      'genere',
      'gruppo',
      'livello',
      'numero',
      'compito',
      'valido_dal',
      'valido_al',
      'certezza',
      'incongruenza',
      'sperimentale',
      'insieme',
      'dipende_da',
      'parte_di',
      'documento',
      'punto',
      'url',
      'codice_ipa',
      'codice_univoco',
    ],
    {
      ...COLONNE_FONTE,
      id: ID,
      dipende_da: PAROLE_IN_CELLA,
      parte_di: { type: 'string' },
      url: indirizzo(PAGINE.strutture),
    },
  );

/** What a structure does, in an order. */
export const formaCompetenza = (): Schema =>
  oggetto({
    id: ID,
    ordinamento: ID,
    ...CON_VALIDITA,
    strutture: elenco(ID),
    strutture_nomi: elenco(TESTO),
    vale_per: detto(elenco(ID), 'Le specie di strutture che lo fanno tutte, dove «strutture» è vuoto.'),
    ruolo: parole(...RUOLI_PER_PESO),
    verbo: TESTO,
    cosa: TESTO,
    ...compilati('competenze.riga', 'temi con_chi con_altri per_chi da_chi', {
      con_chi: 'Le strutture con cui lo fa.',
      per_chi: 'Le strutture che il compito serve, o su cui cade.',
      da_chi: 'Le strutture da cui viene la decisione, l’autorizzazione o l’indirizzo.',
    }),
    funzione: oNullo(ID),
    ...compilati('competenze.riga', 'nota certezza punto altri_punti'),
    url: indirizzo(PAGINE.competenze),
  });

/** Columns of competenze.csv. */
export const colonneCompetenze = (): Record<string, Schema> =>
  colonne(
    formaCompetenza(),
    [
      'id',
      'ordinamento',
      'valido_dal',
      'valido_al',
      'strutture',
      'strutture_nomi',
      'vale_per',
      'ruolo',
      'verbo',
      'cosa',
      'temi',
      'con_chi',
      'con_altri',
      'certezza',
      'incongruenza',
      'documento',
      'punto',
      'url',
      'per_chi',
      'da_chi',
    ],
    {
      ...COLONNE_FONTE,
      strutture: PAROLE_IN_CELLA,
      strutture_nomi: A_BARRE,
      vale_per: PAROLE_IN_CELLA,
      temi: PAROLE_IN_CELLA,
      con_chi: PAROLE_IN_CELLA,
      con_altri: A_BARRE,
      per_chi: PAROLE_IN_CELLA,
      da_chi: PAROLE_IN_CELLA,
      certezza: CERTEZZA,
    },
  );
