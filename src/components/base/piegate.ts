/**
 * The long parts of a long page, closed under their titles on a phone (`piega.css`): decided from what the page wrote,
 * while the site is built, so that no page has to choose. What says first, short parts and forms stay in sight.
 */

/** On a phone, in pixels: a page shorter than this is read as it is. */
const PAGINA = 5200;
/** A shorter part is not worth a gesture; where many such make a page long all the same, shorter ones are. */
const PARTE = [700, 300, 100] as const;
/** A part longer than this that has titles of its own is not closed whole: those are. */
const GRANDE = 4000;
/** As long as this, the line under a title still belongs to it, and stays in sight. */
const RIGA = 320;
/** What a phone needs, in pixels: for a letter, for a block and its margins, for a cell, for a row of short figures. */
const ALTO = { lettera: 0.6, blocco: 16, cella: 18, riga: 34 } as const;

/** Of these, nothing is seen at the first look. */
const NASCOSTI = /<(dialog|template|script|style|svg)\b[\s\S]*?<\/\1>|<\/summary>[\s\S]*?<\/details>/g;
/** A figure: as wide as the phone, and as high as its drawing says. */
const FIGURA = /<figure\b[\s\S]*?<\/figure>/g;
const DISEGNO = /<svg\b[^>]*viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/g;
const LARGO = 330;
const FITTA = /<section class="[^"]*\bda-17\b[\s\S]*?<\/section>/g;
/** Parts that are worked with, or closed already. */
const INTERE = /<(?:form|fieldset|input|select|textarea)\b|class="(?:piega|calcolo|indice)\b|data-filtrata/;
const PEZZO =
  /<!--[\s\S]*?-->|<(script|style|template|svg|dialog|form)\b[\s\S]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const SOLI = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
/** A title that is not seen, or that a script writes again with all that follows, begins no part. */
const MUTO = /\bhidden\b|solo-voce|avviso-titolo|data-intera/;

/** The page of the style shows everything as it is drawn. */
const CAMPIONARIO = /data-segni="tutti"/;

const conta = (html: string, che: RegExp): number => (html.match(che) ?? []).length;

/** About how high a piece of a page is on a phone, in pixels. */
export function altezza(html: string): number {
  const visto = html.replace(NASCOSTI, '');
  const fitte = visto.match(FITTA)?.join('') ?? '';
  const resto = visto.replace(FITTA, '');
  return (
    resto.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length * ALTO.lettera +
    conta(resto, /<(?:p|li|dt|dd|h[1-4]|caption|summary)\b/g) * ALTO.blocco +
    conta(resto, /<t[dh]\b(?![^>]*(?:data-nulla|secondaria))[^>]*>(?!<\/t)/g) * ALTO.cella +
    conta(fitte, /<tr\b/g) * ALTO.riga +
    (html.match(FIGURA) ?? []).reduce((somma, figura) => somma + disegno(figura), 0)
  );
}

/** The highest of the drawings of a figure, of which one is seen. */
const disegno = (figura: string): number =>
  Math.max(0, ...[...figura.matchAll(DISEGNO)].map(([, largo, alto]) => (LARGO * Number(alto)) / Number(largo)));

/** A part: where its title begins, where what follows it begins and ends, among the same siblings. */
interface Parte {
  livello: number;
  titolo: number;
  da: number;
  a: number;
}

/** The parts of a page in the order of their titles: each ends where another of its level, or its parent, begins or ends. */
function parti(html: string): Parte[] {
  const aperte: (Parte & { fondo: number })[] = [];
  const fatte: Parte[] = [];
  /** Where each element began in which the page now stands. */
  const dentro: number[] = [];
  let titolo: Parte | null = null;
  const chiudi = (dove: number, quali: (una: Parte & { fondo: number }) => boolean): void => {
    // A title inside a later sibling ends the part where that sibling begins.
    const finite = aperte.filter(quali);
    fatte.push(...finite.map((una) => ({ ...una, a: dentro[una.fondo] ?? dove })));
    for (const una of finite) aperte.splice(aperte.indexOf(una), 1);
  };
  for (const { index, 0: intero, 2: barra, 3: nome = '', 4: attributi = '' } of html.matchAll(PEZZO)) {
    if (!nome || SOLI.has(nome) || attributi.endsWith('/')) continue;
    const livello = /^h[23]$/.test(nome) ? Number(nome[1]) : 0;
    if (!barra) {
      if (livello) {
        const muto = MUTO.test(attributi);
        if (!muto) chiudi(index, (una) => una.livello >= livello);
        titolo = muto ? null : { livello, titolo: index, da: 0, a: 0 };
      }
      dentro.push(index);
      continue;
    }
    dentro.pop();
    const fondo = dentro.length;
    chiudi(index, (una) => una.fondo > fondo);
    if (livello && titolo) aperte.push({ ...titolo, da: index + intero.length, fondo });
    if (livello) titolo = null;
  }
  chiudi(html.length, () => true);
  return fatte.toSorted((una, altra) => una.da - altra.da);
}

/** What is in a part, and how much. */
function detto(html: string): string {
  const righe = [...html.matchAll(/<tbody\b[\s\S]*?<\/tbody>/g)].reduce((n, [corpo]) => n + conta(corpo, /<tr\b/g), 0);
  if (righe > 2) return `${righe} righe`;
  const voci = conta(html, /<li\b/g);
  if (voci > 2) return `${voci} voci`;
  const parole = html.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;
  return `${parole} parole`;
}

/** Where the content to close begins: after the line that stands under the title. */
function dopoLaRiga(html: string, { da, a }: Parte): number {
  const [riga = ''] = /^\s*(?:<(p|div)\b(?:(?!<\1\b)[\s\S])*?<\/\1>\s*)?/.exec(html.slice(da, a)) ?? [];
  return riga.length > 0 && altezza(riga) < RIGA && !riga.includes('<table') ? da + riga.length : da;
}

/** The parts worth closing: great ones whole, or, where they have titles of their own, what stands under those. */
function scegli(html: string, tutte: readonly Parte[], almeno: number): Parte[] {
  const vale = (una: Parte): boolean => {
    const pezzo = html.slice(dopoLaRiga(html, una), una.a);
    return altezza(pezzo) > almeno && !INTERE.test(pezzo) && !/<h2\b/.test(pezzo);
  };
  return tutte
    .filter(({ livello }) => livello === 2)
    .flatMap((grande) => {
      const piccole = tutte.filter(({ livello, da, a }) => livello > 2 && da > grande.da && a <= grande.a);
      const molte = altezza(html.slice(grande.da, grande.a)) > GRANDE && piccole.length > 1;
      const testa = { ...grande, a: Math.min(...piccole.map(({ titolo }) => titolo)) };
      if (molte)
        return [...(altezza(html.slice(grande.da, testa.a)) > GRANDE / 2 ? [testa] : []), ...piccole].filter(vale);
      return vale(grande) ? [grande] : piccole.filter(vale);
    });
}

/**
 * Closes the long parts of a page that is long on a phone.
 * @returns the same page where it is not, or where none of its parts is worth a gesture
 */
export function piegaLunghe(html: string): string {
  const alta = altezza(html);
  if (alta < PAGINA || CAMPIONARIO.test(html)) return html;
  const tutte = parti(html).filter(({ da, a }) => a > da);
  const resta = (scelte: readonly Parte[]): number =>
    scelte.reduce((somma, { da, a }) => somma - altezza(html.slice(da, a)), alta);
  const prove = PARTE.map((almeno) => scegli(html, tutte, almeno));
  const scelte = prove.find((una) => resta(una) < PAGINA) ?? prove.at(-1) ?? [];
  let scritto = '';
  let fin = 0;
  for (const una of scelte) {
    const inizio = dopoLaRiga(html, una);
    const pezzo = html.slice(inizio, una.a);
    scritto += `${html.slice(fin, inizio)}<details class="piega"><summary>${detto(pezzo)}</summary>${pezzo}</details>`;
    fin = una.a;
  }
  return scritto + html.slice(fin);
}
