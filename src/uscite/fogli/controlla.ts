import type { ErroreDiRegola, GuastoDiRegola } from '../../motore/errori.ts';
import { guastiDiIdentita } from '../../motore/identita.ts';
import { guastiDiRimando } from '../../motore/collega.ts';
import { guastiDiSchema } from '../../motore/messaggi.ts';
import { analizza } from '../../motore/leggi.ts';
import { campoMancante, percorsoA } from '../../motore/posizioni.ts';
import { recordDelFile } from '../../motore/record.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { Campo } from './campi.ts';
import type { ErroreCella } from './errore-cella.ts';
import type { FileLetto } from './libro-letto.ts';
import { eToccato, rimediato, type Rimediato } from './rimediati.ts';
import { righeDi } from './modello.ts';
import { colonnaDi } from './righe-lette.ts';
import { NonRitoccabile, ritocca } from './ritocca.ts';

/** What an import would write, and every error the rules would then have. */
export interface Controllo {
  /** New texts by file, only those that change. */
  testi: Map<string, string>;
  errori: ErroreCella[];
  /** Errors in files that are not in the workbook. */
  altrove: ErroreDiRegola[];
}

/** Every error that the rules would have with other texts in the place of some files. */
type Ricontrollo = (testi: ReadonlyMap<string, string>) => readonly ErroreDiRegola[];

/**
 * Rewrites the files and checks the rules as they would be, with the same check as `npm run check`.
 * @param ricontrolla that check
 * @param ruleSet today's rules
 * @param letti the files as the workbook wants them
 */
export function controllaImportazione(
  ricontrolla: Ricontrollo,
  ruleSet: InsiemeDiRegole,
  letti: readonly FileLetto[],
): Controllo {
  const testi = new Map<string, string>();
  const errori: ErroreCella[] = [];
  for (const letto of letti) {
    try {
      const text = ritocca(letto.file.testo, letto.dati, letto.origine ?? undefined);
      if (text !== letto.file.testo) testi.set(letto.file.file, text);
    } catch (error) {
      if (!(error instanceof NonRitoccabile)) throw error;
      errori.push({
        foglio: letto.scheda.tabella.nome,
        riga: letto.scheda.riga,
        colonna: null,
        titolo: null,
        messaggio: `non so riscrivere ${letto.file.file} senza rovinarlo (${error.message})`,
        rimedio: 'fai questo cambiamento nel file YAML',
      });
    }
  }
  if (testi.size === 0) return { testi, errori, altrove: [] };
  // Values are checked here too, file by file: in the check, a file that does not hold its shape hides its other
  // errors.
  const shapeless = new Set<string>();
  // A cell whose value has not its form has one cause: what would follow from it is told once it is mended.
  const storte = new Set<string>();
  const own = new Map<FileLetto, GuastoDiRegola[]>();
  const tolte = righeTolte(letti);
  const ricontrollati = ricontrolla(testi).map((errore) => citaTolta(errore, tolte));
  for (const letto of letti.filter(({ file }) => testi.has(file.file))) {
    const { forma, altri, inForma } = ownFaults(letto, ruleSet);
    if (!inForma) shapeless.add(letto.file.file);
    for (const fault of [...forma, ...altri]) errori.push(place(letto, conStampa(fault, letto, ricontrollati)));
    for (const fault of forma) storte.add(cellKey(place(letto, fault)));
    if (forma.length + altri.length > 0) own.set(letto, [...forma, ...altri]);
  }
  const byFile = new Map(letti.map((letto) => [letto.file.file, letto]));
  const altrove: ErroreDiRegola[] = [];
  const trees = new Map<string, ReturnType<typeof analizza>>();
  const treeOf = (file: string, text: string) => {
    const tree = trees.get(file) ?? analizza(text);
    trees.set(file, tree);
    return tree;
  };
  for (const error of ricontrollati) {
    const letto = byFile.get(error.file);
    if (shapeless.has(error.file)) continue;
    if (letto)
      errori.push(
        place(letto, {
          ...error,
          percorso: percorsoA(treeOf(error.file, testi.get(error.file) ?? letto.file.testo), error),
        }),
      );
    else altrove.push(error);
  }
  for (const nascosto of sottoAgliAltri(own, testi, ricontrolla))
    if (nascosto.colonna === null || !storte.has(cellKey(nascosto))) errori.push(nascosto);
  return { testi, errori: unique(errori), altrove };
}

/**
 * What the check does not come to while a value has not its form or names nothing: the same check, with those put right.
 * @param own the files that have such values, with their faults
 */
function sottoAgliAltri(
  own: ReadonlyMap<FileLetto, readonly GuastoDiRegola[]>,
  testi: ReadonlyMap<string, string>,
  ricontrolla: Ricontrollo,
): ErroreCella[] {
  const giusti = new Map<string, { letto: FileLetto; fatto: Rimediato; testo: string }>();
  for (const [letto, faults] of own) {
    const fatto = rimediato(letto, faults);
    if (!fatto) return [];
    const testo = ritocca(letto.file.testo, fatto.dati, letto.origine ?? undefined);
    giusti.set(letto.file.file, { letto, fatto, testo });
  }
  if (giusti.size === 0) return [];
  const con = new Map([...testi, ...[...giusti].map(([file, { testo }]): [string, string] => [file, testo])]);
  return ricontrolla(con).flatMap((errore) => {
    const suo = giusti.get(errore.file);
    if (!suo) return [];
    const percorso = percorsoA(analizza(suo.testo), errore);
    return eToccato(suo.fatto, percorso) ? [] : [place(suo.letto, { ...errore, percorso })];
  });
}

/** A value without its shape, with what the document prints in its place where the check says it. */
function conStampa(
  fault: GuastoDiRegola,
  { file }: FileLetto,
  ricontrollati: readonly ErroreDiRegola[],
): GuastoDiRegola {
  const detto = ricontrollati.find(
    (errore) => errore.file === file.file && errore.messaggio.startsWith(`${fault.messaggio}; il documento `),
  );
  return detto ? { ...fault, messaggio: detto.messaggio } : fault;
}

/** Faults of shape, references and ids of one file as it would be. */
function ownFaults(
  { file, dati }: FileLetto,
  ruleSet: InsiemeDiRegole,
): { forma: GuastoDiRegola[]; altri: GuastoDiRegola[]; inForma: boolean } {
  const kind = ruleSet.schemi.get(file.tipo);
  if (!kind) return { forma: [], altri: [], inForma: true };
  const { errori, riferimenti } = kind.valida(dati);
  const ids = new Map([...ruleSet.record].map(([name, records]) => [name, new Set(records.map(({ id }) => id))]));
  const records = recordDelFile({ ...file, dati }, kind.forma);
  for (const { id } of records) ids.get(file.tipo)?.add(id);
  const lost = guastiDiRimando(riferimenti, ids, ruleSet.schemi);
  // A name in the place of an id has not its form and is no rule's: the second says which was meant.
  const told = new Set(lost.map(({ percorso }) => JSON.stringify(percorso)));
  return {
    forma: guastiDiSchema(errori).filter(({ percorso }) => !told.has(JSON.stringify(percorso))),
    inForma: errori.length === 0,
    altri: [...lost, ...guastiDiIdentita(records).map(({ guasto }) => guasto)],
  };
}

/** The cell that a fault's value stands in. */
function place(letto: FileLetto, { percorso, messaggio, atteso, rimedio }: GuastoDiRegola): ErroreCella {
  const missing = campoMancante(messaggio);
  const index = percorso[0] === 'righe' && typeof percorso[1] === 'number' ? percorso[1] : null;
  const row = index === null ? null : (letto.righe?.regole[index]?.riga ?? null);
  const [tabella, rest] =
    letto.righe && row !== null ? [letto.righe.tabella, percorso.slice(2)] : [letto.scheda.tabella, percorso];
  const colonna = colonnaDi(tabella.colonne, missing ? [...rest, missing] : rest);
  const where = {
    foglio: tabella.nome,
    riga: row ?? letto.scheda.riga,
    colonna: colonna ? (tabella.posti.get(colonna.chiave) ?? null) : null,
    titolo: colonna?.titolo ?? null,
  };
  if (!missing) return { ...where, messaggio, atteso, rimedio: cellRemedy(rimedio) };
  const own = atteso?.startsWith('il campo «') ? wanted(colonna?.campo ?? null) : atteso;
  return { ...where, messaggio: cellWords(messaggio, missing), atteso: own, rimedio: 'riempi la cella' };
}

/** What an empty cell should hold. */
function wanted(campo: Campo | null): string {
  if (campo?.riferimento && campo.riferimento !== '*') return `l’id di una regola di rules/${campo.riferimento}/`;
  return campo?.scelte ? `uno tra ${campo.scelte.join(', ')}` : 'un valore';
}

/** In a sheet there is no line to add: the cell is empty. */
function cellWords(messaggio: string, field: string): string {
  return messaggio.startsWith('manca il campo') ? `la cella è vuota, ma «${field}» è obbligatorio` : messaggio;
}

function cellRemedy(rimedio: string | undefined): string | undefined {
  return rimedio
    ?.replace(/^aggiungi una riga .*$/, 'riempi la cella')
    .replace(/^metti il valore tra virgolette.*$/, 'riscrivi il valore come testo')
    .replace(/^scrivi "(.*)"$/, 'scrivi $1')
    .replace(/^(sono \d+ valori in uno): .*$/, '$1: scrivili uno per riga, nella stessa cella');
}

/** The sheet that each row taken away was in, by its id. */
function righeTolte(letti: readonly FileLetto[]): Map<string, string> {
  return new Map(
    letti.flatMap(({ file, origine, righe, dati }) => {
      const restano = new Set(righeDi(dati).map(({ id }) => id));
      return righeDi(file.dati)
        .filter(({ id }, n) => righe && !origine?.includes(n) && !restano.has(id))
        .map(({ id }): [string, string] => [String(id), righe?.tabella.nome ?? '']);
    }),
  );
}

/** An error about a row that the sheet has taken away and others name: the row is what is missed. */
function citaTolta(errore: ErroreDiRegola, tolte: ReadonlyMap<string, string>): ErroreDiRegola {
  const [, id = ''] = /«([^»]+)»(?: non esiste|, che nessuna tabella apre)/.exec(errore.messaggio) ?? [];
  const foglio = tolte.get(id);
  return foglio === undefined
    ? errore
    : { ...errore, rimedio: `rimetti la riga «${id}» nel foglio «${foglio}», o cambia chi la nomina` };
}

function cellKey({ foglio, riga, colonna }: ErroreCella): string {
  return JSON.stringify([foglio, riga, colonna]);
}

function unique(errori: readonly ErroreCella[]): ErroreCella[] {
  const seen = new Set<string>();
  return errori.filter(({ foglio, riga, colonna, messaggio }) => {
    const key = JSON.stringify([foglio, riga, colonna, messaggio]);
    return !seen.has(key) && seen.add(key);
  });
}
