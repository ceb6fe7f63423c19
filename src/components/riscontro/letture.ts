import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Incongruenza } from '../../materie/fonti/incongruenze.ts';
import { mostraNominative } from '../../materie/canali/nominative.ts';
import { compatta, piega } from '../../motore/riscontro/documento.ts';
import { MODO_IN_BREVE } from '../../motore/riscontro/parole.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import { indirizzoDellaRiga } from './dove.ts';

/** A value as a document prints it, for who wants to see with their own eyes what a contradiction says. */
export interface Stampato {
  /** The label of its row, and which of its values it is. */
  riga: string;
  campo: string;
  segno: string;
  /** «riga 273» */
  luogo: string;
  /** «letto due volte» */
  modo: string;
  indirizzo: string;
}
/** What is printed of a version of a contradiction. */
export interface StampatoDiVersione {
  valori: Stampato[];
  /** How many more there are, past those that one would look at. */
  altri: number;
  /** Where it says no value as it is printed (a sum of ours, a sentence): all that is printed of the rules it touches. */
  pagine: { titolo: string; indirizzo: string }[];
}

interface Valore extends Stampato {
  documento: string;
  /** What its file is called. */
  titolo: string;
  /** The pieces of the point under which its rule stands. */
  pezzi: ReadonlySet<string>;
  /** «prodotti/mt1k00», and the table it is in. */
  regole: readonly string[];
  /** The sign and the row's label, as they are sought in a text. */
  cercati: { segno: string; riga: string };
}

type Versione = Incongruenza['versioni'][number];
/** More than these rows are a table, and nobody looks for one among them. */
const MASSIMO = 6;
/** A printed name of so many letters says by itself what it is; «Totale» does not. */
const INTERO = 12;

/** The pieces of a point: «§ 2», «Tabella 3», «riga 17». What stands between quotes is one. */
function pezziDi(punto: string): string[] {
  return punto
    .split(/[,;](?![^«]*»)|(?<=\S) e (?=«|§|Tabell)/)
    .map((pezzo) => compatta(pezzo).replace(/^(?:VOCE|PIANO|COLONNA)(?=")/, ''))
    .filter(Boolean);
}

/** A point that names several rows, as the points of each: «righe 2-16» are fifteen. */
function puntiDi(punto: string): string[] {
  const [, prima, ultima] = /\brighe (\d+)-(\d+)$/.exec(punto) ?? [];
  if (!prima || !ultima) return [punto];
  return Array.from({ length: Number(ultima) - Number(prima) + 1 }, (_, n) =>
    punto.replace(/righe [\d-]+$/, `riga ${Number(prima) + n}`),
  );
}

/** Every printed value that has a second reading, with the point and the rule that it stands under. */
const valoriStampati = unaVolta((catalogo: Catalogo): Valore[] => {
  const regole = new Map(
    [...catalogo.regole].flatMap(([tipo, sue]) =>
      sue.map((una) => [`${tipo}/${una.tabella}#righe/${una.id}` as string, una] as const),
    ),
  );
  const tabelle = new Map(
    [...catalogo.regole].flatMap(([tipo, sue]) => sue.map((una) => [`${tipo}/${una.tabella}` as string, una] as const)),
  );
  return catalogo.riscontro
    .file()
    .filter(({ nome }) => mostraNominative() || nome.split('/')[0] !== 'contatti')
    .flatMap(({ nome, titolo, righe }) =>
      righe.flatMap(({ chiave, etichetta, valori }) => {
        const regola = regole.get(`${nome}#${chiave.split('/').slice(0, 2).join('/')}`) ?? tabelle.get(nome);
        const punto = (regola?.fonte as { punto?: string } | undefined)?.punto ?? '';
        return valori.flatMap(({ campo, documento, riscontro: letto }) => {
          if (!letto) return [];
          return {
            riga: etichetta,
            campo,
            segno: letto.segno,
            luogo: `${letto.unita} ${letto.luogo}`,
            modo: MODO_IN_BREVE[letto.modo],
            indirizzo: indirizzoDellaRiga(nome, chiave),
            documento: letto.documento || documento,
            titolo,
            pezzi: new Set([...pezziDi(punto), compatta(`riga «${etichetta}»`)]),
            cercati: { segno: cercabile(letto.segno), riga: cercabile(etichetta) },
            regole: [nome, `${nome.split('/')[0] ?? ''}/${regola?.id ?? ''}`],
          };
        });
      }),
    );
});

/**
 * What is printed of each version of a contradiction, in their order: the values that it says, among those that stand
 * at its point or that belong to the rules the contradiction touches.
 */
export function stampatoDi(catalogo: Catalogo, { versioni, riguarda = [] }: Incongruenza): StampatoDiVersione[] {
  const tocca = new Set(riguarda);
  return versioni.map((versione) => {
    const suoi = valoriStampati(catalogo).filter(({ documento }) => documento === versione.fonte.documento);
    const toccati = suoi.filter(({ regole }) => regole.some((regola) => tocca.has(regola)));
    const punti = puntiDi(versione.fonte.punto).map((punto) => new Set(pezziDi(punto)));
    const qui = (valori: readonly Valore[]): Valore[] =>
      valori.filter(({ pezzi: propri }) => punti.some((pezzi) => dentro(propri, pezzi) || dentro(pezzi, propri)));
    const [prime = []] = [qui(toccati), qui(suoi), toccati]
      .map((valori) => detti(valori, versione))
      // Of many rows, what each says first.
      .map((valori) => (punti.length > 1 ? unici(valori, ({ indirizzo }) => indirizzo) : valori))
      .filter((valori) => valori.length > 0);
    return {
      valori: prime.slice(0, MASSIMO),
      altri: Math.max(0, prime.length - MASSIMO),
      pagine: prime.length > 0 ? [] : pagineDi(toccati),
    };
  });
}

/** The pages of some values: at the row, where all those of a page stand in one. */
function pagineDi(valori: readonly Valore[]): StampatoDiVersione['pagine'] {
  return [...Map.groupBy(valori, ({ titolo }) => titolo)].map(([titolo, suoi]) => {
    const [primo = '', ...altri] = new Set(suoi.map(({ indirizzo }) => indirizzo));
    return { titolo, indirizzo: altri.length > 0 ? primo.replace(/#.*/, '') : primo };
  });
}

const dentro = (alcuni: ReadonlySet<string>, tutti: ReadonlySet<string>): boolean =>
  [...alcuni].every((uno) => tutti.has(uno));
const conCifre = ({ segno }: Stampato): boolean => /\d/.test(segno);

/** Of some values those that a version says; where it says none, the rows that it names. */
function detti(valori: readonly Valore[], { dice, valore, fonte }: Versione): Stampato[] {
  const testo = piano(`${dice} ${valore ?? ''}`);
  const conPunto = testo + piano(fonte.punto);
  const nominata = ({ cercati }: Valore): boolean => siDice(conPunto, cercati.riga);
  const scritti = valori.filter(({ cercati }) => siDice(testo, cercati.segno));
  if (scritti.length === 0) return unici(valori.filter(nominata), ({ indirizzo }) => indirizzo);
  const uguali = [...Map.groupBy(scritti, ({ cercati }) => cercati.segno).values()].flatMap((stessi) => {
    const propri = stessi.filter(nominata);
    return propri.length > 0 ? propri : stessi;
  });
  // Figures tell more than the words around them, and a whole name more than its first half.
  const forti = uguali.filter((uno) => conCifre(uno) || uno.segno.length >= INTERO || !uguali.some(conCifre));
  const interi = forti.filter(
    ({ segno, cercati }) =>
      !forti.some((altro) => altro.segno.length > segno.length && siDice(piano(altro.segno), cercati.segno)),
  );
  return unici(interi, ({ indirizzo, segno }) => `${indirizzo} ${segno}`);
}

/** The first of those that have the same key. */
function unici<S extends Stampato>(valori: readonly S[], chiave: (uno: S) => string): S[] {
  return [...Map.groupBy(valori, chiave).values()].flatMap(([primo]) => primo ?? []);
}

/** A text in which signs are sought. */
const piano = (testo: string): string => ` ${piega(testo).replace(/\s+/g, ' ')} `;
const cercabile = (segno: string): string => piano(segno).trim().replace(/ ?%$/, '');

/** Whether a text says a sign, whole: «90» is not in «1.690». */
function siDice(testo: string, cercato: string): boolean {
  if (cercato.length < 2 || !testo.includes(cercato)) return false;
  return testo.split(cercato).some((prima, n, pezzi) => {
    const dopo = pezzi[n + 1];
    return dopo !== undefined && !/[\p{L}\p{N}]$|\d[.,]$/u.test(prima) && !/^[\p{L}\p{N}]|^[.,]\d/u.test(dopo);
  });
}
