import { appoggio, punto } from '../../motore/rdf/affermazione.ts';
import { codice, giorno, identita, nodo, numero, parte, rif, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import { VOCABOLARIO, type Termine } from '../../motore/rdf/prefissi.ts';
import { giorniDelPeriodo } from '../../puro/calendario/anni.ts';
import { scriviPeriodo } from '../../puro/parole/date.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Albero, VocePeso } from './pesi.ts';
import type { Cifra, TabellaCompilata } from './valori.ts';
import { percorsoAlbero, percorsoCifra } from './vista/indirizzi.ts';
import { unitaInParole } from './vista/unita.ts';

/** What tells a figure from the others of its table, besides its row and column, where all of them have it. */
const DIMENSIONI = { struttura: 'sdmx-d:refArea', periodo: 'sdmx-d:refPeriod', tipo: 'cfc:tipoDiCifra' } as const;
type Dimensione = keyof typeof DIMENSIONI;

/** A table of figures (Data Cube): a data set, and an observation for each figure that has a value. */
export function tabellaInRdf(tabella: TabellaCompilata): Nodo[] {
  const id = identita(INDIRIZZI.tabella(tabella.id));
  const cifre = tabella.cifre.filter(({ tipo, valore }) => tipo !== 'descrizione' || valore !== null);
  const comuni = (Object.keys(DIMENSIONI) as Dimensione[]).filter((una) => cifre.every((cifra) => cifra[una] !== null));
  return [
    nodo(id, 'qb:DataSet', {
      'rdfs:label': testo(tabella.titolo),
      'rdfs:comment': testo(tabella.nota),
      'qb:structure': cifre.length > 0 ? struttura(comuni) : null,
      ...appoggio(tabella),
    }),
    ...tabella.righe.map((riga) => intestazione(parte(id, `riga-${riga.id}`), riga.nome ?? riga.voce, riga.voce)),
    ...tabella.colonne.map((una) => intestazione(parte(id, `colonna-${una.id}`), una.nome ?? una.voce, una.voce)),
    ...cifre.map((cifra) => cifraInRdf(id, cifra)),
  ];
}

/** A heading of a table: the name in plain Italian, and as it is printed. */
function intestazione(id: string, nome: string, stampato: string): Nodo {
  return nodo(id, 'skos:Concept', {
    'skos:prefLabel': testo(nome),
    'skos:altLabel': stampato === nome ? null : testo(stampato),
  });
}

/** A structure of data: rows and columns always tell figures apart; the rest where every figure of the table has it. */
function struttura(comuni: readonly Dimensione[]): Nodo {
  const id = `${VOCABOLARIO}${['cifre', ...comuni].join('-')}`;
  const componente = (ruolo: 'dimension' | 'measure' | 'attribute', proprieta: Termine): Nodo =>
    nodo(`${id}-${proprieta.replace(':', '-')}`, 'qb:ComponentSpecification', {
      [`qb:${ruolo}` as Termine]: rif(proprieta),
    });
  return nodo(id, 'qb:DataStructureDefinition', {
    'qb:component': [
      componente('dimension', 'cfc:riga'),
      componente('dimension', 'cfc:colonna'),
      ...comuni.map((una) => componente('dimension', DIMENSIONI[una])),
      componente('measure', 'sdmx-m:obsValue'),
      componente('attribute', 'sdmx-a:unitMeasure'),
      componente('attribute', 'cfc:certezza'),
    ],
  });
}

/** A figure; where its place holds words, or nothing, there is no value to observe, and what there is is said. */
function cifraInRdf(tabella: string, cifra: Cifra): Nodo {
  const osservata = cifra.valore !== null;
  return nodo(identita(percorsoCifra(cifra.id)), osservata ? 'qb:Observation' : 'cfc:CellaSenzaCifra', {
    'rdfs:label': testo(cifra.voce),
    ...(osservata ? { 'qb:dataSet': rif(tabella) } : { 'dct:isPartOf': rif(tabella) }),
    'cfc:riga': rif(parte(tabella, `riga-${cifra.riga}`)),
    'cfc:colonna': rif(parte(tabella, `colonna-${cifra.colonna}`)),
    'sdmx-d:refArea': cifra.struttura ? rif(identita(INDIRIZZI.sede(cifra.struttura))) : null,
    'sdmx-d:refPeriod': periodo(cifra.periodo),
    'cfc:tipoDiCifra': cifra.tipo ? concetto('tipo', cifra.tipo, cifra.tipo) : null,
    'sdmx-m:obsValue': numero(cifra.valore),
    'sdmx-a:unitMeasure': misura(cifra.unita),
    'cfc:vincolo': codice(cifra.vincolo),
    'cfc:rispettoA': testo(cifra.rispetto_a),
    'cfc:stato': cifra.stato === 'cifra' ? null : codice(cifra.stato),
    'rdfs:comment': [testo(cifra.testo), testo(cifra.nota)],
    ...appoggio(cifra),
  });
}

function concetto(genere: string, nome: string, parole: string): Nodo {
  return nodo(identita(`${PAGINE.tabelle}#${genere}-${nome}`), 'skos:Concept', {
    'skos:prefLabel': testo(parole),
    'skos:notation': codice(nome),
  });
}

/** A unit of measure; a bare ratio or index is one too, by its name. */
export function misura(unita: string | null): Nodo | null {
  if (unita === null) return null;
  const nome = unita.replaceAll('/', '-');
  return nodo(identita(`${PAGINE.tabelle}#unita-${nome}`), 'mu:MeasurementUnit', {
    'l0:name': testo(unitaInParole(unita) || unita),
    'skos:notation': codice(unita),
  });
}

/** A year, a quarter, a month, a day or the span of several, as the days it has. */
function periodo(detto: string | null): Nodo | null {
  const giorni = detto === null || detto === 'non-indicato' ? null : giorniDelPeriodo(detto);
  if (detto === null || giorni === null) return null;
  return nodo(`${VOCABOLARIO}periodo-${detto.replace('/', '-')}`, 'ti:TimeInterval', {
    'rdfs:label': testo(scriviPeriodo(detto)),
    'skos:notation': codice(detto),
    'ti:startTime': giorno(giorni.valido_dal),
    'ti:endTime': giorno(giorni.valido_al),
  });
}

/** A tree of weights: a data set, and an observation for each weight, of an entry inside the one that comprises it. */
export function alberoInRdf(albero: Albero): Nodo[] {
  const id = identita(`${percorsoAlbero(albero.id)}#${albero.id}`);
  return [
    nodo(id, 'qb:DataSet', {
      'rdfs:label': testo(albero.titolo),
      'rdfs:comment': testo(albero.nota),
      'qb:structure': strutturaPesi(),
      ...appoggio(albero),
    }),
    ...albero.voci.flatMap((voce) => [
      nodo(parte(id, `voce-${voce.id}`), 'skos:Concept', {
        'skos:prefLabel': testo(voce.nome),
        'skos:altLabel': voce.voce === voce.nome ? null : testo(voce.voce),
        'skos:broader': voce.parte_di ? rif(parte(id, `voce-${voce.parte_di}`)) : null,
        'rdfs:comment': testo(voce.nota),
        'prov:wasDerivedFrom': punto(voce.fonte),
      }),
      ...(voce.peso === null ? [] : [peso(id, albero, voce)]),
    ]),
  ];
}

function peso(albero: string, { periodo: suo }: Albero, voce: VocePeso): Nodo {
  return nodo(parte(albero, `peso-${voce.id}`), 'qb:Observation', {
    'rdfs:label': testo(voce.nome),
    'qb:dataSet': rif(albero),
    'cfc:riga': rif(parte(albero, `voce-${voce.id}`)),
    'sdmx-d:refPeriod': periodo(suo),
    'cfc:tipoDiCifra': concetto('tipo', 'peso', 'peso'),
    'sdmx-m:obsValue': numero(voce.peso),
    'sdmx-a:unitMeasure': misura('percento'),
    ...appoggio(voce),
  });
}

function strutturaPesi(): Nodo {
  const id = `${VOCABOLARIO}pesi`;
  const componente = (ruolo: Termine, proprieta: Termine): Nodo =>
    nodo(`${id}-${proprieta.replace(':', '-')}`, 'qb:ComponentSpecification', { [ruolo]: rif(proprieta) });
  return nodo(id, 'qb:DataStructureDefinition', {
    'qb:component': [
      componente('qb:dimension', 'cfc:riga'),
      componente('qb:measure', 'sdmx-m:obsValue'),
      componente('qb:attribute', 'sdmx-a:unitMeasure'),
      componente('qb:attribute', 'cfc:certezza'),
    ],
  });
}
