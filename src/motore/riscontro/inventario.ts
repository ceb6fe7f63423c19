import { attiCitati } from './atti.ts';
import type { CampoStampato } from './campi.ts';
import { compattoDa, luogoDi, type Documento } from './documento.ts';
import { canonico, dataStampata, numeroStampato, segni } from './forme.ts';

/** Something printed in a document that no rule holds. */
export interface NonRegola {
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
 */
export function inventario(
  documento: Documento,
  campi: readonly CampoStampato[],
  lasciati: ReadonlySet<string>,
): NonRegola[] {
  const noti = new Set([
    ...lasciati,
    ...campi.flatMap(({ valore }) => [
      valore,
      senzaSpazi(valore),
      ...(/^-?\d+(?:\.\d+)?$/.test(valore) ? [canonico(valore), canonico(valore.replace('-', ''))] : []),
    ]),
  ]);
  const altri = (['data', 'indirizzo'] as const).flatMap((forma) => segni(documento.intero, forma));
  const parte = (da: number): boolean => altri.some((altro) => da >= altro.da && da < altro.a);
  const visti = new Set<string>();
  const trovati: NonRegola[] = [];
  const metti = (
    genere: NonRegola['genere'],
    segno: string,
    posizione: number,
    forme: readonly (string | null)[],
  ): void => {
    if (visti.has(`${genere} ${segno}`) || forme.some((forma) => forma !== null && noti.has(forma))) return;
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
    if (/[A-Z]/.test(testo) && /\d.*\d/.test(testo)) metti('codice', testo, da, [testo, senzaSpazi(testo)]);
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

const senzaSpazi = (testo: string): string => testo.replace(/\s+/g, '');
