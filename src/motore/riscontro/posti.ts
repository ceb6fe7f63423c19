import { compattoDa, luogoDi, type Documento } from './documento.ts';
import { segni } from './forme.ts';
import type { EsitoTavola, Evento, RigaAttesa, TavolaAttesa } from './tavola.ts';

/** The longest gap, in letters, between two rows of one table: a page's heading and foot fit in it. */
export const SALTO = 900;

/** The figures that follow a place with no other word between. */
export function seguito(documento: Documento, da: number, a: number): Evento['seguito'] {
  const inizio = documento.posizioni[da - 1] ?? 0;
  const fine = documento.posizioni[Math.min(a, documento.posizioni.length) - 1] ?? 0;
  const testo = documento.intero.slice(inizio + 1, fine + 1);
  const trovati: Evento['seguito'] = [];
  let at = 0;
  for (const segno of segni(testo, 'cifra')) {
    if (/[\p{L}]{2,}/u.test(testo.slice(at, segno.da).replace(/\b(?:euro|giorni|gg|mln|n|peso)\b/giu, ''))) break;
    trovati.push({ segno: segno.testo, da: inizio + 1 + segno.da, a: inizio + 1 + segno.a });
    at = segno.a;
  }
  return trovati;
}

/** Fills the places of one row with the tokens by its label. */
export function posti(
  documento: Documento,
  riga: RigaAttesa,
  evento: Evento,
  dalBlocco: Evento['seguito'] | null,
  esito: EsitoTavola,
  fino: number | null,
): void {
  const cifre = riga.attese.filter(({ forma }) => forma === 'cifra');
  const dopo = dalBlocco ?? sullaRiga(documento, evento, cifre.length);
  if (cifre.length > 0 && dopo.length !== cifre.length)
    esito.mancano.push({ chiave: riga.record, perche: `attese ${cifre.length} cifre, trovate ${dopo.length}` });
  else
    for (const [n, attesa] of cifre.entries()) {
      const segno = dopo[n] as Evento['seguito'][number];
      esito.letti.push({
        chiave: attesa.chiave,
        segno: segno.segno,
        luogo: luogoDi(documento, compattoDa(documento, segno.da)),
      });
    }
  for (const forma of ['codice', 'data', 'indirizzo'] as const) {
    const attese = riga.attese.filter((attesa) => attesa.forma === forma);
    if (attese.length === 0) continue;
    const trovati =
      accanto(documento, evento, forma, attese.length) ??
      (fino === null ? null : sotto(documento, evento, forma, attese.length, fino));
    if (!trovati)
      esito.mancano.push({
        chiave: riga.record,
        perche: `attesi ${attese.length} segni di forma «${forma}» accanto all’etichetta`,
      });
    else
      for (const [n, attesa] of attese.entries())
        esito.letti.push({ chiave: attesa.chiave, segno: trovati[n] as string, luogo: luogoDi(documento, evento.da) });
  }
}

/**
 * The row's figures: all that follow, or those on the line of the label when a page's number or the next table comes
 * after.
 */
function sullaRiga(documento: Documento, evento: Evento, quante: number): Evento['seguito'] {
  if (evento.seguito.length <= quante || quante === 0) return evento.seguito;
  const scelte = evento.seguito.slice(0, quante);
  const prossima = evento.seguito[quante];
  const tra = documento.intero.slice(scelte.at(-1)?.a ?? 0, prossima?.da ?? 0);
  return tra.includes('\n') ? scelte : evento.seguito;
}

/** Codes, dates and addresses stand on the line of the label, before or after it. */
function accanto(
  documento: Documento,
  evento: Evento,
  forma: 'codice' | 'data' | 'indirizzo',
  quanti: number,
): string[] | null {
  const da = documento.posizioni[evento.da] ?? 0;
  const a = (documento.posizioni[evento.a - 1] ?? 0) + 1;
  const inizio = documento.intero.lastIndexOf('\n', da - 1) + 1;
  const prima = segni(documento.intero.slice(inizio, da), forma)
    .map(({ testo }) => testo.split(' '))
    .flat();
  if (prima.length === quanti) return prima;
  const fine = documento.intero.indexOf('\n', a);
  const dopo = segni(documento.intero.slice(a, fine < 0 ? undefined : fine), forma).map(({ testo }) => testo);
  if (dopo.length >= quanti) return dopo.slice(0, quanti);
  const sopra = segni(rigaSopra(documento.intero, inizio), forma);
  if (documento.intero.slice(inizio, da).trim() === '' && sopra.length === quanti)
    return sopra.map(({ testo }) => testo);
  return null;
}

/** Dates of a row told by its code: the first after it, before the next row. */
function sotto(
  documento: Documento,
  evento: Evento,
  forma: 'codice' | 'data' | 'indirizzo',
  quanti: number,
  fino: number,
): string[] | null {
  const da = (documento.posizioni[evento.a - 1] ?? 0) + 1;
  const fine = documento.posizioni[Math.min(fino, documento.posizioni.length - 1)] ?? documento.intero.length;
  const testo = documento.intero.slice(da, fine);
  const trovati = segni(testo, forma);
  const uniti = trovati.findIndex((_, n) =>
    trovati.slice(n, n + quanti - 1).every((uno, k) => !/\p{L}/u.test(testo.slice(uno.a, trovati[n + k + 1]?.da))),
  );
  const scelti = uniti < 0 ? [] : trovati.slice(uniti, uniti + quanti);
  return scelti.length === quanti ? scelti.map((uno) => uno.testo) : null;
}

/** The figures on the line of a label, before it. */
export function davanti(documento: Documento, evento: Evento): Evento['seguito'] {
  const da = documento.posizioni[evento.da] ?? 0;
  const inizio = documento.intero.lastIndexOf('\n', da - 1) + 1;
  return segni(documento.intero.slice(inizio, da), 'cifra')
    .slice(-1)
    .map((segno) => ({
      segno: segno.testo,
      da: inizio + segno.da,
      a: inizio + segno.a,
    }));
}

/** The last line before a place that is not empty, when no words of a sentence are on it. */
function rigaSopra(testo: string, inizio: number): string {
  const righe = testo.slice(Math.max(0, inizio - 200), inizio).split('\n');
  return righe.findLast((riga) => riga.trim() !== '') ?? '';
}

/** Figures printed in a block after all the labels, by rows or by columns. */
export function blocco(
  documento: Documento,
  tavola: TavolaAttesa,
  segmento: readonly Evento[],
): Map<number, Evento['seguito']> | null {
  const righe = segmento.map(({ riga }) => riga);
  const colonne = tavola.righe[righe[0] ?? 0]?.attese.length ?? 0;
  const ultimo = segmento.at(-1) as Evento;
  const cifre = seguito(documento, ultimo.a, Math.min(ultimo.a + 12 * SALTO, tavola.zona?.a ?? Infinity));
  if (cifre.length < righe.length * colonne) return null;
  return new Map(
    righe.map((riga, n) => [
      riga,
      Array.from(
        { length: colonne },
        (_, c) =>
          cifre[
            tavola.disposizione === 'blocchi-per-righe' ? n * colonne + c : c * righe.length + n
          ] as Evento['seguito'][number],
      ),
    ]),
  );
}
