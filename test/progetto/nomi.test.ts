import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** English words that a programmer would name a thing with; those that are Italian too («file», «date», «note») are not here. */
const INGLESI = new Set(
  `about accent access active add address after again alias allow anchor announce answer append apply around array ask
  asked asking at average axis before beside best between block body bottom bound box build button by cache caller change
  channel char check child  chunk class clean clear click client clients close code codes collect color
  column columns command compact compare compile complete compress config container content context copy count counter
  create cross current day days deep default define delete depth describe diff digit digits disk display document domain
  done down download draw drop duplicate each edge edit else email empty end ends enough entries entry error errors event
  every excerpt exists expected export extra fail failed fallback fast fault faults fetch field fields filter find first
  fix flag flat fold folder follow footer for force forget format found frame from full function gap get give given
  go group groups guess handler has hash head header headers height hidden hide highlight hint hold holder holders holds
  home hook how if ignore import indent index info inner input insert inside integer into invalid is item items join jump
  just keep key keyword keys kind kinds known label labels language last latest layout learn least left length lengths
  less level like limit line lines link links list listen lists load loader locate log long longest look lookup main make
  many map match matches maximum mean means meant meet merge message messages missing moment month more most move
  must name named names near need new next  nodes nothing notation number numbers object of offset office old on once
  one only open option options or order other others out outcome outer output over own owner page pages pair pairs parent
  parse part parts pass past path paths pattern pending phrase phrases pick place places plain point points pop position
  posting postings prefix press previous print printed process properties property  pull push put question
  queue quick range rank raw read reader reading readings ready recall recent reference references refresh region
  relation relations remark remember remove rename render repeat replace request require required reset resolve response
  rest result results return reverse right root round route routes row rows rule rules run safe said same save say saying
  says scan schemas scope score scratch script scroll search section see seen selected self send sentence set settings
  shape shapes share sheet sheets short should show shown side sign single size skip slice slot slots small snippet sort
  sorted source sources space span split stack start starts state status stem stems step steps still stop store string
  strings strip structure style styles suffix support swap symbol table tables take tall target tell term terms text
  texts their then there thing this threshold threw tick time times title to today toggle token top total touch tree true
  trim try turn two type types unit until up update upper usage  used user uses valid value values version view
  visible visit wait want was watch way weight weights what when where which while whole width with within without word
  words work worker wrap write written year years`.split(/\s+/),
);

/** What a standard, a library or a command names, by the file that takes it. */
const ALTRUI: Readonly<Record<string, string>> = {
  'src/comandi/dipendenze.ts': 'current latest',
  'src/comandi/leggi-bozza.ts': 'properties title',
  'src/costruzione/componi-pagine.ts': 'level message render route routeData routes setInternals setOptions type',
  'src/costruzione/genera-tipi.ts': 'title',
  'src/costruzione/importa-insieme.ts': 'name',
  'src/costruzione/indice-del-testo.ts': 'version',
  'src/costruzione/pagine-redazione.ts': 'code',
  'src/costruzione/scrivi-pagine.ts': 'allPages getOptions options request route settings styles',
  'src/disco/licenze.ts': 'version',
  'src/islands/copia-offline/lavoratore.ts':
    'addEventListener clients matchAll postMessage preloadResponse request respondWith skipWaiting source type waitUntil',
  'src/islands/copia-offline/registra.ts': 'createPolicy createScriptURL saveData trustedTypes',
  'src/islands/redazione/Controllo.tsx': 'currentTarget value',
  'src/islands/redazione/fidato.ts': 'createHTML createPolicy createScriptURL trustedTypes',
  'src/islands/ricerca/accanto.ts': 'createPolicy createScriptURL trustedTypes',
  'src/islands/ricerca/pagina-ricerca.ts':
    'createPolicy createScriptURL excerpt mergeIndex results search title trustedTypes',
  'src/islands/ricerca/ricerca-a-richiesta.ts': 'target',
  'src/materie/canali/nominative.ts': 'process',
  'src/materie/indicatori/lingua/analizza.ts': 'index',
  'src/motore/errori-yaml.ts': 'line',
  'src/motore/leggi.ts': 'range',
  'src/motore/messaggi.ts': 'properties required title',
  'src/motore/posizioni.ts': 'range',
  'src/motore/regole.ts': 'properties',
  'src/motore/schemi.ts': 'errors',
  'src/motore/riscontro/linee-pdf.ts': 'argsArray fnArray',
  'src/motore/valida.ts': 'additionalProperties properties',
  'src/uscite/dati/openapi.ts': 'get paths schemas',
  'src/uscite/fogli/ritocca.ts': 'name',
  'src/uscite/redazione/disegno.ts': 'default',
  'src/uscite/redazione/lavoratore.ts': 'addEventListener postMessage',
  'src/uscite/redazione/proposta.ts': 'name',
  'src/uscite/testi/controlla.ts': 'value',
  'src/xlsx/leggi-xml.ts': 'name',
  'src/xlsx/zip-di-node.ts': 'code',
};

/** The same in what tries and measures the code. */
const ALTRUI_NELLE_PROVE: Readonly<Record<string, string>> = {
  'bench/accessibilita.ts': 'nodes run target',
  'bench/lighthouse.ts': 'default displayValue numericValue score title weight',
  'bench/misura/compiti.ts': 'name value',
  'test/browser/aspetto.test.ts': 'value',
  'test/browser/axe.ts': 'nodes options run target',
  'test/browser/ospitalita.test.ts': 'get status',
  'test/browser/serve.ts': 'ProvidedContext',
  'test/costruzione/indice-del-testo.test.ts': 'page_count',
  'test/islands/copia-offline/registra.test.ts': 'createScriptURL postMessage state update',
  'test/islands/pagina.ts': 'document',
  'test/materie/parti-dallo-schema.test.ts': 'properties',
  'test/materie/strutture/competenze-temi.test.ts': 'default',
  'test/motore/dati/di-record.test.ts': 'properties required',
  'test/motore/forme-spiegate.test.ts': 'pattern',
  'test/mutazioni/corruzioni.ts': 'items set',
  'test/progetto/fiducia.test.ts': 'hasInstallScript link lockfileVersion name version',
  'test/progetto/funzioni.test.ts': 'rules',
  'test/progetto/publiccode.test.ts': 'version',
  'test/progetto/regole-cambiate.test.ts': 'status',
  'test/progetto/testi.test.ts': 'format pattern',
  'test/puro/esercizi/moodle.test.ts': 'isCorrect number range text title weight',
  'test/sito/dati.test.ts': 'content get info paths schemas',
  'test/sito/html-valido.ts': 'getConfigFor',
  'test/sito/tipo-nuovo.test.ts': 'required schemas',
  'test/uscite/dati/dati.test.ts': 'anyOf maximum properties schemas type',
  'test/uscite/rdf/chiedi.ts': 'value',
  'test/uscite/rdf/domande.test.ts': 'value',
};

/** Names of ours that are still in English: the list only shrinks. */
const ANCORA_INGLESI: Readonly<Record<string, string>> = {
  'test/browser/browser.ts': 'OpenPage context errors newPage open openInTurn page ready',
  'test/browser/copia.ts': 'copyReady newPage',
  'test/browser/ricerca.test.ts': 'errors',
  'test/browser/server-nostro.ts': 'address forget',
  'test/browser/server-veri.ts': 'address folder stop',
};

/** What Astro looks for in a page. */
const DI_ASTRO = ['getStaticPaths', 'GET'];

interface Detto {
  file: string;
  nome: string;
}

/** The words of a name: «perFile» has two. */
const parole = (nome: string): string[] =>
  (nome.match(/[A-Z]+(?![a-z])|[A-Z]?[a-zà-ù]+/g) ?? []).map((parola) => parola.toLowerCase());

const inglese = (nome: string): boolean =>
  !DI_ASTRO.includes(nome) && parole(nome).some((parola) => INGLESI.has(parola));

/** What a file names for others: what it exports, and the fields and methods of its types and classes. */
function detti(file: string, testo: string): Detto[] {
  const codice = file.endsWith('.astro') ? (/^---\n([^]*?)\n---/.exec(testo)?.[1] ?? '') : testo;
  const albero = ts.createSourceFile(file.replace(/astro$/, 'ts'), codice, ts.ScriptTarget.Latest, true);
  const nomi: Detto[] = [];
  const aggiungi = (nome: ts.Node | undefined): void => {
    if (nome && (ts.isIdentifier(nome) || ts.isPrivateIdentifier(nome))) nomi.push({ file, nome: nome.text });
  };
  const guarda = (nodo: ts.Node): void => {
    const esportato =
      ts.canHaveModifiers(nodo) && ts.getModifiers(nodo)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isVariableStatement(nodo) && esportato)
      for (const { name } of nodo.declarationList.declarations) aggiungi(name);
    else if (ts.isFunctionDeclaration(nodo) && esportato) aggiungi(nodo.name);
    else if (ts.isInterfaceDeclaration(nodo) || ts.isTypeAliasDeclaration(nodo) || ts.isClassDeclaration(nodo))
      aggiungi(nodo.name);
    else if (ts.isTypeElement(nodo) || (ts.isClassElement(nodo) && ts.isClassLike(nodo.parent))) aggiungi(nodo.name);
    ts.forEachChild(nodo, guarda);
  };
  guarda(albero);
  return nomi;
}

const FILE = globSync('src/**/*.{ts,tsx,astro}').filter(
  (file) => !file.startsWith('src/types/') && !file.endsWith('.d.ts'),
);

const PROVE = globSync('{test,bench}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'));

describe('ciò che nominiamo noi è in italiano', () => {
  test.each([
    ['src', FILE, ALTRUI],
    ['test e bench', PROVE, { ...ALTRUI_NELLE_PROVE, ...ANCORA_INGLESI }],
  ])('ciò che un file di %s esporta, e i campi dei suoi tipi', (_dove, file, diAltri) => {
    const trovati = file
      .flatMap((uno) => detti(uno, readFileSync(uno, 'utf8')))
      .filter(({ nome }) => inglese(nome))
      .map((uno) => `${uno.file}: ${uno.nome}`);
    const altrui = Object.entries(diAltri).flatMap(([uno, nomi]) => nomi.split(/\s+/).map((nome) => `${uno}: ${nome}`));
    expect([...new Set(trovati)].sort()).toEqual(altrui.sort());
  });

  test('file e cartelle', () => {
    const nomi = FILE.flatMap((file) => file.split('/').slice(2)).map((nome) => nome.split('.')[0] ?? '');
    const altrui = ['check', 'index'];
    expect([...new Set(nomi)].filter((nome) => inglese(nome) && !altrui.includes(nome))).toEqual([]);
  });

  test.each([
    'export const pageSize = 1;',
    'export function readFile(): void {}',
    'export interface Riga { source: string }',
    'interface RowSource {}',
    'class Elenco { #rows = []; }',
    'function leggi(): { error: string } { return { error: "" }; }',
  ])('«%s» si trova', (codice) => {
    expect(detti('src/prova.ts', codice).filter(({ nome }) => inglese(nome))).not.toEqual([]);
  });

  test.each(['export const perFile = 1;', 'function readFile(lines: string[]): void {}', 'const rows = { note: 1 };'])(
    '«%s» va bene: ciò che resta nel file si chiama come si vuole',
    (codice) => {
      expect(detti('src/prova.ts', codice).filter(({ nome }) => inglese(nome))).toEqual([]);
    },
  );
});
