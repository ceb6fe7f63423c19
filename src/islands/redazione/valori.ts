import type { CampoModulo } from '../../uscite/redazione/modulo.ts';

/** What a rule, or a part of it, begins from: a list that must be there may have nothing in it. */
export function daVuoto(campi: readonly CampoModulo[]): Record<string, unknown> {
  const elenchi = campi.filter(({ obbligatorio, forma }) => obbligatorio && forma.specie === 'elenco');
  return Object.fromEntries(elenchi.map(({ nome }) => [nome, []]));
}

/**
 * Values with another one at some steps: groups and lists on the way are copied, those that are not there are made.
 * Nothing (`''`, `undefined`) takes the field away; in a list it stays, so that what follows keeps its place.
 */
export function conValore(valori: unknown, percorso: readonly (string | number)[], nuovo: unknown): unknown {
  const [passo, ...resto] = percorso;
  if (passo === undefined) return nuovo;
  if (typeof passo === 'number') {
    const voci = Array.isArray(valori) ? (valori as unknown[]) : [];
    return voci.with(passo, conValore(voci[passo], resto, nuovo));
  }
  const gruppo = (valori ?? {}) as Record<string, unknown>;
  const dentro = conValore(gruppo[passo], resto, nuovo);
  if (dentro !== '' && dentro !== undefined) return { ...gruppo, [passo]: dentro };
  const { [passo]: _tolto, ...altri } = gruppo;
  return altri;
}
