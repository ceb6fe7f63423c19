import { createInterface } from 'node:readline';
import { RegoleNonValide, scriviErroriDiRegole } from '../motore/errori.ts';
import { caricaCatalogo } from '../disco/catalogo.ts';
import { restoDellIndice } from '../uscite/ricerca/resto.ts';
import { vociRicerca } from '../uscite/ricerca/ricerca.ts';
import type { Giorno } from '../puro/parole/date.ts';
import { risposteIl } from '../puro/calendario/racconto.ts';
import { apriIndice } from '../puro/ricerca/cerca.ts';
import { costruisciIndice } from '../puro/ricerca/indice.ts';
import { giornoDaRiga, GiornoIlleggibile } from './giorno.ts';
import type { Cercatore } from '../puro/ricerca/tipi.ts';

/**
 * `npm run cerca -- "testo"` prints the answer as a JSON array of at most ten objects, best first, from the same
 * index and the same code as the site's search box. Without a text it reads one query a line from standard input
 * and prints one array a line. An empty array: nothing answers. `certo: false`: the first line may not be the answer.
 * `--data 2020-01-10` asks what held on another day than today.
 */
function answer(cercatore: Cercatore, testo: string, data: Giorno): Record<string, unknown>[] {
  const { certo, risultati } = cercatore.cerca(testo, { massimo: 10 });
  return risposteIl(risultati, data).map((voce, n) => ({
    tipo: voce.tipo,
    id: voce.id,
    codice_14o: voce.codice_14o,
    codice_prodotto: voce.codice_prodotto,
    descrizione: voce.descrizione,
    nome: voce.nome,
    gruppo: voce.gruppo,
    risposta: voce.risposta,
    url: voce.url,
    certo: certo && n === 0,
  }));
}

/** The text to look for, and the day on which the answers are to hold. */
function domanda(argomenti: readonly string[]): { testo: string; data: Giorno } {
  const { data, altri } = giornoDaRiga(argomenti);
  return { testo: altri.join(' ').trim(), data };
}

async function main(): Promise<void> {
  const catalogo = caricaCatalogo();
  const cercatore = apriIndice(costruisciIndice(vociRicerca(catalogo), restoDellIndice(catalogo)));
  const { data, testo } = domanda(process.argv.slice(2));
  if (testo) {
    process.stdout.write(`${JSON.stringify(answer(cercatore, testo, data), null, 2)}\n`);
    return;
  }
  for await (const line of createInterface({ input: process.stdin }))
    process.stdout.write(`${JSON.stringify(answer(cercatore, line, data))}\n`);
}

try {
  await main();
} catch (error) {
  if (error instanceof GiornoIlleggibile) process.stderr.write(`${error.message}\n`);
  else if (error instanceof RegoleNonValide) process.stderr.write(scriviErroriDiRegole(error.trovati));
  else throw error;
  process.exitCode = 1;
}
