import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Unita } from '../../materie/prodotti/unita.ts';
import { TIPI_UNITA } from '../../materie/nomi.ts';
import { INDIRIZZI, SENZA } from '../../puro/parole/indirizzi.ts';

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
        ...new Set([...(una.sigla ? [una.sigla] : []), ...(una.denominazioni ?? []).map(({ nome }) => nome)]),
      ].filter((nome) => nome !== una.nome),
    };
  });
}
