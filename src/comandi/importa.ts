/**
 * `npm run importa fogli/prodotti.xlsx [-- --scrivi]`: what a workbook changes in the rules, and every error in it.
 * Without `--scrivi` nothing is written; with it, only if there is no error, after the same check as `npm run check`.
 * `npm run importa -- --annulla` puts back what the last import replaced. Exit code 1 when there is an error.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { scriviErroreDiRegola, scriviErroriDiRegole } from '../motore/errori.ts';
import { fraVirgolette } from '../motore/vicini.ts';
import { cartellaLetta } from '../disco/cartelle-scritte.ts';
import { controllaImportazione } from '../uscite/fogli/controlla.ts';
import { scriviDifferenze } from '../uscite/fogli/differenze.ts';
import { conLeCause, scriviErrori } from '../uscite/fogli/errore-cella.ts';
import { ricontrolla } from '../disco/catalogo.ts';
import { leggiCartella } from '../uscite/fogli/importa.ts';
import { caricaRegole } from '../disco/regole.ts';
import { annullaUltima, scriviFile } from '../disco/scrivi-file.ts';
import { leggiSchemi } from '../disco/schemi.ts';

const root = process.cwd();
/** No workbook of rules comes near: a file is not even opened above this. */
const MAX_BYTES = 64 * 1024 * 1024;

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}

function importa(file: string, scrivi: boolean): void {
  const { insieme, errori: errors } = caricaRegole(root);
  if (errors.length > 0)
    return fail(
      `${scriviErroriDiRegole(errors)}\n\nPrima di leggere un foglio, correggi gli errori che le regole hanno già.`,
    );
  const bytes = readFileSync(file);
  const lettura = leggiCartella(bytes, insieme, leggiSchemi(root));
  const { testi, errori, altrove } = controllaImportazione(ricontrolla(root, insieme.schemi), insieme, lettura.file);
  const all = conLeCause(lettura.errori, errori);
  for (const avviso of lettura.avvisi) console.error(avviso);
  if (lettura.file.length > 0) console.log(scriviDifferenze(lettura.differenze));
  if (all.length > 0 || altrove.length > 0) {
    return fail(
      [
        '',
        ...(all.length > 0 ? [scriviErrori(all, lettura.fogli)] : []),
        ...altrove.map(scriviErroreDiRegola),
        'Non ho scritto niente.',
      ].join('\n'),
    );
  }
  if (testi.size === 0) return;
  if (!scrivi) {
    console.log(
      `\nNessun errore. Per scrivere ${[...testi.keys()].join(', ')}: npm run importa ${traVirgolette(file)} -- --scrivi`,
    );
    return;
  }
  scriviFile(root, testi);
  cartellaLetta(dirname(file), basename(file), bytes);
  console.log(
    `\nScritti: ${[...testi.keys()].join(', ')}. Le regole sono valide.\nPer tornare indietro: npm run importa -- --annulla\nQuesto foglio ora è vecchio. Per continuare: npm run esporta ${lettura.tipo ?? ''}`,
  );
}

function annulla(): void {
  const outcome = annullaUltima(root);
  if ('niente' in outcome) fail('Non c’è nessuna importazione da annullare.');
  else if ('rovinata' in outcome)
    fail(
      `${outcome.rovinata} è rovinato: non so che cosa c’era prima. Rimetti le regole da una tua copia o da git, e cancellalo.`,
    );
  else if ('cambiati' in outcome)
    fail(`Non annullo: ${outcome.cambiati.join(', ')}: cambiato dopo l’importazione. Rimetti a mano ciò che vuoi.`);
  else console.log(`Tornati com’erano prima dell’ultima importazione: ${outcome.tornati.join(', ')}.`);
}

const { values, positionals } = parseArgs({
  options: { scrivi: { type: 'boolean', default: false }, annulla: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [asked, ...others] = positionals;
// «npm run importa x --scrivi», without the dashes alone before it, leaves the option to npm, which hands it over so.
const scrivi = values.scrivi || process.env['npm_config_scrivi'] === 'true';
const annullare = values.annulla || process.env['npm_config_annulla'] === 'true';
const file = asked === undefined ? undefined : cartella(asked);
if (annullare && !asked) annulla();
else if (!asked || others.length > 0)
  fail('Uso: npm run importa fogli/prodotti.xlsx [-- --scrivi], o npm run importa -- --annulla');
else if (!file) fail(`${asked}: il file non c’è. Lo scrive «npm run esporta».`);
else if (/\.(ods|csv|xls)$/i.test(file))
  fail(`${file}: si legge solo il formato di Excel, .xlsx. Riaprilo e salvalo con nome come «Excel 2007-365 (.xlsx)».`);
else if (statSync(file).isDirectory())
  fail(
    `${file}: è una cartella. Quale foglio? ${
      fraVirgolette(
        readdirSync(file)
          .filter((nome) => nome.endsWith('.xlsx'))
          .map((nome) => join(file, nome)),
        'e',
      ) || 'Non ce n’è nessuno: li scrive «npm run esporta».'
    }`,
  );
else {
  const { size } = statSync(file);
  if (size > MAX_BYTES)
    fail(
      `${file}: ${Math.round(size / 1024 / 1024)} MB sono troppi per un foglio di regole. Controlla che sia il file giusto.`,
    );
  else importa(file, scrivi);
}

/** The workbook meant: a path, or the bare name of one in fogli/, with its extension or without. */
function cartella(asked: string): string | undefined {
  return [asked, join('fogli', asked), join('fogli', `${asked}.xlsx`)].find((path) => existsSync(path));
}

/** A path as it can be typed again: between quotes where it holds spaces or brackets. */
function traVirgolette(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
