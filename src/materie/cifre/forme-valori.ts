import {
  CODICI_IPA,
  COLONNE_FONTE,
  CON_CERTEZZA,
  DECIMALE,
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
  parole,
  type Schema,
} from '../../motore/dati/forme.ts';
import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

const CIFRA_ID: Schema = {
  type: 'string',
  pattern: '^[a-z0-9-]+/[^@]+(@.+)?$',
  description: 'tabella/riga@colonna; per un peso, pesi/albero/voce.',
};

/** A figure of a table. */
export const CIFRA = oggetto({
  id: CIFRA_ID,
  tabella: ID,
  voce: detto(TESTO, 'Che cosa si misura.'),
  struttura: detto(oNullo(ID), 'La struttura a cui appartiene, in sedi.json.'),
  periodo: oNullo(diRegola('valori', 'periodo')),
  tipo: oNullo(diRegola('valori', 'tipo')),
  valore: detto(
    oNullo(DECIMALE),
    'Il numero come testo, col punto per i decimali; nullo dove la fonte non ha una cifra o la cifra è andata perduta.',
  ),
  unita: oNullo(diRegola('valori', 'unita')),
  stato: detto(
    parole('cifra', 'testo', 'persa', 'vuota'),
    'testo: parole al posto della cifra. persa: c’è l’etichetta, ma la cifra non è nel testo che leggiamo. vuota: stampata vuota.',
  ),
  testo: detto(oNullo(TESTO), 'Che cosa sta al posto della cifra.'),
  nostre: detto(SI_NO, 'Se «testo» è in parole nostre, stampato in nessun punto.'),
  get vincolo() {
    return oNullo(campoDiRegola('valori.cellaEstesa', 'vincolo'));
  },
  rispetto_a: detto(oNullo(TESTO), 'Da che cosa si conta un aumento.'),
  ...CON_CERTEZZA,
  verifiche: detto(elenco(TESTO), 'I ricalcoli in cui entra, in verifiche.json.'),
  fonte: FONTE,
  url: indirizzo(PAGINE.tabelle),
});

/** Columns of valori.csv. */
export const colonneValori = (): Record<string, Schema> =>
  colonne(
    CIFRA,
    [
      'tabella',
      'voce',
      'struttura',
      'periodo',
      'tipo',
      'valore',
      'unita',
      'stato',
      'testo',
      'vincolo',
      'rispetto_a',
      'certezza',
      'motivo',
      'incongruenza',
      'documento',
      'punto',
      'id',
    ],
    COLONNE_FONTE,
  );

/** A published figure computed again. */
export const VERIFICA = oggetto({
  id: TESTO,
  descrizione: TESTO,
  pubblicato: DECIMALE,
  ricalcolato: detto(TESTO, 'Un numero, o i due estremi in parole.'),
  esito: parole('torna', 'arrotondamento', 'non-torna'),
  incongruenza: CON_CERTEZZA['incongruenza'] ?? {},
  scarto: DECIMALE,
  tipo: TESTO,
  tabella: TESTO,
  cella: oNullo(CIFRA_ID),
  celle: elenco(CIFRA_ID),
  tolleranza: detto(oNullo(TESTO), 'Perché una piccola differenza è un arrotondamento.'),
  nota: oNullo(TESTO),
  url: indirizzo(PAGINE.verifiche),
});

/** Columns of verifiche.csv. */
export const colonneVerifiche = (): Record<string, Schema> =>
  colonne(VERIFICA, [
    'id',
    'descrizione',
    'pubblicato',
    'ricalcolato',
    'scarto',
    'esito',
    'incongruenza',
    'tabella',
    'tipo',
  ]);

/** An office of the territory. */
export const SEDE = oggetto({
  id: ID,
  nome: TESTO,
  nomi: NOMI,
  get livello() {
    return campoDiRegola('sedi.riga', 'livello');
  },
  superiore: detto(oNullo(ID), 'Chi la comprende.'),
  regione: oNullo(ID),
  stampato: detto(TESTO, 'Come la stampa la Tabella A.'),
  altri_nomi: elenco(TESTO),
  filiale_metropolitana: SI_NO,
  cluster_costi: oNullo(TESTO),
  cluster_personale: oNullo(TESTO),
  ...CODICI_IPA,
  ...CON_CERTEZZA,
  nota: oNullo(TESTO),
  fonte: FONTE,
  url: indirizzo(PAGINE.sedi),
});

/** Columns of sedi.csv. */
export const colonneSedi = (): Record<string, Schema> =>
  colonne(
    SEDE,
    [
      'id',
      'nome',
      'livello',
      'superiore',
      'regione',
      'stampato',
      'cluster_costi',
      'cluster_personale',
      'certezza',
      'motivo',
      'incongruenza',
      'nota',
      'url',
      'documento',
      'punto',
      'codice_ipa',
      'codice_univoco',
    ],
    COLONNE_FONTE,
  );

/** An entry of a tree of weights. */
export const PESO = oggetto({
  albero: ID,
  titolo: TESTO,
  periodo: oNullo(TESTO),
  id: detto(ID, 'Unico nel suo albero.'),
  voce: TESTO,
  nome: TESTO,
  parte_di: detto(oNullo(ID), 'La voce che la comprende; nullo alla radice.'),
  peso: detto(oNullo(DECIMALE), 'Per cento della voce che la comprende.'),
  peso_comune: detto(elenco(TESTO), 'Le voci che si dividono un solo peso stampato.'),
  valori: detto(elenco(TESTO), 'Le righe di valori che la misurano.'),
  ...CON_CERTEZZA,
  nota: oNullo(TESTO),
  fonte: FONTE,
});
