import { appoggio } from '../../motore/rdf/affermazione.ts';
import { codice, identita, letterale, nodo, numero, parte, testo, type Nodo } from '../../motore/rdf/nodo.ts';
import { mathml, mathmlAlbero } from '../../puro/formula/mathml.ts';
import type { Calcolo, Pezzo } from '../../puro/formula/tipi.ts';
import { nomeUnita } from '../../puro/formula/unita.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { RegolaSenzaCalcolo } from '../../types/regole.ts';
import { nomeFonte } from '../nomi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Indicatore } from './indicatori.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';

/** An indicator (Indicator-AP_IT): its definition, the act that defines it, and how each of its parts is computed. */
export function indicatoreInRdf(uno: Indicatore, catalogo: Pick<Catalogo, 'fonti'>): Nodo[] {
  const id = identita(INDIRIZZI.indicatore(uno.id));
  return [
    nodo(id, 'ind:Indicator', {
      'l0:identifier': codice(uno.id),
      'l0:name': testo(uno.nome),
      'l0:description': testo(uno.definizione),
      'ind:definedInLegislation': testo(`${nomeFonte(catalogo, uno.fonte.documento)}, ${uno.fonte.punto}`),
      'ind:hasIndicatorType': nodo(identita(`${PAGINE.indicatori}#famiglia-${uno.famiglia}`), 'ind:IndicatorType', {
        'l0:name': testo(uno.famiglia.replaceAll('-', ' ')),
      }),
      'cfc:metodo': metodi(id, uno.calcolo),
      'cfc:obiettivo': (uno.obiettivi ?? []).map((obiettivo) =>
        nodo(parte(id, `obiettivo-${obiettivo.id}`), 'mu:Value', {
          'l0:name': testo(obiettivo.etichetta),
          'mu:value': numero(obiettivo.valore),
          'mu:hasMeasurementUnit': unita(obiettivo.unita),
          ...appoggio(obiettivo),
        }),
      ),
      ...appoggio(uno),
    }),
  ];
}

/** Each step and each weighted mean: what it is called, the formula in words and in MathML, its unit. */
function metodi(id: string, calcolo: Calcolo): Nodo[] {
  return Object.entries(calcolo.nomi).flatMap(([nome, definizione]) => {
    if (definizione.tipo !== 'passo' && definizione.tipo !== 'albero') return [];
    const casi =
      definizione.tipo === 'albero'
        ? [{ parole: inParole(definizione), segni: mathmlAlbero(definizione) }]
        : definizione.casi.map(({ condizione, scrittura, formula }) => ({
            parole: `${condizione ? `${condizione}: ` : ''}${scrittura.map((pezzo) => scritto(calcolo, pezzo)).join('')}`,
            segni: mathml(calcolo, formula),
          }));
    return casi.map(({ parole, segni }, n) =>
      nodo(parte(id, ['metodo', nome, ...(n > 0 ? [String(n + 1)] : [])].join('-')), 'ind:CalculationMethod', {
        'l0:name': testo(definizione.etichetta),
        'l0:description': testo(parole),
        'cfc:formula': letterale('rdf:XMLLiteral', unaFormula(segni)),
        'mu:hasMeasurementUnit': unita(definizione.unita),
      }),
    );
  });
}

/** One formula, in the name space of MathML: a mean is written as one formula for each of its terms. */
function unaFormula(segni: string): string {
  const dentro = segni.replaceAll('</math> <math>', '').replace(/^<math>|<\/math>$/g, '');
  return `<math xmlns="http://www.w3.org/1998/Math/MathML">${dentro}</math>`;
}

function scritto({ ingressi, nomi }: Calcolo, pezzo: Pezzo): string {
  if (typeof pezzo === 'string') return pezzo;
  const definizione = nomi[pezzo.nome];
  const ingresso = ingressi.find(({ nome }) => nome === pezzo.nome);
  return (definizione?.etichetta ?? ingresso?.etichetta ?? pezzo.nome).toLowerCase();
}

function inParole({ voci }: { voci: readonly { etichetta: string; peso: string }[] }): string {
  return `media pesata: ${voci.map(({ etichetta, peso }) => `${etichetta} (${conVirgola(peso)}%)`).join('; ')}`;
}

function unita(nome: string): Nodo {
  return nodo(identita(`${PAGINE.indicatori}#unita-${nome.replaceAll('/', '-')}`), 'mu:MeasurementUnit', {
    'l0:name': testo(nomeUnita(nome) || nome),
    'skos:notation': codice(nome),
  });
}

/** A rule of the plan that gives no number here: an indicator without its method. */
export function senzaCalcoloInRdf(regola: RegolaSenzaCalcolo, catalogo: Pick<Catalogo, 'fonti'>): Nodo[] {
  return [
    nodo(identita(INDIRIZZI.regolaSenzaCalcolo(regola.id)), 'ind:Indicator', {
      'l0:identifier': codice(regola.id),
      'l0:name': testo(regola.nome),
      'l0:description': testo(regola.definizione),
      'ind:definedInLegislation': testo(`${nomeFonte(catalogo, regola.fonte.documento)}, ${regola.fonte.punto}`),
      ...appoggio(regola),
    }),
  ];
}
