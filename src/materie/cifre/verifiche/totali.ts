import { confronta, daTesto, meno, piu, ZERO, type Razionale } from '../../../puro/formula/razionale.ts';
import type { RigaValori, TabellaValori } from '../../../types/regole.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import { cellaEstesa } from './celle.ts';

/** A total that the structure of a table shows, with the rows it comes from. */
interface Totale {
  riga: RigaValori;
  /** Its place among the rows. */
  n: number;
  colonna: string;
  parti: RigaValori[];
}

/**
 * The totals that a table shows by its structure (`parte_di`, a row called «Totale») where every part has its figure.
 */
export function totaliDi({ righe, colonne }: Pick<TabellaValori, 'righe' | 'colonne'>): Totale[] {
  const totali = righe.filter(({ voce }) => /^total[ei]\b/i.test(voce));
  return colonne
    .filter(({ attributo }) => !attributo)
    .flatMap(({ id: colonna }) =>
      righe.flatMap((riga, n): Totale[] => {
        const parti =
          totali.length === 1 && totali[0] === riga
            ? righe.filter((altra) => altra !== riga && altra.parte_di === undefined)
            : righe.filter(({ parte_di }) => parte_di === riga.id);
        const intero = valoreDi(riga, colonna) && parti.every((parte) => valoreDi(parte, colonna));
        return intero && parti.length >= 2 ? [{ riga, n, colonna, parti }] : [];
      }),
    );
}

/**
 * Totals that a table shows by its structure and that no declared control recomputes: each is the sum of its parts,
 * whether anybody asked or not.
 */
export function totaliNonChiesti(tabella: TabellaValori): GuastoDiRegola[] {
  if (tabella.controlli) return [];
  return totaliDi(tabella).flatMap(({ riga, n, colonna, parti }) => {
    const somma = parti.reduce(
      (fatta, parte) => (parte.segno === 'meno' ? meno : piu)(fatta, valoreDi(parte, colonna) ?? ZERO),
      ZERO,
    );
    const stampato = valoreDi(riga, colonna);
    return stampato && confronta(somma, stampato) !== 0 ? [nonTorna(riga, n, colonna, parti)] : [];
  });
}

function valoreDi(riga: RigaValori, colonna: string): Razionale | null {
  const cella = riga.valori[colonna];
  const valore = cella === undefined ? undefined : cellaEstesa(cella).valore;
  return valore === undefined ? null : daTesto(valore);
}

function nonTorna(riga: RigaValori, n: number, colonna: string, parti: readonly RigaValori[]): GuastoDiRegola {
  return {
    percorso: ['righe', n, 'valori', colonna],
    messaggio: `«${riga.voce}» non è la somma delle sue voci (${parti.map(({ voce }) => `«${voce}»`).join(', ')})`,
    atteso: 'il totale che viene dalle cifre della tabella',
    rimedio:
      'controlla le cifre sulla fonte; se è stampato così, dichiara il controllo in «controlli» e la voce in rules/incongruenze/; se la riga non è un totale, dichiara in «controlli» che cosa è',
  };
}
