/** Pages composed by this process and by the one beside it, where there is one, each written as soon as it is made. */
import type { ChildProcess } from 'node:child_process';
import { setImmediate as altri } from 'node:timers/promises';
import { filePerIndirizzo, type Composta, type DaComporre, type Ordine, type Pezzi } from './componi-pagine.ts';

/** What is told to whoever started the build, who indexes the pages meanwhile. */
export type Annuncio =
  /** The pages that are to come, in the order in which they are best waited for. */
  | { pagine: string[] }
  /** One is written: its file, from the root of the site. */
  | { pagina: string };

const annuncia = (annuncio: Annuncio): void => void process.send?.(annuncio);

/** The process that composes pages beside this one, where there is one. */
let aiutante: ChildProcess | null = null;

/** Gives some of the pages to a process that understands `Ordine`. */
export function faComporreAnche(processo: ChildProcess): void {
  aiutante = processo;
}

/** Pages on their way to the process beside: enough for it never to wait for this one. */
const IN_VOLO = 16;

interface Pagina extends Omit<DaComporre, 'numero'> {
  /** Makes it in this process. @returns its file, or null where nothing was to be written */
  qui: () => Promise<string | null>;
  fatta: (file: string | null) => void;
  guasta: (errore: unknown) => void;
}

/** A page as Astro lists it. */
interface Elencata {
  pathname: string;
  route: { type: string };
}

/** The first, the last, the second, the last but one, …: as two who begin at the ends come to them. */
function daiDueCapi<T>(cose: readonly T[]): T[] {
  return cose.map((_, n) => cose[n % 2 === 0 ? n / 2 : cose.length - (n + 1) / 2] as T);
}

/** The file of a page, from its path as Astro lists it. */
const fileDi = ({ pathname }: Elencata): string =>
  filePerIndirizzo(`/${pathname.replace(/^\/|\/$/g, '')}/`.replace('//', '/'), 'page');

/** Puts the pages of a site in the order in which `componi` is to be asked for them, and says which are to come. */
export function inOrdine<T extends Elencata>(elencate: readonly T[]): T[] {
  const tutte = daiDueCapi(elencate);
  annuncia({ pagine: tutte.filter(({ route }) => route.type === 'page').map(fileDi) });
  return tutte;
}

/** The pages that wait for somebody; they enter as `daiDueCapi` puts them, one from each end. */
function attesaDaiDueCapi() {
  const capo: Pagina[] = [];
  const fondo: Pagina[] = [];
  let entrate = 0;
  return {
    entra(pagina: Pagina): void {
      (entrate % 2 === 0 ? capo : fondo).push(pagina);
      entrate += 1;
    },
    quante: (): number => capo.length + fondo.length,
    daCapo: (): Pagina | undefined => capo.shift() ?? fondo.pop(),
    daFondo: (): Pagina | undefined => fondo.shift() ?? capo.pop(),
  };
}

/** Makes a page in this process. */
async function fai({ qui, fatta, guasta }: Pagina): Promise<void> {
  try {
    const file = await qui();
    if (file !== null) annuncia({ pagina: file });
    fatta(file);
  } catch (error) {
    guasta(error);
  }
}

/** Who makes the pages of a site. */
export interface Coppia {
  /** Tells the process beside where the bundle is; with null it is left alone. */
  comincia(cartella: string, pezzi: Pezzi | null): void;
  /**
   * Has a page made, by whoever is free first.
   * @param qui makes it in this process
   * @returns what `qui` would: its file, or null
   */
  componi(pagina: Omit<DaComporre, 'numero'>, qui: () => Promise<string | null>): Promise<string | null>;
}

/** This process takes pages from the first, the other from the last: so each loads half of their code. */
export function coppia(): Coppia {
  const attesa = attesaDaiDueCapi();
  const altrove = new Map<number, Pagina>();
  let altro: ChildProcess | null = null;
  let passate = 0;
  let inCorso = false;

  const passa = (): void => {
    while (altro && altrove.size < IN_VOLO && attesa.quante() > 1) {
      const pagina = attesa.daFondo() as Pagina;
      const numero = (passate += 1);
      altrove.set(numero, pagina);
      const { url, route, component } = pagina;
      altro.send({ componi: { numero, url, route, component } } satisfies Ordine);
    }
  };
  const lavora = async (): Promise<void> => {
    if (inCorso) return;
    inCorso = true;
    // Many are asked for before the first is made.
    for (await altri(); attesa.quante() > 0; await altri()) {
      passa();
      const pagina = attesa.daCapo();
      if (pagina) await fai(pagina);
    }
    inCorso = false;
  };
  const torna = ({ numero, file, errore }: Composta): void => {
    const pagina = altrove.get(numero) as Pagina;
    altrove.delete(numero);
    passa();
    if (errore !== null) pagina.guasta(new Error(errore));
    else if (file === null) void fai(pagina);
    else {
      annuncia({ pagina: file });
      pagina.fatta(file);
    }
  };

  return {
    comincia(cartella, pezzi) {
      if (!pezzi || !aiutante?.connected) return;
      altro = aiutante;
      altro.send({ prepara: { ...pezzi, cartella } } satisfies Ordine);
      altro.on('message', torna);
      altro.on('exit', () => {
        altro = null;
        for (const { guasta } of altrove.values()) guasta(new Error('Il processo accanto si è fermato.'));
      });
    },
    componi: (pagina, qui) =>
      new Promise((fatta, guasta) => {
        attesa.entra({ ...pagina, qui, fatta, guasta });
        void lavora();
      }),
  };
}
