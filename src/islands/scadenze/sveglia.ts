/**
 * The calculator of deadlines starts from the reader's own day: it travels once the page is up, or as soon as somebody
 * comes near it. Until then, and without JavaScript, the page is an example worked out, with its date.
 */
import { alPrimoGesto } from '../modulo/sveglia.ts';

const avvia = alPrimoGesto(
  () => import('./avvia.ts'),
  '.azioni [type=button]:not([data-stampa]), [type=reset], [type=submit]:not(search *)',
);
addEventListener('load', () => void avvia());
