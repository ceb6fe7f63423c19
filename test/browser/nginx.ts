import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressSite } from '../../src/costruzione/comprimi.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * A nginx that serves a copy of dist/ with hosting/nginx.conf as it is, but for port and folder.
 * @param compressed the folder of the site to compress first: one is enough to see that nginx serves such files, and
 * the whole site ('.') takes half a minute
 */
export async function startNginx(
  compressed = 'prodotti',
): Promise<{ address: string; brotli: boolean; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(folder, 'dist');
  cpSync('dist', site, { recursive: true });
  await compressSite(join(site, compressed));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const brotli = existsSync(BROTLI);
  const server = readFileSync('hosting/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('/srv/chi-fa-cosa/dist', site)
    .replace('brotli_static on;', brotli ? 'brotli_static on;' : '');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${brotli ? `load_module ${BROTLI};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n  include /etc/nginx/mime.types;\n  access_log off;\n${server}}\n`,
  );
  const child = spawn(process.env['NGINX'] || '/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  for (let attempt = 0; ; attempt += 1) {
    const up = await fetch(address).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (attempt > 100) throw new Error(`nginx non parte: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    brotli,
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
