import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comprimiFile, comprimiSito } from '../../src/costruzione/comprimi.ts';
import { CADDY, trovaProgramma, NGINX, NGINX_BROTLI } from '../../src/costruzione/programmi.ts';

/** A real server that answers with a copy of dist/. */
export interface ServerVero {
  address: string;
  stop: () => Promise<void>;
}

export interface Scelte {
  /**
   * The folder of the site to compress first: one is enough to see such files served, and the whole site ('.') takes
   * half a minute. Or some of its files.
   */
  compressa?: string | readonly string[];
  /** nginx with its brotli module, and the line of the configuration that wants it. */
  brotli?: boolean;
}

/** nginx with hosting/nginx.conf as it is, but for port and folder, and with Debian's list of types. */
export async function avviaNginx({ compressa = 'prodotti', brotli = false }: Scelte = {}): Promise<ServerVero> {
  const { folder, site, port } = await prepara('nginx-', compressa);
  const module = brotli ? trovaProgramma(NGINX_BROTLI) : null;
  if (brotli && module === null) throw new Error('manca il modulo brotli di nginx: lo installa «npm test»');
  const server = readFileSync('hosting/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('/srv/chi-fa-cosa/dist', site)
    .replace('# brotli_static on;', brotli ? 'brotli_static on;' : '# brotli_static on;');
  copyFileSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${module === null ? '' : `load_module ${module};\n`}${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n  include mime.types;\n  default_type application/octet-stream;\n  access_log off;\n${server}}\n`,
  );
  mkdirSync(join(folder, 'logs'));
  const child = spawn(trovaProgramma(NGINX) ?? 'nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'ignore',
  });
  return attendi(child, folder, port, () => readFileSync(join(folder, 'error.log'), 'utf8'));
}

/** Caddy with hosting/Caddyfile as it is, but for address and folder. */
export async function avviaCaddy({ compressa = 'prodotti' }: Scelte = {}): Promise<ServerVero> {
  const { folder, site, port } = await prepara('caddy-', compressa);
  const server = readFileSync('hosting/Caddyfile', 'utf8')
    .replace('chifacosa.example {', `http://127.0.0.1:${port} {`)
    .replace('/srv/chi-fa-cosa/dist', site);
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${server}`);
  let said = '';
  const child = spawn(
    trovaProgramma(CADDY) ?? 'caddy',
    ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
    },
  );
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  return attendi(child, folder, port, () => said);
}

async function prepara(
  name: string,
  compressa: string | readonly string[],
): Promise<{ folder: string; site: string; port: number }> {
  const folder = mkdtempSync(join(tmpdir(), name));
  const site = join(folder, 'dist');
  cpSync('dist', site, { recursive: true });
  if (typeof compressa === 'string') await comprimiSito(join(site, compressa));
  else await comprimiFile(compressa.map((file) => join(site, file)));
  return { folder, site, port: await freePort() };
}

async function attendi(child: ChildProcess, folder: string, port: number, said: () => string): Promise<ServerVero> {
  const address = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  for (let attempt = 0; ; attempt += 1) {
    const up = await fetch(address).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (attempt > 200 || child.exitCode !== null) throw new Error(`il server non parte: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
