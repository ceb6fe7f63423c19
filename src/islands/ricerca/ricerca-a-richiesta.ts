/**
 * The search box travels when it is wanted: when it is pressed, written in or gets the focus, or at «/», which takes there. The box,
 * the engine and the index set off together.
 */
function load(): void {
  const href = document.querySelector<HTMLElement>('form[data-ricerca]')?.dataset['indice'] ?? '';
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
  );
  // What did not arrive is asked for again by the next gesture.
  import('./ricerca.ts').catch((errore: unknown) => {
    wanted = false;
    throw errore;
  });
}

let wanted = false;
const near = ({ target }: { target: EventTarget | null }): void => {
  if (wanted || !(target instanceof Element && target.closest('form[data-ricerca]'))) return;
  wanted = true;
  load();
};
for (const gesture of ['pointerdown', 'focusin', 'input']) document.addEventListener(gesture, near);
document.addEventListener('keydown', (event) => {
  if (
    event.key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    document.activeElement?.closest('input, textarea, select, [contenteditable]')
  )
    return;
  const field = document.querySelector<HTMLInputElement>('form[data-ricerca] input[type="search"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
// A box that has the focus from the start, or that was typed in while the page loaded.
near({ target: document.activeElement });
