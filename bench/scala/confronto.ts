/** Eleventy and Starlight, installed beside the project and not in it, building our product pages from our YAML. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICINA } from './progetto.ts';

const TEMPLATES = join(import.meta.dirname, 'confronto');

/** A program to compare with: what npm installs, and where each of our templates goes in its project. */
export interface Rivale {
  nome: string;
  pacchetti: string[];
  file: Record<string, string>;
  /** The program, from node_modules, and its arguments. */
  comando: string[];
}

export const ELEVENTY: Rivale = {
  nome: 'Eleventy',
  pacchetti: ['@11ty/eleventy@3.1.2', 'js-yaml@5.5.0'],
  file: {
    'eleventy/eleventy.config.mjs': 'eleventy.config.mjs',
    'eleventy/prodotti.11ty.js': 'pagine/prodotti.11ty.js',
  },
  comando: ['@11ty/eleventy/cmd.cjs'],
};

export const STARLIGHT: Rivale = {
  nome: 'Starlight',
  pacchetti: ['astro@7.2.10', '@astrojs/starlight@0.42.4', 'js-yaml@4.1.0'],
  file: {
    'starlight/astro.config.mjs': 'astro.config.mjs',
    'starlight/content.config.js': 'src/content.config.js',
    'starlight/Certezza.astro.modello': 'src/components/Certezza.astro',
    'starlight/prodotto.astro.modello': 'src/pages/prodotti/[id].astro',
  },
  comando: ['astro/bin/astro.mjs', 'build'],
};

/**
 * Puts together a rival's project, installing it the first time.
 * @param page one of our built product pages, whence Eleventy takes the frame around the content
 * @returns its folder; the built site will be in `dist/`
 */
export function preparaRivale(rivale: Rivale, page: PaginaModello): string {
  const folder = join(OFFICINA, rivale.nome.toLowerCase());
  const installed = join(folder, 'installato');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== rivale.pacchetti.join(' ')) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    const { status, stderr } = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...rivale.pacchetti],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${rivale.nome} non si installa: ${stderr}`);
    writeFileSync(installed, rivale.pacchetti.join(' '));
  }
  for (const [from, to] of [['prodotti.mjs', 'prodotti.mjs'], ...Object.entries(rivale.file)] as [string, string][])
    cpSync(join(TEMPLATES, from), join(folder, to));
  if (rivale === ELEVENTY) mkdirSync(join(folder, 'pagine/_cornice'), { recursive: true });
  if (rivale === ELEVENTY) writeFileSync(join(folder, 'pagine/_cornice/cornice.11ty.js'), frame(page));
  return folder;
}

/** Makes a rival start afresh, reading the rules of one of our scaled projects. */
export function puntaA(folder: string, project: string): { REGOLE: string } {
  for (const old of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, old), { recursive: true, force: true });
  rmSync(join(folder, 'regole'), { force: true });
  symlinkSync(join(project, 'rules'), join(folder, 'regole'));
  return { REGOLE: join(folder, 'regole') };
}

/** A built product page of ours, with the texts that are its own. */
export interface PaginaModello {
  html: string;
  id: string;
  codice: string;
  nome: string;
  unita: string;
}

/** A layout of Eleventy: our page without its content, its own texts replaced by the product's. */
function frame({ html, id, codice, nome, unita }: PaginaModello): string {
  const own: [string, string][] = [
    [`${codice} ${nome}`, '${p.codice} ${e(p.nome)}'],
    [`${nome}: se ne occupa ${unita}`, '${e(p.nome)}: se ne occupa ${e(p.unitaNome)}'],
    [`/prodotti/${id}/`, '/prodotti/${p.id}/'],
    [`>${codice}<`, '>${p.codice}<'],
  ];
  const [head = '', rest = ''] = html
    .replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
    .split(/(?<=<main[^>]*>)/);
  const tail = rest.slice(rest.indexOf('</main>'));
  const literal = own.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    `${head}\u0001${tail}`.replace(/[\\`]|\$(?=\{)/g, '\\$&'),
  );
  return `const e = (text) => text.replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');\nexport const render = ({ p, content }) => \`${literal.replace('\u0001', () => '${content}')}\`;\n`;
}
