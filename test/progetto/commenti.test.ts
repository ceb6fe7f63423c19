import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Words that make an Italian sentence and no English one, with the nouns that our comments are about. */
const ITALIANE = parole(`
  il lo la gli le un una uno di del dello della dei degli delle che è per con da dal dalla dai dalle nel nella nei nelle
  sul sulla sulle si sono ha hanno ogni anche più chi ciò qui al alla alle ai agli col coi questo questa quello quella
  quando quale quali sta già niente senza suo sua suoi loro tra fra ed non solo dice chiede dove come
  regola regole pagina pagine riga righe tabella tabelle colonna elenco giorno giorni nome sede sedi struttura strutture
  documento documenti testo cifra cifre campo esempio formule obiettivi passaggi indirizzo perché ovunque accanto altro
  altra altri quanto quante
`);

/** Words that hold an English sentence together. */
const INGLESI = parole(`
  the of to and is are not it its that which with where from for this these as be by or on at in a an what no one only
  has have was were they their when who does if so than then but into nothing there each all
`);

/** From the beginning of a line or after code: an address or a pattern between quotes is not a comment. */
const COMMENTO =
  /(?<=^[ \t]*|[\s{(])\/\*[^]*?\*\/|(?<=^[ \t]*|[;,{}()] )\/\/ [^\n]*(?:\n[ \t]*\/\/ [^\n]*)*|(?<=^[ \t]*)<!--[^]*?-->/gm;

/** What a comment quotes may be Italian, and so may the name of what it speaks of. */
const CITATO = /«[^»]*»|“[^”]*”|`[^`]*`|"[^"\n]*"|\{@[^}]*\}|@param \S+|https?:\S+/g;

describe('i commenti sono in inglese', () => {
  test('nel sito, nelle prove e nelle misure', () => {
    const trovati = globSync(['*.{js,mjs,ts}', '{src,test,bench}/**/*.{astro,css,js,mjs,ts,tsx}'])
      .filter((file) => !file.startsWith('src/types/') && file !== 'test/progetto/commenti.test.ts')
      .flatMap((file) => italiani(readFileSync(file, 'utf8')).map((commento) => `${file}: ${commento}`));
    expect(trovati, 'Un commento è in inglese; ciò che cita in italiano sta fra «»').toEqual([]);
  });

  test.each([
    '/** Il giorno dell’esempio. */',
    "  /** L'id della tabella. */",
    '/* Tabelle di cifre, verifiche, sedi */',
    '{/* La pagina dei risultati. */}',
    'const a = 1; // Nessuna festa di lunedì.',
    '// Due verifiche con le stesse voci\n// sono un caso.',
    '<!-- Dentro, altri pulsanti della pagina. -->',
  ])('«%s» è in italiano', (commento) => {
    expect(italiani(commento)).toHaveLength(1);
  });

  test.each([
    '/** The label says «Che cosa fare di questa pagina». */',
    '/** @param chi the button that was pressed */',
    '/** Days whose name begins with a vowel: l’otto, l’undici. */',
    "const indirizzo = 'https://www.inps.it/il/nome/della/regola';",
    "globSync('src/**/*.ts'); const b = 'il nome della regola, /**/';",
    "const detto = 'Il nome // della regola';",
  ])('«%s» non lo è', (riga) => {
    expect(italiani(riga)).toEqual([]);
  });
});

/** The comments that have more Italian than English. */
function italiani(codice: string): string[] {
  return [...codice.matchAll(COMMENTO)]
    .map(([commento]) => commento)
    .filter((commento) => {
      const dette = [...parole(commento.replaceAll(CITATO, ' ').replaceAll(/\b[a-z]+['’](?=\p{L})/giu, 'di '))];
      const quante = (lingua: ReadonlySet<string>): number => dette.filter((parola) => lingua.has(parola)).length;
      return quante(ITALIANE) > quante(INGLESI);
    });
}

/** The words of a text, each once. */
function parole(testo: string): Set<string> {
  return new Set(testo.toLowerCase().match(/\p{L}+/gu) ?? []);
}
