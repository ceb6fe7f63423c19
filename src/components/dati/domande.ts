import { PAGINE } from '../../puro/parole/indirizzi.ts';

/** Ten questions on the rules, each answered in two ways: in SPARQL on the linked data, with a formula on the CSV. */
interface DomandaSuiDati {
  domanda: string;
  /** Without its prefixes: `PREFISSI_DOMANDE` has them. Gives a variable, `?risposta`. */
  sparql: string;
  /** The set of open data that the formula is for. */
  csv: string;
  /** As Excel and LibreOffice write it in Italian, in a cell outside the columns of the file. */
  formula: string;
}

/** What every question is asked with. @param base where the identifiers stand, without a final slash */
export const prefissiDomande = (base: string): string => `PREFIX cfc: <${base}${PAGINE.datiCollegati}#>
PREFIX cov: <https://w3id.org/italia/onto/COV/>
PREFIX cpsv: <https://w3id.org/italia/onto/CPSV/>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX l0: <https://w3id.org/italia/onto/l0/>
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX ro: <https://w3id.org/italia/onto/RO/>
PREFIX sd: <http://purl.org/linked-data/sdmx/2009/dimension#>
PREFIX sdmx: <http://purl.org/linked-data/sdmx/2009/measure#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX sm: <https://w3id.org/italia/onto/SM/>
PREFIX ti: <https://w3id.org/italia/onto/TI/>`;

export const DOMANDE: readonly DomandaSuiDati[] = [
  {
    domanda: 'Quale unità si occupa del prodotto NM7K00?',
    sparql: `SELECT ?risposta WHERE {
  ?prodotto cpsv:otherServiceCode "NM7K00" ; ro:hasRiT ?ruolo .
  ?ruolo ro:withRole cpsv:Provider ; ti:hasTemporalEntity ?giorni ; ro:isRoleInTimeOf ?unita .
  ?unita cov:legalName ?risposta .
  FILTER NOT EXISTS { ?giorni ti:endTime ?fine }
}`,
    csv: 'prodotti',
    formula: '=INDICE(H:H;CONFRONTA("NM7K00";C:C;0))',
  },
  {
    domanda: 'Quanti prodotti ha l’unità «Accertamento e gestione del credito»?',
    sparql: `SELECT (COUNT(DISTINCT ?prodotto) AS ?risposta) WHERE {
  ?unita cov:legalName "Accertamento e gestione del credito"@it .
  ?prodotto a cpsv:PublicService ; ro:hasRiT ?ruolo .
  ?ruolo ro:isRoleInTimeOf ?unita ; ti:hasTemporalEntity ?giorni .
}`,
    csv: 'prodotti',
    formula: '=CONTA.PIÙ.SE(H:H;"Accertamento e gestione del credito")',
  },
  {
    domanda: 'Quanti prodotti valgono solo dove si gestiscono sport e spettacolo?',
    sparql: `SELECT (COUNT(DISTINCT ?prodotto) AS ?risposta) WHERE {
  ?prodotto cpsv:isCompliantWithRule/cpsv:specifiesReq/l0:name ?condizione .
  FILTER (STR(?condizione) = "Solo nelle strutture dove si gestiscono i lavoratori dello sport e dello spettacolo.")
}`,
    csv: 'prodotti',
    formula:
      '=CONTA.PIÙ.SE(I:I;"Solo nelle strutture dove si gestiscono i lavoratori dello sport e dello spettacolo.")',
  },
  {
    domanda: 'Quanto è certo chi si occupa di MT4K00?',
    sparql: `SELECT ?risposta WHERE {
  ?prodotto cpsv:otherServiceCode "MT4K00" ; ro:hasRiT ?ruolo .
  ?ruolo ti:hasTemporalEntity ?giorni ; cfc:certezza/skos:notation ?risposta .
}`,
    csv: 'prodotti',
    formula: '=INDICE(M:M;CONFRONTA("MT4K00";C:C;0))',
  },
  {
    domanda: 'Qual è l’obiettivo di giacenza di Fermo per le prestazioni, in giorni?',
    sparql: `SELECT ?risposta WHERE {
  ?cifra a qb:Observation ; rdfs:label "Giacenza: prestazioni e servizi individuali"@it ;
    sd:refArea/dct:identifier "fermo" ; cfc:tipoDiCifra/skos:notation "obiettivo" ; sdmx:obsValue ?risposta .
}`,
    csv: 'valori',
    formula: '=SOMMA.PIÙ.SE(F:F;B:B;"Giacenza: prestazioni e servizi individuali";C:C;"fermo";E:E;"obiettivo")',
  },
  {
    domanda: 'Quali sedi stanno sotto la direzione regionale delle Marche?',
    sparql: `SELECT ?risposta WHERE {
  ?regione dct:identifier "marche" .
  ?sede cov:isSupportUnitOf ?regione ; dct:identifier ?id ; cov:legalName ?risposta .
}`,
    csv: 'sedi',
    formula: '=FILTRO(B:B;(D:D="marche"))',
  },
  {
    domanda: 'Quante strutture del 2016 si sono divise?',
    sparql: `SELECT (COUNT(?passo) AS ?risposta) WHERE {
  ?passo a cov:Scission ; cfc:ordinamento/l0:identifier "2021" .
}`,
    csv: 'discendenze',
    formula: '=CONTA.PIÙ.SE(E:E;"divisa";D:D;"2021")',
  },
  {
    domanda: 'A quale posta certificata si manda una domanda a Ivrea?',
    sparql: `SELECT (STRAFTER(STR(?casella), "mailto:") AS ?risposta) WHERE {
  ?sede cov:legalName "Ivrea"@it ; sm:hasOnlineContactPoint/sm:hasEmail ?posta .
  ?posta sm:hasEmailType sm:PEC ; sm:emailAddress ?casella .
}`,
    csv: 'contatti',
    formula: '=FILTRO(F:F;(B:B="pec")*(E:E="ivrea"))',
  },
  {
    domanda: 'Un’azienda con dipendenti è al terzo livello, a Torino: a chi scrive?',
    sparql: `SELECT DISTINCT (STRAFTER(STR(?casella), "mailto:") AS ?risposta) WHERE {
  ?servizio l0:identifier "torino-2017-aziende-con-dipendenti-terzo-livello" .
  ?detto rdf:subject ?servizio ; rdf:predicate cpsv:hasChannel ; rdf:object/sm:emailAddress ?casella ;
    cfc:sede/cov:legalName "Torino"@it .
}`,
    csv: 'canali',
    formula: '=FILTRO(K:K;(B:B="aziende-con-dipendenti")*(C:C="terzo-livello")*(D:D="torino"))',
  },
  {
    domanda: 'Quante direzioni centrali ha l’ordinamento del 2016?',
    sparql: `SELECT (COUNT(DISTINCT ?struttura) AS ?risposta) WHERE {
  ?detto rdf:subject ?struttura ; rdf:predicate dct:type ; rdf:object/skos:notation "direzione-centrale" ;
    cfc:ordinamento/l0:identifier "2016" .
}`,
    csv: 'strutture',
    formula: '=CONTA.PIÙ.SE(E:E;"direzione-centrale";B:B;"2016")',
  },
];
