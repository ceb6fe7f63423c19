import { espandiZip } from '../../xlsx/zip-del-browser.ts';
import { NonZip } from '../../xlsx/zip.ts';
import { ritocca } from '../fogli/ritocca.ts';
import type { Banco } from './banco.ts';
import { valori } from './differenze-bozza.ts';
import type { BozzaPortata } from './messaggi.ts';
import { porta } from './porta.ts';
import { conFile, leggiProposta, LIMITI_PROPOSTA, NonProposta, type Bozza } from './proposta.ts';

/** A proposal from the bytes of its file, or why it is not one. */
export async function apriProposta(buffer: ArrayBuffer): Promise<{ bozza: Bozza } | { errore: string }> {
  try {
    const parti = await espandiZip(new Uint8Array(buffer), LIMITI_PROPOSTA);
    const testi = [...parti].map(
      ([nome, byte]) => [nome, new TextDecoder('utf-8', { fatal: true }).decode(byte)] as const,
    );
    return { bozza: leggiProposta(new Map(testi)) };
  } catch (errore) {
    if (errore instanceof NonProposta) return { errore: errore.message };
    if (errore instanceof NonZip || errore instanceof TypeError)
      return { errore: 'il file non è una proposta: manca, è rovinato o è troppo grande' };
    throw errore;
  }
}

/**
 * Carries a draft onto the rules of now.
 * @param scelti the collisions, as `file#key`, in which the draft's side was chosen
 */
export async function portaBozza(banco: Banco, bozza: Bozza, scelti: ReadonlySet<string>): Promise<BozzaPortata> {
  await banco.stato({ ...bozza, file: [] });
  const portati: BozzaPortata = {
    bozza: { ...bozza, versione: banco.materiale.indice.versione, file: [] },
    scontri: [],
  };
  for (const proposto of bozza.file) {
    const { file, prima, dopo } = proposto;
    const adesso = banco.originale(file);
    if (adesso === dopo) continue;
    const [a, b, c] = [valori(file, prima), valori(file, dopo), valori(file, adesso)];
    if (adesso === prima) portati.bozza = conFile(portati.bozza, proposto);
    else if (!a || !b || !c || adesso === null) {
      portati.scontri.push({ file, chiave: file, prima, mio: dopo, loro: adesso });
      if (scelti.has(`${file}#${file}`)) portati.bozza = conFile(portati.bozza, { file, prima: adesso, dopo });
    } else {
      const suoi = [...scelti].flatMap((uno) => (uno.startsWith(`${file}#`) ? [uno.slice(file.length + 1)] : []));
      const { data, origine, scontri } = porta({ prima: a, mio: b, loro: c }, new Set(suoi));
      portati.scontri.push(...scontri.map((uno) => ({ file, ...uno })));
      portati.bozza = conFile(portati.bozza, {
        file,
        prima: adesso,
        dopo: ritocca(adesso, data, origine ?? undefined),
      });
    }
  }
  return portati;
}
