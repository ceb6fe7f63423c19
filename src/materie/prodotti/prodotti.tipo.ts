import {
  CON_CERTEZZA,
  CON_VALIDITA,
  ID,
  TESTO,
  colonne,
  comune,
  detto,
  elenco,
  indirizzo,
  oNullo,
  oggetto,
  secondo,
} from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Fonte } from '../../types/regole.ts';
import { nomeUnita } from '../nomi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { fontiDellaVersione, perVersione, type Prodotto } from './prodotti.ts';
import { vociProdotti } from './ricerca.ts';
import { prodottoInRdf } from './rdf-prodotti.ts';

const CODICE = oNullo(comune('codice'));

const PRODOTTO = oggetto({
  id: ID,
  codice_prodotto: detto(CODICE, 'Il codice di cinque o sei cifre; nullo se la fonte non lo stampa.'),
  codice_14o: detto(CODICE, 'Il codice a sei caratteri dell’Allegato 2; nullo se la fonte non lo stampa.'),
  descrizione: detto(TESTO, 'Com’è stampata, anche se tagliata.'),
  nome: detto(TESTO, 'La descrizione in italiano corrente: è nostra.'),
  gruppo: TESTO,
  unita: detto(ID, 'L’unità che se ne occupa, in unita.json.'),
  unita_nome: TESTO,
  condizione: detto(oNullo(TESTO), 'Quando vale solo in certe strutture.'),
  precedente: detto(oNullo(ID), 'L’unità che se ne occupava prima.'),
  ...CON_VALIDITA,
  ...CON_CERTEZZA,
  fonti: elenco(oggetto({ documento: ID, punto: TESTO })),
  url: indirizzo(PAGINE.prodotti),
});

const { fonti: _fonti, url: _url, ...prime } = PRODOTTO['properties'] as Record<string, object>;

/** One record for each version of a product, told apart by `valido_dal`, in the order of the sources. */
export function datiProdotti(catalogo: Catalogo): Record<string, unknown>[] {
  return catalogo.prodotti.flatMap(perVersione).map((prodotto) =>
    secondo(PRODOTTO, prodotto, {
      unita_nome: nomeUnita(catalogo, prodotto.unita),
      condizione: prodotto.condizione?.testo,
      precedente: prodotto.precedente?.unita,
      fonti: fontiDellaVersione(prodotto).map(({ documento, punto }) => ({ documento, punto })),
      url: INDIRIZZI.prodotto(prodotto.id),
    }),
  );
}

/** A product: who owns it, since when, on what condition. */
export const prodotti = tipo<Catalogo, 'prodotti', Prodotto>('prodotti', {
  titolo: 'Prodotti',
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
    json: datiProdotti,
    schema: () => PRODOTTO,
    csv: {
      colonne: () =>
        colonne(PRODOTTO, [...Object.keys(prime), 'url', 'fonti'], {
          fonti: detto(TESTO, 'Documento e punto; più fonti sono separate da « | ».'),
        }),
      righe: (catalogo) =>
        datiProdotti(catalogo).map((prodotto) => ({
          ...prodotto,
          fonti: (prodotto['fonti'] as Fonte[]).map(({ documento, punto }) => `${documento}, ${punto}`).join(' | '),
        })),
    },
  },
});
