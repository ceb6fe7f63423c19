import { applica, Guasto, type Valore } from './aritmetica.ts';
import { confronta, daTesto, diviso, frazione, per, piu, ZERO, type Razionale } from './razionale.ts';
import type { Albero, RigaAlbero, Voce } from './tipi.ts';
import { dentro, fuori, type Ambiente } from './valuta.ts';

const CENTO = frazione(100n);

/**
 * The lines of a weight tree, the root first, parents before children. The root's value is pure; all figures of the
 * lines below are in the tree's unit, weights in per cent.
 */
export function righeAlbero(amb: Ambiente, albero: Albero): RigaAlbero[] {
  const limite = albero.limite && ([albero.limite.minimo, albero.limite.massimo].map((l) => dentro(daTesto(l), albero.unita)) as [Razionale, Razionale]);

  const riga = (voce: Voce, livello: number, complessivo: Razionale): { valore: Razionale; righe: RigaAlbero[] } => {
    const figli = voce.voci && !datoDirettamente(amb, voce) ? voce.voci : null;
    const sotto = (figli ?? []).map((figlio) => {
      const { valore, righe } = riga(figlio, livello + 1, diviso(per(complessivo, daTesto(figlio.peso)), CENTO));
      return { quota: diviso(per(valore, daTesto(figlio.peso)), CENTO), righe };
    });
    const grezzo = figli ? sotto.map(({ quota }) => quota).reduce(piu, ZERO) : (amb.valore(voce.nome as string) as Razionale);
    const valore = limite && !figli ? (applica('clamp', [grezzo, ...limite] as Valore[]) as Razionale) : grezzo;
    const propria: RigaAlbero = {
      livello,
      etichetta: voce.etichetta,
      nome: voce.nome ?? null,
      peso: daTesto(voce.peso),
      pesoComplessivo: complessivo,
      valore: fuori(valore, albero.unita),
      primaDelLimite: confronta(valore, grezzo) === 0 ? null : fuori(grezzo, albero.unita),
      contributo: fuori(diviso(per(complessivo, valore), CENTO), albero.unita),
      foglia: !figli,
    };
    return { valore, righe: [propria, ...sotto.flatMap(({ righe }) => righe)] };
  };

  const { valore, righe } = riga({ etichetta: albero.etichetta, peso: '100', voci: albero.voci }, 0, CENTO);
  return [{ ...(righe[0] as RigaAlbero), valore }, ...righe.slice(1)];
}

/** Whether a node with leaves of its own was answered as a whole; answering both ways at once is refused. */
function datoDirettamente(amb: Ambiente, { nome, voci, etichetta }: Voce): boolean {
  if (nome === undefined) return false;
  const foglie = nomiDi(voci ?? []);
  const date = foglie.filter((foglia) => amb.dati[foglia] !== undefined);
  const intero = amb.dati[nome] !== undefined;
  if (intero && date.length > 0) {
    throw new Guasto('dati-doppi', `«${etichetta}» è dato due volte: come ${nome} e con le sue voci (${date.join(', ')}). Tieni l’uno o le altre.`, nome);
  }
  if (!intero && date.length === 0) {
    throw new Guasto('dato-mancante', `Manca «${etichetta}»: dai ${nome}, oppure tutte le sue voci (${foglie.join(', ')}).`, nome);
  }
  return intero;
}

function nomiDi(voci: readonly Voce[]): string[] {
  return voci.flatMap(({ nome, voci: sotto }) => [...(nome === undefined ? [] : [nome]), ...nomiDi(sotto ?? [])]);
}
