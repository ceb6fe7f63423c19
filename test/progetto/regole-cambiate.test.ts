import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isMap, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** The act that changes the rules, in the words of CONTRIBUTING. */
const ATTO = `  - id: circolare-12-2026
    nome: Circolare n. 12 del 2026
    tipo_atto: circolare
    data: 2026-11-30
    testo_consultato: true
    certezza: testuale
`;

/** What an editor may do on any day: a rule is closed, and its new version says which act it comes from. */
const CAMBI = [
  { file: 'prodotti/tabella-3.yaml', id: 'nm7k00', nuovo: { unita: 'verifica-amministrativa' }, punto: 'Tabella 1' },
  { file: 'prodotti/tabella-1.yaml', id: 'mt2k00', nuovo: { unita: 'verifica-amministrativa' }, punto: 'Tabella 2' },
  {
    file: 'contatti/torino-caselle-istituzionali.yaml',
    id: 'torino-casella-ivrea',
    nuovo: { casella: 'contributi.ivrea@inps.it' },
    punto: 'Allegato 1',
  },
] as const;

/**
 * What the second readings and the data say must still hold; other tests have rules of their own, or count what they
 * find.
 */
const PROVE = ['test/fonti', 'test/materie/prodotti', 'test/materie/canali', 'test/uscite/dati'];

const root = mkdtempSync(join(tmpdir(), 'regole-cambiate-'));

beforeAll(() => {
  for (const name of ['rules', 'src', 'test', 'content', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  appendFileSync(join(root, 'rules/fonti/documenti.yaml'), ATTO);
  for (const cambio of CAMBI) nuovaVersione(cambio);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Closes a row at the end of 2026 and adds below it the version that follows. */
function nuovaVersione({ file, id, nuovo, punto }: (typeof CAMBI)[number]): void {
  const path = join(root, 'rules', file);
  const document = parseDocument(readFileSync(path, 'utf8'));
  const righe = document.get('righe') as YAMLSeq<YAMLMap>;
  const at = righe.items.findIndex((riga) => isMap(riga) && riga.get('id') === id);
  const vecchia = righe.items[at];
  if (!vecchia) throw new Error(`${id} non è in ${file}`);
  const nuova = vecchia.clone() as YAMLMap;
  vecchia.set('valido_al', '2026-12-31');
  for (const [campo, valore] of Object.entries(nuovo)) nuova.set(campo, valore);
  nuova.set('valido_dal', '2027-01-01');
  nuova.set('fonte', document.createNode({ documento: 'circolare-12-2026', punto }));
  righe.items.splice(at + 1, 0, nuova);
  writeFileSync(path, document.toString({ lineWidth: 120 }));
}

/** Runs a program in the copy, as an editor would. */
function nellaCopia(args: readonly string[]): { status: number | null; detto: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...env, NO_COLOR: '1' },
    encoding: 'utf8',
    timeout: 110_000,
  });
  return { status, detto: `${stdout}${stderr}` };
}

test('il primo cambiamento è l’esempio di CONTRIBUTING, parola per parola', () => {
  const [, esempio = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const { id, nuovo, punto } = CAMBI[0];
  for (const line of [
    `- id: ${id}`,
    'valido_al: 2026-12-31',
    `unita: ${nuovo.unita}`,
    'valido_dal: 2027-01-01',
    `fonte: { documento: circolare-12-2026, punto: ${punto} }`,
  ])
    expect(esempio).toContain(line);
});

test('due prodotti e una casella cambiano dal 2027: le regole sono valide', () => {
  const { status, detto } = nellaCopia(['src/comandi/check.ts']);
  expect(detto).toContain('Regole valide');
  expect(status).toBe(0);
});

test('e le prove che leggono le fonti dicono ancora il vero: ciò che dice un documento non lo cambia un altro', () => {
  const { status, detto } = nellaCopia(['node_modules/vitest/vitest.mjs', 'run', '--project', 'codice', ...PROVE]);
  expect(detto.split('\n').filter((line) => line.includes('FAIL'))).toEqual([]);
  expect(detto).toMatch(/Tests {2}\d+ passed/);
  expect(status, detto.slice(-2000)).toBe(0);
}, 120_000);
