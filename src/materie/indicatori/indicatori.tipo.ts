import { regolaCon } from '../../motore/dati/di-regola.ts';
import { indirizzo, oNullo } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { breve } from '../../puro/ricerca/riga.ts';
import { testiDi } from '../../puro/ricerca/testi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Indicatore } from './indicatori.ts';
import { indicatoreInRdf } from './rdf-indicatori.ts';

/** A rule that is computed, as written: the compiled form is of no use elsewhere. */
export const indicatori = tipo<Catalogo, 'indicatori', Indicatore>('indicatori', {
  titolo: 'Indicatori',
  elenco: 'Indicatori e calcolatori',
  regole: (catalogo) => catalogo.indicatori,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.indicatore(id),
  fonti: (uno) =>
    [
      uno,
      ...(uno.costanti ?? []),
      ...(uno.tabelle ?? []),
      ...(uno.alberi ?? []),
      ...(uno.obiettivi ?? []),
      ...(uno.note ?? []),
    ].map(({ fonte }) => fonte),
  cerca: ({ calcolo: _, ...scheda }) => ({
    tipo: 'indicatore',
    risposta: breve(scheda.definizione, 120),
    uso: [scheda.id.replaceAll('-', ' ')],
    testi: testiDi(scheda),
  }),
  rdf: indicatoreInRdf,
  collegati:
    'Il profilo nazionale degli indicatori ha la definizione e il metodo di calcolo; le formule sono in parole e in MathML. Esempi, ingressi e domande inverse restano nel JSON.',
  dati: {
    descrizione:
      'Le regole che si calcolano: definizione, formule, ingressi, costanti, pesi, obiettivi, esempi, ciò che il testo lascia aperto, fonti.',
    json: (catalogo) =>
      catalogo.indicatori.map(({ calcolo: _, ...scheda }) => ({
        ...scheda,
        url: INDIRIZZI.indicatore(scheda.id),
        calcolatore: INDIRIZZI.calcolatore(scheda.id),
      })),
    schema: () =>
      regolaCon('indicatori', null, {
        url: indirizzo(PAGINE.indicatori),
        calcolatore: oNullo(indirizzo(PAGINE.calcolatori)),
      }),
  },
});
