import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { breve } from '../../puro/ricerca/riga.ts';
import type { RegolaSenzaCalcolo } from '../../types/regole.ts';
import { testiDi } from '../../puro/ricerca/testi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { senzaCalcoloInRdf } from './rdf-indicatori.ts';

/** A rule that gives no number here: a document is missing, or there is only a threshold or a value to read. */
export const regoleSenzaCalcolo = tipo<Catalogo, 'regole-senza-calcolo', RegolaSenzaCalcolo>('regole-senza-calcolo', {
  titolo: 'Regole che non si calcolano',
  regole: (catalogo) => catalogo.regoleSenzaCalcolo,
  nome: ({ nome }) => nome,
  pagina: ({ id }) => INDIRIZZI.regolaSenzaCalcolo(id),
  fonti: (regola) => [regola, ...regola.si_sa].map(({ fonte }) => fonte),
  cerca: (regola) => ({
    tipo: 'indicatore',
    risposta: breve(regola.definizione, 120),
    uso: [regola.id.replaceAll('-', ' ')],
    testi: testiDi(regola),
  }),
  rdf: senzaCalcoloInRdf,
  collegati: 'Un indicatore di cui manca il metodo.',
  dati: {
    descrizione:
      'Le regole del piano che qui non danno un numero: perché, quale documento manca, che cosa si sa lo stesso, con le fonti.',
    comeScritta: true,
    radice: PAGINE.regoleSenzaCalcolo,
  },
});
