/** One small script for all pages that calculate: what they need travels when somebody comes near. */
import { sveglia } from './calcolatore/sveglia.ts';

if (document.getElementById('scelta')) void import('./esercizi/avvia.ts').then((esercizi) => esercizi.avvia());
else sveglia();
