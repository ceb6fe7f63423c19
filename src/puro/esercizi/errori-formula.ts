/** Mistakes in a formula: the rule with one node of one step changed, as whoever makes the mistake would change it. */
import type { Calcolo, Caso, Dati, Espr, Nome, PassoCalcolo } from '../formula/tipi.ts';
import { mostraConUnita } from '../formula/numeri.ts';
import { daTesto } from '../formula/razionale.ts';
import { ambiente, casoChe } from '../formula/valuta.ts';
import { cifraDiFormula, dire, nomiIn, nomiRaggiunti, risultatoDi } from './regola.ts';
import type { TipoErrore } from './tipi.ts';

/** A rule as a mistake would have it. */
export interface Alterazione {
  tipo: TipoErrore;
  frase: string;
  passo: string;
  voci?: string[];
  calcolo: Calcolo;
  /** Other answers, where the mistake is in them. */
  dati?: Dati;
}

interface Cambio {
  tipo: TipoErrore;
  frase: string;
  espr: Espr;
  /** The answer is this step's own figure: what comes after it was left out too. */
  ferma?: boolean;
}

/** What may stand in for one node of a formula. */
type Cambia = (nodo: Espr) => Cambio[];

/** The count of days that people carry over from the calendar, and what a rule's own year may be. */
const ANNO_CIVILE = '365';
const ANNI = /^36[0-46]$/;

/** All mistakes in the formulas that a result rests on: one at a time, then each kind in every step at once. */
export function erroriDiFormula(calcolo: Calcolo, dati: Dati, chiesto: string): Alterazione[] {
  const passi = [...nomiRaggiunti(calcolo, risultatoDi(calcolo, chiesto).nome)].filter(
    (nome) => calcolo.nomi[nome]?.tipo === 'passo',
  );
  const uno = passi.flatMap((nome) => inUnPasso(calcolo, dati, nome, chiesto));
  const tipi = [...new Set(uno.map(({ tipo }) => tipo))];
  const ovunque = tipi.flatMap((tipo) => {
    const primi = passi.flatMap((nome) => uno.find((altra) => altra.tipo === tipo && altra.passo === nome) ?? []);
    const [primo] = primi;
    if (!primo || primi.length < 2) return [];
    return [
      {
        ...primo,
        calcolo: {
          ...calcolo,
          nomi: primi.reduce(
            (nomi, { passo, calcolo: { nomi: altri } }) => ({ ...nomi, [passo]: altri[passo] as Nome }),
            calcolo.nomi,
          ),
        },
      },
    ];
  });
  return [...uno, ...ovunque, ...anno(calcolo, passi)];
}

function inUnPasso(calcolo: Calcolo, dati: Dati, nome: string, chiesto: string): Alterazione[] {
  const passo = calcolo.nomi[nome] as PassoCalcolo;
  const i = casoInUso(calcolo, dati, passo);
  const caso = passo.casi[i] as Caso;
  return varianti(caso.formula, cambiamenti(calcolo, dati, passo)).map(({ espr, ferma, ...errore }) => ({
    ...errore,
    passo: nome,
    calcolo: {
      ...calcolo,
      nomi: { ...calcolo.nomi, [nome]: { ...passo, casi: passo.casi.with(i, { ...caso, formula: espr }) } },
      risultati: ferma
        ? calcolo.risultati.map((risultato) => (risultato.id === chiesto ? { ...risultato, nome } : risultato))
        : calcolo.risultati,
    },
  }));
}

/** The case that holds, by its place: in another a change would change nothing. */
function casoInUso(calcolo: Calcolo, dati: Dati, passo: PassoCalcolo): number {
  try {
    return passo.casi.indexOf(casoChe(ambiente(calcolo, dati), passo));
  } catch {
    // After a first mistake a condition may have no answer.
    return passo.casi.length - 1;
  }
}

/** Every formula that differs from a given one in one node. */
function varianti(espr: Espr, cambia: Cambia): Cambio[] {
  if (!('op' in espr)) return cambia(espr);
  const sotto = espr.arg.flatMap((argomento, i) =>
    varianti(argomento, cambia).map((cambio) => ({ ...cambio, espr: { ...espr, arg: espr.arg.with(i, cambio.espr) } })),
  );
  return [...cambia(espr), ...sotto];
}

const eUno = (espr: Espr): boolean => 'numero' in espr && espr.numero === '1';

/** A node of an operation, and what it takes to speak of it. */
interface Nodo {
  calcolo: Calcolo;
  dati: Dati;
  passo: PassoCalcolo;
  nodo: Extract<Espr, { op: string }>;
  detto: (espr: Espr) => string;
}

/** The slips that each operation invites. */
const SBAGLI_DI: Readonly<Record<string, (nodo: Nodo) => Cambio[]>> = {
  '/': divisione,
  '*': moltiplicazione,
  '-': sottrazione,
  '+': somma,
  clamp: limiti,
};

function cambiamenti(calcolo: Calcolo, dati: Dati, passo: PassoCalcolo): Cambia {
  const detto = (espr: Espr): string => dire(calcolo, espr);
  return (nodo) => ('op' in nodo ? (SBAGLI_DI[nodo.op]?.({ calcolo, dati, passo, nodo, detto }) ?? []) : []);
}

function divisione({ nodo, detto }: Nodo): Cambio[] {
  const [primo, secondo] = nodo.arg as [Espr, Espr];
  return [
    {
      tipo: 'frazione-rovesciata',
      frase: `La frazione è rovesciata: si divide ${detto(primo)} per ${detto(secondo)}, non il contrario.`,
      espr: { op: '/', arg: [secondo, primo] },
    },
    ...('op' in primo ? nomiIn(primo) : [])
      .map((nome): Espr => ({ nome }))
      .filter((altro) => detto(altro) !== detto(secondo))
      .map((altro): Cambio => ({
        tipo: 'base-sbagliata',
        frase: `Il divisore è un altro: si divide per ${detto(secondo)}, non per ${detto(altro)}.`,
        espr: { op: '/', arg: [primo, altro] },
      })),
    ...[1, 2, 3].map((cifre): Cambio => ({
      tipo: 'arrotondato-presto',
      frase: `Il conto è arrotondato troppo presto: il risultato di ${detto(primo)} ÷ ${detto(secondo)} si tiene con tutte le cifre.`,
      espr: { op: 'round', arg: [nodo], cifre },
    })),
  ];
}

function moltiplicazione({ calcolo, nodo, detto }: Nodo): Cambio[] {
  return nodo.arg.flatMap((fattore, i): Cambio[] => {
    const costante = 'nome' in fattore && calcolo.nomi[fattore.nome];
    if (!costante || costante.tipo !== 'costante') return [];
    return [
      {
        tipo: 'costante-dimenticata',
        frase: `Manca una moltiplicazione: per ${detto(fattore)} (${mostraConUnita(daTesto(costante.valore), costante.unita, 6)}).`,
        espr: nodo.arg[1 - i] as Espr,
      },
    ];
  });
}

function sottrazione({ calcolo, nodo, detto }: Nodo): Cambio[] {
  const [primo, secondo] = nodo.arg as [Espr, Espr];
  if (eUno(secondo)) {
    const daIndice = 'nome' in primo && calcolo.nomi[primo.nome]?.unita === 'indice';
    const errore: Cambio = {
      tipo: 'uno-dimenticato',
      frase: daIndice
        ? 'Il conto si è fermato all’indice: lo scostamento è l’indice meno 100.'
        : 'Il conto si è fermato al rapporto: poi si toglie 1, cioè il 100%.',
      espr: primo,
    };
    return [errore, { ...errore, ferma: true }];
  }
  return [
    {
      tipo: 'somma-invece-di-sottrarre',
      frase: `Un segno è sbagliato: la voce ${detto(secondo)} va sottratta, non sommata.`,
      espr: { op: '+', arg: [primo, secondo] },
    },
    {
      tipo: 'verso-sbagliato',
      frase: `Il verso è l’altro: si fa ${detto(primo)} − ${detto(secondo)}, non il contrario.`,
      espr: { op: '-', arg: [secondo, primo] },
    },
  ];
}

function somma({ passo, nodo }: Nodo): Cambio[] {
  const [primo, secondo] = nodo.arg as [Espr, Espr];
  const altro = eUno(primo) ? secondo : eUno(secondo) ? primo : null;
  if (!altro) return [];
  return [
    {
      tipo: 'cento-dimenticato',
      frase:
        passo.unita === 'indice'
          ? 'Manca l’aggiunta di 100: l’indice è 100 più lo scostamento.'
          : 'Manca l’aggiunta di 1, cioè del 100%.',
      espr: altro,
    },
  ];
}

function limiti({ calcolo, dati, passo, nodo, detto }: Nodo): Cambio[] {
  const [primo, ...estremi] = nodo.arg as [Espr, Espr, Espr];
  const [minimo, massimo] = estremi.map((limite) => {
    const cifra = cifraDiFormula(calcolo, dati, limite, passo.unita);
    return cifra && mostraConUnita(cifra, passo.unita, 6);
  });
  return [
    {
      tipo: 'limite-dimenticato',
      frase: `Manca il limite: ${detto(primo)} non conta meno di ${minimo} né più di ${massimo}.`,
      espr: primo,
    },
  ];
}

/** A year of 365 days where the rule counts another number of days. */
function anno(calcolo: Calcolo, passi: readonly string[]): Alterazione[] {
  return Object.entries(calcolo.nomi).flatMap(([nome, costante]) => {
    if (costante.tipo !== 'costante' || costante.unita !== 'giorni' || !ANNI.test(costante.valore)) return [];
    const passo = passi.find((altro) =>
      (calcolo.nomi[altro] as PassoCalcolo).casi.some(({ formula }) => nomiIn(formula).includes(nome)),
    );
    if (passo === undefined) return [];
    return [
      {
        tipo: 'anno-di-365',
        frase: `L’anno è stato contato di ${ANNO_CIVILE} giorni: la regola ne conta ${costante.valore}.`,
        passo,
        calcolo: { ...calcolo, nomi: { ...calcolo.nomi, [nome]: { ...costante, valore: ANNO_CIVILE } } },
      },
    ];
  });
}
