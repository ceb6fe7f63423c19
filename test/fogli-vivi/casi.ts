/** What the campaign on living sheets recalculates: every example of every rule, and figures drawn from a seed. */
import type { Catalogo } from '../../src/materie/tipo-catalogo.ts';
import { datiEsempio } from '../../src/materie/indicatori/lingua/esempi.ts';
import type { Indicatore } from '../../src/materie/indicatori/indicatori.ts';
import { daTesto, frazione } from '../../src/puro/formula/razionale.ts';
import type { Calcolo, Dati, Dato, Ingresso } from '../../src/puro/formula/tipi.ts';
import { sorte, type Sorte } from '../../src/puro/esercizi/sorte.ts';

export interface Caso {
  /** A file name: the rule and which of its cases. */
  id: string;
  indicatore: Indicatore;
  dati: Dati;
}

/** @param aCaso how many cases with drawn figures, for each rule */
export function casi({ indicatori }: Pick<Catalogo, 'indicatori'>, seme: string, aCaso: number): Caso[] {
  return indicatori.flatMap((indicatore) => {
    const { id, calcolo, esempi = [] } = indicatore;
    return [
      ...esempi.map((esempio) => ({
        id: `${id}--${esempio.id}`,
        indicatore,
        dati: datiEsempio(calcolo, esempio, []).dati,
      })),
      ...Array.from({ length: aCaso }, (_, i) => ({
        id: `${id}--a-caso-${i + 1}`,
        indicatore,
        dati: datiACaso(calcolo, sorte(`${seme}/${id}/${i}`)),
      })),
    ];
  });
}

function datiACaso({ ingressi }: Calcolo, caso: Sorte): Dati {
  return Object.fromEntries(
    // One answer in twenty is left out: what is missing must be said by both.
    ingressi.flatMap((ingresso) => (caso.intero(1, 20) === 1 ? [] : [[ingresso.nome, risposta(ingresso, caso)]])),
  );
}

function risposta(ingresso: Ingresso, caso: Sorte): Dato {
  const { tipo, opzioni = [], ammessi } = ingresso;
  if (tipo === 'scelta') return caso.scegli(opzioni).id;
  if (tipo === 'si_no') return caso.intero(0, 1) === 1;
  if (tipo === 'lista') return Array.from({ length: caso.intero(1, 4) }, () => cifra(ingresso, caso));
  return ammessi ? daTesto(caso.scegli(ammessi).valore) : cifra(ingresso, caso);
}

/** Within the bounds most of the times; now and then below zero, zero, or with many digits. */
function cifra({ unita, intero }: Ingresso, caso: Sorte): ReturnType<typeof frazione> {
  const grande = unita === 'euro' ? 500_000_000 : unita === 'indice' || unita === 'percento' ? 160 : 20_000;
  const numero = BigInt(caso.intero(caso.intero(1, 12) === 1 ? -grande : 0, grande));
  return intero ? frazione(numero) : frazione(numero * 100n + BigInt(caso.intero(0, 99)), 100n);
}
