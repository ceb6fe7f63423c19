import { daTesto } from '../../../puro/formula/razionale.ts';
import type { AlberoPesi } from '../../../types/regole.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import type { Tabelle } from './celle.ts';
import type { Verifica } from './esito-del-controllo.ts';
import { giudicaUguale } from './giudizio.ts';
import { totale } from './termini.ts';

/**
 * The parts of every entry of a tree of weights make 100.
 * @returns one check for each entry with parts, and the faults of the tree's build
 */
export function verificaAlbero(
  { id, titolo, voci }: AlberoPesi,
  tabelle: Tabelle,
): { verifiche: Verifica[]; guasti: GuastoDiRegola[] } {
  const guasti = voci.flatMap((_, index) => guastiDellaVoce(voci, index, tabelle));
  const verifiche = voci.flatMap((voce): Verifica[] => {
    const parts = voci.filter(({ parte_di }) => parte_di === voce.id);
    if (parts.length === 0) return [];
    const sum = totale(parts.flatMap(({ peso }) => (peso === undefined ? [] : [daTesto(peso)])));
    return [
      {
        id: `pesi.${id}.${voce.id}`,
        descrizione: `${titolo}: i pesi di «${voce.nome ?? voce.voce}» fanno 100`,
        identita: `${titolo}: i pesi di ogni voce fanno 100`,
        dove: [voce.nome ?? voce.voce],
        tabella: `pesi/${id}`,
        tipo: 'pesi',
        cella: null,
        celle: parts.map((part) => `pesi/${id}/${part.id}`),
        ...giudicaUguale('100', sum, 8),
        tolleranza: null,
        nota: null,
        incongruenza: null,
      },
    ];
  });
  return { verifiche, guasti };
}

/** What is wrong with an entry: its id, what it is part of, the rows it names. */
function guastiDellaVoce(voci: AlberoPesi['voci'], index: number, tabelle: Tabelle): GuastoDiRegola[] {
  const voce = voci[index];
  if (!voce) return [];
  const percorso = ['voci', index];
  const faults: GuastoDiRegola[] = [];
  if (voci.findIndex((other) => other.id === voce.id) !== index) {
    faults.push({
      percorso: [...percorso, 'id'],
      messaggio: `l’id «${voce.id}» è già usato in questo albero`,
      atteso: 'un id diverso per ogni voce',
      rimedio: 'cambia uno dei due id',
    });
  }
  if (voce.parte_di && !voci.some(({ id }) => id === voce.parte_di)) {
    faults.push({
      percorso: [...percorso, 'parte_di'],
      messaggio: `«${voce.parte_di}» non è tra le voci di questo albero`,
      atteso: 'l’id di una voce',
      rimedio: 'correggi «parte_di»',
    });
  }
  if ((voce.parte_di === undefined) !== (voce.peso === undefined)) {
    faults.push({
      percorso,
      messaggio: `la voce «${voce.id}» ha «${voce.peso === undefined ? 'parte_di' : 'peso'}» senza «${voce.peso === undefined ? 'peso' : 'parte_di'}»`,
      atteso: 'tutti e due, o nessuno dei due se è la radice',
      rimedio: 'aggiungi il campo che manca',
    });
  }
  for (const [place, reference] of (voce.valori ?? []).entries()) {
    const [table = '', row = ''] = reference.split('/');
    if (tabelle.get(table)?.righe.has(row)) continue;
    faults.push({
      percorso: [...percorso, 'valori', place],
      messaggio: `«${reference}» non indica una riga di rules/valori/`,
      atteso: 'tabella/riga',
      rimedio: 'correggi il riferimento',
    });
  }
  return faults;
}
