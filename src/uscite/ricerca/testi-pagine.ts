import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import { radice } from '../../puro/ricerca/radice.ts';
import { parole } from '../../puro/ricerca/testo.ts';
import type { PaginaDetta } from '../../puro/ricerca/tipi.ts';
import { peso } from '../../puro/ricerca/vuote.ts';
import { pagineMarkdown } from '../markdown/pagine.ts';
import { vociRicerca } from './ricerca.ts';

/** What the pages say, and what of it none of their records does: the stems of their words, each once. */
export const testiDellePagine = unaVolta((catalogo: Catalogo): PaginaDetta[] => {
  const said = new Map<string, Set<string>>();
  const add = (url: string, texts: readonly (string | null)[]) => {
    const own = said.get(url) ?? new Set<string>();
    for (const text of texts) if (text) stems(text).forEach((stem) => own.add(stem));
    said.set(url, own);
  };
  for (const { url, descrizione, nome, gruppo, risposta, ...voce } of vociRicerca(catalogo)) {
    const page = url?.split(/[#?]/)[0];
    if (page)
      add(page, [
        descrizione,
        nome,
        gruppo,
        risposta,
        ...(voce.sciolte ?? []),
        ...(voce.altri ?? []),
        ...(voce.uso ?? []),
        ...(voce.testi ?? []),
      ]);
  }
  return pagineMarkdown(catalogo).flatMap(({ percorso, testo }) => {
    const own = said.get(percorso);
    if (!own) return [];
    const others = [...new Set(stems(testo))].filter((stem) => !own.has(stem)).sort();
    return [{ url: percorso, parole: others.length + own.size, altre: others, dette: [...own, ...others] }];
  });
});

function stems(text: string): string[] {
  return parole(text)
    .filter((word) => peso(word) > 0)
    .map(radice);
}
