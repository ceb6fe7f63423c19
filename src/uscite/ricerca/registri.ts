import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { ARGOMENTI, type Elenco } from '../../materie/piano/elenchi.ts';
import type { DocumentoFonte } from '../../materie/fonti/fonti.ts';
import type { Incongruenza } from '../../materie/fonti/incongruenze.ts';
import { giorno, INDIRIZZI, SENZA } from '../../puro/parole/indirizzi.ts';

/** The documents whose text was read; an act that they only cite is found in the list of sources. */
export function vociFonti(fonti: readonly DocumentoFonte[]): VoceRicerca[] {
  return fonti
    .filter(({ testo_consultato }) => testo_consultato)
    .map((fonte) => ({
      ...SENZA,
      tipo: 'fonte',
      id: fonte.id,
      descrizione: fonte.nome,
      risposta: fonte.data ? giorno(fonte.data) : String(fonte.anno ?? ''),
      url: INDIRIZZI.fonte(fonte.id),
      altri: fonte.titolo && fonte.titolo !== fonte.nome ? [fonte.titolo] : [],
    }));
}

/** The register of contradictions. */
export function vociIncongruenze(incongruenze: readonly Incongruenza[]): VoceRicerca[] {
  return incongruenze
    .filter(({ cambia_risposta }) => cambia_risposta)
    .map((voce) => ({
      ...SENZA,
      tipo: 'incongruenza',
      id: voce.id,
      descrizione: voce.titolo,
      risposta: voce.tabella_titolo,
      url: INDIRIZZI.incongruenza(voce.id),
    }));
}

/** The plan's lists without figures, each found by its title and by the accounts it names. */
export function vociElenchi(elenchi: readonly Elenco[]): VoceRicerca[] {
  return elenchi.map(({ id, titolo, argomento, righe }) => {
    const conti = righe.flatMap(({ conto }) => (conto === undefined ? [] : [conto]));
    return {
      ...SENZA,
      tipo: 'tabella',
      id,
      descrizione: titolo,
      gruppo: ARGOMENTI[argomento],
      risposta: `${righe.length} voci`,
      url: INDIRIZZI.elenco(id),
      ...(conti.length > 0 ? { altri: conti } : {}),
    };
  });
}
