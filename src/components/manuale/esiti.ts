/**
 * What the handbook shows of the commands and the sheets: made by `npm run manuale` from the real ones, and told
 * again by a test.
 */
const texts = import.meta.glob<string>('../../../content/manuale/esiti/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const addresses = import.meta.glob<string>('../../../content/manuale/esiti/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const pictures = import.meta.glob<string>('../../../content/manuale/esiti/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const screens = import.meta.glob<string>('../../../content/manuale/redazione/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of a picture of the editors' page. */
export function schermataDi(nome: string): string {
  const address = screens[`../../../content/manuale/redazione/${nome}.webp`];
  if (address === undefined) throw new Error(`manuale: manca l’immagine «${nome}»: «npm run manuale:immagini» le rifà`);
  return address;
}

/** @throws when there is no such text: the build stops rather than show a hole */
export function testoDi(nome: string): string {
  return found(texts, `${nome}.txt`);
}

/** A picture's address and its size in pixels. */
export function immagineDi(nome: string): { src: string; larghezza: number; altezza: number } {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(found(pictures, `${nome}.svg`)) ?? [];
  return { src: found(addresses, `${nome}.svg`), larghezza: Number(width), altezza: Number(height) };
}

function found(files: Record<string, string>, name: string): string {
  const file = files[`../../../content/manuale/esiti/${name}`];
  if (file === undefined)
    throw new Error(`manuale: «${name}» non c’è in content/manuale/esiti: «npm run manuale» lo rifà`);
  return file;
}
