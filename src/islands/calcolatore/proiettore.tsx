/** A calculation on the projector: its formula, a step at a key, the result, and the target that can be dragged. */
import { render, type JSX } from 'preact';
import { inverti } from '../../puro/formula/inverti.ts';
import { cifreDiFronte, mostraConUnita } from '../../puro/formula/numeri.ts';
import { aNumero, daNumero, daTesto, ZERO } from '../../puro/formula/razionale.ts';
import { rigaDiNumeri } from '../../puro/formula/riga.ts';
import { esatto, valoreInParole } from '../../puro/formula/traccia.ts';
import type { Passo } from '../../puro/formula/tipi.ts';
import { proietta } from '../lezione/proietta.ts';
import type { Banco } from './banco.ts';
import { inParole } from './Risultati.tsx';

/** Steps of the dragged target from zero to twice what it is. */
const SCATTI = 200;

/** Opens the projector on the calculation as it stands. */
export function apriProiettore(banco: Banco): void {
  const { scheda, conto } = banco;
  const { esito, incompleto } = conto();
  const scene = [
    <Apertura nome={scheda.nome} formula={document.querySelector('.formule .formula')?.innerHTML ?? ''} />,
    ...(incompleto ? [] : esito.passi.map((passo) => <ScenaPasso passo={passo} />)),
    ...(incompleto ? [] : [<Arrivo banco={banco} />]),
  ].map((scena) => {
    const casa = document.createElement('section');
    casa.className = 'scena';
    render(scena, casa);
    return casa;
  });
  const meta = metaMobile(banco);
  proietta(meta ? [...scene, meta] : scene, () => {
    for (const scena of scene) render(null, scena);
  });
}

function Apertura({ nome, formula }: { nome: string; formula: string }): JSX.Element {
  return (
    <>
      <h2>{nome}</h2>
      {/* MathML that the build made from the tree of the formula, taken from this very page. */}
      {formula && <div data-passo class="scena-formula" dangerouslySetInnerHTML={{ __html: formula }} />}
    </>
  );
}

function ScenaPasso({ passo }: { passo: Passo }): JSX.Element {
  const segno = esatto(passo.valore, passo.decimali) ? '=' : '≈';
  const risultato = valoreInParole(passo.valore, passo.unita, passo.decimali);
  return (
    <>
      <h2>{passo.etichetta}</h2>
      {passo.condizione && <p data-passo>perché {passo.condizione}</p>}
      {passo.formula && <p data-passo>{passo.formula}</p>}
      {passo.righe
        ?.filter(({ foglia }) => foglia)
        .map(({ etichetta, pesoComplessivo, valore, contributo }) => (
          <p data-passo class="scena-riga">
            {etichetta}: {mostraConUnita(pesoComplessivo, 'percento', 2)} ×{' '}
            {mostraConUnita(valore, passo.unita, passo.decimali)} ={' '}
            <strong data-cela>{mostraConUnita(contributo, passo.unita, passo.decimali)}</strong>
          </p>
        ))}
      <p data-passo class="scena-numeri">
        {rigaDiNumeri(passo) || 'In tutto'} {segno} <strong data-cela>{risultato}</strong>
      </p>
    </>
  );
}

function Arrivo({ banco: { conto, meta } }: { banco: Banco }): JSX.Element {
  const { esito, obiettivi } = conto();
  const confronto = obiettivi.find(({ id }) => id === meta()?.id);
  return (
    <>
      {esito.risultati.map((risultato) => (
        <p data-passo class="scena-numeri">
          {risultato.etichetta}: <strong data-cela>{inParole(risultato)}</strong>
        </p>
      ))}
      {confronto && (
        <p data-passo>
          {confronto.etichetta}: {mostraConUnita(daTesto(confronto.valore), confronto.unita, 6)},{' '}
          <strong data-cela>{confronto.raggiunto ? 'raggiunto' : 'non raggiunto'}</strong>
        </p>
      )}
    </>
  );
}

/**
 * The target as a line to drag: the input that would take the result there follows. Null where the rule cannot be
 * turned.
 */
function metaMobile(banco: Banco): HTMLElement | null {
  const { scheda, conto, meta } = banco;
  const { calcolo } = scheda;
  const scelta = meta();
  const domanda = calcolo.domande.find(({ risultato }) => risultato === scelta?.risultato);
  const ora = conto().esito.risultati.find(({ id }) => id === scelta?.risultato);
  if (!scelta || !domanda || !ora || typeof ora.valore !== 'object' || !ora.valore || conto().incompleto) return null;
  const incognita = calcolo.ingressi.find(({ nome }) => nome === domanda.incognita);
  const massimo = 2 * Math.max(Math.abs(aNumero(daTesto(scelta.valore))), Math.abs(aNumero(ora.valore))) || 1;
  const casa = document.createElement('section');
  casa.className = 'scena';
  const disegna = (scatto: number): void => {
    const linea = daNumero((massimo * scatto) / SCATTI, 2);
    const confronto = calcolo.verso === 'decrescente' ? '≤' : '≥';
    const risposta = inverti(calcolo, conto().dati, { ...domanda, valore: linea, confronto });
    const quota = (scatto / SCATTI) * 100;
    render(
      <>
        <h2>Se l’obiettivo fosse {mostraConUnita(linea, scelta.unita, cifreDiFronte(linea, ora.decimali, [ZERO]))}</h2>
        <svg class="scena-linea" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
          <rect class="misura-fondo" width="100" height="8" y="4" />
          <rect
            class="misura-valore"
            width={(Math.max(0, aNumero(ora.valore as typeof linea)) / massimo) * 100}
            height="8"
            y="4"
          />
          <path class="misura-obiettivo" d={`M${quota} 0V16`} />
        </svg>
        <input
          type="range"
          min="0"
          max={SCATTI}
          value={scatto}
          aria-label="L’obiettivo"
          aria-valuetext={mostraConUnita(linea, scelta.unita, ora.decimali)}
          onInput={({ currentTarget }) => disegna(Number(currentTarget.value))}
        />
        <p class="scena-numeri" aria-live="polite">
          {'valore' in risposta
            ? `${incognita?.etichetta ?? ''}: ${risposta.relazione === '≤' ? 'al massimo' : 'almeno'} ${mostraConUnita(risposta.intero, incognita?.unita ?? '', 2)}`
            : 'motivo' in risposta
              ? risposta.messaggio
              : 'Qualunque valore va bene.'}
        </p>
        <p>
          Adesso: {ora.etichetta} {inParole(ora)}
        </p>
      </>,
      casa,
    );
  };
  disegna(Math.round((aNumero(daTesto(scelta.valore)) / massimo) * SCATTI));
  return casa;
}
