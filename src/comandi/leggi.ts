/**
 * `npm run leggi -- documento.pdf`: the tables of a PDF, and from them drafts of rules. See `AIUTO`.
 * Nothing that exists is written over. Exit code 1 when the document cannot be read or a draft already exists.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { caricaRegole } from '../disco/regole.ts';
import { campiDelFile, nomeFile } from '../motore/riscontro/difetti.ts';
import { scriviBozza } from './leggi-bozza.ts';
import { CARTELLA_RISCONTRI } from '../disco/riscontri.ts';
import { leggiTestimone } from '../motore/riscontro/leggi-testimone.ts';
import { cifre, differenze, regoleConRiga } from '../motore/riscontro/edizioni.ts';
import { insieme, numeriDetti } from '../motore/riscontro/insieme.ts';
import { inventario } from '../motore/riscontro/inventario.ts';
import { leggiDocumento } from '../motore/riscontro/leggi-documento.ts';
import { leggiPdf } from '../motore/riscontro/pdf.ts';
import { tabelleDelPdf, type TabellaPdf } from '../motore/riscontro/tabelle-pdf.ts';
import { foglioDellaTabella } from '../uscite/fogli/foglio-letto.ts';

const AIUTO = `Uso:
  npm run leggi -- documento.pdf                                       le tabelle che ci sono
  npm run leggi -- documento.pdf --tabella 3                           una tabella, cella per cella; «2-7» se è stampata in parti
  npm run leggi -- documento.pdf --tabella 3 --come prodotti/tabella-1 [--id nuova] [--documento id] [--campi casella,-,sede]
                                                                       la bozza di un file di regole, fatta come quello
  npm run leggi -- documento.pdf --tabella 3 --foglio                  la bozza come foglio di calcolo
  npm run leggi -- documento.pdf --prosa                               che cosa del documento non è ancora una regola
  npm run leggi -- nuovo.pdf --prima vecchio.pdf                       che cosa cambia da un’edizione all’altra`;

function fail(testo: string): void {
  console.error(testo);
  process.exitCode = 1;
}

async function tabelle(file: string): Promise<TabellaPdf[] | null> {
  if (!existsSync(file)) return (fail(`${file}: il file non c’è.`), null);
  const letto = await leggiPdf(readFileSync(file));
  return 'rifiuto' in letto ? (fail(`${file}: ${letto.rifiuto}.`), null) : tabelleDelPdf(letto.pagine);
}

/** The table that was asked for, or more as one; undefined where one of them is not there. */
function scegli(trovate: readonly TabellaPdf[], detti: string): TabellaPdf | undefined {
  const scelte = (numeriDetti(detti) ?? []).map((numero) => trovate.find((una) => una.numero === numero));
  const [prima, ...altre] = scelte.filter((una) => una !== undefined);
  return prima && altre.length === scelte.length - 1 ? insieme([prima, ...altre]) : undefined;
}

function elenca(trovate: readonly TabellaPdf[]): void {
  if (trovate.length === 0) console.log('Nessuna tabella. Per la prosa: --prosa.');
  for (const { numero, pagine, titolo, intestazioni, righe, dubbi } of trovate)
    console.log(
      `${String(numero).padStart(3)}  pagina ${pagine.join(', ')}  «${titolo}»  ${righe.length} righe, ${intestazioni.length} colonne (${intestazioni.join(' | ')})  ${dubbi.length === 0 ? 'sicura' : `da guardare: ${dubbi.join('; ')}`}`,
    );
}

function mostra(tabella: TabellaPdf): void {
  console.log(
    `«${tabella.titolo}», pagina ${tabella.pagine.join(', ')}\n${[tabella.testa ?? '', ...tabella.intestazioni].join(' | ')}`,
  );
  for (const [n, riga] of tabella.righe.entries()) {
    if (riga.gruppo !== undefined && riga.gruppo !== tabella.righe[n - 1]?.gruppo) console.log(`[${riga.gruppo}]`);
    console.log(`${riga.etichetta}  ${cifre(riga)}  (pagina ${riga.pagina})`);
  }
  for (const dubbio of tabella.dubbi) console.log(`Da guardare: ${dubbio}.`);
}

function bozza(...argomenti: Parameters<typeof scriviBozza>): void {
  const esito = scriviBozza(...argomenti);
  if ('rifiuto' in esito) return fail(esito.rifiuto);
  for (const detta of esito.dette) console.log(detta);
}

function scriviFoglio(tabella: TabellaPdf, id: string): void {
  const file = `fogli/${id}.xlsx`;
  if (existsSync(file)) return fail(`${file} c’è già, e non lo cambio: dai un altro nome con --id.`);
  mkdirSync('fogli', { recursive: true });
  writeFileSync(file, foglioDellaTabella(tabella));
  console.log(`Scritto ${file}: le celle dubbie sono colorate, con il perché.`);
}

/** Every text in some rules. */
function testiDi(dati: unknown): string[] {
  if (typeof dati === 'string') return [dati];
  return typeof dati === 'object' && dati !== null ? Object.values(dati).flatMap(testiDi) : [];
}

async function prosa(file: string): Promise<void> {
  if (!existsSync(file)) return fail(`${file}: il file non c’è.`);
  const letto = await leggiDocumento(readFileSync(file));
  if ('rifiuto' in letto) return fail(`${file}: ${letto.rifiuto}.`);
  const { insieme } = caricaRegole(process.cwd());
  const campi = insieme.file.flatMap((ruleFile) => campiDelFile(ruleFile, insieme.schemi));
  const lasciati = new Set(
    [...new Set(campi.map(({ documento }) => documento))].flatMap((documento) => {
      const testimone = `${CARTELLA_RISCONTRI}/${documento}.yaml`;
      return existsSync(testimone)
        ? (leggiTestimone(testimone, readFileSync(testimone, 'utf8')).lasciati ?? []).flatMap(({ segni }) => segni)
        : [];
    }),
  );
  const trovati = inventario(letto.documento, campi, lasciati, testiDi(insieme.file.map(({ dati }) => dati)));
  for (const { genere, segno, luogo, dove } of trovati)
    console.log(`${letto.documento.unita} ${luogo}\t${genere}\t${segno}\t…${dove}…`);
  console.log(
    trovati.length === 0
      ? 'Ogni segno stampato è di una regola, o lasciato fuori apposta.'
      : `${trovati.length} segni stampati che nessuna regola tiene.`,
  );
}

/** A table without a title is told by its columns. */
function nomeDi(tabella: TabellaPdf | null): string {
  const { titolo = '', intestazioni = [], pagine = [] } = tabella ?? {};
  return titolo === '' ? `pagina ${pagine[0] ?? ''}, ${intestazioni.join(' | ')}` : `«${titolo}»`;
}

function edizioni(vecchie: readonly TabellaPdf[], nuove: readonly TabellaPdf[]): void {
  const { insieme } = caricaRegole(process.cwd());
  const campi = new Map(insieme.file.map((ruleFile) => [nomeFile(ruleFile), campiDelFile(ruleFile, insieme.schemi)]));
  const trovate = differenze(vecchie, nuove);
  if (trovate.length === 0) console.log('Nessuna differenza nelle tabelle.');
  for (const { prima, dopo, nuove: aggiunte, tolte, cambiate, colonne } of trovate) {
    console.log(`\n${nomeDi(dopo ?? prima)}${prima ? '' : ': tabella nuova'}${dopo ? '' : ': tabella tolta'}`);
    for (const colonna of colonne.nuove) console.log(`  colonna nuova  ${colonna}`);
    for (const colonna of colonne.tolte) console.log(`  colonna tolta  ${colonna}`);
    const regole = (riga: Parameters<typeof cifre>[0]): string =>
      regoleConRiga(campi, riga).slice(0, 4).join(', ') || 'nessuna regola';
    for (const riga of aggiunte) console.log(`  nuova     ${riga.etichetta}  ${cifre(riga)}  (pagina ${riga.pagina})`);
    for (const riga of tolte) console.log(`  tolta     ${riga.etichetta}  ${cifre(riga)}  regole: ${regole(riga)}`);
    for (const { prima: una, dopo: altra } of cambiate)
      console.log(
        `  cambiata  ${altra.etichetta}  ${cifre(una)} → ${cifre(altra)}  (pagina ${altra.pagina})  regole: ${regole(altra)}`,
      );
  }
}

const { values, positionals } = parseArgs({
  options: {
    tabella: { type: 'string' },
    come: { type: 'string' },
    id: { type: 'string' },
    documento: { type: 'string' },
    campi: { type: 'string' },
    prima: { type: 'string' },
    foglio: { type: 'boolean', default: false },
    prosa: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [file, ...altri] = positionals;
if (!file || altri.length > 0) fail(AIUTO);
else if (values.prosa) await prosa(file);
else {
  const trovate = await tabelle(file);
  const scelta = trovate && values.tabella !== undefined ? scegli(trovate, values.tabella) : undefined;
  const vecchie = trovate && values.prima ? await tabelle(values.prima) : null;
  if (trovate && values.prima) {
    if (vecchie) edizioni(vecchie, trovate);
  } else if (trovate && values.tabella === undefined) elenca(trovate);
  else if (trovate && !scelta)
    fail(`La tabella ${values.tabella ?? ''} non c’è: sono ${trovate.length}. Più d’una si scrive «2-7» o «1,3».`);
  else if (scelta && values.come)
    bozza(scelta, values.come, values.id ?? `${values.come.split('/')[1] ?? ''}-bozza`, values);
  else if (scelta && values.foglio) scriviFoglio(scelta, values.id ?? `tabella-${scelta.numero}`);
  else if (scelta) mostra(scelta);
}
