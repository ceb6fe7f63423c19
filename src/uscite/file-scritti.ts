import { csvTabella } from '../materie/cifre/dati-valori.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import {
  CAMBIAMENTI,
  FILE_ASSISTENTI,
  RADICE_COLLEGATI,
  fileCollegati,
  fileDati,
  fileTabella,
} from '../puro/parole/indirizzi.ts';
import { csvDi } from './dati/csv.ts';
import { INSIEMI } from './dati/dati.ts';
import { dcat } from './dati/dcat.ts';
import { indiceDati } from './dati/indice.ts';
import { openapi } from './dati/openapi.ts';
import { inMarkdown, llmsTxt, pagineMarkdown } from './markdown/pagine.ts';
import { cambiamenti } from './rdf/cambiamenti.ts';
import { paginePerRegola } from './rdf/collegati.ts';
import { INTERI, intero } from './rdf/file.ts';
import { forme } from './rdf/forme.ts';
import { jsonld } from './rdf/jsonld.ts';
import { turtle } from './rdf/turtle.ts';

/** A file of the site that no page composes: its path from the root, and its text, made when it is asked for. */
interface FileScritto {
  percorso: string;
  testo: () => string;
}

/** Where the site and the identifiers of its linked data stand, without a slash at the end. */
interface Radici {
  sito: string;
  identificativi: string;
}

/** Open data, linked data and Markdown: every file that is the rules said otherwise. */
export function fileScritti(catalogo: Catalogo, radici: Radici): FileScritto[] {
  return [...datiAperti(catalogo, radici), ...datiCollegati(catalogo, radici), ...inProsa(catalogo, radici)];
}

const json = (dati: unknown): string => `${JSON.stringify(dati, null, 1)}\n`;

function datiAperti(catalogo: Catalogo, { sito }: Radici): FileScritto[] {
  return [
    ...INSIEMI.flatMap((insieme) => [
      { percorso: fileDati(insieme.nome, 'json'), testo: () => json(insieme.json(catalogo)) },
      ...(insieme.csv
        ? [{ percorso: fileDati(insieme.nome, 'csv'), testo: () => csvDi(insieme, catalogo) ?? '' }]
        : []),
    ]),
    ...catalogo.tabelle.map((tabella) => ({
      percorso: fileTabella(tabella.id),
      testo: () => csvTabella(tabella, catalogo),
    })),
    { percorso: fileDati('indice', 'json'), testo: () => json(indiceDati(catalogo)) },
    { percorso: fileDati('openapi', 'json'), testo: () => json(openapi(catalogo, sito)) },
    { percorso: fileDati('dcat', 'jsonld'), testo: () => json(dcat(catalogo, sito)) },
  ];
}

function datiCollegati(catalogo: Catalogo, { identificativi }: Radici): FileScritto[] {
  return [
    ...[...paginePerRegola(catalogo)].flatMap(([percorso, nodi]) => [
      { percorso: `${percorso}.ttl`, testo: () => turtle(nodi, identificativi) },
      { percorso: `${percorso}.jsonld`, testo: () => jsonld(nodi, identificativi) },
    ]),
    ...INTERI.flatMap((nome) => [
      { percorso: fileCollegati(nome, 'ttl'), testo: () => turtle(intero(catalogo, nome), identificativi) },
      { percorso: fileCollegati(nome, 'jsonld'), testo: () => jsonld(intero(catalogo, nome), identificativi) },
    ]),
    { percorso: `${RADICE_COLLEGATI}forme.ttl`, testo: () => forme(identificativi) },
    { percorso: CAMBIAMENTI, testo: () => json(cambiamenti(catalogo, identificativi)) },
  ];
}

function inProsa(catalogo: Catalogo, { sito }: Radici): FileScritto[] {
  return [
    ...pagineMarkdown(catalogo).map(({ percorso, testo }) => ({ percorso: inMarkdown(percorso), testo: () => testo })),
    { percorso: FILE_ASSISTENTI, testo: () => llmsTxt(catalogo, (percorso) => `${sito}${percorso}`) },
  ];
}
