import { confronta, diviso, frazione, per, UNO, type Razionale } from './razionale.ts';
import { PERCENTUALI, UNITA_COMUNI } from '../parole/unita.ts';
import type { Unita } from './tipi.ts';

/** Units by their name in the rules: one and many, or the sign that takes the place of the word. */
const NOMI: Record<string, readonly [string, string]> = {
  ...UNITA_COMUNI,
  punti_percentuali: ['p.p.', 'p.p.'],
};

/** The figures the door takes and gives multiplied by a hundred: inside they are ratios. */
const SCALA_CENTO: ReadonlySet<string> = new Set([...PERCENTUALI, 'indice']);

export const CENTO = frazione(100n);

/** From a unit's own figure to the pure one used inside, and back. */
export const dentro = (valore: Razionale, unita: Unita): Razionale =>
  SCALA_CENTO.has(unita) ? diviso(valore, CENTO) : valore;
export const fuori = (valore: Razionale, unita: Unita): Razionale =>
  SCALA_CENTO.has(unita) ? per(valore, CENTO) : valore;

/** Names of all units that have dimensions or a sign of their own, for checks and for the rules' authors. */
export const UNITA_DI_BASE: readonly string[] = /* @__PURE__ */ Object.keys(NOMI);

/**
 * A unit in words beside its figure: «giorno» after 1, «giorni», «di giorni» after a whole million, «€/punto».
 * Empty for ratios, indices, choices and yes or no.
 */
export function nomeUnita(unita: Unita, valore?: Razionale): string {
  const [sopra = '', ...sotto] = unita.split('/');
  const uno = valore !== undefined && confronta(valore, UNO) === 0;
  const nome = NOMI[sopra]?.[uno ? 0 : 1] ?? '';
  const denominatori = sotto.map((base) => `/${NOMI[base]?.[0] ?? base}`).join('');
  const diMilioni = valore?.d === 1n && valore.n !== 0n && valore.n % 1000000n === 0n && /^[a-z]{2}/.test(nome);
  return `${diMilioni ? 'di ' : ''}${nome}${denominatori}`;
}

/**
 * The unit that people write so, «giorno», «€», «unitàimmobiliari» (without spaces, in lower case); null when it is
 * none of ours.
 */
export function unitaScritta(parola: string): Unita | null {
  const [sopra = '', ...sotto] = parola.split('/');
  const base = (scritta: string): string | undefined =>
    /^eur(o)?$/.test(scritta)
      ? 'euro'
      : Object.keys(NOMI).find((unita) =>
          NOMI[unita]?.some((nome) => nome.replace(/\s/g, '') === scritta.replace(/^di(?=\p{L})/u, '')),
        );
  const basi = [base(sopra), ...sotto.map(base)];
  return basi.some((nome) => nome === undefined) ? null : basi.join('/');
}
