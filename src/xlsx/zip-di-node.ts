import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { componiZip, controllaVoce, crc32, NonZip, vociZip, type Limiti, type VoceZip } from './zip.ts';

/** @returns the zip of some texts, or bytes, by path, in the order given */
export function scriviZip(parts: ReadonlyMap<string, string | Uint8Array>): Buffer<ArrayBuffer> {
  const voci = [...parts].map(([nome, part]): VoceZip => {
    const data = typeof part === 'string' ? Buffer.from(part) : part;
    const byte = new Uint8Array(deflateRawSync(data, { level: 9 }));
    return { nome, compressa: true, byte, crc: crc32(data), lunghezza: data.length };
  });
  return Buffer.from(componiZip(voci).buffer);
}

/**
 * Unpacks a zip.
 * @returns its files by path
 * @throws {NonZip} when it is not one, is broken or encrypted, or holds more than the limits
 */
export function leggiZip(bytes: Uint8Array, limiti: Limiti): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let room = limiti.byte;
  for (const voce of vociZip(new Uint8Array(bytes), limiti)) {
    const content = voce.compressa ? inflate(voce.byte, room) : Buffer.from(voce.byte);
    controllaVoce(voce, content, room);
    room -= content.length;
    files.set(voce.nome, content);
  }
  return files;
}

function inflate(byte: Uint8Array, room: number): Buffer {
  try {
    return inflateRawSync(byte, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    throw new NonZip((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'troppo' : 'rotto');
  }
}
