/**
 * Two whole sites, one as it is and one with a growth of each sort: what nobody touched is the same, byte for byte, but
 * for the version of the rules and the places that list or count what there is.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import {
  elenco,
  indicatore,
  passaggio,
  protocollo,
  rinominata,
  STRUTTURA,
  strutturaRinominata,
  tabella,
  unita,
  type Crescita,
} from './crescite.ts';

/** What the comparison of two sites found. */
export interface Confronto {
  uguali: number;
  nuovi: number;
  /** Files that changed where a growth is expected to show. */
  dichiarati: string[];
  /** Files that changed and should not have, with the first place that differs. */
  cambiati: { file: string; dove: string }[];
  spariti: string[];
}

/** Every sort of growth, the protocols before, between and after the one that is there. */
const CRESCITE = (): Crescita[] => [
  protocollo({ id: 'acqui', livelli: 1, fine: '2024-12-31' }),
  protocollo({ id: 'mezzo', livelli: 2 }),
  protocollo({ id: 'zero', livelli: 4 }),
  tabella('nuova', 2027),
  unita('nuovissima'),
  indicatore('nuovo'),
  passaggio('passa', 'nm7k00', 'verifica-amministrativa', 2027),
  rinominata('altra', 'terni', 2027),
  strutturaRinominata('terza', 2027),
  elenco('quarta'),
];

/**
 * Where a growth is expected to show: what lists, counts or searches all that there is, and what the growths above
 * touch. Each with the reason; a file that is not here, and names nothing that was touched, may not change.
 */
const DICHIARATI: readonly [RegExp, string][] = [
  [/^(?:ricerca|ricerca-altre)[.]json$|^(?:sitemap|novita)[.]xml$|^llms[.]txt$|^sw[.]js$/, 'elencano tutto'],
  [/^dati[/]|^schema[/]|^regole[/]|^indice[/]/, 'i dati, le regole e l’indice, tutti'],
  [/^(?:[^/]+[/])?index[.]html$|^(?:cerca|senza-rete)[/]|^[^/]+[.]md$/, 'gli elenchi di ogni parte, che contano'],
  [/^canali[/](?:tavola|regole|altra-sede)(?:[/]|[.])|^canali[/]tavole[.]json$/, 'i canali di tutti i protocolli'],
  [/^calcolatori[/](?:caselle-scadenze[.]json|scadenze[/]index[.]html)$/, 'con più protocolli dicono di quale sono'],
  [/^redazione[/]regole[/]/, 'portano al browser tutte le regole'],
  [/(?:nm7k00|terni|perugia)[/.]/, 'le pagine di ciò che cambia, e della sede che la tabella nomina'],
  [/^unita[/](?:accertamento-gestione-credito|verifica-amministrativa)[/.]/, 'chi cede il prodotto e chi lo prende'],
  [/^(?:codici[/]210601|guide[/]personale|riscontri[/]prodotti[/]tabella-3)[/.]/, 'contano i prodotti di un’unità'],
  [/^tabelle[/]tabella-a[/.]/, 'nomina la sede rinominata'],
  [
    /^strutture[/](?:ordinamenti[/]2021|discendenza|struttura-tecnica-innovazione-[a-z-]+)[/.]/,
    'nominano la struttura rinominata',
  ],
];

/** What the growths touch: a page that points to one of these says what it is. */
const TOCCATI = ['/prodotti/nm7k00/', '/sedi/terni/', `/strutture/${STRUTTURA}/`];

const PARTI = ['src', 'rules', 'content', 'public', 'bench/esiti', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

function costruisci(root: string, folder: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=1024', 'src/costruzione/pagine.ts', root, join(root, folder)],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(stderr);
}

/** The names that the growths give, wherever a page names who got one: only the name may differ there. */
const NUOVI = [' (dal 1º gennaio 2027 Sede nuova altra)', ' (dal 1º gennaio 2027 Struttura nuova terza)'].map((nome) =>
  Buffer.from(nome).toString('latin1'),
);
const senzaNomiNuovi = (testo: string): string => NUOVI.reduce((senza, nome) => senza.replaceAll(nome, ''), testo);

/** Every file of a site as text, the version of its rules left out. */
function file(folder: string): Map<string, string> {
  const { versione } = JSON.parse(readFileSync(join(folder, 'dati/v1/indice.json'), 'utf8')) as { versione: string };
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((uno) => uno.isFile())
      .map((uno) => [
        relative(folder, join(uno.parentPath, uno.name)),
        senzaNomiNuovi(readFileSync(join(uno.parentPath, uno.name), 'latin1').replaceAll(versione, 'VERSIONE')),
      ]),
  );
}

/** Where two texts first differ, with what stands around in each. */
function differenza(prima: string, dopo: string): string {
  let n = 0;
  while (n < prima.length && prima[n] === dopo[n]) n += 1;
  const intorno = (testo: string): string => testo.slice(Math.max(0, n - 60), n + 60).replaceAll(/\s+/g, ' ');
  return `«${intorno(prima)}» → «${intorno(dopo)}»`;
}

/** Builds the two sites in a copy of the project and compares them. */
export function confrontaSiti(): Confronto {
  const root = mkdtempSync(join(tmpdir(), 'crescita-siti-'));
  try {
    for (const parte of PARTI) cpSync(parte, join(root, parte), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    costruisci(root, 'prima');
    for (const { file: suoi } of CRESCITE())
      for (const [nome, testo] of Object.entries(suoi)) {
        mkdirSync(dirname(join(root, nome)), { recursive: true });
        writeFileSync(join(root, nome), testo);
      }
    costruisci(root, 'dopo');
    return confronta(file(join(root, 'prima')), file(join(root, 'dopo')));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function confronta(prima: ReadonlyMap<string, string>, dopo: ReadonlyMap<string, string>): Confronto {
  const diversi = [...prima].filter(([nome, testo]) => dopo.has(nome) && dopo.get(nome) !== testo);
  const dichiarato = ([nome, testo]: [string, string]): boolean =>
    DICHIARATI.some(([forma]) => forma.test(nome)) || TOCCATI.some((indirizzo) => testo.includes(`"${indirizzo}"`));
  return {
    uguali: [...prima].filter(([nome, testo]) => dopo.get(nome) === testo).length,
    nuovi: [...dopo.keys()].filter((nome) => !prima.has(nome)).length,
    dichiarati: diversi.filter(dichiarato).map(([nome]) => nome),
    cambiati: diversi
      .filter((uno) => !dichiarato(uno))
      .map(([nome, testo]) => ({ file: nome, dove: differenza(testo, dopo.get(nome) ?? '') })),
    spariti: [...prima.keys()].filter((nome) => !dopo.has(nome)),
  };
}
