/** What a command does, for who asks it with `--aiuto`. */
export interface Aiuto {
  /** The name in package.json, as it is typed after `npm run`. */
  comando: string;
  /** What it does, in a line or two. */
  fa: string;
  /** Each with what it is for. */
  esempi: readonly (readonly [scrivi: string, per: string])[];
  /** It may take long: it says at the end how long it took. */
  lungo?: true;
}
