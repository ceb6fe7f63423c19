import { appoggio, punto } from '../../motore/rdf/affermazione.ts';
import { codice, giorno, identita, nodo, parte, numero, posto, rif, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { DocumentoFonte } from './fonti.ts';
import type { VoceGlossario } from './glossario.ts';
import type { Incongruenza } from './incongruenze.ts';
import { urn } from './urn.ts';

/** An act: what the rules derive from, or what the acts they derive from cite (CPSV, PROV). */
export function attoInRdf(atto: DocumentoFonte): Nodo[] {
  const calcolato = urn(atto);
  return [
    nodo(identita(INDIRIZZI.fonte(atto.id)), ['cpsv:FormalFramework', 'prov:Entity'], {
      'l0:identifier': codice(atto.id),
      'l0:name': testo(atto.nome),
      'dct:title': testo(atto.titolo),
      'dct:type': nodo(posto(PAGINE.fonti, `tipo-${atto.tipo_atto}`), 'skos:Concept', {
        'skos:prefLabel': testo(atto.tipo_atto.replaceAll('-', ' ')),
      }),
      'dct:identifier': codice(atto.numero),
      'dct:issued': giorno(atto.data) ?? (atto.anno ? { '@value': String(atto.anno), '@type': 'xsd:gYear' } : null),
      'dct:publisher': atto.emittente
        ? nodo(parte(identita(INDIRIZZI.fonte(atto.id)), 'emittente'), 'foaf:Agent', {
            'foaf:name': testo(atto.emittente),
          })
        : null,
      'dct:isPartOf': atto.contenuto_in ? rif(identita(INDIRIZZI.fonte(atto.contenuto_in))) : null,
      'dct:isReferencedBy': (atto.citato_da ?? []).map(punto),
      'cfc:urnCalcolato': calcolato === null ? null : rif(calcolato),
      ...appoggio({ ...atto, fonte: null }),
    }),
  ];
}

/** An entry of the register: each of its readings stands beside the others, none is the true one. */
export function incongruenzaInRdf(voce: Incongruenza): Nodo[] {
  const id = identita(INDIRIZZI.incongruenza(voce.id));
  return [
    nodo(id, 'cfc:Incongruenza', {
      'rdfs:label': testo(voce.titolo),
      'rdfs:comment': testo(voce.spiegazione),
      'dct:type': nodo(posto(PAGINE.incongruenze, `natura-${voce.natura}`), 'skos:Concept', {
        'skos:prefLabel': testo(voce.natura.replaceAll('-', ' ')),
      }),
      'cfc:lettura': voce.versioni.map((versione, n) =>
        nodo(parte(id, `lettura-${String(n + 1)}`), 'cfc:Lettura', {
          'rdfs:label': testo(versione.dice),
          'prov:value': numero(versione.valore),
          'prov:wasDerivedFrom': punto(versione.fonte),
        }),
      ),
    }),
  ];
}

const SCHEMI: Record<VoceGlossario['natura'], Nodo> = {
  abbreviazioni: nodo(posto(PAGINE.glossario, 'sigle'), 'skos:ConceptScheme', { 'skos:prefLabel': testo('Sigle') }),
  sigle: nodo(identita(PAGINE.sigle), 'skos:ConceptScheme', { 'skos:prefLabel': testo('Sigle dei documenti') }),
  sinonimi: nodo(identita(PAGINE.parole), 'skos:ConceptScheme', { 'skos:prefLabel': testo('Parole d’uso') }),
};

/** An abbreviation or a word of everyday use: a concept by what it stands for, the word among its other labels. */
export function parolaInRdf({ id, natura, termine, vale, ...da }: VoceGlossario): Nodo[] {
  const sigla = natura !== 'sinonimi';
  const [primo, ...altri] = sigla ? vale : [termine, ...vale];
  return [
    nodo(posto(PAGINE.glossario, id), 'skos:Concept', {
      'skos:prefLabel': testo(primo ?? termine),
      'skos:altLabel': altri.map((altro) => testo(altro)),
      'skos:notation': sigla ? codice(termine) : null,
      'skos:inScheme': SCHEMI[natura],
      ...appoggio(sigla ? da : { ...da, fonte: null }),
    }),
  ];
}
