/** What an editor is doing with a rule: which version, what happens to it and from when, what it will say. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Anteprima, Disegno, Officina, Posto, RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import type { Mossa } from '../../uscite/redazione/mosse.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';
import type { Passo } from './contesto.ts';
import { ancoraDellEsempio } from './dell-esempio.ts';
import { useProva, useScelte } from './domande.ts';
import { useModuloLasciato, type StatoDelModulo } from './lasciato.ts';
import { vuoto } from './riassunto.ts';
import { eGiorno } from './giorni.ts';
import { iniziali, passaA, dice, scritti, comeDice } from './valori-del-modulo.ts';
import type { Modo, Valori, Partenza } from './valori-del-modulo.ts';

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
