/**
 * What a row of a table becomes on a narrow screen, and what a column says once, decided from the table itself while
 * the site is built.
 */

/** A column that says the same in every row: it is said once, beside the caption. */
interface ColonnaUguale {
  nome: string;
  html: string;
}
/** A table ready for every screen. */
export interface Disposta {
  /** The same parts, every cell with the name of its column; columns that say one thing only are gone. */
  html: string;
  /** From this width of the page's column, in rem, rows lie side by side; below it each row is a card. */
  da: (typeof SOGLIE)[number];
  uguali: ColonnaUguale[];
  /** The columns of a table too wide for any screen: a narrow one chooses among them, a wide one scrolls sideways. */
  scelta: string[];
}

/** The widths at which a table may turn into cards; `tabelle.css` has a rule for each. */
const SOGLIE = [17, 32, 47, 62, 72] as const;
/**
 * A telephone's column, and what a table of a few short figures needs on it: smaller headings, narrow sides. Rows that
 * fit there stay rows, one under the other with their figures aligned; cards would say the same names in each.
 */
const TELEFONO = 20;
const FITTA = { testa: 0.35, nome: 0.45, cifra: 0.5, lati: 0.5, colonne: 5, lunghezza: 20 } as const;
/** As wide as a page gets. */
const TUTTA = 72;
/** A character and the two sides of a cell, in rem, a little on the safe side. */
const CARATTERE = 0.52;
const LATI = 1.45;
/** A cell shorter than this stands beside the name of its column, in a card; a longer one stands below it. */
const BREVE = 22;
/** Prose is not squeezed under these characters, by how long it is. */
const RESPIRO = [
  { oltre: 60, almeno: 24 },
  { oltre: 20, almeno: 13 },
] as const;
/** More columns than these make no card that anybody would read: a narrow screen shows the one that is chosen. */
const MOLTE = 12;
/** Fewer rows than these say nothing about what is constant. */
const POCHE = 3;

interface Cella {
  parte: string;
  riga: number;
  etichetta: string;
  attributi: string;
  dentro: string;
  testo: string;
  /** The first of the columns that it covers, and how many. */
  colonna: number;
  quante: number;
  /** Where it begins and ends in the table's text. */
  inizio: number;
  fine: number;
}

/** A cell that is only a mark says by itself what it is. */
const SEGNO = /^<span class="segno[^>]*>(?:(?!<\/?span)[\s\S])*<\/span>$/;
const ATTRIBUTI = `((?:"[^"]*"|'[^']*'|[^"'>])*)`;
const PARTE = /<(thead|tbody|tfoot)\b[^>]*>[\s\S]*?<\/\1>/g;
const RIGA = new RegExp(`<tr\\b${ATTRIBUTI}>[\\s\\S]*?</tr>`, 'g');
const CELLA = new RegExp(`<(th|td)\\b${ATTRIBUTI}>([\\s\\S]*?)</\\1>`, 'g');

/**
 * Prepares a table for every screen.
 * @param html `thead`, `tbody`, `tfoot`, as the page writes them; a cell holds no other table
 * @param piega columns that say the same in every row are said once; not where a script brings other rows
 */
export function disponi(html: string, piega: boolean): Disposta {
  const celle = leggi(html);
  const teste = intestazioni(celle);
  const corpo = celle.filter(({ parte }) => parte !== 'thead');
  const uguali = piega ? colonneUguali(celle, teste) : [];
  const tolte = new Set(uguali.map(({ colonna }) => colonna));
  const larghezza = teste.reduce(
    (totale, nome, colonna) => (tolte.has(colonna) ? totale : totale + larghezzaDi(nome, corpo, colonna)),
    0,
  );
  const scelta = larghezza > TUTTA && teste.length > MOLTE;
  return {
    html: scrivi(html, celle, (cella) => {
      if (cella.quante === 1 && tolte.has(cella.colonna)) return null;
      // What a card leaves out needs no name in it.
      if (/\bsecondaria\b/.test(cella.attributi)) return '';
      if (scelta || cella.parte === 'thead' || cella.etichetta === 'th' || SEGNO.test(cella.dentro)) return '';
      const nome = teste
        .slice(cella.colonna, cella.colonna + cella.quante)
        .filter(Boolean)
        .join(', ');
      const come = cella.testo.length > BREVE || cella.dentro.includes('<ul') ? 'riga' : 'voce';
      // A dash says that there is none: a card leaves it out.
      if (cella.dentro === '–') return ' data-nulla';
      return nome && cella.dentro && ` data-${come}="${nome.replaceAll('"', '&quot;')}"`;
    }),
    da: staFitta(celle, teste, tolte) ? 17 : (SOGLIE.find((soglia) => larghezza <= soglia) ?? TUTTA),
    uguali,
    scelta: scelta ? teste.slice(1) : [],
  };
}

/** The cells in order, each with the columns that it covers: what spans rows above pushes it to the right. */
function leggi(html: string): Cella[] {
  return [...html.matchAll(PARTE)].flatMap((parte) => {
    const occupate: number[] = [];
    return [...parte[0].matchAll(RIGA)].flatMap((riga, n) => {
      let colonna = 0;
      return [...riga[0].matchAll(CELLA)].map((trovata) => {
        const [intera, tag = '', attributi = '', scritto = ''] = trovata;
        const testo = testoDi(scritto);
        // A cell that says nothing is empty, and a card leaves it out.
        const dentro = testo || scritto.includes('<svg') ? scritto.trim() : '';
        while ((occupate[colonna] ?? 0) > n) colonna += 1;
        const quante = numero(attributi, 'colspan');
        const inizio = parte.index + riga.index + trovata.index;
        const cella = { parte: parte[1] ?? '', riga: n, etichetta: tag, attributi, dentro, testo, colonna, quante };
        for (let c = colonna; c < colonna + quante; c += 1) occupate[c] = n + numero(attributi, 'rowspan');
        colonna += quante;
        return { ...cella, inizio, fine: inizio + intera.length };
      });
    });
  });
}

const numero = (attributi: string, nome: string): number =>
  Number(new RegExp(`${nome}="?(\\d+)`).exec(attributi)?.[1] ?? 1);

/** What one reads of a cell before touching it. */
function testoDi(html: string): string {
  return html
    .replace(/<\/summary>[\s\S]*?<\/details>|<svg[\s\S]*?<\/svg>|<span class="solo-voce">[\s\S]*?<\/span>/g, '')
    .replace(/<\/(?:p|li|div)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name of each column; under a group, the group's before its own. */
function intestazioni(celle: readonly Cella[]): string[] {
  const nomi: string[][] = [];
  for (const { testo, attributi, colonna, quante } of celle.filter(({ parte }) => parte === 'thead'))
    for (let c = colonna; c < colonna + quante; c += 1) {
      nomi[c] ??= [];
      // A column that speaks for itself: a card does not repeat its name in every row.
      if (testo && !attributi.includes('data-muta')) nomi[c]?.push(testo);
    }
  return Array.from(nomi, (suoi = []) =>
    suoi.filter((nome, n) => !suoi.slice(n + 1).some((sotto) => ridice(sotto, nome))).join(': '),
  );
}

/** Whether a column's name has all that its group's says: «AREA FLUSSI CONTRIBUTIVI» over «Giacenza: flussi contributivi». */
function ridice(nome: string, gruppo: string): boolean {
  const parole = (testo: string): string[] => testo.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? [];
  const dette = new Set(parole(nome));
  const sue = parole(gruppo);
  return sue.length > 0 && sue.every((parola) => dette.has(parola));
}

function colonneUguali(celle: readonly Cella[], teste: readonly string[]): (ColonnaUguale & { colonna: number })[] {
  const sole = celle.every(
    ({ quante, attributi, parte, riga }) =>
      quante === 1 && !/\browspan=/.test(attributi) && (parte === 'tbody' || riga === 0),
  );
  if (!sole) return [];
  return teste.flatMap((nome, colonna) => {
    const sue = celle.filter((cella) => cella.parte !== 'thead' && cella.colonna === colonna);
    const [prima] = sue;
    if (!prima || !nome || sue.length < POCHE) return [];
    // A figure is the same figure even where each leads to a row of its own; anything else must be the same to the
    // letter.
    const cifra = /\bnum\b/.test(prima.attributi);
    const uguale = sue.every(
      ({ etichetta, attributi, dentro, testo }) =>
        etichetta === 'td' &&
        !/\bid=/.test(attributi + dentro) &&
        (cifra ? testo === prima.testo : dentro === prima.dentro),
    );
    const stessa = sue.every(({ dentro }) => dentro === prima.dentro);
    return uguale && prima.testo ? [{ nome, html: stessa ? prima.dentro : prima.testo, colonna }] : [];
  });
}

/** Whether a telephone holds the rows as they are: a name, and beside it only figures of a few characters. */
function staFitta(celle: readonly Cella[], teste: readonly string[], tolte: ReadonlySet<number>): boolean {
  const corpo = celle.filter(({ parte }) => parte !== 'thead');
  const semplice = celle.every(
    ({ quante, attributi, parte, riga }) =>
      quante === 1 && !/\browspan=/.test(attributi) && (parte !== 'thead' || riga === 0),
  );
  const restano = teste
    .map((nome, colonna) => ({ nome, sue: corpo.filter((cella) => cella.colonna === colonna), colonna }))
    .filter(
      ({ sue, colonna }) => !tolte.has(colonna) && !sue.every(({ attributi }) => attributi.includes('secondaria')),
    );
  const [prima, ...altre] = restano;
  if (!semplice || !prima || altre.length < 2 || restano.length > FITTA.colonne) return false;
  if (!altre.every(({ sue }) => sue.every(({ attributi }) => /\bnum\b/.test(attributi)))) return false;
  // Names that are sentences would stand in a column of single words.
  if (prima.sue.reduce((somma, { testo }) => somma + testo.length, 0) > FITTA.lunghezza * prima.sue.length)
    return false;
  const nomi = Math.max(...prima.sue.map(({ testo }) => piuLunga(testo)), piuLunga(prima.nome));
  const cifre = altre.map(({ nome, sue }) =>
    Math.max(piuLunga(nome) * FITTA.testa, ...sue.map(({ testo }) => testo.length * FITTA.cifra)),
  );
  const serve = [nomi * FITTA.nome, ...cifre].reduce((somma, una) => somma + una + FITTA.lati, 0);
  return serve <= TELEFONO;
}

/** Characters of the longest word. */
const piuLunga = (testo: string): number => Math.max(0, ...testo.split(/[\s/-]+/).map(({ length }) => length));

/** The least that a column needs, in rem: its longest piece that does not break, or prose with room to breathe. */
function larghezzaDi(nome: string, corpo: readonly Cella[], colonna: number): number {
  const parole = (testo: string): number => Math.max(0, ...testo.split(/[\s/]+/).map(({ length }) => length));
  const celle = corpo.filter((cella) => cella.colonna === colonna && cella.quante === 1);
  const caratteri = celle.map(({ testo, attributi, dentro }) => {
    if (/\b(?:num|cod|insieme)\b/.test(attributi) && !dentro.includes('<p')) return testo.length;
    const fermi = [...dentro.matchAll(/class="[^"]*\b(?:segno|cod|insieme)\b[^"]*"[^>]*>([\s\S]*?)<\/(?:span|a)>/g)];
    const respiro = RESPIRO.find(({ oltre }) => testo.length > oltre)?.almeno ?? 0;
    return Math.max(respiro, parole(testo), ...fermi.map(([, pezzo = '']) => testoDi(pezzo).length + 3));
  });
  return Math.max(parole(nome), ...caratteri) * CARATTERE + LATI;
}

/** Writes the table again; for each cell, what to add to its attributes, or null to leave it out. */
function scrivi(html: string, celle: readonly Cella[], aggiunta: (cella: Cella) => string | null): string {
  let fatto = '';
  let fin = 0;
  for (const cella of celle) {
    const detto = aggiunta(cella);
    fatto += html.slice(fin, cella.inizio).trim();
    if (detto !== null) fatto += `<${cella.etichetta}${cella.attributi}${detto}>${cella.dentro}</${cella.etichetta}>`;
    fin = cella.fine;
  }
  return fatto + html.slice(fin);
}
