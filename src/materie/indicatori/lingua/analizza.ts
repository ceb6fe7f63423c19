/** From the text of a formula to its tree: jsep reads, we admit. Build only. */
import jsep from 'jsep';
import type { Espr, Operazione } from '../../../puro/formula/tipi.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import { nomiVicini, nomeProbabile, fraVirgolette } from '../../../motore/vicini.ts';
import { FUNZIONI, type Dichiarato } from './nomi.ts';
import { rimedioDi, rimedioPerFunzione, rimedioPerNome } from './sviste.ts';

/** A fault of a formula, before its place in the rule is known. */
export type DifettoFormula = Omit<GuastoDiRegola, 'percorso'>;

const BINARIE: Record<string, { op: Operazione; forza: number }> = {
  o: { op: 'o', forza: 1 },
  e: { op: 'e', forza: 2 },
  '=': { op: '=', forza: 6 },
  '≠': { op: '≠', forza: 6 },
  '<': { op: '<', forza: 7 },
  '≤': { op: '≤', forza: 7 },
  '<=': { op: '≤', forza: 7 },
  '>': { op: '>', forza: 7 },
  '≥': { op: '≥', forza: 7 },
  '>=': { op: '≥', forza: 7 },
  '+': { op: '+', forza: 9 },
  '-': { op: '-', forza: 9 },
  '−': { op: '-', forza: 9 },
  '*': { op: '*', forza: 10 },
  '×': { op: '*', forza: 10 },
  '/': { op: '/', forza: 10 },
  '÷': { op: '/', forza: 10 },
};
const UNARIE: Record<string, Operazione> = { '-': 'neg', '−': 'neg', non: 'non' };

/** How many arguments each function takes, at least and at most. */
const ARGOMENTI: Record<(typeof FUNZIONI)[number], readonly [number, number]> = {
  min: [1, 12],
  max: [1, 12],
  clamp: [3, 3],
  abs: [1, 1],
  round: [1, 2],
  somma: [1, 1],
  media: [1, 1],
  conteggio: [1, 1],
};

jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
for (const [segno, { forza }] of Object.entries(BINARIE)) jsep.addBinaryOp(segno, forza);
for (const segno of Object.keys(UNARIE)) jsep.addUnaryOp(segno);

const NUMERI_LIBERI = new Set(['0', '1']);

/**
 * Parses a formula and admits only what the language has.
 * @returns the tree (null when it cannot be read at all) and everything that is wrong with it
 */
export function analizza(
  testo: string,
  nomi: ReadonlyMap<string, Dichiarato>,
): { espr: Espr | null; difetti: DifettoFormula[] } {
  let albero: jsep.Expression;
  try {
    albero = jsep(testo);
  } catch (errore) {
    const indice = (errore as { index?: number }).index ?? 0;
    return { espr: null, difetti: [illeggibile(testo, indice)] };
  }
  const difetti: DifettoFormula[] = [];
  const espr = ammetti(albero, { testo, nomi, difetti });
  return { espr: difetti.length > 0 ? null : espr, difetti };
}

interface Contesto {
  testo: string;
  nomi: ReadonlyMap<string, Dichiarato>;
  difetti: DifettoFormula[];
}

function illeggibile(testo: string, indice: number): DifettoFormula {
  const resto = testo.slice(indice, indice + 12);
  return {
    messaggio: `la formula «${testo}» non si legge: ${resto ? `si ferma davanti a «${resto}»` : 'finisce troppo presto'}`,
    atteso: `nomi, 0 e 1, + - * / ( ), confronti = ≠ < ≤ > ≥, e o non, e le funzioni ${FUNZIONI.join(', ')}`,
    rimedio: rimedioDi(testo) ?? 'controlla parentesi e segni',
  };
}

const NULLA: Espr = { numero: '0' };

function ammetti(nodo: jsep.Expression, contesto: Contesto): Espr {
  const espressione = nodo as jsep.CoreExpression;
  switch (espressione.type) {
    case 'Literal':
      return numero(espressione.raw, contesto);
    case 'Identifier':
      return nome(espressione.name, contesto);
    case 'UnaryExpression':
      return { op: UNARIE[espressione.operator] as Operazione, arg: [ammetti(espressione.argument, contesto)] };
    case 'BinaryExpression':
      return binaria(espressione, contesto);
    case 'CallExpression':
      return chiamata(espressione, contesto);
    default:
      contesto.difetti.push(illeggibile(contesto.testo, contesto.testo.length));
      return NULLA;
  }
}

/** What a hundred is written for more often than not. */
const PER_CENTO =
  'per una percentuale «× 100» non si scrive: con l’unità «percento» 0,85 si mostra 85%. Se è un altro 100, ';

function numero(scritto: string, { difetti }: Contesto): Espr {
  if (!NUMERI_LIBERI.has(scritto)) {
    difetti.push({
      messaggio: `il numero ${scritto} è scritto dentro la formula`,
      atteso: 'nelle formule solo 0 e 1; ogni altro numero è una costante con la sua fonte',
      rimedio: /^["']/.test(scritto)
        ? 'i nomi si scrivono senza virgolette'
        : `${scritto === '100' ? PER_CENTO : ''}scrivi in «costanti» una voce con id, valore: "${scritto}", unita e fonte, e qui il suo id`,
    });
  }
  return { numero: scritto };
}

function nome(scritto: string, { nomi, difetti }: Contesto): Espr {
  if (!nomi.has(scritto)) {
    const vicini = nomiVicini(scritto, nomi.keys());
    difetti.push({
      messaggio: `il nome «${scritto}» non c’è`,
      atteso: 'il nome di un ingresso, di una costante, di una tabella, di un passo o di un albero',
      rimedio:
        rimedioPerNome(scritto) ??
        (vicini.length > 0 ? `intendevi ${fraVirgolette(vicini)}?` : 'dichiaralo fra gli ingressi o fra le costanti'),
    });
  }
  return { nome: scritto };
}

function binaria({ operator, left, right }: jsep.BinaryExpression, contesto: Contesto): Espr {
  const op = (BINARIE[operator] as (typeof BINARIE)[string]).op;
  const scelta =
    (op === '=' || op === '≠') && left.type === 'Identifier'
      ? contesto.nomi.get((left as jsep.Identifier).name)
      : undefined;
  if (scelta?.tipo === 'ingresso' && scelta.voce.opzioni) {
    const opzioni = scelta.voce.opzioni.map(({ id }) => id);
    const opzione = right.type === 'Identifier' ? (right as jsep.Identifier).name : '';
    if (!opzioni.includes(opzione)) {
      contesto.difetti.push({
        messaggio: `«${opzione || 'quello che segue'}» non è un’opzione di «${scelta.voce.id}»`,
        atteso: `una fra ${opzioni.join(', ')}`,
        rimedio: `intendevi ${fraVirgolette(nomiVicini(opzione, opzioni)) || fraVirgolette(opzioni)}?`,
      });
    }
    const uguale: Espr = { scelta: scelta.voce.id, opzione };
    return op === '=' ? uguale : { op: 'non', arg: [uguale] };
  }
  return { op, arg: [ammetti(left, contesto), ammetti(right, contesto)] };
}

function chiamata({ callee, arguments: argomenti }: jsep.CallExpression, contesto: Contesto): Espr {
  const scritta = callee.type === 'Identifier' ? (callee as jsep.Identifier).name : '';
  const funzione = FUNZIONI.find((nota) => nota === scritta);
  if (!funzione) {
    const vicina = nomeProbabile(scritta, FUNZIONI);
    contesto.difetti.push({
      messaggio: `la funzione «${scritta}» non fa parte del linguaggio`,
      atteso: `una fra ${FUNZIONI.join(', ')}`,
      rimedio:
        rimedioPerFunzione(scritta, FUNZIONI) ??
        (vicina ? `intendevi «${vicina}»?` : 'riscrivi la formula con quello che il linguaggio ha'),
    });
    return NULLA;
  }
  const [almeno, alPiu] = ARGOMENTI[funzione];
  if (argomenti.length < almeno || argomenti.length > alPiu) {
    contesto.difetti.push({
      messaggio: `«${funzione}» ha ${argomenti.length} argomenti`,
      atteso: almeno === alPiu ? `${almeno}` : `da ${almeno} a ${alPiu}`,
      rimedio:
        funzione === 'clamp'
          ? 'scrivi clamp(valore, minimo, massimo)'
          : funzione === 'somma' || funzione === 'media' || funzione === 'conteggio'
            ? `${funzione} vuole il nome di un elenco solo: ${funzione}(elenco); per due nomi scrivi a + b`
            : `scrivi ${funzione}(a, b), gli argomenti separati da virgole`,
    });
    return NULLA;
  }
  if (funzione !== 'round') return { op: funzione, arg: argomenti.map((argomento) => ammetti(argomento, contesto)) };
  const [valore, cifre] = argomenti as [jsep.Expression, jsep.Expression?];
  const quante = cifre?.type === 'Literal' ? Number((cifre as jsep.Literal).raw) : cifre ? NaN : 0;
  if (!Number.isInteger(quante) || quante > 6) {
    contesto.difetti.push({
      messaggio: 'il secondo argomento di «round» non è un numero di cifre',
      atteso: 'un intero da 0 a 6',
      rimedio: 'scrivi per esempio round(valore, 2)',
    });
  }
  return { op: 'round', arg: [ammetti(valore, contesto)], cifre: quante };
}
