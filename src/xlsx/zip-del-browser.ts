import { componiZip, controllaVoce, crc32, NonZip, vociZip, type Limiti, type VoceZip } from './zip.ts';

/** @returns the zip of some texts by path, packed by what every browser, and Node, has of its own */
export async function comprimiZip(parti: ReadonlyMap<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const voci = [...parti].map(async ([nome, testo]): Promise<VoceZip> => {
    const dati = new TextEncoder().encode(testo);
    const byte = await attraverso(dati, new CompressionStream('deflate-raw'), Infinity);
    return { nome, compressa: true, byte, crc: crc32(dati), lunghezza: dati.length };
  });
  return componiZip(await Promise.all(voci));
}

/**
 * Unpacks a zip.
 * @returns its files by path
 * @throws {NonZip} when it is not one, is broken or encrypted, or holds more than the limits
 */
export async function espandiZip(
  byte: Uint8Array<ArrayBuffer>,
  limiti: Limiti,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const file = new Map<string, Uint8Array<ArrayBuffer>>();
  let posto = limiti.byte;
  for (const voce of vociZip(byte, limiti)) {
    const dati = voce.compressa ? await espandi(voce.byte, posto) : voce.byte;
    controllaVoce(voce, dati, posto);
    posto -= dati.length;
    file.set(voce.nome, dati);
  }
  return file;
}

async function espandi(byte: Uint8Array<ArrayBuffer>, posto: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await attraverso(byte, new DecompressionStream('deflate-raw'), posto);
  } catch (errore) {
    throw errore instanceof NonZip ? errore : new NonZip('rotto');
  }
}

/** Bytes through a stream, stopped as soon as they are more than there is room for. */
async function attraverso(
  byte: Uint8Array<ArrayBuffer>,
  flusso: CompressionStream | DecompressionStream,
  posto: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const pezzi: Uint8Array[] = [];
  let quanti = 0;
  const lettore = new Blob([byte]).stream().pipeThrough(flusso).getReader();
  for (let letto = await lettore.read(); !letto.done; letto = await lettore.read()) {
    quanti += letto.value.length;
    if (quanti > posto) {
      await lettore.cancel();
      throw new NonZip('troppo');
    }
    pezzi.push(letto.value);
  }
  return new Uint8Array(await new Blob(pezzi as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
