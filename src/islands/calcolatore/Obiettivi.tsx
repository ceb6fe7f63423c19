/** Where a result stands beside one target, chosen among those of the rule; the others are there for who asks. */
import type { JSX } from 'preact';
import { cifreDiFronte, mostraConUnita } from '../../puro/formula/numeri.ts';
import type { Confronto } from '../../puro/formula/obiettivi.ts';
import { aNumero, daTesto, opposto, ZERO, type Razionale } from '../../puro/formula/razionale.ts';
import type { Calcolo, Obiettivo } from '../../puro/formula/tipi.ts';
import { scrittaInParole } from '../../puro/formula/traccia.ts';
import { Origini } from './Passi.tsx';
import type { SchedaCalcolo } from './scheda.ts';
import type { Conto } from './stato.ts';

/** Which target is looked at, and how to look at another; without the second the page is only being built. */
export interface Meta {
  scelta?: string | undefined;
  scegli?: ((id: string) => void) | undefined;
}

interface Props extends Meta {
  scheda: SchedaCalcolo;
  conto: Conto;
}

/** The target that is looked at: the one that was chosen, or the first. */
export function metaDi({ obiettivi }: Calcolo, scelta: string | undefined): Obiettivo | undefined {
  return obiettivi.find(({ id }) => id === scelta) ?? obiettivi[0];
}

export function Obiettivi({ scheda: { calcolo, documenti }, conto, scelta, scegli }: Props): JSX.Element | null {
  const meta = metaDi(calcolo, scelta);
  if (!meta) return null;
  const confronti = new Map(conto.incompleto ? [] : conto.obiettivi.map((confronto) => [confronto.id, confronto]));
  const fonti = new Map(calcolo.obiettivi.map(({ fonte }) => [fonte.documento + fonte.punto, fonte]));
  return (
    <>
      <Guardato calcolo={calcolo} conto={conto} confronto={confronti.get(meta.id)} meta={meta} scegli={scegli} />
      {calcolo.obiettivi.length > 1 && <Tutti calcolo={calcolo} conto={conto} confronti={confronti} />}
      {[...fonti.values()].map((fonte) => (
        <p class="piccolo quieto tutta">
          <Origini fonte={fonte} documenti={documenti} />
        </p>
      ))}
    </>
  );
}

/** The target that is looked at, how to look at another, and where the result stands beside it. */
function Guardato({
  calcolo,
  conto,
  confronto,
  meta,
  scegli,
}: {
  calcolo: Calcolo;
  conto: Conto;
  confronto: Confronto | undefined;
  meta: Obiettivo;
  scegli: Meta['scegli'];
}): JSX.Element {
  return (
    <div class="meta">
      {calcolo.obiettivi.length > 1 && scegli ? (
        <div class="campo no-stampa">
          <label for="meta">Obiettivo</label>
          <select id="meta" autocomplete="off" onInput={({ currentTarget }) => scegli(currentTarget.value)}>
            {calcolo.obiettivi.map(({ id, etichetta }) => (
              <option value={id} selected={id === meta.id}>
                {etichetta}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p>{meta.etichetta === 'Obiettivo' ? 'Obiettivo' : `Obiettivo: ${meta.etichetta}`}</p>
      )}
      <p>
        <strong>
          {segno(calcolo)}
          {scrittaInParole(meta.valore, meta.unita)}
        </strong>
        {confronto && (
          <>
            {': '}
            <Distanza calcolo={calcolo} conto={conto} confronto={confronto} />
          </>
        )}
      </p>
      {confronto && calcolo.verso && calcolo.obiettivi.length <= POCHI && (
        <Contrari calcolo={calcolo} conto={conto} confronto={confronto} />
      )}
      {confronto && <Barra confronto={confronto} />}
    </div>
  );
}

/** With more targets than these, the table says where the result stands beside each. */
const POCHI = 3;

/** A result held against one of its targets. */
interface Confrontato {
  calcolo: Calcolo;
  conto: Conto;
  confronto: Confronto;
}

/** Where another target of the same result gives the opposite verdict: whose it is, and the verdict. */
function Contrari({ calcolo, conto, confronto }: Confrontato): JSX.Element {
  const { obiettivi } = conto.incompleto ? { obiettivi: [] } : conto;
  return (
    <>
      {obiettivi
        .filter(({ risultato, raggiunto }) => risultato === confronto.risultato && raggiunto !== confronto.raggiunto)
        .map(({ id, etichetta, valore, unita, raggiunto }) => (
          <p key={id}>
            Per «{etichetta}» ({segno(calcolo)}
            {scrittaInParole(valore, unita)}): {raggiunto ? 'raggiunto' : 'non raggiunto'}.
          </p>
        ))}
    </>
  );
}

/** Every target of the rule, each beside the result that it is for. */
function Tutti({
  calcolo,
  conto,
  confronti,
}: {
  calcolo: Calcolo;
  conto: Conto;
  confronti: ReadonlyMap<string, Confronto>;
}): JSX.Element {
  return (
    <details>
      <summary>Tutti gli obiettivi</summary>
      <section class="tabella da-47" aria-labelledby="obiettivi-didascalia">
        <table class="obiettivi">
          <caption id="obiettivi-didascalia">Gli obiettivi e a che punto è il risultato</caption>
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
            {calcolo.obiettivi.map(({ id, etichetta, valore, unita }) => {
              const suo = confronti.get(id);
              return (
                <tr key={id}>
                  <th scope="row">{etichetta}</th>
                  <td class="num" data-voce="Valore">
                    {segno(calcolo)}
                    {scrittaInParole(valore, unita)}
                  </td>
                  <td data-riga="Il risultato">
                    {suo ? <Distanza calcolo={calcolo} conto={conto} confronto={suo} /> : '–'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const segno = ({ verso }: Calcolo): string => (verso === 'crescente' ? '≥ ' : verso === 'decrescente' ? '≤ ' : '');

function Distanza({ calcolo, conto, confronto }: Confrontato): JSX.Element {
  const { raggiunto, risultato } = confronto;
  // The distance is written with the digits of the result that it belongs to.
  const decimali = conto.esito.risultati.find(({ id }) => id === risultato)?.decimali ?? 2;
  return (
    <>
      {calcolo.verso && (
        <strong class={`stato ${raggiunto ? 'stato-si' : 'stato-no'}`}>
          {raggiunto ? 'raggiunto' : 'non raggiunto'},
        </strong>
      )}{' '}
      {scarto(confronto, decimali)}
    </>
  );
}

/** The result as a bar, the target as a line that bears its name. */
function Barra({ confronto: { distanza, valore, unita, etichetta } }: { confronto: Confronto }): JSX.Element {
  const [meta, oltre] = [daTesto(valore), distanza].map(aNumero) as [number, number];
  const scala = Math.max(Math.abs(meta), Math.abs(meta + oltre)) || 1;
  const x = (n: number): number => Math.round(Math.max(0, n / scala) * 3000) / 10;
  const linea = x(meta);
  return (
    <svg class="meta-barra" viewBox="-2 0 304 34" aria-hidden="true">
      <rect class="misura-fondo" width="300" height="10" y="20" />
      <rect class="misura-valore" width={x(meta + oltre)} height="10" y="20" />
      <path class="misura-obiettivo" d={`M${linea} 15V33`} />
      <text x={linea < 150 ? 0 : 300} y="11" text-anchor={linea < 150 ? 'start' : 'end'}>
        {etichetta}: {scrittaInParole(valore, unita)}
      </text>
    </svg>
  );
}

/** «12,86 giorni sopra», «5 giorni sotto», «pari»; never a rounded figure that says it is the whole target, or none. */
function scarto({ distanza, unita, valore }: Confronto, decimali: number): string {
  if (distanza.n === 0n) return 'pari';
  const assoluta: Razionale = distanza.n < 0n ? opposto(distanza) : distanza;
  const meta = daTesto(valore);
  const cifre = cifreDiFronte(assoluta, decimali, [ZERO, meta.n < 0n ? opposto(meta) : meta]);
  return `${mostraConUnita(assoluta, unita, cifre)} ${distanza.n > 0n ? 'sopra' : 'sotto'}`;
}
