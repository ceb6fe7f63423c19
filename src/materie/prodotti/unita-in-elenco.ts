/** The units as the pages list them: who works, who was absorbed, since when. */
import { anniDetti, annoDi } from '../../puro/calendario/anni.ts';
import { nomeUnita } from '../nomi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { prodottiDi, type Unita } from './unita.ts';

/** A unit in a list: how many products it has with no end in sight, and from or to whom something passed. */
interface UnitaInElenco {
  unita: Unita;
  quanti: number;
  altre: { id: string; nome: string }[];
}

type Parti = Pick<Catalogo, 'unita' | 'prodotti'>;

/**
 * The units of a state, those with most products first, each with the units it took something from or, once absorbed,
 * gave something to.
 */
export function unitaInElenco(catalogo: Parti, stato: Unita['stato']): UnitaInElenco[] {
  return catalogo.unita
    .filter((una) => una.stato === stato)
    .map((unita) => ({
      unita,
      quanti: prodottiDi(unita.id, catalogo.prodotti).suoi.filter(({ valido_al }) => valido_al === null).length,
      altre: [
        ...new Set(stato === 'attiva' ? (unita.assorbe ?? []).map(({ da }) => da) : unita.ceduto.map(({ a }) => a)),
      ].map((id) => ({ id, nome: nomeUnita(catalogo, id) })),
    }))
    .sort((a, b) => b.quanti - a.quanti || a.unita.nome.localeCompare(b.unita.nome, 'it'));
}

/**
 * The units by name: those of which a document says a day, with the years that a line of them spans (to the last
 * document read), and the others.
 */
export function unitaNelTempo({ unita, fonti }: Pick<Catalogo, 'unita' | 'fonti'>): {
  conGiorni: Unita[];
  senza: Unita[];
  anni: number[];
  ultimo: number;
} {
  const perNome = unita.toSorted((a, b) => a.nome.localeCompare(b.nome, 'it'));
  const conGiorni = perNome.filter(({ valido_dal, valido_al }) => valido_dal ?? valido_al);
  const anni = anniDetti(conGiorni);
  return {
    conGiorni,
    senza: perNome.filter((una) => !conGiorni.includes(una)),
    anni,
    ultimo: Math.max(...anni, ...fonti.flatMap(({ testo_consultato, data }) => (testo_consultato ? annoDi(data) : []))),
  };
}
