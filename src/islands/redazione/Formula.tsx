/**
 * A formula as one writes it: the names it may use, how it reads, what it gives; and the rule's examples, done again.
 */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { LetturaFormule } from '../../materie/indicatori/lettura.ts';
import type { Passo } from './contesto.ts';

interface Props {
  percorso: readonly Passo[];
  testo: string;
  lettura: LetturaFormule | null | undefined;
  cambia: (testo: string) => void;
  attributi: Record<string, string | boolean | undefined>;
}

export function Formula({ percorso, testo, lettura, cambia, attributi }: Props): JSX.Element {
  const campo = useRef<HTMLInputElement>(null);
  const dove = percorso.join('.');
  const letta = lettura?.formule.find((una) => una.percorso.join('.') === dove);
  const metti = (nome: string): void => {
    const { selectionStart, selectionEnd } = campo.current ?? { selectionStart: null, selectionEnd: null };
    const [da, a] = [selectionStart ?? testo.length, selectionEnd ?? testo.length];
    cambia(`${testo.slice(0, da)}${nome}${testo.slice(a)}`);
    requestAnimationFrame(() => {
      campo.current?.focus();
      campo.current?.setSelectionRange(da + nome.length, da + nome.length);
    });
  };
  return (
    <>
      <input
        {...attributi}
        ref={campo}
        class="cod"
        value={testo}
        autoComplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => cambia(currentTarget.value)}
      />
      {lettura && lettura.nomi.length > 0 && (
        <p class="redazione-comandi" role="group" aria-label="Nomi da mettere nella formula">
          {lettura.nomi.map(({ nome, etichetta, unita }) => (
            <button type="button" class="redazione-nome" title={etichetta} onClick={() => metti(nome)}>
              <span class="cod">{nome}</span>
              <span class="solo-voce">, {etichetta}</span>
              {unita && <span class="quieto"> {unita}</span>}
            </button>
          ))}
        </p>
      )}
      <p class="redazione-lettura" role="status">
        {letta && testo && (
          <>
            Si legge: <strong>{letta.parole}</strong>
            {letta.da && <>. Dà: {letta.da}</>}.{letta.mostra && <> {letta.mostra}.</>}
          </>
        )}
      </p>
    </>
  );
}

/** The worked examples with the formulas of now. */
export function Esempi({ lettura }: { lettura: LetturaFormule | null | undefined }): JSX.Element | null {
  if (!lettura || lettura.esempi.length === 0) return null;
  return (
    <section aria-labelledby="esempi-titolo">
      <h3 id="esempi-titolo">Gli esempi, con queste formule</h3>
      <ul>
        {lettura.esempi.map(({ titolo, risultati, passi }) => (
          <li>
            <strong>{titolo}</strong>
            <ul>
              {risultati.map(({ etichetta, viene, atteso, oltre }) => (
                <li>
                  {etichetta}: {viene}
                  {atteso !== null && <span class="quieto"> (atteso {atteso})</span>}
                  {oltre && (
                    <span class="quieto">
                      : più di 100 %, giusto per un confronto con un obiettivo, non per una parte di un tutto.
                    </span>
                  )}
                </li>
              ))}
              {passi
                .filter(({ numeri }) => numeri !== '')
                .map(({ etichetta, numeri }) => (
                  <li class="quieto">
                    {etichetta} = {numeri}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
