import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * The zip container an XLSX file is: written with one fixed date, so that the same rules give the same bytes; read
 * from the central directory, never unpacking more than it is told to. Packing, unpacking and check sums are Node's.
 *
 * Why no library reads it: fflate 0.8.3, the lightest, believes the size that a file declares (one that hides a bomb comes
 * out cut short, without an error), does not compare check sums and does not tell an encrypted file from a broken one.
 * Whoever opens the wrong workbook here is told which of these it is, and the tests on hostile files ask for each.
 */

/** Why a file is not a zip that can be read: the caller says it in its own words. */
export class NonZip extends Error {
  readonly motivo: 'non-zip' | 'rotto' | 'cifrato' | 'troppo' | 'doppio';
  constructor(motivo: NonZip['motivo']) {
    super(motivo);
    this.name = 'NonZip';
    this.motivo = motivo;
  }
}

/** At most how many files a zip may hold, and how many bytes they may make, unpacked. */
export interface Limiti {
  file: number;
  byte: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day a zip can write. */
const FIRST_DAY = 0x0021;

/** @returns the zip of some texts, or bytes, by path, in the order given */
export function scriviZip(parts: ReadonlyMap<string, string | Buffer>): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of parts) {
    const name = Buffer.from(path);
    const data = typeof text === 'string' ? Buffer.from(text) : text;
    const packed = deflateRawSync(data, { level: 9 });
    const facts = Buffer.alloc(26);
    [20, UTF8_NAMES, 8, 0, FIRST_DAY].forEach((value, index) => facts.writeUInt16LE(value, index * 2));
    [crc32(data), packed.length, data.length].forEach((value, index) => facts.writeUInt32LE(value, 10 + index * 4));
    facts.writeUInt16LE(name.length, 22);
    pieces.push(uint32(LOCAL), facts, name, packed);
    directory.push(uint32(CENTRAL), Buffer.from([20, 0]), facts, Buffer.alloc(10), uint32(offset), name);
    offset += 30 + name.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, index, uint32(END), end]);
}

/**
 * Unpacks a zip.
 * @returns its files by path
 * @throws {NonZip} when it is not one, is broken or encrypted, or holds more than the limits
 */
export function leggiZip(bytes: Buffer, limiti: Limiti): Map<string, Buffer> {
  if (bytes.length < 22 || bytes.readUInt16LE(0) !== 0x4b50) throw new NonZip('non-zip');
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limiti.file) throw new NonZip('troppo');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  let room = limiti.byte;
  try {
    for (let index = 0; index < count; index += 1) {
      if (bytes.readUInt32LE(at) !== CENTRAL) throw new NonZip('rotto');
      if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new NonZip('cifrato');
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
      const content = unpack(bytes, at, room);
      room -= content.length;
      // Which of two files of one name counts is a matter of taste: two programs would read two workbooks.
      if (files.has(name)) throw new NonZip('doppio');
      files.set(name, content);
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  } catch (error) {
    if (error instanceof NonZip) throw error;
    throw new NonZip((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'troppo' : 'rotto');
  }
  return files;
}

/** One file: its sizes are those of the central directory, its bytes follow its local header. */
function unpack(bytes: Buffer, at: number, room: number): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const packedLength = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  if (bytes.readUInt32LE(local) !== LOCAL) throw new NonZip('rotto');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + packedLength);
  if (packed.length !== packedLength) throw new NonZip('rotto');
  if (method === 0 && packed.length > room) throw new NonZip('troppo');
  if (method !== 0 && method !== 8) throw new NonZip('rotto');
  const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new NonZip('rotto');
  return content;
}

/** Where the end record begins: it may be followed by a comment of up to 64 KB. */
function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new NonZip('rotto');
}

function uint32(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
}
