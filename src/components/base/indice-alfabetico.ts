import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import { perIniziale } from './iniziali.ts';

/** Una riga dell'indice: sotto quale parola sta, dove porta, che cosa risponde. */
export interface RigaIndice {
  /** Il codice o il nome sotto cui la si cerca. */
  parola: string;
  /** Il nome, dove la parola è un codice. */
  nome: string | null;
  tipo: string;
  risposta: string;
  url: string;
}

/**
 * Le parti di una pagina stanno già sotto di essa: una riga sotto la sua tabella, una competenza sotto il suo
 * argomento.
 */
const NON_INDICIZZATI = new Set([
  'competenza',
  'riga',
  'voce di elenco',
  'verifica',
  'regola di un’unità',
  'regola del lavoro agile',
  'canale per un caso',
]);

function righe(voce: VoceRicerca): RigaIndice[] {
  const { url, tipo, risposta } = voce;
  if (url === null || NON_INDICIZZATI.has(tipo)) return [];
  const nome = voce.nome ?? voce.descrizione;
  const codici = [voce.codice_14o, tipo === 'codice prodotto' ? voce.codice_prodotto : null].filter(
    (codice) => codice !== null,
  );
  return [
    ...codici.map((codice): RigaIndice => ({
      parola: codice,
      nome: nome === codice ? null : nome,
      tipo,
      risposta,
      url,
    })),
    ...(codici.includes(nome) ? [] : [{ parola: nome, nome: null, tipo, risposta, url }]),
  ];
}

/**
 * L'indice alfabetico di tutto ciò che la ricerca conosce, ogni voce sotto il suo nome e sotto i suoi codici:
 * la risposta sta nella riga, e si legge senza JavaScript.
 */
export const indiceAlfabetico = unaVolta(
  (ricerca: readonly VoceRicerca[]): { iniziale: string; ancora: string; voci: RigaIndice[] }[] => {
    const tutte = ricerca.flatMap(righe);
    const uniche = [
      ...new Map(
        tutte.map((riga) => [`${riga.parola}|${riga.nome ?? ''}|${riga.url}|${riga.risposta}`, riga]),
      ).values(),
    ];
    return perIniziale(uniche, ({ parola }) => parola);
  },
);
