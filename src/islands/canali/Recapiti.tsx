/** Addresses to write to, with what to know before one does. */
import type { JSX } from 'preact';
import { inItaliano } from '../../puro/parole/date.ts';
import type { RecapitoScelto } from '../../puro/canali/passi.ts';
import type { Contatto } from '../../puro/canali/tipi.ts';
import { hrefCasella, hrefContatti, type Casa } from './casa.ts';
import { Marchi } from './segni.tsx';

/** The words for a mailbox whose address is hidden where they stand: they lead to the office's contacts. */
export const CASELLA_NASCOSTA = 'casella che porta un nome: vedi i contatti della sede';

interface Props {
  casa: Casa;
  recapiti: readonly RecapitoScelto[];
  /** What stands beside each address, like a button to copy it. */
  accanto?: (casella: string) => JSX.Element;
  /** True in a tight answer: the marks stay on the page of each mailbox. */
  breve?: boolean;
}

export function Recapiti({ casa, recapiti, accanto, breve = false }: Props): JSX.Element | null {
  if (recapiti.length === 0) return null;
  return (
    <ul class="recapiti">
      {recapiti.flatMap(({ come, contatti }) =>
        contatti.map((contatto) => (
          <li key={contatto.id + (contatto.valido_dal ?? '')}>
            {come === 'cc' && <span class="quieto">Per conoscenza: </span>}
            <Indirizzo casa={casa} contatto={contatto} />
            {contatto.casella !== null && accanto?.(contatto.casella)}{' '}
            <span class="quieto">
              {contatto.ruolo}
              {contatto.valido_al && `, fino al ${inItaliano(contatto.valido_al)}`}
            </span>
            {contatto.avviso && <p class="avviso avviso-attenzione">{contatto.avviso}</p>}
            {!breve && <Marchi casa={casa} di={contatto} />}
          </li>
        )),
      )}
    </ul>
  );
}

/** An address, with its page. */
function Indirizzo({ casa, contatto: { casella, sede } }: { casa: Casa; contatto: Contatto }): JSX.Element {
  return casella === null ? (
    <>
      <a href={hrefContatti(casa, sede)}>{CASELLA_NASCOSTA}</a>,{' '}
    </>
  ) : (
    <>
      <a class="cod casella" href={hrefCasella(casa, casella)}>
        {casella}
      </a>{' '}
    </>
  );
}
