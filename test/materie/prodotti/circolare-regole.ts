/**
 * Legge i file YAML così come sono, senza passare dal compilatore: le prove sulla circolare confrontano i dati, non il
 * codice.
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

/** Le sei tabelle della circolare, nell'ordine del documento. */
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
 * Una tabella di rules/prodotti, con le sole righe che vengono dalla circolare: quelle di un altro atto non le tolgono
 * niente.
 */
export function tabellaProdotti(id: string): TabellaProdotti {
  const tabella = leggi<TabellaProdotti>(`rules/prodotti/${id}.yaml`);
  return {
    ...tabella,
    righe: tabella.righe.filter((riga) => (riga.fonte ?? tabella.fonte).documento === CIRCOLARE),
  };
}

/** Una riga con ciò che eredita dalla tabella. */
export interface RigaIntera {
  tabella: string;
  riga: RigaProdotto;
  certezza: string;
  condizione: TabellaProdotti['condizione'] | undefined;
  precedente: TabellaProdotti['precedente'] | undefined;
}

/** Tutte le righe della circolare, ristampe comprese, nell'ordine del documento. */
export function righeProdotti(): RigaIntera[] {
  return TABELLE_PRODOTTI.flatMap((id) => intere(id, tabellaProdotti(id)));
}

/** Tutte le righe di rules/prodotti, di qualunque atto. */
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

/** I prodotti distinti: le righe che non ristampano un'altra riga. */
export function prodottiDistinti(): RigaIntera[] {
  return righeProdotti().filter(({ riga }) => !riga.ripete);
}

/** Una scheda di rules/unita. */
export function unita(id: string): SchedaUnita {
  return leggi(`rules/unita/${id}.yaml`);
}

/** Tutte le schede di rules/unita. */
export function tutteLeUnita(): SchedaUnita[] {
  return readdirSync('rules/unita').map((file) => unita(file.replace('.yaml', '')));
}

/** Le righe di una tabella di rules/fonti. */
export function fonti(id: string): TabellaFonti['righe'] {
  return leggi<TabellaFonti>(`rules/fonti/${id}.yaml`).righe;
}

/** Le voci di una tabella di rules/incongruenze. */
export function incongruenze(id: string): TabellaIncongruenze['righe'] {
  return leggi<TabellaIncongruenze>(`rules/incongruenze/${id}.yaml`).righe;
}
