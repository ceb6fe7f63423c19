import type { Colonna } from './modello.ts';
import { inCella } from './celle.ts';
import { uguali } from '../../puro/parole/uguali.ts';
import { leggi } from './modello.ts';
import { nomeDi } from './nome-di.ts';
import type { RegolaLetta } from './righe-lette.ts';

/** What an import changes in one rule. */
export interface Differenza {
  file: string;
  id: string;
  /** What the rule is called. */
  nome: string;
  tipo: 'aggiunta' | 'tolta' | 'cambiata';
  /** The fields, with what they held and hold; for an added or removed rule, all of them. */
  campi: {
    chiave: string;
    prima: string | null;
    dopo: string | null;
    /** What it holds, as many lines as it has: only where `dopo` is cut. */
    intero?: string;
  }[];
}

type Regola = Record<string, unknown>;

/** The differences of one rule, or null. */
export function differenza(
  file: string,
  prima: Regola | null,
  dopo: Regola | null,
  colonne: readonly Colonna[],
): Differenza | null {
  if (uguali(prima, dopo)) return null;
  const campi = colonne.flatMap(({ campo, chiave }) => {
    if (!campo) return [];
    const [old, now] = [leggi(prima, campo.percorso), leggi(dopo, campo.percorso)];
    if (uguali(old, now)) return [];
    const intero = String(inCella(campo, now) ?? '');
    const detto = shown(inCella(campo, now));
    return [{ chiave, prima: shown(inCella(campo, old)), dopo: detto, ...(detto?.endsWith('…') && { intero }) }];
  });
  return {
    file,
    id: String((dopo ?? prima)?.['id']),
    nome: nomeDi(dopo ?? prima ?? {}),
    tipo: prima === null ? 'aggiunta' : dopo === null ? 'tolta' : 'cambiata',
    campi,
  };
}

/** The differences of a table's rows: changed and added ones in the new order, then those removed. */
export function differenzeRighe(
  file: string,
  prima: readonly Regola[],
  regole: readonly RegolaLetta[],
  colonne: readonly Colonna[],
): Differenza[] {
  const kept = new Set(regole.map(({ da }) => da));
  const now = regole.map(({ da, dati }) => differenza(file, da === null ? null : (prima[da] ?? null), dati, colonne));
  const gone = prima.map((row, index) => (kept.has(index) ? null : differenza(file, row, null, colonne)));
  return [...now, ...gone].filter((item) => item !== null);
}

/** Prints the differences, rule by rule, under their file. */
export function scriviDifferenze(differenze: readonly Differenza[]): string {
  if (differenze.length === 0) return 'Nessuna differenza: il foglio dice quello che dicono i file.';
  const lines = [...Map.groupBy(differenze, ({ file }) => file)].flatMap(([file, own]) => [
    file,
    ...own.flatMap(ruleLines),
  ]);
  const count = (tipo: Differenza['tipo'], one: string, many: string) => {
    const n = differenze.filter((item) => item.tipo === tipo).length;
    return n === 0 ? [] : [n === 1 ? `1 regola ${one}` : `${n} regole ${many}`];
  };
  return [
    ...lines,
    '',
    `${[...count('aggiunta', 'aggiunta', 'aggiunte'), ...count('cambiata', 'cambiata', 'cambiate'), ...count('tolta', 'tolta', 'tolte')].join(', ')}.`,
  ].join('\n');
}

function ruleLines({ id, tipo, campi }: Differenza): string[] {
  const mark = { aggiunta: '+', tolta: '-', cambiata: '~' }[tipo];
  return [
    `  ${mark} ${id} (${tipo})`,
    ...campi.map(
      ({ chiave, prima, dopo }) =>
        `      ${chiave}: ${tipo === 'aggiunta' ? dopo : tipo === 'tolta' ? prima : `${prima ?? '(niente)'} → ${dopo ?? '(niente)'}`}`,
    ),
  ];
}

/** A value on one line, cut where it would fill the screen. */
function shown(value: string | number | null): string | null {
  if (value === null) return null;
  const text = String(value).replaceAll(/\s*\n\s*/g, ' | ');
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
