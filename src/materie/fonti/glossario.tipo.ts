import { A_BARRE } from '../../motore/dati/forme.ts';
import { campoDiRegola } from '../../motore/dati/di-regola.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Sigla } from '../../puro/ricerca/sciogli.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { vociSigle } from './ricerca.ts';
import type { VoceGlossario } from './glossario.ts';
import { parolaInRdf } from './rdf-fonti.ts';

const tutte = ({ glossario }: Pick<Catalogo, 'glossario'>): VoceGlossario[] => [
  ...glossario.abbreviazioni,
  ...glossario.sinonimi,
  ...glossario.sigle,
];

const paginaDi = ({ natura, termine }: Pick<VoceGlossario, 'natura' | 'termine'>): string =>
  natura === 'sigle' ? INDIRIZZI.sigla(termine) : INDIRIZZI.glossario(natura, termine);

/** An abbreviation of the labels or a word of everyday use, with what it stands for. */
export const glossario = tipo<Catalogo, 'glossario', VoceGlossario>('glossario', {
  titolo: 'Glossario',
  regole: tutte,
  nome: ({ termine }) => termine,
  pagina: paginaDi,
  // The words of everyday use are ours: no document has them.
  fonti: ({ natura, fonte }) => (natura === 'abbreviazioni' ? [fonte] : []),
  righe: ({ glossario: tutto }) => vociSigle(tutto),
  rdf: parolaInRdf,
  collegati: 'Una sigla o una parola d’uso è un concetto coi suoi altri nomi.',
  dati: {
    descrizione:
      'Le sigle delle etichette, sciolte, e le parole con cui si chiama ciò che i documenti chiamano in altro modo.',
    radice: PAGINE.glossario,
    calcolati: {
      natura: { forma: () => campoDiRegola('glossario', 'natura'), dopo: 'id' },
      etichette: { da: ({ etichette = [] }: Partial<Sigla>) => etichette },
    },
    detti: {
      vale: 'Le parole intere della sigla, o quelle d’uso; vuoto se non sappiamo scioglierla.',
      etichette: 'Le sole etichette in cui la sigla vale così; vuoto: ovunque.',
    },
    csv: { celle: { vale: { forma: A_BARRE }, etichette: { forma: A_BARRE } } },
  },
});
