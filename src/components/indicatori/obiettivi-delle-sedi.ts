/** The targets that the tables give to a rule structure by structure: who has an office of their own looks at those. */
import type { ObiettiviDelleSedi } from '../../islands/calcolatore/scheda.ts';
import { quantita, type Quantita } from '../../materie/cifre/sedi/grandezze.ts';
import type { Indicatore } from '../../materie/indicatori/indicatori.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';

/** The tables of targets that do not have the name of their rule. */
const TABELLE: Readonly<Record<string, string>> = { 'indice-giacenza': 'tabella-a' };

/** @returns undefined where no table gives the rule targets by structure in the unit of its result */
export function obiettiviDelleSedi(
  { id, calcolo }: Indicatore,
  catalogo: Pick<Catalogo, 'tabelle' | 'sedi'>,
): ObiettiviDelleSedi | undefined {
  const risultato = calcolo.risultati.find(({ principale }) => principale) ?? calcolo.risultati[0];
  const proprie = quantita(catalogo).filter(
    ({ tabella, cifre }) =>
      tabella.id === (TABELLE[id] ?? id) &&
      [...cifre.values()].every(({ tipo, unita }) => tipo === 'obiettivo' && unita === risultato?.unita),
  );
  const [prima] = proprie;
  const periodo = [...(prima?.cifre.values() ?? [])][0]?.periodo;
  if (!prima || !risultato || !periodo) return undefined;
  const sedi = catalogo.sedi
    .filter(({ livello }) => livello !== 'nazionale')
    .map(({ id: sede, nome, superiore }) => {
      const ha = proprie.some(({ cifre }) => cifre.has(sede));
      return [
        sede,
        ha
          ? { nome, valori: proprie.map(({ cifre }) => cifre.get(sede)?.valore ?? null) }
          : { nome, ...(superiore && { superiore }) },
      ] as const;
    });
  const { documento, punto } = prima.tabella.fonte;
  return {
    aree: proprie.length > 1 ? proprie.map(area) : [],
    periodo,
    risultato: risultato.id,
    unita: risultato.unita,
    fonte: { documento, punto },
    sedi: Object.fromEntries(sedi),
  };
}

/** «Giacenza: flussi contributivi» → «flussi contributivi»: what is measured is said by the rule. */
const area = ({ nome }: Quantita): string => nome.replace(/^[^:]*: /, '');
