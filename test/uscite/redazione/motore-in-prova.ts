import vm from 'node:vm';
import { motoreDellaRedazione, regoleServite } from '../../../src/costruzione/redazione.ts';
import type { Domanda, Officina, RegolaAperta, Risposta } from '../../../src/uscite/redazione/messaggi.ts';
import type { Bozza } from '../../../src/uscite/redazione/proposta.ts';

/** A draft that changes nothing. */
export const VUOTA: Bozza = { versione: 'v1', chi: 'Anna Rossi', recapito: '', perche: 'una prova', file: [] };

let motore: Promise<Officina> | undefined;

/**
 * The very script that browsers run, in a world with the few things that a worker has: no disk, no Node.
 * @returns what answers as in the page, the same for all the tests of a process
 */
export function motoreInProva(): Promise<Officina> {
  return (motore ??= avvia());
}

async function avvia(): Promise<Officina> {
  const { indice, file } = regoleServite('.', 'v1');
  const attese = new Map<number, (risposta: Risposta) => void>();
  let chiedi: ((evento: { data: Domanda }) => void) | undefined;
  const serviti = (indirizzo: URL): unknown => {
    const [, nome = ''] = /regole\/(.*)\.json$/.exec(indirizzo.pathname) ?? [];
    return nome === 'indice' ? indice : file.get(nome);
  };
  vm.runInNewContext(new TextDecoder().decode(await motoreDellaRedazione('.')), {
    location: { href: 'https://sito.example/redazione/motore.js' },
    fetch: (indirizzo: URL) => Promise.resolve({ ok: true, json: () => Promise.resolve(serviti(indirizzo)) }),
    postMessage: (risposta: Risposta) => attese.get(risposta.numero)?.(risposta),
    addEventListener: (_tipo: string, ascolta: typeof chiedi) => (chiedi = ascolta),
    ...{ URL, TextEncoder, TextDecoder, Blob, CompressionStream, DecompressionStream },
  });
  let quante = 0;
  const domanda = (metodo: keyof Officina, argomenti: unknown[]): Promise<unknown> =>
    new Promise((bene, male) => {
      const numero = (quante += 1);
      attese.set(numero, (risposta) =>
        'errore' in risposta ? male(new Error(risposta.errore)) : bene(risposta.esito),
      );
      chiedi?.({ data: { numero, metodo, argomenti } });
    });
  return new Proxy({} as Officina, {
    get: (_niente, metodo) =>
      metodo === 'then' ? undefined : (...argomenti: unknown[]) => domanda(metodo as keyof Officina, argomenti),
  });
}

/** The product that the handbook's story moves. */
export async function nm7k00(officina: Officina): Promise<RegolaAperta> {
  const regola = await officina.apri('prodotti', 'nm7k00', VUOTA);
  if (!regola) throw new Error('nm7k00 non c’è');
  return regola;
}
