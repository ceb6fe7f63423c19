import type { Catalogo } from '../tipo-catalogo.ts';
import { competenzeDi } from './competenze.ts';
import { nellUltimoAssetto } from './linea.ts';
import { GENERI } from './nomi.ts';
import type { Struttura } from './strutture.ts';

/** Una struttura come sta nell'elenco di tutte. */
export interface RigaStruttura {
  struttura: Struttura;
  genere: keyof typeof GENERI;
  /** Il livello e il compito dell'ultima versione che li dice. */
  livello: Struttura['versioni'][number]['livello'];
  compito: string;
  /** Gli ordinamenti che la nominano, o che ne dicono un compito. */
  ordinamenti: string[];
  /** Quante competenze ha, in tutti gli ordinamenti. */
  quante: number;
  esito: ReturnType<typeof nellUltimoAssetto>;
}

/** Tutte le strutture, per genere nell'ordine di `GENERI` e poi per nome. */
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
