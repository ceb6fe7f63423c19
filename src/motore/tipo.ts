import { racconta, type RispostaNelTempo } from '../puro/calendario/racconto.ts';
import type { Limiti } from '../puro/calendario/versioni.ts';
import type { VoceRicerca } from '../puro/ricerca/tipi.ts';
import type { Certezza, Fonte, RegolePerTipo } from '../types/regole.ts';
import { datiDaSchema, type DaSchema } from './dati/di-record.ts';
import { schemaDi, tabellaDi } from './dati/di-tipo.ts';
import type { InsiemeDati } from './dati/insieme.ts';
import type { Nodo } from './rdf/nodo.ts';
import type { NomeTipo, Regola } from './regole.ts';
import type { Voce } from './voce.ts';
import { INDIRIZZI } from '../puro/parole/indirizzi.ts';
import { SENZA } from '../puro/ricerca/riga.ts';
import { PROPRIETA, type Proprieta } from './proprieta.ts';

/** What a catalogue must have for a kind to need no compiling of its own. */
interface ConRegole {
  /** Every rule as written, by kind. */
  regole: ReadonlyMap<string, readonly Regola[]>;
}

/** A rule in the national vocabularies: the page it is told of in, and what is said. */
export interface InRdf {
  id: string;
  pagina: string | null;
  nodi: readonly Nodo[];
}

/** A rule by the name that a page other than its own gives it. */
type NominataAltrove = Pick<Voce, 'id' | 'titolo' | 'percorso'>;

/** A kind of rule: what every output asks of it. */
export interface Tipo<C> {
  /** What is true of it. */
  proprieta: Proprieta;
  /** As in the folders of rules/. */
  nome: string;
  /** What its rules are called where they are listed. */
  titolo: string;
  /** Its rules as other pages point to them. */
  voci: (catalogo: C) => readonly Voce[];
  /** Those that stand in another page too, under another name: told only there. */
  altrove: (catalogo: C) => readonly NominataAltrove[];
  /** Its open data. */
  dati: InsiemeDati<C>;
  /** Why its rules are told of so in the national vocabularies, or why they are not. */
  collegati: string;
  /** Its rules as linked data; null where the national vocabularies have no place for them. */
  rdf: ((catalogo: C) => readonly InRdf[]) | null;
  /** Its lines in the search. */
  cerca: (catalogo: C) => readonly VoceRicerca[];
  /** True where its rules have no page but the general one, `/regole/<nome>/`. */
  paginaGenerale: boolean;
}

/** What a line of the search says besides its name and address. */
type Riga = Partial<Omit<VoceRicerca, 'id' | 'url'>>;

/** A kind as its subject describes it; what is left out is derived from the schema. */
export interface Descrizione<C, R extends object> extends Proprieta {
  /** What its open data are called. */
  titolo: string;
  /** What its rules are called where rules of many kinds are listed. Left out: its `titolo`. */
  elenco?: string;
  /** Its rules, compiled. Left out: as written. */
  regole?: (catalogo: C) => readonly R[];
  /** What one rule is called. */
  nome: (regola: R, catalogo: C) => string;
  /** Where one is told of, from the site's root. Left out: the general page; null: nowhere. */
  pagina?: ((regola: R, catalogo: C) => string) | null;
  /** Its rules that stand in another page too, under another name. */
  altrove?: (catalogo: C) => readonly NominataAltrove[];
  /** The documents and points it rests on. Left out: its `fonte`. */
  fonti?: (regola: R) => readonly Fonte[];
  /** How sure it is. Left out: its `certezza`. */
  certezza?: (regola: R) => Certezza | null;
  /**
   * What the open data hold, in a sentence; with what is computed, where the records are not the rules as they are; or
   * all of it, where they are something else than rules.
   */
  dati: string | DaSchema<C, R> | Omit<InsiemeDati<C>, 'nome' | 'titolo'>;
  /** Why it is said so in the national vocabularies, or why it is not. */
  collegati?: string;
  /** What one rule says in the national vocabularies. Left out: they have no place for it. */
  rdf?: (regola: R, catalogo: C) => readonly Nodo[];
  /** The same, where the things told of are not the rules one by one. */
  inRdf?: (catalogo: C) => readonly InRdf[];
  /** What a line of the search says; null leaves a rule out. Left out: its name only. */
  cerca?: ((regola: R, catalogo: C) => Riga | null) | null;
  /** The lines of the search, where they are not one for each rule. */
  righe?: (catalogo: C) => readonly VoceRicerca[];
}

interface DiSuo {
  id: string;
  fonte?: Fonte;
  certezza?: Certezza;
}

/** A description with what it leaves out, derived. */
interface Completa<C, R extends object> {
  descrizione: Descrizione<C, R>;
  nome: NomeTipo;
  regole: (catalogo: C) => readonly R[];
  pagina: ((regola: R, catalogo: C) => string) | null;
}

/**
 * Makes of a kind's description what the outputs ask of it.
 * @param nome the kind, as in the folders of rules/
 */
export function tipo<C extends ConRegole, T extends NomeTipo, R extends { id: string } = Regola<RegolePerTipo[T]>>(
  nome: T,
  descrizione: Descrizione<C, R>,
): Tipo<C> {
  const { titolo, pagina = ({ id }) => INDIRIZZI.regola(nome, id), elenco = titolo, collegati, inRdf } = descrizione;
  const regole = descrizione.regole ?? ((catalogo: C) => scritteDi(catalogo, nome) as readonly R[]);
  const tutta: Completa<C, R> = { descrizione, nome, regole, pagina };
  return {
    nome,
    proprieta: Object.fromEntries(PROPRIETA.flatMap((una) => (descrizione[una] ? [[una, descrizione[una]]] : []))),
    titolo: elenco,
    paginaGenerale: descrizione.pagina === undefined,
    voci: (catalogo) => voci(tutta, catalogo),
    altrove: descrizione.altrove ?? (() => []),
    dati: dati(tutta),
    collegati: collegati ?? 'Nessuno ha ancora detto come si scrive.',
    rdf: inRdf ?? inRdfUnaPerUna(tutta),
    cerca:
      descrizione.righe ??
      ((catalogo) =>
        [...Map.groupBy(regole(catalogo), ({ id }) => id).values()].flatMap((versioni) =>
          riga(tutta, versioni, catalogo),
        )),
  };
}

function scritteDi({ regole }: ConRegole, nome: string): readonly object[] {
  return regole.get(nome) ?? [];
}

/** Its rules as other pages point to them. */
function voci<C, R extends { id: string }>({ descrizione, nome, regole, pagina }: Completa<C, R>, catalogo: C): Voce[] {
  if (!pagina) return [];
  const fonti = descrizione.fonti ?? (({ fonte }: DiSuo) => (fonte ? [fonte] : []));
  const certezza = descrizione.certezza ?? (({ certezza: sua }: DiSuo) => sua ?? null);
  return regole(catalogo).map((regola) => ({
    tipo: nome,
    id: regola.id,
    titolo: descrizione.nome(regola, catalogo),
    percorso: pagina(regola, catalogo),
    fonti: fonti(regola),
    certezza: certezza(regola),
  }));
}

/** Its open data: the rules as they are, with their page, unless the description says otherwise. */
function dati<C, R extends object>({ descrizione, nome, regole, pagina }: Completa<C, R>): InsiemeDati<C> {
  const { titolo, dati: detti } = descrizione;
  if (typeof detti !== 'string')
    return { nome, titolo, ...('json' in detti ? detti : datiDaSchema(nome, detti, regole, pagina)) };
  return {
    nome,
    titolo,
    descrizione: detti,
    json: (catalogo) =>
      regole(catalogo).map((regola) => ({ ...regola, ...(pagina && { url: pagina(regola, catalogo) }) })),
    schema: () => schemaDi(nome, pagina !== null),
    csv: { colonne: () => tabellaDi(nome, pagina !== null) },
  };
}

/** Each rule in the national vocabularies; null where they have no place for it. */
function inRdfUnaPerUna<C, R extends { id: string }>({
  descrizione: { rdf },
  regole,
  pagina,
}: Completa<C, R>): Tipo<C>['rdf'] {
  if (!rdf) return null;
  return (catalogo) =>
    regole(catalogo).map((regola) => ({
      id: regola.id,
      pagina: pagina && pagina(regola, catalogo),
      nodi: rdf(regola, catalogo),
    }));
}

/** The line of a rule in the search, if it has one: all its versions in one answer, each with its days. */
function riga<C, R extends { id: string } & Partial<Limiti>>(
  { descrizione, pagina }: Completa<C, R>,
  versioni: readonly R[],
  catalogo: C,
): VoceRicerca[] {
  const regola = versioni.at(-1);
  const detto = regola && dellaRiga(descrizione, regola, catalogo);
  if (!detto || !pagina) return [];
  const nel_tempo = versioni.flatMap((versione): RispostaNelTempo[] => {
    const sua = dellaRiga(descrizione, versione, catalogo);
    if (!sua) return [];
    return [
      { risposta: sua.risposta ?? '', valido_dal: versione.valido_dal ?? null, valido_al: versione.valido_al ?? null },
    ];
  });
  return [
    {
      ...SENZA,
      risposta: '',
      tipo: descrizione.elenco ?? descrizione.titolo,
      descrizione: descrizione.nome(regola, catalogo),
      ...detto,
      ...(versioni.length > 1 && { risposta: racconta(nel_tempo), nel_tempo }),
      id: regola.id,
      url: pagina(regola, catalogo),
    },
  ];
}

/** What the description says of a rule's line: nothing of its own where it says nothing, null where it leaves it out. */
function dellaRiga<C, R extends object>({ cerca }: Descrizione<C, R>, regola: R, catalogo: C): Riga | null {
  return cerca === undefined ? {} : (cerca?.(regola, catalogo) ?? null);
}
