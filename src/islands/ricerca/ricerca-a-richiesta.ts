/** The search box travels when it is wanted: when it gets the focus, or at «/», which takes there. */
const load = (): void => void import('./ricerca.ts');

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('form[data-ricerca]')) load();
});
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
if (document.activeElement?.closest('form[data-ricerca]')) load();
