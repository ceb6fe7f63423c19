import { PAGINE } from '../../puro/parole/indirizzi.ts';

const FORME = `@prefix cov: <https://w3id.org/italia/onto/COV/> .
@prefix cpsv: <https://w3id.org/italia/onto/CPSV/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix ind: <https://w3id.org/italia/onto/Indicator/> .
@prefix l0: <https://w3id.org/italia/onto/l0/> .
@prefix mu: <https://w3id.org/italia/onto/MU/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix qb: <http://purl.org/linked-data/cube#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix ro: <https://w3id.org/italia/onto/RO/> .
@prefix sdmx: <http://purl.org/linked-data/sdmx/2009/measure#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix sm: <https://w3id.org/italia/onto/SM/> .
@prefix ti: <https://w3id.org/italia/onto/TI/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

# Ciò che è certo in un modo lo è in uno solo; una lettura nostra dice perché, una contraddetta da che cosa.
cfc:forma-certezza a sh:NodeShape ;
  sh:targetSubjectsOf cfc:certezza ;
  sh:property [ sh:path cfc:certezza ; sh:maxCount 1 ;
    sh:in ( cfc:certezza-testuale cfc:certezza-dedotta cfc:certezza-contraddetta cfc:certezza-non-detta ) ] ;
  sh:or (
    [ sh:property [ sh:path cfc:certezza ; sh:in ( cfc:certezza-testuale cfc:certezza-non-detta ) ] ]
    [ sh:property [ sh:path cfc:certezza ; sh:hasValue cfc:certezza-dedotta ] , [ sh:path cfc:motivo ; sh:minCount 1 ] ]
    [ sh:property [ sh:path cfc:certezza ; sh:hasValue cfc:certezza-contraddetta ] , [ sh:path cfc:incongruenza ; sh:minCount 1 ] ]
  ) .

cfc:forma-affermazione a sh:NodeShape ;
  sh:targetClass rdf:Statement ;
  sh:property [ sh:path rdf:subject ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path rdf:predicate ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path rdf:object ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path cfc:certezza ; sh:minCount 1 ] ,
    [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ] .

cfc:forma-punto a sh:NodeShape ;
  sh:targetObjectsOf prov:wasDerivedFrom ;
  sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path dct:isPartOf ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] .

cfc:forma-servizio a sh:NodeShape ;
  sh:targetClass cpsv:PublicService ;
  sh:property [ sh:path l0:identifier ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path l0:name ; sh:minCount 1 ; sh:uniqueLang true ] ,
    [ sh:path l0:description ; sh:minCount 1 ] ,
    [ sh:path cpsv:hasProcessingTime ; sh:maxCount 1 ] .

cfc:forma-regola a sh:NodeShape ;
  sh:targetClass cpsv:Rule , cpsv:FormalFramework ;
  sh:property [ sh:path l0:identifier ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path l0:name ; sh:minCount 1 ; sh:uniqueLang true ] .

cfc:forma-tempo-di-lavorazione a sh:NodeShape ;
  sh:targetClass cpsv:ServiceProcessingTime ;
  sh:property [ sh:path mu:value ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ,
    [ sh:path mu:hasMeasurementUnit ; sh:minCount 1 ; sh:maxCount 1 ] .

cfc:forma-ruolo a sh:NodeShape ;
  sh:targetClass ro:TimeIndexedRole ;
  sh:property [ sh:path ro:withRole ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path ro:forEntity ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path cfc:certezza ; sh:minCount 1 ] .

cfc:forma-ufficio a sh:NodeShape ;
  sh:targetClass cov:SupportUnit ;
  sh:property [ sh:path cov:legalName ; sh:minCount 1 ; sh:uniqueLang true ] ,
    [ sh:path cov:orgAcronym ; sh:maxCount 1 ] ,
    [ sh:path cov:officeIdentifier ; sh:maxCount 1 ] .

cfc:forma-cambiamento a sh:NodeShape ;
  sh:targetClass cov:ChangeEvent ;
  sh:property [ sh:path l0:description ; sh:minCount 1 ] , [ sh:path cfc:certezza ; sh:minCount 1 ] ;
  sh:or ( [ sh:property [ sh:path cov:orginalOrganization ; sh:minCount 1 ] ]
    [ sh:property [ sh:path cov:resultingOrganization ; sh:minCount 1 ] ] ) .

cfc:forma-posta a sh:NodeShape ;
  sh:targetClass sm:Email ;
  sh:property [ sh:path sm:emailAddress ; sh:maxCount 1 ; sh:datatype xsd:anyURI ; sh:pattern "^mailto:[^@]+@[^@]+$" ] ,
    [ sh:path sm:hasEmailType ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( sm:PEC sm:TraditionalEmail ) ] .

cfc:forma-giorni a sh:NodeShape ;
  sh:targetClass ti:TimeInterval ;
  sh:property [ sh:path ti:startTime ; sh:maxCount 1 ; sh:datatype xsd:date ; sh:lessThanOrEquals ti:endTime ] ,
    [ sh:path ti:endTime ; sh:maxCount 1 ; sh:datatype xsd:date ] .

cfc:forma-cifra a sh:NodeShape ;
  sh:targetClass qb:Observation ;
  sh:property [ sh:path qb:dataSet ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path cfc:riga ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path sdmx:obsValue ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:decimal ] ,
    [ sh:path cfc:certezza ; sh:minCount 1 ] ,
    [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ] .

cfc:forma-indicatore a sh:NodeShape ;
  sh:targetClass ind:Indicator ;
  sh:property [ sh:path l0:name ; sh:minCount 1 ] , [ sh:path l0:description ; sh:minCount 1 ] .

cfc:forma-metodo a sh:NodeShape ;
  sh:targetClass ind:CalculationMethod ;
  sh:property [ sh:path l0:description ; sh:minCount 1 ] ,
    [ sh:path cfc:formula ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:XMLLiteral ] .

cfc:forma-incongruenza a sh:NodeShape ;
  sh:targetClass cfc:Incongruenza ;
  sh:property [ sh:path cfc:lettura ; sh:minCount 2 ] .

cfc:forma-concetto a sh:NodeShape ;
  sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ] .
`;

/**
 * What the linked data promise, as SHACL shapes: who gathers them may check a copy.
 * @param base where the identifiers stand, without a final slash
 */
export function forme(base: string): string {
  return `@prefix cfc: <${base}${PAGINE.datiCollegati}#> .\n${FORME}`;
}
