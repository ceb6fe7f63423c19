/** What changes from a day on, because a version or a name begins or the last one ends: what a reader subscribes to. */
import { inOrdine } from '../puro/calendario/storia.ts';
import { NESSUNO, al, dal } from '../puro/calendario/racconto.ts';
import type { Giorno } from '../puro/parole/date.ts';
import { INDIRIZZI } from '../puro/parole/indirizzi.ts';
import { piuGiorni } from '../puro/parole/date.ts';
import { nomeUnita } from '../materie/nomi.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';

/** A change, with its day. */
export interface Cambiamento {
  /** The first day on which things are so. */
  giorno: Giorno;
  /** In Italian: what it is about, and what changes. */
  titolo: string;
  /** The page that tells it, from the site's root. */
  url: string;
}

/** Every change of owner of a product and of name of a unit or an office, the latest first. */
export function cambiamenti(catalogo: Pick<Catalogo, 'prodotti' | 'unita' | 'sedi'>): Cambiamento[] {
  const passaggi = catalogo.prodotti.flatMap(({ id, codice_14o, nome, versioni }): Cambiamento[] => {
    const ordinate = inOrdine(versioni);
    const chi = codice_14o ? `${codice_14o} ${nome}` : nome;
    const url = INDIRIZZI.prodotto(id);
    const fine = ordinate.at(-1)?.valido_al;
    return [
      ...ordinate
        .slice(1)
        .flatMap(({ valido_dal, unita }) =>
          valido_dal
            ? [{ giorno: valido_dal, titolo: `${chi}: ${dal(valido_dal)} ${nomeUnita(catalogo, unita)}`, url }]
            : [],
        ),
      ...(fine ? [{ giorno: piuGiorni(fine, 1), titolo: `${chi}: fino ${al(fine)}, poi ${NESSUNO}`, url }] : []),
    ];
  });
  const nomi = [
    ...catalogo.unita.map(({ id, nomi: suoi }) => ({ suoi, url: INDIRIZZI.unita(id) })),
    ...catalogo.sedi.map(({ id, nomi: suoi }) => ({ suoi, url: INDIRIZZI.sede(id) })),
  ].flatMap(({ suoi, url }) =>
    suoi
      .slice(1)
      .flatMap(({ nome, valido_dal }, n): Cambiamento[] =>
        valido_dal
          ? [{ giorno: valido_dal, titolo: `${suoi[n]?.nome ?? ''} si chiama ${nome} ${dal(valido_dal)}`, url }]
          : [],
      ),
  );
  return [...passaggi, ...nomi].sort((a, b) => b.giorno.localeCompare(a.giorno));
}
