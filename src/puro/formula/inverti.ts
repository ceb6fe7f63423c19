/** The question the other way round: which input gives a certain result. Exact; no search. */
import { datoPerIntero, limitiDi, svolgiVoce } from './albero.ts';
import type { Ambiente } from './ambiente.ts';
import { Guasto } from './aritmetica.ts';
import { pavimento } from './interi.ts';
import { mostraConUnita } from './numeri.ts';
import { confronta, daTesto, diviso, frazione, meno, opposto, per, ZERO, type Razionale } from './razionale.ts';
import type { Albero, Calcolo, Dati, Espr, Ingresso, Operazione, PassoCalcolo, Voce } from './tipi.ts';
import { dentro, fuori } from './unita.ts';
import { ambiente, casoChe } from './valuta.ts';

/** The result must be at least (or at most) so much. */
interface Traguardo {
  incognita: string;
  risultato: string;
  /** In the result's unit. */
  valore: Razionale;
  confronto: '≥' | '≤';
}

/** The two reasons why a rule cannot be turned round, and why a turned one may have no answer. */
type MotivoInversione =
  /** The unknown occurs more than once. */
  | 'incognita-ripetuta'
  /** On the way to it there is something that cannot be undone: a rounding, an absolute value, a choice of case. */
  | 'operazione-non-invertibile'
  /** The result does not depend on it at all. */
  | 'incognita-assente'
  /** No admitted figure of the unknown gets there. */
  | 'irraggiungibile'
  /** Another input is missing or not admitted. */
  | 'dato-mancante-o-errato';

export type Inversione =
  /** Any figure does. */
  | { sempre: true }
  /** At least (`≥`) or at most so much, in the unknown's unit: exactly, and in whole pieces. */
  | { relazione: '≥' | '≤'; valore: Razionale; intero: Razionale }
  | { motivo: MotivoInversione; messaggio: string };

class NonInvertibile extends Error {
  readonly motivo: MotivoInversione;
  constructor(motivo: MotivoInversione, messaggio: string) {
    super(messaggio);
    this.motivo = motivo;
  }
}

type Verso = Traguardo['confronto'];
type Soglia = { verso: Verso; valore: Razionale } | 'sempre';
const rovescia = (verso: Verso): Verso => (verso === '≥' ? '≤' : '≥');
const irraggiungibile = (): NonInvertibile =>
  new NonInvertibile('irraggiungibile', 'Nessun valore ammesso porta a questo risultato.');

/** Solves a rule for one input, the others being given. */
export function inverti(
  calcolo: Calcolo,
  dati: Dati,
  { incognita, risultato, valore, confronto }: Traguardo,
): Inversione {
  const { [incognita]: _tolto, ...altri } = dati;
  const amb = ambiente(calcolo, altri);
  const scelto = calcolo.risultati.find(({ id }) => id === risultato);
  const ingresso = amb.ingressi.get(incognita);
  if (!scelto || !ingresso) throw new Error(`${risultato} o ${incognita} non c’è in ${calcolo.id}`);
  try {
    const soglia = risolvi({ amb, incognita }, { nome: scelto.nome }, confronto, dentro(valore, scelto.unita));
    return soglia === 'sempre'
      ? { sempre: true }
      : ammessa(ingresso, soglia.verso, fuori(soglia.valore, ingresso.unita));
  } catch (guasto) {
    if (guasto instanceof NonInvertibile) return { motivo: guasto.motivo, messaggio: guasto.message };
    if (guasto instanceof Guasto) return { motivo: 'dato-mancante-o-errato', messaggio: guasto.errore.messaggio };
    throw guasto;
  }
}

/** The answer within the unknown's own limits, rounded to whole pieces towards the safe side. */
function ammessa(ingresso: Ingresso, relazione: Verso, valore: Razionale): Inversione {
  const { minimo, massimo, etichetta, unita } = ingresso;
  const sotto = frazione(pavimento(valore));
  const intero = relazione === '≤' ? sotto : frazione(-pavimento(opposto(valore)));
  const confine = ingresso.intero ? intero : valore;
  if (relazione === '≤' && minimo !== undefined && confronta(confine, daTesto(minimo)) < 0) {
    return {
      motivo: 'irraggiungibile',
      messaggio: `Servirebbe «${etichetta}» al massimo ${mostraConUnita(valore, unita, 2)}, sotto il minimo ammesso.`,
    };
  }
  if (relazione === '≥' && massimo !== undefined && confronta(confine, daTesto(massimo)) > 0) {
    return {
      motivo: 'irraggiungibile',
      messaggio: `Servirebbe «${etichetta}» almeno ${mostraConUnita(valore, unita, 2)}, sopra il massimo ammesso.`,
    };
  }
  return { relazione, valore, intero };
}

interface Ricerca {
  amb: Ambiente;
  incognita: string;
}

/** How many times the unknown occurs in what is really evaluated: the case that holds, the leaves that were given. */
function quante(ricerca: Ricerca, espr: Espr): number {
  if ('numero' in espr) return 0;
  if ('scelta' in espr) return espr.scelta === ricerca.incognita ? 1 : 0;
  if ('op' in espr) return espr.arg.reduce((totale, argomento) => totale + quante(ricerca, argomento), 0);
  if (espr.nome === ricerca.incognita) return 1;
  const definizione = ricerca.amb.calcolo.nomi[espr.nome];
  if (definizione?.tipo === 'passo') return quante(ricerca, casoSicuro(ricerca, definizione).formula);
  return definizione?.tipo === 'albero' ? quanteVoci(ricerca, definizione.voci) : 0;
}

function quanteVoci(ricerca: Ricerca, voci: readonly Voce[]): number {
  return voci.reduce(
    (totale, voce) =>
      totale +
      (perIntero(ricerca, voce)
        ? quante(ricerca, { nome: voce.nome as string })
        : quanteVoci(ricerca, voce.voci ?? [])),
    0,
  );
}

/** As `datoPerIntero`, the unknown standing in for an answer. */
function perIntero({ amb, incognita }: Ricerca, voce: Voce): boolean {
  return datoPerIntero({ ...amb, dati: { ...amb.dati, [incognita]: ZERO } }, voce);
}

function casoSicuro(ricerca: Ricerca, passo: PassoCalcolo): PassoCalcolo['casi'][number] {
  if (passo.casi.some(({ quando }) => quando && quante(ricerca, quando) > 0)) {
    throw new NonInvertibile(
      'operazione-non-invertibile',
      `Il calcolo cambia secondo il caso («${passo.etichetta}»), e il caso dipende da quello che si cerca.`,
    );
  }
  return casoChe(ricerca.amb, passo);
}

function risolvi(ricerca: Ricerca, espr: Espr, verso: Verso, soglia: Razionale): Soglia {
  const volte = quante(ricerca, espr);
  if (volte > 1)
    throw new NonInvertibile(
      'incognita-ripetuta',
      'Quello che si cerca entra nel calcolo più di una volta: la formula non si rovescia.',
    );
  if (volte === 0) throw new NonInvertibile('incognita-assente', 'Il risultato non dipende da quello che si cerca.');
  if ('nome' in espr) {
    if (espr.nome === ricerca.incognita) return { verso, valore: soglia };
    const definizione = ricerca.amb.calcolo.nomi[espr.nome] as PassoCalcolo | Albero;
    if (definizione.tipo === 'albero') return risolviVoci(ricerca, definizione, definizione.voci, verso, soglia);
    return risolvi(ricerca, casoSicuro(ricerca, definizione).formula, verso, soglia);
  }
  if (!('op' in espr)) throw nonSiDisfa('=');
  const dove = espr.arg.findIndex((argomento) => quante(ricerca, argomento) === 1);
  const cercato = espr.arg[dove] as Espr;
  const altri = espr.arg.filter((_, i) => i !== dove).map((argomento) => ricerca.amb.calcola(argomento) as Razionale);
  const nuova = disfa(espr.op, dove, altri, verso, soglia);
  return nuova === 'sempre' ? nuova : risolvi(ricerca, cercato, nuova.verso, nuova.valore);
}

function nonSiDisfa(op: Operazione): NonInvertibile {
  return new NonInvertibile(
    'operazione-non-invertibile',
    `Fra quello che si cerca e il risultato c’è un’operazione (${op}) che non si può disfare.`,
  );
}

/** Undoes one operation: from a bound on its result to a bound on the argument that holds the unknown. */
function disfa(op: Operazione, dove: number, altri: readonly Razionale[], verso: Verso, soglia: Razionale): Soglia {
  const [altro = ZERO] = altri;
  const vale = (valore: Razionale): boolean =>
    verso === '≥' ? confronta(valore, soglia) >= 0 : confronta(valore, soglia) <= 0;
  switch (op) {
    case '+':
      return { verso, valore: meno(soglia, altro) };
    case '-':
      return dove === 0
        ? { verso, valore: meno(soglia, opposto(altro)) }
        : { verso: rovescia(verso), valore: meno(altro, soglia) };
    case 'neg':
      return { verso: rovescia(verso), valore: opposto(soglia) };
    case '*':
      return coefficiente(altro, verso, soglia);
    case '/':
      return dove === 0 ? coefficiente(diviso(frazione(1n), altro), verso, soglia) : divisore(altro, verso, soglia);
    case 'clamp': {
      if (dove !== 0) throw nonSiDisfa(op);
      // Beyond a limit the figure counts as the limit: there the bound holds always, or never.
      const [minimo, massimo] = altri as [Razionale, Razionale];
      if (vale(verso === '≥' ? minimo : massimo)) return 'sempre';
      if (!vale(verso === '≥' ? massimo : minimo)) throw irraggiungibile();
      return { verso, valore: soglia };
    }
    case 'min':
    case 'max': {
      const estremo = (op === 'min') === (verso === '≥');
      // The least is at least so much when each is; at most so much when any is.
      if (estremo) {
        if (!altri.every(vale)) throw irraggiungibile();
        return { verso, valore: soglia };
      }
      return altri.some(vale) ? 'sempre' : { verso, valore: soglia };
    }
    default:
      throw nonSiDisfa(op);
  }
}

/** c × x against the bound. */
function coefficiente(c: Razionale, verso: Verso, soglia: Razionale): Soglia {
  if (c.n === 0n) {
    if (verso === '≥' ? soglia.n <= 0n : soglia.n >= 0n) return 'sempre';
    throw irraggiungibile();
  }
  return { verso: c.n > 0n ? verso : rovescia(verso), valore: diviso(soglia, c) };
}

/** c ÷ x against the bound, for x above zero: what is divided by here counts something. */
function divisore(c: Razionale, verso: Verso, soglia: Razionale): Soglia {
  if (soglia.n === 0n) {
    if (verso === '≥' ? c.n >= 0n : c.n <= 0n) return 'sempre';
    throw irraggiungibile();
  }
  const valore = diviso(c, soglia);
  const nuovo = soglia.n > 0n ? rovescia(verso) : verso;
  if (valore.n <= 0n) {
    if (nuovo === '≥') return 'sempre';
    throw irraggiungibile();
  }
  return { verso: nuovo, valore };
}

function risolviVoci(ricerca: Ricerca, albero: Albero, voci: readonly Voce[], verso: Verso, soglia: Razionale): Soglia {
  const voce = voci.find((altra) => quanteVoci(ricerca, [altra]) === 1) as Voce;
  const altre = voci.filter((altra) => altra !== voce);
  const quota = (valore: Razionale, peso: string): Razionale => diviso(per(valore, daTesto(peso)), frazione(100n));
  const resto = altre.reduce(
    (totale, altra) => meno(totale, quota(svolgiVoce(ricerca.amb, albero, altra).valore, altra.peso)),
    soglia,
  );
  const nuova = coefficiente(diviso(daTesto(voce.peso), frazione(100n)), verso, resto);
  if (nuova === 'sempre') return nuova;
  if (!perIntero(ricerca, voce)) return risolviVoci(ricerca, albero, voce.voci ?? [], nuova.verso, nuova.valore);
  const limiti = limitiDi(albero);
  const foglia = limiti ? disfa('clamp', 0, limiti, nuova.verso, nuova.valore) : nuova;
  return foglia === 'sempre' ? foglia : risolvi(ricerca, { nome: voce.nome as string }, foglia.verso, foglia.valore);
}
