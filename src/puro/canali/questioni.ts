/**
 * The matter in the reader's words, and what follows from it: which need, which application, which object of a menu.
 */
import type { Provenienza } from '../calendario/tipi.ts';

/** One thing that can be done about a matter, for some contributors (null: for all). */
export interface CasoQuestione extends Provenienza {
  /** What is done, in our words: «Presentare la domanda». */
  fa: string;
  contribuenti: string[] | null;
  /** The need of the protocol that the channel follows from. */
  esigenza: string;
  /** The printed application, where it is one of those. */
  domanda: string | null;
  /** The object of the Cassetto's menu. */
  oggetto: string | null;
}

/** How a ready message speaks of a matter, in our words. */
export interface ScriviQuestione {
  /** A few words for a subject. */
  in_breve: string;
  /** The sentence with which the request begins. */
  apertura: string;
  /** What it is worth telling in the request; no full stop. */
  da_dire: string;
}

/** A matter, in the words of who asks. */
export interface Questione {
  id: string;
  gruppo: string;
  nome: string;
  /** Other words by which it is looked for. */
  parole: string[];
  scrivi: ScriviQuestione | null;
  casi: CasoQuestione[];
}

/** A matter with the work that it makes for an office. */
export interface QuestioneConLavoro extends Questione, Provenienza {
  protocollo: string;
  lavorazioni: { contribuenti: string[] | null; prodotti: string[] }[];
}

/** The matters of a table, under their headings. */
export interface ConQuestioni {
  gruppi: { id: string; nome: string }[];
  questioni: Questione[];
}

/** What a contributor can do about a matter: of the things called the same, the first that is for them. */
export function casiPer({ casi }: Pick<Questione, 'casi'>, contribuente: string): CasoQuestione[] {
  const suoi = casi.filter(({ contribuenti }) => contribuenti?.includes(contribuente) ?? true);
  return suoi.filter((caso, posto) => suoi.findIndex(({ fa }) => fa === caso.fa) === posto);
}

/** The matters that a contributor may have, under their headings; a heading without any is left out. */
export function questioniPer(
  { gruppi, questioni }: ConQuestioni,
  contribuente: string,
): { id: string; nome: string; questioni: Questione[] }[] {
  return gruppi
    .map((gruppo) => ({
      ...gruppo,
      questioni: questioni.filter((una) => una.gruppo === gruppo.id && casiPer(una, contribuente).length > 0),
    }))
    .filter(({ questioni: sue }) => sue.length > 0);
}

/** Where a product comes from: the matter, and the contributors it is about (null: more than one). */
interface OrigineProdotto {
  questione: QuestioneConLavoro;
  contribuenti: string[] | null;
}

/** The matters that a product comes from, one for each protocol that says so. */
export function originiDi(questioni: readonly QuestioneConLavoro[], prodotto: string): OrigineProdotto[] {
  return questioni.flatMap((questione) =>
    questione.lavorazioni
      .filter(({ prodotti }) => prodotti.includes(prodotto))
      .map(({ contribuenti }) => ({ questione, contribuenti })),
  );
}
