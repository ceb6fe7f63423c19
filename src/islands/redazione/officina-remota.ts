import type { Domanda, Officina, Risposta } from '../../uscite/redazione/messaggi.ts';

/** Where the host asks for Trusted Types, only this very address may become a worker. */
function fidato(indirizzo: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(
        nome: string,
        regole: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): unknown };
    };
  };
  const politica = trustedTypes?.createPolicy('redazione', {
    createScriptURL(url) {
      if (url !== indirizzo) throw new TypeError(url);
      return url;
    },
  });
  return (politica?.createScriptURL(indirizzo) as string | undefined) ?? indirizzo;
}

/**
 * Starts the engine beside the page, so that typing is never held up.
 * @param indirizzo the engine's script
 * @returns what answers as the engine would; every question fails, with its reason, once the engine has
 */
export function officinaRemota(indirizzo: string): Officina {
  const lavoratore = new Worker(fidato(indirizzo));
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
