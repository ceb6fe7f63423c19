/**
 * In a calculator shown inside another page, links to the rest of the site leave that frame, with the figures as they
 * stand.
 */
document.addEventListener(
  'click',
  ({ target }) => {
    const via = target instanceof Element ? target.closest('a') : null;
    if (!via || via.hash === via.getAttribute('href')) return;
    via.target = '_blank';
    via.rel = 'noopener';
    if (via.id === 'sul-sito') via.search = location.search;
  },
  true,
);
