/** Which names a rule uses, and whether any comes back to itself. Build only. */
import type { Espr, Nome } from '../../../puro/formula/tipi.ts';
import { fraVirgolette } from '../../../motore/vicini.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import { percorsiDi, type Formula } from './formule.ts';
import { nodi, type Dichiarato } from './nomi.ts';

/** The names an expression asks for, choices included. */
export function nomiUsati(espr: Espr): string[] {
  if ('numero' in espr) return [];
  if ('nome' in espr) return [espr.nome];
  if ('scelta' in espr) return [espr.scelta];
  return espr.arg.flatMap(nomiUsati);
}

/** Names that need themselves, one fault for each circle, at the declaration where it closes. */
export function cerchi(
  usi: ReadonlyMap<string, readonly string[]>,
  nomi: ReadonlyMap<string, Dichiarato>,
): GuastoDiRegola[] {
  const finiti = new Set<string>();
  const faults: GuastoDiRegola[] = [];
  const visita = (nome: string, strada: readonly string[]): void => {
    const gia = strada.indexOf(nome);
    if (gia >= 0) {
      const cerchio = strada.slice(gia);
      faults.push({
        percorso: [...(nomi.get(nome)?.percorso ?? []), 'id'],
        messaggio:
          cerchio.length === 1
            ? `«${nome}» si calcola da sé stesso`
            : `${fraVirgolette(cerchio, 'e')} si calcolano l’uno dall’altro, in cerchio`,
        rimedio: 'togli uno dei rimandi',
      });
      return;
    }
    if (finiti.has(nome)) return;
    for (const usato of usi.get(nome) ?? []) visita(usato, [...strada, nome]);
    finiti.add(nome);
  };
  for (const nome of usi.keys()) visita(nome, []);
  return faults;
}

/** Everything the given names need, themselves included. */
export function raggiunti(partenze: readonly string[], usi: ReadonlyMap<string, readonly string[]>): Set<string> {
  const visti = new Set<string>();
  const coda = [...partenze];
  for (let nome = coda.pop(); nome !== undefined; nome = coda.pop()) {
    if (visti.has(nome)) continue;
    visti.add(nome);
    coda.push(...(usi.get(nome) ?? []));
  }
  return visti;
}

/** Names that no result needs. */
export function inutili(necessari: ReadonlySet<string>, nomi: ReadonlyMap<string, Dichiarato>): GuastoDiRegola[] {
  return [...nomi]
    .filter(([nome]) => !necessari.has(nome))
    .map(([nome, { tipo, percorso }]) => ({
      percorso: [...percorso, 'id'],
      messaggio: `${tipo} inutile: nessun risultato usa «${nome}»`,
      rimedio: 'usalo in una formula, o toglilo',
    }));
}

/** What each name needs to be known. */
export function usiDi(nomi: ReadonlyMap<string, Dichiarato>, formula: Formula): Map<string, string[]> {
  const usi = new Map<string, string[]>();
  for (const [nome, dichiarato] of nomi) {
    if (dichiarato.tipo === 'passo') {
      const espressioni = percorsiDi(dichiarato.voce, dichiarato.percorso).flatMap(
        (percorso) => formula(percorso) ?? [],
      );
      usi.set(nome, espressioni.flatMap(nomiUsati));
    }
    if (dichiarato.tipo === 'tabella') usi.set(nome, [...dichiarato.voce.chiavi]);
    if (dichiarato.tipo === 'albero') {
      usi.set(
        nome,
        nodi(dichiarato.voce.voci, []).flatMap(({ voce }) => voce.ingresso ?? voce.passo ?? []),
      );
    }
  }
  return usi;
}

/** The order in which steps are read: a name after all that it needs. */
export function inOrdine(nomi: Record<string, Nome>): Record<string, Nome> {
  const ordinati: Record<string, Nome> = {};
  const metti = (nome: string): void => {
    const definizione = nomi[nome];
    if (!definizione || nome in ordinati) return;
    const usati =
      definizione.tipo === 'passo'
        ? definizione.casi.flatMap(({ quando, formula }) => [
            ...(quando ? nomiUsati(quando) : []),
            ...nomiUsati(formula),
          ])
        : definizione.tipo === 'albero'
          ? nomiDiVoci(definizione.voci)
          : [];
    for (const usato of usati) metti(usato);
    ordinati[nome] = definizione;
  };
  for (const nome of Object.keys(nomi)) metti(nome);
  return ordinati;
}

function nomiDiVoci(voci: readonly { nome?: string; voci?: { nome?: string }[] }[]): string[] {
  return voci.flatMap(({ nome, voci: sotto }) => [...(nome === undefined ? [] : [nome]), ...nomiDiVoci(sotto ?? [])]);
}
