import { regolaCon } from '../../motore/dati/di-regola.ts';
import { FONTE, ID, NOMI, TESTO, detto, elenco, indirizzo, oggetto } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { vociRegoleUnita, vociUnita } from './ricerca.ts';
import { fontiUnita, prodottiDi, type Unita } from './unita.ts';
import { unitaInRdf } from './rdf-unita.ts';

/** A unit: its rule, and what other rules say of it. */
export const unita = tipo<Catalogo, 'unita', Unita>('unita', {
  titolo: 'Unità organizzative',
  regole: (catalogo) => catalogo.unita,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.unita(id),
  fonti: fontiUnita,
  righe: (catalogo) => [...vociUnita(catalogo.unita), ...vociRegoleUnita(catalogo.unita)],
  rdf: unitaInRdf,
  collegati:
    'Un’unità è un ufficio: di che cosa fa parte, che cosa fa, chi ne risponde; ciò che assorbe da altre è un evento di cambiamento. Dove si trova e le lacune restano nel JSON.',
  dati: {
    descrizione: 'Le unità, che cosa hanno assorbito, i loro nomi, chi risponde degli atti.',
    json: (catalogo) =>
      catalogo.unita.map((una) => ({
        ...una,
        ceduto: una.ceduto.map(({ a, che_cosa }) => ({ a, che_cosa })),
        prodotti: [...new Set(prodottiDi(una.id, catalogo.prodotti).suoi.map(({ id }) => id))],
        fonti: fontiUnita(una),
        url: INDIRIZZI.unita(una.id),
      })),
    schema: () =>
      regolaCon(
        'unita',
        null,
        {
          nomi: NOMI,
          contiene: detto(elenco(ID), 'Le unità che ne fanno parte.'),
          ceduto: detto(elenco(oggetto({ a: ID, che_cosa: TESTO })), 'Che cosa altre unità hanno assorbito da questa.'),
          prodotti: detto(
            elenco(ID),
            'I prodotti di cui si occupa, anche solo in certi giorni: quali, in prodotti.json.',
          ),
          fonti: elenco(FONTE),
          url: indirizzo(PAGINE.unita),
        },
        { dove: elenco(regolaCon('unita', 'presenza', {}, { struttura: TESTO })) },
      ),
  },
});
