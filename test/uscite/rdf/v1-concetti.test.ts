import { describe, expect, test } from 'vitest';
import { CERTA, chiedi, righe, unici, v1, type Record1 } from './chiedi.ts';

/** The identifier of what a record's address tells of. */
const ident = ({ url }: Record1): string => {
  const percorso = String(url).slice(1);
  return percorso.includes('#') ? percorso : `${percorso}#id`;
};
const dentro = (record: Record1, campo: string): Record1[] => (record[campo] ?? []) as Record1[];
const GIORNI = 'OPTIONAL { ?c ti:atTime/ti:startTime ?dal } OPTIONAL { ?c ti:atTime/ti:endTime ?al }';
const SOTTO = (pagina: string) => `FILTER (STRSTARTS(STR(?c), CONCAT(STR(v:), "${pagina}")))`;

describe('ciò che JSON e dati collegati dicono tutti e due di parole, menu e atti è lo stesso', () => {
  const sigla = ({ natura }: Record1) => natura !== 'sinonimi';

  test('glossario: ogni sigla, quanto è certa', () => {
    expect(
      chiedi('c termine certezza', `?c skos:inScheme ?s ; skos:notation ?termine ; ${CERTA} . ${SOTTO('glossario/#')}`),
    ).toEqual(
      righe(v1('glossario').filter(sigla), (una) => [
        `glossario/#${String(una['id'])}`,
        una['termine'],
        una['certezza'],
      ]),
    );
  });

  test('glossario: per che cosa sta ogni parola', () => {
    const nomi = v1('glossario').flatMap((una) => {
      const vale = una['vale'] as string[];
      const suoi = sigla(una) && vale.length > 0 ? vale : [una['termine'], ...vale];
      return suoi.map((nome) => `glossario/#${String(una['id'])}|${String(nome)}`);
    });
    expect(
      chiedi('c nome', `?c skos:inScheme ?s ; skos:prefLabel|skos:altLabel ?nome . ${SOTTO('glossario/#')}`),
    ).toEqual(unici(nomi).sort());
  });

  test('argomenti: nome, gruppo, altri nomi', () => {
    expect(
      chiedi(
        'c nome gruppo',
        `?c skos:inScheme ?s ; skos:prefLabel ?nome ; skos:scopeNote ?gruppo . ${SOTTO('competenze/')}`,
      ),
    ).toEqual(righe(v1('temi'), (uno) => [ident(uno), uno['nome'], uno['gruppo']]));
    const altri = v1('temi').flatMap((uno) => (uno['altri_nomi'] as string[]).map((nome) => `${ident(uno)}|${nome}`));
    expect(chiedi('c altro', `?c skos:inScheme ?s ; skos:altLabel ?altro . ${SOTTO('competenze/')}`)).toEqual(
      unici(altri).sort(),
    );
  });

  test('obiettivi: lettera, nome, perché, quanto è certo', () => {
    expect(
      chiedi(
        'c lettera nome perche certezza',
        `?c a ind:Purpose ; dct:identifier ?lettera ; l0:name ?nome ; ${CERTA} . OPTIONAL { ?c l0:description ?perche }`,
      ),
    ).toEqual(
      righe(v1('obiettivi'), (uno) => [ident(uno), uno['lettera'], uno['nome'], uno['perche'], uno['certezza']]),
    );
  });

  test('menu: ogni voce sotto il suo menu, coi suoi giorni', () => {
    const voci = v1('oggetti').flatMap((menu) =>
      dentro(menu, 'oggetti').map((voce) => ({ ...voce, titolo: menu['titolo'] })),
    );
    expect(
      chiedi(
        'c titolo etichetta nome dal al certezza',
        `?c skos:inScheme/skos:prefLabel ?titolo ; skos:prefLabel ?etichetta ; ${CERTA} . OPTIONAL { ?c skos:altLabel ?nome }
        ${GIORNI} ${SOTTO('canali/oggetti/')}`,
      ),
    ).toEqual(
      righe(voci, (voce: Record1) => [
        ident(voce),
        voce['titolo'],
        voce['etichetta'],
        voce['nome'],
        voce['valido_dal'],
        voce['valido_al'],
        voce['certezza'],
      ]),
    );
  });

  test('domande: nome, etichetta, e quali si presentano solo in linea', () => {
    const domande = v1('domande').flatMap((elenco) =>
      dentro(elenco, 'domande').map((una): Record1 => ({ ...una, modo: elenco['modo'] })),
    );
    expect(
      chiedi('c id nome certezza', `?c a cpsv:PublicService ; l0:identifier ?id ; l0:name ?nome ; ${CERTA}`),
    ).toEqual(righe(domande, (una) => [ident(una), una['id'], una['nome'], una['certezza']]));
    expect(chiedi('c detto', `?c a cpsv:PublicService ; l0:description ?detto ; ${CERTA}`)).toEqual(
      unici(
        domande
          .flatMap((una) =>
            [una['etichetta'], una['nota']].filter(Boolean).map((detto) => `${ident(una)}|${String(detto)}`),
          )
          .sort(),
      ),
    );
    expect(chiedi('c', `?c a cpsv:PublicService ; cpsv:hasChannel ?canale ; ${CERTA}`)).toEqual(
      righe(
        domande.filter(({ modo }) => modo === 'solo-telematica'),
        (una) => [ident(una)],
      ),
    );
  });

  test('protocolli: nome, giorni, parti, sedi, contribuenti, condizioni', () => {
    const protocolli = v1('protocolli');
    expect(
      chiedi(
        'id nome dal al certezza',
        `?c a cpsv:FormalFramework ; ro:hasRiT ?r ; l0:identifier ?id ; l0:name ?nome ; ${CERTA} . ${GIORNI}`,
      ),
    ).toEqual(
      righe(protocolli, (uno) => [uno['id'], uno['nome'], uno['valido_dal'], uno['valido_al'], uno['certezza']]),
    );
    const di = (campo: string, campi: string[]) =>
      unici(
        righe(
          protocolli.flatMap((uno) => dentro(uno, campo)),
          (una) => campi.map((nome) => una[nome]),
        ),
      );
    expect(
      chiedi(
        'nome ruolo dal',
        `?c a cpsv:FormalFramework ; ro:hasRiT ?r . ?r ro:isRoleInTimeOf/cov:legalName ?nome ; ro:withRole/l0:name ?ruolo .
        OPTIONAL { ?r ti:hasTemporalEntity/ti:startTime ?dal }`,
      ),
    ).toEqual(di('parti', ['nome', 'ruolo', 'dal']));
    expect(chiedi('nome', `?c cov:legalName ?nome . ${SOTTO('contatti/')}`)).toEqual(di('sedi', ['nome']));
    expect(
      chiedi('nome descrizione', '?c a dct:AgentClass ; skos:prefLabel ?nome ; skos:definition ?descrizione'),
    ).toEqual(di('contribuenti', ['nome', 'descrizione']));
    expect(chiedi('testo', `?c a cpsv:Requirement ; l0:name ?testo . ${SOTTO('canali/')}`)).toEqual(
      di('condizioni', ['testo']),
    );
  });

  test('ordinamenti: nome, avviso, giorni, atto, quanto sono certi', () => {
    expect(
      chiedi(
        'c id nome avviso dal al atto certezza',
        `?c l0:identifier ?id ; l0:name ?nome ; ${CERTA} . OPTIONAL { ?c l0:description ?avviso } OPTIONAL { ?c dct:isPartOf ?atto }
        ${GIORNI} ${SOTTO('strutture/ordinamenti/')}`,
      ),
    ).toEqual(
      righe(v1('ordinamenti'), (uno) => [
        ident(uno),
        uno['id'],
        uno['nome'],
        uno['avviso'],
        uno['valido_dal'],
        uno['valido_al'],
        uno['atto'] && `fonti/${String(uno['atto'])}/#id`,
        uno['certezza'],
      ]),
    );
  });
});
