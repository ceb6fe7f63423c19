import type { ErroreDiRegola, GuastoDiRegola } from '../errori.ts';
import type { InsiemeDiRegole } from '../carica.ts';
import { localizzatore } from '../posizioni.ts';
import type { FileDiRegole } from '../leggi.ts';
import { campiStampati, type CampoStampato } from './campi.ts';
import { rigaStampata, stessaStampa } from './confronta.ts';
import type { Riscontri, Riscontro } from './testimone.ts';

/** How many printed values were read twice by machine, twice where a person pointed, found again knowing them, once. */
export interface Conto {
  macchina: number;
  mano: number;
  ritrovata: number;
  sola: number;
}

/** What the comparison of the rules with their second readings gave. */
export interface EsitoRiscontro {
  errori: ErroreDiRegola[];
  conto: Conto;
  /** By rule file: `valori/tabella-a`. */
  perFile: ReadonlyMap<string, Conto>;
}

/** The ways of having been read, from the surest. */
export const MODI = ['macchina', 'mano', 'ritrovata', 'sola'] as const;

const noti = new WeakMap<object, readonly CampoStampato[]>();

/** The name a rule file has in the witnesses. */
export function nomeFile({ tipo: kind, nomeFile: stem }: Pick<FileDiRegole, 'tipo' | 'nomeFile'>): string {
  return `${kind}/${stem}`;
}

/** The printed values of a rule file, walked once for each reading of it. */
export function campiDelFile(ruleFile: FileDiRegole, kinds: InsiemeDiRegole['schemi']): readonly CampoStampato[] {
  const schema = kinds.get(ruleFile.tipo)?.schema;
  if (schema === undefined || typeof ruleFile.dati !== 'object' || ruleFile.dati === null) return [];
  const prima = noti.get(ruleFile.dati);
  if (prima) return prima;
  const campi = campiStampati(ruleFile.dati, schema);
  noti.set(ruleFile.dati, campi);
  return campi;
}

/**
 * Compares every printed value of the rules with its second reading. Nothing is read from the disk.
 * @returns an error for each that differs, and how the others were read
 */
export function confrontaConRiscontri(
  { file: files, schemi: kinds }: Pick<InsiemeDiRegole, 'file' | 'schemi'>,
  riscontri: Riscontri,
): EsitoRiscontro {
  const esiti = files.flatMap((ruleFile) => {
    const campi = campiDelFile(ruleFile, kinds);
    return campi.length === 0 ? [] : [confrontaFile(ruleFile, campi, riscontri)];
  });
  const conto: Conto = { macchina: 0, mano: 0, ritrovata: 0, sola: 0 };
  for (const uno of esiti) for (const modo of MODI) conto[modo] += uno.conto[modo];
  return {
    errori: esiti.flatMap(({ errori }) => errori),
    conto,
    perFile: new Map(esiti.map((uno) => [uno.nome, uno.conto])),
  };
}

/**
 * Errors of values that do not hold their shape, with what the document prints there: «2026_AS52» is refused before
 * anyone compares it, and who mends it wants to know what was printed.
 * @param errori those of the reading
 * @param letti the files they come from, and the second readings
 */
export function conStampato(
  errori: readonly ErroreDiRegola[],
  letti: Pick<InsiemeDiRegole, 'file' | 'schemi'>,
  riscontri: Riscontri,
): ErroreDiRegola[] {
  const posto = ({ file, riga, colonna }: ErroreDiRegola): string => `${file}:${riga}:${colonna}`;
  const stampati = new Map(confrontaConRiscontri(letti, riscontri).errori.map((uno) => [posto(uno), uno.messaggio]));
  return errori.map((errore) => {
    const stampato = stampati.get(posto(errore));
    return stampato === undefined
      ? errore
      : { ...errore, messaggio: `${errore.messaggio}; ${stampato.slice(stampato.indexOf('»; ') + 3)}` };
  });
}

interface EsitoFile {
  nome: string;
  errori: ErroreDiRegola[];
  conto: Conto;
}

const confrontati = new WeakMap<readonly CampoStampato[], { riscontri: Riscontri; esito: EsitoFile }>();

/** One file's comparison: kept as long as neither the file nor the witnesses change. */
function confrontaFile(ruleFile: FileDiRegole, campi: readonly CampoStampato[], riscontri: Riscontri): EsitoFile {
  const prima = confrontati.get(campi);
  if (prima?.riscontri === riscontri) return prima.esito;
  const locate = localizzatore(ruleFile);
  const esito: EsitoFile = {
    nome: nomeFile(ruleFile),
    errori: [],
    conto: { macchina: 0, mano: 0, ritrovata: 0, sola: 0 },
  };
  for (const campo of campi) {
    const chiave = `${esito.nome}#${campo.chiave}`;
    const riscontro = riscontri.voci.get(chiave);
    if (riscontri.nostre.has(chiave)) continue;
    if (!riscontro) esito.conto.sola += 1;
    else if (stessaStampa(campo.stampa, campo.valore, riscontro.segno)) esito.conto[riscontro.modo] += 1;
    else esito.errori.push(locate(difetto(campi, campo, riscontro)));
  }
  confrontati.set(campi, { riscontri, esito });
  return esito;
}

function difetto(
  campi: readonly CampoStampato[],
  campo: CampoStampato,
  { segno, luogo, unita, documento }: Riscontro,
): GuastoDiRegola {
  const riga = rigaStampata(campi, campo);
  const dove = [`il documento ${documento}`, campo.punto, riga === null ? '' : `riga «${riga}»`]
    .filter((parte) => parte !== '')
    .join(', ');
  return {
    percorso: campo.percorso,
    messaggio: `qui «${campo.valore}»; ${dove}, stampa «${segno}» (${unita} ${luogo})`,
    atteso: `il valore letto la seconda volta nel documento: «${segno}»`,
    rimedio: `se la regola è trascritta male, correggila; se un atto nuovo dice altro, rimetti ciò che stampa questo, chiudi la versione con «valido_al» e aggiungine una col suo atto; se è cambiato il documento, rileggilo: npm run riscontra -- ${documento} <file>`,
  };
}
