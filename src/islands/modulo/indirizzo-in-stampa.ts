/**
 * On paper a page says its whole address: what was filtered or asked, the day it answers for. Importing this is enough.
 */
addEventListener('beforeprint', () => {
  const detto = document.querySelector('.piede .solo-stampa');
  if (detto && location.search) detto.textContent = `Pagina: ${location.href}`;
});
