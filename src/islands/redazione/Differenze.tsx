import type { JSX } from 'preact';
import type { Differenza } from '../../uscite/fogli/differenze.ts';
import type { CampoModulo } from '../../uscite/redazione/modulo.ts';

/** Differences in words, with the names that the form gives the fields. */
export function Differenze({
  differenze,
  modulo = [],
}: {
  differenze: readonly Differenza[];
  modulo?: readonly CampoModulo[];
}): JSX.Element {
  const nome = (chiave: string): string =>
    modulo.find((campo) => campo.nome === chiave.split('.')[0])?.titolo ?? chiave.replaceAll('_', ' ');
  return (
    <ul>
      {differenze.map(({ id, tipo, campi }) => (
        <li>
          <strong>{id}</strong>, {tipo}
          <ul>
            {diversi(campi).map(({ chiave, prima, dopo }) => (
              <li>
                {nome(chiave)}:{' '}
                {tipo === 'cambiata' ? `${prima ?? '(niente)'} → ${dopo ?? '(niente)'}` : (dopo ?? prima)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** A list with nothing in it says nothing, and from nothing to nothing is no change. */
function diversi(campi: Differenza['campi']): Differenza['campi'] {
  const detto = (valore: string | null): string | null => (valore === '[]' ? null : valore);
  return campi
    .map(({ chiave, prima, dopo }) => ({ chiave, prima: detto(prima), dopo: detto(dopo) }))
    .filter(({ prima, dopo }) => prima !== dopo);
}
