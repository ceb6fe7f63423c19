import { expect, test } from 'vitest';
import { caricaRegole } from '../../src/disco/regole.ts';
import { campiDelFile } from '../../src/motore/riscontro/difetti.ts';
import { difettiDiProsa, senzaArticoli, type DifettoDiProsa } from '../../src/puro/parole/prosa.ts';
import { leggi, pagine, testo } from './sito.ts';

/** Where one text ends and another begins, as a reader sees it. */
const CONFINE =
  /<\/?(?:p|li|td|th|dd|dt|h[1-6]|caption|figcaption|option|label|summary|legend|div|section|article|main|header|footer|nav|ul|ol|dl|table|tr|tbody|thead|figure|form|fieldset|details|select|button|br|title|text|svg|output|pre|blockquote|address|optgroup|small)(?=[\s>/])(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
/** Names of fields and of commands, formulas, a text in another language: no prose of ours. */
const ALTRO =
  /<(code|kbd|pre|script|style|math)\b[\s\S]*?<\/\1>|<(\w+)[^>]* (?:class="[^"]*\bcod\b[^"]*"|lang="en")[^>]*>[\s\S]*?<\/\2>/g;
/** A note's letter beside a word. */
const RICHIAMO = /<sup\b[\s\S]*?<\/sup>|<span class="rimando"[\s\S]*?<\/span>/g;

/** Pages for who reads the files of the rules: they name fields, and print dates as the fields have them. */
const DEI_DATI = /^(?:novita|dati|manuale|redazione|regole)\//;
/** Where the reader writes a day with figures, and the answer has it in the same form. */
const CON_UN_GIORNO = /^(?:calcolatori\/scadenze|canali)\//;

/** All the pages, but those that set the printed marks beside the rules' own. */
const tutte = pagine().filter((pagina) => !pagina.startsWith('riscontri/'));
/** Every text of the site, once, with the first page that has it and how many do. */
const testi = new Map<string, { pagina: string; volte: number }>();
const pezzi = new Map<string, { pagina: string; volte: number }>();
for (const pagina of tutte)
  for (const pezzo of leggi(pagina).replace(RICHIAMO, '').replace(ALTRO, '·').split(CONFINE)) {
    const noto = pezzi.get(pezzo);
    if (noto) noto.volte += 1;
    else pezzi.set(pezzo, { pagina, volte: 1 });
  }
for (const [pezzo, { pagina, volte }] of pezzi) {
  const detto = testo(pezzo.replace(/<\/?(?:a|strong|em|span|abbr|sup|sub|b|i|time)\b[^>]*>/g, ''));
  const noto = testi.get(detto);
  if (noto) noto.volte += volte;
  else testi.set(detto, { pagina, volte });
}

/**
 * Fields that are written as printed, and have no second reading: an act's title, a programme's name, a list's place.
 */
const ALLA_LETTERA: Readonly<Record<string, string>> = { fonti: 'titolo', progetti: 'programma', elenchi: 'punto' };
function allaLettera(dati: unknown, campo: string): string[] {
  if (dati === null || typeof dati !== 'object') return [];
  return Object.entries(dati).flatMap(([nome, dentro]) =>
    nome === campo && typeof dentro === 'string' ? [dentro] : allaLettera(dentro, campo),
  );
}

/** The words at fault that a document prints so, alone or at the end of a sentence: they carry over to the letter. */
const stampate = new Set<string>();
const { insieme: ruleSet } = caricaRegole(process.cwd());
for (const file of ruleSet.file) {
  const lettera = allaLettera(file.dati, ALLA_LETTERA[file.tipo] ?? '');
  for (const valore of [...campiDelFile(file, ruleSet.schemi).map((campo) => campo.valore), ...lettera])
    for (const { parole } of [...difettiDiProsa(valore), ...difettiDiProsa(`${valore}.`)]) stampate.add(parole);
}

function fuoriPosto(pagina: string, { regola, parole }: DifettoDiProsa): boolean {
  if (stampate.has(parole)) return true;
  if (regola === 'codice') return DEI_DATI.test(pagina);
  return regola === 'data' && (DEI_DATI.test(pagina) || (CON_UN_GIORNO.test(pagina) && parole.includes('/')));
}

test('ogni testo del sito è in buon italiano: articoli, elisioni, accordi, segni, date, nessun nome del codice', () => {
  expect(testi.size).toBeGreaterThan(10_000);
  const difetti = [...testi].flatMap(([detto, { pagina, volte }]) =>
    difettiDiProsa(detto)
      .filter((difetto) => !fuoriPosto(pagina, difetto))
      .map(
        ({ regola, parole, da }) =>
          `${regola}: «${parole}» in «${detto.slice(Math.max(0, da - 60), da + 90)}» (/${pagina}${volte > 1 ? `, ${volte} volte` : ''})`,
      ),
  );
  expect(difetti).toEqual([]);
});

test('una didascalia non ripete il titolo che ha sopra', () => {
  const TITOLO_E_DIDASCALIA =
    /<h[2-6][^>]*>([\s\S]*?)<\/h[2-6]>((?:(?!<h[2-6]|<caption|<figcaption)[\s\S]){0,1500})<(caption|figcaption)([^>]*)>([\s\S]*?)<\/\3>/g;
  const doppie = tutte.flatMap((pagina) =>
    [...leggi(pagina).matchAll(TITOLO_E_DIDASCALIA)]
      .filter(([, titolo = '', , , attributi = '', didascalia = '']) => {
        if (attributi.includes('solo-voce')) return false;
        return senzaArticoli(testo(titolo)) === senzaArticoli(testo(didascalia));
      })
      .map(([, titolo = '']) => `${testo(titolo)} (/${pagina})`),
  );
  expect(doppie).toEqual([]);
});
