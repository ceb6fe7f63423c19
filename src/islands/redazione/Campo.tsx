/** One field of a form, whatever its shape, with its help and what is wrong in it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CampoModulo, DiSpecie, Forma } from '../../uscite/redazione/modulo.ts';
import type { ErroreCampo } from '../../uscite/redazione/messaggi.ts';
import { Controllo } from './Controllo.tsx';
import { Elenco } from './Elenco.tsx';
import { Errori } from './Errori.tsx';
import { Gemelle } from './Gemelle.tsx';
import { Gruppo, Piega } from './Gruppo.tsx';
import { Formula } from './Formula.tsx';
import { Mappa } from './Mappa.tsx';
import { riassunto, vuoto } from './riassunto.ts';
import { Rimando } from './Rimando.tsx';
import { idDi, erroriSotto, type Passo, type Contesto } from './contesto.ts';
import { comeSiLegge } from './come-si-legge.ts';

/** The kinds of field that hold others. */
const COMPOSTI = new Set(['gruppo', 'elenco', 'mappa']);

interface PropsCampo {
  campo: CampoModulo;
  percorso: readonly Passo[];
  valore: unknown;
  contesto: Contesto;
}

/** The mark of what must be there: always, or for what is chosen elsewhere. */
function asterisco({ obbligatorio }: CampoModulo, percorso: readonly Passo[], contesto: Contesto): string {
  return (obbligatorio && !contesto.facoltativo) || contesto.chiesti.has(percorso.join('/')) ? ' *' : '';
}

export function Campo(props: PropsCampo): JSX.Element {
  if (props.campo.forma.specie === 'doppia') return <Doppia {...props} forma={props.campo.forma} />;
  return COMPOSTI.has(props.campo.forma.specie) ? <Composto {...props} /> : <Foglia {...props} />;
}

function Foglia({ campo, percorso, valore, contesto }: PropsCampo): JSX.Element {
  const { forma, titolo, aiuto } = campo;
  const id = idDi(contesto.radice, percorso);
  const errori = conIgnoti(erroriSotto(contesto.errori, percorso), forma, valore, contesto);
  const esempio = contesto.esempio?.(percorso);
  const letto = comeSiLegge(forma, valore);
  const parti = { aiuto: !aiuto, letto: !letto, esempio: vuoto(esempio), errore: errori.length === 0 };
  const descritto = Object.entries(parti).flatMap(([parte, tace]) => (tace ? [] : [`${id}-${parte}`]));
  const attributi = {
    'aria-describedby': descritto.join(' ') || undefined,
    'aria-invalid': errori.length > 0 || undefined,
  };
  return (
    <div class="campo">
      <label for={id}>{`${titolo}${asterisco(campo, percorso, contesto)}`}</label>
      <Quadro
        {...{ campo, percorso, valore, contesto, attributi }}
        id={id}
        ignoto={errori.some(({ ignoto }) => ignoto)}
      />
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
      {/* It is there before it says anything: only then is it read aloud. */}
      {letto !== null && (
        <p class="campo-aiuto" id={`${id}-letto`} role="status">
          {letto}
        </p>
      )}
      <Errori errori={errori} id={`${id}-errore`} campo={campo} nuova={contesto.nuova} />
      <Gemelle gemelle={contesto.gemelle} percorso={percorso} />
      {contesto.avvisi
        .filter(({ percorso: suo }) => suo.join('/') === percorso.join('/'))
        .map(({ messaggio }) => (
          <p class="avviso avviso-attenzione" role="status">
            Guarda bene: {messaggio}. Se è così, va bene.
          </p>
        ))}
    </div>
  );
}

/** What a field that holds no others is written in. */
function Quadro({
  campo: { forma, obbligatorio },
  percorso,
  valore,
  contesto,
  attributi,
  id,
  ignoto,
}: PropsCampo & { attributi: Record<string, string | true | undefined>; id: string; ignoto: boolean }): JSX.Element {
  const cambia = (nuovo: unknown): void => contesto.cambia(percorso, nuovo);
  const testo = typeof valore === 'string' ? valore : '';
  if (forma.specie === 'formula')
    return <Formula {...{ percorso, testo, cambia }} lettura={contesto.formule} attributi={{ ...attributi, id }} />;
  if (forma.specie !== 'rimando')
    return <Controllo {...{ forma, obbligatorio, valore, cambia }} attributi={{ ...attributi, id }} />;
  const { nuova } = contesto;
  return (
    <Rimando
      {...{ id, ignoto, cambia, attributi }}
      elenco={idDi(contesto.radice, ['', 'scelte', forma.tipo])}
      valore={testo}
      scelte={contesto.scelte(forma.tipo)}
      aggiungi={/[#@*]/.test(forma.tipo) ? undefined : nuova && (() => nuova(forma.tipo, cambia))}
    />
  );
}

/** Of a name that the list of the choices has not, that is all there is to tell, whichever check found it. */
function conIgnoti(errori: readonly ErroreCampo[], forma: Forma, valore: unknown, { scelte }: Contesto): ErroreCampo[] {
  const lista = forma.specie === 'rimando' && errori.length > 0 && !vuoto(valore) ? scelte(forma.tipo) : [];
  // Words that a list only offers may be new: what is wrong with them is something else.
  const aperta = forma.specie === 'rimando' && forma.tipo.endsWith('@usi');
  const ignoto = !aperta && lista.length > 0 && !lista.some(({ id }) => id === valore);
  return ignoto ? errori.map((uno) => ({ ...uno, ignoto })).slice(0, 1) : [...errori];
}

/** What is a text alone more often than not: more is said of it only by who asks to. */
function Doppia({
  campo,
  percorso,
  valore,
  contesto,
  forma: { semplice, campi, nudo },
}: PropsCampo & { forma: DiSpecie<'doppia'> }): JSX.Element {
  const [chiesta, chiedi] = useState(false);
  const cambia = (nuovo: unknown): void => contesto.cambia(percorso, nuovo);
  const intera = valore !== null && typeof valore === 'object' ? (valore as Record<string, unknown>) : null;
  const sotto = chiesta ? { ...contesto, aperti: [...contesto.aperti, campo.nome] } : contesto;
  const diCosa = <span class="solo-voce">: {campo.titolo}</span>;
  return intera ? (
    <>
      <Composto
        campo={{ ...campo, forma: { specie: 'gruppo', campi } }}
        {...{ percorso, valore }}
        contesto={{ ...sotto, esempio: undefined }}
      />
      <button
        type="button"
        class="pulsante-testo"
        onClick={() => {
          chiedi(false);
          cambia((nudo && intera[nudo]) ?? '');
        }}
      >
        {nudo ? 'Solo la cifra' : 'Solo una cella'}
        {diCosa}
      </button>
    </>
  ) : (
    <div>
      <Foglia campo={{ ...campo, forma: semplice }} {...{ percorso, valore, contesto }} />
      <button
        type="button"
        class="pulsante-testo"
        onClick={() => {
          chiedi(true);
          cambia(nudo && !vuoto(valore) ? { [nudo]: valore } : {});
        }}
      >
        {nudo ? 'Altro da dirne' : 'Un numero o un conto, invece'}
        {diCosa}
      </button>
    </div>
  );
}

/** What is told of a list whose entries say nothing yet: it is there, and it is not. */
const VOCI_VUOTE = {
  manca: false,
  messaggio: 'le voci che hai aggiunto sono vuote',
  atteso: null,
  rimedio: 'scrivi in una, o toglile',
};

/** A group or a list: folded to a line once it says something, open while it is wrong. */
function Composto({ campo, percorso, valore, contesto }: PropsCampo): JSX.Element {
  const { forma, titolo, aiuto, obbligatorio } = campo;
  const id = idDi(contesto.radice, percorso);
  const errori = erroriSotto(contesto.errori, percorso);
  const suoi = errori
    .filter(({ percorso: suo }) => suo.length === percorso.length)
    .map((uno) => (uno.manca && Array.isArray(valore) && valore.length > 0 ? { ...uno, ...VOCI_VUOTE } : uno));
  const nome = `${titolo}${asterisco(campo, percorso, contesto)}`;
  const sotto = obbligatorio ? contesto : { ...contesto, facoltativo: true };
  const dentro = (): JSX.Element => (
    <>
      {aiuto && <p class="campo-aiuto">{aiuto}</p>}
      {forma.specie === 'gruppo' ? (
        <Gruppo campi={forma.campi} percorso={percorso} valore={valore} contesto={sotto} />
      ) : forma.specie === 'elenco' ? (
        <Elenco {...{ titolo, percorso, valore }} voce={forma.voce} contesto={sotto} facoltativo={!obbligatorio} />
      ) : (
        <Mappa
          voce={forma.specie === 'mappa' ? forma.voce : forma}
          percorso={percorso}
          valore={valore}
          contesto={sotto}
        />
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
