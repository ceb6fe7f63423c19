import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { TERMINI } from '../../../src/uscite/rdf/vocabolario.ts';
import { COLLEGATI, diTipo, paginePerRegola } from '../../../src/uscite/rdf/collegati.ts';
import { INTERI, intero } from '../../../src/uscite/rdf/file.ts';
import { jsonld as scrivi } from '../../../src/uscite/rdf/jsonld.ts';
import { BASE, catalogo, corto, grafo, riga, terne } from './grafo.ts';
import type { Termini } from './termini.ts';

const termini = JSON.parse(readFileSync(new URL('termini.json', import.meta.url), 'utf8')) as Termini;
const tutto = grafo('tutto');
const TIPO = 'rdf:type';

/** Offline: a document that asks for another file is a fault. */
const chiuso = (url: string): never => {
  throw new Error(`Il documento chiede ${url}.`);
};

/** What jsonld makes of a document, in pieces: its time grows with the square of the nodes. */
async function daJsonLd(testo: string): Promise<Set<string>> {
  const { '@graph': nodi, ...resto } = JSON.parse(testo) as { '@graph': object[] };
  const lette = new Set<string>();
  for (let n = 0; n < nodi.length; n += 100) {
    const pezzo = { ...resto, '@graph': nodi.slice(n, n + 100) };
    const scritte = await jsonld.toRDF(pezzo, { format: 'application/n-quads', documentLoader: chiuso, safe: true });
    for (const quad of terne(scritte)) lette.add(riga(quad));
  }
  return lette;
}

describe('le due scritture dicono le stesse cose', () => {
  test.each(INTERI.filter((nome) => nome !== 'tutto'))('%s', async (nome) => {
    const { nodi, quads } = grafo(nome);
    const lette = await daJsonLd(scrivi(nodi, BASE));
    const scritte = new Set(quads.map(riga));
    expect([...lette].filter((una) => !scritte.has(una)).slice(0, 5)).toEqual([]);
    expect([...scritte].filter((una) => !lette.has(una)).slice(0, 5)).toEqual([]);
    expect(scritte.size).toBeGreaterThan(0);
  });

  test('il file intero è la somma delle parti', () => {
    const parti = new Set(INTERI.filter((nome) => nome !== 'tutto').flatMap((nome) => grafo(nome).quads.map(riga)));
    expect(new Set(tutto.quads.map(riga)).size).toBe(parti.size);
    expect(tutto.quads.map(riga).filter((una) => !parti.has(una))).toEqual([]);
  });
});

const NOSTRI = {
  classi: new Set(TERMINI.filter(({ genere }) => genere === 'classe').map(({ nome }) => nome)),
  proprieta: new Set(TERMINI.filter(({ genere }) => genere === 'proprieta').map(({ nome }) => nome)),
};
const divisa = (termine: string): [string, string] => {
  const [prefisso = '', ...nome] = termine.split(':');
  return [prefisso, nome.join(':')];
};
const noto = (termine: string, genere: 'classi' | 'proprieta'): boolean => {
  const [prefisso, nome] = divisa(termine);
  if (prefisso === 'cfc') return NOSTRI[genere].has(nome);
  return Object.hasOwn(termini[prefisso]?.[genere] ?? {}, nome);
};
const usate = {
  classi: new Set(
    tutto.quads.filter(({ predicate }) => corto(predicate.value) === TIPO).map(({ object }) => corto(object.value)),
  ),
  proprieta: new Set(tutto.quads.map(({ predicate }) => corto(predicate.value))),
};

describe('ogni termine esiste', () => {
  test('le classi usate sono definite dai vocabolari pubblicati, o sono nostre e spiegate', () => {
    expect([...usate.classi].filter((classe) => !noto(classe, 'classi'))).toEqual([]);
  });

  test('le proprietà usate sono definite dai vocabolari pubblicati, o sono nostre e spiegate', () => {
    expect([...usate.proprieta].filter((una) => !noto(una, 'proprieta'))).toEqual([]);
  });

  test('i termini nostri si usano tutti', () => {
    const usati = new Set([...usate.classi, ...usate.proprieta]);
    expect(TERMINI.map(({ nome }) => `cfc:${nome}`).filter((nome) => !usati.has(nome))).toEqual([]);
  });

  test('un concetto di un vocabolario a cui si rimanda esiste', () => {
    const mete = new Set(
      tutto.quads.filter(({ object }) => object.termType === 'NamedNode').map(({ object }) => corto(object.value)),
    );
    const fuori = [...mete].filter((meta) => {
      const [prefisso, nome] = divisa(meta);
      const suo = termini[prefisso];
      return (
        suo && !Object.hasOwn(suo.classi, nome) && !Object.hasOwn(suo.proprieta, nome) && !suo.individui.includes(nome)
      );
    });
    expect(fuori).toEqual([]);
  });
});

/** A class with all those above it. */
function sopra(classe: string, viste = new Set<string>()): Set<string> {
  if (viste.has(classe)) return viste;
  viste.add(classe);
  const [prefisso, nome] = divisa(classe);
  for (const padre of termini[prefisso]?.classi[nome] ?? []) sopra(padre, viste);
  return viste;
}
const classiDi = new Map<string, Set<string>>();
for (const { subject, object } of tutto.quads.filter(({ predicate }) => corto(predicate.value) === TIPO)) {
  const sue = classiDi.get(subject.value) ?? new Set();
  sopra(corto(object.value), sue);
  classiDi.set(subject.value, sue);
}

describe('ogni proprietà è usata come la definisce il suo vocabolario', () => {
  const controlla = (quale: 'dominio' | 'codominio', estremo: 'subject' | 'object'): string[] =>
    tutto.quads.flatMap((quad) => {
      const [prefisso, nome] = divisa(corto(quad.predicate.value));
      const vuole = termini[prefisso]?.proprieta[nome]?.[quale];
      const cosa = quad[estremo];
      // Classes of the W3C vocabularies are open: anything may be an entity, a resource, a concept.
      if (!vuole || cosa.termType !== 'NamedNode' || /^(rdfs|prov|foaf|dct):/.test(vuole)) return [];
      if (vuole.startsWith('http') || divisa(vuole)[0] === 'xsd') return [];
      if (estremo === 'object' && !cosa.value.startsWith(BASE)) return [];
      // CPSV-AP_IT itself wants the address of SM-AP_IT on its e-mail channels.
      if (nome === 'emailAddress' && classiDi.get(cosa.value)?.has('cpsv:EmailChannel')) return [];
      return classiDi.get(cosa.value)?.has(vuole) || corto(cosa.value) !== cosa.value
        ? []
        : [`${corto(quad.predicate.value)} (${quale} ${vuole}): ${cosa.value}`];
    });

  test('chi la ha è della classe che essa vuole', () => {
    expect([...new Set(controlla('dominio', 'subject'))].slice(0, 10)).toEqual([]);
  });

  test('ciò a cui porta è della classe che essa vuole', () => {
    expect([...new Set(controlla('codominio', 'object'))].slice(0, 10)).toEqual([]);
  });
});

describe('gli identificativi', () => {
  const descritti = new Set(tutto.quads.map(({ subject }) => subject.value));

  test('ciò a cui si rimanda, fra le cose nostre, è descritto', () => {
    const mete = tutto.quads.filter(
      ({ object }) => object.termType === 'NamedNode' && object.value.startsWith(`${BASE}/`),
    );
    expect([...new Set(mete.map(({ object }) => object.value))].filter((meta) => !descritti.has(meta))).toEqual([]);
  });

  test('due regole non ne hanno uno in comune', () => {
    const radici = COLLEGATI.flatMap((tipo) => diTipo(tipo, catalogo).map(({ nodi }) => nodi[0]?.['@id']));
    expect(radici.filter((id, n) => radici.indexOf(id) !== n)).toEqual([]);
  });

  test('stanno tutti sotto la base, e con un’altra base cambia solo quella', () => {
    const altrove = JSON.parse(scrivi(intero(catalogo, 'prodotti'), 'https://w3id.prova/inps')) as {
      '@graph': unknown;
    };
    const qui = JSON.parse(scrivi(intero(catalogo, 'prodotti'), BASE)) as { '@graph': unknown };
    expect(altrove['@graph']).toEqual(qui['@graph']);
  });
});

test('nessuna casella che porta un nome esce', () => {
  const nominative = catalogo.canali.contatti
    .filter(({ nominativa }) => nominativa)
    .map(({ casella }) => casella ?? '');
  const tutti = tutto.quads.map(riga).join('\n').toLowerCase();
  expect(nominative.length).toBeGreaterThan(0);
  expect(nominative.filter((casella) => tutti.includes(casella.toLowerCase()))).toEqual([]);
});

test('ogni pagina di una regola ha tutto ciò che si dice di quella regola', () => {
  const pagine = paginePerRegola(catalogo);
  for (const tipo of COLLEGATI)
    for (const { pagina, nodi } of diTipo(tipo, catalogo).filter((regola) => regola.pagina !== null)) {
      const accanto = new Set(pagine.get((pagina ?? '').replace(/\/(#.*)?$/, ''))?.map((nodo) => nodo['@id']));
      expect(nodi.filter((nodo) => !accanto.has(nodo['@id']))).toEqual([]);
    }
});
