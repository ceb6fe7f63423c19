import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pagineDellaMappa, tipoDi } from '../../bench/sito.ts';

/** One page of each type. */
export const PAGINE = [
  '/',
  '/prodotti/',
  '/prodotti/mt1k00/',
  '/unita/anagrafica-flussi/',
  '/canali/',
  '/canali/artigiani-commercianti/sollecito/',
  '/contatti/',
  '/calcolatori/indice-giacenza/',
  '/indicatori/indice-giacenza/',
  '/strutture/',
  '/competenze/',
  '/sedi/torino/',
  '/tabelle/',
  '/verifiche/',
  '/obiettivi/',
  '/progetti/',
  '/elenchi/',
  '/registri/audit/',
  '/lavoro-agile/',
  '/lavoro-agile/contesto/',
  '/fonti/',
  '/incongruenze/',
  '/guide/',
  '/glossario/',
  '/novita/',
  '/dati/',
  '/privacy/',
  '/licenze/',
  '/stile/',
];

/** The heaviest pages of each type, two unless told: where one is too long or too wide, it is among these. */
export const pesanti = (quante = 2): string[] =>
  [...Map.groupBy(pagineDellaMappa(), tipoDi).values()].flatMap((simili) =>
    simili
      .map((path) => ({ path, byte: statSync(join('dist', path, 'index.html')).size }))
      .toSorted((una, altra) => altra.byte - una.byte)
      .slice(0, quante)
      .map(({ path }) => path),
  );
