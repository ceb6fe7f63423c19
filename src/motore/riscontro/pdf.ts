import { lineeDelDisegno, type Linea } from './linee-pdf.ts';

/** A piece of text of a page, with its place in points from the upper left corner. */
export interface Pezzo {
  testo: string;
  x: number;
  y: number;
  larghezza: number;
  altezza: number;
  /** Degrees by which it is turned: a heading written upwards. */
  girato: number;
  /** The name the file gives its typeface: headings have another than what they head. */
  carattere: string;
}

/** A page as it was read. */
export interface Pagina {
  numero: number;
  larghezza: number;
  altezza: number;
  pezzi: Pezzo[];
  linee: Linea[];
}

/** A PDF's pages, or why it cannot be read. */
type PdfLetto = { pagine: Pagina[] } | { rifiuto: string };

/** Below this many letters a page has no text: it is a picture of one. */
const POCHE_LETTERE = 20;

/**
 * Reads the positioned text of a PDF, offline.
 * @returns a refusal for what is not a PDF, is locked, or is made of pictures of pages
 */
export async function leggiPdf(byte: Uint8Array): Promise<PdfLetto> {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const lettura = getDocument({
    data: new Uint8Array(byte),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: true,
  });
  let documento;
  try {
    documento = await lettura.promise;
  } catch (errore) {
    const nome = errore instanceof Error ? errore.name : '';
    return {
      rifiuto:
        nome === 'PasswordException'
          ? 'il PDF è chiuso da una parola d’ordine: apri una copia senza'
          : 'il file non è un PDF che si possa leggere, o è rovinato',
    };
  }
  const pagine: Pagina[] = [];
  for (let numero = 1; numero <= documento.numPages; numero += 1) {
    const pagina = await documento.getPage(numero);
    const { width, height, transform } = pagina.getViewport({ scale: 1 });
    const { items } = await pagina.getTextContent();
    const pezzi = items.flatMap((item): Pezzo[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      const girato = Math.round((Math.atan2(b, a) * 180) / Math.PI);
      return [
        {
          testo: item.str,
          x,
          y: height - y,
          larghezza: item.width,
          altezza: item.height || Math.hypot(a, b),
          girato,
          carattere: item.fontName,
        },
      ];
    });
    const linee = lineeDelDisegno(
      await pagina.getOperatorList(),
      OPS,
      transform as Parameters<typeof lineeDelDisegno>[2],
    );
    pagine.push({ numero, larghezza: width, altezza: height, pezzi, linee });
  }
  await lettura.destroy();
  const mute = pagine.filter(({ pezzi }) => pezzi.reduce((n, { testo }) => n + testo.length, 0) < POCHE_LETTERE);
  if (mute.length > pagine.length / 2)
    return {
      rifiuto: `${mute.length} pagine su ${pagine.length} non hanno testo: sono immagini di pagine. Serve il PDF con il testo, o un riconoscimento dei caratteri da ricontrollare`,
    };
  return { pagine };
}

/** The lines of a page: pieces at the same height, from left to right, far ones apart. */
export function righeDellaPagina({ pezzi }: Pick<Pagina, 'pezzi'>): Pezzo[][] {
  const dritti = pezzi.filter(({ girato }) => girato === 0).sort((a, b) => a.y - b.y || a.x - b.x);
  const righe: Pezzo[][] = [];
  for (const pezzo of dritti) {
    const riga = righe.at(-1);
    const prima = riga?.[0];
    if (riga && prima && Math.abs(prima.y - pezzo.y) < Math.max(2, Math.min(prima.altezza, pezzo.altezza) * 0.5))
      riga.push(pezzo);
    else righe.push([pezzo]);
  }
  return conEsponenti(righe).map((riga) => riga.sort((a, b) => a.x - b.x));
}

/** Small figures printed a little higher are marks of the line they rise from. */
function conEsponenti(righe: readonly Pezzo[][]): Pezzo[][] {
  const alta = (riga: readonly Pezzo[]): number => Math.max(...riga.map(({ altezza }) => altezza));
  const lontana = (a: readonly Pezzo[], b: readonly Pezzo[]): number => Math.abs((a[0]?.y ?? 0) - (b[0]?.y ?? 0));
  const esponenti = new Set(
    righe.filter((riga, n) =>
      [righe[n - 1], righe[n + 1]].some(
        (vicina) => vicina && alta(riga) < alta(vicina) * 0.8 && lontana(riga, vicina) < alta(vicina) * 0.7,
      ),
    ),
  );
  const intere = righe.filter((riga) => !esponenti.has(riga)).map((riga) => [...riga]);
  for (const esponente of esponenti)
    intere.reduce((a, b) => (lontana(b, esponente) < lontana(a, esponente) ? b : a)).push(...esponente);
  return intere;
}
