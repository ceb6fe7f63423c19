import type { DatiConfronto, RigaConfronto } from './tipi.ts';

/**
 * The rows of a comparison, topic by topic: a quantity is there when at least two of the structures have it.
 * @param scelte ids of the structures, in their order
 * @returns the topics that have rows; bars and lines as parts of the greatest figure of the row, from 0 to 1
 */
export function righeDelConfronto(
  { argomenti }: Pick<DatiConfronto, 'argomenti'>,
  scelte: readonly string[],
): { nome: string; righe: RigaConfronto[] }[] {
  return argomenti
    .map(({ nome, quantita }) => ({
      nome,
      righe: quantita.flatMap((una): RigaConfronto[] => {
        const sue = scelte.map((id) => una.cifre[id] ?? null);
        if (sue.filter((cifra) => cifra).length < Math.min(2, scelte.length)) return [];
        const nazionale = una.somma || scelte.includes('nazionale') ? null : (una.cifre['nazionale'] ?? null);
        const massimo = Math.max(...[...sue, nazionale].map((cifra) => Math.abs(cifra?.[1] ?? 0)));
        const parte = (numero: number): number => (massimo === 0 ? 0 : Math.abs(numero) / massimo);
        return [
          {
            nome: una.nome,
            tabella: una.tabella,
            celle: sue.map((cifra) => cifra && { testo: cifra[0], incerta: cifra[2] === 1, parte: parte(cifra[1]) }),
            nazionale: nazionale && { testo: nazionale[0], parte: parte(nazionale[1]) },
          },
        ];
      }),
    }))
    .filter(({ righe }) => righe.length > 0);
}
