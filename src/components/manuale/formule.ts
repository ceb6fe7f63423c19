/** What the page on formulas shows: words with their meaning, and slips with what the real reader answers to each. */
import { analizza } from '../../materie/indicatori/lingua/analizza.ts';
import type { FUNZIONI } from '../../materie/indicatori/lingua/nomi.ts';

/** A word of the language, an example, what it does. */
interface ParolaDiFormula {
  parola: string;
  esempio: string;
  dice: string;
}

export const SEGNI: readonly ParolaDiFormula[] = [
  { parola: '+ − * /', esempio: 'giacenza / pervenuto', dice: 'le quattro operazioni; prima * e /, poi + e −' },
  { parola: '( )', esempio: '(definiti + respinti) / pervenuti', dice: 'ciò che si fa per primo' },
  { parola: '= ≠ < ≤ > ≥', esempio: 'scostamento > soglia', dice: 'un confronto: dà sì o no' },
  { parola: 'e, o, non', esempio: 'scostamento > soglia e non deroga', dice: 'uniscono e negano i confronti' },
  {
    parola: '0, 1',
    esempio: '1 - quota',
    dice: 'i soli numeri che si scrivono: ogni altro è una costante con la sua fonte',
  },
];

export const PAROLE: Readonly<Record<(typeof FUNZIONI)[number], Omit<ParolaDiFormula, 'parola'>>> = {
  min: { esempio: 'min(raggiunto, tetto)', dice: 'il più piccolo' },
  max: { esempio: 'max(raggiunto, minimo)', dice: 'il più grande' },
  clamp: { esempio: 'clamp(raggiunto, minimo, tetto)', dice: 'il valore, tenuto fra due estremi' },
  abs: { esempio: 'abs(consuntivo - obiettivo)', dice: 'senza il segno' },
  round: { esempio: 'round(indice, 2)', dice: 'arrotondato a quante cifre, da 0 a 6: solo dove lo dice la fonte' },
  somma: { esempio: 'somma(regionali)', dice: 'di un ingresso che è un elenco' },
  media: { esempio: 'media(regionali)', dice: 'di un ingresso che è un elenco' },
  conteggio: { esempio: 'conteggio(regionali)', dice: 'quante voci ha un elenco' },
};

/** The names that the slips below use. */
const NOMI = new Map(
  ['pesata', 'premio', 'reclami'].map((id) => [
    id,
    { tipo: 'ingresso' as const, voce: { id, etichetta: id, unita: 'punti' }, percorso: [] },
  ]),
);

/** Twenty slips of who comes from a spreadsheet, or from another language. */
const SVISTE = [
  'pesata * 1,05',
  'pesata * 1.05',
  'min(pesata; premio)',
  'pesata * premio %',
  'pesata x premio',
  'pesata : premio',
  'pesata premio',
  'pesata ^ 2',
  '=pesata + premio',
  'pesata == premio',
  'pesata <> premio',
  'pesata AND premio',
  'SE(pesata > premio, premio, 0)',
  'MIN(pesata, premio)',
  'sum(pesata)',
  'somma(pesata, premio)',
  'arrotonda(pesata)',
  'pesata + premi',
  '(pesata + premio',
  'pesata +',
];

/** The slips, each with what `check` says of it. */
export const svisteSpiegate = (): { formula: string; messaggio: string; rimedio: string }[] =>
  SVISTE.map((formula) => {
    const [primo] = analizza(formula, NOMI).difetti;
    if (!primo) throw new Error(`formule: «${formula}» non è una svista.`);
    return { formula, messaggio: primo.messaggio, rimedio: primo.rimedio ?? '' };
  });
