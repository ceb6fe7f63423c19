import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { altriNomi, INDIRIZZI, SENZA } from '../../puro/parole/indirizzi.ts';
import type { Sede } from './sedi.ts';
import type { TabellaCompilata } from './valori.ts';

/** The offices and the levels above them, each with its targets of giacenza where a table gives them. */
export function vociSedi(sedi: readonly Sede[], tabelle: readonly TabellaCompilata[]): VoceRicerca[] {
  const targets = tabelle
    .filter(({ argomento }) => argomento === 'giacenza')
    .flatMap(({ cifre }) => cifre.filter(({ tipo, valore }) => tipo === 'obiettivo' && valore !== null));
  const nomi = new Map(sedi.map(({ id, nome }) => [id, nome]));
  return sedi.map((sede) => {
    const figures = targets
      .filter(({ struttura }) => struttura === sede.id)
      .map(({ colonna, valore }) => `${colonna} ${valore}`);
    return {
      ...SENZA,
      tipo: 'sede',
      id: sede.id,
      descrizione: sede.nome,
      gruppo: sede.superiore ? (nomi.get(sede.superiore) ?? null) : null,
      risposta: figures.length ? `giacenza obiettivo, giorni: ${figures.join(' · ')}` : '',
      url: INDIRIZZI.sede(sede.id),
      altri: altriNomi([sede.stampato, ...sede.altri_nomi], sede.nome),
      ...(figures.length ? { uso: ['indice di giacenza', 'obiettivo'] } : {}),
    };
  });
}
