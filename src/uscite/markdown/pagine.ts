import { tipiChe } from '../../materie/tutte.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Voce } from '../../motore/voce.ts';
import { nomeFonte } from '../../materie/nomi.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { ricercaSenzaNomi } from '../ricerca/ricerca.ts';
import { NOMI_DEI_TIPI, vociDelCatalogo } from '../voci/voci.ts';
import { radice } from '../../puro/ricerca/radice.ts';
import { parole } from '../../puro/ricerca/testo.ts';
import { peso } from '../../puro/ricerca/vuote.ts';
import { RADICE_DATI } from '../../puro/parole/indirizzi.ts';
import { CERTEZZE_IN_RIGA } from '../../puro/parole/certezze.ts';

/** A page of the site as short Markdown, for whoever reads for people. */
export interface PaginaMarkdown {
  /** The page's path from the site's root: `/prodotti/mt1k00/`. */
  percorso: string;
  titolo: string;
  testo: string;
}

const CON_NOMI = tipiChe('conNomi');

/**
 * Every page that a rule has, as Markdown: each statement with its source and how sure it is; names of people left out.
 */
export const pagineMarkdown = unaVolta((catalogo: Catalogo): readonly PaginaMarkdown[] => {
  const lines = Map.groupBy(
    ricercaSenzaNomi(catalogo).filter(({ url }) => url !== null),
    ({ url }) => pagina(url ?? ''),
  );
  const voci = Map.groupBy(
    vociDelCatalogo(catalogo).filter(({ tipo }) => !CON_NOMI.has(tipo)),
    ({ percorso }) => pagina(percorso),
  );
  return [...new Set([...voci.keys(), ...lines.keys()])]
    .filter((percorso) => percorso.endsWith('/'))
    .map((percorso) =>
      markdown(percorso, { catalogo, voci: voci.get(percorso) ?? [], righe: lines.get(percorso) ?? [] }),
    );
});

interface Contenuto {
  catalogo: Catalogo;
  voci: readonly Voce[];
  righe: readonly VoceRicerca[];
}

function markdown(percorso: string, { catalogo, voci, righe }: Contenuto): PaginaMarkdown {
  const own = voci.find((voce) => voce.percorso === percorso);
  const line = righe.find(({ url }) => url === percorso);
  const titolo = own?.titolo ?? line?.nome ?? line?.descrizione ?? percorso;
  // Of the lines at one address the first is the rule's own; the others say more of it.
  const byUrl = new Map(righe.toReversed().map((one) => [one.url, one]));
  const told = new Set<VoceRicerca>();
  const statements = [
    ...voci.map((voce) => {
      const its = byUrl.get(voce.percorso);
      if (its) told.add(its);
      return [`- ${statement(voce.titolo, its)}`, ...proof(voce, catalogo)].join('\n');
    }),
    ...righe.filter((one) => !told.has(one)).map((one) => `- ${statement(one.nome ?? one.descrizione, one)}`),
  ];
  const words = own || line ? comeSiChiede(titolo, line, catalogo) : [];
  const testo = [
    `# ${titolo}`,
    own ? `${NOMI_DEI_TIPI[own.tipo] ?? own.tipo}. Pagina: ${percorso}` : `Pagina: ${percorso}`,
    [...new Set(statements)].join('\n'),
    ...(words.length ? [`Si chiede anche così: ${words.join(', ')}.`] : []),
    `Versione delle regole: ${catalogo.versione}. Dati CC BY 4.0; progetto indipendente dall’INPS.`,
  ].join('\n\n');
  return { percorso, titolo, testo: `${testo}\n` };
}

/** Terms of everyday speech that one page is given at most: its subject has them, not its details. */
const PAROLE = 60;

/** The other words by which a page is asked for: its other names, and what people say for the terms of its title. */
function comeSiChiede(titolo: string, line: VoceRicerca | undefined, catalogo: Catalogo): string[] {
  const title = new Set([titolo, ...(line ? [line.descrizione] : [])].flatMap(radici));
  const said = sinonimiPerRadice(catalogo)
    .filter(({ stems }) => stems.every((stem) => title.has(stem)))
    .flatMap(({ vale }) => vale);
  const crossed = (line?.assi ?? []).flatMap((value) => value.slice(value.indexOf(': ') + 2).split('; '));
  const known = [
    ...(line?.altri ?? []),
    ...(line?.uso ?? []),
    ...(line?.sciolte ?? []),
    ...crossed,
    ...said.slice(0, PAROLE),
  ];
  return [...new Set(known.filter((text) => text !== titolo && !text.includes('@')))];
}

/** The terms of everyday speech, each with the stems of what it stands for: every page asks for all of them. */
const sinonimiPerRadice = unaVolta(({ glossario }: Catalogo) =>
  glossario.sinonimi.map(({ termine, vale }) => ({ stems: radici(termine), vale })),
);

function radici(text: string): string[] {
  return parole(text)
    .filter((word) => peso(word) > 0)
    .map(radice);
}

/** What is said: the name, the codes and labels as printed, the answer. */
function statement(titolo: string, line: VoceRicerca | undefined): string {
  if (!line) return `**${titolo}**`;
  const printed = [line.codice_14o, line.codice_prodotto, line.descrizione, line.gruppo].filter(
    (text) => text !== null && text !== '' && text !== titolo,
  );
  return `**${titolo}**${printed.length ? ` (${printed.join('; ')})` : ''}${line.risposta ? `: ${line.risposta}` : ''}`;
}

/** Where it is written and how sure it is. */
function proof({ fonti, certezza }: Voce, catalogo: Catalogo): string[] {
  const sources = fonti.map(({ documento, punto }) => `${nomeFonte(catalogo, documento)}, ${punto}`);
  return [
    ...(sources.length ? [`  - Fonte: ${[...new Set(sources)].join('; ')}`] : []),
    ...(certezza ? [`  - Certezza: ${CERTEZZE_IN_RIGA[certezza]}`] : []),
  ];
}

function pagina(url: string): string {
  return url.split(/[#?]/)[0] ?? '';
}

/** `llms.txt`: what the site is, and where each page stands as Markdown. */
export function llmsTxt(catalogo: Catalogo, indirizzo: (percorso: string) => string): string {
  const rooms = Map.groupBy(pagineMarkdown(catalogo), ({ percorso }) => percorso.split('/')[1] ?? '');
  return [
    '# Chi fa cosa',
    '> Regole organizzative dell’INPS come le stampano i documenti elencati fra le fonti: chi lavora che cosa, per quale canale si scrive, obiettivi e indici, strutture. Progetto indipendente. Ogni affermazione porta fonte e certezza; ciò che i documenti non dicono non c’è.',
    `Ogni pagina è anche in Markdown: togli la barra finale e aggiungi «.md». I dati interi sono in ${indirizzo(RADICE_DATI)}`,
    ...[...rooms].map(([room, pages]) =>
      [`## ${room}`, ...pages.map(({ percorso, titolo }) => `- [${titolo}](${indirizzo(inMarkdown(percorso))})`)].join(
        '\n',
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The address of a page as Markdown: `/prodotti/mt1k00/` stands at `/prodotti/mt1k00.md`. */
export function inMarkdown(percorso: string): string {
  return `${percorso.replace(/\/$/, '')}.md`;
}
