import type { NomeTipo } from '../regole.ts';
import { formaDelFile, formaDiRegola, regolaCon, scritto } from './di-regola.ts';
import { formaDelTipo, nomeDellaForma, staInUnaCella } from './di-tipo.ts';
import {
  COLONNE_FONTE,
  CON_CERTEZZA,
  CON_VALIDITA,
  FONTE,
  colonne,
  detto,
  indirizzo,
  oggetto,
  secondo,
  type Schema,
} from './forme.ts';
import type { InsiemeDati } from './insieme.ts';

/** A field that is not as the rules have it. A form that asks the schemas is a function: modules are read before. */
interface Calcolato<C, R> {
  /** What it is. Left out: what the schema says of the field of that name. */
  forma?: Schema | (() => Schema);
  /** Its value. Left out: the field of that name in the compiled rule. */
  da?: (regola: R, catalogo: C) => unknown;
  /** The field that it follows; null: none. Left out: where the schema has it, or after all the fields of the schema. */
  dopo?: string | null;
}

/** A cell of the table that is not the record's field as text. */
interface Cella {
  forma: Schema;
  da?: (campo: never) => unknown;
}

/** What a record has otherwise than its shape in rules/_schema. */
export interface Diverso<C, R> {
  /** Fields of the schema that the data leave out, separated by spaces. */
  senza?: string;
  /** Fields that are computed. */
  calcolati?: Record<string, Calcolato<C, R>>;
  /** Fields that the data have elsewhere than the schema: each with the one that it follows; the first follows none. */
  dopo?: Record<string, string | null>;
  /** What the data say of a field, where it is not what the editors are told. */
  detti?: Record<string, string>;
}

/** The table of a set of open data: the fields that fit in a cell, with the document and the point. */
interface Tabella {
  /** Columns left out, separated by spaces. */
  senza?: string;
  dopo?: Record<string, string | null>;
  /** Columns that came late, and stand last. */
  ultime?: string;
  celle?: Record<string, Cella>;
}

/** A kind's open data, as its schema has them: only what is not so is named. */
export interface DaSchema<C, R> extends Diverso<C, R> {
  /** What they hold, in a sentence. */
  descrizione: string;
  /** The shape of its records, as in `formaDiRegola`. Left out: that of a rule of the kind. */
  forma?: string;
  /** True where its records have no field that the rule leaves out: the rule as written, with what is computed. */
  comeScritta?: true;
  /** Where its pages are, from the site's root. Left out: its records have no address. */
  radice?: string;
  /** Its records before they are written, where they are not its rules one by one. */
  voci?: (catalogo: C) => readonly R[];
  /** The table, if it has one; `solo` says which records it has. */
  csv?: Tabella & { solo?: (record: Record<string, unknown>) => boolean };
}

/** Fields that every record has in one form: where it comes from, how sure it is, from when to when. */
const DI_TUTTI = ['punto', 'fonte', 'certezza', 'motivo', 'incongruenza', 'valido_dal', 'valido_al'];

const parole = (nomi = ''): string[] => nomi.split(' ').filter((uno) => uno !== '');

/**
 * The schema of a record that a shape of the rules describes.
 * @param nome the shape, as in `formaDiRegola`: a rule's, or that of something in it
 * @param radice where its pages are; left out, it has no address
 */
export function formaDaSchema<C, R>(nome: string, diverso: Diverso<C, R> = {}, radice?: string): Schema {
  const { senza, calcolati = {}, dopo = {}, detti = {} } = diverso;
  const riga = formaDiRegola(nome);
  if (!riga) throw new Error(`Nessuno schema «${nome}» in rules/_schema.`);
  const campi = riga['properties'] as Record<string, Schema>;
  const forme: Record<string, Schema> = Object.fromEntries(
    Object.keys(campi)
      .filter((campo) => !DI_TUTTI.includes(campo))
      .map((campo) => [campo, scritto(riga, campo)]),
  );
  for (const [campo, { forma }] of Object.entries(calcolati)) {
    if (forma) forme[campo] = typeof forma === 'function' ? forma() : forma;
  }
  const propri = conQuelliDelFile(nome, campi);
  Object.assign(forme, {
    ...('valido_dal' in propri ? CON_VALIDITA : {}),
    ...('fonte' in propri || 'punto' in propri ? { fonte: FONTE } : {}),
    ...('certezza' in propri ? CON_CERTEZZA : {}),
    ...(radice === undefined ? {} : { url: indirizzo(radice) }),
  });
  const nomi = Object.entries({ ...seguiti(calcolati), ...dopo }).reduce(sposta, Object.keys(forme));
  const fuori = parole(senza);
  for (const campo of [...Object.keys(detti), ...fuori]) {
    if (!forme[campo]) throw new Error(`Nessun campo «${campo}» nei dati di «${nome}».`);
  }
  return oggetto(
    Object.fromEntries(
      nomi
        .filter((campo) => !fuori.includes(campo))
        .map((campo) => {
          const forma = forme[campo] ?? {};
          return [campo, detti[campo] === undefined ? forma : detto(forma, detti[campo])];
        }),
    ),
  );
}

/** A rule in a table has the source, the certainty and the days of its table too. */
function conQuelliDelFile(nome: string, campi: object): object {
  const [tipo = ''] = nome.split('.');
  return nome === nomeDellaForma(tipo) ? { ...(formaDiRegola(tipo)?.['properties'] as object), ...campi } : campi;
}

/** The schema of a record that is the rule as written, with what is computed. */
function formaComeScritta<C, R>(tipo: NomeTipo, { calcolati = {}, radice }: DaSchema<C, R>): Schema {
  const suoi = formaDelTipo(tipo)['properties'] as Record<string, Schema>;
  const forme = Object.entries(calcolati).flatMap(([nome, { forma }]): [string, Schema][] =>
    forma ? [[nome, typeof forma === 'function' ? forma() : forma]] : [],
  );
  return regolaCon(
    tipo,
    formaDelFile(tipo) === 'tabella' ? 'riga' : null,
    {
      ...Object.fromEntries(forme.filter(([nome]) => !(nome in suoi))),
      ...(radice === undefined ? {} : { url: indirizzo(radice) }),
    },
    Object.fromEntries(forme.filter(([nome]) => nome in suoi)),
  );
}

function senzaCampi(regola: object, fuori: readonly string[]): object {
  return Object.fromEntries(Object.entries(regola).filter(([nome]) => !fuori.includes(nome)));
}

function seguiti<C, R>(calcolati: Record<string, Calcolato<C, R>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(calcolati).flatMap(([nome, { dopo }]) => (dopo === undefined ? [] : [[nome, dopo]])),
  );
}

function sposta(nomi: readonly string[], [nome, dopo]: readonly [string, string | null]): string[] {
  const altri = nomi.filter((uno) => uno !== nome);
  if (dopo === null) return [nome, ...altri];
  if (!altri.includes(dopo)) throw new Error(`«${nome}» segue «${dopo}», che non c’è.`);
  return altri.toSpliced(altri.indexOf(dopo) + 1, 0, nome);
}

/**
 * The columns of a table of records: the fields that fit in a cell.
 * @param forma the schema of a record
 */
export function colonneDelRecord(
  forma: Schema,
  { senza, dopo = {}, ultime, celle = {} }: Tabella,
): Record<string, Schema> {
  const campi = forma['properties'] as Record<string, Schema>;
  const inFondo = parole(ultime);
  const fuori = [...parole(senza), ...inFondo, 'fonte', 'url'];
  const nomi = Object.entries(dopo)
    .reduce(sposta, Object.keys(campi))
    .filter((nome) => !fuori.includes(nome) && (nome in celle || staInUnaCella(campi[nome] ?? {})));
  const fonte = 'fonte' in campi ? Object.keys(COLONNE_FONTE) : [];
  const url = 'url' in campi && !parole(senza).includes('url') ? ['url'] : [];
  return colonne(forma, [...nomi, ...fonte.filter((uno) => !fuori.includes(uno)), ...url, ...inFondo], {
    ...COLONNE_FONTE,
    ...Object.fromEntries(Object.entries(celle).map(([nome, cella]) => [nome, cella.forma])),
  });
}

/** A record as its line of the table has it. */
function inCelle(record: Record<string, unknown>, celle: Record<string, Cella>): object {
  const scritte = Object.entries(celle).flatMap(([nome, { da }]) => (da ? [[nome, da(record[nome] as never)]] : []));
  return { ...record, ...(Object.fromEntries(scritte) as object) };
}

/**
 * The open data of a kind, from its schema.
 * @param regole its rules, compiled
 * @param pagina where one is told of
 */
export function datiDaSchema<C, R extends object>(
  tipo: NomeTipo,
  dati: DaSchema<C, R>,
  regole: (catalogo: C) => readonly R[],
  pagina: ((regola: R, catalogo: C) => string) | null,
): Omit<InsiemeDati<C>, 'nome' | 'titolo'> {
  const { descrizione, voci = regole, calcolati = {}, csv } = dati;
  const schema = (): Schema =>
    dati.comeScritta
      ? formaComeScritta(tipo, dati)
      : formaDaSchema(dati.forma ?? nomeDellaForma(tipo), dati, dati.radice);
  const json = (catalogo: C): Record<string, unknown>[] => {
    const forma = schema();
    return voci(catalogo).map((regola) => {
      const altri = {
        ...Object.fromEntries(
          Object.entries(calcolati).flatMap(([nome, { da }]) => (da ? [[nome, da(regola, catalogo)]] : [])),
        ),
        ...(dati.radice === undefined ? {} : { url: pagina?.(regola, catalogo) }),
      };
      return dati.comeScritta ? { ...senzaCampi(regola, parole(dati.senza)), ...altri } : secondo(forma, regola, altri);
    });
  };
  if (!csv) return { descrizione, json, schema };
  const { celle = {}, solo = () => true } = csv;
  const righe = (catalogo: C): object[] =>
    json(catalogo)
      .filter(solo)
      .map((record) => inCelle(record, celle));
  return { descrizione, json, schema, csv: { colonne: () => colonneDelRecord(schema(), csv), righe } };
}
