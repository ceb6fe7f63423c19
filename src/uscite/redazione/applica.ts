import { eGruppo, NonRitoccabile, ritocca } from '../fogli/ritocca.ts';
import { valori } from './differenze-bozza.ts';
import { perChiave } from './porta.ts';
import type { Bozza, FileProposto } from './proposta.ts';

/** What applying a proposal would write, and what keeps it from being applied. */
interface Applicazione {
  /** New texts by file, only those that change; null takes the file away. */
  testi: Map<string, string | null>;
  rifiuti: string[];
}

/**
 * The texts that a proposal asks for, made from the files as they are now: row by row, so that comments stay.
 * @param adesso a file's text as it is now; null where it is not there
 */
export function applica(bozza: Bozza, adesso: (file: string) => string | null): Applicazione {
  const esito: Applicazione = { testi: new Map(), rifiuti: [] };
  for (const proposto of bozza.file) {
    const { file, prima, dopo } = proposto;
    const ora = adesso(file);
    if (ora === dopo) continue;
    if (ora !== prima) esito.rifiuti.push(perche(proposto, ora));
    else if (dopo === null) esito.testi.set(file, null);
    else {
      const testo = riscritto(file, ora, dopo);
      if (testo === null)
        esito.rifiuti.push(`${file}: la proposta non si può riscrivere riga per riga. Applica la patch: git apply.`);
      else esito.testi.set(file, testo);
    }
  }
  return esito;
}

function perche({ file, prima }: FileProposto, ora: string | null): string {
  if (prima === null) return `${file}: la proposta lo crea, ma c’è già.`;
  return ora === null ? `${file}: la proposta lo cambia, ma non c’è più.` : `${file} è cambiato dopo la proposta.`;
}

function riscritto(file: string, ora: string | null, dopo: string): string | null {
  if (ora === null) return dopo;
  const [vecchio, nuovo] = [valori(file, ora), valori(file, dopo)];
  if (!eGruppo(vecchio) || !eGruppo(nuovo)) return null;
  const da = perChiave(vecchio);
  const origine = [...perChiave(nuovo).keys()].map((chiave) => da.get(chiave)?.indice ?? null);
  try {
    return ritocca(ora, nuovo, Array.isArray(nuovo['righe']) ? origine : undefined);
  } catch (errore) {
    if (errore instanceof NonRitoccabile) return null;
    throw errore;
  }
}
