import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { protocolloNuovo } from '../crescita/protocollo-nuovo.ts';
import { disegnaTerminale } from './disegna.ts';
import { foglio, conStileData, sposta, DATA_DI_EXCEL } from './foglio-cambiato.ts';

/**
 * The story of the editors' handbook, told by the real commands on rules of its own, so that it stays true whatever
 * the rules become: a product moves to another unit from a date. Whatever the handbook shows comes from here, and a
 * test tells it again.
 */

/** The rules of the story: the real table with a few of its rows, and the units and the document that they name. */
const REGOLE = join(import.meta.dirname, 'regole');

const FILE = 'fogli/prodotti.xlsx';

const TABELLA = 'rules/prodotti/tabella-3.yaml';

const FONTI = 'rules/fonti/documenti.yaml';

/** The act that moves the product: invented, and its name says so. */
const ATTO = `  - id: circolare-di-esempio
    nome: Circolare di esempio (inventata)
    tipo_atto: circolare
    data: 2026-11-30
    testo_consultato: true
    certezza: testuale
`;

/** The lines an editor adds by hand, in the other way of making the same change. */
const RIGHE_NUOVE = `    valido_al: 2026-12-31
  - id: nm7k00
    punto: riga 8
    codice_prodotto: '210601'
    codice_14o: 'NM7K00'
    descrizione: GEST.VERB. ISP.ENPALS
    nome: Gestione dei verbali ispettivi ENPALS (sport e spettacolo)
    gruppo: PALS - ACCERT. E CONTROLLO DEL CREDITO
    unita: verifica-amministrativa
    precedente:
      unita: accertamento-gestione-credito
      certezza: testuale
    valido_dal: 2027-01-01
    fonte:
      documento: circolare-di-esempio
      punto: Tabella 1
`;

const UNITA = 'rules/unita/verifica-amministrativa.yaml';

/** The name that the invented act gives to the unit. */
const RINOMINATA = `rinominata:
  - dal: 2027-07-01
    nome: Verifica e conformità
    fonte: { documento: circolare-di-esempio, punto: § 2 }
    certezza: testuale
`;

const NUOVA_TABELLA = 'rules/valori/personale-di-esempio.yaml';

const TABELLA_NUOVA = `id: personale-di-esempio
titolo: Personale di due sedi
argomento: personale
fonte: { documento: circolare-di-esempio, punto: Tabella 9 }
certezza: testuale
unita: dipendenti
periodo: "2027"
tipo: consuntivo
colonne:
  - id: dipendenti
    voce: Dipendenti
righe:
  - { id: perugia, voce: PERUGIA, valori: { dipendenti: "210" } }
  - { id: terni, voce: TERNI, valori: { dipendenti: "95" } }
  - { id: totale, voce: Totale, valori: { dipendenti: "305" } }
`;

/**
 * Tells the story.
 * @param root the project's folder: the commands and the schemas are its own, and nothing in it is changed
 * @returns what the handbook shows, by file name: pictures (.svg) and texts (.txt)
 */
export function racconta(root: string): Map<string, string> {
  const copy = mkdtempSync(join(tmpdir(), 'manuale-'));
  const shown = new Map<string, string>();
  const run = (name: string, script: string, args: readonly string[], picture = false) => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/comandi', `${script}.ts`), ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
    const output = `${stdout}${stderr}`;
    const words = args.filter((arg) => !arg.startsWith('--'));
    const options = args.filter((arg) => arg.startsWith('--'));
    const command = ['npm run', script, ...words, ...(options.length > 0 ? ['--', ...options] : [])].join(' ');
    shown.set(`${name}.txt`, `$ ${command}\n${output}`);
    if (picture) shown.set(`${name}.svg`, disegnaTerminale(command, output));
  };
  try {
    copiaRegole(root, copy);
    writeFileSync(join(copy, FONTI), readFileSync(join(copy, FONTI), 'utf8') + ATTO);
    const before = readFileSync(join(copy, TABELLA), 'utf8');
    shown.set('atto.txt', ATTO);

    run('esporta', 'esporta', ['prodotti']);
    const exported = readFileSync(join(copy, FILE));
    shown.set('foglio-prima.svg', foglio(exported, false));

    const wrong = conStileData(
      sposta(exported, { unita: 'verifica-amministativa', valido_dal: DATA_DI_EXCEL, codice_prodotto: 210601 }),
    );
    writeFileSync(join(copy, FILE), wrong);
    run('importa-errori', 'importa', [FILE], true);

    const right = sposta(exported, {});
    shown.set('foglio-dopo.svg', foglio(right, true));
    writeFileSync(join(copy, FILE), right);
    run('importa', 'importa', [FILE], true);
    run('importa-scrivi', 'importa', [FILE, '--scrivi']);
    shown.set('yaml.txt', changed(before, readFileSync(join(copy, TABELLA), 'utf8')));
    run('annulla', 'importa', ['--annulla']);

    writeFileSync(join(copy, TABELLA), byHand(before, RIGHE_NUOVE.replace('verifica-amm', 'verifica-am')));
    run('check-errori', 'check', [TABELLA], true);
    writeFileSync(join(copy, TABELLA), byHand(before, RIGHE_NUOVE));
    run('check', 'check', [TABELLA]);
    crescite(copy, shown, run);
    return shown;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

type Esegui = (name: string, script: string, args: readonly string[]) => void;

/** The rules grow: a unit takes another name from a day on, a table and a second protocol arrive. */
function crescite(copy: string, shown: Map<string, string>, run: Esegui): void {
  const scrivi = (file: string, testo: string): void => {
    mkdirSync(join(copy, file, '..'), { recursive: true });
    writeFileSync(join(copy, file), testo);
  };
  const unita = readFileSync(join(copy, UNITA), 'utf8');
  scrivi(UNITA, unita + RINOMINATA);
  shown.set('rinomina.txt', RINOMINATA);
  run('rinomina-check', 'check', ['verifica-amministrativa']);

  scrivi(NUOVA_TABELLA, TABELLA_NUOVA.replace('"305"', '"300"'));
  shown.set('tabella.txt', TABELLA_NUOVA);
  run('tabella-errore', 'check', [NUOVA_TABELLA]);
  scrivi(NUOVA_TABELLA, TABELLA_NUOVA);
  run('tabella-check', 'check', [NUOVA_TABELLA]);

  const protocollo = protocolloNuovo({ id: 'valle', livelli: 2 });
  const canali = protocollo['rules/canali/valle.yaml'] ?? '';
  for (const [file, testo] of Object.entries(protocollo)) scrivi(file, testo);
  scrivi('rules/canali/valle.yaml', canali.slice(0, canali.indexOf('  - id: valle-gradino-2')));
  shown.set('protocollo.txt', protocollo['rules/protocolli/valle-2022.yaml'] ?? '');
  run('protocollo-errore', 'check', ['rules/protocolli']);
  scrivi('rules/canali/valle.yaml', canali);
  run('protocollo-check', 'check', []);
  run('protocollo-scadenze', 'calcola', ['scadenze', 'contatto=17/06/2022', 'protocollo=valle-2022']);
}

/** Puts into a folder the rules of the story, with the project's own schemas. */
export function copiaRegole(root: string, copy: string): void {
  cpSync(REGOLE, join(copy, 'rules'), { recursive: true });
  for (const comune of ['_schema', 'vie', 'tipi-di-sede', 'argomenti', 'famiglie'])
    cpSync(join(resolve(root), 'rules', comune), join(copy, 'rules', comune), { recursive: true });
}

function byHand(before: string, lines: string): string {
  const at = before.indexOf('  - id:', before.indexOf('  - id: nm7k00') + 1);
  return before.slice(0, at) + lines + before.slice(at);
}

/** The lines of the file around the change, those that are new marked with «+». */
function changed(before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const head = now.findIndex((line, index) => line !== old[index]);
  if (head < 0) throw new Error('il comando non ha cambiato niente');
  const added = now.length - old.length;
  const row = now.slice(0, head).findLastIndex((line) => line.startsWith('  - id:'));
  return `${now
    .slice(row, head + added)
    .map((line, index) => `${row + index >= head ? '+' : ' '} ${line}`)
    .join('\n')}\n`;
}
