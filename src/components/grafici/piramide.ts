/** A step of a pyramid: where it stands, how wide it is at its base, and its outline. */
export interface Gradino {
  y: number;
  altezza: number;
  base: number;
  tratto: string;
}

/**
 * The steps of a pyramid from the top, all between the two same sides.
 * @param quanti how many steps
 * @param misure the width of the base, the height of the top step and of the others, the gap between two of them
 */
export function gradini(
  quanti: number,
  misure: { larghezza: number; cima: number; altezza: number; stacco: number },
): Gradino[] {
  const { larghezza, cima, altezza, stacco } = misure;
  const alta = cima + (quanti - 1) * (altezza + stacco);
  const largaA = (y: number): number => (y / alta) * larghezza;
  const punto = (y: number, verso: 1 | -1): string =>
    `${Math.round((larghezza / 2 + (verso * largaA(y)) / 2) * 10) / 10} ${Math.round(y * 10) / 10}`;
  return Array.from({ length: quanti }, (_, n) => {
    const y = n === 0 ? 0 : cima + (n - 1) * (altezza + stacco) + stacco;
    const fine = n === 0 ? cima : y + altezza;
    return {
      y,
      altezza: fine - y,
      base: largaA(fine),
      tratto: `M${punto(y, -1)}L${punto(y, 1)}L${punto(fine, 1)}L${punto(fine, -1)}Z`,
    };
  });
}
