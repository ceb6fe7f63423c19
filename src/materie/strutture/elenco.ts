import type { Catalogo } from '../tipo-catalogo.ts';
import { competenzeDi } from './competenze.ts';
import { nellUltimoAssetto } from './linea.ts';
import { GENERI } from './nomi.ts';
import type { Struttura } from './strutture.ts';

/** A structure as it is in the list of all. */
interface RigaStruttura {
  struttura: Struttura;
  genere: keyof typeof GENERI;
  /** The level and the task of the latest version that tells them. */
  livello: Struttura['versioni'][number]['livello'];
  compito: string;
  /** The arrangements that name it, or tell a task of it. */
  ordinamenti: string[];
  /** How many competences it has, in all arrangements. */
  quante: number;
  esito: ReturnType<typeof nellUltimoAssetto>;
}

/** All structures, by kind in the order of `GENERI` and then by name. */
export function elencoStrutture(catalogo: Catalogo): RigaStruttura[] {
  const posto = Object.keys(GENERI);
  return catalogo.strutture
    .map((struttura) => {
      const sue = catalogo.ordinamenti.map(({ id }) => ({
        id,
        versione: struttura.versioni.some(({ ordinamento }) => ordinamento === id),
        quante: competenzeDi(struttura, id, catalogo.competenze).length,
      }));
      return {
        struttura,
        genere: struttura.versioni.at(-1)?.genere ?? 'organo',
        livello: struttura.versioni.findLast((one) => one.livello)?.livello ?? null,
        compito: struttura.versioni.findLast((one) => one.compito)?.compito ?? '',
        ordinamenti: sue.filter(({ versione, quante }) => versione || quante > 0).map(({ id }) => id),
        quante: sue.reduce((somma, { quante }) => somma + quante, 0),
        esito: nellUltimoAssetto(struttura, catalogo),
      };
    })
    .sort(
      (a, b) =>
        posto.indexOf(a.genere) - posto.indexOf(b.genere) || a.struttura.nome.localeCompare(b.struttura.nome, 'it'),
    );
}

/** A value that structures can be chosen by, and how many have it. */
interface Quante<T extends string> {
  valore: T;
  quante: number;
}

/** What a list of structures can be chosen by: the orders, and the kinds by their name. */
export function scelteStrutture(
  righe: readonly RigaStruttura[],
  { ordinamenti }: Pick<Catalogo, 'ordinamenti'>,
): { ordinamenti: Quante<string>[]; generi: Quante<keyof typeof GENERI>[] } {
  return {
    ordinamenti: ordinamenti.map(({ id }) => ({
      valore: id,
      quante: righe.filter((riga) => riga.ordinamenti.includes(id)).length,
    })),
    generi: [...Map.groupBy(righe, ({ genere }) => genere)]
      .map(([valore, sue]) => ({ valore, quante: sue.length }))
      .sort((a, b) => GENERI[a.valore].localeCompare(GENERI[b.valore], 'it')),
  };
}
