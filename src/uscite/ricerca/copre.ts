import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { Copertura } from '../../puro/ricerca/tipi.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { elenca } from '../../puro/parole/elenca.ts';

/** How far the documents reach, for a search that says what they do not hold. */
export const coperturaDi = unaVolta((catalogo: Catalogo): Copertura => {
  const scritti = new Map(catalogo.fonti.map(({ id, data }) => [id, Number(data?.slice(0, 4))]));
  const cifre = catalogo.tabelle
    .flatMap((tabella) => tabella.cifre)
    .map(({ periodo, tipo, fonte }) => ({ anno: Number(periodo?.match(/\d{4}/g)?.at(-1)), tipo, fonte }))
    .filter(({ anno }) => anno > 0);
  // The results of a year are known when it is over: what a document says of its own year is a part of it.
  const consuntivi = cifre.filter(
    ({ anno, tipo, fonte }) => tipo === 'consuntivo' && anno < (scritti.get(fonte.documento) ?? 0),
  );
  return {
    cifre: Math.max(0, ...cifre.map(({ anno }) => anno)),
    consuntivi: Math.max(0, ...consuntivi.map(({ anno }) => anno)),
    recapiti: elenca(catalogo.canali.protocolli.map(({ breve }) => `dal ${breve}`)),
  };
});
