/**
 * The scoring of the MDN HTTP Observatory (algorithm of version 1.4, github.com/mdn/mdn-http-observatory,
 * src/grader/charts.ts): a page starts from 100, what is wrong takes points away, and what is beyond the due adds some,
 * but only to those that had at least 90. Its own program wants the network, so its table stands here; on these headers
 * the program itself gave the same points, rule by rule.
 */
export interface Voto {
  punti: number;
  grado: string;
  /** By rule: how many points it gives or takes. */
  voci: Record<string, number>;
}

const SEI_MESI = 15_768_000;
const GRADI: readonly (readonly [number, string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
];

/** The directives of a policy, by name. */
export const direttive = (value: string): Map<string, string[]> =>
  new Map(
    value
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name.toLowerCase(), values]),
  );

/**
 * @param headers of a page
 * @param html its text
 * @returns points and grade, as over https with http redirected there
 */
export function osservatorio(headers: Headers, html: string): Voto {
  const get = (name: string): string => headers.get(name) ?? '';
  const voci: Record<string, number> = {
    'content-security-policy': politica(get('content-security-policy')),
    cookies: headers.has('set-cookie') ? -20 : 0,
    'cross-origin-resource-sharing':
      get('access-control-allow-origin') === '*' && headers.has('access-control-allow-credentials') ? -50 : 0,
    'referrer-policy': riserbo(get('referrer-policy')),
    'strict-transport-security':
      Number(/max-age=(\d+)/.exec(get('strict-transport-security'))?.[1] ?? -1) >= SEI_MESI
        ? 0
        : headers.has('strict-transport-security')
          ? -10
          : -20,
    'subresource-integrity': script(html),
    'x-content-type-options': get('x-content-type-options').toLowerCase() === 'nosniff' ? 0 : -5,
    'x-frame-options': cornici(get('content-security-policy'), get('x-frame-options')),
    'cross-origin-resource-policy':
      { 'same-origin': 10, 'same-site': 10, 'cross-origin': 0, '': 0 }[get('cross-origin-resource-policy')] ?? -5,
  };
  const punti = Object.values(voci).reduce((sum, one) => sum + one, 100);
  const senzaPremi = Object.values(voci).reduce((sum, one) => sum + Math.min(0, one), 100);
  const finale = Math.max(0, senzaPremi >= 90 ? punti : senzaPremi);
  return { punti: finale, grado: GRADI.find(([least]) => finale >= least)?.[1] ?? 'F', voci };
}

function politica(value: string): number {
  if (value === '') return -25;
  const csp = direttive(value);
  const sources = (name: string): string[] => csp.get(name) ?? csp.get('default-src') ?? ['*'];
  const broad = (list: string[]): boolean =>
    list.some((one) => ['*', 'http:', 'https:', 'data:', "'unsafe-inline'"].includes(one));
  if (broad(sources('script-src')) || broad(sources('object-src'))) return -20;
  if (sources('script-src').includes("'unsafe-eval'")) return -10;
  if ([...csp.values()].flat().some((one) => one.startsWith('http:'))) return -20;
  if (broad(sources('style-src'))) return 0;
  const closed =
    csp.get('default-src')?.join() === "'none'" && ["'none'", "'self'"].includes(csp.get('form-action')?.join() ?? '');
  return closed ? 10 : 5;
}

function riserbo(value: string): number {
  if (value === '') return 0;
  return ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(value) ? 5 : -5;
}

/** Scripts of other hosts must carry their digest. */
function script(html: string): number {
  const others = [...html.matchAll(/<script[^>]*\ssrc="(?:https?:)?\/\/[^"]*"[^>]*>/g)].map(([tag]) => tag);
  if (others.length === 0) return 0;
  return others.every((tag) => tag.includes(' integrity=')) ? 5 : -5;
}

function cornici(csp: string, value: string): number {
  if (["'none'", "'self'"].includes(direttive(csp).get('frame-ancestors')?.join() ?? '')) return 5;
  return ['DENY', 'SAMEORIGIN'].includes(value.toUpperCase()) ? 0 : -20;
}
