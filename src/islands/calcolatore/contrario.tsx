/**
 * The question the other way round: which input takes the result to a target, in whole pieces where pieces are whole.
 */
import { render, type JSX } from 'preact';
import { leggiNumero } from '../../puro/formula/numeri.ts';
import { inverti } from '../../puro/formula/inverti.ts';
import { daTesto, ZERO } from '../../puro/formula/razionale.ts';
import type { DomandaInversa, Obiettivo, Risultato } from '../../puro/formula/tipi.ts';
import { nomeUnita } from '../../puro/formula/unita.ts';
import { scrittaInParole } from '../../puro/formula/traccia.ts';
import type { Banco, Monta } from './banco.ts';
import { Risposta } from './risposta-contraria.tsx';

/** The questions of the rule, then one for each input that no question asks for, about a result that it moves. */
function domandeDi({ scheda: { calcolo }, conto }: Banco): DomandaInversa[] {
  const { domande, ingressi } = calcolo;
  const risultati = calcolo.risultati
    .filter(({ unita }) => unita !== 'si_no')
    .sort((a, b) => Number(b.principale ?? false) - Number(a.principale ?? false));
  const muove = (incognita: string, risultato: string): boolean => {
    const risposta = inverti(calcolo, conto().dati, { incognita, risultato, valore: ZERO, confronto: '≥' });
    return !('motivo' in risposta) || risposta.motivo !== 'incognita-assente';
  };
  const altre = ingressi.filter(
    ({ tipo, nome }) => tipo === 'numero' && !domande.some(({ incognita }) => incognita === nome),
  );
  return [
    ...domande,
    ...altre.flatMap(({ nome, etichetta }): DomandaInversa[] => {
      const risultato = risultati.find(({ id }) => muove(nome, id)) ?? risultati[0];
      return risultato
        ? [
            {
              id: `-${nome}`,
              testo: `Quale «${etichetta}»?`,
              incognita: nome,
              risultato: risultato.id,
              chiede: 'valore',
            },
          ]
        : [];
    }),
  ];
}

/** What the reader has asked. */
interface Chiesto {
  domanda: DomandaInversa;
  /** Id of the target to reach; empty: another value, in `testo`. */
  meta: string;
  testo: string;
}

export const monta: Monta = (radice, banco) => {
  const domande = domandeDi(banco);
  const { obiettivi } = banco.scheda.calcolo;
  /** A question, with the first target of its result. */
  const conMeta = (domanda: DomandaInversa): Pick<Chiesto, 'domanda' | 'meta'> => ({
    domanda,
    meta: obiettivi.find(({ risultato }) => risultato === domanda.risultato)?.id ?? '',
  });
  let chiesto: Chiesto = { ...conMeta(domande[0] as DomandaInversa), testo: '' };
  const disegna = (): void =>
    render(
      <Contrario
        banco={banco}
        domande={domande}
        chiesto={chiesto}
        cambia={(parte) => {
          chiesto = { ...chiesto, ...(parte.domanda ? conMeta(parte.domanda) : {}), ...parte };
          disegna();
        }}
      />,
      radice,
    );
  banco.ascolto.push(disegna);
  disegna();
};

interface Props {
  banco: Banco;
  domande: readonly DomandaInversa[];
  chiesto: Chiesto;
  cambia: (parte: Partial<Chiesto>) => void;
}

function Contrario({ banco, domande, chiesto, cambia }: Props): JSX.Element {
  const { domanda, meta, testo } = chiesto;
  const { calcolo } = banco.scheda;
  const mete = calcolo.obiettivi.filter(({ risultato }) => risultato === domanda.risultato);
  const obiettivo = mete.find(({ id }) => id === meta);
  const risultato = calcolo.risultati.find(({ id }) => id === domanda.risultato) as Risultato;
  const letto = obiettivo ? { valore: daTesto(obiettivo.valore) } : leggiNumero(testo);
  return (
    <>
      <div class="campi">
        <div class="campo">
          <label for="d-domanda">Domanda</label>
          <select
            id="d-domanda"
            value={domanda.id}
            onInput={({ currentTarget: { value } }) =>
              cambia({ domanda: domande.find(({ id }) => id === value) as DomandaInversa })
            }
          >
            {domande.map(({ id, testo: parole }) => (
              <option value={id}>{parole}</option>
            ))}
          </select>
        </div>
        {mete.length > 0 && <Meta mete={mete} meta={meta} cambia={cambia} />}
        {!obiettivo && <AltroValore risultato={risultato} testo={testo} cambia={cambia} />}
      </div>
      <div class="risposta" aria-live="polite">
        {'errore' in letto ? (
          <p class="quieto">{testo ? letto.messaggio : 'Scrivi il risultato a cui arrivare.'}</p>
        ) : (
          <Risposta banco={banco} domanda={domanda} risultato={risultato} valore={letto.valore} />
        )}
      </div>
    </>
  );
}

function Meta({
  mete,
  meta,
  cambia,
}: {
  mete: readonly Obiettivo[];
  meta: string;
  cambia: Props['cambia'];
}): JSX.Element {
  return (
    <div class="campo">
      <label for="d-meta">Per arrivare a</label>
      <select id="d-meta" value={meta} onInput={({ currentTarget }) => cambia({ meta: currentTarget.value })}>
        {mete.map(({ id, etichetta, valore, unita }) => (
          <option value={id}>
            {etichetta}: {scrittaInParole(valore, unita)}
          </option>
        ))}
        <option value="">un altro valore</option>
      </select>
    </div>
  );
}

function AltroValore({
  risultato,
  testo,
  cambia,
}: {
  risultato: Risultato;
  testo: string;
  cambia: Props['cambia'];
}): JSX.Element {
  return (
    <div class="campo">
      <label for="d-valore">{risultato.etichetta} a cui arrivare</label>
      <div class="con-unita">
        <input
          id="d-valore"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={testo}
          onInput={({ currentTarget }) => cambia({ testo: currentTarget.value })}
        />
        <span class="unita-misura">{nomeUnita(risultato.unita)}</span>
      </div>
    </div>
  );
}
