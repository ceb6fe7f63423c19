/** Values by a name: a field for each name that the rule itself declares. */
import type { JSX } from 'preact';
import type { Forma } from '../../uscite/redazione/modulo.ts';
import { Campo, type Contesto, type Passo } from './Campo.tsx';

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
  percorso,
  valore,
  contesto,
}: {
  percorso: readonly Passo[];
  valore: unknown;
  contesto: Contesto;
}): JSX.Element {
  const gruppo = (valore ?? {}) as Record<string, unknown>;
  const dichiarati = contesto.nomi(String(percorso.at(-1)));
  const noti = new Set(dichiarati.map(({ id }) => id));
  const altri = Object.keys(gruppo).filter((nome) => !noti.has(nome));
  const tutti = [...dichiarati, ...altri.map((id) => ({ id, etichetta: `${id} (non dichiarato)` }))];
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
            forma: formaDi(gruppo[id], percorso.at(-1)),
          }}
          percorso={[...percorso, id]}
          valore={gruppo[id]}
          contesto={{ ...contesto, esempio: undefined }}
        />
      ))}
    </div>
  );
}

/** A cell is a figure; what one writes for an input may be a choice too, and what has lines is more than a text. */
function formaDi(valore: unknown, campo: Passo | undefined): Forma {
  if (String(valore ?? '').includes('\n')) return { specie: 'yaml' };
  return campo === 'ingressi' ? { specie: 'testo', lungo: false, cifra: true } : { specie: 'numero' };
}
