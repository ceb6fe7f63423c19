/** What comes next in a matter: the next day, and what to do now. Pure. */
import type { DataDellaPratica, Pezzo, Pratica } from './pratica.ts';

/** A day with the answer that gives it. */
export interface Attesa extends DataDellaPratica {
  pezzo: Pezzo;
}

export interface Prossimo {
  /** The first day still to come; null where no answer gives one. */
  data: Attesa | null;
  /** What to do, in a line, and the page to open for it: null for the guided choice of the channel. */
  passo: { testo: string; pezzo: Pezzo | null };
}

/** Every day of a matter in order, each once: the same count collected twice gives the same days. */
export function dateDi({ pezzi }: Pratica): Attesa[] {
  const viste = new Set<string>();
  return pezzi
    .flatMap((pezzo) => (pezzo.date ?? []).map((una) => ({ ...una, pezzo })))
    .toSorted((a, b) => a.ultima.localeCompare(b.ultima) || a.quando.localeCompare(b.quando))
    .filter(({ quando, che, prima, ultima }) => {
      const chiave = [quando, che, prima, ultima].join('|');
      return !viste.has(chiave) && viste.add(chiave);
    });
}

/**
 * The next day and the next step of a matter.
 * @param oggi the reader's day
 */
export function prossimoDi(pratica: Pratica, oggi: string): Prossimo {
  const date = dateDi(pratica);
  // What can be done from today on is no longer awaited; what is due today still is.
  const data = date.find(({ quando, ultima }) => (quando === 'dal' ? ultima > oggi : ultima >= oggi)) ?? null;
  const aperta = date.findLast(({ quando, ultima }) => quando === 'dal' && ultima <= oggi) ?? null;
  return { data, passo: passoDi(pratica, data, aperta, date) };
}

function passoDi(
  { pezzi }: Pratica,
  data: Attesa | null,
  aperta: Attesa | null,
  date: readonly Attesa[],
): Prossimo['passo'] {
  const canale = pezzi.find(({ tipo }) => tipo === 'canale');
  const messaggio = pezzi.some(({ tipo }) => tipo === 'messaggio');
  if (aperta) return { testo: `se non hanno ancora risposto, ${minuscola(aperta.che)}`, pezzo: aperta.pezzo };
  if (canale && !messaggio) return { testo: 'prepara il messaggio, se non hai ancora scritto', pezzo: canale };
  const poi = data && date.find(({ quando, ultima }) => quando === 'dal' && ultima >= data.ultima);
  if (data)
    return {
      testo: poi ? `se non rispondono entro quel giorno, ${minuscola(poi.che)}` : 'aspetta quel giorno',
      pezzo: (poi ?? data).pezzo,
    };
  if (canale)
    return { testo: 'scrivi: per questa via i documenti non danno un giorno entro cui rispondono', pezzo: canale };
  return { testo: 'trova per quale canale scrivere', pezzo: null };
}

function minuscola(testo: string): string {
  return testo.charAt(0).toLowerCase() + testo.slice(1);
}
