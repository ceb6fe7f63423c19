import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import { caricatoreDiRegole } from '../../src/disco/regole.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import { nascosti } from '../../src/puro/parole/nascosti.ts';
import { annullaUltima } from '../../src/disco/scrivi-file.ts';
import { scriviXlsx } from '../../src/xlsx/scrivi-xlsx.ts';
import { leggiXlsx } from '../../src/xlsx/leggi-xlsx.ts';
import { chance } from '../mutazioni/corruzioni.ts';
import { CARTELLE_OSTILI } from './cartelle-ostili.ts';
import { calcolatoriMaltrattati, celleDiCsv } from './ingressi-ostili.ts';

/** How much a campaign tries. */
export interface Misura {
  seme: number;
  /** Corrupted workbooks. */
  cartelle: number;
  /** Imports killed. */
  uccisioni: number;
  /** Hidden characters, each written in a rule in three ways. */
  caratteri: number;
  /** Rows of the tables full of errors. */
  righe: number;
  /** Commands written wrong, at most. */
  comandi: number;
  /** Calculations, and cells of a CSV, with hostile inputs. */
  ingressi: number;
}

/** What was tried, how it went at worst, and what did not hold. */
export interface Voce {
  voce: string;
  casi: number;
  /** The worst that was measured, in words. */
  peggio: string;
  guasti: string[];
}

const FOGLIO = {
  nome: 'Leggimi',
  colonne: [{ larghezza: 10, stile: 0 }],
  righe: Array.from({ length: 40 }, (_, n) => [{ valore: `riga ${n}`, stile: 0 }]),
  fermi: { righe: 0, colonne: 0 },
  tendine: [],
  note: [],
};

/** The hostile workbooks, each read in a process of its own: three seconds, three hundred megabytes, a clear answer. */
export function cartelleOstili(): Voce {
  const guasti: string[] = [];
  let [tempo, memoria] = [0, 0];
  for (const { nome, atteso } of CARTELLE_OSTILI) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=512', 'test/tenuta/leggi-una.ts', nome],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (status !== 0) {
      guasti.push(`${nome}: ${stderr.slice(0, 200)}`);
      continue;
    }
    const { ms, mb, detto } = JSON.parse(stdout) as { ms: number; mb: number; detto: string };
    [tempo, memoria] = [Math.max(tempo, ms), Math.max(memoria, mb)];
    if (mb > 300) guasti.push(`${nome}: ${mb} MB`);
    if (ms > 3000) guasti.push(`${nome}: ${ms} ms`);
    if (atteso !== null && !detto.includes(atteso)) guasti.push(`${nome}: «${detto}»`);
  }
  return {
    voce: 'cartelle di lavoro ostili',
    casi: CARTELLE_OSTILI.length,
    peggio: `${Math.round(tempo)} ms, ${Math.round(memoria)} MB`,
    guasti,
  };
}

/** A sound workbook with bytes changed, cut or repeated: read or refused, never an exception. */
export function cartelleRovinate({ seme, cartelle }: Misura): Voce {
  const random = chance(seme);
  const sana = scriviXlsx([FOGLIO], []);
  const guasti: string[] = [];
  let tempo = 0;
  for (let n = 0; n < cartelle; n += 1) {
    const bytes = Buffer.from(sana);
    for (let k = 0; k <= random() * 8; k += 1) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    const guasta = random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
    const prima = performance.now();
    try {
      leggiXlsx(guasta);
    } catch (error) {
      guasti.push(`seme ${seme}, cartella ${n}: ${String(error).slice(0, 200)}`);
    }
    tempo = Math.max(tempo, performance.now() - prima);
  }
  return { voce: 'cartelle di lavoro rovinate a caso', casi: cartelle, peggio: `${Math.round(tempo)} ms`, guasti };
}

/** A project whose rules are the real ones. */
function progetto(): string {
  const root = mkdtempSync(join(tmpdir(), 'tenuta-'));
  cpSync('rules', join(root, 'rules'), { recursive: true });
  return root;
}

const FILE = 'rules/prodotti/tabella-3.yaml';

/** Hidden characters written in a name as they are, as an escape and in a comment: each is an error with its code. */
export function caratteriNascosti({ caratteri, seme }: Misura): Voce {
  const random = chance(seme);
  const tutti = Array.from({ length: 0x110000 }, (_, code) => code).filter(
    (code) =>
      code > 0x7e &&
      !(code >= 0xe000 && code <= 0xf8ff) &&
      code < 0xf0000 &&
      nascosti(String.fromCodePoint(code)).length > 0,
  );
  const scelti = Array.from({ length: caratteri }, () => tutti[Math.floor(random() * tutti.length)] ?? 0x200b);
  const root = progetto();
  // One loader for all: it reads again only the file that changed.
  const loader = caricatoreDiRegole(root);
  const testo = readFileSync(FILE, 'utf8');
  const guasti: string[] = [];
  let casi = 0;
  for (const code of scelti) {
    const segno = String.fromCodePoint(code);
    const esadecimale = code.toString(16).toUpperCase().padStart(4, '0');
    const surrogato = code >= 0xd800 && code <= 0xdfff;
    const modi = [
      ...(surrogato ? [] : [testo.replace('titolo: ', `titolo: a${segno}b `), `${testo}# ${segno}\n`]),
      testo.replace(/titolo: .*/, `titolo: "a\\U${code.toString(16).padStart(8, '0')}b"`),
    ];
    for (const modo of modi) {
      casi += 1;
      writeFileSync(join(root, FILE), modo);
      const detto = scriviErroriDiRegole(loader.carica().errori);
      if (!detto.includes(`(U+${esadecimale})`)) guasti.push(`U+${esadecimale}: ${detto.slice(0, 160)}`);
    }
  }
  rmSync(root, { recursive: true });
  return { voce: 'caratteri nascosti nelle regole', casi, peggio: `${tutti.length} segni possibili`, guasti };
}

/**
 * Tables full of errors of one sort: twice the rows may take three times as long, no more, once there is something to
 * measure.
 */
export function erroriATante({ righe }: Misura): Voce {
  const [testa = '', prima = ''] = readFileSync(FILE, 'utf8').split(/(?=^ {2}- id: )/m);
  const sorti: Record<string, (riga: string, n: number) => string> = {
    'lo stesso id': (riga) => riga,
    'lo stesso codice': (riga, n) => riga.replace(/id: .*/, `id: p${n}`),
    'un’unità che non c’è': (riga, n) => riga.replace(/id: .*/, `id: p${n}`).replace(/unita: .*/, 'unita: nessuna'),
    'un campo sconosciuto': (riga, n) => `${riga.replace(/id: .*/, `id: p${n}`).trimEnd()}\n    campo: x\n`,
    'una ristampa orfana': (riga, n) => `${riga.replace(/id: .*/, `id: p${n}`).trimEnd()}\n    ripete: true\n`,
  };
  const root = progetto();
  const kinds = caricaSchemi('.');
  const guasti: string[] = [];
  let peggio = 0;
  for (const [sorta, rovina] of Object.entries(sorti)) {
    const tempi = [righe, righe * 2].map((quante) => {
      writeFileSync(join(root, FILE), testa + Array.from({ length: quante }, (_, n) => rovina(prima, n)).join(''));
      const inizio = performance.now();
      const { errori } = compilaRegole(root, caricatoreDiRegole(root, kinds));
      scriviErroriDiRegole(errori);
      if (errori.length < quante - 1) guasti.push(`${sorta}: ${errori.length} errori su ${quante} righe`);
      return performance.now() - inizio;
    });
    const [una = 0, due = 0] = tempi;
    peggio = Math.max(peggio, due);
    if (due > 3 * una + 3000) guasti.push(`${sorta}: ${Math.round(una)} ms, il doppio ${Math.round(due)} ms`);
  }
  rmSync(root, { recursive: true });
  return {
    voce: `tabelle di ${righe} e ${righe * 2} righe sbagliate`,
    casi: Object.keys(sorti).length * 2,
    peggio: `${Math.round(peggio)} ms`,
    guasti,
  };
}

/**
 * Imports killed while they write: rules whole, nothing that `check` stumbles on, one undoing brings the first state
 * back.
 */
export async function importazioniUccise({ uccisioni, seme }: Misura): Promise<Voce> {
  const random = chance(seme);
  const guasti: string[] = [];
  let aMeta = 0;
  for (let n = 0; n < uccisioni; n += 1) {
    const root = mkdtempSync(join(tmpdir(), 'uccisa-'));
    const nomi = Array.from({ length: 40 }, (_, k) => `rules/prove/f${k}.yaml`);
    mkdirSync(join(root, 'rules/prove'), { recursive: true });
    for (const nome of nomi) writeFileSync(join(root, nome), 'prima\n'.repeat(2000));
    // Twice, as who finds it interrupted tries again; then one undoing.
    for (let volta = 0; volta < 2; volta += 1) await uccidi(root, random() * 30);
    const scritti = nomi.filter((nome) => readFileSync(join(root, nome), 'utf8').startsWith('dopo')).length;
    if (scritti > 0 && scritti < nomi.length) aMeta += 1;
    const dentro = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' }).filter(
      (nome) => !/^prove$|\.yaml$/.test(nome),
    );
    if (dentro.length > 0) guasti.push(`uccisione ${n}: resta ${dentro.join(', ')}`);
    const esito = annullaUltima(root);
    const tornati = nomi.filter((nome) => readFileSync(join(root, nome), 'utf8') === 'prima\n'.repeat(2000)).length;
    if (tornati < nomi.length)
      guasti.push(`uccisione ${n}: tornano ${tornati} file su ${nomi.length} (${JSON.stringify(esito).slice(0, 80)})`);
    const resti = existsSync(join(root, 'fogli')) ? readdirSync(join(root, 'fogli')) : [];
    if (resti.length > 0) guasti.push(`uccisione ${n}: in fogli/ resta ${resti.join(', ')}`);
    rmSync(root, { recursive: true });
  }
  return { voce: 'importazioni uccise due volte, poi annullate', casi: uccisioni, peggio: `${aMeta} a metà`, guasti };
}

/** Starts writing forty files and kills it after some milliseconds from when it begins. */
function uccidi(root: string, dopo: number): Promise<void> {
  const child = spawn(process.execPath, [resolve('test/tenuta/scrivi-tanti.ts'), root], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), dopo));
  return new Promise((done) => child.on('exit', () => done()));
}

/**
 * Commands written wrong, or with the system against them: one line or a few, never a stack, and a code that is not 0.
 */
export function comandiSbagliati({ comandi }: Pick<Misura, 'comandi'>): Voce {
  const chiamate: readonly (readonly [string, ...string[]])[] = [
    ['importa', '.'],
    ['importa', 'non-c-e.xlsx'],
    ['importa', 'package.json'],
    ['importa', '--boh'],
    ['check', 'tabella-99'],
    ['check', 'src'],
    ['cerca', '--data', 'ieri', 'x'],
    ['calcola'],
    ['calcola', 'non-c-e'],
    ['calcola', 'indice-giacenza', 'giacenza'],
    ['calcola', 'indice-giacenza', `giacenza=${'9'.repeat(100_000)}`, 'pervenuto=1'],
    ['esporta', 'prodoti'],
    ['esporta', 'prodotti', '--in', 'package.json/x'],
    ['avvia', '--port', 'abc'],
    ['avvia', '--port', '99999'],
    ['ospita', '--boh'],
  ];
  const guasti: string[] = [];
  let lunghe = 0;
  const scelte = chiamate.slice(0, comandi);
  for (const [comando, ...args] of scelte) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './src/comandi/sempre.ts', `src/comandi/${comando}.ts`, ...args],
      { encoding: 'utf8', timeout: 120_000, input: '' },
    );
    const detto = stdout + stderr;
    const righe = stderr.trim().split('\n').length;
    lunghe = Math.max(lunghe, righe);
    const come = `${comando} ${args.join(' ').slice(0, 60)}`;
    if (status === 0) guasti.push(`${come}: riesce`);
    if (/^\s+at |node:internal/m.test(detto)) guasti.push(`${come}: ${detto.slice(0, 200)}`);
    if (righe > 6 || stderr.length > 1500) guasti.push(`${come}: ${righe} righe, ${stderr.length} caratteri`);
  }
  return { voce: 'comandi scritti male', casi: scelte.length, peggio: `${lunghe} righe`, guasti };
}

/** The whole campaign. */
export async function campagna(misura: Misura): Promise<Voce[]> {
  return [
    cartelleOstili(),
    cartelleRovinate(misura),
    caratteriNascosti(misura),
    erroriATante(misura),
    await importazioniUccise(misura),
    comandiSbagliati(misura),
    calcolatoriMaltrattati(misura),
    celleDiCsv(misura),
  ];
}

/** The table of bench/results.md. */
export function tabella(voci: readonly Voce[]): string {
  return [
    '| che cosa | casi | il peggio misurato | che cosa non ha tenuto |',
    '|---|---|---|---|',
    ...voci.map(
      ({ voce, casi, peggio, guasti }) =>
        `| ${voce} | ${casi} | ${peggio} | ${guasti.length === 0 ? 'niente' : guasti.length} |`,
    ),
  ].join('\n');
}
