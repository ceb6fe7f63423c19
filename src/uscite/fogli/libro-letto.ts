import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { nomiVicini, fraVirgolette } from '../../motore/vicini.ts';
import type { FileDiRegole } from '../../motore/leggi.ts';
import type { Errore } from '../../xlsx/cella.ts';
import { COME_TESTO } from './cella-letta.ts';
import { differenza, differenzeRighe, type Differenza } from './differenze.ts';
import type { ErroreCella } from './errore-cella.ts';
import type { FoglioLetto } from '../../xlsx/leggi-foglio.ts';
import { RIGA_TIPO } from './leggimi.ts';
import type { Libro } from '../../xlsx/libro.ts';
import {
  cartellaDi,
  colonneRighe,
  colonneSchede,
  COLONNE_SERVIZIO,
  ELENCHI,
  LEGGIMI,
  nomeSchede,
  righeDi,
  type Cartella,
} from './modello.ts';
import { impronta } from '../../puro/parole/impronta.ts';
import { foglioVicino, leggiRegola, leggiRighe, postoDi, type RegolaLetta } from './righe-lette.ts';
import { ignorate, leggiTabella, type RigaLetta, type TabellaLetta } from './tabella-letta.ts';
import type { Origine } from './ritocca.ts';

/** A rule file as the workbook wants it. */
export interface FileLetto {
  file: FileDiRegole;
  dati: Record<string, unknown>;
  /** Where its rows come from; null for a kind without rows. */
  origine: Origine | null;
  /** The sheets and rows it was read from: an error found later leads back to its cell. */
  scheda: { tabella: TabellaLetta; riga: number };
  righe: { tabella: TabellaLetta; regole: readonly RegolaLetta[] } | null;
}

/** What a workbook says: its kind, the files as it wants them, the differences and every error of reading. */
export interface Lettura {
  tipo: string | null;
  fogli: string[];
  file: FileLetto[];
  differenze: Differenza[];
  errori: ErroreCella[];
  avvisi: string[];
}

const NOWHERE = { foglio: null, riga: null, colonna: null, titolo: null };

/**
 * Reads a workbook against today's rules; nothing is written, and rules are not checked yet.
 * @param read its sheets, or why there are none
 * @param ruleSet rules without errors
 * @param schemas every schema by file name
 */
export function leggiLibroDiRegole(
  read: { libro: Libro } | { errore: Errore },
  ruleSet: InsiemeDiRegole,
  schemas: ReadonlyMap<string, Record<string, unknown>>,
): Lettura {
  if ('errore' in read) return failed(null, [], { ...NOWHERE, ...read.errore });
  const { libro } = read;
  const fogli = libro.fogli.map(({ nome }) => nome);
  const tipo = tipoDelRimando(libro);
  const kind = tipo === null ? undefined : ruleSet.schemi.get(tipo);
  if (tipo === null || !kind) {
    const near = tipo === null ? '' : ` Intendevi ${fraVirgolette(nomiVicini(tipo, ruleSet.schemi.keys()))}?`;
    return failed(tipo, fogli, {
      ...NOWHERE,
      foglio: LEGGIMI,
      messaggio:
        tipo === null
          ? `non trovo la riga «${RIGA_TIPO}»: non so quali regole contiene il file`
          : `«${tipo}» non è un tipo di regola`,
      atteso: 'il foglio «Leggimi» come l’esportazione l’ha scritto',
      rimedio: `riparti da «npm run esporta».${near}`,
    });
  }
  const files = ruleSet.file.filter((file) => file.tipo === tipo);
  return unaCausa(readSheets(libro, cartellaDi(kind, files, schemas), files));
}

/**
 * From this many cells without their format on, the cause is one: the workbook went through something that keeps no
 * formats.
 */
const MANY = 30;

function unaCausa(lettura: Lettura): Lettura {
  const lost = lettura.errori.filter(({ rimedio }) => rimedio?.startsWith(COME_TESTO));
  const [first] = lost;
  if (!first || lost.length < MANY) return lettura;
  return {
    ...lettura,
    file: [],
    differenze: [],
    errori: [
      {
        ...first,
        messaggio: `${lost.length} celle di testo sono diventate numeri o date, qui la prima: il foglio è passato da CSV, o da un programma che perde i formati, e gli zeri davanti ai codici non ci sono più`,
        atteso: 'il foglio come «npm run esporta» l’ha scritto, salvato come .xlsx',
        rimedio: `riparti da «npm run esporta ${lettura.tipo ?? ''}» e riporta lì le tue correzioni, senza passare da CSV`,
      },
    ],
  };
}

function readSheets(libro: Libro, cartella: Cartella, files: readonly FileDiRegole[]): Lettura {
  const { tipo, campi } = cartella;
  const fogli = libro.fogli.map(({ nome }) => nome);
  const name = nomeSchede(campi);
  const sheet = libro.fogli.find(({ nome }) => nome === name);
  if (!sheet)
    return failed(tipo, fogli, {
      ...NOWHERE,
      messaggio: `manca il foglio «${name}»${foglioVicino(name, fogli)}`,
      atteso: `un foglio «${name}» con una riga per ogni file`,
      rimedio: 'rimetti il nome, o riparti da «npm run esporta»',
    });
  const { tabella: schede, errori } = leggiTabella(sheet, colonneSchede(campi), null);
  const lettura: Lettura = { tipo, fogli, file: [], differenze: [], errori, avvisi: ignorate(schede) };
  if (schede.posti.size === 0) return lettura;
  const seen = new Set<string>();
  const usati = new Set([LEGGIMI, ELENCHI, name]);
  for (const riga of schede.righe) {
    const file = fileOf(riga, schede, files, seen, errori);
    if (!file) continue;
    seen.add(file.nomeFile);
    readFile(file, riga, { schede, cartella, libro, usati, lettura });
  }
  for (const { nomeFile: stem, file } of files.filter(({ nomeFile: stem }) => !seen.has(stem))) {
    errori.push({
      ...NOWHERE,
      foglio: name,
      messaggio: `manca la riga di «${stem}»`,
      atteso: `una riga per ogni file di rules/${tipo}/`,
      rimedio: `rimetti la riga. Un file intero non si toglie da qui: se è questo che vuoi, cancella ${file}`,
    });
  }
  lettura.avvisi.push(
    ...schede.note,
    ...fogli
      .filter((nome) => !usati.has(nome))
      .map((nome) => `Il foglio «${nome}» non è di nessuna tabella: non l’ho letto.`),
  );
  return lettura;
}

interface Intorno {
  schede: TabellaLetta;
  cartella: Cartella;
  libro: Libro;
  usati: Set<string>;
  lettura: Lettura;
}

function readFile(file: FileDiRegole, riga: RigaLetta, { schede, cartella, libro, usati, lettura }: Intorno): void {
  const { campi } = cartella;
  const { errori, avvisi } = lettura;
  const already = errori.length;
  const before = file.dati as Record<string, unknown>;
  const dati = leggiRegola(schede, riga, before, errori);
  const own: (Differenza | null)[] = [differenza(file.file, withoutRows(before), withoutRows(dati), schede.colonne)];
  const letto: FileLetto = { file, dati, origine: null, scheda: { tabella: schede, riga: riga.riga }, righe: null };
  if (campi.righe) {
    const sheet = sheetOf(riga, schede, libro.fogli, errori);
    if (!sheet) return;
    usati.add(sheet.nome);
    const { tabella, errori: faults } = leggiTabella(sheet, colonneRighe(campi, before), campi.mappa);
    avvisi.push(...ignorate(tabella));
    if (tabella.posti.size === 0) {
      errori.push(...faults);
      return;
    }
    const { regole, errori: rowFaults, ordinato } = leggiRighe(tabella, file);
    for (const fault of [...faults, ...rowFaults]) errori.push(fault);
    avvisi.push(...tabella.note);
    if (ordinato)
      avvisi.push(`Il foglio «${sheet.nome}» è stato ordinato: nel file le righe restano nell’ordine che avevano.`);
    letto.righe = { tabella, regole };
    letto.origine = regole.map(({ da }) => da);
    letto.dati = { ...dati, righe: regole.map((regola) => regola.dati) };
    for (const one of differenzeRighe(file.file, righeDi(before), regole, tabella.colonne)) own.push(one);
  }
  const differences = own.filter((item) => item !== null);
  const mark = riga.celle.get(COLONNE_SERVIZIO.impronta)?.testo;
  const touched = differences.length > 0 || errori.length > already;
  if (touched && mark !== impronta(file.testo)) {
    // Against other rules than it was made from, nothing else that the sheet says can be trusted.
    errori.splice(already);
    errori.push({
      ...postoDi(schede, riga, COLONNE_SERVIZIO.impronta, 'Impronta'),
      messaggio: `${file.file} è cambiato dopo l’esportazione: leggere questo foglio disferebbe il cambiamento`,
      atteso: 'un foglio esportato dai file di adesso',
      rimedio: `esporta di nuovo («npm run esporta ${lettura.tipo ?? ''}»), e riporta lì le tue correzioni`,
    });
    return;
  }
  for (const difference of differences) lettura.differenze.push(difference);
  lettura.file.push(letto);
}

function fileOf(
  riga: RigaLetta,
  schede: TabellaLetta,
  files: readonly FileDiRegole[],
  seen: ReadonlySet<string>,
  errori: ErroreCella[],
): FileDiRegole | null {
  const id = riga.celle.get('id')?.testo ?? '';
  const file = files.find(({ nomeFile: stem }) => stem === id);
  const where = postoDi(schede, riga, 'id', 'Identificativo');
  if (file && !seen.has(id)) return file;
  if (file)
    errori.push({
      ...where,
      messaggio: `«${id}» c’è già in una riga più in alto`,
      atteso: 'una riga per ogni file',
      rimedio: 'cancella la riga di troppo',
    });
  else {
    const near = nomiVicini(
      id,
      files.map(({ nomeFile: stem }) => stem),
    );
    errori.push({
      ...where,
      messaggio: id === '' ? 'manca l’identificativo' : `«${id}» non è un file di regole`,
      atteso: `l’identificativo di un file che c’è; i più vicini: ${fraVirgolette(near, 'e')}`,
      rimedio: 'rimettilo com’era. Un file nuovo non si crea da qui: scrivilo in YAML, poi esporta di nuovo',
    });
  }
  return null;
}

function sheetOf(
  riga: RigaLetta,
  schede: TabellaLetta,
  sheets: readonly FoglioLetto[],
  errori: ErroreCella[],
): FoglioLetto | null {
  const nome = riga.celle.get(COLONNE_SERVIZIO.foglio)?.testo ?? '';
  const found = sheets.find((sheet) => sheet.nome === nome);
  if (!found)
    errori.push({
      ...postoDi(schede, riga, COLONNE_SERVIZIO.foglio, 'Foglio'),
      messaggio: `il foglio «${nome}» non c’è${foglioVicino(
        nome,
        sheets.map((sheet) => sheet.nome),
      )}`,
      atteso: 'il nome di uno dei fogli del file',
      rimedio: 'rimetti il foglio o il suo nome. Una tabella intera non si toglie da qui',
    });
  return found ?? null;
}

/** The kind that «Leggimi» says. */
function tipoDelRimando({ fogli }: Libro): string | null {
  const cells = fogli.find(({ nome }) => nome === LEGGIMI)?.celle ?? [];
  const line = cells.find(({ colonna, testo }) => colonna === 0 && testo === RIGA_TIPO)?.riga;
  return cells.find(({ riga, colonna }) => riga === line && colonna === 1)?.testo.trim() ?? null;
}

function withoutRows(data: Record<string, unknown>): Record<string, unknown> {
  const { righe: _rows, ...rest } = data;
  return rest;
}

function failed(tipo: string | null, fogli: string[], errore: ErroreCella): Lettura {
  return { tipo, fogli, file: [], differenze: [], errori: [errore], avvisi: [] };
}
