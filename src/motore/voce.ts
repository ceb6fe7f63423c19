import type { Certezza, Fonte } from '../types/regole.ts';

/** A rule as other pages point to it: what it is called, where its page is, where it is written. */
export interface Voce {
  /** The kind, as in the folders of rules/. */
  tipo: string;
  id: string;
  titolo: string;
  /** Path of its page from the site's root. */
  percorso: string;
  fonti: readonly Fonte[];
  certezza: Certezza | null;
}
