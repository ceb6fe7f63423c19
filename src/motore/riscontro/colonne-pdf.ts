import { righeDellaPagina, type Pagina } from './pdf.ts';
import { accosta, cifreDi, eCifra, riga, type CellaPdf, type Riga } from './righe-pdf.ts';
import type { RigaPdf, TabellaPdf } from './tabella-pdf.ts';

interface Colonna {
  da: number;
  a: number;
}

/** The tables that no lines enclose: rows of figures one under the other. */
export function tabelleSenzaLinee(pagina: Pagina): TabellaPdf[] {
  const righe = righeDellaPagina(pagina).map((pezzi) => riga(pezzi, pagina.numero));
  return blocchi(righe).flatMap((blocco) => {
    const cifre = blocco.filter((una) => cifreDi(una).length > 0);
    const meta = divise(cifre);
    if (meta === null) return [tabella(blocco, righe, pagina)].filter((una) => una !== null);
    const lato = (da: number, a: number): Riga[] =>
      righe
        .map((una) => ({ ...una, celle: una.celle.filter(({ x }) => x >= da && x < a) }))
        .filter(({ celle }) => celle.length > 0);
    return [lato(0, meta), lato(meta, Infinity)].flatMap((parte) =>
      blocchi(parte).flatMap((suo) => [tabella(suo, parte, pagina)].filter((una) => una !== null)),
    );
  });
}

/** Runs of lines with figures in columns: between two of them no more than three lines' height. */
function blocchi(righe: readonly Riga[]): Riga[][] {
  const trovati: Riga[][] = [];
  let corrente: Riga[] = [];
  let vuote = 0;
  for (const una of righe) {
    const tabellare =
      cifreDi(una).length > 0 &&
      una.celle.length > 1 &&
      una.celle.length - cifreDi(una).length <= 2 + cifreDi(una).length;
    const vicina = corrente.length > 0 && una.y - (corrente.at(-1)?.y ?? 0) < una.altezza * 4.5;
    if (tabellare && (corrente.length === 0 || vicina)) {
      corrente.push(una);
      vuote = 0;
    } else if (!tabellare && vicina && una.celle.length <= 2 && vuote < 2) {
      // Part of a label that goes on to another line.
      corrente.push(una);
      vuote += 1;
    } else {
      trovati.push(corrente);
      corrente = tabellare ? [una] : [];
      vuote = 0;
    }
  }
  return [...trovati, corrente]
    .map((blocco) => senzaCoda(blocco))
    .filter((blocco) => blocco.filter((una) => cifreDi(una).length > 0).length >= 2);
}

/** Lines without figures at the end of a run are the text that follows it. */
function senzaCoda(blocco: readonly Riga[]): Riga[] {
  const ultima = blocco.findLastIndex((una) => cifreDi(una).length > 0);
  return blocco.slice(0, ultima + 1);
}

/** Where a page has two tables side by side (label, figures, label, figures), the place that parts them; or null. */
function divise(righe: readonly Riga[]): number | null {
  const seconde = righe.flatMap(({ celle }) => {
    const prima = celle.findIndex(({ testo }) => eCifra(testo));
    const dopo = celle.findIndex(({ testo }, n) => n > prima && !eCifra(testo));
    return prima > 0 && dopo > prima && celle.slice(dopo + 1).some(({ testo }) => eCifra(testo))
      ? [celle[dopo]?.x ?? 0]
      : [];
  });
  if (seconde.length < 2 || seconde.length < righe.length / 2) return null;
  return Math.min(...seconde) - 1;
}

function tabella(intero: readonly Riga[], righe: readonly Riga[], pagina: Pagina): TabellaPdf | null {
  const tutte = colonneDi(intero.filter((una) => cifreDi(una).length > 0));
  const inTesta = (una: Riga): boolean =>
    una.celle.some((cella) => !eCifra(cella.testo) && tutte.some((colonna) => sta(cella, colonna)));
  // A year over its column is a figure too, but words stand beside it where figures should: that line is a heading.
  const blocco = intero.slice(intero.findIndex((una) => cifreDi(una).length > 0 && !inTesta(una)));
  const colonne = colonneDi(blocco.filter((una) => cifreDi(una).length > 0));
  if (colonne.length === 0) return null;
  const inizio = colonne[0]?.da ?? 0;
  const corpo = conEtichette(blocco, righe, colonne, inizio);
  if (corpo.length < 2) return null;
  const sopra = righe.slice(0, righe.indexOf(blocco[0] as Riga)).filter(({ y }) => (blocco[0]?.y ?? 0) - y < 120);
  const intestazioni = intestazioniDi(sopra, colonne, pagina, blocco[0]?.y ?? 0);
  const dubbi = [
    ...(intestazioni.some((testo) => testo === '') ? ['non tutte le colonne hanno un’intestazione'] : []),
    ...(corpo.some(({ etichetta }) => etichetta === '') ? ['alcune righe non hanno un’etichetta'] : []),
    ...(perse(blocco, righe, corpo, inizio)
      ? ['fra le righe ci sono parole che non so a quale riga appartengano']
      : []),
    ...(corpo.some(({ celle }) => celle.some((cella) => cella?.dubbio)) ? ['alcune cifre stanno fra due colonne'] : []),
  ];
  return { numero: 0, pagine: [pagina.numero], titolo: titoloDi(sopra, colonne), intestazioni, righe: corpo, dubbi };
}

/** True when words stand among the rows, on lines without figures, and no label has them. */
function perse(blocco: readonly Riga[], righe: readonly Riga[], corpo: readonly RigaPdf[], inizio: number): boolean {
  const conCifre = blocco.filter((una) => cifreDi(una).length > 0);
  const [alto, basso] = [conCifre[0]?.y ?? 0, conCifre.at(-1)?.y ?? 0];
  const etichette = corpo.map(({ etichetta }) => etichetta).join(' ');
  return righe.some(
    (una) =>
      una.y > alto &&
      una.y < basso &&
      cifreDi(una).length === 0 &&
      una.celle.some(({ testo, x }) => x < inizio && !etichette.includes(testo.replace(/-$/, ''))),
  );
}

const sta = ({ x, larghezza }: CellaPdf, { da, a }: Colonna): boolean => x < a && x + larghezza > da;

/** The columns of figures: stretches that the figures' cells share, from left to right. */
function colonneDi(righe: readonly Riga[]): Colonna[] {
  const celle = righe.flatMap(cifreDi).sort((a, b) => a.x + a.larghezza - (b.x + b.larghezza));
  const colonne: (Colonna & { quante: number })[] = [];
  for (const { x, larghezza } of celle) {
    const sua = colonne.find(({ da, a }) => x < a && x + larghezza > da);
    if (sua) {
      sua.da = Math.min(sua.da, x);
      sua.a = Math.max(sua.a, x + larghezza);
      sua.quante += 1;
    } else colonne.push({ da: x, a: x + larghezza, quante: 1 });
  }
  return colonne.sort((a, b) => a.da - b.da).filter(({ quante }) => quante > 1 || righe.length < 4);
}

/** The rows, each with its label: a label on more lines goes with the nearest figures, over or under them. */
function conEtichette(
  blocco: readonly Riga[],
  righe: readonly Riga[],
  colonne: readonly Colonna[],
  inizio: number,
): RigaPdf[] {
  const conCifre = blocco.filter((una) => cifreDi(una).length > 0);
  const parole = (una: Riga): string =>
    una.celle
      .filter(({ testo, x }) => !eCifra(testo) && x < inizio)
      .map(({ testo }) => testo)
      .join(' ');
  const [alto, basso] = [conCifre[0] as Riga, conCifre.at(-1) as Riga];
  const sole = righe.filter(
    (una) =>
      cifreDi(una).length === 0 &&
      una.celle.length === 1 &&
      parole(una) !== '' &&
      Math.abs(una.altezza - alto.altezza) < alto.altezza * 0.15 &&
      una.y > alto.y - una.altezza * 1.35 * quanteSopra(una, alto, righe) &&
      una.y < basso.y + una.altezza * 1.35,
  );
  const pezzi = new Map(conCifre.map((una) => [una, [{ y: una.y, testo: parole(una) }]]));
  for (const sola of sole) {
    const sua = conCifre.reduce((a, b) => (Math.abs(b.y - sola.y) < Math.abs(a.y - sola.y) ? b : a));
    pezzi.get(sua)?.push({ y: sola.y, testo: parole(sola) });
  }
  return conCifre.map((una) => {
    const celle = colonne.map(
      (colonna) => una.celle.find((cella) => eCifra(cella.testo) && sta(cella, colonna)) ?? null,
    );
    for (const persa of cifreDi(una)) if (!celle.includes(persa)) persa.dubbio = 'non sta sotto nessuna colonna';
    const suoi = (pezzi.get(una) ?? []).filter(({ testo }) => testo !== '').sort((a, b) => a.y - b.y);
    return { etichetta: suoi.map(({ testo }) => testo).reduce(accosta, ''), celle, pagina: una.pagina };
  });
}

/** How many lines of its label may stand over a row: those that follow one another down to it. */
function quanteSopra(una: Riga, riga: Riga, righe: readonly Riga[]): number {
  return righe.filter(({ y, celle }) => y >= una.y && y < riga.y && celle.length === 1).length;
}

/** What stands over each column, turned headings too. */
function intestazioniDi(sopra: readonly Riga[], colonne: readonly Colonna[], pagina: Pagina, fino: number): string[] {
  const girati = pagina.pezzi.filter(({ girato, y }) => Math.abs(girato) === 90 && y <= fino + 5 && fino - y < 200);
  return colonne.map(({ da, a }, n) => {
    const turno = girati
      .filter(({ x }) => x > da - 14 && x < a + 14)
      .sort((uno, altro) => altro.y - uno.y || uno.x - altro.x);
    if (turno.length > 0) return turno.map(({ testo }) => testo.trim()).join(' ');
    return sopra
      .filter(({ celle }) => celle.length > 1 || (celle[0]?.x ?? 0) > (colonne[0]?.da ?? 0) - 60)
      .map(({ celle }) =>
        celle
          .filter((cella) => piuVicina(cella, colonne) === n && cella.x + cella.larghezza > (colonne[0]?.da ?? 0) - 30)
          .map(({ testo }) => testo)
          .join(' '),
      )
      .reduce(accosta, '')
      .trim();
  });
}

/** The column whose middle is nearest to a heading's. */
function piuVicina({ x, larghezza }: CellaPdf, colonne: readonly Colonna[]): number {
  const lontana = ({ da, a }: Colonna): number =>
    Math.min(Math.abs((da + a) / 2 - (x + larghezza / 2)), Math.abs(a - (x + larghezza)));
  return colonne.reduce(
    (migliore, colonna, n) => (lontana(colonna) < lontana(colonne[migliore] as Colonna) ? n : migliore),
    0,
  );
}

/** The nearest line over the headings that stands alone: a title. */
function titoloDi(sopra: readonly Riga[], colonne: readonly Colonna[]): string {
  const sola = sopra.findLast(
    ({ celle }) => celle.length === 1 && (celle[0]?.x ?? 0) < (colonne[0]?.a ?? 0) && !eCifra(celle[0]?.testo ?? ''),
  );
  return sola?.celle[0]?.testo ?? '';
}
