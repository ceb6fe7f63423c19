/**
 * `npm run applica proposta.zip [-- --scrivi]`: what a proposal made in the editors' page changes, and every error the
 * rules would have. Without `--scrivi` nothing is written. What was made on other rules is refused, with the way to
 * redo it. Exit code 1 when it cannot be applied.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ricompila } from '../disco/catalogo.ts';
import { caricaRegole, elencaFileDiRegole, prendiFile } from '../disco/regole.ts';
import { leggiSchemi } from '../disco/schemi.ts';
import { scriviFile } from '../disco/scrivi-file.ts';
import { erroriDeiTesti } from '../disco/testi.ts';
import { controllaPubblicate } from '../disco/ultime-regole.ts';
import { scriviErroriDiRegole, type ErroreDiRegola } from '../motore/errori.ts';
import type { SchemaDelTipo } from '../motore/schemi.ts';
import { applica } from '../uscite/redazione/applica.ts';
import { apriProposta } from '../uscite/redazione/consegna.ts';
import { differenzeDellaBozza } from '../uscite/redazione/differenze-bozza.ts';
import type { Bozza } from '../uscite/redazione/proposta.ts';
import { scriviDifferenze } from '../uscite/fogli/differenze.ts';
import { PAGINE } from '../puro/parole/indirizzi.ts';

const root = process.cwd();
/** No proposal comes near: a file is not even opened above this. */
const BYTE_MASSIMI = 64 * 1024 * 1024;

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}

function guarda(bozza: Bozza, nome: string, scrivi: boolean): void {
  const { insieme, errori: errors } = caricaRegole(root);
  if (errors.length > 0)
    return fail(`${scriviErroriDiRegole(errors)}\n\nPrima di applicare, correggi gli errori che le regole hanno già.`);
  const files = new Set(elencaFileDiRegole(root));
  const adesso = (file: string): string | null => {
    const testo = files.has(file) ? prendiFile(root, file).testo : null;
    return typeof testo === 'string' ? testo : null;
  };
  const { testi, rifiuti } = applica(bozza, adesso);
  console.log(`Proposta di ${bozza.chi || 'chi non lo dice'}${bozza.recapito ? ` (${bozza.recapito})` : ''}.`);
  console.log(`Perché: ${bozza.perche || 'non lo dice'}.\n`);
  if (rifiuti.length > 0)
    return fail(
      [
        ...rifiuti,
        `Fatta sulla versione ${bozza.versione} delle regole. Per rifarla: aprila nella pagina ${PAGINE.redazione} del sito di adesso, «Riprendi una proposta»: ciò che non si tocca si riporta da sé, il resto si sceglie. Poi scaricala di nuovo.`,
        'Non ho scritto niente.',
      ].join('\n'),
    );
  if (testi.size === 0) {
    console.log('Nessuna differenza: le regole dicono già ciò che la proposta vuole.');
    return;
  }
  const cambiati = [...testi].map(([file, dopo]) => ({ file, prima: adesso(file), dopo }));
  console.log(scriviDifferenze(differenzeDellaBozza(cambiati, insieme.schemi, leggiSchemi(root))));
  const errori = tutti(insieme.schemi, testi);
  if (errori.length > 0) return fail(`\n${scriviErroriDiRegole(errori)}\nNon ho scritto niente.`);
  if (!scrivi) {
    console.log(`\nNessun errore. Per scrivere ${[...testi.keys()].join(', ')}: npm run applica ${nome} -- --scrivi`);
    return;
  }
  scriviFile(root, testi);
  console.log(`\n${fatto(testi)} Le regole sono valide.\nPer tornare indietro: npm run importa -- --annulla`);
}

/** What `npm run check` would say of the rules with other texts: rules, published pages, texts that name rules. */
function tutti(
  schemi: ReadonlyMap<string, SchemaDelTipo>,
  testi: ReadonlyMap<string, string | null>,
): readonly ErroreDiRegola[] {
  const { catalogo, errori } = ricompila(root, schemi)(testi);
  if (errori.length > 0) return errori;
  const { scomparse } = controllaPubblicate(root, catalogo, undefined, testi);
  return [...scomparse, ...erroriDeiTesti(root, catalogo)];
}

/** What was written, and what was taken away. */
function fatto(testi: ReadonlyMap<string, string | null>): string {
  const nomi = (tolti: boolean): string =>
    [...testi].flatMap(([file, testo]) => ((testo === null) === tolti ? [file] : [])).join(', ');
  return [nomi(false) && `Scritti: ${nomi(false)}.`, nomi(true) && `Tolti: ${nomi(true)}.`].filter(Boolean).join(' ');
}

const { values, positionals } = parseArgs({
  options: { scrivi: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [nome, ...altri] = positionals;
// «npm run applica x --scrivi», without the dashes alone before it, leaves the option to npm, which hands it over so.
const scrivi = values.scrivi || process.env['npm_config_scrivi'] === 'true';
if (!nome || altri.length > 0) fail('Uso: npm run applica proposta.zip [-- --scrivi]');
else if (!existsSync(nome) || !statSync(nome).isFile()) fail(`${nome}: il file non c’è.`);
else if (statSync(nome).size > BYTE_MASSIMI) fail(`${nome}: è troppo grande per una proposta.`);
else {
  const letta = await apriProposta(new Uint8Array(readFileSync(nome)).buffer);
  if ('errore' in letta) fail(`${nome}: ${letta.errore}.`);
  else guarda(letta.bozza, nome, scrivi);
}
