/**
 * The worker of the editors' page: the engine where the editor is. It asks the site for the rules, kind by kind, and
 * answers the page; nothing goes out of the device.
 */
import { schemi, validatori } from 'chi-fa-cosa:validatori';
import { validatoriScritti } from '../../motore/schemi.ts';
import type { Domanda, FileServiti, Indice, Officina, Risposta } from './messaggi.ts';
import type { Disegnatore } from './disegno.ts';
import { apriOfficina } from './officina.ts';

/** The few things of a worker's world that are used here: TypeScript cannot hold its library beside the page's. */
interface Mondo {
  location: Location;
  postMessage(risposta: Risposta): void;
  addEventListener(tipo: 'message', ascolta: (evento: MessageEvent<Domanda>) => void): void;
}

const mondo: Mondo = globalThis;

async function chiedi<T>(nome: string): Promise<T> {
  const risposta = await fetch(new URL(`regole/${nome}.json`, mondo.location.href));
  if (!risposta.ok) throw new Error(`${nome}: ${risposta.status}`);
  return (await risposta.json()) as T;
}

/** The files of a part of the rules, if they are of the same version as the index: the site may change meanwhile. */
async function file(nome: string, { versione }: Indice): Promise<Record<string, string>> {
  const serviti = await chiedi<FileServiti>(nome);
  if (serviti.versione !== versione)
    throw new Error('Sono uscite regole nuove mentre leggevi queste: carica di nuovo la pagina. La proposta resta.');
  return serviti.file;
}

const officina: Promise<Officina> = chiedi<Indice>('indice').then((indice) =>
  apriOfficina({
    indice,
    schemi: new Map(Object.entries(schemi)),
    validatore: validatoriScritti(validatori),
    tipo: (nome) => file(nome, indice),
    riscontri: () => file('riscontri', indice),
    pagine: async () =>
      ((await import(new URL('pagine.js', mondo.location.href).href)) as { pagine: Disegnatore }).pagine,
  }),
);

mondo.addEventListener('message', ({ data: { numero, metodo, argomenti } }) => {
  void officina
    .then((aperta) => (aperta[metodo] as (...tutti: unknown[]) => Promise<unknown>)(...argomenti))
    .then(
      (esito) => mondo.postMessage({ numero, esito }),
      (errore: unknown) =>
        mondo.postMessage({ numero, errore: errore instanceof Error ? errore.message : String(errore) }),
    );
});
