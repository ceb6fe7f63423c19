/** What a form asks the engine as one types. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Officina, Posto, Prova, Scelta } from '../../uscite/redazione/messaggi.ts';
import type { Mossa } from '../../uscite/redazione/mosse.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';

/** After this long without a key stroke the rules are checked. */
const PAUSA = 300;

/** The rules of the kinds that fields refer to, and which kinds were asked for. */
export type Scelte = ((tipo: string) => readonly Scelta[]) & { chieste: ReadonlySet<string> };

/**
 * The rules of the kinds that fields refer to, asked for once each, and again when the draft has changed.
 * @param valori what the form holds: «#passi» are entries of its own
 * @param protocollo the one that the rule is of: another's offices are not its own
 */
export function useScelte(
  officina: Officina,
  bozza: Bozza,
  valori: Record<string, unknown>,
  protocollo: unknown,
): Scelte {
  const [note, cambia] = useState<ReadonlyMap<string, readonly Scelta[]>>(new Map());
  const chieste = useRef(new Set<string>());
  const chiedi = (tipo: string): void => {
    chieste.current.add(tipo);
    const suo = typeof protocollo === 'string' && protocollo ? `/${protocollo}` : '';
    void officina
      .scelte(tipo.replace(/(?<=^protocolli)(?=#)/, suo), bozza)
      .then((scelte) => cambia((prima) => new Map([...prima, [tipo, scelte]])));
  };
  useEffect(() => chieste.current.forEach((tipo) => !tipo.startsWith('#') && chiedi(tipo)), [bozza.file, protocollo]);
  const scelte = (tipo: string): readonly Scelta[] => {
    if (tipo.startsWith('#')) {
      chieste.current.add(tipo);
      return proprie(valori[tipo.slice(1)]);
    }
    if (!chieste.current.has(tipo)) chiedi(tipo);
    return note.get(tipo) ?? [];
  };
  return Object.assign(scelte, { chieste: chieste.current });
}

/** The entries of a list of the form that have a name already. */
function proprie(lista: unknown): Scelta[] {
  return (Array.isArray(lista) ? (lista as Record<string, unknown>[]) : [])
    .filter(({ id }) => typeof id === 'string' && id !== '')
    .map(({ id, nome }) => ({ id: String(id), nome: String(nome ?? id) }));
}

/**
 * What a move would do, asked again when the keys rest; an answer to an older question is dropped.
 * @returns `attuale`: whether the answer is about what the form says now, and not about what it said some keys ago
 */
export function useProva(
  officina: Officina,
  posto: Posto | undefined,
  mossa: Mossa | null,
  bozza: Bozza,
): { prova: Prova | null; occupata: boolean; attuale: boolean } {
  const [{ prova, di, su }, risponde] = useState<{ prova: Prova | null; di: string; su: Bozza | null }>({
    prova: null,
    di: '',
    su: null,
  });
  const [occupata, lavora] = useState(false);
  const detto = JSON.stringify([posto?.file, posto?.indice, mossa]);
  useEffect(() => {
    let vecchia = false;
    const cambia = (nuova: Prova | null): void => risponde({ prova: nuova, di: detto, su: bozza });
    if (!mossa || !posto) {
      cambia(null);
      return undefined;
    }
    const attesa = setTimeout(() => {
      lavora(true);
      officina
        .prova({ file: posto.file, indice: posto.indice }, mossa, bozza)
        .then((nuova) => !vecchia && cambia(nuova))
        .catch((errore: Error) => {
          if (!vecchia)
            cambia({
              bozza: null,
              altrove: [],
              differenze: [],
              campi: [{ percorso: [], messaggio: errore.message, atteso: null, rimedio: null }],
            });
        })
        .finally(() => !vecchia && lavora(false));
    }, PAUSA);
    return () => {
      vecchia = true;
      clearTimeout(attesa);
    };
  }, [detto, bozza]);
  return { prova, occupata, attuale: prova !== null && di === detto && su === bozza };
}
