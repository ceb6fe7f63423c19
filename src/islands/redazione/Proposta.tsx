/** The draft: what is in it, who makes it and why, and how it is handed over. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Controllo, Officina } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { Conferma } from './Conferma.tsx';
import { Contenuto } from './Contenuto.tsx';
import { Consegnata } from './Consegnata.tsx';
import { EsitoControllo } from './EsitoControllo.tsx';
import { scarica } from '../modulo/scarica.ts';
import { RimasteFuori } from './Lasciati.tsx';
import type { PropsProposta } from './della-proposta.ts';

export function Proposta({
  bozza,
  conservata,
  recapito,
  deposito,
  indice,
  officina,
  scontri,
  inAttesa,
  cambia,
  cancella,
  ultimo,
}: PropsProposta): JSX.Element {
  const { controllo, nome, vecchio, controlla, consegna, dimentica } = useConsegna(officina, bozza);
  const butta = (): void => {
    dimentica();
    cancella();
  };
  return (
    <section aria-labelledby="proposta-titolo" class="redazione-proposta">
      <h2 id="proposta-titolo" tabIndex={-1}>
        La tua proposta
      </h2>
      <Ultimo ultimo={ultimo} />
      {bozza.file.length === 0 ? (
        <p>Ancora niente: apri una regola, o leggi un foglio.</p>
      ) : (
        <>
          <Contenuto {...{ bozza, indice, deposito, officina, cambia }} />
          <Comandi {...{ scontri, inAttesa, butta, consegna, controlla }} />
        </>
      )}
      {vecchio && (
        <p class="avviso avviso-attenzione" role="status">
          Il file scaricato prima, <strong>{vecchio}</strong>, non ha ciò che hai cambiato dopo: scarica di nuovo la
          proposta, e consegna quella.
        </p>
      )}
      {nome && <Consegnata {...{ nome, recapito, bozza }} detto={controllo?.detto ?? ''} />}
      {controllo && <EsitoControllo controllo={controllo} daFinire={() => void consegna(true)} />}
      <p class="campo-aiuto">
        {conservata
          ? 'Resta su questo dispositivo fra una visita e l’altra, finché non la cancelli. Niente parte da qui.'
          : 'Qui non si conserva niente: se chiudi la pagina la proposta si perde. Scaricala prima.'}
      </p>
    </section>
  );
}

/**
 * What the check said of the draft and the file in which it was handed over, as long as they are those of the draft of
 * now: what changes after is neither checked nor in the file.
 */
function useConsegna(officina: Officina, bozza: Bozza) {
  const [detto, di] = useState<{ su: Bozza; controllo: Controllo } | null>(null);
  const [data, ricorda] = useState<{ su: Bozza; nome: string } | null>(null);
  const controlla = async (): Promise<Controllo> => {
    const controllo = await officina.controlla(bozza);
    di({ su: bozza, controllo });
    return controllo;
  };
  return {
    controllo: detto?.su === bozza ? detto.controllo : null,
    nome: data?.su === bozza ? data.nome : null,
    vecchio: data && data.su !== bozza && bozza.file.length > 0 ? data.nome : null,
    controlla,
    /** @param daFinire with its errors: who receives it finishes it */
    consegna: async (daFinire = false): Promise<void> => {
      const { errori } = await controlla();
      if (errori.length > 0 && !daFinire) return;
      const nome = `proposta-${errori.length > 0 ? 'da-finire-' : ''}${new Date().toISOString().slice(0, 10)}.zip`;
      scarica(nome, new Blob([await officina.consegna(bozza)], { type: 'application/zip' }));
      ricorda({ su: bozza, nome });
      mostraSubito('proposta-file');
    },
    dimentica: (): void => {
      di(null);
      ricorda(null);
    },
  };
}

/** Once drawn, what was just said is in sight, and is read aloud. */
function mostraSubito(id: string): void {
  requestAnimationFrame(() => {
    const detto = document.getElementById(id);
    detto?.scrollIntoView({ block: 'nearest' });
    detto?.focus();
  });
}

function Ultimo({ ultimo }: Pick<PropsProposta, 'ultimo'>): JSX.Element | null {
  if (!ultimo) return null;
  return (
    <p class="redazione-comandi">
      <button type="button" class="pulsante pulsante-secondo" onClick={ultimo.annulla}>
        Annulla l’ultimo cambiamento
      </button>
      {ultimo.detto && <span class="quieto">{ultimo.detto}</span>}
    </p>
  );
}

/** What is done with the draft: not before the collisions are decided. */
function Comandi({
  scontri,
  inAttesa,
  consegna,
  controlla,
  butta,
}: {
  scontri: number;
  inAttesa: boolean;
  consegna: (daFinire?: boolean) => Promise<void>;
  controlla: () => Promise<unknown>;
  butta: () => void;
}): JSX.Element {
  return (
    <>
      {scontri > 0 && (
        <p class="campo-errore">
          Le regole sono cambiate dopo la tua proposta: prima di scaricarla{' '}
          <a href="#portata-titolo">
            scegli {scontri === 1 ? 'nel punto in cui' : `nei ${scontri} punti in cui`} non va d’accordo con quelle di
            adesso
          </a>
          .
        </p>
      )}
      {inAttesa && (
        <p class="campo-errore">
          Il <a href="#i-foglio">foglio che hai letto</a> non è ancora nella proposta: prima di scaricarla premi, sotto
          il foglio, «Metti nella proposta».
        </p>
      )}
      <RimasteFuori />
      <p class="redazione-comandi">
        <button
          type="button"
          class="pulsante"
          aria-disabled={scontri > 0}
          onClick={() => void (scontri === 0 && consegna())}
        >
          Scarica la proposta
        </button>
        <button type="button" class="pulsante pulsante-secondo" onClick={() => void controlla()}>
          Controlla tutto
        </button>
        <CancellaTutto fai={butta} />
      </p>
    </>
  );
}

function CancellaTutto({ fai }: { fai: () => void }): JSX.Element {
  return (
    <Conferma domanda="Cancello tutto ciò che è nella proposta?" si="Sì, cancella" no="No, tienila" fai={fai}>
      Cancella la proposta
    </Conferma>
  );
}
