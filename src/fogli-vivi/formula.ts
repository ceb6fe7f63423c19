/**
 * A formula of a rule as a spreadsheet computes it. Percentages stand in their cells as ratios, indices in base 100.
 */
import { aTesto, daTesto } from '../puro/formula/razionale.ts';
import type { Calcolo, Espr, Ingresso, Nome, Operazione } from '../puro/formula/tipi.ts';
import { inCentesimi, PERCENTUALI } from '../puro/parole/unita.ts';

/** Where the things of a rule stand: the cell of each name, the cell that says what is wrong with each input. */
export interface Posti {
  calcolo: Calcolo;
  /** By name; of a list, the range. */
  celle: ReadonlyMap<string, string>;
  controlli: ReadonlyMap<string, string>;
}

/** Digits to which two figures are compared: those of a double, less what a long calculation may eat. */
const CIFRE_RAPPORTI = 12;
const CIFRE_GRANDEZZE = 6;
/** Units whose figures are near one: anything else may run to billions. */
const VICINE = new Set<string>([...PERCENTUALI, 'indice', 'rapporto']);
const CONFRONTI: Partial<Record<Operazione, string>> = {
  '=': '=',
  '≠': '<>',
  '<': '<',
  '≤': '<=',
  '>': '>',
  '≥': '>=',
};

/** Text as a formula holds it; no program takes more than 255 characters at once. */
export const scritta = (testo: string): string => `"${testo.slice(0, 240).replaceAll('"', '""')}"`;
/** A pure figure as its cell shows it, and back. */
export const fuori = (formula: string, unita: string): string => (unita === 'indice' ? `(${formula})*100` : formula);
const dentro = (cella: string, unita: string): string => (unita === 'indice' ? `(${cella}/100)` : cella);

/** What a rule writes as a figure, for a cell of a unit. */
export function cifraInCella(testo: string, unita: string): string {
  const cifra = aTesto(daTesto(testo));
  return inCentesimi(unita) ? `${cifra}/100` : cifra;
}

const trova = ({ calcolo }: Posti, nome: string): Ingresso | Nome =>
  (calcolo.ingressi.find((ingresso) => ingresso.nome === nome) ?? calcolo.nomi[nome]) as Ingresso | Nome;

/** A name as a pure figure; of a yes or no, a condition. */
export function riferimento(posti: Posti, nome: string): string {
  const definito = trova(posti, nome);
  const cella = posti.celle.get(nome) ?? '';
  if (definito.unita === 'si_no') return `(${cella}="sì")`;
  if ('se_mancante' in definito && definito.se_mancante && definito.tipo === 'numero')
    return `IF(${cella}="",${cifraInCella(definito.se_mancante, definito.unita)},${dentro(cella, definito.unita)})`;
  return dentro(cella, definito.unita);
}

/** The words of a choice, in the cell where it is made. */
function scelta(posti: Posti, nome: string, opzione: string): string {
  const ingresso = trova(posti, nome) as Ingresso;
  const parole = (id: string): string => scritta(ingresso.opzioni?.find((altra) => altra.id === id)?.etichetta ?? id);
  const cella = posti.celle.get(nome) ?? '';
  const data = ingresso.se_mancante ? `IF(${cella}="",${parole(ingresso.se_mancante)},${cella})` : cella;
  return `(${data}=${parole(opzione)})`;
}

function nomiDi(espr: Espr): string[] {
  if ('nome' in espr) return [espr.nome];
  if ('scelta' in espr) return [espr.scelta];
  return 'op' in espr ? espr.arg.flatMap(nomiDi) : [];
}

/**
 * A formula in the language of spreadsheets, its value pure.
 * @throws {Error} when the rule works figure by figure on a list: the sheet has no cells for that
 */
export function formulaDi(posti: Posti, espr: Espr): string {
  const di = (altra: Espr): string => formulaDi(posti, altra);
  if ('numero' in espr) return espr.numero.includes('/') ? `(${espr.numero})` : espr.numero;
  if ('nome' in espr) return riferimento(posti, espr.nome);
  if ('scelta' in espr) return scelta(posti, espr.scelta, espr.opzione);
  const { op, arg } = espr;
  const [a = '', b = '', c = ''] = arg.map(di);
  const lista = arg.some(
    (altra) => 'nome' in altra && 'tipo' in trova(posti, altra.nome) && eLista(trova(posti, altra.nome)),
  );
  const confronto = CONFRONTI[op];
  if (confronto) {
    const vicine = nomiDi(espr).every((nome) => VICINE.has(trova(posti, nome).unita));
    return `(ROUND((${a})-(${b}),${vicine ? CIFRE_RAPPORTI : CIFRE_GRANDEZZE})${confronto}0)`;
  }
  if (lista && !['somma', 'media', 'conteggio', 'min', 'max'].includes(op))
    throw new Error(`${posti.calcolo.id}: il foglio non sa fare «${op}» su un elenco`);
  if (lista) return aggregato(posti, op, arg[0] as { nome: string });
  switch (op) {
    case '+':
    case '-':
    case '*':
    case '/':
      return `(${a}${op}${b})`;
    case 'neg':
      return `(-${a})`;
    case 'abs':
      return `ABS(${a})`;
    case 'round':
      return `ROUND(${a},${espr.cifre ?? 0})`;
    case 'clamp':
      return `MIN(MAX(${a},${b}),${c})`;
    case 'non':
      return `NOT(${a})`;
    default: {
      const funzione = {
        min: 'MIN',
        max: 'MAX',
        somma: 'SUM',
        media: 'AVERAGE',
        conteggio: 'COUNT',
        e: 'AND',
        o: 'OR',
      };
      return `${funzione[op as keyof typeof funzione]}(${arg.map(di).join(',')})`;
    }
  }
}

/** A figure from a whole list; blank cells of its range do not count. */
function aggregato(posti: Posti, op: Operazione, { nome }: { nome: string }): string {
  const funzione = { somma: 'SUM', media: 'AVERAGE', conteggio: 'COUNT', min: 'MIN', max: 'MAX' }[op as 'somma'];
  const valore = `${funzione}(${posti.celle.get(nome) ?? ''})`;
  return op === 'conteggio' ? valore : dentro(valore, trova(posti, nome).unita);
}

const eLista = (definito: Ingresso | Nome): boolean =>
  definito.tipo === 'lista' || ('lista' in definito && definito.lista === true);

/** Why a formula would have no value: each condition with the formula of what to say, in the order to be asked. */
export function ostacoli(posti: Posti, espr: Espr): [condizione: string, motivo: string][] {
  const nomi = [...new Set(nomiDi(espr))];
  const mancano = nomi.flatMap((nome): [string, string][] => {
    const controllo = posti.controlli.get(nome);
    const cella = posti.celle.get(nome) ?? '';
    const definito = trova(posti, nome);
    // An optional answer may be missing from its cell, not from a formula that needs it.
    const vuoto: [string, string][] =
      'facoltativo' in definito && definito.se_mancante === undefined
        ? [[`${cella}=""`, scritta(`n.d.: manca «${definito.etichetta}»`)]]
        : [];
    return controllo ? [[`${controllo}<>""`, `"n.d.: "&${controllo}`], ...vuoto] : [[`LEFT(${cella},4)="n.d."`, cella]];
  });
  const costanti = new Set(
    nomi.filter((nome) => trova(posti, nome).tipo === 'costante').map((nome) => posti.celle.get(nome)),
  );
  return [...mancano.filter(([, motivo]) => !costanti.has(motivo)), ...divisori(posti, espr)];
}

function divisori(posti: Posti, espr: Espr): [string, string][] {
  if (!('op' in espr)) return [];
  const dentroOgni = espr.arg.flatMap((altra) => divisori(posti, altra));
  const [, sotto] = espr.arg;
  if (espr.op !== '/' || !sotto || !('nome' in sotto || 'op' in sotto)) return dentroOgni;
  const { etichetta = 'il divisore', obiettivo } = espr.divisore ?? {};
  const motivo = obiettivo
    ? `n.d.: «${etichetta}» non è sopra lo zero, e una percentuale sull’obiettivo non avrebbe senso`
    : `n.d.: «${etichetta}» è zero: non si può dividere per zero`;
  return [...dentroOgni, [`${formulaDi(posti, sotto)}${obiettivo ? '<=' : '='}0`, scritta(motivo)]];
}

/** A value behind its obstacles. */
export function conOstacoli(lista: readonly (readonly [string, string])[], valore: string): string {
  return lista.reduceRight((dopo, [condizione, motivo]) => `IF(${condizione},${motivo},${dopo})`, valore);
}
