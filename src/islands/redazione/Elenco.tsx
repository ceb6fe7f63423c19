/** A list of values, each folded to a line. */
import type { JSX } from 'preact';
import type { Forma } from '../../uscite/redazione/modulo.ts';
import { Campo } from './Campo.tsx';
import { erroriSotto, idDi, type Contesto, type Passo } from './contesto.ts';
import { Gruppo, Piega } from './Gruppo.tsx';
import { riassunto, vuoto } from './riassunto.ts';
import { daVuoto } from './valori.ts';

interface Props {
  titolo: string;
  voce: Forma;
  percorso: readonly Passo[];
  valore: unknown;
  contesto: Contesto;
  /** Without any entry it is not there at all. */
  facoltativo?: boolean;
}

export function Elenco({ titolo, voce, percorso, valore, contesto, facoltativo = false }: Props): JSX.Element {
  const voci = Array.isArray(valore) ? (valore as unknown[]) : [];
  const { radice } = contesto;
  const aggiungi = `${idDi(radice, percorso)}-aggiungi`;
  return (
    <>
      {voci.map((uno, n) => (
        <div class="voce-elenco" id={`${idDi(radice, [...percorso, n])}--voce`}>
          <UnaVoce titolo={titolo} voce={voce} percorso={[...percorso, n]} valore={uno} contesto={contesto} />
          <button
            type="button"
            class="pulsante-testo"
            onClick={() => {
              contesto.cambia(percorso, facoltativo && voci.length === 1 ? undefined : voci.toSpliced(n, 1));
              poi(aggiungi);
            }}
          >
            Togli<span class="solo-voce">{` ${titolo} ${n + 1}: ${riassunto(uno, voce, contesto.scelte)}`}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        id={aggiungi}
        class="pulsante pulsante-secondo"
        onClick={() => {
          contesto.cambia(percorso, [...voci, voce.specie === 'gruppo' ? daVuoto(voce.campi) : '']);
          poi(`${idDi(radice, [...percorso, voci.length])}--voce`);
        }}
      >
        Aggiungi<span class="solo-voce"> a {titolo}</span>
      </button>
    </>
  );
}

/** Moves the focus, once drawn, to what was just added or to what remains. */
function poi(id: string): void {
  requestAnimationFrame(() => {
    const posto = document.getElementById(id);
    const campo = posto?.matches('button') ? posto : posto?.querySelector<HTMLElement>('input, textarea, select');
    campo?.focus();
  });
}

function UnaVoce({ titolo, voce, percorso, valore, contesto }: Props): JSX.Element {
  const numero = Number(percorso.at(-1)) + 1;
  const sotto = { ...contesto, aperti: [], facoltativo: false };
  if (voce.specie !== 'gruppo')
    return (
      <Campo
        campo={{ nome: String(numero), titolo: `${titolo}, ${numero}`, aiuto: null, obbligatorio: false, forma: voce }}
        percorso={percorso}
        valore={valore}
        contesto={sotto}
      />
    );
  return (
    <Piega
      id={idDi(contesto.radice, percorso)}
      nome={`${numero}.`}
      dice={riassunto(valore, voce, contesto.scelte)}
      nasceAperta={vuoto(valore)}
      forzata={erroriSotto(contesto.errori, percorso).length > 0}
      dentro={() => <Gruppo campi={voce.campi} percorso={percorso} valore={valore} contesto={sotto} />}
    />
  );
}
