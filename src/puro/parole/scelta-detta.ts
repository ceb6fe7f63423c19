/** What the rules write without accents, where it stands at the beginning or at the end of a choice. */
const ACCENTI: readonly (readonly [RegExp, string])[] = [
  [/^unita /, 'unità '],
  [/^attivita\b/, 'attività'],
  [/^facolta$/, 'facoltà'],
  [/ piu$/, ' più'],
  [/^si$/, 'sì'],
  [/^pec$/, 'PEC'],
  [/^crsa$/, 'CRSA'],
  [/ inps$/, ' INPS'],
  [/^decreto legge$/, 'decreto-legge'],
  [/^follow up$/, 'follow-up'],
];

/** A choice as one reads it: `unita-organizzativa` is «unità organizzativa». */
export function sceltaDetta(scelta: string): string {
  return ACCENTI.reduce((detta, [come, nostra]) => detta.replace(come, nostra), scelta.replaceAll(/[-_]/g, ' '));
}
