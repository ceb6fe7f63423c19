import { ISTITUTO } from '../../motore/rdf/istituto.ts';
import { codice, nodo, rif, testo, type Detti, type Nodo } from '../../motore/rdf/nodo.ts';
import { VOCABOLARIO, type Termine } from '../../motore/rdf/prefissi.ts';
import type { Certezza } from '../../types/regole.ts';
import { CERTEZZE_SPIEGATE, nomeCertezza } from '../../puro/parole/certezze.ts';

/** A term of ours, for what the national vocabularies have no word for. */
interface TermineNostro {
  nome: string;
  genere: 'classe' | 'proprieta';
  etichetta: string;
  dice: string;
  /** The known term that it is a case of. */
  sotto?: Termine;
  /** Whether it tells figures apart (Data Cube). */
  dimensione?: true;
}

/** Our terms, in the order in which the page explains them. */
export const TERMINI: readonly TermineNostro[] = [
  {
    nome: 'certezza',
    genere: 'proprieta',
    etichetta: 'certezza',
    dice: 'Quanto è certa l’affermazione: uno dei quattro concetti dello schema delle certezze.',
    sotto: 'dct:type',
  },
  {
    nome: 'motivo',
    genere: 'proprieta',
    etichetta: 'motivo',
    dice: 'Perché si legge così.',
    sotto: 'rdfs:comment',
  },
  {
    nome: 'incongruenza',
    genere: 'proprieta',
    etichetta: 'incongruenza',
    dice: 'La voce del registro che contraddice ciò che è detto qui.',
    sotto: 'rdfs:seeAlso',
  },
  {
    nome: 'Incongruenza',
    genere: 'classe',
    etichetta: 'Incongruenza',
    dice: 'Un punto in cui i documenti si contraddicono.',
    sotto: 'prov:Entity',
  },
  {
    nome: 'lettura',
    genere: 'proprieta',
    etichetta: 'lettura',
    dice: 'Una delle letture di un’incongruenza: nessuna è data per vera.',
    sotto: 'dct:hasPart',
  },
  {
    nome: 'Lettura',
    genere: 'classe',
    etichetta: 'Lettura',
    dice: 'Che cosa dice uno dei punti che si contraddicono.',
    sotto: 'prov:Entity',
  },
  {
    nome: 'urnCalcolato',
    genere: 'proprieta',
    etichetta: 'URN calcolato',
    dice: 'L’indirizzo URN:NIR dell’atto, calcolato da tipo, data e numero stampati: nessun documento lo riporta.',
    sotto: 'rdfs:seeAlso',
  },
  {
    nome: 'ordinamento',
    genere: 'proprieta',
    etichetta: 'ordinamento',
    dice: 'L’ordinamento secondo cui vale.',
    sotto: 'dct:isPartOf',
  },
  {
    nome: 'riguarda',
    genere: 'proprieta',
    etichetta: 'riguarda',
    dice: 'La struttura o l’unità che resta com’era.',
    sotto: 'dct:relation',
  },
  {
    nome: 'sede',
    genere: 'proprieta',
    etichetta: 'sede',
    dice: 'La sede del protocollo per cui l’affermazione vale.',
    sotto: 'dct:spatial',
  },
  {
    nome: 'valePer',
    genere: 'proprieta',
    etichetta: 'vale per',
    dice: 'Il genere di strutture che hanno tutte quella competenza.',
    sotto: 'dct:relation',
  },
  {
    nome: 'metodo',
    genere: 'proprieta',
    etichetta: 'metodo',
    dice: 'Come si calcola un indicatore, un passo o una media pesata alla volta.',
    sotto: 'dct:relation',
  },
  {
    nome: 'formula',
    genere: 'proprieta',
    etichetta: 'formula',
    dice: 'La formula in MathML, coi nomi per esteso.',
    sotto: 'rdf:value',
  },
  {
    nome: 'obiettivo',
    genere: 'proprieta',
    etichetta: 'obiettivo',
    dice: 'La cifra con cui il risultato di un indicatore si confronta.',
    sotto: 'dct:relation',
  },
  {
    nome: 'riga',
    genere: 'proprieta',
    etichetta: 'riga',
    dice: 'La riga della tabella, o la voce dell’albero dei pesi, a cui la cifra appartiene.',
    dimensione: true,
  },
  {
    nome: 'colonna',
    genere: 'proprieta',
    etichetta: 'colonna',
    dice: 'La colonna della tabella a cui la cifra appartiene.',
    dimensione: true,
  },
  {
    nome: 'tipoDiCifra',
    genere: 'proprieta',
    etichetta: 'tipo di cifra',
    dice: 'Se la cifra è un obiettivo, un consuntivo, una soglia, un peso…',
    dimensione: true,
  },
  {
    nome: 'vincolo',
    genere: 'proprieta',
    etichetta: 'vincolo',
    dice: 'La cifra è un limite o un’approssimazione: «almeno», «al-piu», «oltre», «circa», «quasi».',
    sotto: 'rdfs:comment',
  },
  {
    nome: 'rispettoA',
    genere: 'proprieta',
    etichetta: 'rispetto a',
    dice: 'Ciò rispetto a cui la cifra è un aumento o una diminuzione.',
    sotto: 'rdfs:comment',
  },
  {
    nome: 'stato',
    genere: 'proprieta',
    etichetta: 'stato',
    dice: '«testo»: parole al posto della cifra. «persa»: stampata, ma non nel testo letto. «vuota»: stampata vuota.',
    sotto: 'rdfs:comment',
  },
  {
    nome: 'CellaSenzaCifra',
    genere: 'classe',
    etichetta: 'Cella senza cifra',
    dice: 'Una cella di una tabella in cui non c’è un valore da osservare.',
    sotto: 'prov:Entity',
  },
];

/** Our terms, the scheme of certainty and the institute, as linked data. */
export function vocabolario(): Nodo[] {
  const schema = `${VOCABOLARIO}certezze`;
  return [
    ...TERMINI.map(({ nome, genere, etichetta, dice, sotto, dimensione }) => {
      const detti: Detti = { 'rdfs:label': testo(etichetta), 'rdfs:comment': testo(dice) };
      const classe = genere === 'classe';
      const padre = sotto ? rif(sotto) : null;
      return nodo(
        `${VOCABOLARIO}${nome}`,
        classe ? 'rdfs:Class' : dimensione ? ['rdf:Property', 'qb:DimensionProperty'] : 'rdf:Property',
        {
          ...detti,
          ...(classe ? { 'rdfs:subClassOf': padre } : { 'rdfs:subPropertyOf': padre }),
        },
      );
    }),
    nodo(schema, 'skos:ConceptScheme', { 'skos:prefLabel': testo('Quanto è certa un’affermazione') }),
    ...(Object.keys(CERTEZZE_SPIEGATE) as Certezza[]).map((certezza) =>
      nodo(`${VOCABOLARIO}certezza-${certezza.replace('_', '-')}`, 'skos:Concept', {
        'skos:prefLabel': testo(nomeCertezza(certezza)),
        'skos:definition': testo(CERTEZZE_SPIEGATE[certezza]),
        'skos:notation': codice(certezza),
        'skos:inScheme': rif(schema),
      }),
    ),
    nodo(ISTITUTO, 'cov:PublicOrganization', {
      'cov:legalName': testo('Istituto nazionale della previdenza sociale'),
      'cov:orgAcronym': codice('INPS'),
    }),
  ];
}
