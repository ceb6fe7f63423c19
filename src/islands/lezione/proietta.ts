/**
 * The projector: scenes one at a time over the whole screen, what is in a scene one piece at a key, the figures hidden
 * until they are asked for. A piece is an element with `data-passo`; a hidden figure has `data-cela`. The elements are
 * used as they are and given back when it closes, so that what is alive in them stays alive.
 */
const AVANTI = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const INDIETRO = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

interface Scena {
  elemento: HTMLElement;
  pezzi: HTMLElement[];
}

/**
 * Opens the projector on some scenes.
 * @param chiuso told, when it closes, which scene was on the screen
 * @param da the scene to begin with
 * @returns closes it
 */
export function proietta(
  elementi: readonly HTMLElement[],
  chiuso: (scena: number) => void = () => undefined,
  da = 0,
): () => void {
  const scene = elementi.map((elemento): Scena => ({ elemento, pezzi: pezziDi(elemento) }));
  let [quale, visti] = [da, 0];
  const { dialogo, tela, prima, conto, dopo, esci } = cornice();

  function mostra(): void {
    const scena = scene[quale];
    if (!scena) return;
    if (tela.firstElementChild !== scena.elemento) tela.replaceChildren(scena.elemento);
    scena.pezzi.forEach((pezzo, i) => metti(pezzo, i < visti, i === visti - 1));
    portaInVista(tela, scena.pezzi[visti - 1]);
    conto.textContent = `${quale + 1} di ${scene.length}`;
  }
  function avanti(): void {
    if (visti < (scene[quale]?.pezzi.length ?? 0)) visti += 1;
    else if (quale < scene.length - 1) [quale, visti] = [quale + 1, 0];
    mostra();
  }
  function indietro(): void {
    if (visti > 0) visti -= 1;
    else if (quale > 0) {
      quale -= 1;
      visti = scene[quale]?.pezzi.length ?? 0;
    }
    mostra();
  }

  prima.addEventListener('click', indietro);
  dopo.addEventListener('click', avanti);
  esci.addEventListener('click', chiudi);
  dialogo.addEventListener('keydown', (evento) => {
    if (evento.key === 'Escape') chiudi();
    else if (nonNostro(evento)) return;
    else if (AVANTI.has(evento.key)) avanti();
    else if (INDIETRO.has(evento.key)) indietro();
    else if (evento.key === 'Home') [quale, visti] = [0, 0];
    else if (evento.key === 'End') [quale, visti] = [scene.length - 1, 0];
    else return;
    evento.preventDefault();
    if (dialogo.open) mostra();
  });
  // The browser tells of the closing a moment later: whoever closes here gives the scenes back at once.
  function restituisci(): void {
    if (!dialogo.isConnected) return;
    for (const { pezzi } of scene) for (const pezzo of pezzi) metti(pezzo, true, false);
    dialogo.remove();
    document.documentElement.classList.remove('proietta');
    chiuso(quale);
  }
  function chiudi(): void {
    dialogo.close();
    restituisci();
  }
  dialogo.addEventListener('close', restituisci);
  apri(dialogo, tela);
  mostra();
  return chiudi;
}

function apri(dialogo: HTMLDialogElement, tela: HTMLElement): void {
  document.body.append(dialogo);
  document.documentElement.classList.add('proietta');
  dialogo.showModal();
  tela.tabIndex = -1;
  tela.focus();
}

/**
 * The keys that scroll are ours: the piece that has just come is brought into sight, or the head of a scene without
 * one.
 */
function portaInVista(tela: HTMLElement, pezzo: HTMLElement | undefined): void {
  if (pezzo) pezzo.scrollIntoView({ block: 'nearest' });
  else tela.scrollTop = 0;
}

/** The frame of the projector: the scene, and below it the buttons. */
function cornice(): Record<'tela' | 'prima' | 'conto' | 'dopo' | 'esci', HTMLElement> & { dialogo: HTMLDialogElement } {
  const dialogo = document.createElement('dialog');
  dialogo.className = 'proiettore';
  dialogo.setAttribute('aria-label', 'Proiettore');
  const tela = document.createElement('div');
  tela.className = 'proiettore-tela';
  const piede = document.createElement('p');
  piede.className = 'proiettore-piede';
  const [prima, conto, dopo, esci] = ['←', '', '→', 'Chiudi'].map((testo) => {
    const pulsante = document.createElement(testo ? 'button' : 'span');
    pulsante.textContent = testo;
    return pulsante;
  }) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  prima.setAttribute('aria-label', 'Indietro');
  dopo.setAttribute('aria-label', 'Avanti');
  piede.append(prima, conto, dopo, esci);
  dialogo.append(tela, piede);
  return { dialogo, tela, prima, conto, dopo, esci };
}

/** A key that is the browser's, or of the field or button on which the reader stands. */
function nonNostro({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const { tagName } = target as HTMLElement;
  if (ctrlKey || metaKey || altKey || /^(INPUT|SELECT|TEXTAREA|SUMMARY)$/.test(tagName)) return true;
  return (tagName === 'BUTTON' && (key === ' ' || key === 'Enter')) || (tagName === 'A' && key === 'Enter');
}

/** The pieces of a scene in the order in which they stand; a figure hidden inside a piece comes after it. */
const pezziDi = (elemento: HTMLElement): HTMLElement[] => [
  ...elemento.querySelectorAll<HTMLElement>('[data-passo], [data-cela]'),
];

/** Shows a piece or hides it; of a figure, its place stays. */
function metti(pezzo: HTMLElement, visto: boolean, ultimo: boolean): void {
  pezzo.classList.toggle('ora', ultimo);
  if (pezzo.dataset['cela'] === undefined) pezzo.hidden = !visto;
  else {
    pezzo.classList.toggle('celato', !visto);
    pezzo.ariaHidden = visto ? null : 'true';
  }
}
