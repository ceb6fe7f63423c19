import type { Domanda, Officina, Risposta } from '../../uscite/redazione/messaggi.ts';
import { motoreFidato } from './fidato.ts';

/**
 * Starts the engine beside the page, so that typing is never held up.
 * @param indirizzo the engine's script
 * @returns what answers as the engine would; every question fails, with its reason, once the engine has
 */
export function officinaRemota(indirizzo: string): Officina {
  const lavoratore = new Worker(motoreFidato(indirizzo));
  const attese = new Map<number, { bene: (esito: unknown) => void; male: (errore: Error) => void }>();
  let quante = 0;
  let guasto: Error | null = null;
  lavoratore.addEventListener('message', ({ data }: MessageEvent<Risposta>) => {
    const attesa = attese.get(data.numero);
    attese.delete(data.numero);
    if ('errore' in data) attesa?.male(new Error(data.errore));
    else attesa?.bene(data.esito);
  });
  lavoratore.addEventListener('error', () => {
    guasto = new Error('Il motore non si è avviato: carica di nuovo la pagina.');
    for (const { male } of attese.values()) male(guasto);
    attese.clear();
  });
  const chiedi = (metodo: keyof Officina, argomenti: unknown[]): Promise<unknown> =>
    new Promise((bene, male) => {
      if (guasto) {
        male(guasto);
        return;
      }
      const domanda: Domanda = { numero: (quante += 1), metodo, argomenti };
      attese.set(domanda.numero, { bene, male });
      lavoratore.postMessage(domanda);
    });
  return new Proxy({} as Officina, {
    get:
      (_niente, metodo) =>
      (...argomenti: unknown[]) =>
        chiedi(metodo as keyof Officina, argomenti),
  });
}
