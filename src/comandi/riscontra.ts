/**
 * `npm run riscontra -- <documento> <file>`: reads a document (text or PDF) a second time, blind to what the rules say,
 * and writes `rules/_riscontri/<documento>.yaml`. Where print and rule disagree it says so, and the value stays without
 * witness. Exit code 1 when something disagrees. `--mancano` lists what was not read, too.
 */
import { contenutoIn } from '../materie/fonti/fonti.ts';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { leggiDocumento } from '../motore/riscontro/leggi-documento.ts';
import { riscontra, scriviTestimone } from '../motore/riscontro/riscontra.ts';
import { scriviErroriDiRegole } from '../motore/errori.ts';
import { caricaRegole } from '../disco/regole.ts';
import { nomiVicini, fraVirgolette } from '../motore/vicini.ts';
import { CARTELLA_RISCONTRI } from '../disco/riscontri.ts';
import { leggiTestimone } from '../motore/riscontro/leggi-testimone.ts';

function fail(testo: string): void {
  console.error(testo);
  process.exitCode = 1;
}

async function esegui(documento: string, file: string, mancano: boolean): Promise<void> {
  const { insieme, errori } = caricaRegole(process.cwd());
  if (errori.length > 0) return fail(scriviErroriDiRegole(errori));
  const noti = (insieme.record.get('fonti') ?? [])
    .filter(({ dati: data }) => data['testo_consultato'] === true)
    .map(({ id }) => id);
  if (!noti.includes(documento))
    return fail(
      `«${documento}» non è un documento consultato di rules/fonti/. Intendevi ${fraVirgolette(nomiVicini(documento, noti))}?`,
    );
  const letto = await leggiDocumento(readFileSync(file));
  if ('rifiuto' in letto) return fail(`${file}: ${letto.rifiuto}`);
  const destinazione = `${CARTELLA_RISCONTRI}/${documento}.yaml`;
  const prima = existsSync(destinazione) ? leggiTestimone(destinazione, readFileSync(destinazione, 'utf8')) : null;
  const esito = riscontra({ ...insieme, contenutoIn: contenutoIn(insieme) }, documento, letto, prima);
  for (const riga of esito.discordi) console.log(riga);
  if (mancano) for (const riga of esito.mancano) console.log(riga);
  const erano = Object.values(prima?.macchina ?? {}).reduce((somma, valori) => somma + Object.keys(valori).length, 0);
  if (esito.conto.letti < erano / 2)
    return fail(
      `${file}: vi ho letto ${esito.conto.letti} valori, il testimone ne ha ${erano}. Sembra un altro documento, o una parte: ${destinazione} resta com’era.`,
    );
  writeFileSync(destinazione, scriviTestimone(esito.testimone));
  const { letti, aMano, ritrovati, discordi, nonLetti } = esito.conto;
  console.log(
    `${destinazione}: ${letti} valori letti a macchina, ${aMano} dove una persona ha indicato, ${ritrovati} ritrovati, ${discordi} discordi, ${nonLetti} non letti.`,
  );
  if (discordi > 0) process.exitCode = 1;
}

const { values, positionals } = parseArgs({
  options: { mancano: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [documento, file, ...altri] = positionals;
if (!documento || !file || altri.length > 0)
  fail('Uso: npm run riscontra -- <documento> <file.pdf o file.txt> [--mancano]');
else if (!statSync(file, { throwIfNoEntry: false })?.isFile()) fail(`${file}: il file non c’è.`);
else await esegui(documento, file, values.mancano);
