import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Twelve hexadecimal digits of the SHA-256 of a text, or of several one after the other: they change whenever it does.
 */
export function impronta(...testi: readonly string[]): string {
  const hash = sha256.create();
  for (const testo of testi) hash.update(utf8ToBytes(testo));
  return bytesToHex(hash.digest()).slice(0, 12);
}
