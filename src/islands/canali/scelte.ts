/** The answers that a question offers, under their headings. */
import { questioniPer } from '../../puro/canali/questioni.ts';
import { siCercanoCon } from '../../puro/ricerca/questioni.ts';
import type { TavolaCanali } from '../../puro/canali/tipi.ts';
import type { Domanda, Risposte } from './stato.ts';

interface Scelta {
  /** What the address says. */
  valore: string;
  nome: string;
  descrizione?: string;
  scelta: boolean;
}

/** Choices under a heading; without one, where there is only one group. */
interface Gruppo {
  nome: string | null;
  scelte: Scelta[];
}

/** The answers to choose among; of a matter only those that the words find. */
export function scelteDi(
  domanda: Exclude<Domanda, 'data'>,
  tavole: readonly TavolaCanali[],
  risposte: Risposte,
  filtro: string,
): Gruppo[] {
  if (domanda === 'sede') {
    return tavole.map(({ protocollo }) => ({
      nome: tavole.length > 1 ? `${protocollo.breve.charAt(0).toUpperCase()}${protocollo.breve.slice(1)}` : null,
      scelte: protocollo.sedi.map(({ id, nome, tipo_nome }) => ({
        valore: `${protocollo.id}/${id}`,
        nome,
        descrizione: tipo_nome,
        scelta: risposte.sede === id && risposte.protocollo === protocollo.id,
      })),
    }));
  }
  const tavola = tavole.find(({ protocollo }) => protocollo.id === risposte.protocollo);
  if (!tavola) return [];
  if (domanda === 'questione') {
    const gruppi = questioniPer(tavola, risposte.contribuente);
    const cercate = new Set(
      siCercanoCon(
        gruppi.flatMap(({ questioni }) => questioni),
        filtro,
      ),
    );
    return gruppi
      .map(({ nome, questioni }) => ({
        nome,
        scelte: questioni
          .filter((una) => cercate.has(una))
          .map(({ id, nome: sua }) => ({ valore: id, nome: sua, scelta: risposte.questione === id })),
      }))
      .filter(({ scelte }) => scelte.length > 0);
  }
  const { contribuenti, esigenze } = tavola.protocollo;
  return [
    {
      nome: null,
      scelte:
        domanda === 'contribuente'
          ? contribuenti.map(({ id, nome, descrizione }) => ({
              valore: id,
              nome,
              descrizione,
              scelta: risposte.contribuente === id,
            }))
          : esigenze.map(({ id, nome, domanda: frase }) => ({
              valore: id,
              nome: frase,
              descrizione: nome,
              scelta: risposte.esigenza === id,
            })),
    },
  ];
}
