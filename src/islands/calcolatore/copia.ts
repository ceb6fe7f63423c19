/** Copies the link or the citation of a calculation; where the clipboard is closed, shows the text to copy by hand. */
import type { Banco } from './banco.ts';
import { inParole } from './Risultati.tsx';
import { copiaTesto } from '../modulo/copia.ts';

/** A sentence that says what was computed, by which rule, from which document, and where to see it again. */
export function citazione(
  { scheda: { calcolo, nome, versione, fonte, documenti }, conto }: Banco,
  indirizzo: string,
): string {
  const { esito, letti, incompleto } = conto();
  const dati = calcolo.ingressi.flatMap(({ nome: ingresso, etichetta }) => {
    const campo = document.getElementById(`c-${ingresso}`) as HTMLInputElement | HTMLSelectElement | null;
    return letti[ingresso]?.dato === undefined || !campo
      ? []
      : [`${etichetta} ${campo instanceof HTMLSelectElement ? campo.selectedOptions[0]?.text : campo.value}`];
  });
  const risultati = incompleto
    ? []
    : esito.risultati.map((risultato) => `${risultato.etichetta} ${inParole(risultato)}`);
  const oggi = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long' }).format(new Date());
  return `${nome}${dati.length > 0 ? ` (${dati.join('; ')})` : ''}${risultati.length > 0 ? `: ${risultati.join('; ')}` : ''}. Regola tratta da ${documenti[fonte.documento]?.nome ?? fonte.documento}, ${fonte.punto}. Calcolato con «Chi fa cosa», versione della regola ${versione}, il ${oggi}: ${indirizzo}`;
}

/**
 * @param chi the button that was pressed, with what to copy in `data-strumento`
 * @param dove where to say that it was done
 */
export async function copia(banco: Banco, chi: HTMLElement, dove: HTMLElement): Promise<void> {
  const indirizzo = location.origin + location.pathname + banco.domanda();
  const che = chi.dataset['strumento'];
  const testo = che === 'citazione' ? citazione(banco, indirizzo) : indirizzo;
  if (await copiaTesto(testo, chi)) {
    dove.textContent = che === 'citazione' ? 'Citazione copiata.' : 'Collegamento copiato.';
  } else {
    const campo = document.createElement('textarea');
    campo.value = testo;
    campo.readOnly = true;
    campo.setAttribute('aria-label', 'Il testo da copiare');
    dove.replaceChildren('Il browser non lascia copiare: fallo da qui.', campo);
    campo.select();
  }
}
