import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { titoloDelTipo } from './banco.ts';
import type { Gemella } from './messaggi.ts';
import { nomeDi } from '../fogli/nome-di.ts';

type Gruppo = Readonly<Record<string, unknown>>;
type Percorso = (string | number)[];

const CASELLA = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * The mailboxes that a move takes away from a rule and that other rules go on saying.
 * @param regole the rules as they would be
 * @param giorno from when the move holds; null: for all the days of the rule
 */
export function gemelle(
  { record }: Pick<InsiemeDiRegole, 'record'>,
  { tipo, id }: { tipo: string; id: string },
  { prima, dopo, giorno }: { prima: Gruppo; dopo: Gruppo; giorno: string | null },
): Gemella[] {
  const restano = new Set(caselle(dopo).map(({ casella }) => casella));
  return caselle(prima)
    .filter(({ casella }) => !restano.has(casella))
    .flatMap(({ percorso, casella }) => {
      const altre = [...record].flatMap(([suo, regole]) =>
        regole
          .filter(({ id: altro, valido_al: al }) => (suo !== tipo || altro !== id) && !(giorno && al && al < giorno))
          .filter(({ dati }) => caselle(dati).some((una) => una.casella === casella))
          .map(({ id: altro, dati }) => ({ tipo: suo, titolo: titoloDelTipo(suo), id: altro, nome: nomeDi(dati) })),
      );
      const una = new Map(altre.map((altra) => [`${altra.tipo}/${altra.id}`, altra]));
      return una.size > 0 ? [{ percorso, casella, regole: [...una.values()] }] : [];
    });
}

/** The mailboxes that a rule says, and at which steps; case does not tell one from another. */
function caselle(valore: unknown, percorso: Percorso = []): { percorso: Percorso; casella: string }[] {
  if (typeof valore === 'string')
    return CASELLA.test(valore.trim()) ? [{ percorso, casella: valore.trim().toLowerCase() }] : [];
  if (valore === null || typeof valore !== 'object') return [];
  return Object.entries(valore).flatMap(([passo, dentro]) =>
    caselle(dentro, [...percorso, Array.isArray(valore) ? Number(passo) : passo]),
  );
}
