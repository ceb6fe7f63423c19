/**
 * Written by the build from rules/_schema (`src/costruzione/redazione.ts`): the validators, and the schemas they are
 * of.
 */
declare module 'chi-fa-cosa:validatori' {
  export const validatori: Readonly<Record<string, unknown>>;
  export const schemi: Readonly<Record<string, Record<string, unknown>>>;
}
