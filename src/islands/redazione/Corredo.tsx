/** What a rule of this kind wants in other kinds before it holds, and the example's to begin from. */
import type { JSX } from 'preact';
import { erroriSotto, idDi } from './contesto.ts';
import type { PropsDelModulo } from './Modulo.tsx';
import { Errori } from './Errori.tsx';

/** Where the engine tells what is missing in other kinds. */
const CORREDO = '-corredo';

export function Corredo({
  regola: { corredo = [], nome, versioni },
  lavoro,
  contesto,
}: PropsDelModulo): JSX.Element | null {
  if (corredo.length === 0) return null;
  const id = idDi(contesto.radice, [CORREDO]);
  // Of offices that the new one has not, the mailboxes are somebody else's.
  const sue = sediDi(versioni.at(-1)?.valori);
  const stesse = [...sediDi(lavoro.valori)].some((una) => sue.has(una));
  const quante = corredo
    .filter(({ tipo, regole }) => regole > 0 && (stesse || tipo !== 'contatti'))
    .map(({ titolo, regole }) => `${titolo} (${regole})`)
    .join(', ');
  const contraddizioni = corredo.some(({ tipo, regole }) => tipo === 'incongruenze' && regole > 0);
  return (
    <div class="campo" role="group" id={id} tabIndex={-1} aria-labelledby={`${id}-titolo`}>
      <p id={`${id}-titolo`}>
        <strong>Un protocollo non sta da solo.</strong> Vuole i suoi Canali, che dicono come si passa per ogni
        contribuente, esigenza e sede; i suoi Contatti, che sono le caselle; e, se vuoi, le sue Questioni.
      </p>
      {lavoro.partenza === 'copia' ? (
        <p>
          <label>
            <input
              type="checkbox"
              checked={lavoro.corredo}
              aria-describedby={`${id}-aiuto`}
              onChange={({ currentTarget }) => lavoro.cambiaCorredo(currentTarget.checked)}
            />{' '}
            Copia anche ciò che è suo: {quante}
          </label>
          <span class="campo-aiuto" id={`${id}-aiuto`}>
            {' '}
            È di «{nome}»: identificativi, atto e primo giorno diventano quelli del nuovo, e resta fuori ciò che è di
            sedi o contribuenti che il nuovo non ha.
            {!stesse && ' I Contatti no: le sedi sono altre, e le caselle di quelle non sono le loro.'}
            {contraddizioni &&
              ' Le Incongruenze sono quelle che i suoi canali nominano, trovate nel documento dell’esempio: togli quelle che nel nuovo non ci sono.'}{' '}
            Poi rileggi ogni regola: copiata, vale come tua.
          </span>
        </p>
      ) : (
        <p class="campo-aiuto">
          Si aggiungono dopo aver messo il protocollo nella proposta; oppure parti da una copia, e copia anche quelli.
        </p>
      )}
      <Errori
        errori={erroriSotto(contesto.errori, [CORREDO])}
        id={`${id}-errore`}
        campo={{ nome: '', titolo: '' }}
        nuova={undefined}
      />
    </div>
  );
}

/** The ids of the offices of a protocol, as its form has them. */
function sediDi(valori: Record<string, unknown> | undefined): ReadonlySet<unknown> {
  const sedi = valori?.['sedi'];
  return new Set(Array.isArray(sedi) ? (sedi as Record<string, unknown>[]).map(({ id }) => id) : []);
}
