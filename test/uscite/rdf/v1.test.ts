import { describe, expect, test } from 'vitest';
import { CERTA, chiedi, righe, unici, v1, type Record1 } from './chiedi.ts';

/** A decimal as the store gives it back: the zeros that end it say nothing in RDF. */
const decimale = (valore: unknown) =>
  String(valore ?? '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

const id = (pagina: string, nome: unknown) => `${pagina}/${String(nome)}/#id`;

describe('ciò che JSON e dati collegati dicono tutti e due è lo stesso', () => {
  test('cifre: valore, unità, periodo, tipo, sede, vincolo, certezza', () => {
    const ancora = (nome: unknown) => {
      const [tabella = '', cella = ''] = String(nome).split('/');
      return `tabelle/${tabella}/#c-${cella.replace('@', '_')}`;
    };
    expect(
      chiedi(
        'c voce valore unita periodo tipo sede vincolo certezza',
        `?c cfc:colonna ?colonna ; rdfs:label ?voce ; ${CERTA} . OPTIONAL { ?c sdmx:obsValue ?valore }
        OPTIONAL { ?c sdmxa:unitMeasure/skos:notation ?unita } OPTIONAL { ?c sd:refPeriod/skos:notation ?periodo }
        OPTIONAL { ?c cfc:tipoDiCifra/skos:notation ?tipo } OPTIONAL { ?c sd:refArea ?sede } OPTIONAL { ?c cfc:vincolo ?vincolo }`,
      ),
    ).toEqual(
      righe(v1('valori'), (una) => [
        ancora(una['id']),
        una['voce'],
        decimale(una['valore']),
        una['unita'],
        una['periodo'] === 'non-indicato' ? '' : una['periodo'],
        una['tipo'],
        una['struttura'] && id('sedi', una['struttura']),
        una['vincolo'],
        una['certezza'],
      ]),
    );
  });

  test('pesi: ogni peso, sotto la sua voce', () => {
    expect(
      chiedi(
        'nome peso certezza',
        `?p qb:dataSet ?d ; cfc:riga/skos:prefLabel ?nome ; sdmx:obsValue ?peso ; ${CERTA} . FILTER NOT EXISTS { ?p cfc:colonna ?c }`,
      ),
    ).toEqual(
      unici(
        righe(
          v1('pesi').filter(({ peso }) => peso !== null),
          (uno) => [uno['nome'], decimale(uno['peso']), uno['certezza']],
        ),
      ),
    );
  });

  test('contatti: casella, se è certificata, sede, giorni; mai una che porta un nome', () => {
    expect(
      chiedi(
        'c casella tipo dal al certezza',
        `?c sm:hasEmail ?e ; ${CERTA} . ?e rdfs:label ?casella ; sm:hasEmailType ?tipo . OPTIONAL { ?c ti:atTime/ti:startTime ?dal } OPTIONAL { ?c ti:atTime/ti:endTime ?al }`,
      ),
    ).toEqual(
      righe(
        v1('contatti').filter(({ nominativa }) => !nominativa),
        (uno) => [
          `contatti/#contatto-${String(uno['id'])}`,
          uno['casella'],
          `https://w3id.org/italia/onto/SM/${uno['tipo'] === 'pec' ? 'PEC' : 'TraditionalEmail'}`,
          uno['valido_dal'],
          uno['valido_al'],
          uno['certezza'],
        ],
      ),
    );
  });

  test('canali: a quale casella, in ogni sede e periodo', () => {
    const celle = v1('canali').filter(({ genere }) => genere === 'cella');
    const attese = celle.flatMap((cella) =>
      (cella['risposte'] as { caselle: string[] }[]).flatMap(({ caselle }) =>
        caselle.map((casella) =>
          [
            [cella['protocollo'], cella['contribuente'], cella['esigenza']].join('-'),
            `contatti/#${String(cella['sede'])}`,
            cella['dal'],
            cella['al'] ?? '',
            casella,
            cella['certezza'],
          ].join('|'),
        ),
      ),
    );
    expect(
      chiedi(
        'servizio sede dal al casella certezza',
        `?d rdf:subject/l0:identifier ?servizio ; rdf:predicate cpsv:hasChannel ; rdf:object/sm:emailAddress ?a ; cfc:sede ?sede ; ti:atTime ?t ; ${CERTA} .
        ?t ti:startTime ?dal . OPTIONAL { ?t ti:endTime ?al } BIND (STRAFTER(STR(?a), "mailto:") AS ?casella)`,
      ),
    ).toEqual(unici(attese.sort()));
  });

  test('atti: nome, numero, data', () => {
    expect(
      chiedi(
        'a nome numero data',
        '?a a cpsv:FormalFramework ; l0:name ?nome ; dct:type ?t . OPTIONAL { ?a dct:identifier ?numero } OPTIONAL { ?a dct:issued ?data }',
      ),
    ).toEqual(
      righe(v1('fonti'), (uno) => [id('fonti', uno['id']), uno['nome'], uno['numero'], uno['data'] ?? uno['anno']]),
    );
  });

  test('incongruenze: tutte le letture, col loro punto', () => {
    const letture = v1('incongruenze').flatMap((voce) =>
      (voce['versioni'] as Record1[]).map((una) =>
        [
          id('incongruenze', voce['id']),
          una['dice'],
          decimale(una['valore']),
          (una['fonte'] as { punto: string }).punto,
        ].join('|'),
      ),
    );
    expect(
      chiedi(
        'i dice valore punto',
        '?i cfc:lettura ?l . ?l rdfs:label ?dice ; prov:wasDerivedFrom/rdfs:label ?punto . OPTIONAL { ?l prov:value ?valore }',
      ),
    ).toEqual(unici(letture.sort()));
  });

  test('indicatori: nome e definizione, e una formula per ogni passo', () => {
    expect(chiedi('i nome definizione', '?i a ind:Indicator ; l0:name ?nome ; l0:description ?definizione')).toEqual(
      [
        ...righe(v1('indicatori'), (uno) => [id('indicatori', uno['id']), uno['nome'], uno['definizione']]),
        ...righe(v1('regole-senza-calcolo'), (uno) => [
          id('indicatori/senza-calcolo', uno['id']),
          uno['nome'],
          uno['definizione'],
        ]),
      ].sort(),
    );
  });
});
