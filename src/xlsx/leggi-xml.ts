import { Parser } from 'saxen';

/** What happens while a part is read, element by element; names come without their prefix. */
interface Ascolto {
  apre?(name: string, attributes: Record<string, string>): void;
  chiude?(name: string): void;
  testo?(text: string): void;
}

/**
 * Reads an XML part from beginning to end; documents with a DTD of their own are not expanded.
 * @throws {SyntaxError} where it is not well formed
 */
export function leggiXml(text: string, ascolto: Ascolto): void {
  const parser = new Parser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('openTag', (name, attributes, decode) => {
    const decoded = Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)]));
    ascolto.apre?.(local(name), decoded);
  });
  parser.on('closeTag', (name) => ascolto.chiude?.(local(name)));
  parser.on('text', (value, decode) => ascolto.testo?.(decode(value)));
  parser.on('cdata', (value) => ascolto.testo?.(value));
  parser.on('error', (error) => {
    throw error instanceof LetturaFermata || error instanceof Rovinato ? error : new SyntaxError(error.message);
  });
  parser.parse(text);
}

/** Thrown by a listener to stop reading: carries why. */
export class LetturaFermata extends Error {
  override name = 'Stop';
}

/** Thrown by a listener where a part contradicts itself or another: carries what. */
export class Rovinato extends Error {
  override name = 'Rovinato';
}
