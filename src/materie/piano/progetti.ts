import { perInizio } from '../../puro/calendario/storia.ts';
import { compilata, scritte, type Compilata, type Scritto } from '../../motore/regole.ts';
import type { Certezza, RigaLinea, RigaObiettivo, TabellaProgetti } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** A structure that answers for a project. */
export interface Responsabile {
  id: string;
  nome: string;
}

/** A project or strategic activity of the plan. */
export interface Progetto extends Omit<
  Compilata<'progetti'>,
  'struttura' | 'con' | 'attivita' | 'obiettivo' | 'linea_guida' | 'indicazioni'
> {
  struttura: Responsabile;
  /** The other structures that answer for it. */
  con: Responsabile[];
  obiettivo: RigaObiettivo | null;
  linea_guida: RigaLinea | null;
  /** What that guideline asks, in our words. */
  indicazioni: RigaLinea[];
  /** Ids of the rows that give the same activity to other structures. */
  stessa_attivita: string[];
  /** How sure the rest of the row is, where `certezza_di` says that `certezza` speaks of one field. */
  certezza_riga: Certezza;
  tabella_titolo: string;
}

/** All projects, in the order of the files, and the faults that no single row shows. */
export function compilaProgetti(ruleSet: InsiemeDiRegole): { progetti: Progetto[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'progetti');
  const linee = scritte(ruleSet, 'linee').map(({ dati: data }) => data);
  const civ = linesOfCiv(ruleSet);
  const obiettivi = scritte(ruleSet, 'obiettivi').map(({ dati: data }) => data);
  const nomi = namesOfStructures(ruleSet);
  const responsabile = (id: string): Responsabile => ({ id, nome: nomi.get(id) ?? id });
  const progetti = records.map((record): Progetto => {
    const scritta = record.dati;
    const tabella = record.fileDiRegole.dati as TabellaProgetti;
    const { attivita, ...riga } = compilata(ruleSet, record, scritta.codice);
    return {
      ...riga,
      struttura: responsabile(riga.struttura ?? tabella.struttura),
      con: riga.con.map(responsabile),
      obiettivo: obiettivi.find(({ id }) => id === riga.obiettivo) ?? null,
      linea_guida: linee.find(({ id }) => id === riga.linea_guida) ?? null,
      indicazioni: riga.indicazioni.flatMap((one) => linee.find(({ id }) => id === one) ?? []),
      stessa_attivita: attivita
        ? records.filter((other) => other !== record && other.dati.attivita === attivita).map(({ id }) => id)
        : [],
      certezza_riga: riga.certezza_di ? tabella.certezza : riga.certezza,
      tabella_titolo: tabella.titolo,
    };
  });
  const guasti = [...records.flatMap((record) => faultsOf(record, civ)), ...acrossRows(records)];
  return { progetti, guasti };
}

/** The name each structure has in its latest ordering: the plan's own, where there are several. */
function namesOfStructures(ruleSet: InsiemeDiRegole): Map<string, string> {
  const sorted = [...scritte(ruleSet, 'strutture')].sort(perInizio);
  return new Map(sorted.map(({ id, dati: data }) => [id, String(data['nome'])]));
}

/** How many lines each macro-line of the CIV counts, by its letters, from the plan's own table. */
function linesOfCiv(ruleSet: InsiemeDiRegole): Map<string, number> {
  const table = scritte(ruleSet, 'valori').find(({ id }) => id === 'linee-civ');
  const righe = (table?.dati['righe'] ?? []) as { id: string; valori: { linee?: unknown } }[];
  return new Map(righe.map(({ id, valori }) => [id.toUpperCase(), Number(valori.linee)]));
}

/** What a row says that it cannot: a code of the other kind, an end before the start, a CIV line past the last one. */
function faultsOf(record: Scritto<'progetti'>, civ: ReadonlyMap<string, number>): GuastoDiRecord[] {
  const riga = record.dati;
  const faults: GuastoDiRecord[] = [];
  if (riga.codice && riga.tipo !== (riga.codice.startsWith('PR ') ? 'PR' : 'AS')) {
    faults.push({
      record,
      guasto: {
        percorso: [...record.percorso, 'tipo'],
        messaggio: `il codice «${riga.codice}» non è di tipo «${riga.tipo}»`,
        atteso: 'PR per i codici che cominciano con «PR», AS per quelli che portano «_AS»',
        rimedio: 'correggi «tipo» o «codice» sulla Tabella D',
      },
    });
  }
  if (riga.inizio && riga.fine && riga.fine < riga.inizio) {
    faults.push({
      record,
      guasto: {
        percorso: [...record.percorso, 'fine'],
        messaggio: `il progetto finisce (${riga.fine}) prima di cominciare (${riga.inizio})`,
        atteso: 'una fine uguale o successiva all’inizio',
        rimedio: 'correggi una delle due date sulla Tabella D',
      },
    });
  }
  for (const [index, linea] of (riga.linee_civ ?? []).entries()) {
    const [, sigla = '', numero = '0'] = /_([A-Z]+)\.(\d+)$/.exec(linea) ?? [];
    const quante = civ.get(sigla);
    if (quante === undefined || Number(numero) <= quante) continue;
    faults.push({
      record,
      guasto: {
        percorso: [...record.percorso, 'linee_civ', index],
        messaggio: `la linea «${linea}» non esiste: le ${sigla} sono ${quante}`,
        atteso: `un numero da 1 a ${quante}`,
        rimedio: 'correggi il numero della linea sulla Tabella D',
      },
    });
  }
  return faults;
}

/** A code names one row; a name shared by nobody else joins nothing; a set holds no more projects than it counts. */
function acrossRows(records: readonly Scritto<'progetti'>[]): GuastoDiRecord[] {
  return records.flatMap((record): GuastoDiRecord[] => {
    const riga = record.dati;
    const twin = riga.codice ? records.find((other) => other.dati.codice === riga.codice) : record;
    if (twin && twin !== record && twin.id !== record.id) {
      return [
        {
          record,
          guasto: {
            percorso: [...record.percorso, 'codice'],
            messaggio: `il codice «${riga.codice}» è già di «${twin.id}» (${twin.fileDiRegole.file})`,
            atteso: 'un codice diverso per ogni progetto',
            rimedio: 'controlla il codice sulla Tabella D e correggi una delle due righe',
          },
        },
      ];
    }
    if (riga.attivita && !records.some((other) => other !== record && other.dati.attivita === riga.attivita)) {
      return [
        {
          record,
          guasto: {
            percorso: [...record.percorso, 'attivita'],
            messaggio: `nessun’altra riga ha l’attività «${riga.attivita}»`,
            atteso: 'lo stesso nome su almeno due righe',
            rimedio: 'correggi il nome, o togli «attivita» se la riga è una sola',
          },
        },
      ];
    }
    const named = records.filter((other) => other.dati.insieme === riga.id).length;
    if (riga.numero && named > riga.numero) {
      return [
        {
          record,
          guasto: {
            percorso: [...record.percorso, 'numero'],
            messaggio: `«${riga.id}» conta ${riga.numero} progetti e le righe che vi rinviano sono ${named}`,
            atteso: 'non più righe dei progetti contati',
            rimedio: 'correggi «numero», o «insieme» sulle righe',
          },
        },
      ];
    }
    return [];
  });
}
