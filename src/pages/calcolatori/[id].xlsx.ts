import type { APIRoute, GetStaticPaths } from 'astro';
import { schedaCalcolo } from '../../components/indicatori/calcoli.ts';
import { href } from '../../components/base/indirizzi.ts';
import { caricaCatalogo } from '../../disco/catalogo.ts';
import { foglioDiRegola } from '../../materie/indicatori/foglio-vivo.ts';
import { datiDaTesti } from '../../fogli-vivi/libro.ts';
import { scriviZip } from '../../xlsx/zip-di-node.ts';
import type { Indicatore } from '../../materie/indicatori/indicatori.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

export const getStaticPaths = (() =>
  caricaCatalogo().indicatori.map((indicatore) => ({
    params: { id: indicatore.id },
    props: { indicatore },
  }))) satisfies GetStaticPaths;

/** The calculator as a workbook that computes, with the figures of the example that its page opens with. */
export const GET: APIRoute<{ indicatore: Indicatore }> = ({ props: { indicatore }, site }) => {
  const catalogo = caricaCatalogo();
  const { calcolo, versione, preset } = schedaCalcolo(indicatore, catalogo);
  const parti = foglioDiRegola(indicatore, datiDaTesti(calcolo, preset[0]?.testi ?? {}), {
    versione,
    indirizzo: new URL(href(INDIRIZZI.calcolatore(calcolo.id)), site).href,
    documenti: catalogo.fonti,
  });
  return new Response(new Uint8Array(scriviZip(parti)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
