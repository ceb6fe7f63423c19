/** One question at a time: links to the next state, so that keyboard, history and new windows work by themselves. */
import type { JSX } from 'preact';
import { inItaliano } from '../../puro/parole/date.ts';
import { questioniPer } from '../../puro/canali/questioni.ts';
import { siCercanoCon } from '../../puro/ricerca/questioni.ts';
import type { Protocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Casa } from './casa.ts';
import { conRisposta, scriviRisposte, type Domanda, type Errori, type Risposte } from './stato.ts';

/** The questions as the reader reads them. */
export const TITOLI: Readonly<Record<Domanda, string>> = {
  sede: 'Quale sede è competente?',
  contribuente: 'Per chi scrivi?',
  questione: 'Di che cosa si tratta?',
  esigenza: 'Di che cosa hai bisogno?',
  data: 'In che giorno scrivi?',
};

const AIUTI: Readonly<Record<Domanda, string>> = {
  sede: 'È quella del territorio del contribuente, non dello studio.',
  contribuente: 'Il canale dipende dal contribuente. Se lavori per altri, scegli il tuo cliente.',
  questione: 'Se si presenta solo in linea, per PEC o altrimenti, lo dice la risposta.',
  esigenza: 'Sono quelle del protocollo: scegli la più vicina al tuo caso.',
  data: 'Contatti e tempi si contano da questo giorno.',
};

interface Scelta {
  /** What the address says. */
  valore: string;
  nome: string;
  descrizione?: string;
  scelta: boolean;
}

/** Choices under a heading; without one, where there is only one group. */
interface Gruppo {
  nome: string | null;
  scelte: Scelta[];
}

interface Props {
  casa: Pick<Casa, 'radice'>;
  tavole: readonly TavolaCanali[];
  risposte: Risposte;
  errori: Errori;
  /** What was typed to find a matter. */
  filtro?: string;
  /** Where a choice leads when there is no script: the plain pages; without it, to the next state. */
  pagina?: (valore: string) => string;
}

/** A question with its answers to choose from. */
export function DomandaAScelta({
  casa,
  tavole,
  risposte,
  errori,
  filtro = '',
  pagina,
  domanda,
}: Props & { domanda: Exclude<Domanda, 'data'> }): JSX.Element {
  const cercate = scelteDi(domanda, tavole, risposte, filtro);
  // What cannot be found by its words is still there to be chosen.
  const nessuna = domanda === 'questione' && cercate.length === 0;
  const gruppi = nessuna ? scelteDi(domanda, tavole, risposte, '') : cercate;
  const errore = errori[domanda] ?? (domanda === 'sede' ? errori.protocollo : undefined);
  return (
    <>
      <h2 id="domanda" tabIndex={-1}>
        {TITOLI[domanda]}
      </h2>
      {errore && (
        <p class="campo-errore" role="alert">
          {errore}
        </p>
      )}
      <p class="quieto">{AIUTI[domanda]}</p>
      {domanda === 'questione' && <Filtro filtro={filtro} quante={cercate.flatMap(({ scelte }) => scelte).length} />}
      {gruppi.map(({ nome, scelte }) => (
        <div key={nome ?? ''}>
          {nome !== null && <h3 class="scelte-gruppo">{nome}</h3>}
          <ul class={`elenco elenco-schede scelte${domanda === 'questione' ? ' scelte-fitte' : ''}`}>
            {scelte.map(({ valore, nome: sua, descrizione, scelta }) => (
              <li key={valore}>
                <a
                  href={
                    pagina ? pagina(valore) : scriviRisposte(conRisposta(risposte, domanda, valore, tavole), tavole)
                  }
                  data-domanda={domanda}
                  data-risposta={valore}
                  aria-current={scelta ? 'true' : undefined}
                >
                  {sua}
                </a>
                {descrizione && <p>{descrizione}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <SeManca casa={casa} domanda={domanda} verso={scriviRisposte({ ...risposte, cambia: 'esigenza' }, tavole)} />
    </>
  );
}

/** Where to go when what one looks for is not among the choices. */
function SeManca({ casa, domanda, verso }: Pick<Props, 'casa'> & { domanda: Domanda; verso: string }): JSX.Element {
  return (
    <>
      {domanda === 'sede' && (
        <p>
          <a href={casa.radice + PAGINE.altraSede}>La mia sede non c’è</a>
        </p>
      )}
      {domanda === 'questione' && (
        <p>
          <a href={verso} data-cambia="esigenza">
            Nessuna di queste: scegli da che cosa ti serve
          </a>
        </p>
      )}
    </>
  );
}

/** Finds a matter by the words one would use. */
function Filtro({ filtro, quante }: { filtro: string; quante: number }): JSX.Element {
  return (
    <div class="campo no-stampa">
      <label for="s-filtro">Scrivila con le tue parole, o scegli</label>
      <input
        id="s-filtro"
        type="search"
        data-filtro
        autocomplete="off"
        value={filtro}
        aria-describedby="s-filtro-quante"
      />
      <p class="campo-aiuto" id="s-filtro-quante" role="status">
        {filtro.trim() === ''
          ? 'Per esempio: rate, rimborso, DURC.'
          : quante === 0
            ? 'Nessuna questione ha queste parole: eccole tutte.'
            : quante === 1
              ? 'Una questione.'
              : `${quante} questioni.`}
      </p>
    </div>
  );
}

function scelteDi(
  domanda: Exclude<Domanda, 'data'>,
  tavole: readonly TavolaCanali[],
  risposte: Risposte,
  filtro: string,
): Gruppo[] {
  if (domanda === 'sede') {
    return tavole.map(({ protocollo }) => ({
      nome: tavole.length > 1 ? `${protocollo.breve.charAt(0).toUpperCase()}${protocollo.breve.slice(1)}` : null,
      scelte: protocollo.sedi.map(({ id, nome, tipo_nome }) => ({
        valore: `${protocollo.id}/${id}`,
        nome,
        descrizione: tipo_nome,
        scelta: risposte.sede === id && risposte.protocollo === protocollo.id,
      })),
    }));
  }
  const tavola = tavole.find(({ protocollo }) => protocollo.id === risposte.protocollo);
  if (!tavola) return [];
  if (domanda === 'questione') {
    const gruppi = questioniPer(tavola, risposte.contribuente);
    const cercate = new Set(
      siCercanoCon(
        gruppi.flatMap(({ questioni }) => questioni),
        filtro,
      ),
    );
    return gruppi
      .map(({ nome, questioni }) => ({
        nome,
        scelte: questioni
          .filter((una) => cercate.has(una))
          .map(({ id, nome: sua }) => ({ valore: id, nome: sua, scelta: risposte.questione === id })),
      }))
      .filter(({ scelte }) => scelte.length > 0);
  }
  const { contribuenti, esigenze } = tavola.protocollo;
  return [
    {
      nome: null,
      scelte:
        domanda === 'contribuente'
          ? contribuenti.map(({ id, nome, descrizione }) => ({
              valore: id,
              nome,
              descrizione,
              scelta: risposte.contribuente === id,
            }))
          : esigenze.map(({ id, nome, domanda: frase }) => ({
              valore: id,
              nome: frase,
              descrizione: nome,
              scelta: risposte.esigenza === id,
            })),
    },
  ];
}

interface PropsData {
  protocollo: Protocollo;
  risposte: Risposte;
  errori: Errori;
  /** Today, to start from. */
  oggi: string;
}

/** Another day than today, for a later step that of the first contact too, and the circumstances that change a term. */
export function DomandaData(props: PropsData): JSX.Element {
  return (
    <>
      <h2 id="domanda" tabIndex={-1}>
        {TITOLI.data}
      </h2>
      <p class="quieto">{AIUTI.data}</p>
      <ModuloGiorni {...props} />
    </>
  );
}

/**
 * The form of the days.
 * @param soloContatto true inside an answer that lacks only the day of the first contact
 */
export function ModuloGiorni({
  protocollo,
  risposte,
  errori,
  oggi,
  soloContatto = false,
}: PropsData & { soloContatto?: boolean }): JSX.Element {
  const passo = protocollo.esigenze.find(({ id }) => id === risposte.esigenza)?.passo ?? null;
  return (
    <form class="no-stampa" data-modulo="data" autocomplete="off" noValidate>
      <div class="campi">
        {!soloContatto && (
          <CampoData nome="data" etichetta="Giorno in cui scrivi" valore={risposte.data || oggi} errore={errori.data} />
        )}
        {passo !== null && (
          <CampoData
            nome="contatto"
            etichetta={soloContatto ? 'Quando hai scritto la prima volta?' : 'Giorno del primo contatto (facoltativo)'}
            valore={risposte.contatto}
            errore={errori.contatto}
          />
        )}
      </div>
      {!soloContatto &&
        protocollo.circostanze.map(({ id, domanda }) => (
          <p key={id}>
            <label>
              <input type="checkbox" name="circostanza" value={id} defaultChecked={risposte.circostanze.includes(id)} />{' '}
              {domanda}
            </label>
          </p>
        ))}
      <button class="pulsante" type="submit">
        {soloContatto ? 'Conta i giorni' : 'Vedi la risposta'}
      </button>
    </form>
  );
}

function CampoData({
  nome,
  etichetta,
  valore,
  errore,
}: {
  nome: string;
  etichetta: string;
  valore: string;
  errore: string | undefined;
}): JSX.Element {
  const id = `s-${nome}`;
  return (
    <div class="campo campo-giorno">
      <label for={id}>{etichetta}</label>
      <input
        id={id}
        name={nome}
        type="text"
        key={valore}
        defaultValue={valore ? inItaliano(valore) : ''}
        aria-describedby={`${id}-aiuto${errore ? ` ${id}-errore` : ''}`}
        aria-invalid={errore ? 'true' : undefined}
      />
      <p class="campo-aiuto" id={`${id}-aiuto`}>
        Per esempio 17/06/2019, 17 giugno 2019, oggi.
      </p>
      {errore && (
        <p class="campo-errore" id={`${id}-errore`}>
          {errore}
        </p>
      )}
    </div>
  );
}
