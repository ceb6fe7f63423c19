/** Where one begins: find a rule, add one, read a workbook or a proposal. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Indice, Officina, Scelta } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { Lasciati } from './Lasciati.tsx';
import { BYTE_MASSIMI, Fogli } from './Fogli.tsx';
import { etichetta, idDelNome, simili } from './Rimando.tsx';

interface Props {
  indice: Indice;
  bozza: Bozza;
  officina: Officina;
  apri: (tipo: string, id: string, nuova: boolean) => void;
  metti: (bozza: Bozza, annuncio: string) => void;
  attendi: (inAttesa: boolean) => void;
  /** A proposal read from a file takes the place of the draft. */
  riprendi: (bozza: Bozza) => void;
}

export function Inizio({ indice, bozza, officina, apri, metti, attendi, riprendi }: Props): JSX.Element {
  const [tipo, scegliTipo] = useState('');
  // From a page of many rules one comes with their kind.
  useEffect(() => {
    const chiesto = new URLSearchParams(location.search).get('tipo') ?? '';
    if (indice.tipi.some(({ nome }) => nome === chiesto)) cambiaTipo(chiesto);
  }, []);
  const [scelte, mostra] = useState<readonly Scelta[]>([]);
  const [id, scrivi] = useState('');
  const trovata = scelte.find((una) => una.id === idDelNome(id, scelte));
  const apriTrovata = (): void => {
    if (trovata) apri(tipo, trovata.id, false);
  };
  const cambiaTipo = (nuovo: string): void => {
    scegliTipo(nuovo);
    scrivi('');
    mostra([]);
    if (nuovo) void officina.scelte(nuovo, bozza).then(mostra);
  };
  return (
    <section aria-labelledby="inizio-titolo">
      <h2 id="inizio-titolo" tabIndex={-1}>
        Una regola
      </h2>
      <Lasciati apri={apri} />
      <p>Il modo più corto è «Proponi una modifica», in fondo alla pagina della regola. Oppure:</p>
      <QualeRegola {...{ indice, tipo, cambiaTipo, id, scrivi, scelte }} apri={apriTrovata} />
      <p class="redazione-comandi">
        <button type="button" class="pulsante" aria-disabled={!trovata} onClick={apriTrovata}>
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
        Una nuova ha per esempio quella scelta, o l’ultima. Un atto nuovo si aggiunge anche dal campo che lo cita.
      </p>
      <Fogli tipo={tipo} bozza={bozza} officina={officina} metti={metti} attendi={attendi} />
      <Riprendi officina={officina} riprendi={riprendi} />
    </section>
  );
}

interface Quale {
  indice: Indice;
  tipo: string;
  cambiaTipo: (tipo: string) => void;
  id: string;
  scrivi: (id: string) => void;
  scelte: readonly Scelta[];
  apri: () => void;
}

function QualeRegola({ indice, tipo, cambiaTipo, id, scrivi, scelte, apri }: Quale): JSX.Element {
  return (
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
          onKeyDown={(evento) => evento.key === 'Enter' && apri()}
        />
        <datalist id="i-scelte">
          {scelte.map(({ id: suo, nome }) => (
            <option value={etichetta(suo, nome, scelte)} />
          ))}
        </datalist>
        <Vicine {...{ id, scrivi, scelte }} />
      </div>
    </div>
  );
}

/** What is written names no rule: which do those words bring to mind. */
function Vicine({ id, scrivi, scelte }: Pick<Quale, 'id' | 'scrivi' | 'scelte'>): JSX.Element {
  const scritto = idDelNome(id, scelte);
  const ignota = id.trim() !== '' && scelte.length > 0 && !scelte.some((una) => una.id === scritto);
  const vicine = ignota ? simili(id, scelte) : [];
  return (
    <div role="status">
      {ignota && (
        <p class="redazione-comandi">
          <span>
            {vicine.length > 0 ? 'Per aprirla, scegli quale:' : 'Nell’elenco non c’è: prova con un’altra parola.'}
          </span>
          {vicine.map((una) => (
            <button type="button" class="pulsante-testo" onClick={() => scrivi(etichetta(una.id, una.nome, scelte))}>
              {etichetta(una.id, una.nome, scelte)}
            </button>
          ))}
        </p>
      )}
    </div>
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
      <div class="campo redazione-cade">
        <label for="i-proposta">Riprendi una proposta .zip: sceglila, o lasciala cadere qui</label>
        <input
          id="i-proposta"
          type="file"
          accept=".zip"
          aria-describedby="i-proposta-aiuto"
          onClick={({ currentTarget }) => (currentTarget.value = '')}
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
