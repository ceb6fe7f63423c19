import type { CondizioneProtocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import { risposteNelTempo } from './risposte-nel-tempo.ts';

function senzaDoppi<T extends { id: string }>(voci: readonly T[]): T[] {
  return [...new Map(voci.map((voce) => [voce.id, voce])).values()];
}

/**
 * A cell of the table in full: its answers over time and office by office, and what is written once for all.
 * @param contribuente and @param esigenza ids in the table's protocol
 */
export function combinazione(tavola: TavolaCanali, contribuente: string, esigenza: string) {
  const periodi = risposteNelTempo(tavola, contribuente, esigenza);
  const risposte = periodi.flatMap(({ gruppi }) => gruppi.map(({ risposta }) => risposta));
  const perRegola = risposte.flatMap((risposta) => risposta.vie).map((via) => ({ id: via.regola.id, via }));
  const vie = senzaDoppi(perRegola).map(({ via }) => via);
  const divieti = senzaDoppi(risposte.flatMap((risposta) => risposta.divieti));
  const condizioni = senzaDoppi(vie.flatMap((via) => via.condizioni));
  const diEffetto = (effetto: CondizioneProtocollo['effetto']) =>
    condizioni.filter((condizione) => condizione.effetto === effetto);
  return {
    periodi,
    perSede: periodi[0]?.perSede ?? [],
    vie,
    divieti,
    diEffetto,
    /** A condition printed at the same point as a prohibition is that prohibition. */
    nonGestite: diEffetto('non-gestita').filter(
      ({ fonte }) => !divieti.some((divieto) => divieto.fonte.punto.endsWith(fonte.punto)),
    ),
    promesse: senzaDoppi(
      vie.flatMap(({ promessa }) => (promessa ? [{ ...promessa.termine, giorni: promessa.caso.giorni }] : [])),
    ),
    modelli: senzaDoppi(vie.flatMap(({ modello }) => (modello ? [modello] : []))),
    /** It shows mailboxes with a person's name, which no search engine need keep. */
    nominative: vie.some(({ recapiti }) =>
      recapiti.some(({ contatti }) => contatti.some(({ nominativa, casella }) => nominativa && casella !== null)),
    ),
  };
}
