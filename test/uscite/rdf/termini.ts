/**
 * Makes `termini.json`, the list of the terms that published vocabularies define, with superclasses, domains and
 * ranges where they are single classes: `node test/uscite/rdf/termini.ts <folder of .ttl and .nq files>`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store, type Term } from 'n3';
import { PREFISSI } from '../../../src/motore/rdf/prefissi.ts';

const OWL = 'http://www.w3.org/2002/07/owl#';
const RDFS = PREFISSI.rdfs;
const TIPO = `${PREFISSI.rdf}type`;

/** What a vocabulary says of one of its terms. */
export interface Termini {
  [prefisso: string]: {
    versione: string | null;
    classi: Record<string, string[]>;
    proprieta: Record<string, { dominio?: string; codominio?: string }>;
    /** Concepts and other individuals. */
    individui: string[];
  };
}

const corto = (iri: string): string => {
  const [prefisso, spazio] = Object.entries(PREFISSI).find(([, tutto]) => iri.startsWith(tutto)) ?? ['', ''];
  return prefisso ? `${prefisso}:${iri.slice(spazio.length)}` : iri;
};

/** The list, from every vocabulary file of a folder. */
export function leggiTermini(cartella: string): Termini {
  const tutto = new Store();
  for (const file of readdirSync(cartella).sort())
    for (const { subject, predicate, object } of new Parser({ baseIRI: 'https://w3id.org/italia/onto/' }).parse(
      readFileSync(join(cartella, file), 'utf8'),
    ))
      tutto.addQuad(subject, predicate, object);
  const nominati = (termini: Term[]) =>
    termini.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => corto(value));
  const unico = (termini: Term[]): string | undefined => {
    const soli = nominati(termini);
    return termini.length === 1 && soli[0] !== 'http://www.w3.org/2002/07/owl#Thing' ? soli[0] : undefined;
  };
  return Object.fromEntries(
    Object.entries(PREFISSI)
      .filter(([prefisso]) => prefisso !== 'xsd')
      .map(([prefisso, spazio]) => {
        const generi = (iri: string) => tutto.getObjects(iri, TIPO, null).map(({ value }) => value);
        const suoi = [...new Set(tutto.getSubjects(TIPO, null, null).map(({ value }) => value))]
          .filter((iri) => iri.startsWith(spazio) && iri !== spazio)
          .sort();
        const classi = suoi.filter((iri) => generi(iri).some((uno) => [`${OWL}Class`, `${RDFS}Class`].includes(uno)));
        const proprieta = suoi.filter((iri) => generi(iri).some((uno) => /Property$/.test(uno)));
        const versione = tutto.getObjects(spazio.replace(/\/$/, ''), `${OWL}versionIRI`, null)[0];
        return [
          prefisso,
          {
            versione: versione?.value ?? null,
            classi: Object.fromEntries(
              classi.map((iri) => [
                iri.slice(spazio.length),
                nominati(tutto.getObjects(iri, `${RDFS}subClassOf`, null)),
              ]),
            ),
            proprieta: Object.fromEntries(
              proprieta.map((iri) => {
                const dominio = unico(tutto.getObjects(iri, `${RDFS}domain`, null));
                const codominio = unico(tutto.getObjects(iri, `${RDFS}range`, null));
                return [iri.slice(spazio.length), { ...(dominio && { dominio }), ...(codominio && { codominio }) }];
              }),
            ),
            individui: suoi
              .filter((iri) => !classi.includes(iri) && !proprieta.includes(iri))
              .map((iri) => iri.slice(spazio.length)),
          },
        ];
      }),
  );
}

const [, chiamato, cartella] = process.argv;
if (cartella && chiamato?.endsWith('termini.ts'))
  writeFileSync(new URL('termini.json', import.meta.url), `${JSON.stringify(leggiTermini(cartella))}\n`);
