/** Le verifiche di una tabella raccolte per uguaglianza, e per cifre dello stesso nome. */
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { celleDellaVerifica, type CellaDiVerifica } from '../../materie/cifre/vista/celle-di-verifica.ts';
import type { Verifica } from '../../materie/cifre/verifiche/controlli.ts';

export interface RigaDiVerifica {
  verifica: Verifica;
  /** Dove, senza ciò che il gruppo dice già; vuoto se la verifica è una sola. */
  nome: string;
  /** Le cifre del conto, quella pubblicata esclusa. */
  celle: CellaDiVerifica[];
}

export interface GruppoDiVerifiche {
  titolo: string;
  /** Tolleranze e avvertenze. */
  note: string[];
  /** I nomi delle cifre del conto, nell'ordine, dove sono gli stessi per tutte le righe; altrimenti vuoto. */
  nomi: string[];
  righe: RigaDiVerifica[];
}

/**
 * Raccoglie le verifiche: la stessa uguaglianza sulle stesse voci (di regione in regione) è un gruppo, e le sue voci si
 * nominano una volta.
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
      // Due verifiche con le stesse voci sono un caso finché non sono tre.
      const insieme = simili.length > 2 && (simili[0]?.nomi.length ?? 0) > 0;
      return insieme ? [gruppo(simili, simili[0]?.nomi ?? [])] : simili.map((una) => gruppo([una], []));
    })
    .reduce<GruppoDiVerifiche[]>((insieme, uno) => {
      // Le sole, una dopo l'altra, stanno sotto la stessa uguaglianza.
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
