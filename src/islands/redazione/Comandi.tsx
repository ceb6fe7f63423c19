/** What is done with a form once it is written. */
import type { JSX } from 'preact';
import { Conferma } from './Conferma.tsx';
import type { Lavoro } from './lavoro.ts';

interface PropsComandi {
  radice: string;
  prova: Lavoro['prova'];
  nasce: boolean;
  /** @param comunque with its errors: what is missing may be in other rules */
  concludi: (comunque: boolean) => void;
  guarda: () => void;
  lascia: () => void;
  lasciato: Lavoro['lasciato'];
}

export function Comandi({ radice, prova, nasce, concludi, guarda, lascia, lasciato }: PropsComandi): JSX.Element {
  return (
    <p class="redazione-comandi">
      <button type="button" id={`${radice}--metti`} class="pulsante" onClick={() => concludi(false)}>
        {(prova?.campi.length ?? 0) > 0 ? 'Vai a ciò che manca o non va' : 'Metti nella proposta'}
      </button>
      {prova?.bozza && prova.campi.length > 0 && (
        <button type="button" class="pulsante pulsante-secondo" onClick={() => concludi(true)}>
          Metti così com’è, e torna dopo
        </button>
      )}
      <button type="button" class="pulsante pulsante-secondo" aria-disabled={!prova?.bozza} onClick={guarda}>
        Guarda come diventa
      </button>
      <Conferma
        domanda="Cancello ciò che hai scritto?"
        si="Sì, cancella"
        no="No, torno a scrivere"
        fai={() => {
          lasciato.dimentica();
          lascia();
        }}
        chiede={lasciato.scritto}
      >
        {nasce ? 'Lascia perdere' : 'Lascia la regola com’è'}
      </Conferma>
    </p>
  );
}
