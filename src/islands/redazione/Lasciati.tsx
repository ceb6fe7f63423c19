/** Forms that were left open: taken up again in their place, and listed where one begins. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Conferma } from './Conferma.tsx';
import { chiaveDelModulo, dimenticaModulo, moduliLasciati } from './modulo-lasciato.ts';

/** Over a form that is as it was left. */
export function Ripreso({ cambiata, daCapo }: { cambiata: boolean; daCapo: () => void }): JSX.Element {
  const [visto, segna] = useState(false);
  if (visto) return <></>;
  return (
    <div class="avviso" role="status">
      <p>
        Qui c’è ciò che avevi scritto e non avevi messo nella proposta.
        {cambiata && ' La regola però nel frattempo è cambiata: guarda bene «Che cosa cambia», o ricomincia.'}
      </p>
      <p class="redazione-comandi">
        <Conferma
          domanda="Cancello ciò che avevi scritto?"
          si="Sì, ricomincia"
          no="No, tienilo"
          fai={() => {
            daCapo();
            segna(true);
          }}
        >
          Ricomincia da capo
        </Conferma>
      </p>
    </div>
  );
}

/** The forms left open, beside what hands the draft over: they are not in it. */
export function RimasteFuori(): JSX.Element | null {
  const moduli = moduliLasciati();
  if (moduli.length === 0) return null;
  return (
    <p class="avviso avviso-attenzione">
      {moduli.length === 1 ? 'Una è rimasta a metà, e nel file non c’è: ' : 'Rimaste a metà, e nel file non ci sono: '}
      {moduli.map((uno, n) => (
        <>
          {n > 0 && ', '}
          {uno.nuova ? `una nuova, come «${uno.nome}»` : <a href={`?regola=${chiaveDelModulo(uno)}`}>{uno.nome}</a>}
        </>
      ))}
      . Se ci vogliono, finiscile e mettile nella proposta.
    </p>
  );
}

/** The forms left open on this device. */
export function Lasciati({ apri }: { apri: (tipo: string, id: string, nuova: boolean) => void }): JSX.Element | null {
  const [moduli, mostra] = useState(moduliLasciati);
  if (moduli.length === 0) return null;
  return (
    <>
      <h3>Lasciate a metà</h3>
      <p>Ciò che hai scritto è su questo dispositivo, ma non ancora nella proposta.</p>
      <ul>
        {moduli.map((uno) => {
          const nome = uno.nuova ? `Una nuova, come «${uno.nome}»` : uno.nome;
          return (
            <li key={chiaveDelModulo(uno)}>
              {nome}{' '}
              <button type="button" class="pulsante pulsante-secondo" onClick={() => apri(uno.tipo, uno.id, uno.nuova)}>
                Riprendi<span class="solo-voce"> {nome}</span>
              </button>{' '}
              <Conferma
                domanda="Cancello ciò che avevi scritto?"
                si="Sì, cancella"
                no="No, tienilo"
                fai={() => {
                  dimenticaModulo(chiaveDelModulo(uno));
                  mostra(moduliLasciati());
                }}
              >
                Cancella<span class="solo-voce"> {nome}</span>
              </Conferma>
            </li>
          );
        })}
      </ul>
    </>
  );
}
