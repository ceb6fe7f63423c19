/** What the proposal is drawn from. */
import type { Indice, Officina } from '../../uscite/redazione/messaggi.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import type { Recapito } from '../../puro/parole/segnalazione.ts';
import type { Stato } from './stato.ts';

export interface PropsProposta {
  bozza: Bozza;
  /** Whether the draft is kept on this device. */
  conservata: boolean;
  /** Where who publishes this copy of the site wants proposals. */
  recapito: Recapito;
  /** Where the repository opens a file in its own editor, the file's path aside. */
  deposito: string | undefined;
  indice: Indice;
  officina: Officina;
  /** How many collisions with the rules of now wait for a choice. */
  scontri: number;
  /** A workbook is read, and what it changes is not in the draft. */
  inAttesa: boolean;
  cambia: (bozza: Bozza, annuncio?: string) => void;
  cancella: () => void;
  /** The last change of this visit, and how it is undone. */
  ultimo: Stato['ultimo'];
}
