/** «Tante sedi insieme»: rows pasted from a spreadsheet, a result a row, errors by row, a CSV to take away. */
import { render } from 'preact';
import type { Monta } from './banco.ts';
import { Classifica, letto } from './classifica.tsx';
import { colonneDi, leggiFoglio, scriviCsv } from './righe.ts';

export const monta: Monta = (radice, banco) => {
  const { calcolo } = banco.scheda;
  const attese = colonneDi(calcolo);
  let incollato = '';

  const scarica = (): void => {
    const file = URL.createObjectURL(
      new Blob([scriviCsv(calcolo, leggiFoglio(calcolo, incollato))], { type: 'text/csv;charset=utf-8' }),
    );
    const via = document.createElement('a');
    via.href = file;
    via.download = `${calcolo.id}.csv`;
    via.click();
    URL.revokeObjectURL(file);
  };

  let copiato = '';
  const copia = async (): Promise<void> => {
    const testo = scriviCsv(calcolo, leggiFoglio(calcolo, incollato), '\t');
    copiato = await navigator.clipboard.writeText(testo).then(
      () => 'Copiato: incollalo in un foglio.',
      () => 'Il browser non lascia copiare: scarica il CSV.',
    );
    disegna();
  };

  const disegna = (): void => {
    const foglio = leggiFoglio(calcolo, incollato);
    const { righe } = foglio;
    render(
      <>
        <div class="campo">
          <label for="s-incolla">Righe copiate da un foglio di calcolo</label>
          <textarea
            id="s-incolla"
            rows={6}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="s-aiuto"
            value={incollato}
            onInput={({ currentTarget }) => {
              incollato = currentTarget.value;
              copiato = '';
              disegna();
            }}
          />
          <p class="campo-aiuto" id="s-aiuto">
            Una riga per sede. Colonne: il nome (può mancare), poi{' '}
            {attese.map(({ etichetta }) => `«${etichetta}»`).join(', ')}. Con una riga di intestazioni l’ordine è
            libero.
          </p>
        </div>
        <p aria-live="polite">{righe.length > 0 && letto(calcolo, foglio)}</p>
        {righe.length > 0 && (
          <>
            <Classifica calcolo={calcolo} righe={righe} meta={banco.meta()} />
            <div class="azioni">
              <button type="button" class="pulsante" onClick={scarica}>
                Scarica il CSV
              </button>
              <button type="button" class="pulsante pulsante-secondo" onClick={copia}>
                Copia per un foglio di calcolo
              </button>
              <output aria-live="polite">{copiato}</output>
            </div>
          </>
        )}
      </>,
      radice,
    );
  };
  disegna();
};
