/** The fields of a new rule that are still its example's, each a step away. */
import type { JSX } from 'preact';
import { idDi, type Passo } from './contesto.ts';
import type { AncoraSuo } from './dell-esempio.ts';

/** What is still the example's, in a few words; nothing where nothing is. */
export function quantoResta(ancora: readonly AncoraSuo[]): string {
  if (ancora.length === 0) return '';
  return `Ancora come nell’esempio: ${ancora.length === 1 ? 'un campo' : `${ancora.length} campi`}.`;
}

export function DellEsempio({
  ancora,
  radice,
  vai,
}: {
  ancora: readonly AncoraSuo[];
  radice: string;
  vai: (percorso: readonly Passo[]) => void;
}): JSX.Element | null {
  if (ancora.length === 0) return null;
  return (
    <details class="piega" open>
      <summary>
        <strong>{quantoResta(ancora)}</strong> Firme, date, sedi e punti delle fonti di solito sono di ciascuna.
      </summary>
      <ul>
        {ancora.map(({ percorso, titolo, voci }) => (
          <li>
            <a
              href={`#${idDi(radice, percorso)}`}
              onClick={(evento) => {
                evento.preventDefault();
                vai(percorso);
              }}
            >
              {titolo}
            </a>
            {voci && `: ${voci.uguali} ${voci.uguali === 1 ? 'voce' : 'voci'} su ${voci.tutte}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
