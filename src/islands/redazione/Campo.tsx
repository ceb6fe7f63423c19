/** One field of a form, whatever its shape, with its help and what is wrong in it. */
import type { JSX } from 'preact';
import type { LetturaFormule } from '../../materie/indicatori/lettura.ts';
import type { CampoModulo } from '../../uscite/redazione/modulo.ts';
import type { DaAggiungere, ErroreCampo, Gemella, Scelta } from '../../uscite/redazione/messaggi.ts';
import { Controllo } from './Controllo.tsx';
import { Elenco } from './Elenco.tsx';
import { Errori } from './Errori.tsx';
import { Gemelle } from './Gemelle.tsx';
import { Gruppo, Piega } from './Gruppo.tsx';
import { Formula } from './Formula.tsx';
import { Mappa, type NomeDichiarato } from './Mappa.tsx';
import { riassunto, vuoto } from './riassunto.ts';
import { Rimando } from './Rimando.tsx';

export type Passo = string | number;

/** Adds a rule of a kind and says its id. @param nata what is known of it already, and what it is like */
export type Nuova = (tipo: string, poi: (id: string) => void, nata?: DaAggiungere) => void;

/** What the fields of a form share. */
export interface Contesto {
  /** What the ids of this form begin with: a form may stand over another. */
  radice: string;
  errori: readonly ErroreCampo[];
  /** The fields that what is chosen elsewhere in the rule asks for, by their steps. */
  chiesti: ReadonlySet<string>;
  /** Mailboxes that other rules go on saying. */
  gemelle: readonly Gemella[];
  /** The rules of a kind, once they are known; asking makes them come. */
  scelte: (tipo: string) => readonly Scelta[];
  cambia: (percorso: readonly Passo[], valore: unknown) => void;
  /** True inside a group that may be left out: what it requires is required only once it is there. */
  facoltativo?: boolean;
  /** Groups and lists that stand open, by the name of the field. */
  aperti: readonly string[];
  /** What the rule taken as an example says at some steps. */
  esempio: ((percorso: readonly Passo[]) => unknown) | undefined;
  /** The names that the rule declares for a field of values by name. */
  nomi: (campo: string) => readonly NomeDichiarato[];
  /** How the formulas of the rule read. */
  formule: LetturaFormule | null | undefined;
  /** Adds a rule of a kind and says its id; undefined where a form already stands over another. */
  nuova: Nuova | undefined;
}

/** The kinds of field that hold others. */
const COMPOSTI = new Set(['gruppo', 'elenco', 'mappa']);

export interface PropsCampo {
  campo: CampoModulo;
  percorso: readonly Passo[];
  valore: unknown;
  contesto: Contesto;
}

/** The id of the control at some steps, so that its label, help and errors can name it. */
export function idDi(radice: string, percorso: readonly Passo[]): string {
  return [radice, ...percorso].join('-');
}

/** The errors at some steps and inside. */
export function erroriSotto(errori: readonly ErroreCampo[], percorso: readonly Passo[]): ErroreCampo[] {
  return errori.filter(({ percorso: suo }) => percorso.every((passo, n) => suo[n] === passo));
}

/** The mark of what must be there: always, or for what is chosen elsewhere. */
function asterisco({ obbligatorio }: CampoModulo, percorso: readonly Passo[], contesto: Contesto): string {
  return (obbligatorio && !contesto.facoltativo) || contesto.chiesti.has(percorso.join('/')) ? ' *' : '';
}

export function Campo(props: PropsCampo): JSX.Element {
  return COMPOSTI.has(props.campo.forma.specie) ? <Composto {...props} /> : <Foglia {...props} />;
}

function Foglia({ campo, percorso, valore, contesto }: PropsCampo): JSX.Element {
  const { forma, titolo, aiuto, obbligatorio } = campo;
  const id = idDi(contesto.radice, percorso);
  const errori = erroriSotto(contesto.errori, percorso);
  const esempio = contesto.esempio?.(percorso);
  const parti = { aiuto: !aiuto, esempio: vuoto(esempio), errore: errori.length === 0 };
  const descritto = Object.entries(parti).flatMap(([parte, tace]) => (tace ? [] : [`${id}-${parte}`]));
  const attributi = {
    'aria-describedby': descritto.join(' ') || undefined,
    'aria-invalid': errori.length > 0 || undefined,
  };
  const cambia = (nuovo: unknown): void => contesto.cambia(percorso, nuovo);
  return (
    <div class="campo">
      <label for={id}>{`${titolo}${asterisco(campo, percorso, contesto)}`}</label>
      {forma.specie === 'rimando' ? (
        <Rimando
          id={id}
          elenco={idDi(contesto.radice, ['', 'scelte', forma.tipo])}
          valore={typeof valore === 'string' ? valore : ''}
          scelte={contesto.scelte(forma.tipo)}
          ignoto={errori.some(({ ignoto }) => ignoto)}
          cambia={cambia}
          aggiungi={
            /[#@*]/.test(forma.tipo) ? undefined : contesto.nuova && (() => contesto.nuova?.(forma.tipo, cambia))
          }
          attributi={attributi}
        />
      ) : forma.specie === 'formula' ? (
        <Formula
          percorso={percorso}
          testo={typeof valore === 'string' ? valore : ''}
          lettura={contesto.formule}
          cambia={cambia}
          attributi={{ ...attributi, id }}
        />
      ) : (
        <Controllo
          forma={forma}
          obbligatorio={obbligatorio}
          valore={valore}
          cambia={cambia}
          attributi={{ ...attributi, id }}
        />
      )}
      {aiuto && (
        <p class="campo-aiuto" id={`${id}-aiuto`}>
          {aiuto}
        </p>
      )}
      {!vuoto(esempio) && (
        <p class="campo-aiuto" id={`${id}-esempio`}>
          Per esempio: {riassunto(esempio, forma, contesto.scelte)}
        </p>
      )}
      <Errori errori={errori} id={`${id}-errore`} campo={campo} nuova={contesto.nuova} />
      <Gemelle gemelle={contesto.gemelle} percorso={percorso} />
    </div>
  );
}

/** A group or a list: folded to a line once it says something, open while it is wrong. */
function Composto({ campo, percorso, valore, contesto }: PropsCampo): JSX.Element {
  const { forma, titolo, aiuto, obbligatorio } = campo;
  const id = idDi(contesto.radice, percorso);
  const errori = erroriSotto(contesto.errori, percorso);
  const suoi = errori.filter(({ percorso: suo }) => suo.length === percorso.length);
  const nome = `${titolo}${asterisco(campo, percorso, contesto)}`;
  const sotto = obbligatorio ? contesto : { ...contesto, facoltativo: true };
  const dentro = (): JSX.Element => (
    <>
      {aiuto && <p class="campo-aiuto">{aiuto}</p>}
      {forma.specie === 'gruppo' ? (
        <Gruppo campi={forma.campi} percorso={percorso} valore={valore} contesto={sotto} />
      ) : forma.specie === 'elenco' ? (
        <Elenco titolo={titolo} voce={forma.voce} percorso={percorso} valore={valore} contesto={sotto} />
      ) : (
        <Mappa percorso={percorso} valore={valore} contesto={sotto} />
      )}
      <Errori errori={suoi} id={`${id}-errore`} campo={campo} nuova={contesto.nuova} />
    </>
  );
  const esempio = vuoto(valore) ? contesto.esempio?.(percorso) : undefined;
  const nasce = contesto.aperti.includes(campo.nome) || (obbligatorio && !contesto.facoltativo && vuoto(valore));
  return (
    <Piega
      id={id}
      nome={nome}
      dice={
        vuoto(esempio)
          ? riassunto(valore, forma, contesto.scelte)
          : `per esempio: ${riassunto(esempio, forma, contesto.scelte)}`
      }
      nasceAperta={nasce}
      forzata={errori.length > 0}
      dentro={dentro}
    />
  );
}
