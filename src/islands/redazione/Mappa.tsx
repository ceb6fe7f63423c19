/** Values by a name: a field for each name that the rule itself declares. */
import type { JSX } from 'preact';
import type { Forma } from '../../uscite/redazione/modulo.ts';
import { Campo } from './Campo.tsx';
import type { Contesto, Passo } from './contesto.ts';

/** Where the names of a map are declared, by the field that holds it. */
const DOVE: Readonly<Record<string, string>> = { ingressi: 'ingressi', atteso: 'risultati', valori: 'colonne' };

export interface NomeDichiarato {
  id: string;
  etichetta: string;
}

/** The names that a rule declares for one of its maps. */
export function nomiPerMappa(valori: Readonly<Record<string, unknown>>, campo: string): NomeDichiarato[] {
  const dichiarati = valori[DOVE[campo] ?? ''];
  if (!Array.isArray(dichiarati)) return [];
  return (dichiarati as Record<string, unknown>[]).flatMap(({ id, etichetta, voce, nome }) =>
    typeof id === 'string' && id !== '' ? [{ id, etichetta: String(etichetta ?? nome ?? voce ?? id) }] : [],
  );
}

export function Mappa({
  voce,
  percorso,
  valore,
  contesto,
}: {
  voce: Forma;
  percorso: readonly Passo[];
  valore: unknown;
  contesto: Contesto;
}): JSX.Element {
  const gruppo = (valore ?? {}) as Record<string, unknown>;
  const dichiarati = contesto.nomi(String(percorso.at(-1)));
  const noti = new Set(dichiarati.map(({ id }) => id));
  const altri = Object.keys(gruppo).filter((nome) => !noti.has(nome));
  const tutti = [...dichiarati, ...altri.map((id) => ({ id, etichetta: `${id} (non c’è più su)` }))];
  if (tutti.length === 0) return <p class="quieto">Prima dichiara i nomi, più su.</p>;
  return (
    <div class="campi">
      {tutti.map(({ id, etichetta }) => (
        <Campo
          key={id}
          campo={{
            nome: id,
            titolo: etichetta,
            aiuto: null,
            obbligatorio: false,
            forma: voce,
          }}
          percorso={[...percorso, id]}
          valore={gruppo[id]}
          contesto={{ ...contesto, esempio: undefined }}
        />
      ))}
    </div>
  );
}
