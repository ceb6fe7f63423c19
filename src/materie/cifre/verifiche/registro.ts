import type { GuastoDiRegola } from '../../../motore/errori.ts';
import { nomiVicini, fraVirgolette } from '../../../motore/vicini.ts';
import type { Verifica } from './esito-del-controllo.ts';

/** What the register says of the checks. */
export interface VoceRegistro {
  id: string;
  natura: string;
  verifiche?: readonly string[];
}

/** A fault of the register (`voce` is the entry) or of a check that it should name. */
type GuastoRegistro = { guasto: GuastoDiRegola } & ({ voce: string } | { verifica: Verifica });

/**
 * Holds checks and register together: every check that fails is named by one entry, and an entry names only checks
 * that do not hold. An entry whose nature is rounding may also name the checks that differ by rounding.
 * @returns the checks with the entry that names them, and the faults on either side
 */
export function confrontaRegistro(
  verifiche: readonly Verifica[],
  voci: readonly VoceRegistro[],
): { verifiche: Verifica[]; guasti: GuastoRegistro[] } {
  const byId = new Map(verifiche.map((verifica) => [verifica.id, verifica]));
  const namedBy = new Map<string, string>();
  const guasti: GuastoRegistro[] = [];
  for (const voce of voci) {
    for (const [index, id] of (voce.verifiche ?? []).entries()) {
      const fault = guastoDellaVoce(voce, id, byId, namedBy.get(id));
      if (fault) guasti.push({ voce: voce.id, guasto: { percorso: ['verifiche', index], ...fault } });
      else namedBy.set(id, voce.id);
    }
  }
  for (const verifica of verifiche) {
    if (verifica.esito === 'non-torna' && !namedBy.has(verifica.id))
      guasti.push({ verifica, guasto: nonDichiarata(verifica) });
  }
  return {
    verifiche: verifiche.map((verifica) => ({ ...verifica, incongruenza: namedBy.get(verifica.id) ?? null })),
    guasti,
  };
}

function guastoDellaVoce(
  voce: VoceRegistro,
  id: string,
  byId: ReadonlyMap<string, Verifica>,
  already: string | undefined,
): Omit<GuastoDiRegola, 'percorso'> | null {
  const verifica = byId.get(id);
  if (!verifica) {
    const near = nomiVicini(id, byId.keys());
    return {
      messaggio: `la verifica «${id}» non esiste`,
      atteso: 'l’id di una verifica calcolata, come «tabella.controllo.voce»',
      rimedio: near.length > 0 ? `intendevi ${fraVirgolette(near)}?` : 'correggi l’id, o toglilo',
    };
  }
  if (already)
    return {
      messaggio: `la verifica «${id}» è già dichiarata dalla voce «${already}»`,
      atteso: 'una sola voce per ogni verifica che non torna',
      rimedio: 'togli la verifica da una delle due voci',
    };
  if (verifica.esito === 'torna')
    return {
      messaggio: `la voce «${voce.id}» dichiara la verifica «${id}», che torna`,
      atteso: 'solo verifiche che non tornano',
      rimedio: 'togli la verifica dalla voce; se era l’unica, togli la voce',
    };
  if (verifica.esito === 'arrotondamento' && voce.natura !== 'arrotondamento')
    return {
      messaggio: `la verifica «${id}» differisce solo per arrotondamento, ma la voce «${voce.id}» la spiega come «${voce.natura}»`,
      atteso: 'una voce di natura «arrotondamento»',
      rimedio: 'correggi la natura, o togli la verifica dalla voce',
    };
  return null;
}

function nonDichiarata({ id, pubblicato, ricalcolato }: Verifica): GuastoDiRegola {
  return {
    percorso: [],
    messaggio: `la verifica «${id}» non torna: stampato ${pubblicato}, ricalcolato ${ricalcolato}`,
    atteso: 'una cifra che torna, o una voce di rules/incongruenze/ che nomina la verifica',
    rimedio: `confronta la cifra con la fonte; se è stampata così, aggiungi «verifiche: [${id}]» a una voce del registro`,
  };
}
