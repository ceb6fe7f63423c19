/**
 * What the rules no longer say that the last site built said: a version written over instead of closed, a rule that is
 * gone with its page. Nobody who reads the new site would see that it has lost something.
 */
import type { ErroreDiRegola, PercorsoRegola } from './errori.ts';
import { localizzatore } from './posizioni.ts';
import type { RecordCollocato } from './record.ts';
import type { SchemaDelTipo } from './schemi.ts';

/** What the news say of rules that were wrong. */
interface Dichiarate {
  /** Rules, as type/id, whose mistakes were mended in place. */
  corrette: ReadonlySet<string>;
  /** Rules, as type/id, that should never have been there. */
  tolte: ReadonlySet<string>;
}

/** What the news declare. */
export function dichiarateIn(
  novita: readonly { corregge?: readonly string[]; toglie?: readonly { regola: string }[] }[],
): Dichiarate {
  return {
    corrette: new Set(novita.flatMap(({ corregge = [] }) => corregge)),
    tolte: new Set(novita.flatMap(({ toglie = [] }) => toglie.map(({ regola }) => regola))),
  };
}

/** What to compare. */
export interface Confronto {
  /** The records of the files that changed, as the last site had them. */
  prima: readonly RecordCollocato[];
  /** The same files as they are. */
  adesso: readonly RecordCollocato[];
  schemi: ReadonlyMap<string, SchemaDelTipo>;
  /** Whether a rule is still there, in any file. */
  esiste: (tipo: string, id: string) => boolean;
  /** The page that a rule of a kind has of its own; null where it has none. */
  pagina: (tipo: string, id: string) => string | null;
  dichiarate: Dichiarate;
  /** What can be done besides where the last site is only on this disk. */
  altrimenti?: string;
}

/**
 * @returns `scomparse`: errors, a published page that would answer nothing. `riscritte`: notices, facts that changed
 * without a new version
 */
export function guastiDiPubblicazione(confronto: Confronto): {
  scomparse: ErroreDiRegola[];
  riscritte: ErroreDiRegola[];
} {
  const { prima, adesso, esiste, pagina, dichiarate, altrimenti } = confronto;
  const nuovi = Map.groupBy(adesso, nomeDi);
  const scomparse = new Map<string, ErroreDiRegola>();
  const riscritte: ErroreDiRegola[] = [];
  for (const vecchio of prima) {
    const nome = nomeDi(vecchio);
    const indirizzo = pagina(vecchio.tipo, vecchio.id);
    if (!esiste(vecchio.tipo, vecchio.id)) {
      if (indirizzo && !dichiarate.tolte.has(nome)) scomparse.set(nome, scomparsa(vecchio, indirizzo, altrimenti));
    } else if (!dichiarate.corrette.has(nome))
      riscritte.push(...riscrittura(vecchio, nuovi.get(nome) ?? [], confronto));
  }
  return { scomparse: [...scomparse.values()], riscritte };
}

function nomeDi({ tipo, id }: RecordCollocato): string {
  return `${tipo}/${id}`;
}

function scomparsa(
  { tipo, id, fileDiRegole }: RecordCollocato,
  indirizzo: string,
  altrimenti: string | undefined,
): ErroreDiRegola {
  return {
    file: fileDiRegole.file,
    riga: 1,
    colonna: 1,
    messaggio: `«${tipo}/${id}» non c’è più, e nell’ultimo sito costruito aveva la pagina ${indirizzo}`,
    atteso: 'che un indirizzo pubblicato continui a rispondere',
    rimedio: `se la regola è finita, rimettila e chiudila con «valido_al» (l’ultimo giorno); se non doveva esserci, dillo in rules/novita/ con «toglie: [{ regola: ${tipo}/${id}, nome: …, perche: … }]», e l’indirizzo dirà che fine ha fatto${altrimenti ? `; ${altrimenti}` : ''}`,
  };
}

/** The facts of an old record that its version, told by its first day, no longer says. */
function riscrittura(
  vecchio: RecordCollocato,
  nuovi: readonly RecordCollocato[],
  { schemi }: Confronto,
): ErroreDiRegola[] {
  const stampa = vecchio.dati['ripete'] === true;
  const nuovo = nuovi.find(
    (uno) =>
      uno.valido_dal === vecchio.valido_dal &&
      (uno.dati['ripete'] === true) === stampa &&
      (!stampa || uno.fileDiRegole.file === vecchio.fileDiRegole.file),
  );
  const schema = schemi.get(vecchio.tipo)?.schema;
  if (!nuovo || !schema) return [];
  const fatti = fattiDi(schema);
  const radice = { percorso: [], chiave: '' };
  const erano = new Map(fattiScritti(vecchio.dati, fatti, radice).map(({ chiave, valore }) => [chiave, valore]));
  const colloca = localizzatore(nuovo.fileDiRegole);
  return fattiScritti(nuovo.dati, fatti, radice).flatMap(({ percorso, chiave, valore: adesso }) => {
    const valore = erano.get(chiave);
    if (valore === undefined || adesso === valore) return [];
    const campo = percorso.filter((passo) => typeof passo === 'string').join('.');
    return [
      colloca({
        percorso: [...nuovo.percorso, ...percorso],
        messaggio: `«${vecchio.tipo}/${vecchio.id}»: «${campo}» era «${valore}» nell’ultimo sito costruito, adesso è «${adesso}», e la versione di prima non c’è più`,
        atteso: 'che il passato resti scritto',
        rimedio: `se è cambiato da un giorno, rimetti «${valore}», chiudi la versione con «valido_al» e aggiungine sotto una con lo stesso id, «valido_dal» e il suo atto${campo === 'nome' ? ' (per un nome: «rinominata»)' : ''}; se era sbagliato, è una correzione: dillo in rules/novita/ con «corregge: [${vecchio.tipo}/${vecchio.id}]»`,
      }),
    ];
  });
}

/** Fields that say where something is written or how sure it is, not what it is. */
const CONTORNO = new Set(['documento', 'incongruenza', 'riguarda', 'base', 'legge', 'atto']);

/**
 * The fields of a kind that state a fact: what a source prints, which rule another points to, a name that can change in
 * time.
 */
function fattiDi(schema: Record<string, unknown>): ReadonlySet<string> {
  const trovati = new Set<string>();
  const visti = new Set<string>();
  const defs = (schema['$defs'] ?? {}) as Record<string, unknown>;
  const guarda = (dentro: unknown, campo: string | null): void => {
    if (Array.isArray(dentro)) dentro.forEach((uno) => guarda(uno, campo));
    else if (dentro !== null && typeof dentro === 'object') {
      const { properties, $ref, ...altro } = dentro as Record<string, unknown>;
      if (campo && ('stampa' in altro || 'riferimento' in altro)) trovati.add(campo);
      const def = typeof $ref === 'string' && $ref.startsWith('#/$defs/') ? $ref.slice('#/$defs/'.length) : null;
      if (def !== null && !visti.has(`${campo ?? ''} ${def}`)) {
        visti.add(`${campo ?? ''} ${def}`);
        guarda(defs[def], campo);
      }
      if (properties !== null && typeof properties === 'object') {
        if ('rinominata' in properties) trovati.add('nome');
        for (const [nome, suo] of Object.entries(properties)) guarda(suo, nome);
      }
      for (const [chiave, suo] of Object.entries(altro)) if (chiave !== '$defs') guarda(suo, campo);
    }
  };
  guarda(schema, null);
  return new Set([...trovati].filter((campo) => !CONTORNO.has(campo)));
}

/** A fact of a record: where it stands, and a name that stays its own when others come before it in a list. */
interface Fatto {
  percorso: PercorsoRegola;
  chiave: string;
  valore: string;
}

function fattiScritti(valore: unknown, fatti: ReadonlySet<string>, dove: Omit<Fatto, 'valore'>): Fatto[] {
  const { percorso, chiave } = dove;
  if (Array.isArray(valore))
    return valore.flatMap((uno: unknown, n) => {
      const id = uno !== null && typeof uno === 'object' && 'id' in uno ? String(uno.id) : String(n);
      return fattiScritti(uno, fatti, { percorso: [...percorso, n], chiave: `${chiave}/${id}` });
    });
  if (valore !== null && typeof valore === 'object')
    return Object.entries(valore).flatMap(([campo, suo]) =>
      fattiScritti(suo, fatti, { percorso: [...percorso, campo], chiave: `${chiave}/${campo}` }),
    );
  const campo = percorso.findLast((passo) => typeof passo === 'string');
  return percorso.some((passo) => fatti.has(String(passo))) && !CONTORNO.has(String(campo))
    ? [{ percorso, chiave, valore: String(valore) }]
    : [];
}
