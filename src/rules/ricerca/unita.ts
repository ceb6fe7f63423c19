import type { VoceRicerca } from '../../search/tipi.ts';
import type { Unita } from '../compila/unita.ts';
import { TIPI_UNITA } from '../nomi.ts';

/** Units: today's ones, and those that they absorbed, whose old names lead to them. */
export function vociUnita(unita: readonly Unita[]): VoceRicerca[] {
  const nomi = new Map(unita.map(({ id, nome }) => [id, nome]));
  return unita.map((una) => {
    const heirs = una.ceduto.map(({ a }) => nomi.get(a) ?? a);
    return {
      tipo: 'unita',
      id: una.id,
      codice_14o: null,
      codice_prodotto: null,
      descrizione: una.tipo_unita === 'unita-organizzativa' ? `U.O. ${una.nome}` : una.nome,
      nome: una.nome,
      gruppo: null,
      risposta: una.stato === 'assorbita' && heirs.length ? `assorbita da ${[...new Set(heirs)].join(', ')}` : TIPI_UNITA[una.tipo_unita],
      url: `/unita/${una.id}/`,
      altri: [...new Set([...(una.sigla ? [una.sigla] : []), ...(una.denominazioni ?? []).map(({ nome }) => nome)])].filter((nome) => nome !== una.nome),
    };
  });
}
