import type { Ambiente } from './ambiente.ts';
import { applica, Guasto } from './aritmetica.ts';
import { confronta, daTesto, diviso, per, piu, ZERO, type Razionale } from './razionale.ts';
import type { Albero, RigaAlbero, Voce } from './tipi.ts';
import { CENTO, dentro, fuori } from './unita.ts';

/** A node's value (pure), and the lines it takes to say how it came about: its own first, then those below. */
interface VoceSvolta {
  valore: Razionale;
  righe: RigaAlbero[];
}

/** The lines of a weight tree, the root first, parents before children. */
export function svolgiAlbero(amb: Ambiente, albero: Albero): VoceSvolta {
  return svolgiVoce(amb, albero, { etichetta: albero.etichetta, peso: '100', voci: albero.voci }, 0, CENTO);
}

/**
 * Works out one node.
 * @param complessivo its weight on the whole tree, per cent
 */
export function svolgiVoce(amb: Ambiente, albero: Albero, voce: Voce, livello = 0, complessivo = CENTO): VoceSvolta {
  const figli = datoPerIntero(amb, voce) ? null : (voce.voci as Voce[]);
  const sotto = (figli ?? []).map((figlio) => {
    const peso = daTesto(figlio.peso);
    const { valore, righe } = svolgiVoce(amb, albero, figlio, livello + 1, quota(complessivo, peso));
    return { quota: quota(valore, peso), righe };
  });
  const grezzo = figli
    ? sotto.map((figlio) => figlio.quota).reduce(piu, ZERO)
    : (amb.valore(voce.nome as string) as Razionale);
  const limiti = figli ? null : limitiDi(albero);
  const valore = limiti ? (applica('clamp', [grezzo, ...limiti]) as Razionale) : grezzo;
  const riga: RigaAlbero = {
    livello,
    etichetta: voce.etichetta,
    nome: voce.nome ?? null,
    peso: daTesto(voce.peso),
    pesoComplessivo: complessivo,
    valore: fuori(valore, albero.unita),
    primaDelLimite: confronta(valore, grezzo) === 0 ? null : fuori(grezzo, albero.unita),
    contributo: fuori(quota(valore, complessivo), albero.unita),
    foglia: !figli,
  };
  return { valore, righe: [riga, ...sotto.flatMap(({ righe }) => righe)] };
}

/** So many per cent of a figure. */
const quota = (valore: Razionale, peso: Razionale): Razionale => diviso(per(valore, peso), CENTO);

/** The least and the most a leaf may count, pure. */
export function limitiDi({ limite, unita }: Albero): [Razionale, Razionale] | null {
  return limite ? [dentro(daTesto(limite.minimo), unita), dentro(daTesto(limite.massimo), unita)] : null;
}

/** Whether a node takes one figure: it has nothing below, or was answered as a whole. Both ways at once are refused. */
export function datoPerIntero(amb: Ambiente, { nome, voci, etichetta }: Voce): boolean {
  if (!voci) return true;
  if (nome === undefined) return false;
  const foglie = nomiDi(voci);
  const date = foglie.filter((foglia) => amb.dati[foglia] !== undefined);
  const intero = amb.dati[nome] !== undefined;
  if (intero && date.length > 0) {
    throw new Guasto(
      'dati-doppi',
      `«${etichetta}» è dato due volte: come ${nome} e con le sue voci (${date.join(', ')}). Tieni l’uno o le altre.`,
      nome,
    );
  }
  if (!intero && date.length === 0) {
    throw new Guasto(
      'dato-mancante',
      `Manca «${etichetta}»: dai ${nome}, oppure tutte le sue voci (${voci.flatMap((voce) => voce.nome ?? nomiDi([voce])).join(', ')}).`,
      nome,
    );
  }
  return intero;
}

function nomiDi(voci: readonly Voce[]): string[] {
  return voci.flatMap(({ nome, voci: sotto }) => [...(nome === undefined ? [] : [nome]), ...nomiDi(sotto ?? [])]);
}
