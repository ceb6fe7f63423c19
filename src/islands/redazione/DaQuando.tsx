/** What is asked first: what happens to a rule and from when, or what a new one begins from. */
import type { JSX } from 'preact';
import { inLettere } from '../../puro/parole/date.ts';
import type { ErroreCampo, RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import { Campo } from './Campo.tsx';
import type { Contesto } from './contesto.ts';
import { Corredo } from './Corredo.tsx';
import { NUOVA, type Lavoro } from './lavoro.ts';
import type { Modo, Partenza } from './valori-del-modulo.ts';
import { comeSiScrive, eGiorno } from './giorni.ts';
import { etichetta, idDelNome } from './Rimando.tsx';

const MODI: Record<Modo, { nome: string; dice: string }> = {
  dal: {
    nome: 'Cambia da un giorno',
    dice: 'Quella di prima si chiude il giorno prima, e resta per chi guarda il passato.',
  },
  rinomina: { nome: 'Cambia nome da un giorno', dice: 'Il nome di prima resta per chi guarda il passato.' },
  correggi: {
    nome: 'È scritta male',
    dice: 'Si corregge per tutto il tempo in cui vale: il documento diceva altro fin dall’inizio.',
  },
  fino: { nome: 'Finisce', dice: 'Dopo quel giorno non ne vale nessuna.' },
  togli: {
    nome: 'Non doveva esserci',
    dice: 'Si toglie del tutto, anche dal passato. Se era già pubblicata, aggiungi alle Novità una voce con «Toglie».',
  },
  aggiungi: { nome: 'Ne aggiungo un’altra', dice: 'Questa resta com’è, e fa da esempio.' },
};

const PARTENZE: Record<Partenza, { nome: string; dice: string }> = {
  vuota: { nome: 'Da vuota', dice: 'I campi che ci vogliono, ognuno con ciò che dice l’esempio.' },
  copia: { nome: 'Da una copia dell’esempio', dice: 'Poi cambi tutto ciò che è diverso: ciò che resta vale come tuo.' },
};

/** What is wrong with the day itself: before there is one the engine has nothing to check. */
function storto(giorno: string): ErroreCampo[] {
  if (giorno === '' || eGiorno(giorno)) return [];
  const messaggio = `«${comeSiScrive(giorno)}» non è un giorno del calendario`;
  return [
    { percorso: ['valido_dal'], messaggio, atteso: null, rimedio: 'scrivi giorno, mese e anno, come 31/12/2026' },
  ];
}

export function DaQuando({ lavoro, contesto }: { lavoro: Lavoro; contesto: Contesto }): JSX.Element {
  const { modo } = lavoro;
  const cambia: Contesto['cambia'] = (_dove, nuovo) => lavoro.cambiaGiorno(String(nuovo));
  const errori = [...storto(lavoro.giorno), ...contesto.errori];
  return (
    <fieldset>
      <legend>Che cosa succede, e da quando?</legend>
      {lavoro.modi.map((uno) => (
        <Scelta radice={contesto.radice} {...MODI[uno]} scelta={uno === modo} scegli={() => lavoro.cambia(uno)} />
      ))}
      {(modo === 'dal' || modo === 'fino') && (
        <Campo
          campo={{
            nome: 'valido_dal',
            titolo: modo === 'dal' ? 'Da quando vale la nuova' : 'Ultimo giorno in cui vale',
            aiuto: 'Il giorno che l’atto dice.',
            obbligatorio: true,
            forma: { specie: 'data' },
          }}
          percorso={['valido_dal']}
          valore={lavoro.giorno}
          contesto={{ ...contesto, esempio: undefined, errori, cambia }}
        />
      )}
      {modo === 'fino' && <AttoCheLaChiude radice={contesto.radice} lavoro={lavoro} />}
    </fieldset>
  );
}

/** A rule that ends cites no act: the one that ends it goes with the proposal. */
function AttoCheLaChiude({ radice, lavoro }: { radice: string; lavoro: Lavoro }): JSX.Element {
  const id = `${radice}--atto`;
  return (
    <div class="campo">
      <label for={id}>Quale atto lo dice</label>
      <input
        id={id}
        value={lavoro.atto}
        autoComplete="off"
        aria-describedby={`${id}-aiuto`}
        onInput={({ currentTarget }) => lavoro.cambiaAtto(currentTarget.value)}
      />
      <p class="campo-aiuto" id={`${id}-aiuto`}>
        Documento e punto: va nel «Perché» della proposta, per chi la controlla.
      </p>
    </div>
  );
}

/** What a new rule begins from, which one is its example, and the table that it goes to. */
export function DaChe({
  regola,
  lavoro,
  contesto,
  cambiaEsempio,
}: {
  regola: RegolaAperta;
  lavoro: Lavoro;
  contesto: Contesto;
  cambiaEsempio: (id: string) => void;
}): JSX.Element {
  const { radice } = contesto;
  const scelte = contesto.scelte(regola.tipo);
  return (
    <fieldset>
      <legend>Da che cosa parti?</legend>
      {(['vuota', 'copia'] as const).map((uno) => (
        <Scelta radice={radice} {...PARTENZE[uno]} scelta={uno === lavoro.partenza} scegli={() => lavoro.parti(uno)} />
      ))}
      <div class="campo">
        <label for={`${radice}--esempio`}>L’esempio</label>
        <input
          id={`${radice}--esempio`}
          list={`${radice}--scelte-${regola.tipo}`}
          defaultValue={etichetta(regola.id, regola.nome, scelte)}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => {
            const id = idDelNome(value, scelte);
            if (id !== regola.id && scelte.some((una) => una.id === id)) cambiaEsempio(id);
          }}
        />
      </div>
      {regola.tabelle.length > 0 && (
        <div class="campo">
          <label for={`${radice}--tabella`}>In quale tabella</label>
          <select
            id={`${radice}--tabella`}
            value={lavoro.tabella}
            onChange={({ currentTarget }) => lavoro.cambiaTabella(currentTarget.value)}
          >
            {regola.tabelle.map(({ file, dove }) => (
              <option value={file}>{dove}</option>
            ))}
            <option value={NUOVA}>Una tabella nuova</option>
          </select>
        </div>
      )}
      <Corredo {...{ regola, lavoro, contesto }} />
    </fieldset>
  );
}

function Scelta({
  nome,
  radice,
  dice,
  scelta,
  scegli,
}: {
  nome: string;
  radice: string;
  dice: string;
  scelta: boolean;
  scegli: () => void;
}): JSX.Element {
  return (
    <p>
      <label>
        <input type="radio" name={`${radice}--scelta`} checked={scelta} onChange={scegli} /> {nome}
      </label>
      <span class="campo-aiuto"> {dice}</span>
    </p>
  );
}

/** Where a rule has many versions: which one is looked at. */
export function QualeVersione({ regola, lavoro }: { regola: RegolaAperta; lavoro: Lavoro }): JSX.Element | null {
  if (regola.versioni.length < 2) return null;
  return (
    <div class="campo">
      <label for="versione">Quale versione</label>
      <select
        id="versione"
        value={String(lavoro.quale)}
        onChange={({ currentTarget }) => lavoro.scegli(Number(currentTarget.value))}
      >
        {regola.versioni.map(({ dove, dal, al }, n) => (
          <option value={n}>{`${dove}, ${periodo(dal, al)}`}</option>
        ))}
      </select>
    </div>
  );
}

function periodo(dal: string | null, al: string | null): string {
  if (!dal && !al) return 'senza date';
  return [dal ? `dal ${inLettere(dal)}` : '', al ? `al ${inLettere(al)}` : ''].filter(Boolean).join(' ');
}
