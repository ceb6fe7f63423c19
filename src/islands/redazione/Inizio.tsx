/** Where one begins: find a rule, add one, read a workbook or a proposal. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CartellaLetta, Indice, Officina, Scelta } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { scarica } from './scarica.ts';

interface Props {
  indice: Indice;
  bozza: Bozza;
  officina: Officina;
  apri: (tipo: string, id: string, nuova: boolean) => void;
  metti: (bozza: Bozza, annuncio: string) => void;
  /** A proposal read from a file takes the place of the draft. */
  riprendi: (bozza: Bozza) => void;
}

/** A workbook is not even read above this. */
const BYTE_MASSIMI = 64 * 1024 * 1024;

export function Inizio({ indice, bozza, officina, apri, metti, riprendi }: Props): JSX.Element {
  const [tipo, scegliTipo] = useState('');
  const [scelte, mostra] = useState<readonly Scelta[]>([]);
  const [id, scrivi] = useState('');
  const trovata = scelte.find((una) => una.id === id) ?? scelte.find(({ nome }) => nome === id);
  const cambiaTipo = (nuovo: string): void => {
    scegliTipo(nuovo);
    scrivi('');
    mostra([]);
    if (nuovo) void officina.scelte(nuovo, bozza).then(mostra);
  };
  return (
    <section aria-labelledby="inizio-titolo">
      <h2 id="inizio-titolo">Una regola</h2>
      <p>Il modo più corto è «Proponi una modifica», in fondo alla pagina della regola. Oppure:</p>
      <div class="campi">
        <div class="campo">
          <label for="i-tipo">Di che tipo</label>
          <select id="i-tipo" value={tipo} onChange={({ currentTarget }) => cambiaTipo(currentTarget.value)}>
            <option value="">Scegli…</option>
            {indice.tipi.map(({ nome, titolo }) => (
              <option value={nome}>{titolo}</option>
            ))}
          </select>
        </div>
        <div class="campo">
          <label for="i-regola">Quale</label>
          <input
            id="i-regola"
            list="i-scelte"
            value={id}
            autoComplete="off"
            onInput={({ currentTarget }) => scrivi(currentTarget.value)}
          />
          <datalist id="i-scelte">
            {scelte.map(({ id: suo, nome }) => (
              <option value={suo}>{nome}</option>
            ))}
          </datalist>
        </div>
      </div>
      <p class="redazione-comandi">
        <button
          type="button"
          class="pulsante"
          aria-disabled={!trovata}
          onClick={() => trovata && apri(tipo, trovata.id, false)}
        >
          Apri
        </button>
        <button
          type="button"
          class="pulsante pulsante-secondo"
          aria-disabled={scelte.length === 0}
          onClick={() => {
            const modello = trovata ?? scelte.at(-1);
            if (modello) apri(tipo, modello.id, true);
          }}
        >
          Aggiungine una di questo tipo
        </button>
      </p>
      <p class="campo-aiuto">
        Una nuova nasce da una che c’è: quella scelta, o l’ultima. Per una regola che cita un atto nuovo, aggiungi prima
        l’atto, fra i documenti.
      </p>
      <Fogli tipo={tipo} bozza={bozza} officina={officina} metti={metti} />
      <Riprendi officina={officina} riprendi={riprendi} />
    </section>
  );
}

function Fogli({
  tipo,
  bozza,
  officina,
  metti,
}: Pick<Props, 'bozza' | 'officina' | 'metti'> & { tipo: string }): JSX.Element {
  const [letta, mostra] = useState<CartellaLetta | null>(null);
  const [stato, di] = useState('');
  const leggi = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    mostra(null);
    if (file.size > BYTE_MASSIMI) {
      di(`${file.name}: è troppo grande per un foglio di regole. Controlla che sia il file giusto.`);
      return;
    }
    di('Leggo il foglio…');
    const esito = await officina.cartella(await file.arrayBuffer(), bozza);
    mostra(esito);
    di(
      esito.bozza
        ? 'Nessun errore.'
        : esito.detti
          ? 'Il foglio ha degli errori: non ho messo niente nella proposta.'
          : '',
    );
  };
  const esporta = async (): Promise<void> => {
    if (!tipo) {
      di('Scegli prima il tipo di regole, qui sopra.');
      return;
    }
    scarica(
      `${tipo}.xlsx`,
      await officina.esporta(tipo, bozza),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    di(`${tipo}.xlsx è fra i file scaricati.`);
  };
  return (
    <>
      <h2>Molte regole, in un foglio</h2>
      <div class="campo">
        <label for="i-foglio">Leggi un foglio .xlsx</label>
        <input
          id="i-foglio"
          type="file"
          accept=".xlsx"
          onChange={({ currentTarget }) =>
            void leggi(currentTarget.files?.[0]).catch((errore: Error) => di(errore.message))
          }
        />
      </div>
      <p>
        <button type="button" class="pulsante pulsante-secondo" onClick={() => void esporta()}>
          Scarica il foglio del tipo scelto
        </button>
      </p>
      <p role="status">{stato}</p>
      {letta && (
        <>
          {letta.avvisi.map((avviso) => (
            <p>{avviso}</p>
          ))}
          {letta.detti && <pre class="redazione-detto">{letta.detti}</pre>}
          {letta.altrove.length > 0 && <pre class="redazione-detto">{letta.altrove.join('\n')}</pre>}
          {letta.differenze && <pre class="redazione-detto">{letta.differenze}</pre>}
          {letta.bozza && (
            <button
              type="button"
              class="pulsante"
              onClick={() => {
                if (letta.bozza) metti(letta.bozza, 'Ciò che il foglio cambia è nella proposta.');
                mostra(null);
              }}
            >
              Metti nella proposta
            </button>
          )}
        </>
      )}
    </>
  );
}

function Riprendi({ officina, riprendi }: Pick<Props, 'officina' | 'riprendi'>): JSX.Element {
  const [stato, di] = useState('');
  const leggi = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const esito =
      file.size > BYTE_MASSIMI ? { errore: 'è troppo grande' } : await officina.proposta(await file.arrayBuffer());
    if ('errore' in esito) di(`${file.name}: ${esito.errore}.`);
    else {
      di('');
      riprendi(esito.bozza);
    }
  };
  return (
    <>
      <h2>Una proposta già scaricata</h2>
      <div class="campo">
        <label for="i-proposta">Riprendi una proposta .zip</label>
        <input
          id="i-proposta"
          type="file"
          accept=".zip"
          aria-describedby="i-proposta-aiuto"
          onChange={({ currentTarget }) => void leggi(currentTarget.files?.[0])}
        />
        <p class="campo-aiuto" id="i-proposta-aiuto">
          Prende il posto di quella qui sotto. Se nel frattempo le regole sono cambiate, si riporta su quelle nuove.
        </p>
      </div>
      <p role="status">{stato}</p>
    </>
  );
}
