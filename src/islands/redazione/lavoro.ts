/** What an editor is doing with a rule: which version, what happens to it and from when, what it will say. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { slug } from '../../puro/parole/slug.ts';
import type { Anteprima, Disegno, Officina, Posto, RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import type { Mossa } from '../../uscite/redazione/mosse.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import type { Passo } from './Campo.tsx';
import { ancoraDellEsempio } from './dell-esempio.ts';
import { useProva, useScelte } from './domande.ts';
import { useModuloLasciato, type StatoDelModulo } from './lasciato.ts';
import { vuoto } from './riassunto.ts';
import { eGiorno } from './giorni.ts';
import { conValore, daVuoto } from './valori.ts';

export type Valori = Record<string, unknown>;
/** A rule that takes another name from a day on is corrected, but the editor is asked only for the new name. */
export type Modo = Mossa['modo'] | 'rinomina';
/** What a new rule begins from. */
export type Partenza = 'vuota' | 'copia';

/** What rests on the act of the version before: another act has its own certainty, and not its contradictions. */
const DELL_ATTO = ['fonte', 'certezza', 'motivo', 'incongruenza'];

/** What the schema lets an id be. */
const ID_MASSIMO = 80;

/** The table that a new rule goes to, where it is not there yet. */
export const NUOVA = '';

/** What would be found, and the page once it is drawn. */
interface Guardata {
  vista: Anteprima;
  disegno: Disegno | Error | null | undefined;
}

export type Lavoro = ReturnType<typeof useLavoro>;

/** @param nata what is known already of a new rule */
export function useLavoro(regola: RegolaAperta, comincia: Modo, officina: Officina, bozza: Bozza, nata?: Valori) {
  const aMano = useRef(new Set<string>());
  const [nato] = useState(() => natoCon(regola, comincia, bozza, nata));
  const lasciato = useModuloLasciato(regola, comincia === 'aggiungi', nato);
  const [inizio] = useState<StatoDelModulo>(lasciato.inizio);
  const [quale, scegliQuale] = useState(inizio.quale);
  const versione = regola.versioni[quale] ?? regola.versioni[0];
  const valoriOra = versione?.valori ?? {};
  const modi = modiDi(regola, versione?.indice ?? null);
  const [modo, cambiaModo] = useState(inizio.modo);
  const [giorno, cambiaGiorno] = useState(inizio.giorno);
  const [atto, cambiaAtto] = useState(inizio.atto);
  const [partenza, cambiaPartenza] = useState(inizio.partenza);
  const [tabella, cambiaTabella] = useState(inizio.tabella);
  const [corredo, cambiaCorredo] = useState(inizio.corredo);
  const [valori, scriviValori] = useState<Valori>(inizio.valori);
  lasciato.conserva({ quale, modo, giorno, atto, partenza, tabella, corredo, valori });
  const scelte = useScelte(officina, bozza, valori, protocolloDi(regola, versione, modo, tabella, valori));
  const mossa = mossaDi(modo, giorno, valori, tabella === NUOVA, corredo && partenza === 'copia' ? regola.id : null);
  const posto = postoDi(regola, versione, modo, tabella);
  const { prova, occupata, attuale } = useProva(officina, posto, mossa, bozza);
  const [vista, mostraVista] = useState<Guardata | null>(null);
  useEffect(() => mostraVista(null), [valori, modo, giorno]);

  const ricomincia = (nuovo: Modo, da: Partenza): void => {
    const daCapo = [nuovo, modo].some((uno) => uno === 'aggiungi' || uno === 'rinomina');
    scriviValori(daCapo ? iniziali(regola, valoriOra, nuovo, da) : passaA(nuovo, modo, valori, regola, valoriOra));
    cambiaModo(nuovo);
    cambiaPartenza(da);
  };
  return {
    ...{ quale, modi, modo, giorno, partenza, tabella, valori, scelte, mossa, prova, occupata, attuale, vista },
    ...{ atto, cambiaAtto, cambiaGiorno, cambiaTabella, corredo, cambiaCorredo, mostraVista, lasciato },
    /** A version opened from a day on that says what the one before said. */
    uguale: modo === 'dal' && dice(valori) === dice(valoriOra),
    /** As it was before the first key. */
    daCapo: (): void => {
      scegliQuale(nato.quale);
      cambiaModo(nato.modo);
      cambiaGiorno(nato.giorno);
      cambiaAtto(nato.atto);
      cambiaPartenza(nato.partenza);
      cambiaTabella(nato.tabella);
      cambiaCorredo(nato.corredo);
      scriviValori(nato.valori);
    },
    cambia: (nuovo: Modo) => ricomincia(nuovo, partenza),
    parti: (da: Partenza) => ricomincia('aggiungi', da),
    scegli: (nuova: number): void => {
      scegliQuale(nuova);
      scriviValori(iniziali(regola, regola.versioni[nuova]?.valori ?? {}, modo, partenza));
    },
    scrivi: (percorso: readonly Passo[], valore: unknown): void =>
      scriviValori((prima) => scritti(prima, percorso, valore, { modo, regola, valoriOra, aMano: aMano.current })),
    /** What of a copy is still its example's. */
    ancora: modo === 'aggiungi' && partenza === 'copia' ? ancoraDellEsempio(valori, valoriOra, regola.modulo) : [],
    /** What the rule taken as an example says, where a new one begins from nothing. */
    esempio:
      modo === 'aggiungi' && partenza === 'vuota' ? comeDice({ ...valoriOra, testa: versione?.testa }) : undefined,
  };
}

const comeDice =
  (valori: Valori) =>
  (percorso: readonly Passo[]): unknown =>
    a(valori, percorso, true);

/** What a version says, but for its days, its act and what rests on it. */
function dice(valori: Valori): string {
  const tolti = new Set(['valido_dal', 'valido_al', 'nota', ...DELL_ATTO]);
  const detti = Object.entries(valori).filter(([nome, valore]) => !tolti.has(nome) && !vuoto(valore));
  return JSON.stringify(detti.sort(([una], [altra]) => (una < altra ? -1 : 1)));
}

/**
 * What a form opens with: in time, what happens from a day on comes before what was always wrong.
 * @param bozza a new rule goes where the draft is at work
 * @param nata what is known already of a new rule
 */
export function natoCon(regola: RegolaAperta, comincia: Modo, bozza?: Bozza, nata?: Valori): StatoDelModulo {
  const quale = regola.versioni.length - 1;
  const versione = regola.versioni[quale];
  const modi = modiDi(regola, versione?.indice ?? null);
  const modo = modi.includes(comincia) ? comincia : (modi[0] ?? 'correggi');
  const posto = modo === 'aggiungi' && bozza && !nata ? dovAlLavoro(regola, bozza) : null;
  const valori = { ...iniziali(regola, versione?.valori ?? {}, modo, 'vuota'), ...nata, ...posto?.valori };
  const tabella = posto?.tabella ?? versione?.file ?? '';
  return { quale, modo, giorno: '', atto: '', partenza: 'vuota', tabella, corredo: false, valori };
}

/**
 * Where a new rule goes while the draft makes a document or a protocol: the last table of the kind that the draft makes
 * or, where the kind's tables are each of a protocol and the new one has none yet, a table of its own.
 */
function dovAlLavoro(
  { tipo, tabelle, testa }: RegolaAperta,
  { file }: Bozza,
): Pick<StatoDelModulo, 'tabella' | 'valori'> | null {
  const nuovi = file.filter(({ prima }) => prima === null).map(({ file: nome }) => nome);
  const sua = tabelle.findLast(({ file: nome }) => nuovi.includes(nome));
  if (sua) return { tabella: sua.file, valori: {} };
  const [, protocollo] = /^rules\/protocolli\/(.+)\.yaml$/m.exec(nuovi.join('\n')) ?? [];
  if (protocollo === undefined || tipo === 'protocolli' || !testa.some(({ nome }) => nome === 'protocollo'))
    return null;
  return { tabella: NUOVA, valori: { testa: { protocollo } } };
}

function modiDi({ nelTempo, modulo }: RegolaAperta, indice: number | null): Modo[] {
  const nome: Modo[] = modulo.some(({ nome: suo }) => suo === 'rinominata') ? ['rinomina'] : [];
  if (indice === null) return [...nome, 'correggi', 'togli', 'aggiungi'];
  return nelTempo
    ? ['dal', ...nome, 'correggi', 'fino', 'togli', 'aggiungi']
    : [...nome, 'correggi', 'togli', 'aggiungi'];
}

/** The values a form opens with: a new rule has no name of its own yet, a new version no source. */
function iniziali({ modulo }: RegolaAperta, valori: Valori, modo: Modo, partenza: Partenza): Valori {
  // Only one may have what its copy would have too.
  const { indirizzo_breve: _solo, ...copiati } = valori;
  if (modo === 'aggiungi') return partenza === 'copia' ? { ...copiati, id: '' } : daVuoto(modulo);
  if (modo === 'rinomina') {
    const gia = Array.isArray(valori['rinominata']) ? (valori['rinominata'] as unknown[]) : [];
    return { ...valori, rinominata: [...gia, {}] };
  }
  if (modo !== 'dal') return valori;
  const tolti = dellaVersione(modulo);
  return Object.fromEntries(Object.entries(valori).filter(([nome]) => !tolti.has(nome)));
}

/** What a version says of itself, and the next one must say anew: its days, and its act where it has one of its own. */
function dellaVersione(modulo: RegolaAperta['modulo']): ReadonlySet<string> {
  const conAtto = modulo.some(({ nome }) => nome === 'fonte');
  return new Set(['valido_dal', 'valido_al', ...(conAtto ? DELL_ATTO : [])]);
}

/**
 * What the form holds after another choice of what happens to the rule: what was typed stays, and what only a new
 * version leaves out comes back when it is no longer a new version.
 * @param ora what the rule says today
 */
export function passaA(
  nuovo: Modo,
  vecchio: Modo,
  valori: Valori,
  { modulo }: Pick<RegolaAperta, 'modulo'>,
  ora: Valori,
): Valori {
  if ((nuovo === 'dal') === (vecchio === 'dal')) return valori;
  const suoi = Object.entries(ora).filter(([nome]) => dellaVersione(modulo).has(nome));
  if (nuovo !== 'dal') return { ...valori, ...Object.fromEntries(suoi.filter(([nome]) => vuoto(valori[nome]))) };
  const copiati = new Set(
    suoi.filter(([nome, detto]) => JSON.stringify(valori[nome]) === JSON.stringify(detto)).map(([nome]) => nome),
  );
  return Object.fromEntries(Object.entries(valori).filter(([nome]) => !copiati.has(nome)));
}

interface DoveSiScrive {
  modo: Modo;
  regola: RegolaAperta;
  valoriOra: Valori;
  /** Where the id was written by hand: it is left alone, until it is emptied. */
  aMano: Set<string>;
}

/** What the form holds once one of its fields is written. */
function scritti(
  prima: Valori,
  percorso: readonly Passo[],
  valore: unknown,
  { modo, regola, valoriOra, aMano }: DoveSiScrive,
): Valori {
  const dopo = conValore(prima, percorso, valore) as Valori;
  // An entry of a list, like a new rule, has its id from its name.
  const dove = percorso.slice(0, -1);
  if (percorso.at(-1) === 'id') aMano[vuoto(valore) ? 'delete' : 'add'](dove.join('/'));
  if (aMano.has(dove.join('/'))) return dopo;
  const nasce = modo === 'aggiungi' || vuoto(a(valoriOra, dove));
  if (typeof dove.at(-1) !== 'number' || !nasce || !haId(regola.modulo, dove)) return conNome(prima, dopo, modo);
  const [voce, ora] = [a(prima, dove) as Valori, a(dopo, dove) as Valori];
  return conValore(dopo, dove, conNome(voce, ora, 'aggiungi')) as Valori;
}

/** A new rule's id follows its name, until the editor writes one. */
function conNome(prima: Valori, dopo: Valori, modo: Modo): Valori {
  if (modo !== 'aggiungi') return dopo;
  const testa = dopo['testa'] as Valori | undefined;
  if (testa && testa !== prima['testa'])
    return { ...dopo, testa: conNome((prima['testa'] ?? {}) as Valori, testa, modo) };
  const nomi = (valori: Valori): string => accorcia(slug(String(valori['nome'] ?? valori['titolo'] ?? '')));
  const segue = vuoto(prima['id']) || prima['id'] === nomi(prima);
  return segue && dopo['id'] === prima['id'] ? { ...dopo, id: nomi(dopo) } : dopo;
}

/** Whether the entries of a list, at some steps of a form, have an id of their own. */
function haId(campi: RegolaAperta['modulo'], percorso: readonly Passo[]): boolean {
  const [nome, , ...resto] = percorso;
  const forma = campi.find((campo) => campo.nome === nome)?.forma;
  if (forma?.specie === 'gruppo') return haId(forma.campi, percorso.slice(1));
  if (forma?.specie !== 'elenco' || forma.voce.specie !== 'gruppo') return false;
  return resto.length > 0 ? haId(forma.voce.campi, resto) : forma.voce.campi.some((campo) => campo.nome === 'id');
}

/** An id of whole words, no longer than an id may be. */
function accorcia(id: string): string {
  return id.length <= ID_MASSIMO ? id : id.slice(0, ID_MASSIMO + 1).replace(/-[^-]*$/, '');
}

/** @param simile of a list shorter than the steps, its first entry: an example of any */
function a(valori: unknown, percorso: readonly Passo[], simile = false): unknown {
  return percorso.reduce<unknown>((dentro, passo) => {
    if (Array.isArray(dentro))
      return (dentro as unknown[])[Number(passo)] ?? (simile ? (dentro as unknown[])[0] : undefined);
    return dentro !== null && typeof dentro === 'object' ? (dentro as Valori)[passo] : undefined;
  }, valori);
}

/** The protocol that a rule is of, which its table says. */
function protocolloDi(
  { tabelle }: RegolaAperta,
  versione: RegolaAperta['versioni'][number] | undefined,
  modo: Modo,
  tabella: string,
  valori: Valori,
): unknown {
  const nuova = tabella === NUOVA ? (valori['testa'] as Valori | undefined) : undefined;
  const testa = modo === 'aggiungi' ? (nuova ?? tabelle.find(({ file }) => file === tabella)?.testa) : versione?.testa;
  return testa?.['protocollo'];
}

/** Where a move is made: a new row goes to the end of the table chosen. */
function postoDi(
  { tabelle }: RegolaAperta,
  versione: RegolaAperta['versioni'][number] | undefined,
  modo: Modo,
  tabella: string,
): Posto | undefined {
  if (modo === 'aggiungi') return tabelle.find(({ file }) => file === tabella) ?? versione;
  return versione;
}

/** @param corredo the example whose rules of other kinds are copied too */
function mossaDi(
  modo: Modo,
  giorno: string,
  { testa, ...valori }: Valori,
  nuova: boolean,
  corredo: string | null,
): Mossa | null {
  if (modo === 'aggiungi' && corredo) return { modo, valori, corredo };
  if (modo === 'aggiungi' && nuova) return { modo, valori, testa: (testa ?? {}) as Valori };
  if (modo === 'togli') return { modo };
  if (modo === 'fino' || modo === 'dal') {
    if (!eGiorno(giorno)) return null;
    return modo === 'fino' ? { modo, giorno } : { modo, giorno, valori };
  }
  // Before the first key the new name is not wrong: it is not there.
  if (modo === 'rinomina' && vuoto((valori['rinominata'] as unknown[] | undefined)?.at(-1))) return null;
  return { modo: modo === 'rinomina' ? 'correggi' : modo, valori };
}
