/** What can take the focus, and the titles that are made to. */
const PRENDE = 'input:not([disabled]), textarea, select, button, summary, a[href], [tabindex]';

/**
 * Keeps the focus of who types where she was: what is pressed often goes away, and with it the place from which Tab
 * goes on. The nearest thing that is still there takes its place: a field of the same question, the title of the part.
 * @param radice what holds all that may go away
 */
export function custodisciFuoco(radice: HTMLElement): void {
  let sopra: Element[] = [];
  radice.addEventListener('focusin', ({ target }) => {
    sopra = [];
    for (let uno = target as Element | null; uno && uno !== radice; uno = uno.parentElement) sopra.push(uno);
  });
  new MutationObserver(() => {
    if (sopra[0]?.isConnected !== false) return;
    // Whoever moves the focus on purpose does it before: two drawings later it is lost for good.
    requestAnimationFrame(() => requestAnimationFrame(() => riprendi(sopra, radice)));
  }).observe(radice, { childList: true, subtree: true });
}

function riprendi([perso, ...sopra]: readonly Element[], radice: HTMLElement): void {
  if (perso?.isConnected !== false || document.activeElement !== document.body) return;
  for (const uno of [...sopra.filter(({ isConnected }) => isConnected), radice]) {
    const posto = [...uno.querySelectorAll<HTMLElement>(PRENDE)].find((altro) => altro.checkVisibility());
    if (!posto) continue;
    posto.focus();
    return;
  }
}
