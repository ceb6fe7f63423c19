import { describe, expect, test } from 'vitest';
import { CERTA, chiedi, righe, unici, v1, type Record1 } from './chiedi.ts';

const id = (pagina: string, nome: unknown) => `${pagina}/${String(nome)}/#id`;

describe('ciò che JSON e dati collegati dicono tutti e due è lo stesso', () => {
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
});
