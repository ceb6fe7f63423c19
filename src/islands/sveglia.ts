/**
 * One script for all pages that calculate. The engine is then one file with the calculators, and the exercises, which
 * come to it from there, do not make the bundler cut it in pieces that compress worse.
 */
import { avvia } from './calcolatore/avvia.ts';

if (document.getElementById('scelta')) void import('./esercizi/avvia.ts').then((esercizi) => esercizi.avvia());
else avvia();
