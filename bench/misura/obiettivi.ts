/**
 * What we want of the project's speed, a goal a line, and what the benches found: each bench notes its figures in
 * `bench/esiti/obiettivi.json` when it runs, and `npm run bench` prints every goal with its outcome.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { numero, tabella } from './quadro.ts';

const FILE = join(import.meta.dirname, '../esiti/obiettivi.json');

/** A goal: a figure that may not be more, or less, than a limit. */
export interface Obiettivo {
  chiave: string;
  che: string;
  limite: number;
  /** The unit that the figure is written with. */
  unita: string;
  /** True where more is better. */
  almeno?: true;
  /** How the figure is measured; null where no bench does it yet. */
  comando: string | null;
  /** The heading of `bench/results.md` under which stands what was tried; null where nothing had to be. */
  tentativi: string | null;
}

/** Where what was tried is written, by how a goal's key begins. */
const TENTATIVI: readonly (readonly [inizio: string, titolo: string])[] = [
  ['costruzione.1.tutto', 'Sito di oggi: 7 s da zero'],
  ['costruzione.1.cambiata', 'Dopo una regola cambiata: 3 s'],
  ['costruzione.1.picco', 'Memoria: 700 MB'],
  ['costruzione.100.picco', 'Memoria: 700 MB'],
  ['costruzione.100.memoria', 'Memoria: 700 MB'],
  ['costruzione.', '10.900 prodotti'],
  ['contenuto', 'Il primo contenuto: che cosa si è provato'],
  ['lighthouse', 'Il primo contenuto: che cosa si è provato'],
  ['peso.', 'Il primo contenuto: che cosa si è provato'],
  ['fuoco', 'La prima risposta: che cosa si è provato'],
  ['risposta', 'La prima risposta: che cosa si è provato'],
  ['prove.', 'Quanto durano le prove: che cosa si è provato'],
  ['ricerca.', 'La ricerca aperta e interrogata: che cosa si è provato'],
];

const alPiu = (comando: string | null, chiave: string, che: string, limite: number, unita: string): Obiettivo => ({
  ...{ comando: comando && `npm run ${comando}`, chiave, che, limite, unita },
  tentativi: TENTATIVI.find(([inizio]) => chiave.startsWith(inizio))?.[1] ?? null,
});

/** Every goal. */
export const OBIETTIVI: readonly Obiettivo[] = [
  alPiu('bench:costruzione', 'costruzione.1.tutto', 'sito di oggi, da zero', 7, 's'),
  alPiu('bench:costruzione', 'costruzione.1.cambiata', 'sito di oggi, dopo una regola cambiata', 3, 's'),
  alPiu('bench:costruzione', 'costruzione.1.picco', 'memoria di tutti i processi, sito di oggi', 700, 'MB'),
  alPiu('bench:costruzione', 'costruzione.100.pagine', '10.900 prodotti, le sole pagine', 1.5, 'volte Eleventy'),
  alPiu('bench:costruzione', 'costruzione.100.tempo', '10.900 prodotti, tutto', 0.25, 'volte il tempo di Starlight'),
  alPiu(
    'bench:costruzione',
    'costruzione.100.memoria',
    '10.900 prodotti, tutto',
    0.33,
    'volte la memoria di Starlight',
  ),
  alPiu('bench:costruzione', 'costruzione.100.picco', 'memoria di tutti i processi, 10.900 prodotti', 700, 'MB'),
  alPiu('bench:costruzione', 'costruzione.piatto', 'processore a pagina a 10.900 prodotti', 1.1, 'volte che a 1.090'),
  alPiu('bench:sviluppo', 'sviluppo', 'da una regola salvata alla pagina, con npm run dev', 1, 's'),
  alPiu('bench:peso', 'peso.oltre', 'pagine oltre 20 KB prima di ogni gesto', 0, 'pagine'),
  { ...alPiu('bench:lighthouse', 'lighthouse', 'voto più basso di Lighthouse, telefono', 99, 'punti'), almeno: true },
  alPiu('bench:contenuto', 'contenuto', 'primo contenuto, 150 ms, 1,6 Mbit/s, processore × 4', 0.8, 's'),
  alPiu('bench:prima-risposta', 'risposta', 'dal tocco alla prima risposta, scrittura compresa', 500, 'ms'),
  alPiu('bench:prima-risposta', 'fuoco', 'dal fuoco alla prima risposta, oltre la scrittura', 400, 'ms'),
  alPiu('bench:ricerca', 'ricerca.248', 'prima della prima risposta, 248 voci', 15, 'KB'),
  alPiu('bench:ricerca', 'ricerca.2000', 'prima della prima risposta, 2.000 voci', 30, 'KB'),
  alPiu('bench:ricerca', 'ricerca.50000', 'prima della prima risposta, 50.000 voci', 60, 'KB'),
  alPiu('bench:scrivere', 'ricerca.blocco', 'compito più lungo mentre si scrive, processore × 4', 50, 'ms'),
  ...[248, 2000, 50_000].map((voci) =>
    alPiu(
      'bench:ricerca-browser',
      `ricerca.p95.${voci}`,
      `una domanda nel browser, processore × 4, p95, ${numero(voci, 0)} voci`,
      10,
      'ms',
    ),
  ),
  alPiu('bench:prove', 'prove.codice', 'npm run prova', 60, 's'),
  alPiu('bench:prove', 'prove.tutte', 'npm test', 300, 's'),
];

/** A figure that a bench found. */
interface Misura {
  valore: number;
  giorno: string;
  /** How many processes wanted a processor, as the system counted them in the last minute; null where nobody noted it. */
  carico: number | null;
}

function misure(): Record<string, Misura> {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Misura>) : {};
}

/**
 * Notes what a bench found, in the units of the goals.
 * @param trovate by the goal's key
 * @throws when a key is no goal's
 */
export function annota(trovate: Readonly<Record<string, number>>): void {
  const [carico = 0] = loadavg();
  const giorno = new Date().toISOString().slice(0, 10);
  const tutte = misure();
  for (const [chiave, valore] of Object.entries(trovate)) {
    if (!OBIETTIVI.some((uno) => uno.chiave === chiave)) throw new Error(`«${chiave}» non è un obiettivo.`);
    if (Number.isFinite(valore))
      tutte[chiave] = { valore: Math.round(valore * 1000) / 1000, giorno, carico: Math.round(carico * 10) / 10 };
  }
  const inOrdine = Object.fromEntries(Object.entries(tutte).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(inOrdine, null, 2)}\n`);
}

/** Every goal with its outcome, as a table in Markdown. */
export function quadroDegliObiettivi(trovate: Readonly<Record<string, Misura>> = misure()): string {
  return tabella(
    ['che cosa', 'obiettivo', 'misura', 'esito', 'giorno, carico'],
    OBIETTIVI.map((uno) => {
      const misura = trovate[uno.chiave];
      const cifra = (valore: number): string => `${numero(valore, Number.isInteger(valore) ? 0 : 2)} ${uno.unita}`;
      const limite = `${uno.almeno ? 'almeno' : 'al più'} ${cifra(uno.limite)}`;
      if (!misura)
        return [uno.che, limite, 'non misurato', uno.comando === null ? 'nessun banco' : `\`${uno.comando}\``, ''];
      const { valore, giorno, carico } = misura;
      const raggiunto = uno.almeno ? valore >= uno.limite : valore <= uno.limite;
      const mancato = uno.tentativi === null ? 'mancato' : `mancato: «${uno.tentativi}»`;
      return [
        uno.che,
        limite,
        cifra(valore),
        raggiunto ? 'raggiunto' : mancato,
        carico === null ? giorno : `${giorno}, ${numero(carico)}`,
      ];
    }),
  );
}
