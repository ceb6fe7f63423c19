import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import { piatto } from '../../puro/parole/senza-accenti.ts';
import { perIniziale } from './iniziali.ts';

/** A row of the index: under which word it is, where it leads, what it answers. */
export interface RigaIndice {
  /** The code or the name under which it is looked up. */
  parola: string;
  /** The name, where the word is a code. */
  nome: string | null;
  tipo: string;
  risposta: string;
  url: string;
}

/** The parts of a page are already under it: a row under its table, a competence under its subject. */
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
 * The alphabetical index of all that the search knows, each entry under its name and its codes: the answer is in the
 * row, and is read without JavaScript.
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

/** The entries of a letter under their first two letters or figures, in the order in which they stand. */
export function perSillaba(voci: readonly RigaIndice[]): { lettere: string; voci: RigaIndice[] }[] {
  const gruppi = new Map<string, RigaIndice[]>();
  for (const voce of voci) {
    const prime = piatto(voce.parola)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(0, 2);
    const lettere = prime.charAt(0).toUpperCase() + prime.slice(1);
    const gruppo = gruppi.get(lettere) ?? [];
    gruppo.push(voce);
    gruppi.set(lettere, gruppo);
  }
  return [...gruppi]
    .map(([lettere, sue]) => ({ lettere, voci: sue }))
    .sort((a, b) => a.lettere.localeCompare(b.lettere, 'it'));
}
