/** Lines of the search for mailboxes: by office and use, and one for each. */
import { racconta } from '../../puro/calendario/racconto.ts';
import { periodi } from '../../puro/calendario/storia.ts';
import { vale, type Limiti } from '../../puro/calendario/versioni.ts';
import { nomeCasella } from '../../puro/canali/recapiti.ts';
import type { Contatto, Protocollo } from '../../puro/canali/tipi.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { CatalogoCanali } from './canali-e-contatti.ts';
import { caselleMostrate, mostraNominative } from './nominative.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { inItaliano } from '../../puro/parole/date.ts';
import { giornoNoto } from '../../puro/canali/giorno-noto.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';

/**
 * The addresses of each office of a protocol: those in force in the answer, day by day where they change after the last
 * document, and the words to find them by.
 * @param nomi false leaves out those that carry a name; without it, the build's setting decides
 */
export function vociContatti(
  { protocolli, contatti }: CatalogoCanali,
  nomi: boolean = mostraNominative(),
): VoceRicerca[] {
  const shown = contatti.filter(({ tipo, nominativa }) => tipo !== 'dismessa' && (!nominativa || nomi));
  return protocolli.flatMap((protocollo) =>
    protocollo.sedi.flatMap((sede) => {
      const main =
        sede.tipo === 'direzione-provinciale' || !protocollo.sedi.some(({ tipo }) => tipo === 'direzione-provinciale');
      const own = shown.filter(
        (contatto) =>
          contatto.protocollo === protocollo.id && (contatto.sede === sede.id || (main && contatto.sede === null)),
      );
      const whole = officeLine(sede, own, giornoNoto(protocollo));
      const uses = Map.groupBy(own, ({ casella, tipo, livello, ruolo }) =>
        tipo === 'pec' ? tipo : livello === 2 ? 'secondo livello' : livello === 3 ? ruolo : casella,
      );
      return [whole, ...[...uses.values()].flatMap((same) => useLine(sede, same, giornoNoto(protocollo)))];
    }),
  );
}

/** The line of an office for one use of its mailboxes: it leads to the page of the one in force. */
function useLine(sede: Protocollo['sedi'][number], own: readonly Contatto[], guardate: string): VoceRicerca[] {
  const line = officeLine(sede, own, guardate);
  const [first] = nelTempo(own, guardate)[0]?.presenti ?? [];
  if (!first?.casella || !line.risposta) return [];
  const ended = own.filter(
    ({ casella, valido_al }) => casella !== null && valido_al !== null && guardate !== null && valido_al <= guardate,
  );
  const one = (contatto: Contatto, time: string): Pick<VoceRicerca, 'id' | 'uso' | 'url' | 'assi'> => {
    const [name = '', ...others] = [...asked(contatto), ...roles(contatto)];
    return {
      uso: [],
      id: `${sede.id}/${nomeCasella(contatto.casella ?? '')}`,
      url: INDIRIZZI.casella(nomeCasella(contatto.casella ?? '')),
      // With its time in the name, a question that says a year takes who served then.
      assi: [`sede: ${sede.nome}`, `uso: ${[name + time, name, ...others].join('; ')}`],
    };
  };
  return [
    { ...line, ...one(first, ended.length && first.valido_dal ? `, dal ${first.valido_dal.slice(0, 4)}` : '') },
    ...ended.map((contatto) => ({
      ...SENZA,
      tipo: line.tipo,
      descrizione: line.descrizione,
      gruppo: line.gruppo,
      risposta: `${contatto.casella} (${usage(contatto)}, fino al ${inItaliano(contatto.valido_al ?? '')})`,
      ...one(contatto, `, fino al ${(contatto.valido_al ?? '').slice(0, 4)}`),
    })),
  ];
}

/** The role of who reads a mailbox, and the initials that close its name. */
function roles({ ruolo }: Contatto): string[] {
  const [, initials] = /\((\p{Lu}{2,})\)$/u.exec(ruolo) ?? [];
  const [, ...last] = ruolo.split(/ della funzione manageriale /u);
  return [ruolo, ...(initials ? [initials] : []), ...last];
}

/** The words by which a mailbox for a use is asked for. */
/** How a level of escalation is called: the first is the office itself. */
const ORDINALI: readonly (string | undefined)[] = [, , 'secondo', 'terzo', 'quarto', 'quinto', 'sesto'];

function asked({ tipo, livello }: Contatto): string[] {
  if (tipo === 'pec') return ['PEC', 'posta certificata', 'posta elettronica certificata', 'mail certificata'];
  const ordinale = livello === null ? undefined : ORDINALI[livello];
  if (ordinale) return [`${ordinale} livello`, `${ordinale} sollecito`, ...(livello === 2 ? ['responsabile'] : [])];
  return ['e-mail', 'mail', 'email', 'posta elettronica', 'indirizzo di posta', 'casella istituzionale', 'posta'];
}

function officeLine(sede: Protocollo['sedi'][number], own: readonly Contatto[], guardate: string): VoceRicerca {
  const periods = nelTempo(own, guardate);
  const answers = periods.map(({ limiti, presenti }) => ({ ...limiti, risposta: inParole(presenti) }));
  const current = periods[0]?.presenti ?? [];
  return {
    ...SENZA,
    tipo: 'contatti di una sede',
    id: sede.id,
    descrizione: `Contatti INPS ${sede.nome}`,
    gruppo: sede.tipo_nome,
    ...(answers.length > 1 ? { risposta: racconta(answers), nel_tempo: answers } : { risposta: inParole(current) }),
    url: INDIRIZZI.contatti(sede.id),
    assi: [`sede: ${sede.nome}`],
    altri: [
      ...new Set([sede.nome, ...current.flatMap(({ casella, nominativa }) => (casella && !nominativa ? casella : []))]),
    ],
    uso: [...new Set(current.flatMap(words))],
  };
}

/**
 * The spans of days from the last look on, each with its mailboxes. Before the first begins there is none: a span
 * without a beginning is asked about on its last day.
 */
function nelTempo(own: readonly Contatto[], guardate: string): { limiti: Limiti; presenti: Contatto[] }[] {
  return periodi(own)
    .filter(({ valido_al }) => valido_al === null || valido_al > guardate)
    .map((limiti) => ({ limiti, presenti: inForce(own, limiti.valido_dal ?? limiti.valido_al) }))
    .filter(({ presenti }) => presenti.length > 0);
}

/** The mailboxes of an office on the first day of a period, the certified ones first. */
function inForce(own: readonly Contatto[], giorno: string | null): Contatto[] {
  const there = giorno === null ? [...own] : own.filter((one) => vale(one, giorno));
  return there
    .filter((one) => !there.some((other) => replaces(other, one)))
    .toSorted((a, b) => Number(a.tipo !== 'pec') - Number(b.tipo !== 'pec') || (a.livello ?? 0) - (b.livello ?? 0));
}

function inParole(contatti: readonly Contatto[]): string {
  return [...new Set(contatti.map((contatto) => `${contatto.casella} (${usage(contatto)})`))].join('; ');
}

/**
 * The mailboxes that have something to say of themselves: one that moved, lapsed or is read no more says so in the line
 * itself. An office's own mailbox in force is answered by the office's line.
 * @param nomi false leaves out those that carry a name; without it, the build's setting decides
 */
export function vociCaselle(
  canali: Pick<CatalogoCanali, 'caselle'>,
  nomi: boolean = mostraNominative(),
): VoceRicerca[] {
  const telling = caselleMostrate(canali, nomi).filter(({ nominativa, stato }) => nominativa || stato !== 'in-vigore');
  // Of the same dead mailbox in two lists, that of a protocol says more.
  return telling
    .toSorted((a, b) => Number(!a.presenze[0]?.protocollo) - Number(!b.presenze[0]?.protocollo))
    .map(({ casella, frase, adesso }) => {
      const instead = adesso.flatMap(({ dove, contatti }) =>
        contatti.flatMap((contatto) =>
          contatto.casella && (!contatto.nominativa || nomi) ? [`${dove} adesso ${contatto.casella}`] : [],
        ),
      );
      return {
        ...SENZA,
        tipo: 'casella',
        id: nomeCasella(casella),
        descrizione: casella,
        risposta: [frase, ...instead.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)].join(' '),
        url: INDIRIZZI.casella(nomeCasella(casella)),
      };
    });
}

const LEVELS: Readonly<Record<number, string>> = { 1: 'primo livello', 2: 'secondo livello', 3: 'terzo livello' };

function usage({ tipo, livello, certezza }: Contatto): string {
  if (tipo === 'pec') return certezza === 'contraddetta' ? 'PEC, forse un refuso' : 'PEC';
  return livello !== null && livello > 1 ? (LEVELS[livello] ?? '') : 'e-mail';
}

function words({ tipo, livello, ruolo }: Contatto): string[] {
  if (tipo === 'pec') return ['PEC', 'posta elettronica certificata'];
  return livello !== null && livello > 1
    ? ['sollecito', 'contatto', 'responsabile', ruolo, LEVELS[livello] ?? '']
    : ['e-mail', 'casella istituzionale'];
}

/** A contact of the same office for the same use, with a later first day, takes the place of the earlier one. */
function replaces(other: Contatto, one: Contatto): boolean {
  if (other.valido_dal === null || one.valido_dal === null || other.valido_dal <= one.valido_dal) return false;
  return other.sede === one.sede && one.usi.some((use) => other.usi.includes(use));
}
