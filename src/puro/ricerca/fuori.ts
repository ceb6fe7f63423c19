import { leggiAtto, nominaAtto } from './atti.ts';
import type { Chiesto } from './domande.ts';
import { radice } from './radice.ts';
import { taciuto } from './taciuti.ts';
import { parole, piega } from './testo.ts';
import type { Copertura, Fuori, VoceRicerca } from './tipi.ts';
import type { Vocabolario } from './vocabolario.ts';
import { PAGINE } from '../parole/indirizzi.ts';

/** What the records hold of the things that a question may name in vain. */
interface Conosciuto {
  /** The names of places, in words: all offices, and those whose mailboxes we know. */
  luoghi: ReadonlyMap<string, string>;
  conRecapiti: ReadonlySet<string>;
  /** The acts read or cited, as «legge 241». */
  atti: ReadonlySet<string>;
  codici: ReadonlySet<string>;
  vocabolario: Vocabolario;
  /** How far the documents reach; null where the index does not say. */
  copre: Copertura | null;
}

/** The words of a name that are not the place: «Area Flegrea», «Sud Est». */
const NOT_PLACES = new Set(
  'area sud est nord ovest fm filiale metropolitana direzione coordinamento metropolitano inps contatti di nazionale totale centro alto adige'.split(
    ' ',
  ),
);

/** The words of the places that offices are named after, each with its office. */
export function luoghiDi(voci: readonly VoceRicerca[]): Map<string, string> {
  return new Map(
    voci
      .filter(({ tipo }) => tipo === 'sede')
      .flatMap(({ descrizione }) => placeWords(descrizione).map((word) => [word, descrizione] as const)),
  );
}

const placeWords = (text: string): string[] => parole(text).filter((word) => word.length > 2 && !NOT_PLACES.has(word));

/** Gathers what is needed to say that a question is out of scope. */
export function conosciuto(
  voci: readonly VoceRicerca[],
  vocabolario: Vocabolario,
  copre: Copertura | null,
): Conosciuto {
  const luoghi = luoghiDi(voci);
  const conRecapiti = new Set<string>();
  const atti = new Set<string>();
  const codici = new Set<string>();
  for (const { tipo, descrizione, altri = [], codice_14o, codice_prodotto } of voci) {
    if (tipo === 'contatti di una sede') placeWords(descrizione).forEach((word) => conRecapiti.add(word));
    if (tipo === 'atto citato' || tipo === 'fonte') altri.forEach((text) => atti.add(parole(text).join(' ')));
    for (const code of [codice_14o, codice_prodotto]) if (code) codici.add(piega(code));
  }
  return { luoghi, conRecapiti, atti, codici, vocabolario, copre };
}

/** The kinds of question that ask for a way to write or a mailbox. */
const SCRIVERE = ['canale', 'recapito', 'oggetto'];

/**
 * Whether the documents cannot answer, and why.
 * @param testo as typed
 * @returns null where nothing says that it is out of scope
 */
export function riconosciFuori(testo: string, chiesto: Chiesto, sa: Conosciuto): Fuori | null {
  const plain = piega(testo)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = parole(testo);
  return (
    altroLuogo(words, chiesto, sa) ??
    codiceIgnoto(words, sa) ??
    modelloIgnoto(plain, sa) ??
    attoIgnoto(plain, sa) ??
    annoIgnoto(plain, sa) ??
    taciuto(plain, chiesto.generi, {
      luogo: words.some((word) => sa.luoghi.has(word) || sa.conRecapiti.has(word)),
      conosciuto: words.some((word) => sa.conRecapiti.has(word)),
    })
  );
}

function altroLuogo(words: readonly string[], { generi }: Chiesto, sa: Conosciuto): Fuori | null {
  const writes = SCRIVERE.some((id) => generi.has(id)) || words.some((word) => /^(scriv|protocoll)/.test(word));
  if (!writes || generi.has('vale altrove') || words.some((word) => sa.conRecapiti.has(word))) return null;
  const known = words.find((word) => sa.luoghi.has(word));
  const unknown =
    generi.has('recapito') && words.some((word) => /^(inps|sede|agenzia|direzione)$/.test(word))
      ? placeNamed(words, sa)
      : undefined;
  const named = known === undefined ? unknown : sa.luoghi.get(known);
  if (named === undefined) return null;
  return {
    motivo: `I canali e i recapiti li conosciamo solo ${sa.copre?.recapiti ?? 'per alcune province'}: per «${named}» i documenti non li danno, e le regole di una provincia non valgono per un’altra.`,
    url: PAGINE.altraSede,
    tranne: [
      PAGINE.canali,
      'canale',
      'canale per un caso',
      'contribuente',
      'contatti di una sede',
      'casella',
      'questione',
      'oggetto del menu a tendina',
    ],
  };
}

/** The word that stands where a place would, and that no record has. */
function placeNamed(words: readonly string[], { vocabolario }: Conosciuto): string | undefined {
  return words.find(
    (word, n) =>
      (word.length > 4 && vocabolario.trova(word) === null) ||
      (word.length > 2 &&
        n > 0 &&
        ['di', 'a', 'inps'].includes(words[n - 1] ?? '') &&
        !vocabolario.ha(word) &&
        !/\d/.test(word)),
  );
}

function codiceIgnoto(words: readonly string[], { codici, vocabolario }: Conosciuto): Fuori | null {
  const code = words.find(
    (word) =>
      (/^[a-z]{2}\d[a-z]\d\d$/.test(word) || (/^\d{6}$/.test(word) && words.length <= 3)) &&
      !codici.has(word) &&
      !vocabolario.ha(word),
  );
  return code && !near(code, codici)
    ? { motivo: `Nessun prodotto dei documenti ha il codice «${code.toUpperCase()}».`, url: PAGINE.prodotti }
    : null;
}

/** A form by its letters and number, that no record names. */
function modelloIgnoto(plain: string, { vocabolario }: Conosciuto): Fuori | null {
  const [, lettere = '', numero = ''] = /\bmod(?:ello|ulo|uli)? ([a-z]{2,3}) ?(\d{2,3})\b/.exec(plain) ?? [];
  return lettere && !vocabolario.ha(lettere + numero)
    ? { motivo: `I documenti non nominano il modello «${(lettere + numero).toUpperCase()}».`, url: PAGINE.prodotti }
    : null;
}

/** A code with a letter taken for a digit is not unknown. */
function near(code: string, codici: ReadonlySet<string>): boolean {
  const digits = (text: string) =>
    text.replaceAll('o', '0').replaceAll('l', '1').replaceAll('i', '1').replaceAll('s', '5');
  return [...codici].some((known) => digits(known) === digits(code));
}

/** The kinds of act that people write short, in full. */
const INTERI: Readonly<Record<string, string>> = {
  delibera: 'deliberazione',
  determina: 'determinazione',
  circ: 'circolare',
  msg: 'messaggio',
};

function attoIgnoto(plain: string, { atti, vocabolario }: Conosciuto): Fuori | null {
  const atto = leggiAtto(plain);
  if (!atto || atti.size === 0 || plain.split(' ').length > 8) return null;
  const { tipo: kind, numero: number, anno: year } = atto;
  const own = [...atti].filter((act) => nominaAtto(act, atto));
  const dated = own.some((act) => /\d{4}$/.test(act));
  // An act that a record names without being its record: the plan's own resolution.
  const named = vocabolario.concetto([radice(INTERI[kind] ?? kind), number]).size > 0;
  const known =
    (own.length === 0 && named) || (own.length > 0 && (!year || !dated || own.includes(`${kind} ${number} ${year}`)));
  const others = [...new Set(own.flatMap((act) => / (\d{4})$/.exec(act)?.[1] ?? []))];
  return known
    ? null
    : {
        motivo:
          own.length > 0
            ? `I documenti non citano l’atto «${kind} ${number}» del ${year}: ne citano uno del ${others.join(' e del ')}.`
            : `I documenti non citano l’atto «${kind} ${number}».`,
        url: PAGINE.fonti,
      };
}

function annoIgnoto(plain: string, { vocabolario, copre }: Conosciuto): Fuori | null {
  if (copre === null) return null;
  const years = [...plain.matchAll(/\b(20\d\d)\b/g)].map(([, year]) => Number(year));
  const last = Math.max(0, ...years);
  const results = /\b(risultat[io]|consuntiv[oa]|raggiunt[oa]|effettiv[oa])\b/.test(plain);
  const beyond = last > copre.cifre || (results && last > copre.consuntivi);
  return beyond && !(last > copre.cifre && vocabolario.ha(String(last)) && /\blegge\b/.test(plain))
    ? {
        motivo: `Del ${last} i documenti non danno cifre: i risultati arrivano al ${copre.consuntivi}, gli obiettivi al ${copre.cifre}.`,
        url: PAGINE.tabelle,
      }
    : null;
}
