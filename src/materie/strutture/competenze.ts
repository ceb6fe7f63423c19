import { nomiDelleParole } from '../parole.ts';
import { compilata, scritte, type Compilata, type Scritto } from '../../motore/regole.ts';
import type {
  GenereStruttura,
  Ordinamento,
  TabellaCompetenze,
  Tema as TemaScritto,
  Verbo,
} from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { versioneIn, type Struttura } from './strutture.ts';

/** What part a structure may have in something, the weightiest first. */
export const RUOLI_PER_PESO = ['fa', 'guida', 'decide', 'controlla', 'elabora', 'concorre'] as const;
/** What part a structure has in something. */
export type Ruolo = (typeof RUOLI_PER_PESO)[number];

/** The part each verb stands for, from the one who answers for a thing to the one who only helps. */
export const RUOLI: Record<Verbo, Ruolo> = {
  gestisce: 'fa',
  eroga: 'fa',
  svolge: 'fa',
  applica: 'fa',
  attua: 'fa',
  organizza: 'fa',
  acquista: 'fa',
  stipula: 'fa',
  custodisce: 'fa',
  difende: 'fa',
  forma: 'fa',
  informa: 'fa',
  risponde: 'fa',
  sovrintende: 'guida',
  coordina: 'guida',
  definisce: 'guida',
  pianifica: 'guida',
  presiede: 'guida',
  convoca: 'guida',
  emana: 'guida',
  decide: 'decide',
  assegna: 'decide',
  nomina: 'decide',
  adotta: 'decide',
  autorizza: 'decide',
  istituisce: 'decide',
  sospende: 'decide',
  controlla: 'controlla',
  monitora: 'controlla',
  rileva: 'fa',
  analizza: 'elabora',
  elabora: 'fa',
  sviluppa: 'fa',
  propone: 'elabora',
  promuove: 'elabora',
  sperimenta: 'elabora',
  collabora: 'concorre',
  supporta: 'concorre',
  'fornisce consulenza': 'concorre',
  'tiene i rapporti': 'fa',
  'si avvale': 'concorre',
};

/** One thing a structure does, according to one order: never to be shown as what it does today. */
export interface Competenza extends Omit<Compilata<'competenze'>, 'struttura' | 'anche'> {
  tabella_titolo: string;
  ordinamento: string;
  /** Who does it; empty when it is common to all structures of some sorts. */
  strutture: string[];
  /** The sorts of structures that all do it; empty when `strutture` says who. */
  vale_per: GenereStruttura[];
  ruolo: Ruolo;
  /** Verb and object: «coordina il programma VisitINPS». */
  testo: string;
}

/** A topic in plain words, with the competences on it. */
export interface Tema extends TemaScritto {
  /** The heading it is listed under, in words. */
  gruppo: string;
  /** Ids of the competences, those it is the main topic of first. */
  competenze: string[];
}

/**
 * All competences and topics.
 * @param strutture the compiled structures, to see that each competence belongs to one of its own order
 * @returns them, and the faults of competences without an owner or with one that its order does not know
 */
export function compilaCompetenze(
  ruleSet: InsiemeDiRegole,
  strutture: readonly Struttura[],
  ordinamenti: readonly Ordinamento[],
): { competenze: Competenza[]; temi: Tema[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'competenze');
  const competenze = records.map((record) => compilaRow(ruleSet, record));
  const byId = new Map(strutture.map((one) => [one.id, one]));
  // A document without a date names structures of other orders: nothing says which.
  const dated = new Set(ordinamenti.filter(({ valido_dal }) => valido_dal).map(({ id }) => id));
  const faults = competenze.flatMap((one, index) => ownerFaults(records[index], one, byId, dated));
  return {
    competenze,
    temi: compilaTemi(ruleSet, competenze),
    guasti: [...faults, ...idleTopics(ruleSet, competenze)],
  };
}

/** What a structure does in an order: its own competences, then those common to its sort. */
export function competenzeDi(
  struttura: Struttura,
  ordinamento: string,
  competenze: readonly Competenza[],
): Competenza[] {
  const genere = versioneIn(struttura, ordinamento)?.genere;
  const unoDopoLAltro = competenze.filter((one) => one.ordinamento === ordinamento);
  return [
    ...unoDopoLAltro.filter((one) => one.strutture.includes(struttura.id)),
    ...unoDopoLAltro.filter((one) => genere !== undefined && one.vale_per.includes(genere)),
  ];
}

function compilaRow(ruleSet: InsiemeDiRegole, record: Scritto<'competenze'>): Competenza {
  const table = record.fileDiRegole.dati as TabellaCompetenze;
  const { struttura, anche, ...riga } = compilata(ruleSet, record);
  const owner = struttura ?? table.struttura;
  return {
    ...riga,
    tabella_titolo: table.titolo,
    ordinamento: table.ordinamento,
    strutture: [...(owner ? [owner] : []), ...anche],
    vale_per: owner ? [] : (table.vale_per ?? []),
    ruolo: RUOLI[riga.verbo],
    testo: `${riga.verbo} ${riga.cosa}`,
  };
}

function compilaTemi(ruleSet: InsiemeDiRegole, competenze: readonly Competenza[]): Tema[] {
  const voce = nomiDelleParole(ruleSet, 'argomenti');
  return scritte(ruleSet, 'temi').map(({ dati: tema }) => {
    const main = competenze.filter(({ temi }) => temi[0] === tema.id);
    const others = competenze.filter(({ temi }) => temi.slice(1).includes(tema.id));
    return { ...tema, gruppo: voce(tema.gruppo), competenze: [...main, ...others].map(({ id }) => id) };
  });
}

function ownerFaults(
  record: Scritto<'competenze'> | undefined,
  competenza: Competenza,
  byId: ReadonlyMap<string, Struttura>,
  dated: ReadonlySet<string>,
): GuastoDiRecord[] {
  if (!record) return [];
  if (competenza.strutture.length === 0 && competenza.vale_per.length === 0) {
    return [
      {
        record,
        guasto: {
          percorso: record.percorso,
          messaggio: `di «${competenza.id}» non si sa chi lo fa`,
          atteso: '«struttura» sulla riga o sulla tabella, oppure «vale_per» sulla tabella',
          rimedio: 'aggiungi chi lo fa',
        },
      },
    ];
  }
  if (!dated.has(competenza.ordinamento)) return [];
  return competenza.strutture.flatMap((id) => {
    const struttura = byId.get(id);
    if (!struttura || versioneIn(struttura, competenza.ordinamento)) return [];
    return [
      {
        record,
        guasto: {
          percorso: record.percorso,
          messaggio: `«${id}» non c’è nell’ordinamento ${competenza.ordinamento}, a cui la competenza «${competenza.id}» appartiene`,
          atteso: `una struttura di quell’ordinamento: «${id}» sta in ${struttura.versioni.map(({ ordinamento }) => ordinamento).join(', ')}`,
          rimedio: 'correggi la struttura: una competenza non passa da un ordinamento all’altro',
        },
      },
    ];
  });
}

/** A topic nobody is listed under would open an empty page. */
function idleTopics(ruleSet: InsiemeDiRegole, competenze: readonly Competenza[]): GuastoDiRecord[] {
  const used = new Set(competenze.flatMap(({ temi }) => temi));
  return scritte(ruleSet, 'temi')
    .filter(({ id }) => !used.has(id))
    .map((record) => ({
      record,
      guasto: {
        percorso: [...record.percorso, 'id'],
        messaggio: `nessuna competenza tratta il tema «${record.id}»`,
        atteso: 'almeno una riga di rules/competenze/ con questo tema',
        rimedio: 'togli il tema, o segnalo sulle competenze che lo trattano',
      },
    }));
}
