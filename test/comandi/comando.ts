import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { rispondi } from '../../src/comandi/risposta.ts';

/** What the command prints for a call, by name. */
export interface Uscita {
  codice: 0 | 1;
  risultato: string | null;
  unita: string | null;
  esatto: boolean;
  errore: { codice: string; messaggio: string } | null;
  /** The several answers of a rule, by id; the only one as «unico». */
  valori: Record<string, string | null>;
  passi: {
    id: string;
    risultato: string;
    voci?: { voce: string; peso_complessivo: string; prima_del_limite?: string; contributo: string }[];
  }[];
}

/** Answers a line as it is typed after `npm run calcola --`: the same entry as the command, without a new process. */
export function calcola(riga: string): Uscita {
  const { uscita, codice } = rispondi(riga.split(' ').filter(Boolean), caricaCatalogo());
  const { risultati, ...altro } = uscita as Omit<Uscita, 'codice' | 'valori'> & {
    risultati?: { id: string; valore: string | null }[];
  };
  return {
    ...altro,
    codice,
    valori: Object.fromEntries(
      (risultati ?? [{ id: 'unico', valore: altro.risultato }]).map(({ id, valore }) => [id, valore]),
    ),
  };
}
