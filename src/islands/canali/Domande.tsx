/** One question at a time: links to the next state, so that keyboard, history and new windows work by themselves. */
import type { JSX } from 'preact';
import type { TavolaCanali } from '../../puro/canali/tipi.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Casa } from './casa.ts';
import { conRisposta, scriviRisposte, type Domanda, type Errori, type Risposte } from './stato.ts';
import { TITOLI, AIUTI } from './parole.ts';
import { scelteDi } from './scelte.ts';

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
