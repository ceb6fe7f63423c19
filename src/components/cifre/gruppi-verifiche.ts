/** The checks of a table gathered by equality, and by figures of the same name. */
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { celleDellaVerifica, type CellaDiVerifica } from '../../materie/cifre/vista/celle-di-verifica.ts';
import type { Verifica } from '../../materie/cifre/verifiche/esito-del-controllo.ts';

interface RigaDiVerifica {
  verifica: Verifica;
  /** Where, without what the group says already; empty if there is a single check. */
  nome: string;
  /** The figures of the sum, without the published one. */
  celle: CellaDiVerifica[];
}

interface GruppoDiVerifiche {
  titolo: string;
  /** Tolerances and warnings. */
  note: string[];
  /** The names of the figures of the sum, in order, where they are the same for all rows; otherwise empty. */
  nomi: string[];
  righe: RigaDiVerifica[];
}

/**
 * Gathers the checks: the same equality on the same entries (from region to region) is a group, and its entries are
 * named once.
 */
export function gruppiDiVerifiche(
  catalogo: Pick<Catalogo, 'tabelle' | 'pesi'>,
  verifiche: readonly Verifica[],
): GruppoDiVerifiche[] {
  const righe = verifiche.map((verifica) => {
    const celle = celleDellaVerifica(catalogo, verifica).filter(({ pubblicata }) => !pubblicata);
    const nomi = celle.some(({ altrove }) => altrove !== null) ? [] : celle.map(({ nome }) => nome);
    return { verifica, celle, nomi };
  });
  return [...Map.groupBy(righe, ({ verifica, nomi }) => `${verifica.identita}\n${nomi.join('\n')}`).values()]
    .flatMap((simili) => {
      // Two checks with the same entries are chance until they are three.
      const insieme = simili.length > 2 && (simili[0]?.nomi.length ?? 0) > 0;
      return insieme ? [gruppo(simili, simili[0]?.nomi ?? [])] : simili.map((una) => gruppo([una], []));
    })
    .reduce<GruppoDiVerifiche[]>((insieme, uno) => {
      // Those alone, one after another, stand under the same equality.
      const prima = insieme.at(-1);
      if (!prima || prima.nomi.length > 0 || uno.nomi.length > 0 || prima.titolo !== uno.titolo)
        return [...insieme, uno];
      return [
        ...insieme.slice(0, -1),
        { ...prima, note: [...new Set([...prima.note, ...uno.note])], righe: [...prima.righe, ...uno.righe] },
      ];
    }, []);
}

function gruppo(
  simili: readonly { verifica: Verifica; celle: CellaDiVerifica[] }[],
  nomi: string[],
): GruppoDiVerifiche {
  const [prima] = simili;
  const comune = (n: number): boolean =>
    nomi.length > 0 &&
    simili.every(({ verifica }) => verifica.dove.length > 1 && verifica.dove[n] === prima?.verifica.dove[n]);
  const detti = (prima?.verifica.dove ?? []).filter((_, n) => comune(n));
  return {
    titolo: [prima?.verifica.identita ?? '', ...detti].join(': '),
    note: [
      ...new Set(
        simili.flatMap(({ verifica: { nota, tolleranza, esito } }) => [
          ...(tolleranza && esito !== 'torna' ? [`Tolleranza: ${tolleranza}.`] : []),
          ...(nota ? [nota] : []),
        ]),
      ),
    ],
    nomi,
    righe: simili.map(({ verifica, celle }) => ({
      verifica,
      celle,
      nome: verifica.dove.filter((_, n) => !comune(n)).join(', '),
    })),
  };
}
