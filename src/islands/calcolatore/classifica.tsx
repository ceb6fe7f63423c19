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

export function Classifica({ calcolo, righe, meta }: Props): JSX.Element {
  const principale = risultatoDaGuardare(calcolo, meta);
  const di = ({ conto }: Riga): Razionale | null => {
    const valore = conto.esito.risultati.find(({ id }) => id === principale?.id)?.valore;
    return conto.incompleto || valore === null || typeof valore !== 'object' ? null : valore;
  };
  const verso = calcolo.verso === 'decrescente' ? 1 : -1;
  const ordinate = righe.filter(di).sort((a, b) => verso * confronta(di(a) as Razionale, di(b) as Razionale));
  const senza = righe.filter((riga) => di(riga) === null);
  const limite = meta && meta.risultato === principale?.id ? daTesto(meta.valore) : null;
  const scala =
    Math.max(
      ...ordinate.map((riga) => Math.abs(aNumero(di(riga) as Razionale))),
      limite ? Math.abs(aNumero(limite)) : 0,
    ) || 1;
  const raggiunto = (riga: Riga): boolean | null => {
    const valore = di(riga);
    if (!limite || !valore || !calcolo.verso) return null;
    return calcolo.verso === 'decrescente' ? confronta(valore, limite) <= 0 : confronta(valore, limite) >= 0;
  };
  const quante = ordinate.filter((riga) => raggiunto(riga)).length;
  return (
    <>
      {limite && meta && calcolo.verso && (
        <p>
          {meta.etichetta}, {scrittaInParole(meta.valore, meta.unita)}: {quante} {quante === 1 ? 'riga' : 'righe'} su{' '}
          {ordinate.length} in obiettivo.
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
            {[...ordinate, ...senza].map((riga, i) => (
              <tr key={riga.numero}>
                <td class="num" data-voce="Posto">
                  {i < ordinate.length ? i + 1 : '–'}
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
                  {raggiunto(riga) !== null && (
                    <span class={`stato ${raggiunto(riga) ? 'stato-si' : 'stato-no'}`}>
                      {raggiunto(riga) ? 'raggiunto' : 'non raggiunto'}
                    </span>
                  )}
                  {riga.errori.map((errore) => (
                    <p class="campo-errore">{errore}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
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
