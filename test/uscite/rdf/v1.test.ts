import { describe, expect, test } from 'vitest';
import { CERTA, chiedi, righe, unici, v1, type Record1 } from './chiedi.ts';

/** A decimal as the store gives it back: the zeros that end it say nothing in RDF. */
const decimale = (valore: unknown) =>
  String(valore ?? '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
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

  test('strutture: il nome in ogni ordinamento, i giorni, la certezza', () => {
    const versioni = v1('strutture').flatMap((una) =>
      (una['versioni'] as Record1[]).map((versione) => ({ ...versione, id: una['id'] })),
    );
    expect(
      chiedi(
        's nome ordinamento dal al certezza',
        `?d rdf:subject ?s ; rdf:predicate cov:legalName ; rdf:object ?nome ; cfc:ordinamento/l0:identifier ?ordinamento ; ${CERTA} .
        OPTIONAL { ?d ti:atTime/ti:startTime ?dal } OPTIONAL { ?d ti:atTime/ti:endTime ?al }`,
      ),
    ).toEqual(
      unici(
        righe(versioni, (una) => [
          id('strutture', una['id']),
          una['nome'],
          una['ordinamento'],
          una['valido_dal'],
          una['valido_al'],
          una['certezza'],
        ]),
      ),
    );
  });

  test('strutture: da che cosa dipendono', () => {
    const versioni = v1('strutture').flatMap((una) =>
      (una['versioni'] as Record1[]).flatMap((versione) => [
        ...(versione['parte_di'] ? [[una['id'], versione['parte_di'], versione['ordinamento']]] : []),
        ...(versione['dipende_da'] as { struttura: string }[]).map(({ struttura }) => [
          una['id'],
          struttura,
          versione['ordinamento'],
        ]),
      ]),
    );
    expect(
      chiedi(
        's intero ordinamento',
        '?d rdf:subject ?s ; rdf:predicate cov:isSupportUnitOf ; rdf:object ?intero ; cfc:ordinamento/l0:identifier ?ordinamento',
      ),
    ).toEqual(
      unici(
        versioni
          .map(([una, intero, ordinamento]) => [id('strutture', una), id('strutture', intero), ordinamento].join('|'))
          .sort(),
      ),
    );
  });

  test('discendenze: da che cosa, a che cosa, quanto è certo', () => {
    const parti = (lato: 'da' | 'a') =>
      v1('discendenze')
        .filter(({ esito }) => esito !== 'confermata')
        .flatMap((passo) =>
          (passo[lato] as { rif: string }[]).map(
            ({ rif }) => `strutture/discendenza/#${String(passo['id'])}|${rif}/#id|${String(passo['certezza'])}`,
          ),
        );
    const senzaScheda = '|strutture/discendenza/#';
    expect(
      chiedi('passo da certezza', `?passo cov:orginalOrganization ?da ; cfc:ordinamento ?o ; ${CERTA}`).filter(
        (una) => !una.includes(senzaScheda),
      ),
    ).toEqual(parti('da').sort());
    expect(chiedi('passo a certezza', `?passo cov:resultingOrganization ?a ; cfc:ordinamento ?o ; ${CERTA}`)).toEqual(
      parti('a').sort(),
    );
  });

  test('competenze: chi, in che ruolo, su quali argomenti, in quale ordinamento', () => {
    expect(
      chiedi(
        'c ordinamento certezza',
        `?c ro:forEntity/a l0:Activity ; cfc:ordinamento/l0:identifier ?ordinamento ; ${CERTA}`.replace(
          '/a ',
          '/rdf:type ',
        ),
      ),
    ).toEqual(
      righe(v1('competenze'), (una) => [`competenze/#${String(una['id'])}`, una['ordinamento'], una['certezza']]),
    );
    const di = (campo: 'strutture' | 'temi', pagina: string) =>
      v1('competenze').flatMap((una) =>
        (una[campo] as string[]).map((nome) => `competenze/#${String(una['id'])}|${id(pagina, nome)}`),
      );
    expect(chiedi('c s', '?c ro:forEntity/rdf:type l0:Activity ; ro:isRoleInTimeOf ?s')).toEqual(
      unici(di('strutture', 'strutture').sort()),
    );
    expect(chiedi('c t', '?c ro:forEntity/dct:subject ?t')).toEqual(unici(di('temi', 'competenze').sort()));
  });

  test('sedi: nome, livello, chi sta sopra', () => {
    expect(
      chiedi(
        'id nome livello sopra certezza',
        `?s dct:identifier ?id ; cov:legalName ?nome ; dct:type/skos:prefLabel ?livello ; ${CERTA} . OPTIONAL { ?s cov:isSupportUnitOf ?sopra }`,
      ),
    ).toEqual(
      righe(v1('sedi'), (una) => [
        una['id'],
        una['nome'],
        una['livello'],
        una['superiore'] && ['testuale', 'dedotta'].includes(String(una['certezza']))
          ? id('sedi', una['superiore'])
          : '',
        una['certezza'],
      ]),
    );
  });

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
