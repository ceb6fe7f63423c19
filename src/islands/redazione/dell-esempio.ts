/** What a rule made from a copy still says as its example does: it holds as its own, and nobody would see it. */
import type { CampoModulo, Forma } from '../../uscite/redazione/modulo.ts';
import type { Passo } from './contesto.ts';
import { vuoto } from './riassunto.ts';

type Gruppo = Record<string, unknown>;

/** A field that is still the example's. */
export interface AncoraSuo {
  percorso: Passo[];
  titolo: string;
  /** Of a list: how many of its entries are the example's, and how many it has. */
  voci: { uguali: number; tutte: number } | null;
}

/** Forms with few answers, that two rules have alike more often than not. */
const POCHE_RISPOSTE = new Set<Forma['specie']>(['scelta', 'si']);

/**
 * The fields that say what the example says, each with its steps: texts, days, figures, rules that they name, and the
 * entries of lists.
 */
export function ancoraDellEsempio(valori: Gruppo, esempio: Gruppo, campi: readonly CampoModulo[]): AncoraSuo[] {
  return campi.flatMap(({ nome, titolo, forma }): AncoraSuo[] => {
    const [ora, suo] = [valori[nome], esempio[nome]];
    if (nome === 'id' || vuoto(ora) || vuoto(suo) || POCHE_RISPOSTE.has(forma.specie)) return [];
    if (forma.specie === 'rimando' && forma.tipo.endsWith('@unita')) return [];
    if (forma.specie === 'gruppo')
      return ancoraDellEsempio(ora as Gruppo, suo as Gruppo, forma.campi).map((uno) => ({
        ...uno,
        percorso: [nome, ...uno.percorso],
        titolo: `${titolo}, ${uno.titolo}`,
      }));
    if (!Array.isArray(ora) || !Array.isArray(suo))
      return uguale(ora, suo) ? [{ percorso: [nome], titolo, voci: null }] : [];
    const uguali = ora.filter((una) => suo.some((altra) => uguale(una, altra))).length;
    return uguali === 0 ? [] : [{ percorso: [nome], titolo, voci: { uguali, tutte: ora.length } }];
  });
}

function uguale(uno: unknown, altro: unknown): boolean {
  return JSON.stringify(uno) === JSON.stringify(altro);
}
