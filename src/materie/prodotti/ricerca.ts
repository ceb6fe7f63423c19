import { nomiIn, type NomeNelTempo } from '../../puro/calendario/nomi.ts';
import { racconta } from '../../puro/calendario/racconto.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { codiciCondivisi } from './codici.ts';
import type { Prodotto } from './prodotti.ts';
import type { Unita } from './unita.ts';
import { TIPI_UNITA } from '../nomi.ts';
import { testiDi } from '../../puro/ricerca/testi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { SENZA, breve, codiciIpa } from '../../puro/ricerca/riga.ts';

/** Products, the product codes that several of them share, and the groups they are printed under. */
export function vociProdotti(prodotti: readonly Prodotto[], unita: readonly Unita[]): VoceRicerca[] {
  const nomi = new Map(unita.map(({ id, nome }) => [id, nome]));
  const owner = (id: string) => nomi.get(id) ?? id;
  const perId = new Map(unita.map((una) => [una.id, una]));
  const owners = (own: readonly Prodotto[]) =>
    [...new Set(own.flatMap(({ versioni }) => versioni.map(({ unita: id }) => owner(id))))].join(', ');
  return [
    ...prodotti.map((prodotto): VoceRicerca => ({
      tipo: 'prodotto',
      id: prodotto.id,
      codice_14o: prodotto.codice_14o,
      codice_prodotto: prodotto.codice_prodotto,
      descrizione: prodotto.descrizione,
      nome: prodotto.nome,
      gruppo: senzaRichiami(prodotto.gruppo),
      ...nelTempo(prodotto, (id) => perId.get(id) ?? { nome: id, nomi: [] }),
      url: INDIRIZZI.prodotto(prodotto.id),
    })),
    ...codiciCondivisi(prodotti).map(({ codice, prodotti: sharing, perUnita }): VoceRicerca => ({
      ...SENZA,
      tipo: 'codice prodotto',
      id: codice,
      codice_prodotto: codice,
      descrizione: `Codice prodotto ${codice}`,
      risposta: `${sharing.length} prodotti: ${perUnita.map(({ unita: id, prodotti: own }) => `${own.length} ${owner(id)}`).join(', ')}`,
      url: INDIRIZZI.codice(codice),
    })),
    ...[...Map.groupBy(prodotti, ({ id_gruppo }) => id_gruppo)].map(([id, own]): VoceRicerca => ({
      ...SENZA,
      tipo: 'gruppo di prodotti',
      id,
      descrizione: senzaRichiami(own[0]?.gruppo ?? id),
      risposta: owners(own),
      url: INDIRIZZI.gruppo(id),
    })),
  ];
}

/** Who owns a product; where that depends on the day, all of them with their days. */
function nelTempo(
  { versioni, muta }: Prodotto,
  unita: (id: string) => { nome: string; nomi: readonly NomeNelTempo[] },
): Pick<VoceRicerca, 'risposta' | 'nel_tempo'> {
  const nel_tempo = versioni.flatMap((versione) =>
    nomiIn(versione, unita(versione.unita)).map(({ nome, ...limiti }) => ({ ...limiti, risposta: nome })),
  );
  const [unica, ...altre] = nel_tempo;
  if (unica && altre.length === 0 && !muta) return { risposta: unica.risposta };
  return { risposta: racconta(nel_tempo), nel_tempo };
}

/** A heading without the asterisks that send to a note: they are not part of its name. */
function senzaRichiami(text: string): string {
  return text.replace(/[\s*]+$/, '');
}

/** What the page of a unit says besides its products, sentence by sentence. */
export function vociRegoleUnita(unita: readonly Unita[]): VoceRicerca[] {
  return unita.flatMap((una) =>
    testiDi(una)
      .filter((text) => text.includes(' ') && text !== una.nome)
      .map((text, n) => ({
        ...SENZA,
        tipo: 'regola di un’unità',
        id: `${una.id}/${n}`,
        descrizione: breve(text, 160),
        gruppo: una.nome,
        risposta: una.nome,
        url: INDIRIZZI.unita(una.id),
        testi: [text],
      })),
  );
}

/** Units: today's ones, and those that they absorbed, whose old names lead to them. */
export function vociUnita(unita: readonly Unita[]): VoceRicerca[] {
  const nomi = new Map(unita.map(({ id, nome }) => [id, nome]));
  return unita.map((una) => {
    const heirs = una.ceduto.map(({ a }) => nomi.get(a) ?? a);
    return {
      ...SENZA,
      tipo: 'unita',
      id: una.id,
      descrizione: una.tipo_unita === 'unita-organizzativa' ? `U.O. ${una.nome}` : una.nome,
      nome: una.nome,
      risposta:
        una.stato === 'assorbita' && heirs.length
          ? `assorbita da ${[...new Set(heirs)].join(', ')}`
          : TIPI_UNITA[una.tipo_unita],
      url: INDIRIZZI.unita(una.id),
      altri: [
        ...new Set([
          ...(una.sigla ? [una.sigla] : []),
          ...codiciIpa(una),
          ...una.nomi.map(({ nome }) => nome),
          ...(una.denominazioni ?? []).map(({ nome }) => nome),
        ]),
      ].filter((nome) => nome !== una.nome),
    };
  });
}
