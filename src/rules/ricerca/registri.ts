import type { VoceRicerca } from '../../search/tipi.ts';
import type { DocumentoFonte } from '../compila/fonti.ts';
import type { Incongruenza } from '../compila/incongruenze.ts';

const EMPTY = { codice_14o: null, codice_prodotto: null, nome: null, gruppo: null };

/** The documents whose text was read; an act that they only cite is found in the list of sources. */
export function vociFonti(fonti: readonly DocumentoFonte[]): VoceRicerca[] {
  return fonti
    .filter(({ testo_consultato }) => testo_consultato)
    .map((fonte) => ({
      ...EMPTY,
      tipo: 'fonte',
      id: fonte.id,
      descrizione: fonte.nome,
      risposta: fonte.data ? fonte.data.split('-').reverse().join('/') : String(fonte.anno ?? ''),
      url: `/fonti/${fonte.id}/`,
      altri: fonte.titolo && fonte.titolo !== fonte.nome ? [fonte.titolo] : [],
    }));
}

/** The register of contradictions. */
export function vociIncongruenze(incongruenze: readonly Incongruenza[]): VoceRicerca[] {
  return incongruenze
    .filter(({ cambia_risposta }) => cambia_risposta)
    .map((voce) => ({ ...EMPTY, tipo: 'incongruenza', id: voce.id, descrizione: voce.titolo, risposta: voce.tabellaTitolo, url: `/incongruenze/${voce.id}/` }));
}
