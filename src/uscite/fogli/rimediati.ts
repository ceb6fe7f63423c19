import type { GuastoDiRegola } from '../../motore/errori.ts';
import { campoMancante } from '../../motore/posizioni.ts';
import type { FileLetto } from './libro-letto.ts';
import { righeDi } from './modello.ts';

type Gruppo = Record<string, unknown>;
type Passi = readonly (string | number)[];

/** A file of a workbook with what is wrong in it put right as far as can be guessed, and where. */
export interface Rimediato {
  dati: Gruppo;
  /** The fields put right, each as the JSON of its steps: what is said of them there is no news. */
  toccati: ReadonlySet<string>;
}

/**
 * A file as it would be if each of its faults were mended, so that those that they hide can be told together with them:
 * with the value that the remedy names, or the one that was there, or that of the row above.
 * @returns null where the guess would make faults of its own: a figure that nobody knows upsets every total
 */
export function rimediato(
  { file, dati, origine }: Pick<FileLetto, 'file' | 'dati' | 'origine'>,
  guasti: readonly GuastoDiRegola[],
): Rimediato | null {
  const vecchie = righeDi(file.dati);
  const toccati = new Set<string>();
  let fatto: unknown = dati;
  for (const { percorso, messaggio, rimedio } of guasti) {
    const manca = campoMancante(messaggio);
    const passi = manca === null ? percorso : [...percorso, manca];
    const riga = passi[0] === 'righe' && typeof passi[1] === 'number' ? passi[1] : null;
    const dove = passi.slice(0, riga === null ? 1 : 3);
    const campo = dove.at(-1);
    if (typeof campo !== 'string' || (riga !== null && dove.length < 3)) return null;
    const nuova = riga !== null && (origine?.[riga] ?? null) === null;
    const detto = inteso(rimedio);
    if (campo === 'id' && nuova) fatto = metti(fatto, dove, `${String(a(fatto, dove))}-2`);
    else if (detto !== null) fatto = metti(fatto, passi, detto);
    else {
      const prima = (riga === null ? file.dati : vecchie[daDove(origine, riga)]) as Gruppo | undefined;
      if (campo === 'valori') return null;
      fatto = metti(fatto, dove, prima?.[campo]);
    }
    toccati.add(JSON.stringify(dove));
  }
  return { dati: fatto as Gruppo, toccati };
}

/** Whether a fault is about a field that was put right. */
export function eToccato({ toccati }: Rimediato, percorso: Passi): boolean {
  return percorso.some((_passo, n) => toccati.has(JSON.stringify(percorso.slice(0, n + 1))));
}

/** The value that a remedy names. */
function inteso(rimedio: string | undefined): string | null {
  const [, uno, due, giorno] = /^(?:intendevi|scrivi) (?:«([^»]+)»|"([^"]+)"|([\d-]{10})$)/.exec(rimedio ?? '') ?? [];
  return uno ?? due ?? giorno ?? null;
}

/** The row of the file that a row was, or that it stands under. */
function daDove(origine: FileLetto['origine'], riga: number): number {
  return origine?.slice(0, riga + 1).findLast((da) => da !== null) ?? 0;
}

function a(valore: unknown, passi: Passi): unknown {
  return passi.reduce<unknown>((dentro, passo) => (dentro as Gruppo | undefined)?.[passo], valore);
}

function metti(valore: unknown, [passo, ...resto]: Passi, nuovo: unknown): unknown {
  if (passo === undefined) return nuovo;
  if (Array.isArray(valore)) return valore.with(Number(passo), metti(valore[Number(passo)], resto, nuovo));
  const { [passo]: dentro, ...altri } = (valore ?? {}) as Gruppo;
  const messo = metti(dentro, resto, nuovo);
  return messo === undefined ? altri : { ...(valore as Gruppo), [passo]: messo };
}
