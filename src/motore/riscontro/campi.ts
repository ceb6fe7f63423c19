import type { STAMPE } from './forme.ts';

/** What a schema says is printed. */
export type Stampa = (typeof STAMPE)[number];

/** A value that a rule gives as printed in a document. */
export interface CampoStampato {
  /** Steps of the rule, by id where there is one: `righe/rieti/valori/flussi`. It does not change when rows move. */
  chiave: string;
  percorso: (string | number)[];
  stampa: Stampa;
  valore: string;
  documento: string;
  /** The other documents that print it too. */
  anche: readonly string[];
  /** Where the rule says it stands. */
  punto: string;
  /** The key of the record it stands in: the row it is printed on. */
  riga: string;
  /** The step of the field itself. */
  campo: string;
}

type Schema = Record<string, unknown>;
interface Nodo {
  stampa: Stampa | null;
  proprieta: Map<string, () => Nodo>;
  altre: (() => Nodo) | null;
  elementi: (() => Nodo) | null;
}

const nodi = new WeakMap<Schema, Nodo>();

/** The marks `stampa` of a schema, its own references followed. */
function nodo(schema: Schema, radice: Schema): Nodo {
  const noto = nodi.get(schema);
  if (noto) return noto;
  const fatto: Nodo = {
    stampa: (schema['stampa'] as Stampa | undefined) ?? null,
    proprieta: new Map(),
    altre: null,
    elementi: null,
  };
  nodi.set(schema, fatto);
  const pigro = (figlio: unknown) => () => nodo(figlio as Schema, radice);
  for (const [nome, figlio] of Object.entries((schema['properties'] ?? {}) as Schema))
    fatto.proprieta.set(nome, pigro(figlio));
  if (oggetto(schema['additionalProperties'])) fatto.altre = pigro(schema['additionalProperties']);
  if (oggetto(schema['items'])) fatto.elementi = pigro(schema['items']);
  for (const altro of [
    riferito(schema, radice),
    ...['allOf', 'oneOf', 'anyOf'].flatMap((nome) => (schema[nome] ?? []) as Schema[]),
  ]) {
    if (!altro) continue;
    const sotto = nodo(altro, radice);
    fatto.stampa ??= sotto.stampa;
    for (const [nome, figlio] of sotto.proprieta) if (!fatto.proprieta.has(nome)) fatto.proprieta.set(nome, figlio);
    fatto.altre ??= sotto.altre;
    fatto.elementi ??= sotto.elementi;
  }
  return fatto;
}

function oggetto(valore: unknown): valore is Schema {
  return typeof valore === 'object' && valore !== null;
}

function riferito(schema: Schema, radice: Schema): Schema | null {
  const [, nome] = /^#\/\$defs\/(.+)$/.exec(String(schema['$ref'] ?? '')) ?? [];
  return nome === undefined ? null : (((radice['$defs'] as Schema | undefined)?.[nome] as Schema | undefined) ?? null);
}

/**
 * Every value that a rule file gives as printed.
 * @param dati the file's values
 * @param schema the JSON Schema of its kind, with its marks `stampa`
 */
export function campiStampati(dati: unknown, schema: Schema): CampoStampato[] {
  const campi: CampoStampato[] = [];
  visita(
    {
      valore: dati,
      nodo: nodo(schema, schema),
      chiave: '',
      percorso: [],
      documento: null,
      anche: [],
      punto: '',
      riga: '',
      nostro: false,
      campo: '',
    },
    campi,
  );
  return campi;
}

/** Fields that say in our writing what `stampato`, where it is given, says as printed. */
const STESSA_COSA: ReadonlySet<string> = new Set(['valore', 'data', 'nome']);

interface Passo {
  valore: unknown;
  nodo: Nodo;
  chiave: string;
  percorso: (string | number)[];
  documento: string | null;
  anche: readonly string[];
  punto: string;
  riga: string;
  /** True under a source that says the value is computed by us. */
  nostro: boolean;
  campo: string;
}

function visita(passo: Passo, campi: CampoStampato[]): void {
  const { valore, documento, anche, punto, chiave, percorso, riga, campo } = passo;
  if (Array.isArray(valore)) return visitaElenco(passo, valore, campi);
  if (oggetto(valore)) return visitaGruppo(passo, valore, campi);
  const { stampa } = passo.nodo;
  if (
    stampa === null ||
    documento === null ||
    passo.nostro ||
    (typeof valore !== 'string' && typeof valore !== 'number')
  )
    return;
  campi.push({ chiave, percorso, stampa, valore: String(valore), documento, anche, punto, riga, campo });
}

function visitaElenco(passo: Passo, elenco: readonly unknown[], campi: CampoStampato[]): void {
  const { elementi } = passo.nodo;
  if (!elementi) return;
  const visti = new Map<string, number>();
  for (const [n, valore] of elenco.entries()) {
    const nome = oggetto(valore) ? nomeDi(valore, n) : String(n + 1);
    const volta = (visti.get(nome) ?? 0) + 1;
    visti.set(nome, volta);
    const chiave = `${passo.chiave}/${nome}${volta > 1 ? `#${volta}` : ''}`;
    visita(
      {
        ...passo,
        valore,
        nodo: elementi(),
        chiave,
        percorso: [...passo.percorso, n],
        riga: oggetto(valore) ? chiave : passo.riga,
      },
      campi,
    );
  }
}

/** What tells an item from its neighbours: its id, or the words by which we call it. */
function nomeDi(valore: Schema, n: number): string {
  const { id, etichetta, capitolo } = valore;
  return String(id ?? capitolo ?? (etichetta === undefined ? n + 1 : String(etichetta).replaceAll('/', '-')));
}

function visitaGruppo(passo: Passo, gruppo: Schema, campi: CampoStampato[]): void {
  if (gruppo['perso'] === true || gruppo['vuota'] === true) return;
  const documento = documentoDi(gruppo) ?? passo.documento;
  const anche = Array.isArray(gruppo['citato_da'])
    ? gruppo['citato_da']
        .slice(1)
        .filter(oggetto)
        .map((citante) => String(citante['documento']))
    : passo.anche;
  const fonte = oggetto(gruppo['fonte']) ? gruppo['fonte'] : {};
  const punto = typeof fonte['punto'] === 'string' ? fonte['punto'] : passo.punto;
  const nostro = passo.nostro || 'calcolo' in fonte;
  for (const [nome, valore] of Object.entries(gruppo)) {
    const figlio = passo.nodo.proprieta.get(nome) ?? passo.nodo.altre;
    // Where the printed words are given beside the value, they are what the document prints.
    if (!figlio || (STESSA_COSA.has(nome) && 'stampato' in gruppo && passo.nodo.proprieta.get('stampato')?.().stampa))
      continue;
    const chiave = passo.chiave === '' ? nome : `${passo.chiave}/${nome}`;
    // A bare cell and one with something to say of it are the same place of the document.
    visita(
      {
        ...passo,
        valore,
        nodo: figlio(),
        chiave: nome === 'valore' || nome === 'stampato' ? passo.chiave : chiave,
        percorso: [...passo.percorso, nome],
        documento,
        anche,
        punto,
        nostro,
        campo: nome,
      },
      campi,
    );
  }
}

/** The document a rule names as its source; for an act, the first document that cites it. */
function documentoDi(gruppo: Schema): string | null {
  const fonte = gruppo['fonte'] ?? (Array.isArray(gruppo['citato_da']) ? (gruppo['citato_da'][0] as unknown) : null);
  const documento = oggetto(fonte) ? fonte['documento'] : gruppo['testo_consultato'] === true ? gruppo['id'] : null;
  return typeof documento === 'string' ? documento : null;
}
