/**
 * The steps of a calculation with the numbers put in, units that cancel struck out, and where each figure is printed.
 */
import type { JSX } from 'preact';
import { mostraConUnita } from '../../puro/formula/numeri.ts';
import { aNumero, type Razionale } from '../../puro/formula/razionale.ts';
import type { Origine, Passo, RigaAlbero } from '../../puro/formula/tipi.ts';
import { esatto, valoreInParole } from '../../puro/formula/traccia.ts';
import type { Documento } from './scheda.ts';

interface Props {
  passi: readonly Passo[];
  documenti: Record<string, Documento>;
  /** Which calculation this is, where a page shows several. */
  esempio?: { id: string; titolo: string };
}

/** All steps, in order. */
export function Passi({ passi, documenti, esempio }: Props): JSX.Element {
  return (
    <ol class="passi">
      {passi.map((passo) => (
        <li key={passo.id}>
          <p class="passo-nome">{passo.etichetta}</p>
          {passo.condizione && <p class="passo-conto quieto">perché {passo.condizione}</p>}
          {passo.formula && passo.numeri.some(({ testo }) => !passo.formula.includes(testo)) && (
            <p class="passo-conto quieto">{passo.formula}</p>
          )}
          {passo.righe && (
            <Contributi
              passo={passo}
              righe={passo.righe}
              id={`${esempio?.id ?? ''}${passo.id}-didascalia`}
              titolo={esempio?.titolo}
            />
          )}
          <p class="passo-conto tutta">
            {passo.numeri.map(({ testo, unita, elisa }) => (
              <>
                {testo}
                {unita && (
                  <span class="unita-misura">
                    {unita === '%' ? '' : '\u00a0'}
                    {elisa ? <s>{unita}</s> : unita}
                  </span>
                )}
              </>
            ))}
            {passo.righe && 'somma dei contributi'} {esatto(passo.valore, passo.decimali) ? '=' : '≈'}{' '}
            <span class="passo-risultato">{valoreInParole(passo.valore, passo.unita, passo.decimali)}</span>
          </p>
          {passo.fonti.map(({ etichetta, testo, fonte }) => (
            <p class="piccolo quieto">
              {etichetta}, {testo}: <Origini fonte={fonte} documenti={documenti} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** A document with its link, and the point in it. */
export function Origini({
  fonte: { documento, punto },
  documenti,
}: {
  fonte: Origine;
  documenti: Record<string, Documento>;
}): JSX.Element {
  const { nome, href } = documenti[documento] ?? { nome: documento, href: '' };
  return (
    <>
      <a href={href}>{nome}</a>, {punto}
    </>
  );
}

/** A weight tree: weight × value = contribution, a line for each node and a bar for each leaf. */
function Contributi({
  passo: { etichetta, decimali, unita },
  righe: tutte,
  id,
  titolo,
}: {
  passo: Passo;
  righe: readonly RigaAlbero[];
  id: string;
  titolo: string | undefined;
}): JSX.Element {
  const righe = tutte.slice(1);
  const annidato = righe.some(({ livello }) => livello > 1);
  const massimo = Math.max(...righe.map(({ contributo, foglia }) => (foglia ? Math.abs(aNumero(contributo)) : 0))) || 1;
  const cifra = (valore: Razionale): string => mostraConUnita(valore, unita, decimali);
  return (
    <section class="tabella da-47" aria-labelledby={id}>
      <table class="contributi">
        <caption id={id}>
          {etichetta}
          {titolo && `, ${titolo}`}: peso × valore = contributo
        </caption>
        <thead>
          <tr>
            <th scope="col">Voce</th>
            {annidato && (
              <th scope="col" class="num">
                Peso nel gruppo
              </th>
            )}
            <th scope="col" class="num">
              Peso
            </th>
            <th scope="col" class="num">
              Valore
            </th>
            <th scope="col" class="num">
              Contributo
            </th>
            <td class="barra"></td>
          </tr>
        </thead>
        <tbody>
          {righe.map((riga) => (
            <Contributo riga={riga} annidato={annidato} massimo={massimo} cifra={cifra} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const percento = (peso: Razionale): string => mostraConUnita(peso, 'percento', 2);

/** A node of the tree. @param massimo the contribution that fills a bar */
function Contributo({
  riga: { livello, etichetta, peso, pesoComplessivo, valore, primaDelLimite, contributo, foglia },
  annidato,
  massimo,
  cifra,
}: {
  riga: RigaAlbero;
  annidato: boolean;
  massimo: number;
  cifra: (valore: Razionale) => string;
}): JSX.Element {
  const quota = Math.round((Math.abs(aNumero(contributo)) / massimo) * 1000) / 10;
  return (
    <tr class={foglia ? undefined : 'nodo'}>
      <th scope="row" class={`livello-${livello}`}>
        {etichetta}
      </th>
      {annidato && (
        <td class="num" data-voce="Peso nel gruppo">
          {percento(peso)}
        </td>
      )}
      <td class="num" data-voce="Peso">
        {percento(pesoComplessivo)}
      </td>
      <td class="num" data-voce="Valore">
        {cifra(valore)}
        {primaDelLimite && <small class="limitato">limitato: era {cifra(primaDelLimite)}</small>}
      </td>
      <td class="num" data-voce="Contributo">
        {cifra(contributo)}
      </td>
      <td class="barra">
        {foglia && (
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class={aNumero(contributo) < 0 ? 'misura-sotto' : 'misura-valore'} width={quota} height="8" />
          </svg>
        )}
      </td>
    </tr>
  );
}
