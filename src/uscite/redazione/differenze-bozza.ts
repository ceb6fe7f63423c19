import type { Schemi, SchemaDelTipo } from '../../motore/schemi.ts';
import { leggiFileDiRegole } from '../../motore/leggi.ts';
import { campiDi } from '../fogli/campi.ts';
import { differenza, differenzeRighe, type Differenza } from '../fogli/differenze.ts';
import { colonneRighe, colonneSchede, righeDi } from '../fogli/modello.ts';
import { perChiave } from './porta.ts';
import type { FileProposto } from './proposta.ts';

type Gruppo = Record<string, unknown>;

/**
 * What a proposal changes, rule by rule.
 * @param kinds the kinds of rule
 * @param schemi every schema by file name
 */
export function differenzeDellaBozza(
  file: readonly FileProposto[],
  kinds: ReadonlyMap<string, SchemaDelTipo>,
  schemi: Schemi,
): Differenza[] {
  return file.flatMap(({ file: nome, prima, dopo }) => {
    const kind = kinds.get(nome.split('/')[1] ?? '');
    const [vecchio, nuovo] = [valori(nome, prima), valori(nome, dopo)];
    if (!kind || (!vecchio && !nuovo)) return [];
    const campi = campiDi(kind, schemi);
    const testa = differenza(nome, senzaRighe(vecchio), senzaRighe(nuovo), colonneSchede(campi));
    const da = perChiave(vecchio ?? {});
    const righe = [...perChiave(nuovo ?? {})].map(([chiave, { riga }], posto) => ({
      riga: posto,
      da: da.get(chiave)?.indice ?? null,
      dati: riga as Gruppo,
    }));
    return [
      ...(testa ? [testa] : []),
      ...(campi.righe ? differenzeRighe(nome, righeDi(vecchio), righe, colonneRighe(campi, nuovo ?? vecchio)) : []),
    ];
  });
}

/** The values of a file; null where it is not there, or cannot be read. */
export function valori(file: string, testo: string | null): Gruppo | null {
  if (testo === null) return null;
  const letto = leggiFileDiRegole({ file, testo });
  return 'fileDiRegole' in letto && typeof letto.fileDiRegole.dati === 'object'
    ? (letto.fileDiRegole.dati as Gruppo)
    : null;
}

function senzaRighe(dati: Gruppo | null): Gruppo | null {
  if (!dati || !Array.isArray(dati['righe'])) return dati;
  const { righe: _righe, ...resto } = dati;
  return resto;
}
