import { perInizio } from '../../puro/calendario/storia.ts';
import { piuGiorni, type Giorno } from '../../puro/parole/date.ts';
import { vale } from '../../puro/calendario/versioni.ts';
import type { Contatto, PeriodoCella, Protocollo, RegolaCanale, RispostaCella } from '../../puro/canali/tipi.ts';
import type { GuastoDiRegola } from '../../motore/errori.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { RecordCollocato } from '../../motore/record.ts';
import type { RegolaLetta } from './canali.ts';
import { certezzaDellaCella, caselleDellaCella, type Cella, type Copertura } from './certezza-cella.ts';
import { usiIgnoti } from './usi-ignoti.ts';
import type { Incongruenza } from '../fonti/incongruenze.ts';

/** The cells of a protocol's decision table: the distinct histories, and which of them each cell has. */
interface CelleTavola {
  profili: PeriodoCella[][];
  celle: number[];
}

/**
 * Fills every cell of contributor × need × office from the rules, for every day of the protocol.
 * @param letture the rules of this protocol, with the place each was read from
 * @returns the table, and the faults: a cell without an answer, two answers that no entry of the register explains,
 * an answer without a mailbox, a mailbox that the source lists for others
 */
export function riempiTavola(
  protocollo: Protocollo,
  record: RecordCollocato,
  letture: readonly RegolaLetta[],
  contatti: readonly Contatto[],
  incongruenze: readonly Incongruenza[],
): CelleTavola & { guasti: GuastoDiRecord[] } {
  const profili = new Map<string, { numero: number; periodi: PeriodoCella[] }>();
  const celle: number[] = [];
  const faults = new Map<string, GuastoDiRecord>();
  const report = (where: RecordCollocato, guasto: GuastoDiRegola): void => {
    const key = `${where.fileDiRegole.file} ${guasto.percorso.join('/')} ${guasto.messaggio}`;
    if (!faults.has(key)) faults.set(key, { record: where, guasto });
  };
  /** A fault of a rule's part, with its path from the part. */
  const reportAt = ({ regola, ambito }: RispostaCella, fault: GuastoDiRegola): void => {
    const where = letture[regola]?.record ?? record;
    report(where, { ...fault, percorso: [...where.percorso, 'ambiti', ambito, ...fault.percorso] });
  };
  const graver = new Set(incongruenze.filter(({ cambia_risposta }) => cambia_risposta).map(({ id }) => id));
  const used = new Set<string>();
  const holes = new Map<string, Cella[]>();
  for (const { record: where, guasto: fault } of usiIgnoti(letture, contatti)) report(where, fault);
  for (const cella of cells(protocollo)) {
    const covering = coverage(letture, cella);
    const periodi = periods(protocollo, covering).map((period): PeriodoCella => {
      const valid = covering.filter(({ regola }) => vale(regola, period.dal));
      const answers = distinct(valid.filter(({ regola }) => regola.tipo === 'risposta' || regola.tipo === 'silenzio'));
      if (answers.length === 0) holes.set(period.dal, [...(holes.get(period.dal) ?? []), cella]);
      const found = contradiction(answers, incongruenze);
      for (const { posto, guasto } of found.guasti) reportAt(posto, guasto);
      for (const answer of answers) {
        used.add(`${answer.posto.regola}/${answer.posto.ambito}`);
        for (const fault of mailboxFaults(answer, cella, period, contatti)) reportAt(answer.posto, fault);
      }
      return {
        ...period,
        ...certezzaDellaCella(answers, found.incongruenza, graver, protocollo, cella, period, contatti),
        risposte: answers.map(({ posto }) => posto),
        divieti: valid.filter(({ regola }) => regola.tipo === 'divieto').map(({ posto }) => posto),
      };
    });
    const key = JSON.stringify(periodi);
    const profilo = profili.get(key) ?? { numero: profili.size, periodi };
    profili.set(key, profilo);
    celle.push(profilo.numero);
  }
  for (const [dal, empty] of holes) report(record, holeFault(dal, empty));
  for (const posto of idleParts(letture, used)) reportAt(posto, IDLE);
  return { profili: [...profili.values()].map(({ periodi }) => periodi), celle, guasti: [...faults.values()] };
}

function cells({ contribuenti, esigenze, sedi }: Protocollo): Cella[] {
  return contribuenti.flatMap((contribuente) =>
    esigenze.flatMap((esigenza) =>
      sedi.map((sede) => ({ contribuente: contribuente.id, esigenza: esigenza.id, sede: sede.id })),
    ),
  );
}

/** Every rule that covers a cell, at any time. A rule answers a cell once: the first of its parts that covers it. */
function coverage(letture: readonly RegolaLetta[], cella: Cella): Copertura[] {
  return letture.flatMap(({ regola }, index): Copertura[] => {
    if (regola.tipo === 'notizia') return [];
    const part = regola.ambiti.findIndex(
      ({ contribuenti, esigenze, sedi }) =>
        (contribuenti?.includes(cella.contribuente) ?? true) &&
        (esigenze?.includes(cella.esigenza) ?? true) &&
        (sedi?.includes(cella.sede) ?? true),
    );
    const ambito = regola.ambiti[part];
    return ambito ? [{ regola, ambito, posto: { regola: index, ambito: part } }] : [];
  });
}

/** The spans of days within the protocol in which the same rules hold. */
function periods(protocollo: Protocollo, covering: readonly Copertura[]): { dal: Giorno; al: Giorno | null }[] {
  const starts = new Set([protocollo.valido_dal]);
  for (const { regola } of covering) {
    if (regola.valido_dal) starts.add(regola.valido_dal);
    if (regola.valido_al) starts.add(piuGiorni(regola.valido_al, 1));
  }
  const within = [...starts].filter((day) => vale(protocollo, day)).sort();
  return within.map((dal, index) => {
    const next = within[index + 1];
    return { dal, al: next ? piuGiorni(next, -1) : protocollo.valido_al };
  });
}

/** Answers that differ, the most recent first; of two that say the same, the first stays. */
function distinct(answers: readonly Copertura[]): Copertura[] {
  return [...Map.groupBy(answers, signature).values()]
    .flatMap(([first]) => (first ? [first] : []))
    .sort((a, b) => perInizio(b.regola, a.regola));
}

/** What makes an answer the same answer: where it sends, by what way, to whom. */
function signature({ regola, ambito }: Copertura): string {
  const { tipo, via, percorso, oggetti, recapiti } = regola;
  return JSON.stringify(
    tipo === 'silenzio'
      ? [tipo]
      : [tipo, via, percorso, oggetti, recapiti, recapiti.length > 0 ? ambito.sede_recapito : null],
  );
}

/** The entry that explains why a cell has two answers, or the faults of those that nothing explains. */
function contradiction(
  answers: readonly Copertura[],
  incongruenze: readonly Incongruenza[],
): { incongruenza: string | null; guasti: { posto: RispostaCella; guasto: GuastoDiRegola }[] } {
  const [first, ...others] = answers;
  if (!first || others.length === 0) return { incongruenza: null, guasti: [] };
  let named: string | null = null;
  const guasti = others.flatMap((other) => {
    const silent = first.regola.tipo === 'silenzio' || other.regola.tipo === 'silenzio';
    const entry = silent
      ? undefined
      : incongruenze.find(({ riguarda = [] }) =>
          [first, other].every(({ regola }) => riguarda.includes(`canali/${regola.id}`)),
        );
    named ??= entry?.id ?? null;
    const [earlier, later] = first.posto.regola < other.posto.regola ? [first, other] : [other, first];
    return entry ? [] : [{ posto: later.posto, guasto: clashFault(earlier.regola, later.regola, silent) }];
  });
  return { incongruenza: named, guasti };
}

function clashFault(first: RegolaCanale, regola: RegolaCanale, silent: boolean): GuastoDiRegola {
  return {
    percorso: [],
    messaggio: silent
      ? `«${regola.id}» e «${first.id}» rispondono alla stessa cella, e una delle due dice che il protocollo tace`
      : `«${regola.id}» e «${first.id}» rispondono alla stessa cella in due modi diversi`,
    atteso: silent
      ? 'una risposta o un silenzio, non tutti e due'
      : 'una risposta sola, o una voce del registro che le nomini tutte e due',
    rimedio: silent
      ? 'restringi gli ambiti di una delle due regole'
      : `restringi gli ambiti, o aggiungi in rules/incongruenze/ una voce con «riguarda: canali/${first.id}, canali/${regola.id}»`,
  };
}

/** Every day of the period needs a mailbox for each use; one listed for other contributors makes the answer ours. */
function mailboxFaults(
  { regola, ambito, posto }: Copertura,
  cella: Cella,
  period: { dal: Giorno; al: Giorno | null },
  contatti: readonly Contatto[],
): GuastoDiRegola[] {
  const sede = ambito.sede_recapito ?? cella.sede;
  const noti = regola.recapiti.filter(({ uso }) => contatti.some(({ usi }) => usi.includes(uso)));
  return noti.flatMap(({ uso }) => {
    const boxes = caselleDellaCella({ regola, ambito, posto }, uso, cella, contatti);
    const uncovered = firstUncovered(boxes, period);
    if (uncovered) {
      return [
        {
          percorso: [],
          messaggio: `nessuna casella per l’uso «${uso}» alla sede «${sede}» il ${uncovered}`,
          atteso: `in rules/contatti/ una casella con «usi: [${uso}]» in vigore quel giorno`,
          rimedio: 'aggiungi la casella, correggi le sue date, o correggi l’uso nella regola',
        },
      ];
    }
    const listed = boxes.flatMap(({ per }) => per ?? []);
    const forced = listed.length > 0 && !listed.includes(cella.contribuente) && ambito.certezza === 'testuale';
    return forced
      ? [
          {
            percorso: ['certezza'],
            messaggio: `la casella di «${sede}» non elenca «${cella.contribuente}»: la risposta non può essere testuale`,
            atteso: 'certezza «dedotta» con il motivo, o «contraddetta»',
            rimedio: 'correggi la certezza dell’ambito, o l’elenco «per» della casella',
          },
        ]
      : [];
  });
}

/** The first day of a period on which none of the mailboxes is in force, or null. */
function firstUncovered(boxes: readonly Contatto[], { dal, al }: { dal: Giorno; al: Giorno | null }): Giorno | null {
  const ends = boxes.flatMap(({ valido_al }) => (valido_al ? [piuGiorni(valido_al, 1)] : []));
  const days = [dal, ...ends].filter((day) => vale({ valido_dal: dal, valido_al: al }, day)).sort();
  return days.find((day) => !boxes.some((box) => vale(box, day))) ?? null;
}

const IDLE: GuastoDiRegola = {
  percorso: [],
  messaggio:
    'questo ambito non riempie nessuna cella: altri ambiti o altre regole la riempiono già allo stesso modo, o non vale in nessun giorno del protocollo',
  atteso: 'un ambito che risponda almeno a una cella',
  rimedio: 'togli l’ambito, o correggi contribuenti, esigenze, sedi o date',
};

/** The parts of answering rules that no cell uses. */
function idleParts(letture: readonly RegolaLetta[], used: ReadonlySet<string>): RispostaCella[] {
  return letture.flatMap(({ regola }, index) =>
    regola.tipo === 'risposta' || regola.tipo === 'silenzio'
      ? regola.ambiti
          .map((_, ambito) => ({ regola: index, ambito }))
          .filter(({ ambito }) => !used.has(`${index}/${ambito}`))
      : [],
  );
}

function holeFault(dal: Giorno, empty: readonly Cella[]): GuastoDiRegola {
  const dettagli = empty.map(({ contribuente, esigenza, sede }) => `${contribuente} × ${esigenza} × ${sede}`);
  const shown = dettagli.slice(0, 5);
  const rest = empty.length > shown.length ? `, e altre ${empty.length - shown.length}` : '';
  return {
    percorso: ['id'],
    messaggio: `dal ${dal} ${empty.length === 1 ? 'una cella non ha' : `${empty.length} celle non hanno`} risposta: ${shown.join('; ')}${rest}`,
    atteso: 'una regola per ogni contribuente, esigenza e sede',
    rimedio: 'aggiungi in rules/canali/ una regola di tipo «risposta», o di tipo «silenzio» se il testo non lo dice',
    ...(rest && { dettagli }),
  };
}
