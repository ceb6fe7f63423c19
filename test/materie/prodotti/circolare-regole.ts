/**
 * Reads the YAML files as they are, without passing through the compiler: the tests on the circolare compare the data,
 * not the code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
  RigaProdotto,
  SchedaUnita,
  TabellaFonti,
  TabellaIncongruenze,
  TabellaProdotti,
} from '../../../src/types/regole.ts';

function leggi<T>(file: string): T {
  return parse(readFileSync(file, 'utf8'), { schema: 'core' }) as T;
}

/** The six tables of the circolare, in the order of the document. */
export const TABELLE_PRODOTTI = [
  'tabella-1',
  'tabella-2',
  'tabella-3',
  'tabella-4',
  'tabella-5',
  'allegato-2',
] as const;

const CIRCOLARE = 'circolare-36-2014';

/**
 * A table of rules/prodotti, with only the rows that come from the circolare: those of another act take nothing from
 * it.
 */
export function tabellaProdotti(id: string): TabellaProdotti {
  const tabella = leggi<TabellaProdotti>(`rules/prodotti/${id}.yaml`);
  return {
    ...tabella,
    righe: tabella.righe.filter((riga) => (riga.fonte ?? tabella.fonte).documento === CIRCOLARE),
  };
}

/** A row with what it inherits from its table. */
export interface RigaIntera {
  tabella: string;
  riga: RigaProdotto;
  certezza: string;
  condizione: TabellaProdotti['condizione'] | undefined;
  precedente: TabellaProdotti['precedente'] | undefined;
}

/** All rows of the circolare, reprints included, in the order of the document. */
export function righeProdotti(): RigaIntera[] {
  return TABELLE_PRODOTTI.flatMap((id) => intere(id, tabellaProdotti(id)));
}

/** All rows of rules/prodotti, of any act. */
export function righeDiOgniAtto(): RigaIntera[] {
  return readdirSync('rules/prodotti').flatMap((file) => {
    const tabella = leggi<TabellaProdotti>(`rules/prodotti/${file}`);
    return intere(tabella.id, tabella);
  });
}

function intere(id: string, tabella: TabellaProdotti): RigaIntera[] {
  return tabella.righe.map((riga) => ({
    tabella: id,
    riga,
    certezza: riga.certezza ?? tabella.certezza,
    condizione: riga.condizione ?? tabella.condizione,
    precedente: riga.precedente ?? tabella.precedente,
  }));
}

/** The distinct products: the rows that do not reprint another row. */
export function prodottiDistinti(): RigaIntera[] {
  return righeProdotti().filter(({ riga }) => !riga.ripete);
}

/** A record of rules/unita. */
export function unita(id: string): SchedaUnita {
  return leggi(`rules/unita/${id}.yaml`);
}

/** All records of rules/unita. */
export function tutteLeUnita(): SchedaUnita[] {
  return readdirSync('rules/unita').map((file) => unita(file.replace('.yaml', '')));
}

/** The rows of a table of rules/fonti. */
export function fonti(id: string): TabellaFonti['righe'] {
  return leggi<TabellaFonti>(`rules/fonti/${id}.yaml`).righe;
}

/** The entries of a table of rules/incongruenze. */
export function incongruenze(id: string): TabellaIncongruenze['righe'] {
  return leggi<TabellaIncongruenze>(`rules/incongruenze/${id}.yaml`).righe;
}
