/** The search engine in a worker of its own, so that the page stays free: see `lavoratore.ts`. */
import lavoratore from './lavoratore.ts?worker&url';
import type { CercatoreIntero } from './cercatore.ts';
import type { Chiesta, Risposta } from './lavoratore.ts';
import type { Modo } from '../../puro/ricerca/modi.ts';
import type { Esito } from '../../puro/ricerca/tipi.ts';

interface Politica {
  createScriptURL(url: string): unknown;
}

let politica: Politica | undefined;

/** Where the host asks for Trusted Types, only this very address may become a worker. */
function fidato(): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(nome: string, regole: { createScriptURL(url: string): string }): Politica };
  };
  politica ??= trustedTypes?.createPolicy('ricerca', {
    createScriptURL(url) {
      if (url !== lavoratore) throw new TypeError(url);
      return url;
    },
  });
  return (politica?.createScriptURL(lavoratore) as string | undefined) ?? lavoratore;
}

interface Attesa {
  bene: (risposta: Esito | Modo[]) => void;
  male: (errore: Error) => void;
}

/**
 * Opens the index in a worker, which sets off while the first part travels.
 * @param prima the first part of the index, as it travels
 * @param altre where the rest is
 * @throws where the browser, or the host, does not want workers, or the index does not open: open it in the page
 */
export async function apriAccanto(prima: Promise<ArrayBuffer>, altre: string): Promise<CercatoreIntero> {
  const worker = new Worker(fidato(), { type: 'module' });
  const attese = new Map<number, Attesa>();
  let chieste = 0;
  const manda = (chiesta: Chiesta): void => worker.postMessage(chiesta);
  try {
    const voci = await new Promise<number>((bene, male) => {
      const cade = (errore: unknown): void => {
        const detto = errore instanceof Error ? errore : new Error(String(errore));
        male(detto);
        for (const attesa of attese.values()) attesa.male(detto);
        attese.clear();
      };
      worker.addEventListener('error', () => cade('il lavoratore non parte'));
      worker.addEventListener('message', ({ data }: MessageEvent<Risposta>) => {
        if ('aperto' in data) bene(data.aperto);
        else if (data.numero === undefined) cade('errore' in data ? data.errore : '');
        else {
          const attesa = attese.get(data.numero);
          attese.delete(data.numero);
          if ('esito' in data) attesa?.bene(data.esito);
          else if ('modi' in data) attesa?.bene(data.modi);
          else attesa?.male(new Error(data.errore));
        }
      });
      prima.then((parte) => manda({ prima: parte, altre: new URL(altre, location.href).href }), male);
    });
    const chiedi = <T extends Esito | Modo[]>(
      cosa: { testo: string; massimo: number } | { modi: string },
    ): Promise<T> =>
      new Promise((bene, male) => {
        const numero = ++chieste;
        attese.set(numero, { bene: bene as Attesa['bene'], male });
        manda({ numero, ...cosa });
      });
    return {
      voci,
      intero: true,
      cerca: (testo, { massimo = 10 } = {}) => chiedi<Esito>({ testo, massimo }),
      modi: (modi) => chiedi<Modo[]>({ modi }),
    };
  } catch (errore) {
    worker.terminate();
    throw errore;
  }
}
