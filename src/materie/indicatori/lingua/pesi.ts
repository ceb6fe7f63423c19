/** Weights are written twice, in a calculator and in rules/pesi: here they are held together. Build only. */
import { confronta, daTesto } from '../../../puro/formula/razionale.ts';
import type { AlberoDeiPesi, AlberoPesi, SchedaIndicatore, VoceAlbero } from '../../../types/regole.ts';
import type { GuastoDiRegola, PercorsoRegola } from '../../../motore/errori.ts';
import { nomiVicini, fraVirgolette } from '../../../motore/vicini.ts';
import { conVirgola } from '../../../puro/parole/cifre.ts';

/** Faults of trees whose weights are not those of the printed tree they say they follow. */
export function difettiPesiStampati(
  scheda: SchedaIndicatore,
  stampati: ReadonlyMap<string, AlberoPesi>,
): GuastoDiRegola[] {
  return (scheda.alberi ?? []).flatMap((albero, i) => {
    const percorso = ['alberi', i];
    const stampato = albero.pesi && stampati.get(albero.pesi.scheda);
    if (!albero.pesi || !stampato) return [];
    const radice = albero.pesi.voce ?? stampato.voci.find(({ parte_di }) => parte_di === undefined)?.id ?? '';
    if (!stampato.voci.some(({ id }) => id === radice)) {
      const vicine = nomiVicini(
        radice,
        stampato.voci.map(({ id }) => id),
      );
      return [
        {
          percorso: [...percorso, 'pesi', 'voce'],
          messaggio: `la voce «${radice}» non c’è in rules/pesi/${stampato.id}.yaml`,
          rimedio: `intendevi ${fraVirgolette(vicine)}?`,
        },
      ];
    }
    return diversi(albero, radice, stampato, percorso);
  });
}

/** Compares the children of a node with those printed under an entry, in order, as far down as both go. */
function diversi(
  { voci, ripartizione }: Pick<AlberoDeiPesi, 'voci' | 'ripartizione'>,
  radice: string,
  stampato: AlberoPesi,
  percorso: PercorsoRegola,
): GuastoDiRegola[] {
  const qui = [...percorso, 'voci'];
  const figlie = stampato.voci.filter(({ parte_di }) => parte_di === radice);
  const comuni = stampato.voci.find(({ id }) => id === radice)?.peso_comune;
  if (figlie.length === 0) {
    if (ripartizione !== 'uguale' || comuni?.length === voci.length) return [];
    return [
      {
        percorso: qui,
        messaggio: `qui le voci con un solo peso sono ${voci.length}, in rules/pesi/${stampato.id}.yaml («${radice}») ${comuni?.length ?? 'nessuna'}`,
        rimedio: 'controlla le voci sulla fonte',
      },
    ];
  }
  const stessi =
    figlie.length === voci.length &&
    figlie.every(({ peso = '0' }, i) => confronta(daTesto(peso), daTesto(voci[i]?.peso ?? '0')) === 0);
  if (!stessi) {
    const elenco = (pesi: readonly (string | undefined)[]): string =>
      pesi.map((peso) => conVirgola(peso ?? '?')).join(', ');
    return [
      {
        percorso: qui,
        messaggio: `i pesi qui sono ${elenco(voci.map(({ peso }) => peso))}, in rules/pesi/${stampato.id}.yaml («${radice}») ${elenco(figlie.map(({ peso }) => peso))}`,
        atteso: 'gli stessi pesi nello stesso ordine',
        rimedio: 'controlla i pesi sulla fonte e correggi uno dei due file',
      },
    ];
  }
  return voci.flatMap((voce, i) => (haVoci(voce) ? diversi(voce, figlie[i]?.id ?? '', stampato, [...qui, i]) : []));
}

const haVoci = (voce: VoceAlbero): voce is VoceAlbero & { voci: VoceAlbero[] } => voce.voci !== undefined;
