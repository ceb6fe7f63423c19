import type { JSX } from 'preact';
import type { Gemella } from '../../uscite/redazione/messaggi.ts';

/**
 * Other rules that go on saying a mailbox that this one no longer says.
 * @param percorso only those of the field at these steps
 */
export function Gemelle({
  gemelle,
  percorso,
}: {
  gemelle: readonly Gemella[];
  percorso?: readonly (string | number)[];
}): JSX.Element | null {
  const sue = gemelle.filter((una) => !percorso || una.percorso.join('/') === percorso.join('/'));
  if (sue.length === 0) return null;
  return (
    <div role="status">
      {sue.map(({ casella, regole }) => (
        <div class="avviso avviso-attenzione">
          <p>
            <span class="cod">{casella}</span>{' '}
            {regole.length === 1 ? 'resta in un’altra regola' : `resta in altre ${regole.length} regole`}: se cambia
            anche lì, proponilo anche lì. Ciò che hai scritto qui ti aspetta.
          </p>
          <ul>
            {regole.map((una) => (
              <li>
                {una.titolo}: <a href={`?regola=${una.tipo}/${una.id}`}>{una.nome}</a>
                {una.nome !== una.id && <span class="quieto"> ({una.id})</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
