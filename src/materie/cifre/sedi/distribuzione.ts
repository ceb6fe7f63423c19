import type { Cifra } from '../valori.ts';
import type { Sede } from '../sedi.ts';
import { scriviCifra } from '../vista/scrivi.ts';
import type { Grandezza } from './grandezze.ts';

/** How a target is spread among the structures of the same level. */
export interface Distribuzione {
  nome: string;
  valori: number[];
  /** That of the structure in hand. */
  segnato: number;
  /** The figures to stand beside: of the structure above, of the national level. */
  riferimenti: { nome: string; valore: number; testo: string }[];
  /** The figure, where it is the same for all. */
  uguali: string | null;
  /** All of it in a sentence. */
  alternativa: string;
}

/**
 * Spreads the quantities of a structure among its peers.
 * @param pari the structures that it is compared with, itself included
 * @param chi what they are called together
 */
export function distribuzioni(
  { nome }: Pick<Sede, 'nome'>,
  superiore: Sede | null,
  pari: readonly Sede[],
  chi: string,
  grandezze: readonly Grandezza[],
): Distribuzione[] {
  return grandezze.map(({ quantita, cifra, superiore: sopra, nazionale }) => {
    const cifre = pari.flatMap(({ id }) => quantita.cifre.get(id) ?? []);
    const ordinate = cifre.toSorted((a, b) => Number(a.valore) - Number(b.valore));
    const [minima, massima] = [ordinate[0], ordinate.at(-1)];
    const riferimenti = [
      ...(sopra && superiore ? [riferimento(superiore.nome, sopra)] : []),
      ...(nazionale ? [riferimento('nazionale', nazionale)] : []),
    ];
    const accanto = riferimenti.map((uno) => `, ${uno.nome} a ${uno.testo}`).join('');
    return {
      nome: quantita.nome,
      valori: cifre.map(({ valore }) => Number(valore)),
      segnato: Number(cifra.valore),
      riferimenti,
      uguali: minima?.valore === massima?.valore ? scriviCifra(cifra) : null,
      alternativa:
        minima && massima
          ? `${quantita.nome}: ${cifre.length} ${chi}, da ${scriviCifra(minima)} a ${scriviCifra(massima)}. ${nome} è a ${scriviCifra(cifra)}${accanto}.`
          : '',
    };
  });
}

function riferimento(nome: string, cifra: Cifra): Distribuzione['riferimenti'][number] {
  return { nome, valore: Number(cifra.valore), testo: scriviCifra(cifra) };
}
