/** Many offices by their result, best first: a bar each, the target that is looked at, what is missing below. */
import type { JSX } from 'preact';
import { aNumero, confronta, daTesto, type Razionale } from '../../puro/formula/razionale.ts';
import type { Calcolo, EsitoRisultato, Obiettivo } from '../../puro/formula/tipi.ts';
import { scrittaInParole } from '../../puro/formula/traccia.ts';
import { inParole } from './Risultati.tsx';
import type { Foglio, Riga } from './righe.ts';

/** How what was pasted was read, once: rows, columns, headings, points, what is left to look at. */
export function letto({ ingressi }: Calcolo, { righe, colonne, titoli, migliaia, lasciate }: Foglio): string {
  const guaste = righe.filter(({ errori }) => errori.length > 0).length;
  const nomi = colonne.map((nome, i) =>
    nome === null
      ? i === colonne.indexOf(null)
        ? 'nome'
        : 'una che non serve'
      : (ingressi.find((ingresso) => ingresso.nome === nome)?.etichetta ?? nome),
  );
  return [
    `${righe.length} ${righe.length === 1 ? 'riga' : 'righe'}: ${righe.length - guaste} con tutti i risultati${guaste > 0 ? `, ${guaste} da guardare` : ''}.`,
    titoli && 'La prima riga è stata letta come intestazione.',
    `Colonne lette: ${nomi.join(', ')}.`,
    migliaia,
    lasciate > 0 && `Altre ${lasciate} righe non si leggono: incollale in un’altra volta.`,
  ]
    .filter(Boolean)
    .join(' ');
}

interface Props {
  calcolo: Calcolo;
  righe: readonly Riga[];
  meta: Obiettivo | undefined;
}

/** The rows in order, and how they stand before the target. */
interface Ordine extends Props {
  principale: Calcolo['risultati'][number] | undefined;
  /** Those with a figure, best first, then those without. */
  ordinate: readonly Riga[];
  /** How many have a figure. */
  conCifra: number;
  /** The figure that a row is put in order by. */
  di: (riga: Riga) => Razionale | null;
  limite: Razionale | null;
  /** The figure that fills a bar. */
  scala: number;
  /** Whether the target is reached; null where it cannot be said. */
  raggiunto: (riga: Riga) => boolean | null;
}

function inOrdine({ calcolo, righe, meta }: Props): Ordine {
  const principale = risultatoDaGuardare(calcolo, meta);
  const di = ({ conto }: Riga): Razionale | null => {
    const valore = conto.esito.risultati.find(({ id }) => id === principale?.id)?.valore;
    return conto.incompleto || valore === null || typeof valore !== 'object' ? null : valore;
  };
  const decresce = calcolo.verso === 'decrescente';
  const prime = righe
    .filter(di)
    .sort((a, b) => (decresce ? 1 : -1) * confronta(di(a) as Razionale, di(b) as Razionale));
  const limite = meta && meta.risultato === principale?.id ? daTesto(meta.valore) : null;
  const misure = prime.map((riga) => Math.abs(aNumero(di(riga) as Razionale)));
  return {
    calcolo,
    righe,
    meta,
    principale,
    ordinate: [...prime, ...righe.filter((riga) => di(riga) === null)],
    conCifra: prime.length,
    di,
    limite,
    scala: Math.max(...misure, limite ? Math.abs(aNumero(limite)) : 0) || 1,
    raggiunto: (riga) => {
      const valore = di(riga);
      if (!limite || !valore || !calcolo.verso) return null;
      return decresce ? confronta(valore, limite) <= 0 : confronta(valore, limite) >= 0;
    },
  };
}

export function Classifica(props: Props): JSX.Element {
  const ordine = inOrdine(props);
  const { calcolo, meta, principale, ordinate, conCifra, limite, raggiunto } = ordine;
  const quante = ordinate.filter((riga) => raggiunto(riga)).length;
  return (
    <>
      {limite && meta && calcolo.verso && (
        <p>
          {meta.etichetta}, {scrittaInParole(meta.valore, meta.unita)}: {quante} {quante === 1 ? 'riga' : 'righe'} su{' '}
          {conCifra} in obiettivo.
        </p>
      )}
      <section class="tabella da-62" aria-labelledby="s-didascalia">
        <table class="classifica">
          <caption id="s-didascalia">
            {calcolo.verso ? 'Dalla migliore' : 'Dalla più alta'}
            {principale && `, per ${principale.etichetta}`}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="num">
                Posto
              </th>
              <th scope="col">Riga</th>
              {calcolo.risultati.map(({ etichetta }) => (
                <th scope="col" class="num">
                  {etichetta}
                </th>
              ))}
              <td class="barra"></td>
              <th scope="col">Da sapere</th>
            </tr>
          </thead>
          <tbody>
            {ordinate.map((riga, i) => (
              <Fila key={riga.numero} riga={riga} posto={i < conCifra ? i + 1 : null} ordine={ordine} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** A row of the ranking. @param posto its place; null where it has no figure */
function Fila({
  riga,
  posto,
  ordine: { calcolo, di, limite, scala, raggiunto },
}: {
  riga: Riga;
  posto: number | null;
  ordine: Ordine;
}): JSX.Element {
  const esito = raggiunto(riga);
  return (
    <tr>
      <td class="num" data-voce="Posto">
        {posto ?? '–'}
      </td>
      <th scope="row">{riga.nome}</th>
      {riga.conto.esito.risultati.map((risultato: EsitoRisultato, n) => (
        <td class="num" data-voce={calcolo.risultati[n]?.etichetta}>
          {riga.conto.incompleto ? '–' : inParole(risultato)}
        </td>
      ))}
      <td class="barra">
        <Barra valore={di(riga)} limite={limite} scala={scala} />
      </td>
      <td class="errori-riga">
        {esito !== null && (
          <span class={`stato ${esito ? 'stato-si' : 'stato-no'}`}>{esito ? 'raggiunto' : 'non raggiunto'}</span>
        )}
        {riga.errori.map((errore) => (
          <p class="campo-errore">{errore}</p>
        ))}
      </td>
    </tr>
  );
}

/** The result that rows are put in order by: that of the target, the one the rule chooses, or the first figure. */
function risultatoDaGuardare(
  { risultati }: Calcolo,
  meta: Obiettivo | undefined,
): Calcolo['risultati'][number] | undefined {
  const cifre = risultati.filter(({ unita }) => unita !== 'si_no');
  return cifre.find(({ id }) => id === meta?.risultato) ?? cifre.find(({ principale }) => principale) ?? cifre[0];
}

function Barra({
  valore,
  limite,
  scala,
}: {
  valore: Razionale | null;
  limite: Razionale | null;
  scala: number;
}): JSX.Element | null {
  if (!valore) return null;
  const quota = (cifra: Razionale): number => Math.round((Math.abs(aNumero(cifra)) / scala) * 1000) / 10;
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class={valore.n < 0n ? 'misura-sotto' : 'misura-valore'} width={quota(valore)} height="8" />
      {limite && <path class="misura-obiettivo" d={`M${quota(limite)} 0V8`} />}
    </svg>
  );
}
