import { describe, expect, test } from 'vitest';
import { CERTA, chiedi, righe, unici, v1 } from './chiedi.ts';

const id = (pagina: string, nome: unknown) => `${pagina}/${String(nome)}/#id`;

describe('ciò che JSON e dati collegati dicono tutti e due è lo stesso', () => {
  test('prodotti: codici, nome, gruppo, descrizione', () => {
    const codici = unici(
      righe(
        v1('prodotti').flatMap((uno) =>
          [uno['codice_14o'], uno['codice_prodotto']].filter(Boolean).map((codice) => ({ ...uno, codice })),
        ),
        (uno) => [uno['id'], uno['codice']],
      ),
    );
    expect(
      chiedi(
        'id codice',
        '?p a cpsv:PublicService ; cpsv:serviceSector ?s ; l0:identifier ?id ; cpsv:otherServiceCode ?codice',
      ),
    ).toEqual(codici);
    expect(
      chiedi(
        'id nome descrizione gruppo',
        '?p l0:identifier ?id ; l0:name ?nome ; l0:description ?descrizione ; cpsv:serviceSector/l0:name ?gruppo',
      ),
    ).toEqual(unici(righe(v1('prodotti'), (uno) => [uno['id'], uno['nome'], uno['descrizione'], uno['gruppo']])));
  });

  test('prodotti: di chi sono, da quando, a che condizione, quanto è certo', () => {
    expect(
      chiedi(
        'p unita dal al condizione certezza motivo incongruenza',
        `?p cpsv:serviceSector ?s ; ro:hasRiT ?r . ?r ro:withRole cpsv:Provider ; ro:isRoleInTimeOf ?unita ; ti:hasTemporalEntity ?t ; ${CERTA} .
        ?t ti:startTime ?dal . OPTIONAL { ?t ti:endTime ?al } OPTIONAL { ?r cfc:motivo ?motivo } OPTIONAL { ?r cfc:incongruenza ?incongruenza }
        OPTIONAL { ?p cpsv:isCompliantWithRule/cpsv:specifiesReq/l0:name ?condizione }`,
      ),
    ).toEqual(
      righe(v1('prodotti'), (uno) => [
        id('prodotti', uno['id']),
        id('unita', uno['unita']),
        uno['valido_dal'],
        uno['valido_al'],
        uno['condizione'],
        uno['certezza'],
        uno['motivo'],
        uno['incongruenza'] && id('incongruenze', uno['incongruenza']),
      ]),
    );
  });

  test('prodotti: le vie per chiederli, dove la questione dice di chi è il lavoro', () => {
    type Caso = { fa: string; contribuenti: string[] | null; esigenza: string; domanda: string | null };
    const [{ id: protocollo } = {}] = v1('protocolli') as { id?: string }[];
    const questioni = v1('questioni') as unknown as {
      casi: Caso[];
      lavorazioni: { contribuenti: string[] | null; prodotti: string[] }[] | null;
    }[];
    // What is done is done in one way: the first case that is for the contributor.
    const vie = questioni.flatMap(({ casi, lavorazioni }) =>
      (lavorazioni ?? []).flatMap(({ contribuenti, prodotti }) =>
        (contribuenti ?? []).flatMap((chi) =>
          [
            ...Map.groupBy(
              casi.filter((caso) => caso.contribuenti?.includes(chi) ?? true),
              ({ fa }) => fa,
            ).values(),
          ]
            .flatMap(([caso]) => caso ?? [])
            .flatMap(({ esigenza, domanda }) => [
              `${String(protocollo)}-${chi}-${esigenza}`,
              ...(domanda ? [domanda] : []),
            ])
            .flatMap((servizio) => prodotti.map((prodotto) => `${prodotto}|${servizio}`)),
        ),
      ),
    );
    expect(vie).toContain('nm6k00|torino-2017-sport-spettacolo-dal-2015-informazioni');
    expect(vie).toContain('dilazioni-amm-va|dilazione-e-riduzione-sanzioni');
    const dette =
      '?d rdf:predicate cpsv:relationService ; rdf:subject/l0:identifier ?p ; rdf:object/l0:identifier ?servizio';
    expect(chiedi('p servizio', dette)).toEqual(unici(vie.sort()));
    expect(
      chiedi('p servizio', '?x cpsv:relationService ?y . ?x l0:identifier ?p . ?y l0:identifier ?servizio'),
    ).toEqual(unici(vie));
    expect(chiedi('certezza', `?d rdf:predicate cpsv:relationService ; ${CERTA}`)).toEqual(['dedotta']);
  });

  test('prodotti: ogni punto delle fonti', () => {
    const fonti = v1('prodotti').flatMap((uno) =>
      (uno['fonti'] as { documento: string; punto: string }[]).map((fonte) =>
        [id('prodotti', uno['id']), id('fonti', fonte.documento), fonte.punto].join('|'),
      ),
    );
    expect(
      chiedi(
        'p atto punto',
        '?p cpsv:serviceSector ?s ; ro:hasRiT ?r . ?r ti:hasTemporalEntity ?t ; prov:wasDerivedFrom ?f . ?f dct:isPartOf ?atto ; rdfs:label ?punto',
      ),
    ).toEqual(unici(fonti).sort());
  });

  test('unità: nome e prodotti', () => {
    expect(
      chiedi('u nome', '?u a cov:SupportUnit ; cov:legalName ?nome . FILTER (STRSTARTS(STR(?u), STR(v:unita)))'),
    ).toEqual(righe(v1('unita'), (uno) => [id('unita', uno['id']), uno['nome']]));
    const prodotti = v1('unita').flatMap((uno) =>
      (uno['prodotti'] as string[]).map((prodotto) => `${id('unita', uno['id'])}|${id('prodotti', prodotto)}`),
    );
    expect(
      chiedi('u p', '?p cpsv:serviceSector ?s ; ro:hasRiT ?r . ?r ro:isRoleInTimeOf ?u ; ti:hasTemporalEntity ?t'),
    ).toEqual(prodotti.sort());
  });
});
