import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { forme } from '../../../src/uscite/rdf/forme.ts';
import { COLLEGATI } from '../../../src/uscite/rdf/collegati.ts';
import { BASE, corto, grafo } from './grafo.ts';

const valida = new SHACLValidator(new Store(new Parser().parse(forme(BASE))));
/** What does not hold: where, on which property. */
async function guasti(quads: Quad[]): Promise<string[]> {
  const { results } = await valida.validate(new Store(quads));
  return results.map(({ focusNode, path }) => {
    const proprieta = path && 'value' in path ? ` ${corto(String(path.value))}` : '';
    return `${focusNode?.value ?? ''}${proprieta}`;
  });
}

describe('i dati mantengono ciò che le forme promettono', () => {
  test.each(COLLEGATI.map(({ nome }) => nome))('%s', async (nome) => {
    expect((await guasti(grafo(nome).quads)).slice(0, 5)).toEqual([]);
  });
});

describe('le forme mordono', () => {
  const conteggio = (testo: string) =>
    guasti(
      new Parser().parse(`@prefix cfc: <${BASE}/dati/collegati/#> .
      @prefix cpsv: <https://w3id.org/italia/onto/CPSV/> . @prefix l0: <https://w3id.org/italia/onto/l0/> .
      @prefix qb: <http://purl.org/linked-data/cube#> . @prefix sm: <https://w3id.org/italia/onto/SM/> .
      @prefix ti: <https://w3id.org/italia/onto/TI/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      ${testo}`),
    );

  test.each([
    ['un servizio senza codice', '<x:a> a cpsv:PublicService ; l0:name "Uno"@it ; l0:description "Due"@it .'],
    ['una lettura nostra senza motivo', '<x:a> cfc:certezza cfc:certezza-dedotta .'],
    ['una lettura contraddetta senza la sua voce', '<x:a> cfc:certezza cfc:certezza-contraddetta .'],
    ['una certezza che non c’è', '<x:a> cfc:certezza cfc:certezza-assoluta .'],
    ['una cifra senza valore', '<x:a> a qb:Observation ; qb:dataSet <x:b> ; cfc:riga <x:c> .'],
    [
      'una posta che non è un indirizzo',
      '<x:a> a sm:Email ; sm:hasEmailType sm:PEC ; sm:emailAddress "ivrea"^^xsd:anyURI .',
    ],
    [
      'giorni che finiscono prima di cominciare',
      '<x:a> a ti:TimeInterval ; ti:startTime "2021-01-02"^^xsd:date ; ti:endTime "2021-01-01"^^xsd:date .',
    ],
  ])('%s', async (_che, testo) => {
    expect((await conteggio(testo)).length).toBeGreaterThan(0);
  });
});
