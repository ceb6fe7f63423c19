/**
 * The one definition of the response headers: the configurations of every host are written from it
 * (`npm run ospita`), so that they cannot disagree.
 */

/** A response header for the paths under a prefix. The last rule whose prefix fits gives the value. */
export interface HeaderRule {
  nome: string;
  /** `/` is every path. */
  prefisso: string;
  valore: string;
}

const CSP_BASE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

function csp(script: string, trustedTypes: string): string {
  return [
    ...CSP_BASE,
    `script-src ${script}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/** Where the site answers from: a folder of the host, with slashes at both ends; `/` for the root. */
export function headerRules(base = '/'): HeaderRule[] {
  const at = (path: string): string => base.replace(/\/$/, '') + path;
  return [
    // The one worker address that every page may trust is its own offline copy's (src/islands/copia-offline/registra.ts).
    { nome: 'Content-Security-Policy', prefisso: '/', valore: csp("'self'", 'copia') },
    // Only the results page searches the text of the pages: Pagefind compiles WebAssembly and starts a worker of ours.
    {
      nome: 'Content-Security-Policy',
      prefisso: at('/cerca/'),
      valore: csp("'self' 'wasm-unsafe-eval'", 'default copia'),
    },
    {
      nome: 'Content-Security-Policy',
      prefisso: at('/pagefind/'),
      valore: csp("'self' 'wasm-unsafe-eval'", 'default copia'),
    },
    { nome: 'Strict-Transport-Security', prefisso: '/', valore: 'max-age=63072000; includeSubDomains; preload' },
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
    // Open data and schemas are there to be read by other sites.
    { nome: 'Cross-Origin-Resource-Policy', prefisso: at('/dati/'), valore: 'cross-origin' },
    { nome: 'Cross-Origin-Resource-Policy', prefisso: at('/schema/'), valore: 'cross-origin' },
    { nome: 'Access-Control-Allow-Origin', prefisso: at('/dati/'), valore: '*' },
    { nome: 'Access-Control-Allow-Origin', prefisso: at('/schema/'), valore: '*' },
    // A page is asked for again each time (the answer is often «unchanged»); what carries a hash in its name never changes.
    { nome: 'Cache-Control', prefisso: '/', valore: 'no-cache' },
    { nome: 'Cache-Control', prefisso: at('/_astro/'), valore: 'public, max-age=31536000, immutable' },
  ];
}

const NOTE = 'Scritto da «npm run ospita»: le intestazioni si cambiano in src/costruzione/intestazioni.ts.';

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function headersFile(base = '/'): string {
  const byPrefix = Map.groupBy(headerRules(base), ({ prefisso }) => prefisso);
  const blocks = [...byPrefix].map(([prefix, rules]) => {
    // These hosts add up the values of all the blocks that fit: a narrower rule first takes away the wider one.
    const replaced = rules.filter(
      ({ nome }) => prefix !== '/' && headerRules(base).some((rule) => rule.prefisso === '/' && rule.nome === nome),
    );
    return [
      `${prefix}*`,
      ...replaced.map(({ nome }) => `  ! ${nome}`),
      ...rules.map(({ nome, valore }) => `  ${nome}: ${valore}`),
    ].join('\n');
  });
  return `# ${NOTE}\n${blocks.join('\n')}\n`;
}

/** nginx: the site on its own server, headers by path through maps so that no location can drop them. */
export function nginxFile(base = '/'): string {
  const byName = [...Map.groupBy(headerRules(base), ({ nome }) => nome)];
  const variable = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = byName.map(([name, rules]) => {
    const lines = [...rules]
      .reverse()
      .map(({ prefisso, valore }) => (prefisso === '/' ? `  default "${valore}";` : `  "~^${prefisso}" "${valore}";`));
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}`;
  });
  return `# ${NOTE}
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
  error_page 404 ${base}404.html;

  # I file .gz e .br si preparano con «npm run comprimi»; per brotli serve il modulo libnginx-mod-http-brotli-static.
  gzip_static on;
  gzip_vary on;
  brotli_static on;

${byName.map(([name]) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** Caddy: the same, with automatic TLS. */
export function caddyFile(base = '/'): string {
  const lines = headerRules(base).map(({ nome, prefisso, valore }) => `\theader ${prefisso}* ${nome} "${valore}"`);
  return `# ${NOTE}
chifacosa.example {
	root * /srv/chi-fa-cosa/dist
	encode gzip
	file_server {
		precompressed br gzip
	}
${lines.join('\n')}
	header -Server
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
