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
  SI_NO,
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
import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';

const RIFERIMENTO: Schema = { type: 'string', pattern: '^(strutture|unita)/[a-z0-9-]+$' };

const VERSIONE = oggetto({
  ordinamento: ID,
  nome: TESTO,
  nomi: NOMI,
  stampato: detto(oNullo(TESTO), 'Com’è stampato, dove è diverso dal nome.'),
  altri_nomi: elenco(TESTO),
  ...CODICI_IPA,
  genere: diRegola('strutture', 'genere'),
  gruppo: oNullo(TESTO),
  lettura_gruppo: detto(
    oNullo(diRegola('strutture', 'letturaGruppo')),
    'Quanto è certo il gruppo, dove il testo lo ha perso.',
  ),
  get livello() {
    return oNullo(campoDiRegola('strutture.riga', 'livello'));
  },
  sperimentale: SI_NO,
  insieme: detto(SI_NO, 'Vero se sta per tutte le strutture della sua specie.'),
  quante: oNullo({ type: 'integer', minimum: 1 }),
  elenco: detto(SI_NO, 'Vero se è una voce dell’elenco dell’ordinamento, falso se è solo nominata.'),
  numero: oNullo(TESTO),
  tipo: oNullo(ID),
  parte_di: oNullo(ID),
  parte_di_motivo: detto(oNullo(TESTO), 'Perché leggiamo che ne fa parte.'),
  dipende_da: elenco(oggetto({ struttura: ID, fonte: FONTE, ...CON_CERTEZZA })),
  governa: elenco(ID),
  contiene: elenco(ID),
  esempi: elenco(ID),
  assiste: elenco(ID),
  compito: oNullo(TESTO),
  risponde_di: oNullo(TESTO),
  composizione: oNullo(TESTO),
  apertura: oNullo(diRegola('strutture', 'passaggio')),
  chiusura: oNullo(diRegola('strutture', 'passaggio')),
  sede: oNullo(ID),
  ...CON_VALIDITA,
  validita: oNullo(diRegola('strutture', 'validita')),
  nota: oNullo(TESTO),
  fonte: FONTE,
  ...CON_CERTEZZA,
});

const PARTE = oggetto({ rif: detto(RIFERIMENTO, 'Tipo e id.'), porta: detto(TESTO, 'Che cosa passa di qui.') }, [
  'porta',
]);

const PASSO = oggetto({
  id: ID,
  da_ordinamento: ID,
  a_ordinamento: ID,
  da: elenco(PARTE),
  da_nome: oNullo(TESTO),
  a: detto(elenco(PARTE), 'Vuoto se nessuna fonte dice dove sia finita.'),
  get esito() {
    return campoDiRegola('discendenze.riga', 'esito');
  },
  nota: oNullo(TESTO),
  fonte: FONTE,
  ...CON_CERTEZZA,
});

/** A step of the lineage, by itself: also those of structures that have no record of their own. */
export const DISCENDENZA = oggetto({
  id: ID,
  tabella: ID,
  da_ordinamento: ID,
  a_ordinamento: ID,
  get esito() {
    return campoDiRegola('discendenze.riga', 'esito');
  },
  da: elenco(PARTE),
  da_nome: detto(oNullo(TESTO), 'Il nome vecchio, se non ha una scheda sua.'),
  a: detto(elenco(PARTE), 'Vuoto se nessuna fonte dice dove sia finita.'),
  nota: oNullo(TESTO),
  fonte: FONTE,
  ...CON_CERTEZZA,
  url: indirizzo(INDIRIZZI.discendenza('')),
});

/** Columns of discendenze.csv. */
export const colonneDiscendenze = (): Record<string, Schema> =>
  colonne(
    DISCENDENZA,
    [
      'id',
      'tabella',
      'da_ordinamento',
      'a_ordinamento',
      'esito',
      'da',
      'da_nome',
      'a',
      'nota',
      'certezza',
      'motivo',
      'incongruenza',
      'documento',
      'punto',
      'url',
    ],
    { ...COLONNE_FONTE, da: PAROLE_IN_CELLA, a: PAROLE_IN_CELLA },
  );

/** A structure through the orders that name it. */
export const STRUTTURA = oggetto({
  id: ID,
  nome: detto(TESTO, 'Il nome più recente.'),
  versioni: detto({ ...elenco(VERSIONE), minItems: 1 }, 'Che cosa ne dice ogni ordinamento, dal più antico.'),
  precedenti: detto(elenco(PASSO), 'Da che cosa viene.'),
  successive: detto(elenco(PASSO), 'Che cosa è diventata.'),
  ultimo_assetto: detto(elenco(ID), 'Che cosa ne resta nell’ultimo ordinamento conosciuto.'),
  url: indirizzo(PAGINE.strutture),
});

/** Columns of strutture.csv: a line for each structure in each order. */
export const colonneStrutture = (): Record<string, Schema> =>
  colonne(
    VERSIONE,
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
export const COMPETENZA = oggetto({
  id: ID,
  ordinamento: ID,
  ...CON_VALIDITA,
  strutture: elenco(ID),
  strutture_nomi: elenco(TESTO),
  vale_per: detto(elenco(ID), 'Le specie di strutture che lo fanno tutte, dove «strutture» è vuoto.'),
  ruolo: parole(...RUOLI_PER_PESO),
  verbo: TESTO,
  cosa: TESTO,
  temi: elenco(ID),
  con_chi: detto(elenco(ID), 'Le strutture con cui lo fa.'),
  con_altri: elenco(TESTO),
  per_chi: detto(elenco(ID), 'Le strutture che il compito serve, o su cui cade.'),
  da_chi: detto(elenco(ID), 'Le strutture da cui viene la decisione, l’autorizzazione o l’indirizzo.'),
  funzione: oNullo(ID),
  nota: oNullo(TESTO),
  ...CON_CERTEZZA,
  fonte: FONTE,
  altri_punti: elenco(TESTO),
  url: indirizzo(PAGINE.competenze),
});

/** Columns of competenze.csv. */
export const colonneCompetenze = (): Record<string, Schema> =>
  colonne(
    COMPETENZA,
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
