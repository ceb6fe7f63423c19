/**
 * `npm run bench:costruzione -- [volte=1,10,100] [corse=3] [starlight=1,10,100] [cambiata=1,10]`: the whole build with 1, 10 and 100
 * times today's products and units, and its pages alone, beside Eleventy and Starlight making the same product pages
 * from the same YAML; and the whole build again after one rule has changed. In each round they run one after the other;
 * ratios are between figures of one round.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { misuraProcesso, type Corsa } from './misura/processo.ts';
import { annota } from './misura/obiettivi.ts';
import { mediana, numero, scriviSezione, tabella } from './misura/quadro.ts';
import { ELEVENTY, preparaRivale, puntaA, STARLIGHT, type PaginaModello } from './scala/confronto.ts';
import { scaledProject } from './scala/progetto.ts';

const option = (name: string, otherwise: string): string =>
  process.argv.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) ?? otherwise;
const factors = option('volte', '1,10,100').split(',').map(Number);
const rounds = Number(option('corse', '3'));
/** Starlight is slow: it may be left out where it need not be measured again. */
const withStarlight = option('starlight', '1,10,100').split(',').map(Number);
/** Everything is made again after a rule has changed: with many products that costs what a build from nothing does. */
const withChange = option('cambiata', '1,10').split(',').map(Number);
const root = process.cwd();

const CHANGED = 'Chi fa cosa, tutto di nuovo dopo una regola cambiata';

interface Serie {
  nome: string;
  pagine: number;
  corse: Corsa[];
}

/** Gives a product another name: the rule that changes between a build and the next. */
function changeRule(site: string, round: number): void {
  const file = join(site, 'rules/prodotti/tabella-3.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /nome: .*ispettivi ENPALS.*/,
      `nome: Verbali ispettivi ENPALS, nome numero ${round}`,
    ),
  );
}

/** A page of today's site, whence Eleventy's frame is cut. */
function model(site: string): PaginaModello {
  return {
    html: readFileSync(join(site, 'dist/prodotti/nm7k00/index.html'), 'utf8'),
    id: 'nm7k00',
    codice: 'NM7K00',
    nome: 'Gestione dei verbali ispettivi ENPALS (sport e spettacolo)',
    unita: 'Accertamento e gestione del credito',
  };
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
}

/** Runs a build from nothing: not even from what a build before has left beside its site. */
async function once(
  serie: Serie,
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<void> {
  for (const old of ['dist', '.dist-precedente']) rmSync(join(folder, old), { recursive: true, force: true });
  await again(serie, folder, args, environment);
}

/** Runs a build over the last one. */
async function again(
  serie: Serie,
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<void> {
  const run = await misuraProcesso(process.execPath, args, folder, {
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...environment,
  });
  if (run.esito !== 0) throw new Error(`${serie.nome} non è riuscito:\n${run.uscita}`);
  serie.corse.push(run);
  serie.pagine = pagesIn(join(folder, 'dist'));
  console.error(
    `  ${serie.nome}: ${numero(run.secondi)} s (${numero(run.calcolo)} di processore), ${numero(run.megabyte, 0)} MB, ${serie.pagine} pagine`,
  );
}

async function measure(factor: number): Promise<Serie[]> {
  const site = scaledProject(root, factor);
  const pages = scaledProject(root, factor, ['prodotti/[id]']);
  const [ours, afterChange, alone, eleventy, starlight] = [
    'Chi fa cosa, tutto',
    CHANGED,
    'Chi fa cosa, le sole pagine dei prodotti',
    'Eleventy',
    'Starlight',
  ].map((nome): Serie => ({ nome, pagine: 0, corse: [] })) as [Serie, Serie, Serie, Serie, Serie];
  for (let round = 0; round < rounds; round += 1) {
    console.error(`× ${factor}, giro ${round + 1}`);
    await once(ours, site, ['src/comandi/costruisci.ts']);
    if (withChange.includes(factor)) {
      changeRule(site, round);
      await again(afterChange, site, ['src/comandi/costruisci.ts']);
    }
    await once(alone, pages, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
    for (const [serie, rivale] of withStarlight.includes(factor)
      ? ([
          [eleventy, ELEVENTY],
          [starlight, STARLIGHT],
        ] as const)
      : ([[eleventy, ELEVENTY]] as const)) {
      const folder = preparaRivale(rivale, model(site));
      await once(
        serie,
        folder,
        rivale.comando.map((part, n) => (n === 0 ? join('node_modules', part) : part)),
        puntaA(folder, site),
      );
    }
  }
  return [ours, afterChange, alone, eleventy, starlight].filter(({ corse }) => corse.length > 0);
}

const lines: string[][] = [];
/** Processor seconds a page of the whole site, by size. */
const perPagina = new Map<number, number>();
for (const factor of factors) {
  const series = await measure(factor);
  const eleventy = series.find(({ nome }) => nome === 'Eleventy') as Serie;
  for (const { nome, pagine, corse } of series) {
    const ratio = (of: keyof Pick<Corsa, 'secondi' | 'calcolo' | 'megabyte'>): string =>
      numero(mediana(corse.map((run, n) => run[of] / (eleventy.corse[n] as Corsa)[of])), 2);
    const calcolo = mediana(corse.map((run) => run.calcolo));
    const seconds = mediana(corse.map(({ secondi }) => secondi));
    lines.push([
      `× ${factor}: ${nome}`,
      numero(pagine, 0),
      numero(seconds),
      ratio('secondi'),
      numero(calcolo),
      ratio('calcolo'),
      numero((calcolo * 1000) / pagine, 2),
      numero(mediana(corse.map(({ megabyte }) => megabyte)), 0),
      ratio('megabyte'),
    ]);
  }
  write();
  annotaObiettivi(factor, series);
}

/** Notes what is wanted of today's site, and of one with a hundred times its products. */
function annotaObiettivi(factor: number, series: readonly Serie[]): void {
  const di = (inizio: string): Serie | undefined => series.find(({ nome }) => nome.startsWith(inizio));
  const valore = (serie: Serie | undefined, che: keyof Pick<Corsa, 'secondi' | 'calcolo' | 'megabyte'>): number =>
    mediana((serie?.corse ?? []).map((corsa) => corsa[che]));
  const tutto = di('Chi fa cosa, tutto');
  perPagina.set(factor, valore(tutto, 'calcolo') / (tutto?.pagine ?? NaN));
  if (factor === 1)
    annota({
      'costruzione.1.tutto': valore(tutto, 'secondi'),
      'costruzione.1.cambiata': valore(di(CHANGED), 'secondi'),
      'costruzione.1.picco': valore(tutto, 'megabyte'),
    });
  if (factor === 100)
    annota({
      'costruzione.100.pagine': valore(di('Chi fa cosa, le sole'), 'secondi') / valore(di('Eleventy'), 'secondi'),
      'costruzione.100.tempo': valore(tutto, 'secondi') / valore(di('Starlight'), 'secondi'),
      'costruzione.100.memoria': valore(tutto, 'megabyte') / valore(di('Starlight'), 'megabyte'),
      'costruzione.100.picco': valore(tutto, 'megabyte'),
      'costruzione.piatto': (perPagina.get(100) ?? NaN) / (perPagina.get(10) ?? NaN),
    });
}

/** After each size: what was measured is kept even if the largest is interrupted. */
function write(): void {
  scriviSezione(
    'Costruzione',
    'npm run bench:costruzione',
    `${tabella(['', 'pagine', 's', '× Eleventy', 's di processore', '× Eleventy', 'ms di processore a pagina', 'MB di picco', '× Eleventy'], lines)}

Mediane di ${rounds} corse. Il tempo di processore somma i due processori e tutti i processi figli: quando la macchina fa altro cambia meno dei secondi. La memoria è quella residente del processo e di tutti i suoi figli insieme. «Di nuovo»: una regola è cambiata e il sito di prima c’è; si rifanno le pagine e le parti dell’indice del testo che cambiano. «Tutto» controlla le regole e fa ogni pagina del sito, i dati, la ricerca e l’indice del testo; «le sole pagine dei prodotti» legge e controlla le regole e fa le stesse pagine degli altri due. Eleventy (modelli JavaScript, i suoi più veloci) e Starlight leggono lo stesso YAML con js-yaml e non controllano niente; Starlight fa anche il suo indice del testo, Eleventy no.`,
  );
}
