import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { sharedCodes } from '../../materie/prodotti/codici.ts';
import type { Prodotto } from '../../materie/prodotti/prodotti.ts';
import type { Unita } from '../../materie/prodotti/unita.ts';
import { INDIRIZZI, SENZA } from '../../puro/parole/indirizzi.ts';

/** Products, the product codes that several of them share, and the groups they are printed under. */
export function vociProdotti(prodotti: readonly Prodotto[], unita: readonly Unita[]): VoceRicerca[] {
  const nomi = new Map(unita.map(({ id, nome }) => [id, nome]));
  const owner = (id: string) => nomi.get(id) ?? id;
  const owners = (own: readonly Prodotto[]) => [...new Set(own.map((prodotto) => owner(prodotto.unita)))].join(', ');
  return [
    ...prodotti.map((prodotto): VoceRicerca => ({
      tipo: 'prodotto',
      id: prodotto.id,
      codice_14o: prodotto.codice_14o,
      codice_prodotto: prodotto.codice_prodotto,
      descrizione: prodotto.descrizione,
      nome: prodotto.nome,
      gruppo: senzaRichiami(prodotto.gruppo),
      risposta: owner(prodotto.unita),
      url: INDIRIZZI.prodotto(prodotto.id),
    })),
    ...sharedCodes(prodotti).map(({ codice, prodotti: sharing, perUnita }): VoceRicerca => ({
      ...SENZA,
      tipo: 'codice prodotto',
      id: codice,
      codice_prodotto: codice,
      descrizione: `Codice prodotto ${codice}`,
      risposta: `${sharing.length} prodotti: ${perUnita.map(({ unita: id, prodotti: own }) => `${own.length} ${owner(id)}`).join(', ')}`,
      url: INDIRIZZI.codice(codice),
    })),
    ...[...Map.groupBy(prodotti, ({ gruppoId }) => gruppoId)].map(([id, own]): VoceRicerca => ({
      ...SENZA,
      tipo: 'gruppo di prodotti',
      id,
      descrizione: senzaRichiami(own[0]?.gruppo ?? id),
      risposta: owners(own),
      url: INDIRIZZI.gruppo(id),
    })),
  ];
}

/** A heading without the asterisks that send to a note: they are not part of its name. */
function senzaRichiami(text: string): string {
  return text.replace(/[\s*]+$/, '');
}
