/**
 * Buttons that put the answer of a page into the reader's matter: `data-in-pratica` says what it is. The rest comes
 * when pressed.
 */
document.addEventListener('click', ({ target }) => {
  const pulsante = target instanceof Element ? target.closest<HTMLElement>('[data-in-pratica]') : null;
  if (!pulsante) return;
  void import('./aggiungi.ts').then(({ aggiungi }) => {
    const detto = pulsante.parentElement?.querySelector('[data-detto]');
    const frase = aggiungi(pulsante);
    if (detto) detto.textContent = frase;
  });
});
