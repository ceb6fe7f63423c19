/** Tables of figures as the pages list them and open them. */
import type { Catalogo } from '../../tipo-catalogo.ts';
import type { TabellaCompilata } from '../valori.ts';
import type { Verifica } from '../verifiche/esito-del-controllo.ts';
import { perArgomento } from './argomenti.ts';
import { titoloDelleVerifiche } from './celle-di-verifica.ts';
import { contaEsiti } from './verifica-di.ts';

/** A table, and how many of its checks do not come back. */
interface TabellaInElenco {
  tabella: TabellaCompilata;
  guaste: number;
}

/** The tables by topic, and how many figures they hold together. */
export function tabelleInElenco(catalogo: Pick<Catalogo, 'regole' | 'tabelle' | 'verifiche'>): {
  gruppi: { argomento: string; nome: string; tabelle: TabellaInElenco[] }[];
  cifre: number;
} {
  const cifre = catalogo.tabelle.flatMap((tabella) => tabella.cifre);
  return {
    gruppi: perArgomento(catalogo).map((gruppo) => ({
      ...gruppo,
      tabelle: gruppo.tabelle.map((tabella) => ({
        tabella,
        guaste: cheNonTornano(verificheDi(catalogo, tabella)).length,
      })),
    })),
    cifre: cifre.filter(({ valore }) => valore !== null).length,
  };
}

/** The checks of a table. */
export function verificheDi({ verifiche }: Pick<Catalogo, 'verifiche'>, { id }: TabellaCompilata): Verifica[] {
  return verifiche.filter(({ tabella }) => tabella === id);
}

/** The checks whose published figure is not the one recomputed, but for no rounding. */
export function cheNonTornano(verifiche: readonly Verifica[]): Verifica[] {
  return verifiche.filter(({ esito }) => esito === 'non-torna');
}

/** The groups of a table's rows, each once. */
export function gruppiDiRighe({ righe }: Pick<TabellaCompilata, 'righe'>): string[] {
  return [...new Set(righe.flatMap(({ gruppo }) => gruppo ?? []))];
}

/** The figures of a table whose label is printed and whose value is lost. */
export function cifrePerse({ cifre }: Pick<TabellaCompilata, 'cifre'>): number {
  return cifre.filter(({ stato }) => stato === 'persa').length;
}

/** All checks as their page lists them. */
interface VerificheInElenco {
  /** By table or tree, with their outcomes. */
  tabelle: { tabella: string; titolo: string; quante: number; esiti: ReturnType<typeof contaEsiti> }[];
  tipi: { tipo: Verifica['tipo']; quante: number }[];
  /** Those that do not come back to the figure, but for rounding too. */
  inesatte: Verifica[];
}

/** Gathers the checks by table and by kind. */
export function verificheInElenco(catalogo: Pick<Catalogo, 'tabelle' | 'pesi' | 'verifiche'>): VerificheInElenco {
  const { verifiche } = catalogo;
  return {
    tabelle: [...Map.groupBy(verifiche, ({ tabella }) => tabella)].map(([tabella, sue]) => ({
      tabella,
      titolo: titoloDelleVerifiche(catalogo, tabella),
      quante: sue.length,
      esiti: contaEsiti(sue),
    })),
    tipi: [...Map.groupBy(verifiche, ({ tipo }) => tipo)].map(([tipo, sue]) => ({ tipo, quante: sue.length })),
    inesatte: verifiche.filter(({ esito }) => esito !== 'torna'),
  };
}
