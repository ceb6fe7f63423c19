import { readFileSync } from 'node:fs';
import type { Cercatore } from '../../../src/puro/ricerca/tipi.ts';

/**
 * A question by someone who read the documents and not the engine: the pages that answer it, none if no document does.
 */
export interface Aperta {
  domanda: string;
  /** Who would ask it. */
  chi: string;
  /** What it is about. */
  tipo: string;
  attesi: string[];
  fuori: boolean;
}

/** The collections of open questions. */
export const RACCOLTE = ['aperte', 'fresche', 'da-parte', 'ultime', 'autunno'] as const;
/** Written when the engine was finished, and put to it once: no rule, weight or known question comes from them. */
export const MAI_VISTE = ['mai-viste', 'alla-cieca', 'inverno', 'primavera'] as const;

/** How the open questions went. */
export interface EsitoAperte {
  n: number;
  /** Right first, and right among the first three; of a question out of scope, that nothing is said to be certain. */
  prima: number;
  treprime: number;
  /** Certain answers that are wrong. */
  certeSbagliate: string[];
  sbagliate: string[];
}

/**
 * The open questions.
 * @param quali those that the rules were mended on, those that came after, or those from which nothing has learned
 */
export function leggiAperte(quali: (typeof RACCOLTE | typeof MAI_VISTE)[number] = 'aperte'): Aperta[] {
  return JSON.parse(readFileSync(new URL(`domande-${quali}.json`, import.meta.url), 'utf8')) as Aperta[];
}

/** Puts the open questions to the search. A row answers for its page. */
export function misuraAperte(domande: readonly Aperta[], cercatore: Cercatore): EsitoAperte {
  const went = domande.map(({ domanda, attesi, fuori }) => {
    const { certo, risultati } = cercatore.cerca(domanda, { massimo: 10 });
    const right = 1 + risultati.findIndex(({ url }) => attesi.includes((url ?? '').split(/[#?]/)[0] ?? ''));
    const place = fuori ? Number(!certo) : right;
    const said = `«${domanda}»: ${place || '–'}${certo ? ', certa' : ''} · ${risultati[0]?.tipo ?? 'niente'} ${risultati[0]?.descrizione ?? ''}`;
    return { place, certo, said };
  });
  return {
    n: went.length,
    prima: went.filter(({ place }) => place === 1).length,
    treprime: went.filter(({ place }) => place >= 1 && place <= 3).length,
    certeSbagliate: went.filter(({ place, certo }) => certo && place !== 1).map(({ said }) => said),
    sbagliate: went.filter(({ place }) => place !== 1).map(({ said }) => said),
  };
}

/**
 * A collection put to the search, what the documents hold apart from what they do not.
 * @param quali as in `leggiAperte`
 */
export function misuraRaccolta(
  quali: Parameters<typeof leggiAperte>[0],
  cercatore: Cercatore,
): { dentro: EsitoAperte; fuori: EsitoAperte } {
  const raccolta = leggiAperte(quali);
  return {
    dentro: misuraAperte(
      raccolta.filter(({ fuori }) => !fuori),
      cercatore,
    ),
    fuori: misuraAperte(
      raccolta.filter(({ fuori }) => fuori),
      cercatore,
    ),
  };
}
