/** «Verifica un dato pubblicato»: whether a printed figure is this result, within the rounding it was printed with. */
import { render, type JSX } from 'preact';
import { pavimento } from '../../puro/formula/interi.ts';
import { leggiNumero, mostra, mostraConUnita, tornaArrotondato } from '../../puro/formula/numeri.ts';
import { arrotonda, confronta, diviso, frazione, meno, per, type Razionale } from '../../puro/formula/razionale.ts';
import type { EsitoRisultato } from '../../puro/formula/tipi.ts';
import { nomeUnita } from '../../puro/formula/unita.ts';
import type { Monta } from './banco.ts';
import { inParole } from './Risultati.tsx';

/** How many decimals a figure was printed with. */
const decimaliScritti = (testo: string): number => /,(\d+)/.exec(testo)?.[1]?.length ?? 0;

export const monta: Monta = (radice, banco) => {
  const numerici = (): EsitoRisultato[] => banco.conto().esito.risultati.filter(({ unita }) => unita !== 'si_no');
  let quale = (numerici().find(({ principale }) => principale) ?? numerici()[0])?.id ?? '';
  let testo = '';
  const disegna = (): void => {
    const risultati = numerici();
    const risultato = risultati.find(({ id }) => id === quale) as EsitoRisultato;
    render(
      <>
        <div class="campi">
          {risultati.length > 1 && (
            <div class="campo">
              <label for="v-quale">Quale risultato</label>
              <select
                id="v-quale"
                value={quale}
                onInput={({ currentTarget }) => {
                  quale = currentTarget.value;
                  disegna();
                }}
              >
                {risultati.map(({ id, etichetta }) => (
                  <option value={id}>{etichetta}</option>
                ))}
              </select>
            </div>
          )}
          <div class="campo">
            <label for="v-stampato">Il dato pubblicato, com’è scritto</label>
            <div class="con-unita">
              <input
                id="v-stampato"
                type="text"
                inputMode="decimal"
                autocomplete="off"
                value={testo}
                aria-describedby="v-aiuto"
                onInput={({ currentTarget }) => {
                  testo = currentTarget.value;
                  disegna();
                }}
              />
              <span class="unita-misura">{nomeUnita(risultato.unita)}</span>
            </div>
            <p class="campo-aiuto" id="v-aiuto">
              Con tutti i suoi decimali: 42,90 è più preciso di 42,9.
            </p>
          </div>
        </div>
        <div aria-live="polite">{testo.trim() && <Giudizio risultato={risultato} testo={testo} />}</div>
      </>,
      radice,
    );
  };
  banco.ascolto.push(disegna);
  disegna();
};

function Giudizio({ risultato, testo }: { risultato: EsitoRisultato; testo: string }): JSX.Element {
  const letto = leggiNumero(testo);
  const { valore, unita, errore } = risultato;
  if ('errore' in letto) return <p class="campo-errore">{letto.messaggio}</p>;
  if (!valore || typeof valore === 'boolean')
    return <p>Non c’è un risultato con cui confrontarlo: {errore ? errore.messaggio : inParole(risultato)}</p>;
  const decimali = decimaliScritti(testo);
  const misura = (cifra: Razionale, quanti = decimali): string => mostraConUnita(cifra, unita, quanti);
  const come = decimali === 0 ? 'senza decimali' : decimali === 1 ? 'a un decimale' : `a ${decimali} decimali`;
  const intero = `${mostra(valore, 6).esatto ? misura(valore, 6) : `${misura(valore, 6)} e oltre`}`;
  if (tornaArrotondato(valore, letto.valore, decimali)) {
    return (
      <div class="avviso avviso-riuscito">
        <p class="avviso-titolo">Torna</p>
        <p>
          Il calcolo dà {intero}; arrotondato {come} è proprio {misura(letto.valore)}.
        </p>
      </div>
    );
  }
  const scala = frazione(10n ** BigInt(decimali));
  const tagliato = diviso(frazione(pavimento(per(valore, scala))), scala);
  const differenza = meno(letto.valore, arrotonda(valore, decimali));
  return (
    <div class="avviso avviso-errore">
      <p class="avviso-titolo">Non torna</p>
      <p>
        Il calcolo dà {intero}; arrotondato {come} fa {misura(valore)}, non {misura(letto.valore)}: la differenza è{' '}
        {misura(differenza)}.
        {confronta(tagliato, letto.valore) === 0 && ' Tornerebbe tagliando i decimali invece di arrotondare.'}
      </p>
    </div>
  );
}
