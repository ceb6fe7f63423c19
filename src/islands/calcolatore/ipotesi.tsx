/** «E se cambiasse un dato?»: one input slides, its field and the result follow, a small curve shows the whole way. */
import { render, type JSX } from 'preact';
import { curva, tracciato, type Punto } from '../../puro/formula/curva.ts';
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
import { scrittaInParole } from '../../puro/formula/traccia.ts';
import type { Banco, Monta } from './banco.ts';
import { inParole } from './Risultati.tsx';

/** Steps of the slider from one end to the other. */
const SCATTI = 100;
const [LARGHEZZA, ALTEZZA] = [320, 120];

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
  const sotto = unita === 'percento' || unita === 'punti_percentuali';
  const da = minimo !== undefined ? daTesto(minimo) : sotto || (valore && valore.n < 0n) ? meno(ZERO, ampio) : ZERO;
  const a = massimo !== undefined && confronta(daTesto(massimo), ampio) < 0 ? daTesto(massimo) : ampio;
  return [da, a];
}

/** Where a curve shoots up (a divisor near zero) it is cut, or all the rest would lie flat. */
function leggibili(punti: readonly Punto[], interessano: readonly number[]): Punto[] {
  const altezze = punti.flatMap(({ y }) => (y === null ? [] : [Math.abs(y)])).sort((a, b) => a - b);
  const tetto = 3 * Math.max(altezze[altezze.length >> 1] ?? 0, ...interessano.map(Math.abs)) || Infinity;
  return punti.map(({ x, y }) => ({ x, y: y !== null && Math.abs(y) > tetto ? null : y }));
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

function Ipotesi({
  banco,
  numeri,
  risultati,
  ingresso,
  risultato,
  tratto,
  valore,
  passo,
  scegli,
  mostraRisultato,
  metti,
}: Props): JSX.Element {
  const [da, a] = tratto;
  const scatti = Math.round(aNumero(diviso(meno(a, da), passo)));
  const scatto = valore ? Math.round(aNumero(diviso(meno(valore, da), passo))) : 0;
  const detto = (cifra: Razionale): string => mostraConUnita(cifra, ingresso.unita, 6);
  const vai = (quale: number): void =>
    metti(piu(da, per(passo, frazione(BigInt(Math.max(0, Math.min(scatti, quale)))))));
  const esito = banco.conto().esito.risultati.find(({ id }) => id === risultato.id);
  return (
    <>
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
      <label for="i-cursore">
        {ingresso.etichetta}: <strong>{valore ? detto(valore) : '–'}</strong>
      </label>
      <div class="cursore">
        <button
          type="button"
          class="pulsante pulsante-secondo"
          aria-label="Un po’ meno"
          onClick={() => vai(scatto - 1)}
        >
          −
        </button>
        <input
          id="i-cursore"
          type="range"
          min="0"
          max={scatti}
          value={scatto}
          aria-valuetext={valore && detto(valore)}
          onInput={({ currentTarget }) => vai(Number(currentTarget.value))}
        />
        <button
          type="button"
          class="pulsante pulsante-secondo"
          aria-label="Un po’ di più"
          onClick={() => vai(scatto + 1)}
        >
          +
        </button>
      </div>
      <p>
        {risultato.etichetta}: <strong>{esito ? inParole(esito) : '–'}</strong>
      </p>
      <Curva banco={banco} ingresso={ingresso} risultato={risultato} tratto={tratto} valore={valore} />
    </>
  );
}

function Curva({
  banco,
  ingresso,
  risultato,
  tratto,
  valore,
}: Pick<Props, 'banco' | 'ingresso' | 'risultato' | 'tratto' | 'valore'>): JSX.Element {
  const {
    scheda: { calcolo },
    conto,
  } = banco;
  const { dati, esito } = conto();
  const ora = esito.risultati.find(({ id }) => id === risultato.id)?.valore;
  const qui = ora && typeof ora === 'object' ? aNumero(ora) : null;
  const mete = calcolo.obiettivi
    .filter((obiettivo) => obiettivo.risultato === risultato.id)
    .map((obiettivo) => ({ ...obiettivo, y: aNumero(daTesto(obiettivo.valore)) }));
  const punti = leggibili(curva(calcolo, dati, ingresso.nome, risultato.id, tratto, 60), [
    ...mete.map(({ y }) => y),
    ...(qui === null ? [] : [qui]),
  ]);
  if (punti.every(({ y }) => y === null))
    return <p class="quieto">La curva si disegna quando ci sono gli altri dati.</p>;
  const { d, minimo, massimo } = tracciato(punti, LARGHEZZA, ALTEZZA);
  const [x0, x1] = tratto.map(aNumero) as [number, number];
  const ascissa = valore ? ((aNumero(valore) - x0) / (x1 - x0 || 1)) * LARGHEZZA : 0;
  const ordinata = (y: number): number =>
    Math.round((ALTEZZA - ((y - minimo) / (massimo - minimo || 1)) * ALTEZZA) * 10) / 10;
  const dentro = mete.filter(({ y }) => y >= minimo && y <= massimo);
  const y = (n: number): string => mostraConUnita(daNumero(n, 6), risultato.unita, risultato.decimali);
  const x = (cifra: Razionale): string => mostraConUnita(cifra, ingresso.unita, 2);
  return (
    <figure class="curva">
      <figcaption>
        {risultato.etichetta} al cambiare di «{ingresso.etichetta}»
      </figcaption>
      <span class="curva-y">{y(massimo)}</span>
      <svg
        viewBox={`0 0 ${LARGHEZZA} ${ALTEZZA}`}
        role="img"
        aria-label={`Da ${x(tratto[0])} a ${x(tratto[1])} il risultato va da ${y(punti.find((p) => p.y !== null)?.y ?? 0)} a ${y(punti.findLast((p) => p.y !== null)?.y ?? 0)}.`}
      >
        {dentro.map((meta) => (
          <path class="curva-meta" d={`M0 ${ordinata(meta.y)}H${LARGHEZZA}`} />
        ))}
        <path class="curva-linea" d={d} />
        {qui !== null && qui >= minimo && qui <= massimo && (
          <circle class="curva-qui" cx={ascissa} cy={ordinata(qui)} r="5" />
        )}
      </svg>
      <span class="curva-y">{y(minimo)}</span>
      <div class="curva-x">
        <span>{x(tratto[0])}</span>
        <span>{x(tratto[1])}</span>
      </div>
      {dentro.length > 0 && (
        <p class="piccolo quieto">
          Tratteggiati gli obiettivi:{' '}
          {dentro.map((meta) => `${meta.etichetta} ${scrittaInParole(meta.valore, meta.unita)}`).join('; ')}.
        </p>
      )}
    </figure>
  );
}
