/** The parts of a page, read from what it wrote: no page has to list them by hand. */
import { slug } from '../../puro/parole/slug.ts';
import { altezza } from './piegate.ts';
import { filtraLunghe } from './tabelle-lunghe.ts';

export interface Parte {
  id: string;
  nome: string;
}

/** Fewer parts than these need no list; fewer great ones than `GRANDI`, and the smaller ones are listed with them. */
const POCHE = 2;
/** A page that filters its rows begins with them: two other parts after them are no list. */
const CON_FILTRO = 3;
const GRANDI = 3;
/** Rows that fill many screens hide what comes after them: then a filter is no reason to list nothing. */
const LUNGHISSIMA = 9000;
/** A page with less text than this is shorter than four screens of a phone. */
const CORTA = 1500;
/** As high as this on a phone, in pixels by the estimate, a page has its contents: its tables, or their rows. */
const ALTA = 1500;
/** About as high is what stands after what a page wrote. */
const SEGUE = 250;
/** More rows than these are no list to choose from. */
const MOLTE = 40;
/** A table's own title, and a row that has an address. */
const DIDASCALIA = /<caption id="([^"]+)"( class="solo-voce")?>([\s\S]*?)<\/caption>/g;
const RIGA = /<(?:tr id="([^"]+)"[^>]*>\s*<th[^>]*|th[^>]* id="([^"]+)"[^>]*)>([\s\S]*?)<\/th>/g;
const TITOLO = /<h([23])\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/h\1>/g;
/** Not of the page's own parts, or not there to be read. */
const FUORI = /\bhidden\b|solo-voce|avviso-titolo/;
/** What is not read on opening the page has no place in a list of its parts. */
const NASCOSTI = /<(dialog|template|script|style)\b[\s\S]*?<\/\1>/g;

const nudo = (html: string): string =>
  html
    .replace(/<svg[\s\S]*?<\/svg>|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The headings of a page as a list of its parts, and the page with an id on each.
 * @param dopo the parts that will stand after what it wrote
 * @returns no parts where the page is short, has too few, or lists them itself (`class="indice`)
 */
export function partiDi(html: string, dopo: readonly Parte[] = []): { html: string; parti: Parte[] } {
  const usati = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  const lunga = nudo(html.replace(NASCOSTI, '')).length + (dopo.length * CORTA) / 2;
  const alta = altezza(html) + dopo.length * SEGUE > ALTA;
  if (html.includes('class="indice') || (lunga < CORTA && !alta)) return { html, parti: [] };
  const titoli = [...html.matchAll(TITOLO)].filter(
    ([, , attributi = '', dentro = '']) => nudo(dentro) && !FUORI.test(attributi),
  );
  const grandi = titoli.filter(([, livello]) => livello === '2');
  const scelti = grandi.length >= GRANDI ? grandi : titoli;
  // What comes after a long content is worth a jump even alone.
  const sola = dopo.length > 0 && lunga > 2 * CORTA ? 1 : POCHE;
  const poche = html.includes('data-filtra=') && lunga < LUNGHISSIMA ? CON_FILTRO : sola;
  if (scelti.length + dopo.length < poche)
    // A field that leaves in sight the rows one asks for is help enough.
    return alta && !html.includes('data-filtra=') && filtraLunghe(html, 0) === html
      ? conTabelle(conTitoli(html, scelti, usati), dopo)
      : { html, parti: [] };
  const { html: scritto, parti } = conTitoli(html, scelti, usati);
  return { html: scritto, parti: [...parti, ...dopo] };
}

/** The titles, each with an id. */
function conTitoli(
  html: string,
  scelti: readonly RegExpExecArray[],
  usati: Set<string>,
): { html: string; parti: Parte[] } {
  let scritto = '';
  let fin = 0;
  const parti = scelti.map(({ index, 0: intero, 1: livello = '', 2: attributi = '', 3: dentro = '' }) => {
    const nome = nudo(dentro);
    const proprio = /\sid="([^"]+)"/.exec(attributi)?.[1];
    let id = proprio ?? slug(nome);
    for (let n = 2; !proprio && usati.has(id); n += 1) id = `${slug(nome)}-${n}`;
    usati.add(id);
    scritto +=
      html.slice(fin, index) + (proprio ? intero : `<h${livello} id="${id}"${attributi}>${dentro}</h${livello}>`);
    fin = index + intero.length;
    return { id, nome };
  });
  return { html: scritto + html.slice(fin), parti };
}

/** Where the titles are too few for a page so high: its tables are listed too, or, where it is one, the rows of it. */
function conTabelle(
  { html, parti }: { html: string; parti: Parte[] },
  dopo: readonly Parte[],
): { html: string; parti: Parte[] } {
  const tabelle = [...html.matchAll(DIDASCALIA)].flatMap(({ 1: id = '', 2: muta, 3: nome = '' }) =>
    muta ? [] : [{ id, nome: nudo(nome) }],
  );
  const dove = ({ id }: Parte): number => html.indexOf(` id="${id}"`);
  const tutte = [...parti, ...tabelle].toSorted((una, altra) => dove(una) - dove(altra));
  const righe = [...html.matchAll(RIGA)].map(({ 1: riga, 2: cella, 3: nome = '' }) => ({
    id: riga ?? cella ?? '',
    nome: nudo(nome),
  }));
  const nominate = righe.filter(({ nome }) => nome !== '');
  const righeScelte = tutte.length + dopo.length < POCHE && nominate.length > 1 && nominate.length <= MOLTE;
  return { html, parti: [...(righeScelte ? nominate : tutte), ...dopo] };
}

/** What is as wide as the page, and so begins below the list. */
const LARGHI = /class="(?:tabella|calcolo|schede-contatti)\b|<form\b/;
/** Letters of text that stand beside one entry of the list: about its line. */
const UNA_RIGA = 60;

/**
 * Whether a text is long enough to stand beside the list of its parts: where something as wide as the page follows at
 * once, there would only be a gap.
 */
export function staAccanto(html: string, parti: number): boolean {
  const [prima = ''] = html.split(LARGHI);
  return nudo(prima.replace(NASCOSTI, '')).length > parti * UNA_RIGA;
}

/** Where a page's answer ends: the list of its parts never comes before it. Taken away from what is served. */
export const FINE_RISPOSTA = '<!--fine-risposta-->';

/**
 * Where the list goes: after the answer, where the page has one before its parts; else after the title and its line.
 * @returns the two halves of the page, without the marks of answers; the first is empty where there is no title
 */
export function dopoIlTitolo(html: string): [string, string] {
  const intera = html.replaceAll(FINE_RISPOSTA, '');
  const fine =
    fineDellaRisposta(html) ??
    /<\/h1>(?:\s*<p class="(?:sommario|segni)"[\s\S]*?<\/p>)*/d.exec(intera)?.indices?.[0]?.[1] ??
    0;
  return [intera.slice(0, fine), intera.slice(fine)];
}

/**
 * Where the last answer ends that stands by itself before the first part, counted without marks; null where there is
 * none.
 */
function fineDellaRisposta(html: string): number | null {
  const pezzi = html.split(FINE_RISPOSTA);
  let prima = '';
  let fine: number | null = null;
  for (const pezzo of pezzi.slice(0, -1)) {
    prima += pezzo;
    if (prima.includes('<h2')) break;
    // One of several answers, which the reader's day chooses, stands inside what holds them all.
    const dentro =
      (prima.match(/<(?:div|section)\b/g)?.length ?? 0) - (prima.match(/<\/(?:div|section)>/g)?.length ?? 0);
    if (dentro === 0) fine = prima.length;
  }
  return fine;
}
