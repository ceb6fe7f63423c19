import { ID, TESTO, detto, elenco, oNullo, oggetto } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Fonte } from '../../types/regole.ts';
import { nomeUnita } from '../nomi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { fontiDellaVersione, perVersione, type Prodotto } from './prodotti.ts';
import { vociProdotti } from './ricerca.ts';
import { prodottoInRdf } from './rdf-prodotti.ts';

/** A product: who owns it, since when, on what condition. */
export const prodotti = tipo<Catalogo, 'prodotti', Prodotto>('prodotti', {
  titolo: 'Prodotti',
  risponde: true,
  siMostraNominata: true,
  regole: (catalogo) => catalogo.prodotti,
  nome: ({ codice_14o, nome }) => (codice_14o ? `${codice_14o} ${nome}` : nome),
  pagina: ({ id }) => INDIRIZZI.prodotto(id),
  fonti: ({ righe }) => righe.map(({ fonte }) => fonte),
  righe: (catalogo) => vociProdotti(catalogo.prodotti, catalogo.unita),
  rdf: prodottoInRdf,
  collegati:
    'Un prodotto è un servizio: i codici, il settore, e per ogni periodo l’unità che lo eroga, come ruolo nel tempo, con la regola che lo assegna e ciò che richiede. Ciò che un prodotto dà (Output) non c’è: le tabelle stampano codici e descrizione, e nient’altro.',
  dati: {
    descrizione:
      'Un oggetto per ciascun prodotto: codici, descrizione, unità che se ne occupa, condizione, certezza, fonti.',
    radice: PAGINE.prodotti,
    // One record for each version of a product, told apart by `valido_dal`, in the order of the sources.
    voci: (catalogo) => catalogo.prodotti.flatMap(perVersione),
    senza: 'ripete tagliata vuoto nota fonte',
    calcolati: {
      unita_nome: { forma: TESTO, da: ({ unita }, catalogo) => nomeUnita(catalogo, unita), dopo: 'unita' },
      condizione: {
        forma: detto(oNullo(TESTO), 'Quando vale solo in certe strutture.'),
        da: ({ condizione }) => condizione?.testo,
      },
      precedente: {
        forma: detto(oNullo(ID), 'L’unità che se ne occupava prima.'),
        da: ({ precedente }) => precedente?.unita,
      },
      fonti: {
        forma: elenco(oggetto({ documento: ID, punto: TESTO })),
        da: (prodotto) => fontiDellaVersione(prodotto).map(({ documento, punto }) => ({ documento, punto })),
        dopo: 'incongruenza',
      },
    },
    detti: {
      codice_prodotto: 'Il codice di cinque o sei cifre; nullo se la fonte non lo stampa.',
      codice_14o: 'Il codice a sei caratteri dell’Allegato 2; nullo se la fonte non lo stampa.',
      nome: 'La descrizione in italiano corrente: è nostra.',
      unita: 'L’unità che se ne occupa, in unita.json.',
    },
    csv: {
      ultime: 'fonti',
      celle: {
        fonti: {
          forma: detto(TESTO, 'Documento e punto; più fonti sono separate da « | ».'),
          da: (fonti: readonly Fonte[]) => fonti.map(({ documento, punto }) => `${documento}, ${punto}`).join(' | '),
        },
      },
    },
  },
});
