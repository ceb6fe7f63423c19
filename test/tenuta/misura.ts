/** What a campaign tries, and what it tells. */

/** How much a campaign tries. */
export interface Misura {
  seme: number;
  /** Corrupted workbooks. */
  cartelle: number;
  /** Imports killed. */
  uccisioni: number;
  /** Hidden characters, each written in a rule in three ways. */
  caratteri: number;
  /** Rows of the tables full of errors. */
  righe: number;
  /** Commands written wrong, at most. */
  comandi: number;
  /** Calculations, and cells of a CSV, with hostile inputs. */
  ingressi: number;
}

/** What was tried, how it went at worst, and what did not hold. */
export interface Voce {
  voce: string;
  casi: number;
  /** The worst that was measured, in words. */
  peggio: string;
  guasti: string[];
}

/** The table of bench/results.md. */
export function tabella(voci: readonly Voce[]): string {
  return [
    '| che cosa | casi | il peggio misurato | che cosa non ha tenuto |',
    '|---|---|---|---|',
    ...voci.map(
      ({ voce, casi, peggio, guasti }) =>
        `| ${voce} | ${casi} | ${peggio} | ${guasti.length === 0 ? 'niente' : guasti.length} |`,
    ),
  ].join('\n');
}
