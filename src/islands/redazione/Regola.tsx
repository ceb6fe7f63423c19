/** A rule opened to be changed: from when, what it will say, what is wrong, what would change. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inLettere } from '../../puro/parole/date.ts';
import type { Anteprima as Vista, Officina, RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import type { Mossa } from '../../uscite/redazione/mosse.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import { Anteprima } from './Anteprima.tsx';
import { Campi, vaiA } from './Campi.tsx';
import { Campo } from './Campo.tsx';
import { useProva, useScelte } from './domande.ts';
import { Esito } from './Esito.tsx';
import { conValore } from './valori.ts';

type Valori = Record<string, unknown>;
type Modo = Mossa['modo'];

interface Props {
  regola: RegolaAperta;
  /** The way in which it is opened: a new rule is made from an old one. */
  comincia: Modo;
  bozza: Bozza;
  officina: Officina;
  metti: (bozza: Bozza, annuncio: string) => void;
}

/** What is asked first: from when the change holds. */
const MODI: Record<Modo, { nome: string; dice: string }> = {
  dal: {
    nome: 'Cambia da un giorno',
    dice: 'Quella di prima si chiude il giorno prima, e resta per chi guarda il passato.',
  },
  correggi: {
    nome: 'È scritta male',
    dice: 'Si corregge per tutto il tempo in cui vale: il documento diceva altro fin dall’inizio.',
  },
  fino: { nome: 'Finisce', dice: 'Dopo quel giorno non ne vale nessuna.' },
  togli: { nome: 'Non doveva esserci', dice: 'Si toglie del tutto, anche dal passato.' },
  aggiungi: { nome: 'Ne aggiungo una come questa', dice: 'Si parte dai valori di questa: cambia ciò che è diverso.' },
};

export function Regola({ regola, comincia, bozza, officina, metti }: Props): JSX.Element {
  const lavoro = useLavoro(regola, comincia, officina, bozza);
  const { modo, valori, prova, occupata, mossa, vista, mostraVista, scelte, cambiaValori } = lavoro;
  const titolo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titolo.current?.focus(), [regola]);
  const sbagliati = prova?.campi ?? [];
  const concludi = (): void => {
    const [primo] = sbagliati;
    if (primo) {
      vaiA(primo.percorso);
      return;
    }
    if (prova?.bozza) metti(prova.bozza, `${regola.nome}: il cambiamento è nella proposta.`);
  };
  const guarda = async (): Promise<void> => {
    if (prova?.bozza) mostraVista(await officina.anteprima(regola.tipo, idScritto(regola, modo, valori), prova.bozza));
  };
  const conModulo = modo === 'dal' || modo === 'correggi' || modo === 'aggiungi';
  return (
    <section class="redazione-regola" aria-labelledby="regola-titolo">
      <p class="occhiello">{regola.titoloTipo}</p>
      <h2 id="regola-titolo" tabIndex={-1} ref={titolo}>
        {modo === 'aggiungi' ? `Una regola nuova, come «${regola.nome}»` : regola.nome}
      </h2>
      <QualeVersione regola={regola} lavoro={lavoro} />
      <DaQuando lavoro={lavoro} />
      {conModulo && (
        <Campi
          campi={regola.modulo.filter(
            ({ nome }) => modo !== 'dal' || !['id', 'valido_dal', 'valido_al'].includes(nome),
          )}
          valori={valori}
          aperti={modo === 'dal' ? ['fonte'] : []}
          contesto={{
            errori: sbagliati,
            scelte,
            cambia: (percorso, valore) => cambiaValori((prima) => conValore(prima, percorso, valore) as Valori),
          }}
        />
      )}
      <Esito prova={prova} occupata={occupata} pronta={mossa !== null} regola={regola} />
      <p class="redazione-comandi">
        <button type="button" class="pulsante" aria-disabled={!prova?.bozza} onClick={concludi}>
          {sbagliati.length > 0 ? 'Vai al primo errore' : 'Metti nella proposta'}
        </button>
        <button
          type="button"
          class="pulsante pulsante-secondo"
          aria-disabled={!prova?.bozza}
          onClick={() => void guarda()}
        >
          Guarda come diventa
        </button>
      </p>
      {vista && <Anteprima vista={vista} />}
    </section>
  );
}

function QualeVersione({ regola, lavoro }: { regola: RegolaAperta; lavoro: Lavoro }): JSX.Element | null {
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

function DaQuando({ lavoro }: { lavoro: Lavoro }): JSX.Element {
  return (
    <fieldset>
      <legend>Che cosa succede, e da quando?</legend>
      {lavoro.modi.map((uno) => (
        <p>
          <label>
            <input
              type="radio"
              name="modo"
              value={uno}
              checked={uno === lavoro.modo}
              onChange={() => lavoro.cambia(uno)}
            />{' '}
            {MODI[uno].nome}
          </label>
          <span class="campo-aiuto"> {MODI[uno].dice}</span>
        </p>
      ))}
      {(lavoro.modo === 'dal' || lavoro.modo === 'fino') && (
        <Campo
          campo={{
            nome: 'valido_dal',
            titolo: lavoro.modo === 'dal' ? 'Da quando vale la nuova' : 'Ultimo giorno in cui vale',
            aiuto: 'Il giorno che l’atto dice.',
            obbligatorio: true,
            forma: { specie: 'data' },
          }}
          percorso={['valido_dal']}
          valore={lavoro.giorno}
          contesto={{
            errori: lavoro.prova?.campi ?? [],
            scelte: lavoro.scelte,
            cambia: (_dove, nuovo) => lavoro.cambiaGiorno(String(nuovo)),
          }}
        />
      )}
    </fieldset>
  );
}

type Lavoro = ReturnType<typeof useLavoro>;

/** What an editor is doing with a rule: which version, what happens to it and from when, what it will say. */
function useLavoro(regola: RegolaAperta, comincia: Modo, officina: Officina, bozza: Bozza) {
  const [quale, scegliQuale] = useState(regola.versioni.length - 1);
  const versione = regola.versioni[quale] ?? regola.versioni[0];
  const modi = modiDi(regola, versione?.indice ?? null);
  const [modo, cambiaModo] = useState<Modo>(modi.includes(comincia) ? comincia : (modi[0] ?? 'correggi'));
  const [giorno, cambiaGiorno] = useState('');
  const [valori, cambiaValori] = useState<Valori>(() => iniziali(versione?.valori ?? {}, modo));
  const scelte = useScelte(officina, bozza);
  const mossa = mossaDi(modo, giorno, valori);
  const { prova, occupata } = useProva(officina, versione, mossa, bozza);
  const [vista, mostraVista] = useState<Vista | null>(null);
  useEffect(() => mostraVista(null), [valori, modo, giorno]);

  const cambia = (nuovo: Modo): void => {
    cambiaValori((prima) =>
      nuovo === 'aggiungi' || modo === 'aggiungi' ? iniziali(versione?.valori ?? {}, nuovo) : prima,
    );
    cambiaModo(nuovo);
  };
  const scegli = (nuova: number): void => {
    scegliQuale(nuova);
    cambiaValori(iniziali(regola.versioni[nuova]?.valori ?? {}, modo));
  };
  const fatto = { quale, scegli, modi, modo, cambia, giorno, cambiaGiorno, valori, cambiaValori };
  return { ...fatto, scelte, mossa, prova, occupata, vista, mostraVista };
}

function modiDi({ nelTempo }: RegolaAperta, indice: number | null): Modo[] {
  if (indice === null) return ['correggi', 'aggiungi'];
  return nelTempo ? ['dal', 'correggi', 'fino', 'togli', 'aggiungi'] : ['correggi', 'togli', 'aggiungi'];
}

/** The values a form opens with: a new rule has no name of its own yet, a new version no source. */
function iniziali(valori: Valori, modo: Modo): Valori {
  if (modo === 'aggiungi') return { ...valori, id: '' };
  if (modo !== 'dal') return valori;
  const { valido_dal: _dal, valido_al: _al, fonte: _fonte, ...altri } = valori;
  return altri;
}

function mossaDi(modo: Modo, giorno: string, valori: Valori): Mossa | null {
  if (modo === 'togli') return { modo };
  if (modo === 'fino' || modo === 'dal') {
    if (!/^\d{4}-\d\d-\d\d$/.test(giorno)) return null;
    return modo === 'fino' ? { modo, giorno } : { modo, giorno, valori };
  }
  return { modo, valori };
}

function idScritto(regola: RegolaAperta, modo: Modo, valori: Valori): string {
  return modo === 'aggiungi' ? String(valori['id']) : regola.id;
}

function periodo(dal: string | null, al: string | null): string {
  if (!dal && !al) return 'senza date';
  return [dal ? `dal ${inLettere(dal)}` : '', al ? `al ${inLettere(al)}` : ''].filter(Boolean).join(' ');
}
