/** Rows and columns of a table from a spreadsheet, in one go. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Contesto } from './Campo.tsx';
import { daFoglio } from './incolla.ts';

export function Incolla({ valori, contesto }: { valori: Record<string, unknown>; contesto: Contesto }): JSX.Element {
  const [testo, scrivi] = useState('');
  const [detto, di] = useState('');
  const id = `${contesto.radice}--incolla`;
  const metti = (): void => {
    const letta = daFoglio(testo, valori);
    if (!letta) {
      di('Servono almeno una riga e una colonna di cifre, con i loro nomi nella prima riga e nella prima colonna.');
      return;
    }
    contesto.cambia(['colonne'], letta.colonne);
    contesto.cambia(['righe'], letta.righe);
    di(`Colonne: ${letta.colonne.length}. Righe: ${letta.righe.length}. ${letta.note.join(' ')}`);
  };
  return (
    <div class="campo">
      <label for={id}>Righe e colonne, incollate dal foglio di calcolo</label>
      <textarea
        id={id}
        rows={4}
        class="cod"
        value={testo}
        aria-describedby={`${id}-aiuto`}
        onInput={({ currentTarget }) => scrivi(currentTarget.value)}
      />
      <p class="campo-aiuto" id={`${id}-aiuto`}>
        In Excel copia le celle con le intestazioni, e incollale qui. Righe e colonne dello stesso nome tengono ciò che
        dicono di sé; le altre prendono il posto di quelle di prima.
      </p>
      <p>
        <button type="button" class="pulsante pulsante-secondo" onClick={metti}>
          Metti righe e colonne
        </button>
      </p>
      <p role="status">{detto}</p>
    </div>
  );
}
