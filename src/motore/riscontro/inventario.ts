import { attiCitati } from './atti.ts';
import type { CampoStampato } from './campi.ts';
import { compatta, compattoDa, luogoDi, type Documento } from './documento.ts';
import { canonico, dataStampata, numeroStampato, segni } from './forme.ts';

/** Something printed in a document that no rule holds. */
interface NonRegola {
  genere: 'data' | 'codice' | 'indirizzo' | 'atto' | 'numero';
  segno: string;
  luogo: number;
  /** The words around it. */
  dove: string;
}

/**
 * What of a document is not yet a rule: dates, codes, addresses, cited acts and numbers, each with its place. It only
 * finds: whether it should be a rule is for a person to say.
 * @param campi the printed values of the rules
 * @param lasciati what was left out on purpose
 * @param testi the words of the rules: a date or a code that a sentence of ours says is held, too
 */
export function inventario(
  documento: Documento,
  campi: readonly CampoStampato[],
  lasciati: ReadonlySet<string>,
  testi: readonly string[] = [],
): NonRegola[] {
  const noti = new Set([
    ...lasciati,
    ...detti(testi),
    ...campi.flatMap(({ valore }) => [
      valore,
      senzaSpazi(valore),
      ...(/^-?\d+(?:\.\d+)?$/.test(valore) ? [canonico(valore), canonico(valore.replace('-', ''))] : []),
    ]),
  ]);
  const altri = (['data', 'indirizzo'] as const).flatMap((forma) => segni(documento.intero, forma));
  const parte = (da: number): boolean => altri.some((altro) => da >= altro.da && da < altro.a);
  const dentro = valoriCheContengono(campi);
  const visti = new Set<string>();
  const trovati: NonRegola[] = [];
  const metti = (
    genere: NonRegola['genere'],
    segno: string,
    posizione: number,
    forme: readonly (string | null)[],
  ): void => {
    if (visti.has(`${genere} ${segno}`) || forme.some((forma) => forma !== null && noti.has(forma))) return;
    if (dentro(segno).some((valore) => staIntorno(documento, posizione, valore))) return;
    visti.add(`${genere} ${segno}`);
    const dove = documento.intero
      .slice(Math.max(0, posizione - 30), posizione + segno.length + 20)
      .replace(/\s+/g, ' ')
      .trim();
    trovati.push({ genere, segno, luogo: luogoDi(documento, compattoDa(documento, posizione)), dove });
  };
  for (const { testo, da } of segni(documento.intero, 'indirizzo')) metti('indirizzo', testo, da, [testo]);
  for (const { testo, da } of segni(documento.intero, 'data')) metti('data', testo, da, [testo, dataStampata(testo)]);
  for (const { testo, da } of segni(documento.intero, 'codice'))
    if (/[A-Z]/.test(testo) && /\d.*\d/.test(testo) && !titoloOAtto(documento, testo, da))
      metti('codice', testo.replace(/ \d$/, ''), da, [testo, senzaSpazi(testo)]);
  for (const { testo, da } of segni(documento.intero, 'cifra'))
    if (!parte(da) && /\d{2}|,\d/.test(testo) && !/^(?:19|20)\d\d$/.test(testo))
      metti('numero', testo, da, [testo, numeroStampato(testo), numeroStampato(testo.replace(/^[-–(]+|\)$/g, ''))]);
  for (const { numero, anno, luogo } of attiCitati(documento)) {
    const segno = numero === '' ? '' : `n. ${numero}/${anno}`;
    if (segno === '' || noti.has(numero) || visti.has(`atto ${segno}`)) continue;
    visti.add(`atto ${segno}`);
    trovati.push({ genere: 'atto', segno, luogo, dove: segno });
  }
  return trovati.sort((a, b) => a.luogo - b.luogo);
}

/** The number of a heading stuck to its first word, and the law of «L.120/2020», look like codes. */
function titoloOAtto({ intero }: Documento, testo: string, da: number): boolean {
  return /^\d{1,2}\.[A-Z]{4,}$/.test(testo) || /^\/\d{2,4}/.test(intero.slice(da + testo.length));
}

/** What the sentences of the rules say: dates, codes, and numbers that no two sentences share by chance. */
function detti(testi: readonly string[]): Set<string> {
  const trovati = new Set<string>();
  for (const testo of testi) {
    if (/^\d{4}-\d\d-\d\d$/.test(testo)) trovati.add(testo);
    for (const { testo: data } of segni(testo, 'data')) trovati.add(dataStampata(data) ?? data);
    for (const { testo: codice } of segni(testo, 'codice')) if (/[A-Z]/.test(codice)) trovati.add(codice);
    for (const { testo: cifra } of segni(testo, 'cifra'))
      if (/\d{3}|\d[.,]\d/.test(cifra)) trovati.add(numeroStampato(cifra) ?? cifra);
  }
  return trovati;
}

/** The longer printed values that hold a token: a code in a label, a date in the name of an act. */
function valoriCheContengono(campi: readonly CampoStampato[]): (segno: string) => string[] {
  const valori = [...new Set(campi.map(({ valore }) => compatta(valore)))];
  return (segno) => {
    const cercato = compatta(segno);
    return valori.filter((valore) => valore.length > cercato.length && valore.includes(cercato));
  };
}

/** True when a longer value is what the document prints around a place. */
function staIntorno(documento: Documento, posizione: number, valore: string): boolean {
  const at = compattoDa(documento, posizione);
  const [da, a] = [Math.max(0, at - valore.length), at + valore.length];
  return documento.compatto.slice(da, a).includes(valore);
}

const senzaSpazi = (testo: string): string => testo.replace(/\s+/g, '');
