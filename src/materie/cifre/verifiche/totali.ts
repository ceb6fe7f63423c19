import { confronta, daTesto, meno, piu, ZERO, type Razionale } from '../../../puro/formula/razionale.ts';
import type { RigaValori, TabellaValori } from '../../../types/regole.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import { cellaEstesa } from './celle.ts';

/**
 * Totals that a table shows by its structure (`parte_di`, a row called «Totale») and that no declared control recomputes:
 * each is the sum of its parts, whether anybody asked or not.
 */
export function totaliNonChiesti(tabella: TabellaValori): GuastoDiRegola[] {
  if (tabella.controlli) return [];
  const totali = tabella.righe.filter(({ voce }) => /^total[ei]\b/i.test(voce));
  return tabella.colonne
    .filter(({ attributo }) => !attributo)
    .flatMap(({ id: colonna }) =>
      tabella.righe.flatMap((riga, n): GuastoDiRegola[] => {
        const parti =
          totali.length === 1 && totali[0] === riga
            ? tabella.righe.filter((altra) => altra !== riga && altra.parte_di === undefined)
            : tabella.righe.filter(({ parte_di }) => parte_di === riga.id);
        const stampato = valoreDi(riga, colonna);
        const addendi = parti.map((parte) => ({ parte, valore: valoreDi(parte, colonna) }));
        if (!stampato || parti.length < 2 || addendi.some(({ valore }) => valore === null)) return [];
        const somma = addendi.reduce(
          (fatta, { parte, valore }) => (valore ? (parte.segno === 'meno' ? meno : piu)(fatta, valore) : fatta),
          ZERO,
        );
        if (confronta(somma, stampato) === 0) return [];
        return [
          nonTorna(
            riga,
            n,
            colonna,
            addendi.map(({ parte }) => parte),
          ),
        ];
      }),
    );
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
