import type { CampoStampato, Stampa } from './campi.ts';
import { stessaStampa } from './confronta.ts';
import { compattoDa, luogoDi, type Documento, type Tratto } from './documento.ts';
import { occorrenze } from './etichette.ts';
import { segni, type Segno } from './forme.ts';
import type { Voce } from './testimone.ts';

/** How much of the document, in letters, one point of it covers. */
const AMPIEZZA = 4000;

/**
 * Seeks a value where the rule says it stands, knowing what it is. It is less than a second reading: it shows that the
 * section the rule names prints that figure, not that it prints it there for that.
 * @returns the token and its place, or null when the section cannot be found or does not print it
 */
export function ritrova(documento: Documento, campo: CampoStampato, tratto: Tratto | null): Voce | null {
  if (campo.stampa === 'etichetta' || campo.stampa === 'intestazione') return null;
  for (const zona of [...(tratto ? [tratto] : []), ...zoneDelPunto(documento, campo.punto)]) {
    const inizio = documento.posizioni[zona.da] ?? 0;
    const fine = documento.posizioni[Math.min(zona.a, documento.posizioni.length) - 1] ?? 0;
    const trovato = segniDi(documento, campo.stampa).find(
      ({ testo, da }) => da >= inizio && da <= fine && stessaStampa(campo.stampa, campo.valore, testo),
    );
    if (trovato) return [trovato.testo, luogoDi(documento, compattoDa(documento, trovato.da))];
  }
  return null;
}

const noti = new WeakMap<Documento, Map<Stampa, Segno[]>>();

function segniDi(documento: Documento, stampa: Exclude<Stampa, 'etichetta' | 'intestazione'>): Segno[] {
  const suoi = noti.get(documento) ?? new Map<Stampa, Segno[]>();
  noti.set(documento, suoi);
  const trovati = suoi.get(stampa) ?? segni(documento.intero, stampa);
  suoi.set(stampa, trovati);
  return trovati;
}

/** The stretches under the titles that the rule's place quotes: the last quoted is the nearest. */
function zoneDelPunto(documento: Documento, punto: string): Tratto[] {
  const citati = [...punto.matchAll(/«([^»]+)»/g)].map(([, titolo = '']) => titolo).reverse();
  const titoli =
    citati.length > 0
      ? citati
      : [...punto.matchAll(/(?:Tabella|Allegato|Art\.|§+) ?[\dA-Z.]+/g)].map(([titolo]) => titolo.replace(/^§+ ?/, ''));
  return titoli.flatMap((titolo) =>
    occorrenze(documento, titolo).map(({ da, a }) => ({ da: Math.max(0, da - 300), a: a + AMPIEZZA })),
  );
}
