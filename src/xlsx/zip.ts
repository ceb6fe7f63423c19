/**
 * The zip container an XLSX file is: written with one fixed date, so that the same rules give the same bytes; read
 * from the central directory, never unpacking more than it is told to. Packing and unpacking are done by who asks:
 * Node's library in the commands, the browser's own in a page.
 *
 * Why no library reads it: fflate 0.8.3, the lightest, believes the size that a file declares (one that hides a bomb
 * comes out cut short, without an error), does not compare check sums and does not tell an encrypted file from a broken
 * one. Whoever opens the wrong workbook here is told which of these it is, and the tests on hostile files ask for each.
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

/** A file of a zip as it stands in it. */
export interface VoceZip {
  nome: string;
  /** Whether its bytes are packed (deflate) or as they are. */
  compressa: boolean;
  byte: Uint8Array<ArrayBuffer>;
  /** The check sum of its bytes, unpacked, and how many they are. */
  crc: number;
  lunghezza: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day a zip can write. */
const FIRST_DAY = 0x0021;

/** @returns the zip of some files already packed, in the order given */
export function componiZip(voci: readonly VoceZip[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { nome, compressa, byte, crc, lunghezza } of voci) {
    const name = new TextEncoder().encode(nome);
    const facts = new DataView(new ArrayBuffer(26));
    [20, UTF8_NAMES, compressa ? 8 : 0, 0, FIRST_DAY].forEach((value, index) =>
      facts.setUint16(index * 2, value, true),
    );
    [crc, byte.length, lunghezza].forEach((value, index) => facts.setUint32(10 + index * 4, value, true));
    facts.setUint16(22, name.length, true);
    const said = new Uint8Array(facts.buffer);
    pieces.push(uint32(LOCAL), said, name, byte);
    directory.push(uint32(CENTRAL), Uint8Array.of(20, 0), said, new Uint8Array(10), uint32(offset), name);
    offset += 30 + name.length + byte.length;
  }
  const index = joined(directory);
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, voci.length, true);
  end.setUint16(6, voci.length, true);
  end.setUint32(8, index.length, true);
  end.setUint32(12, offset, true);
  return joined([...pieces, index, uint32(END), new Uint8Array(end.buffer)]);
}

/**
 * The files of a zip, one at a time and still packed: who unpacks one checks it with `controllaVoce` before the next.
 * @throws {NonZip} when it is not one, is broken or encrypted, or holds more files than the limit
 */
export function* vociZip(bytes: Uint8Array<ArrayBuffer>, limiti: Limiti): Generator<VoceZip> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint16(0, true) !== 0x4b50) throw new NonZip('non-zip');
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limiti.file) throw new NonZip('troppo');
  let at = inside(() => view.getUint32(end + 16, true));
  const seen = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const voce = inside(() => entry(bytes, view, at));
    yield voce;
    // Which of two files of one name counts is a matter of taste: two programs would read two workbooks.
    if (seen.has(voce.nome)) throw new NonZip('doppio');
    seen.add(voce.nome);
    at = inside(
      () => at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
    );
  }
}

/**
 * @throws {NonZip} when the bytes of a file, unpacked, are not those that its zip says, or more than there is room for
 */
export function controllaVoce({ crc }: VoceZip, byte: Uint8Array, posto: number): void {
  if (byte.length > posto) throw new NonZip('troppo');
  if (crc32(byte) !== crc) throw new NonZip('rotto');
}

/** One file: its sizes are those of the central directory, its bytes follow its local header. */
function entry(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): VoceZip {
  if (view.getUint32(at, true) !== CENTRAL) throw new NonZip('rotto');
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new NonZip('cifrato');
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const method = view.getUint16(at + 10, true);
  const packedLength = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new NonZip('rotto');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const byte = bytes.subarray(start, start + packedLength);
  if (byte.length !== packedLength || (method !== 0 && method !== 8)) throw new NonZip('rotto');
  return {
    nome: new TextDecoder().decode(name),
    compressa: method === 8,
    byte,
    crc: view.getUint32(at + 16, true),
    lunghezza: view.getUint32(at + 24, true),
  };
}

/** What asks for bytes beyond the end finds a broken file. */
function inside<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new NonZip('rotto') : error;
  }
}

/** Where the end record begins: it may be followed by a comment of up to 64 KB. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new NonZip('rotto');
}

const TABLE = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** The check sum that a zip keeps of each file. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function uint32(value: number): Uint8Array {
  const four = new DataView(new ArrayBuffer(4));
  four.setUint32(0, value, true);
  return new Uint8Array(four.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
