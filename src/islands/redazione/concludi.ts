/** The last command of a form: what is missing comes first. */
import { useEffect, useState } from 'preact/hooks';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { idDi, type Passo } from './contesto.ts';
import type { Lavoro } from './lavoro.ts';

/**
 * What pressing the last command does: what is missing comes first and, before what was typed last is checked, nothing
 * is put in the draft, where it would not be. @param metti puts a draft by, whole or with its errors
 */
export function useConcludi(
  radice: string,
  lavoro: Lavoro,
  metti: (bozza: Bozza, intero: boolean) => void,
): { insisti: boolean; concludi: (comunque: boolean) => void } {
  const { prova, attuale, mossa, valori, giorno } = lavoro;
  const [insisti, segna] = useState(false);
  const [voluto, aspetta] = useState<(Pick<Lavoro, 'valori' | 'giorno'> & { comunque: boolean }) | null>(null);
  const concludi = (comunque: boolean): void => {
    const [primo] = prova?.campi ?? [];
    segna(true);
    if (mossa === null) vaiA(radice, primoPasso(lavoro));
    else if (!attuale) aspetta({ comunque, valori, giorno });
    else if (primo && !comunque) requestAnimationFrame(() => vaiA(radice, primo.percorso));
    else if (prova?.bozza) metti(prova.bozza, !primo && prova.altrove.length === 0);
  };
  useEffect(() => {
    if (voluto === null || !attuale) return;
    aspetta(null);
    // Whoever goes on typing has thought better of it.
    if (voluto.valori === valori && voluto.giorno === giorno) concludi(voluto.comunque);
  }, [voluto, attuale]);
  return { insisti, concludi };
}

/** The field that is asked for before all others. */
function primoPasso({ modo, valori }: Lavoro): Passo[] {
  const nomi = valori['rinominata'];
  return modo === 'rinomina' && Array.isArray(nomi) ? ['rinominata', nomi.length - 1, 'dal'] : ['valido_dal'];
}

/** Brings who types to the first field that is wrong, opening what hides it. */
export function vaiA(radice: string, percorso: readonly Passo[]): void {
  const posti = percorso
    .map((_passo, n) => document.getElementById(idDi(radice, percorso.slice(0, n + 1))))
    .filter((uno) => uno !== null);
  const posto = posti.at(-1) ?? document.getElementById(`${radice}--titolo`);
  for (let sopra = posto?.parentElement; sopra; sopra = sopra.parentElement)
    if (sopra instanceof HTMLDetailsElement) sopra.open = true;
  posto?.focus();
}
