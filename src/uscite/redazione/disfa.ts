import { righeDi } from '../fogli/modello.ts';
import { ritocca } from '../fogli/ritocca.ts';
import { valori } from './differenze-bozza.ts';
import { perChiave } from './porta.ts';
import { conFile, type Bozza } from './proposta.ts';

/**
 * A draft without what it changes of one rule, all its versions included; the rest of the file stays as the draft wants
 * it.
 * @param id the rule's, or the table's own
 */
export function disfa(bozza: Bozza, file: string, id: string): Bozza {
  const proposto = bozza.file.find((uno) => uno.file === file);
  if (!proposto) return bozza;
  const senza: Bozza = { ...bozza, file: bozza.file.filter((uno) => uno !== proposto) };
  const { prima, dopo } = proposto;
  const [vecchio, nuovo] = [valori(file, prima), valori(file, dopo)];
  if (prima === null || !vecchio || !nuovo || !Array.isArray(nuovo['righe'])) return senza;
  const { righe: _righe, ...testa } = nuovo['id'] === id ? vecchio : nuovo;
  const posti = perChiave(vecchio);
  const restano = [...perChiave(nuovo)].flatMap(([chiave, { riga }]) =>
    (riga as Record<string, unknown>)['id'] === id ? [] : [{ riga, da: posti.get(chiave)?.indice ?? null }],
  );
  for (const [indice, riga] of righeDi(vecchio).entries()) {
    if (riga['id'] !== id) continue;
    const sopra = restano.findLastIndex(({ da }) => da !== null && da < indice);
    restano.splice(sopra + 1, 0, { riga, da: indice });
  }
  const testo = ritocca(
    prima,
    { ...testa, righe: restano.map(({ riga }) => riga) },
    restano.map(({ da }) => da),
  );
  return conFile(senza, { file, prima, dopo: testo });
}
