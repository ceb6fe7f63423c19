import type { VoceRicerca } from '../../search/tipi.ts';
import { sharedCodes } from '../compila/codici.ts';
import type { Prodotto } from '../compila/prodotti.ts';
import type { Unita } from '../compila/unita.ts';

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
      gruppo: prodotto.gruppo,
      risposta: owner(prodotto.unita),
      url: `/prodotti/${prodotto.id}/`,
    })),
    ...sharedCodes(prodotti).map(({ codice, prodotti: sharing, perUnita }): VoceRicerca => ({
      tipo: 'codice prodotto',
      id: codice,
      codice_14o: null,
      codice_prodotto: codice,
      descrizione: `Codice prodotto ${codice}`,
      nome: null,
      gruppo: null,
      risposta: `${sharing.length} prodotti: ${perUnita.map(({ unita: id, prodotti: own }) => `${own.length} ${owner(id)}`).join(', ')}`,
      url: `/codici/${codice}/`,
    })),
    ...[...Map.groupBy(prodotti, ({ gruppoId }) => gruppoId)].map(([id, own]): VoceRicerca => ({
      tipo: 'gruppo di prodotti',
      id,
      codice_14o: null,
      codice_prodotto: null,
      descrizione: own[0]?.gruppo ?? id,
      nome: null,
      gruppo: null,
      risposta: owners(own),
      url: `/prodotti/?gruppo=${id}`,
    })),
  ];
}
