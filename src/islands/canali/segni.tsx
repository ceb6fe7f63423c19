/** The marks of an answer: how sure it is, where it is written. The same as the static pages draw. */
import type { JSX } from 'preact';
import type { Provenienza } from '../../puro/calendario/tipi.ts';
import type { Fonte as Riferimento } from '../../types/regole.ts';
import { hrefDocumento, type Casa } from './casa.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { SEGNI_DI_CERTEZZA } from '../../puro/parole/certezze.ts';

/** An ornament from the sheet of icons: the sense is always in the words beside it. */
export function Icona({ casa, nome }: { casa: Pick<Casa, 'radice'>; nome: string }): JSX.Element {
  return (
    <svg class="icona" aria-hidden="true">
      <use href={`${casa.radice}/icone.svg#${nome}`} />
    </svg>
  );
}

/** How sure a rule is: the reason opens, the contradiction is a link. */
export function Certezza({
  casa,
  di,
  breve = false,
}: {
  casa: Casa;
  di: Pick<Provenienza, 'certezza' | 'motivo' | 'incongruenza'>;
  breve?: boolean;
}): JSX.Element {
  const classe = `segno segno-${di.certezza}`;
  const parola = (
    <>
      <Icona casa={casa} nome={di.certezza} />
      {SEGNI_DI_CERTEZZA[di.certezza]}
    </>
  );
  if (!breve && di.motivo) {
    return (
      <details class="perche">
        <summary>
          <span class={classe}>
            {parola}
            <span class="solo-voce"> (perché)</span>
          </span>
        </summary>
        <p>{di.motivo}</p>
      </details>
    );
  }
  if (!breve && di.incongruenza && di.certezza === 'contraddetta') {
    return (
      <a class={classe} href={casa.radice + INDIRIZZI.incongruenza(di.incongruenza)}>
        {parola}
        <span class="solo-voce"> (leggi l’incongruenza)</span>
      </a>
    );
  }
  return (
    <a class={classe} href={casa.radice + PAGINE.segni}>
      {parola}
    </a>
  );
}

/** The document and the point in it. */
export function Fonte({ casa, fonte: { documento, punto } }: { casa: Casa; fonte: Riferimento }): JSX.Element {
  return (
    <span class="fonte">
      <Icona casa={casa} nome="documento" />{' '}
      <a href={hrefDocumento(casa, documento)}>{casa.documenti[documento] ?? documento}</a>, {punto}
    </span>
  );
}

/** A line of marks: certainty and source. */
export function Marchi({ casa, di }: { casa: Casa; di: Provenienza }): JSX.Element {
  return (
    <div class="segni">
      <Certezza casa={casa} di={di} />
      <Fonte casa={casa} fonte={di.fonte} />
    </div>
  );
}
