/** One field of a form, whatever its shape, with its help and what is wrong in it. */
import type { ComponentChildren, JSX } from 'preact';
import type { CampoModulo, Forma } from '../../uscite/redazione/modulo.ts';
import type { ErroreCampo, Scelta } from '../../uscite/redazione/messaggi.ts';

type Passo = string | number;

/** What the fields of a form share. */
export interface Contesto {
  errori: readonly ErroreCampo[];
  /** The rules of a kind, once they are known; asking makes them come. */
  scelte: (tipo: string) => readonly Scelta[];
  cambia: (percorso: readonly Passo[], valore: unknown) => void;
  /** True inside a group that may be left out: what it requires is required only once it is there. */
  facoltativo?: boolean;
}

interface Props {
  campo: CampoModulo;
  percorso: readonly Passo[];
  valore: unknown;
  contesto: Contesto;
}

/** The id of the control at some steps, so that its label, help and errors can name it. */
export function idDi(percorso: readonly Passo[]): string {
  return `c-${percorso.join('-')}`;
}

/** The errors of a field: of groups and lists only those of no field inside. */
function erroriDi(errori: readonly ErroreCampo[], percorso: readonly Passo[], foglia: boolean): ErroreCampo[] {
  return errori.filter(
    ({ percorso: suo }) => percorso.every((passo, n) => suo[n] === passo) && (foglia || suo.length === percorso.length),
  );
}

/** A sentence with its capital and its full stop. */
function frase(parole: string): string {
  return fine(`${parole.charAt(0).toUpperCase()}${parole.slice(1)}`);
}

function fine(parole: string): string {
  return /[.?!]$/.test(parole) ? parole : `${parole}.`;
}

function Errori({ errori, id }: { errori: readonly ErroreCampo[]; id: string }): JSX.Element {
  return (
    <div id={id}>
      {errori.map(({ messaggio, atteso, rimedio }) => (
        <p class="campo-errore">
          {frase(messaggio)}
          {atteso && <span class="piccolo"> Atteso: {fine(atteso)}</span>}
          {rimedio && <span class="piccolo"> Rimedio: {fine(rimedio)}</span>}
        </p>
      ))}
    </div>
  );
}

export function Campo({ campo, percorso, valore, contesto }: Props): JSX.Element {
  const { forma, titolo, aiuto, obbligatorio } = campo;
  const id = idDi(percorso);
  const foglia = !['gruppo', 'elenco'].includes(forma.specie);
  const errori = erroriDi(contesto.errori, percorso, foglia);
  const descritto = [aiuto ? `${id}-aiuto` : '', errori.length > 0 ? `${id}-errore` : ''].filter(Boolean).join(' ');
  const parti: ComponentChildren = (
    <>
      {aiuto && (
        <p class="campo-aiuto" id={`${id}-aiuto`}>
          {aiuto}
        </p>
      )}
    </>
  );
  const nome = `${titolo}${obbligatorio && !contesto.facoltativo ? ' *' : ''}`;
  const dentro = obbligatorio ? contesto : { ...contesto, facoltativo: true };
  if (!foglia)
    return (
      <fieldset id={id} tabIndex={-1}>
        <legend>{nome}</legend>
        {parti}
        <Dentro forma={forma} percorso={percorso} valore={valore} contesto={dentro} />
        <Errori errori={errori} id={`${id}-errore`} />
      </fieldset>
    );
  return (
    <div class="campo">
      <label for={id}>{nome}</label>
      <Controllo
        forma={forma}
        valore={valore}
        scelte={forma.specie === 'rimando' ? contesto.scelte(forma.tipo) : []}
        cambia={(nuovo) => contesto.cambia(percorso, nuovo)}
        attributi={{ id, 'aria-describedby': descritto || undefined, 'aria-invalid': errori.length > 0 || undefined }}
      />
      {parti}
      <Errori errori={errori} id={`${id}-errore`} />
    </div>
  );
}

function Dentro({ forma, percorso, valore, contesto }: Omit<Props, 'campo'> & { forma: Forma }): JSX.Element {
  if (forma.specie === 'gruppo') {
    const gruppo = (valore ?? {}) as Record<string, unknown>;
    return (
      <>
        {forma.campi.map((campo) => (
          <Campo campo={campo} percorso={[...percorso, campo.nome]} valore={gruppo[campo.nome]} contesto={contesto} />
        ))}
      </>
    );
  }
  const voci = Array.isArray(valore) ? (valore as unknown[]) : [];
  const voce = forma.specie === 'elenco' ? forma.voce : forma;
  return (
    <>
      {voci.map((uno, n) => (
        <div class="voce-elenco">
          <Campo
            campo={{ nome: String(n), titolo: `${n + 1}`, aiuto: null, obbligatorio: false, forma: voce }}
            percorso={[...percorso, n]}
            valore={uno}
            contesto={contesto}
          />
          <button
            type="button"
            class="pulsante pulsante-secondo"
            onClick={() => contesto.cambia(percorso, voci.toSpliced(n, 1))}
          >
            Togli<span class="solo-voce"> {n + 1}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        class="pulsante pulsante-secondo"
        onClick={() => contesto.cambia(percorso, [...voci, voce.specie === 'gruppo' ? {} : ''])}
      >
        Aggiungi
      </button>
    </>
  );
}

interface Comandi {
  forma: Forma;
  valore: unknown;
  scelte: readonly Scelta[];
  cambia: (valore: unknown) => void;
  attributi: Record<string, string | boolean | undefined>;
}

function Controllo({ forma, valore, scelte, cambia, attributi }: Comandi): JSX.Element {
  const testo = valore === undefined || valore === null ? '' : String(valore);
  const scritto = ({ currentTarget }: { currentTarget: { value: string } }): void => cambia(currentTarget.value);
  switch (forma.specie) {
    case 'si':
      return (
        <input
          {...attributi}
          type="checkbox"
          checked={valore === true}
          onChange={({ currentTarget }) => cambia(currentTarget.checked ? true : undefined)}
        />
      );
    case 'scelta':
      return (
        <select {...attributi} value={testo} onChange={scritto}>
          <option value="">(niente)</option>
          {forma.scelte.map((una) => (
            <option value={una}>{una.replaceAll('_', ' ')}</option>
          ))}
        </select>
      );
    case 'rimando': {
      const nome = scelte.find(({ id }) => id === testo)?.nome;
      return (
        <>
          <input
            {...attributi}
            list={`${String(attributi['id'])}-scelte`}
            value={testo}
            onInput={scritto}
            autoComplete="off"
          />
          <datalist id={`${String(attributi['id'])}-scelte`}>
            {scelte.map(({ id, nome: suo }) => (
              <option value={id}>{suo}</option>
            ))}
          </datalist>
          {nome && nome !== testo && <p class="campo-aiuto">{nome}</p>}
        </>
      );
    }
    case 'data':
      return <input {...attributi} type="date" min="1850-01-01" max="2099-12-31" value={testo} onInput={scritto} />;
    case 'yaml':
      return <textarea {...attributi} class="cod" rows={6} value={testo} onInput={scritto} spellcheck={false} />;
    case 'testo':
      return forma.lungo ? (
        <textarea {...attributi} rows={testo.length > 90 ? 4 : 2} value={testo} onInput={scritto} />
      ) : (
        <input {...attributi} value={testo} onInput={scritto} autoComplete="off" />
      );
    default:
      return <input {...attributi} inputMode="decimal" value={testo} onInput={scritto} autoComplete="off" />;
  }
}
