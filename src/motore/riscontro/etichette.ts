import { compatta, type Documento, type Tratto } from './documento.ts';

/** Where a label stands, and how many letters differ from the one sought. */
export interface Trovata extends Tratto {
  distanza: number;
}

/** Every place where a label stands letter by letter, in a stretch of the document. */
export function occorrenze(documento: Documento, etichetta: string, zona?: Tratto): Tratto[] {
  const cercata = compatta(etichetta);
  const trovate: Tratto[] = [];
  if (cercata === '') return trovate;
  const fine = zona?.a ?? documento.compatto.length;
  let at = documento.compatto.indexOf(cercata, zona?.da ?? 0);
  while (at >= 0 && at + cercata.length <= fine) {
    if (intera(documento, at, at + cercata.length)) trovate.push({ da: at, a: at + cercata.length });
    at = documento.compatto.indexOf(cercata, at + 1);
  }
  return trovate;
}

/** True when the stretch does not begin or end in the middle of a word or of a figure. */
function intera({ posizioni, intero }: Documento, da: number, a: number): boolean {
  const prima = posizioni[da] ?? 0;
  const ultima = posizioni[a - 1] ?? 0;
  return !parola(intero, prima - 1, prima) && !parola(intero, ultima, ultima + 1);
}

function parola(testo: string, a: number, b: number): boolean {
  return /[\p{L}\p{N}]/u.test(testo.charAt(a)) && /[\p{L}\p{N}]/u.test(testo.charAt(b));
}

/**
 * The place most like a label in a stretch: the substring with the fewest letters to change (Sellers 1980).
 * @returns null if more than two letters, or one in twelve, would have to change
 */
export function piuSimile(documento: Documento, etichetta: string, zona: Tratto): Trovata | null {
  const cercata = compatta(etichetta);
  const massima = Math.min(2, Math.floor(cercata.length / 12));
  if (massima === 0) return null;
  let prima = Array.from({ length: cercata.length + 1 }, (_, n) => ({ costo: n, da: zona.da }));
  let migliore: Trovata | null = null;
  for (let at = zona.da; at < zona.a; at += 1) {
    const lettera = documento.compatto.charCodeAt(at);
    const ora = [{ costo: 0, da: at + 1 }];
    for (let n = 1; n <= cercata.length; n += 1) {
      const cambia = prima[n - 1] as { costo: number; da: number };
      const toglie = prima[n] as { costo: number; da: number };
      const mette = ora[n - 1] as { costo: number; da: number };
      const costo = cambia.costo + (cercata.charCodeAt(n - 1) === lettera ? 0 : 1);
      if (costo <= toglie.costo + 1 && costo <= mette.costo + 1) ora.push({ costo, da: n === 1 ? at : cambia.da });
      else if (toglie.costo < mette.costo) ora.push({ costo: toglie.costo + 1, da: toglie.da });
      else ora.push({ costo: mette.costo + 1, da: mette.da });
    }
    const fine = ora[cercata.length] as { costo: number; da: number };
    if (fine.costo <= massima && fine.costo < (migliore?.distanza ?? Infinity) && intera(documento, fine.da, at + 1))
      migliore = { da: fine.da, a: at + 1, distanza: fine.costo };
    prima = ora;
  }
  return migliore;
}
