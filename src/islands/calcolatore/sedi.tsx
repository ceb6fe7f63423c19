/** «Tante sedi insieme»: rows pasted from a spreadsheet, a result a row, errors by row, a CSV to take away. */
import { render, type JSX, type TargetedMouseEvent } from 'preact';
import { scarica } from '../modulo/scarica.ts';
import type { Banco, Monta } from './banco.ts';
import { Classifica, letto } from './classifica.tsx';
import { colonneDi, leggiFoglio, scriviCsv } from './righe.ts';
import { copiaTesto } from '../modulo/copia.ts';

/** What was pasted, and what is said of having copied the results. */
interface Incollato {
  testo: string;
  copiato: string;
}

export const monta: Monta = (radice, banco) => {
  let stato: Incollato = { testo: '', copiato: '' };
  const disegna = (): void => render(<Sedi banco={banco} {...stato} cambia={cambia} />, radice);
  const cambia = (parte: Partial<Incollato>): void => {
    stato = { ...stato, ...parte };
    disegna();
  };
  disegna();
};

interface Props extends Incollato {
  banco: Banco;
  cambia: (parte: Partial<Incollato>) => void;
}

function Sedi(props: Props): JSX.Element {
  const { banco, testo, cambia } = props;
  const { calcolo } = banco.scheda;
  const foglio = leggiFoglio(calcolo, testo);
  const { righe } = foglio;
  return (
    <>
      <div class="campo">
        <label for="s-incolla">Righe copiate da un foglio di calcolo</label>
        <textarea
          id="s-incolla"
          rows={6}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="s-aiuto"
          value={testo}
          onInput={({ currentTarget }) => cambia({ testo: currentTarget.value, copiato: '' })}
        />
        <p class="campo-aiuto" id="s-aiuto">
          Una riga per sede. Colonne: il nome (può mancare), poi{' '}
          {colonneDi(calcolo)
            .map(({ etichetta }) => `«${etichetta}»`)
            .join(', ')}
          . Con una riga di intestazioni l’ordine è libero.
        </p>
      </div>
      <p aria-live="polite">{righe.length > 0 && letto(calcolo, foglio)}</p>
      {righe.length > 0 && (
        <>
          <Classifica calcolo={calcolo} righe={righe} meta={banco.meta()} />
          <Azioni {...props} />
        </>
      )}
    </>
  );
}

/** The results taken away. */
function Azioni({ banco, testo, copiato, cambia }: Props): JSX.Element {
  const { calcolo } = banco.scheda;
  const csv = (separatore?: '\t'): string => scriviCsv(calcolo, leggiFoglio(calcolo, testo), separatore);
  const copia = async ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>): Promise<void> =>
    cambia({
      copiato: (await copiaTesto(csv('\t'), currentTarget))
        ? 'Copiato: incollalo in un foglio.'
        : 'Il browser non lascia copiare: scarica il CSV.',
    });
  return (
    <div class="azioni">
      <button
        type="button"
        class="pulsante"
        onClick={() => scarica(`${calcolo.id}.csv`, new Blob([csv()], { type: 'text/csv;charset=utf-8' }))}
      >
        Scarica il CSV
      </button>
      <button type="button" class="pulsante pulsante-secondo" onClick={copia}>
        Copia per un foglio di calcolo
      </button>
      <output aria-live="polite">{copiato}</output>
    </div>
  );
}
