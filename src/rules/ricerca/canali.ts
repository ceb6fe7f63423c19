import type { VoceRicerca } from '../../search/tipi.ts';
import type { RigaCanale, RigaContatto, RigaDomanda, RigaOggetto, SchedaProtocollo, TabellaCanali, TabellaDomande, TabellaOggetti } from '../../types/regole.ts';
import type { RuleSet } from '../load.ts';
import type { LocatedRecord } from '../records.ts';

const EMPTY = { codice_14o: null, codice_prodotto: null, nome: null, gruppo: null };

/** The rules on channels, from the general to the particular: their order answers a general question. */
export function vociCanali(ruleSet: RuleSet): VoceRicerca[] {
  const rows = records<RigaCanale>(ruleSet, 'canali');
  const leading = rows.filter(({ row }) => row.tipo === 'risposta').map(({ row }) => row.nome);
  return rows
    // A notice that only names what an answer explains («Agenda appuntamenti») gives way to it.
    .filter(({ row }) => row.tipo !== 'notizia' || !leading.some((nome) => nome.startsWith(`${row.nome}:`)))
    .sort((a, b) => width(b) - width(a))
    .map(({ row }) => ({
      ...EMPTY,
      tipo: 'canale',
      id: row.id,
      descrizione: row.nome,
      risposta: row.percorso?.slice(0, 2).join(' › ') ?? brief(row.testo),
      url: `/canali/#${row.id}`,
      uso: [...(row.voci ?? []), ...contributors(ruleSet, row), ...applications(ruleSet, row), ...(row.id.endsWith('altre-caselle') ? dismissed(ruleSet) : [])],
    }));
}

/** The items to choose in the drop-down menu of each Cassetto. */
export function vociOggetti(ruleSet: RuleSet): VoceRicerca[] {
  return records<RigaOggetto>(ruleSet, 'oggetti').map(({ row, record }) => {
    const { cassetto } = record.ruleFile.data as TabellaOggetti;
    return {
      ...EMPTY,
      tipo: 'oggetto del menu a tendina',
      id: row.id,
      descrizione: row.etichetta,
      nome: row.nome ?? null,
      gruppo: row.gruppo ? `${row.gruppo} — ${cassetto}` : cassetto,
      risposta: record.valido_al ? `non più dal menu dopo il ${record.valido_al.split('-').reverse().join('/')}` : 'Comunicazione bidirezionale',
      url: `/canali/oggetti/#${row.id}`,
    };
  });
}

/** The addresses of each office of a protocol: today's in the answer, and the words to find them by. */
export function vociContatti(ruleSet: RuleSet): VoceRicerca[] {
  const contatti = records<RigaContatto>(ruleSet, 'contatti').filter(({ row }) => row.tipo !== 'dismessa');
  return records<SchedaProtocollo>(ruleSet, 'protocolli').flatMap(({ row: protocollo }) =>
    protocollo.sedi.map((sede): VoceRicerca => {
      const own = contatti.filter(({ row }) => row.sede === sede.id || (sede.tipo === 'direzione-provinciale' && row.sede === undefined));
      const current = own.filter((one) => !own.some((other) => replaces(other, one)));
      const lines = current.sort((a, b) => (a.row.livello ?? 0) - (b.row.livello ?? 0)).map(({ row }) => `${usage(row)} ${row.casella}`);
      return {
        ...EMPTY,
        tipo: 'contatti di una sede',
        id: sede.id,
        descrizione: `Contatti INPS ${sede.nome}`,
        gruppo: sede.tipo === 'direzione-provinciale' ? 'Direzione provinciale' : 'Agenzia complessa',
        risposta: lines.join('; '),
        url: `/contatti/#${sede.id}`,
        altri: [sede.nome, ...current.map(({ row }) => row.casella)],
        uso: [...new Set(current.flatMap(({ row }) => WORDS[row.tipo === 'pec' ? 'pec' : row.livello === 1 ? 'casella' : 'livello'].concat(row.livello && row.livello > 1 ? [row.ruolo, LEVELS[row.livello] ?? ''] : [])))],
      };
    }),
  );
}

const LEVELS: Readonly<Record<number, string>> = { 1: 'primo livello', 2: 'secondo livello', 3: 'terzo livello' };
const WORDS = { pec: ['PEC', 'posta elettronica certificata'], casella: ['e-mail', 'casella istituzionale'], livello: ['sollecito', 'contatto', 'responsabile'] };

function usage(row: RigaContatto): string {
  if (row.tipo === 'pec') return 'PEC';
  return row.livello && row.livello > 1 ? (LEVELS[row.livello] ?? '') : 'e-mail';
}

interface Located<T> {
  row: T;
  record: LocatedRecord;
}

/** A contact of the same office for the same use, with a later first day, takes the place of the earlier one. */
function replaces(other: Located<RigaContatto>, one: Located<RigaContatto>): boolean {
  if (other.record.valido_dal === null || one.record.valido_dal === null || other.record.valido_dal <= one.record.valido_dal) return false;
  return other.row.sede === one.row.sede && (one.row.usi ?? []).some((use) => other.row.usi?.includes(use));
}

function records<T>(ruleSet: RuleSet, kind: string): Located<T>[] {
  return (ruleSet.records.get(kind) ?? []).map((record) => ({ row: record.data as unknown as T, record }));
}

/** How many contributors a rule is for: a notice and a rule that names none are for all. Rules of a protocol come before notices from elsewhere. */
function width({ row, record }: Located<RigaCanale>): number {
  const own = (record.ruleFile.data as TabellaCanali).protocollo ? 100 : 0;
  const named = row.ambiti?.map(({ contribuenti }) => contribuenti);
  if (row.tipo === 'notizia' || !named || named.includes(undefined)) return own + 50;
  return own + new Set(named.flat()).size;
}

/** The contributors a rule is for, where it singles out a few of them. */
function contributors(ruleSet: RuleSet, { ambiti = [] }: RigaCanale): string[] {
  const named = new Set(ambiti.flatMap(({ contribuenti }) => contribuenti ?? []));
  if (named.size > FEW) return [];
  return records<SchedaProtocollo>(ruleSet, 'protocolli').flatMap(({ row }) => row.contribuenti.filter(({ id }) => named.has(id)).map(({ nome }) => nome));
}

const FEW = 6;

/** What can be asked for by way of a channel: the applications of its list. */
function applications(ruleSet: RuleSet, { domande }: RigaCanale): string[] {
  return records<RigaDomanda>(ruleSet, 'domande')
    .filter(({ record }) => (record.ruleFile.data as TabellaDomande).id === domande)
    .map(({ row }) => row.etichetta);
}

/** The mailboxes that nobody reads any more. */
function dismissed(ruleSet: RuleSet): string[] {
  return records<RigaContatto>(ruleSet, 'contatti').filter(({ row }) => row.tipo === 'dismessa').map(({ row }) => row.casella);
}

/** The beginning of a text, for a line of the answer: its first sentence, cut between two words if it is long. */
function brief(text: string): string {
  const [sentence = text] = /^.*?[.!?](?=\s|$)/.exec(text) ?? [];
  if (sentence.length <= LINE) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LINE)).replace(/[,;:]$/, '')}…`;
}

/** As many characters as a line of the answer shows on a phone. */
const LINE = 70;
