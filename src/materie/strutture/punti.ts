import type { Competenza } from './competenze.ts';

/**
 * The beginning that the points of several competences share, up to a comma: written only once.
 * @returns the shared text, without the last comma; empty if there is none
 */
export function puntoComune(punti: readonly string[]): string {
  const liste = punti.map((punto) => punto.split(', '));
  const [prima = []] = liste;
  const quante = prima.findIndex((parte, n) => n === prima.length - 1 || liste.some((altra) => altra[n] !== parte));
  return prima.slice(0, Math.max(0, quante)).join(', ');
}

/** The point of a competence without the beginning written already. */
export function puntoBreve({ fonte }: Pick<Competenza, 'fonte'>, comune: string): string {
  return comune && fonte.punto.startsWith(`${comune}, `) ? fonte.punto.slice(comune.length + 2) : fonte.punto;
}
