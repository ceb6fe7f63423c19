/** «Tante sedi insieme»: rows pasted from a spreadsheet, a result a row, errors by row, a CSV to take away. */
import { render } from 'preact';
import type { Monta } from './banco.ts';
import { inParole } from './Risultati.tsx';
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

  const disegna = (): void => {
    const { righe, colonne, lasciate } = leggiFoglio(calcolo, incollato);
    const guaste = righe.filter(({ errori }) => errori.length > 0).length;
    const lette = colonne.map((nome) =>
      nome === null ? 'nome' : (calcolo.ingressi.find((ingresso) => ingresso.nome === nome)?.etichetta ?? nome),
    );
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
              disegna();
            }}
          />
          <p class="campo-aiuto" id="s-aiuto">
            Una riga per sede. Colonne: il nome (può mancare), poi{' '}
            {attese.map(({ etichetta }) => `«${etichetta}»`).join(', ')}. Con una riga di intestazioni l’ordine è
            libero.
          </p>
        </div>
        <p aria-live="polite">
          {righe.length > 0 &&
            `${righe.length} ${righe.length === 1 ? 'riga' : 'righe'}: ${righe.length - guaste} con tutti i risultati${guaste > 0 ? `, ${guaste} da guardare` : ''}. Colonne lette: ${lette.join(', ')}.${lasciate > 0 ? ` Altre ${lasciate} righe non si leggono: incollale in un’altra volta.` : ''}`}
        </p>
        {righe.length > 0 && (
          <>
            <section
              class={`tabella${calcolo.risultati.length > 2 ? ' tabella-larga' : ''}`}
              aria-labelledby="s-didascalia"
              tabIndex={0}
            >
              <table>
                <caption id="s-didascalia">I risultati, riga per riga</caption>
                <thead>
                  <tr>
                    <th scope="col">Riga</th>
                    {calcolo.risultati.map(({ etichetta }) => (
                      <th scope="col" class="num">
                        {etichetta}
                      </th>
                    ))}
                    <th scope="col">Da sapere</th>
                  </tr>
                </thead>
                <tbody>
                  {righe.map(({ numero, nome, conto, errori }) => (
                    <tr key={numero}>
                      <th scope="row">{nome}</th>
                      {conto.esito.risultati.map((risultato) => (
                        <td class="num">{conto.incompleto ? '–' : inParole(risultato)}</td>
                      ))}
                      <td class="errori-riga">
                        {errori.map((errore) => (
                          <p class="campo-errore">{errore}</p>
                        ))}
                        {Object.values(conto.letti).map(
                          ({ nota }) => nota && <p class="piccolo quieto">{nota.split(':')[0]}</p>,
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            <p>
              <button type="button" class="pulsante" onClick={scarica}>
                Scarica il CSV
              </button>
            </p>
          </>
        )}
      </>,
      radice,
    );
  };
  disegna();
};
