/**
 * What today is matters to few pages: `alla-data.ts` travels where something in the page ends or has not begun, where
 * the address names a day, or when the reader asks for one.
 */
const carica = (): void => void import('./alla-data.ts');

/** Yesterday in Greenwich: no reader is further behind, and one more journey does no harm. */
const ieri = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const muta = [...document.querySelectorAll<HTMLElement>('[data-vale]:not([data-col-giorno] *)')].some(({ dataset }) => {
  const [dal = '', al = ''] = (dataset['vale'] ?? '').split('/');
  return al !== '' || dal > ieri;
});
if (muta || new URLSearchParams(location.search).has('data')) carica();
else document.querySelector('.alla-data')?.addEventListener('toggle', carica);
