/** The answers of a calculation and where they stand beside their targets. */
import type { JSX } from 'preact';
import { mostraConUnita } from '../../puro/formula/numeri.ts';
import type { Confronto } from '../../puro/formula/obiettivi.ts';
import { aNumero, confronta, daTesto, frazione, opposto, ZERO, type Razionale } from '../../puro/formula/razionale.ts';
import type { Calcolo, EsitoRisultato } from '../../puro/formula/tipi.ts';
import { esatto, scrittaInParole, valoreInParole } from '../../puro/formula/traccia.ts';
import { Origini } from './Passi.tsx';
import type { SchedaCalcolo } from './scheda.ts';
import type { Conto } from './stato.ts';

/** A result in words: «30 giorni», «sì», «n.d.». */
export function inParole({ valore, unita, decimali }: EsitoRisultato): string {
  return valore === null ? 'n.d.' : valoreInParole(valore, unita, decimali);
}

const arrotondato = ({ valore, decimali }: EsitoRisultato): boolean => valore !== null && !esatto(valore, decimali);

/** All results: the one the text chooses large, the others beside it; then the targets. */
export function Risultati({ scheda, conto }: { scheda: SchedaCalcolo; conto: Conto }): JSX.Element {
  const { risultati, principale, errore } = conto.esito;
  const altri = risultati.filter((risultato) => risultato !== principale);
  return (
    <>
      {conto.incompleto ? (
        <div class="risposta">
          <p class="risposta-etichetta">{(principale ?? risultati[0])?.etichetta}</p>
          <p class="risposta-valore">–</p>
          <p class="quieto">
            {errore?.codice === 'dato-mancante' ? errore.messaggio : 'Correggi i dati per avere il risultato.'}
          </p>
        </div>
      ) : (
        <>
          {principale && <Risposta risultato={principale} />}
          {altri.length > 0 && (
            <>
              {!principale && altri.some(({ lettura }) => lettura) && (
                <p>Le risposte sono più d’una e il testo non ne sceglie una: accanto a ciascuna, come va letta.</p>
              )}
              <div class="letture">
                {altri.map((risultato) => (
                  <Risposta risultato={risultato} key={risultato.id} minore={principale !== null} />
                ))}
              </div>
            </>
          )}
        </>
      )}
      <Obiettivi scheda={scheda} conto={conto} />
    </>
  );
}

function Risposta({ risultato, minore }: { risultato: EsitoRisultato; minore?: boolean }): JSX.Element {
  const { etichetta, errore, lettura } = risultato;
  const parole = inParole(risultato);
  return (
    <div class={`risposta${minore ? ' risposta-minore' : ''}`}>
      <p class="risposta-etichetta">{etichetta}</p>
      <p class={`risposta-valore${parole.length > 11 ? ' lunga' : ''}`}>
        {arrotondato(risultato) && (
          <>
            <span class="quieto">≈</span>
            {'\u00a0'}
          </>
        )}
        {parole}
      </p>
      {errore && <p>{errore.messaggio}</p>}
      {lettura && <p class="quieto">{lettura}</p>}
    </div>
  );
}

function Obiettivi({
  scheda: { calcolo, documenti },
  conto,
}: {
  scheda: SchedaCalcolo;
  conto: Conto;
}): JSX.Element | null {
  if (calcolo.obiettivi.length === 0) return null;
  const confronti = new Map(conto.obiettivi.map((confronto) => [confronto.id, confronto]));
  const fonti = new Map(calcolo.obiettivi.map(({ fonte }) => [fonte.documento + fonte.punto, fonte]));
  return (
    <>
      <section class="tabella" aria-labelledby="obiettivi-didascalia" tabIndex={0}>
        <table class="obiettivi">
          <caption id="obiettivi-didascalia">
            {calcolo.obiettivi.length === 1 ? 'L’obiettivo' : 'Gli obiettivi'} e a che punto è il risultato
          </caption>
          <thead>
            <tr>
              <th scope="col">Obiettivo</th>
              <th scope="col" class="num">
                Valore
              </th>
              <th scope="col">Il risultato</th>
            </tr>
          </thead>
          <tbody>
            {calcolo.obiettivi.map((obiettivo) => {
              const confronto = confronti.get(obiettivo.id);
              return (
                <tr key={obiettivo.id}>
                  <th scope="row">{obiettivo.etichetta}</th>
                  <td class="num">
                    {segno(calcolo)}
                    {scrittaInParole(obiettivo.valore, obiettivo.unita)}
                  </td>
                  <td>{confronto && !conto.incompleto ? <Distanza calcolo={calcolo} confronto={confronto} /> : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {[...fonti.values()].map((fonte) => (
        <p class="piccolo quieto tutta">
          <Origini fonte={fonte} documenti={documenti} />
        </p>
      ))}
    </>
  );
}

const segno = ({ verso }: Calcolo): string => (verso === 'crescente' ? '≥ ' : verso === 'decrescente' ? '≤ ' : '');

function Distanza({ calcolo, confronto }: { calcolo: Calcolo; confronto: Confronto }): JSX.Element {
  const { raggiunto, distanza, unita, risultato, valore } = confronto;
  const decimali = calcolo.risultati.find(({ id }) => id === risultato)?.decimali ?? 2;
  const [massimo, qui] = [daTesto(valore), distanza].map(aNumero) as [number, number];
  const scala = Math.max(Math.abs(massimo), Math.abs(massimo + qui)) || 1;
  const quota = (n: number): number => Math.round(Math.max(0, n / scala) * 1000) / 10;
  return (
    <>
      {calcolo.verso && (
        <strong class={`stato ${raggiunto ? 'stato-si' : 'stato-no'}`}>
          {raggiunto ? 'raggiunto' : 'non raggiunto'},
        </strong>
      )}{' '}
      {scarto(distanza, unita, decimali)}
      <svg class="misura-piccola" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="misura-fondo" width="100" height="8" />
        <rect class="misura-valore" width={quota(massimo + qui)} height="8" />
        <path class="misura-obiettivo" d={`M${quota(massimo)} -2V10`} />
      </svg>
    </>
  );
}

/** «12,86 giorni sopra», «5 giorni sotto», «pari». */
function scarto(distanza: Razionale, unita: string, decimali: number): string {
  if (distanza.n === 0n) return 'pari';
  const assoluta = distanza.n < 0n ? opposto(distanza) : distanza;
  const minimo = frazione(1n, 10n ** BigInt(decimali));
  const quanto =
    confronta(assoluta, minimo) < 0
      ? `meno di ${mostraConUnita(minimo, unita, decimali)}`
      : mostraConUnita(assoluta, unita, decimali);
  return `${quanto} ${confronta(distanza, ZERO) > 0 ? 'sopra' : 'sotto'}`;
}
