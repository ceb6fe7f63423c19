/** The rule's page as the site would draw it, before and after, with what is other marked. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Disegno } from '../../uscite/redazione/messaggi.ts';
import { paginaFidata } from './fidato.ts';

type Lato = 'prima' | 'dopo';

/** The parts of a page that are compared: those that hold a text and no other such part. */
const PARTI = 'h1, h2, h3, h4, p, li, dt, dd, td, th, caption, summary, figcaption';

export function Pagina({ disegno, sito }: { disegno: Disegno; sito: string }): JSX.Element {
  const [lato, guarda] = useState<Lato>(disegno.dopo === null ? 'prima' : 'dopo');
  const [segnate, conta] = useState<number | null>(null);
  const quadro = useRef<HTMLDivElement>(null);
  const html = disegno[lato];
  useEffect(() => {
    let via = false;
    void stiliDi(disegno.come, sito).then((stili) => {
      if (!via && quadro.current)
        conta(mostra(quadro.current, stili, html, disegno[lato === 'dopo' ? 'prima' : 'dopo']));
    });
    return () => {
      via = true;
    };
  }, [html, disegno]);
  return (
    <section aria-labelledby="pagina-titolo">
      <h4 id="pagina-titolo">
        La pagina <span class="cod">{disegno.indirizzo}</span>
      </h4>
      <p class="redazione-comandi">
        {(['prima', 'dopo'] as const).map((uno) => (
          <label>
            <input type="radio" name="pagina-lato" checked={uno === lato} onChange={() => guarda(uno)} />{' '}
            {uno === 'prima' ? 'Com’è' : 'Come diventa'}
          </label>
        ))}
        <span role="status" class="quieto">
          {html === null ? '' : dette(segnate)}
        </span>
      </p>
      {html === null ? (
        <p class="avviso">{lato === 'prima' ? 'Adesso la pagina non c’è.' : 'La pagina non ci sarà più.'}</p>
      ) : null}
      <div
        class="redazione-pagina"
        ref={quadro}
        hidden={html === null}
        role="region"
        aria-label={`${disegno.indirizzo}, ${lato === 'prima' ? 'com’è' : 'come diventa'}`}
        tabIndex={0}
      />
      <p class="campo-aiuto">
        È disegnata con le stesse parti del sito. Ciò che la pagina fa da sé (filtri, calcoli, il giorno di oggi) e le
        figure si vedono quando la proposta è applicata.
      </p>
    </section>
  );
}

function dette(segnate: number | null): string {
  if (segnate === null) return 'Disegno la pagina…';
  if (segnate === 0) return 'Non cambia niente di ciò che si legge.';
  return segnate === 1 ? 'Cambia una parte, evidenziata.' : `Cambiano ${segnate} parti, evidenziate.`;
}

const noti = new Map<string, Promise<string[]>>();

/** The style sheets of a published page: a page has the looks of its kind. */
function stiliDi(come: string | null, sito: string): Promise<string[]> {
  const indirizzo = new URL((come ?? '/').slice(1), sito).href;
  const chiesti =
    noti.get(indirizzo) ??
    fetch(indirizzo)
      .then((risposta) => risposta.text())
      .then((testo) => [...testo.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href))
      .catch(() => []);
  noti.set(indirizzo, chiesti);
  return chiesti;
}

/** Puts a page in its frame. @returns how many of its parts the other side does not have */
function mostra(quadro: HTMLElement, stili: readonly string[], html: string | null, altra: string | null): number {
  const ombra = quadro.shadowRoot ?? quadro.attachShadow({ mode: 'open' });
  const nostri = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
  const fogli = [...new Set([...stili, ...nostri])].map((href) =>
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
  );
  const dentro = fatta(html);
  const segnate = segna(dentro, altra);
  // It is there to be read: a link opens elsewhere, so that what is being written stays, and the rest does nothing.
  for (const link of dentro.querySelectorAll('a')) Object.assign(link, { target: '_blank', rel: 'noopener' });
  for (const comando of dentro.querySelectorAll('button, input, select')) comando.setAttribute('disabled', '');
  ombra.replaceChildren(...fogli, dentro);
  return segnate;
}

function fatta(html: string | null): HTMLElement {
  const dentro = document.createElement('div');
  dentro.innerHTML = paginaFidata(html ?? '');
  return dentro;
}

/** Marks the parts whose text the other side does not say. */
function segna(dentro: HTMLElement, altra: string | null): number {
  const dette = new Map<string, number>();
  for (const testo of partiDi(fatta(altra)).map(testoDi)) dette.set(testo, (dette.get(testo) ?? 0) + 1);
  const nuove = partiDi(dentro).filter((parte) => {
    const quante = dette.get(testoDi(parte)) ?? 0;
    dette.set(testoDi(parte), quante - 1);
    return quante <= 0 && testoDi(parte) !== '';
  });
  for (const parte of nuove) {
    const segno = document.createElement('mark');
    segno.className = 'redazione-segno';
    segno.append(...parte.childNodes);
    parte.append(segno);
    for (let sopra = parte.parentElement; sopra; sopra = sopra.parentElement)
      if (sopra instanceof HTMLDetailsElement) sopra.open = true;
  }
  return nuove.length;
}

function partiDi(dentro: HTMLElement): HTMLElement[] {
  return [...dentro.querySelectorAll<HTMLElement>(PARTI)].filter(
    (parte) => !parte.querySelector(PARTI) && !parte.closest('[hidden], template'),
  );
}

function testoDi(parte: HTMLElement): string {
  return (parte.textContent ?? '').replace(/\s+/g, ' ').trim();
}
