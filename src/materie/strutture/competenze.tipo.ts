import { A_BARRE, CON_VALIDITA, ID, TESTO, detto, elenco, parole } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { RUOLI_PER_PESO, type Competenza } from './competenze.ts';
import { nomeStruttura } from './nomi.ts';
import { vociDelleCompetenze } from './ricerca.ts';
import { competenzaInRdf } from './rdf-competenze.ts';

const suo = ({ ordinamento }: Competenza, { ordinamenti }: Catalogo) =>
  ordinamenti.find(({ id }) => id === ordinamento);

/** What a structure does, in an order: it has its place in the page of its main topic. */
export const competenze = tipo<Catalogo, 'competenze', Competenza>('competenze', {
  titolo: 'Competenze',
  risponde: true,
  siMostraNominata: ({ id }, { segni }) => segni.has(`id="${id}"`) || segni.has(`data-competenza="${id}"`),
  regole: (catalogo) => catalogo.competenze,
  nome: ({ testo }) => testo.charAt(0).toUpperCase() + testo.slice(1),
  pagina: ({ temi, id }) => INDIRIZZI.competenza(temi[0] ?? '', id),
  righe: vociDelleCompetenze,
  rdf: (una, { ordinamenti }) => competenzaInRdf(una, ordinamenti),
  collegati:
    'Chi fa che cosa è un ruolo nel tempo: di una struttura, in un’attività, sotto gli argomenti con cui si cerca.',
  dati: {
    descrizione:
      'Chi fa che cosa secondo l’ordinamento del 2016 e il fascicolo senza data: struttura, ruolo, compito, argomenti, fonte. Non è detto che sia così oggi.',
    radice: PAGINE.competenze,
    senza: 'struttura anche',
    calcolati: {
      ordinamento: { forma: ID, dopo: 'id' },
      // The days of its order: it is not what is done today.
      valido_dal: { forma: CON_VALIDITA.valido_dal, da: (una, catalogo) => suo(una, catalogo)?.valido_dal },
      valido_al: { forma: CON_VALIDITA.valido_al, da: (una, catalogo) => suo(una, catalogo)?.valido_al },
      strutture: { forma: elenco(ID) },
      strutture_nomi: {
        forma: elenco(TESTO),
        da: ({ strutture }, catalogo) => strutture.map((id) => nomeStruttura(catalogo, id)),
      },
      vale_per: {
        forma: detto(elenco(ID), 'Le specie di strutture che lo fanno tutte, dove «strutture» è vuoto.'),
      },
      ruolo: { forma: parole(...RUOLI_PER_PESO) },
    },
    dopo: {
      ...{ valido_dal: 'ordinamento', valido_al: 'valido_dal', strutture: 'valido_al', strutture_nomi: 'strutture' },
      ...{ vale_per: 'strutture_nomi', ruolo: 'vale_per', verbo: 'ruolo', cosa: 'verbo', temi: 'cosa' },
      ...{ con_altri: 'con_chi', funzione: 'da_chi', fonte: 'incongruenza', altri_punti: 'fonte' },
    },
    detti: {
      con_chi: 'Le strutture con cui lo fa.',
      per_chi: 'Le strutture che il compito serve, o su cui cade.',
      da_chi: 'Le strutture da cui viene la decisione, l’autorizzazione o l’indirizzo.',
    },
    csv: {
      senza: 'funzione nota motivo altri_punti',
      ultime: 'per_chi da_chi',
      celle: { strutture_nomi: { forma: A_BARRE }, con_altri: { forma: A_BARRE } },
    },
  },
});
