/** «E se cambiasse un dato?»: one input slides, its field and the result follow, a small curve shows the whole way. */
import { render, type JSX } from 'preact';
import { curva } from '../../puro/formula/curva.ts';
import { mostra, mostraConUnita } from '../../puro/formula/numeri.ts';
import {
  aNumero,
  daNumero,
  confronta,
  daTesto,
  diviso,
  frazione,
  meno,
  per,
  piu,
  ZERO,
  type Razionale,
} from '../../puro/formula/razionale.ts';
import type { Ingresso, Risultato } from '../../puro/formula/tipi.ts';
import type { Banco, Monta } from './banco.ts';
import { Curva } from './curva.tsx';
import { inParole } from './Risultati.tsx';
import { inCentesimi } from '../../puro/parole/unita.ts';

/** Steps of the slider from one end to the other. */
const SCATTI = 100;

/** A rounded figure, one, two or five times a power of ten, not below `n`. */
function tondo(n: number): Razionale {
  const base = 10 ** Math.floor(Math.log10(n || 1));
  const cifra = [1, 2, 5, 10].find((volte) => volte * base >= n) ?? 10;
  return daNumero(cifra * base, 12);
}

/** From where to where an input slides around what it is now. */
function trattoDi({ minimo, massimo, intero, unita }: Ingresso, valore: Razionale | undefined): [Razionale, Razionale] {
  const attuale = valore ? Math.abs(aNumero(valore)) : 0;
  const ampio = tondo(Math.max(attuale * 2, intero ? SCATTI : 0) || SCATTI);
  // Deviations go both ways; amounts go below zero only if they are there already.
  const sotto = inCentesimi(unita);
  const da = minimo !== undefined ? daTesto(minimo) : sotto || (valore && valore.n < 0n) ? meno(ZERO, ampio) : ZERO;
  const a = massimo !== undefined && confronta(daTesto(massimo), ampio) < 0 ? daTesto(massimo) : ampio;
  return [da, a];
}

export const monta: Monta = (radice, banco) => {
  const { calcolo } = banco.scheda;
  const numeri = calcolo.ingressi.filter(({ tipo, ammessi }) => tipo === 'numero' && !ammessi);
  const risultati = calcolo.risultati.filter(({ unita }) => unita !== 'si_no');
  let ingresso = numeri[0] as Ingresso;
  let risultato = risultati.find(({ principale }) => principale) ?? (risultati[0] as Risultato);
  let tratto: [Razionale, Razionale] | null = null;

  const attuale = (): Razionale | undefined => banco.conto().dati[ingresso.nome] as Razionale | undefined;
  const passo = (): Razionale => {
    const [da, a] = tratto as [Razionale, Razionale];
    const uno = diviso(meno(a, da), frazione(BigInt(SCATTI)));
    return ingresso.intero && confronta(uno, frazione(1n)) < 0 ? frazione(1n) : uno;
  };
  const metti = (valore: Razionale): void => banco.scrivi(ingresso.nome, mostra(valore, 6).testo.replaceAll('.', ''));
  /** Whether a result moves at all with the input. */
  const dipende = ({ id }: Risultato): boolean =>
    new Set(curva(calcolo, banco.conto().dati, ingresso.nome, id, trattoDi(ingresso, attuale()), 4).map(({ y }) => y))
      .size > 1;
  const scegli = (nome: string): void => {
    ingresso = numeri.find((altro) => altro.nome === nome) as Ingresso;
    tratto = null;
    if (!dipende(risultato)) risultato = risultati.find(dipende) ?? risultato;
    disegna();
  };

  function disegna(): void {
    const valore = attuale();
    // Typing beyond the ends moves them; sliding does not.
    if (!tratto || (valore && (confronta(valore, tratto[0]) < 0 || confronta(valore, tratto[1]) > 0)))
      tratto = trattoDi(ingresso, valore);
    render(
      <Ipotesi
        {...{ banco, numeri, risultati, ingresso, risultato, tratto, valore, passo: passo(), scegli, metti }}
        mostraRisultato={(id) => {
          risultato = risultati.find((altro) => altro.id === id) as Risultato;
          disegna();
        }}
      />,
      radice,
    );
  }
  banco.ascolto.push(disegna);
  scegli(ingresso.nome);
};

interface Props {
  banco: Banco;
  numeri: readonly Ingresso[];
  risultati: readonly Risultato[];
  ingresso: Ingresso;
  risultato: Risultato;
  tratto: [Razionale, Razionale];
  valore: Razionale | undefined;
  passo: Razionale;
  scegli(nome: string): void;
  mostraRisultato(id: string): void;
  metti(valore: Razionale): void;
}

function Ipotesi(props: Props): JSX.Element {
  const { banco, ingresso, risultato, tratto, valore } = props;
  const esito = banco.conto().esito.risultati.find(({ id }) => id === risultato.id);
  return (
    <>
      <Scelte {...props} />
      <Cursore {...props} />
      <p>
        {risultato.etichetta}: <strong>{esito ? inParole(esito) : '–'}</strong>
      </p>
      <Curva banco={banco} ingresso={ingresso} risultato={risultato} tratto={tratto} valore={valore} />
    </>
  );
}

/** Which input slides, and which result is looked at. */
function Scelte({ numeri, risultati, ingresso, risultato, scegli, mostraRisultato }: Props): JSX.Element {
  return (
    <div class="campi">
      <div class="campo">
        <label for="i-dato">Il dato che cambia</label>
        <select id="i-dato" value={ingresso.nome} onInput={({ currentTarget }) => scegli(currentTarget.value)}>
          {numeri.map(({ nome, etichetta }) => (
            <option value={nome}>{etichetta}</option>
          ))}
        </select>
      </div>
      {risultati.length > 1 && (
        <div class="campo">
          <label for="i-risultato">Il risultato da guardare</label>
          <select
            id="i-risultato"
            value={risultato.id}
            onInput={({ currentTarget }) => mostraRisultato(currentTarget.value)}
          >
            {risultati.map(({ id, etichetta }) => (
              <option value={id}>{etichetta}</option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}

function Cursore({ ingresso, tratto: [da, a], valore, passo, metti }: Props): JSX.Element {
  const scatti = Math.round(aNumero(diviso(meno(a, da), passo)));
  const scatto = valore ? Math.round(aNumero(diviso(meno(valore, da), passo))) : 0;
  const detto = (cifra: Razionale): string => mostraConUnita(cifra, ingresso.unita, 6);
  const vai = (quale: number): void =>
    metti(piu(da, per(passo, frazione(BigInt(Math.max(0, Math.min(scatti, quale)))))));
  const pulsante = (nome: string, segno: string, verso: number): JSX.Element => (
    <button type="button" class="pulsante pulsante-secondo" aria-label={nome} onClick={() => vai(scatto + verso)}>
      {segno}
    </button>
  );
  return (
    <>
      <label for="i-cursore">
        {ingresso.etichetta}: <strong>{valore ? detto(valore) : '–'}</strong>
      </label>
      <div class="cursore">
        {pulsante('Un po’ meno', '−', -1)}
        <input
          id="i-cursore"
          type="range"
          min="0"
          max={scatti}
          value={scatto}
          aria-valuetext={valore && detto(valore)}
          onInput={({ currentTarget }) => vai(Number(currentTarget.value))}
        />
        {pulsante('Un po’ di più', '+', 1)}
      </div>
    </>
  );
}
