import { regolaCon } from '../../motore/dati/di-regola.ts';
import { FONTE, ID, NOMI, TESTO, detto, elenco, oggetto } from '../../motore/dati/forme.ts';
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
    comeScritta: true,
    radice: PAGINE.unita,
    calcolati: {
      nomi: { forma: NOMI },
      contiene: { forma: detto(elenco(ID), 'Le unità che ne fanno parte.') },
      ceduto: {
        forma: detto(elenco(oggetto({ a: ID, che_cosa: TESTO })), 'Che cosa altre unità hanno assorbito da questa.'),
        da: ({ ceduto }) => ceduto.map(({ a, che_cosa }) => ({ a, che_cosa })),
      },
      prodotti: {
        forma: detto(elenco(ID), 'I prodotti di cui si occupa, anche solo in certi giorni: quali, in prodotti.json.'),
        da: ({ id }, catalogo) => [...new Set(prodottiDi(id, catalogo.prodotti).suoi.map((uno) => uno.id))],
      },
      fonti: { forma: elenco(FONTE), da: fontiUnita },
      dove: { forma: () => elenco(regolaCon('unita', 'presenza', {}, { struttura: TESTO })) },
    },
  },
});
