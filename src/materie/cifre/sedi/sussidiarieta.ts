import type { RigaValori } from '../../../types/regole.ts';
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { Cifra, TabellaCompilata } from '../valori.ts';

/** Work that one structure does for another. */
export interface Aiuto {
  /** The other structure: who helps, or who is helped. */
  nome: string;
  /** Its id, where it is a structure of the territory. */
  sede: string | null;
  cifra: Cifra;
}

/** What a structure gives to others and receives from them. */
interface Sussidiarieta {
  tabella: TabellaCompilata;
  dati: Aiuto[];
  ricevuti: Aiuto[];
}

/** The help given and received by a structure, from the tables of pairs; those that do not name it left out. */
export function sussidiarietaDi({ tabelle, sedi }: Pick<Catalogo, 'tabelle' | 'sedi'>, sede: string): Sussidiarieta[] {
  const nomi = new Map(sedi.map(({ id, nome }) => [id, nome]));
  return tabelle
    .filter(({ argomento }) => argomento === 'sussidiarieta')
    .map((tabella): Sussidiarieta => {
      const helpers = new Set(tabella.righe.flatMap(({ parte_di }) => parte_di ?? []));
      const aiuto = (riga: RigaValori, other: RigaValori): Aiuto[] =>
        tabella.cifre
          .filter((cifra) => cifra.riga === riga.id && cifra.valore !== null)
          .map((cifra) => ({
            nome: (other.sede && nomi.get(other.sede)) ?? other.nome ?? other.voce,
            sede: other.sede ?? null,
            cifra,
          }));
      // A pair is a row without parts: the structure helped, under the one that helps.
      const pairs = tabella.righe.flatMap((riga) => {
        const helper = helpers.has(riga.id) ? undefined : tabella.righe.find(({ id }) => id === riga.parte_di);
        return helper ? [{ riga, helper }] : [];
      });
      return {
        tabella,
        dati: pairs.filter(({ helper }) => helper.sede === sede).flatMap(({ riga }) => aiuto(riga, riga)),
        ricevuti: pairs.filter(({ riga }) => riga.sede === sede).flatMap(({ riga, helper }) => aiuto(riga, helper)),
      };
    })
    .filter(({ dati, ricevuti }) => dati.length + ricevuti.length > 0);
}
