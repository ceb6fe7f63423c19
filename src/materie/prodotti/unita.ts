import { nomiDelleParole } from '../parole.ts';
import { scritte } from '../../motore/regole.ts';
import { nomeSempre, nomiNelTempo, type NomeNelTempo } from '../../puro/calendario/nomi.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { AssorbimentoUnita, SchedaUnita } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { perVersione, type Prodotto } from './prodotti.ts';

/** A unit with what other records say of it. */
export interface Unita extends SchedaUnita {
  /** Its names with their days, where it was renamed; then `nome` says them all. */
  nomi: NomeNelTempo[];
  /** The units that took something from this one, and what. */
  ceduto: (AssorbimentoUnita & { a: string })[];
  /** The units that are part of this one. */
  contiene: string[];
}

/** All units, each with the reverse of what the others absorbed and of what they are part of. */
export function compilaUnita(ruleSet: InsiemeDiRegole): Unita[] {
  const specie = nomiDelleParole(ruleSet, 'tipi-di-sede');
  const schede = scritte(ruleSet, 'unita').map(({ dati: data }) => data);
  const ceduto = Map.groupBy(
    schede.flatMap(({ id, assorbe = [] }) => assorbe.map((passaggio) => ({ ...passaggio, a: id }))),
    ({ da }) => da,
  );
  const parti = Map.groupBy(
    schede.flatMap(({ id, fa_parte_di = [] }) =>
      [...new Set(fa_parte_di.map(({ unita }) => unita))].map((intero) => ({ id, intero })),
    ),
    ({ intero }) => intero,
  );
  return schede.map((scheda) => ({
    ...scheda,
    nome: nomeSempre(scheda),
    nomi: nomiNelTempo(scheda),
    ...(scheda.dove ? { dove: scheda.dove.map((uno) => ({ ...uno, struttura: specie(uno.struttura) })) } : {}),
    ceduto: ceduto.get(scheda.id) ?? [],
    contiene: (parti.get(scheda.id) ?? []).map(({ id }) => id),
  }));
}

/** The documents and points a unit's record is drawn from, without repetitions. */
export function fontiUnita(unita: SchedaUnita): SchedaUnita['fonte'][] {
  const found: SchedaUnita['fonte'][] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      if ('documento' in value && 'punto' in value) found.push(value as SchedaUnita['fonte']);
      else Object.values(value).forEach(visit);
    }
  };
  visit(unita);
  return [...new Map(found.map((fonte) => [`${fonte.documento}|${fonte.punto}`, fonte])).values()];
}

const perUnita = unaVolta((prodotti: readonly Prodotto[]) => {
  const viste = prodotti.flatMap(perVersione);
  return {
    suoi: Map.groupBy(viste, ({ unita }) => unita),
    prima: Map.groupBy(
      prodotti
        .map((prodotto) => perVersione(prodotto)[0] ?? prodotto)
        .filter(({ unita, precedente }) => precedente && precedente.unita !== unita),
      ({ precedente }) => precedente?.unita,
    ),
  };
});

/**
 * The products that a unit owns in some days, each as it is in those days (a product that comes back stands twice), and
 * those that the documents say it had before their first version.
 */
export function prodottiDi(unita: string, prodotti: readonly Prodotto[]): { suoi: Prodotto[]; prima: Prodotto[] } {
  const { suoi, prima } = perUnita(prodotti);
  return { suoi: suoi.get(unita) ?? [], prima: prima.get(unita) ?? [] };
}
