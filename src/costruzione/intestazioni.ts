/**
 * The one definition of the response headers: the configurations of every host are written from it
 * (`npm run ospita`), so that they cannot disagree.
 */
import { PAGINE, RADICE_INCORPORA, RADICE_SCHEMI } from '../puro/parole/indirizzi.ts';

/** A response header for the paths under a prefix. The last rule whose prefix fits gives the value. */
interface RegolaIntestazione {
  nome: string;
  /** `/` is every path. */
  prefisso: string;
  valore: string;
}

/** @param cornici which pages may show it inside themselves */
const cspBase = (cornici: string): string[] => [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  `frame-ancestors ${cornici}`,
];

function csp(script: string, trustedTypes: string, cornici = "'none'"): string {
  return [
    ...cspBase(cornici),
    `script-src ${script}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/** What a configuration depends on. */
export interface Ospite {
  /** Where the site answers from: a folder of the host, with slashes at both ends; `/` for the root. */
  base?: string;
  /**
   * Asks browsers to know before the first visit that this domain, with every name under it, is only reached by https.
   * Nobody can take it back for months: whoever owns the whole domain chooses it, and nobody else.
   */
  hstsPreload?: boolean;
}

/** Types that the lists of some servers do not have: without them a table would be offered as a nameless file. */
const TIPI_DI_FILE: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** A file of the site that is for its host, and that no host should give away. */
const NON_PUBBLICI = ['_headers'];

/** Every header of the answers, narrower rules after wider ones. */
export function regoleIntestazioni({ base = '/', hstsPreload = false }: Ospite = {}): RegolaIntestazione[] {
  const at = (path: string): string => base.replace(/\/$/, '') + path;
  return [
    // The worker addresses that every page may trust are its own offline copy's (src/islands/copia-offline/registra.ts)
    // and its own search's (src/islands/ricerca/accanto.ts).
    { nome: 'Content-Security-Policy', prefisso: '/', valore: csp("'self'", 'copia ricerca') },
    // Only the results page searches the text of the pages: Pagefind compiles WebAssembly and starts a worker of ours.
    {
      nome: 'Content-Security-Policy',
      prefisso: at(PAGINE.cerca),
      valore: csp("'self' 'wasm-unsafe-eval'", 'default copia ricerca'),
    },
    {
      nome: 'Content-Security-Policy',
      prefisso: at('/pagefind/'),
      valore: csp("'self' 'wasm-unsafe-eval'", 'default copia'),
    },
    // A calculator alone, to be shown inside the pages of others. Where `frame-ancestors` speaks browsers do not ask
    // X-Frame-Options.
    { nome: 'Content-Security-Policy', prefisso: at(RADICE_INCORPORA), valore: csp("'self'", 'copia', '*') },
    // The editors' page starts the engine beside it: that address, and no other, may become a worker.
    {
      nome: 'Content-Security-Policy',
      prefisso: at(PAGINE.redazione),
      valore: csp("'self'", 'redazione copia ricerca'),
    },
    {
      nome: 'Strict-Transport-Security',
      prefisso: '/',
      valore: `max-age=63072000${hstsPreload ? '; includeSubDomains; preload' : ''}`,
    },
    { nome: 'X-Content-Type-Options', prefisso: '/', valore: 'nosniff' },
    { nome: 'X-Frame-Options', prefisso: '/', valore: 'DENY' },
    { nome: 'Referrer-Policy', prefisso: '/', valore: 'strict-origin-when-cross-origin' },
    {
      nome: 'Permissions-Policy',
      prefisso: '/',
      valore: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    },
    { nome: 'Cross-Origin-Opener-Policy', prefisso: '/', valore: 'same-origin' },
    { nome: 'Cross-Origin-Resource-Policy', prefisso: '/', valore: 'same-origin' },
    { nome: 'Cross-Origin-Resource-Policy', prefisso: at(RADICE_INCORPORA), valore: 'cross-origin' },
    // Open data and schemas are there to be read by other sites.
    { nome: 'Cross-Origin-Resource-Policy', prefisso: at(PAGINE.dati), valore: 'cross-origin' },
    { nome: 'Cross-Origin-Resource-Policy', prefisso: at(RADICE_SCHEMI), valore: 'cross-origin' },
    { nome: 'Access-Control-Allow-Origin', prefisso: at(PAGINE.dati), valore: '*' },
    { nome: 'Access-Control-Allow-Origin', prefisso: at(RADICE_SCHEMI), valore: '*' },
    // A page is asked for again each time (the answer is often «unchanged»); what carries a hash in its name never
    // changes.
    { nome: 'Cache-Control', prefisso: '/', valore: 'no-cache' },
    { nome: 'Cache-Control', prefisso: at('/_astro/'), valore: 'public, max-age=31536000, immutable' },
  ];
}

const NOTE = 'Scritto da «npm run ospita»: le intestazioni si cambiano in src/costruzione/intestazioni.ts.';

const PRELOAD =
  'HSTS vale per questo nome e basta. Chi ha tutto il dominio può volere di più: «npm run ospita -- --hsts-preload».';

/**
 * `_headers`. Cloudflare Pages adds up the values of all the blocks that fit, and a line with `!` takes away the wider
 * one. Netlify has no such line (its reader skips it with a warning): there the value of the last block that fits
 * stays.
 */
export function fileIntestazioni(ospite: Ospite = {}): string {
  const all = regoleIntestazioni(ospite);
  const blocks = [...Map.groupBy(all, ({ prefisso }) => prefisso)].map(([prefix, rules]) => {
    const replaced = rules.filter(
      ({ nome }) => prefix !== '/' && all.some((rule) => rule.prefisso === '/' && rule.nome === nome),
    );
    return [
      `${prefix}*`,
      ...replaced.map(({ nome }) => `  ! ${nome}`),
      ...rules.map(({ nome, valore }) => `  ${nome}: ${valore}`),
    ].join('\n');
  });
  return `# ${NOTE}
# ${PRELOAD}
# Le righe con «!» sono di Cloudflare Pages; Netlify le salta, e di due blocchi che valgono tiene l’ultimo.
${blocks.join('\n')}
`;
}

/** nginx: the site on its own server, headers by path through maps so that no location can drop them. */
export function fileNginx(ospite: Ospite = {}): string {
  const { base = '/' } = ospite;
  const byName = [...Map.groupBy(regoleIntestazioni(ospite), ({ nome }) => nome)];
  const variable = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = byName.map(([name, rules]) => {
    const lines = [...rules]
      .reverse()
      .map(({ prefisso, valore }) => (prefisso === '/' ? `  default "${valore}";` : `  "~^${prefisso}" "${valore}";`));
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}`;
  });
  const types = Object.entries(TIPI_DI_FILE).map(([ending, type]) => {
    const [name = ''] = type.split(';');
    return `  location ~ \\.${ending}$ {\n    types { }\n    default_type ${name};${type === name ? '' : `\n    charset_types ${name};`}\n  }`;
  });
  return `# ${NOTE}
# ${PRELOAD}
# Da includere nel blocco http di nginx. Il certificato sta in chi termina TLS, qui o davanti a questo server.
${maps.join('\n')}
server {
  listen 8080;
  server_name _;
  root /srv/chi-fa-cosa/dist;
  index index.html;
  charset utf-8;
  server_tokens off;
  absolute_redirect off;
  etag on;
  # Anche una cartella senza pagina propria (403) risponde come ciò che non c’è.
  error_page 403 404 =404 ${base}404.html;

  # I file .gz e .br si preparano con «npm run comprimi»; senza, nginx comprime da sé.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types text/css text/csv text/plain text/turtle application/javascript text/javascript application/json application/ld+json
    application/manifest+json application/atom+xml application/xml text/xml image/svg+xml;
  # Col modulo libnginx-mod-http-brotli-static togli il cancelletto: senza il modulo nginx non partirebbe.
  # brotli_static on;

${byName.map(([name]) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

${NON_PUBBLICI.map((file) => `  location = ${base}${file} {\n    return 404;\n  }`).join('\n')}
${types.join('\n')}
  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** Caddy: the same, with automatic TLS. */
export function fileCaddy(ospite: Ospite = {}): string {
  const { base = '/' } = ospite;
  // Outside a route Caddy puts the narrower path first, and the wider one would have the last word.
  const headers = regoleIntestazioni(ospite).map(
    ({ nome, prefisso, valore }) => `\t\theader ${prefisso}* ${nome} "${valore}"`,
  );
  const types = Object.entries(TIPI_DI_FILE).flatMap(([ending, type]) => [
    `\t\t@${ending} path *.${ending}`,
    `\t\theader @${ending} Content-Type "${type}"`,
  ]);
  return `# ${NOTE}
# ${PRELOAD}
chifacosa.example {
	root * /srv/chi-fa-cosa/dist
	encode gzip
	route {
${[...headers, ...types].join('\n')}
		header -Server
${NON_PUBBLICI.map((file) => `\t\terror ${base}${file} 404`).join('\n')}
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		rewrite * ${base}404.html
		header -Server
		header Content-Type "text/html; charset=utf-8"
		header Cache-Control "no-cache"
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
