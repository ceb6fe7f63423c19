/** The calculator of deadlines travels when somebody comes near it: until then the page is an example worked out. */
import { alPrimoGesto } from '../modulo/sveglia.ts';

alPrimoGesto(
  () => import('./avvia.ts'),
  '.azioni [type=button]:not([data-stampa]), [type=reset], [type=submit]:not(search *)',
);
