import type { Catalogo } from '../../tipo-catalogo.ts';
import { INDIRIZZI } from '../../../puro/parole/indirizzi.ts';
import type { Albero, VocePeso } from '../pesi.ts';
import { cifraDi, tabellaDi } from '../vista/celle-di-verifica.ts';
import { percorsoCifra } from '../vista/indirizzi.ts';
import { vocePesata } from './obiettivo.ts';

/** The entries of a tree that have a page of their own, by id. */
export function pagineDelleVoci(
  catalogo: Pick<Catalogo, 'obiettivi' | 'pesi'>,
  albero: Albero,
): ReadonlyMap<string, string> {
  return new Map(
    catalogo.obiettivi.flatMap((obiettivo) => {
      const posto = vocePesata(catalogo, obiettivo);
      return posto?.albero === albero ? [[posto.voce.id, INDIRIZZI.obiettivo(obiettivo.id)] as const] : [];
    }),
  );
}

/** Where an entry without a page is measured: the first cell of the only row of a table that it names, if it is one. */
export function doveSiMisura(catalogo: Pick<Catalogo, 'tabelle'>, { valori }: Pick<VocePeso, 'valori'>): string | null {
  const misure = valori.flatMap((riferimento) => {
    const [tabella = '', riga = ''] = riferimento.split('/');
    const dove = tabellaDi(catalogo, tabella);
    const celle = dove?.colonne.flatMap(({ id }) => cifraDi(catalogo, `${tabella}/${riga}@${id}`) ?? []) ?? [];
    return celle[0] && dove?.righe.some(({ id }) => id === riga) ? [percorsoCifra(celle[0].id)] : [];
  });
  return misure.length === 1 ? (misure[0] ?? null) : null;
}
