import { perInizio } from '../../puro/calendario/storia.ts';
import { tutteLeSedi } from '../../puro/canali/percorsi.ts';
import type { Contatto, Protocollo } from '../../puro/canali/tipi.ts';

/** I contatti di una sede, o quelli di tutte se `sede` è null. */
export interface ContattiDiSede {
  id: string;
  sede: Protocollo['sedi'][number] | null;
  nome: string;
  nota: string | null;
  voci: Contatto[];
}

/** Prima quelli in vigore all’ultimo documento; poi la PEC, le caselle comuni, quelle dei solleciti; poi i più vecchi. */
function ordine(a: Contatto, b: Contatto): number {
  return (
    Number(a.valido_al !== null) - Number(b.valido_al !== null) ||
    Number(a.tipo !== 'pec') - Number(b.tipo !== 'pec') ||
    (a.livello ?? 0) - (b.livello ?? 0) ||
    perInizio(a, b)
  );
}

/** I contatti di un protocollo che ancora si possono usare, o si potevano, per sede; chi non ne ha non c’è. */
export function contattiPerSede(protocollo: Protocollo, contatti: readonly Contatto[]): ContattiDiSede[] {
  const sedi = protocollo.sedi.map((sede) => ({
    id: sede.id,
    sede,
    nome: `${sede.nome}, ${sede.tipo_nome.toLowerCase()}`,
    nota: sede.nota,
  }));
  return [...sedi, { id: tutteLeSedi(protocollo), sede: null, nome: 'Per tutte le sedi', nota: null }]
    .map((gruppo) => ({
      ...gruppo,
      voci: contatti
        .filter(({ tipo }) => tipo !== 'dismessa')
        .filter((contatto) => contatto.protocollo === protocollo.id && contatto.sede === (gruppo.sede?.id ?? null))
        .toSorted(ordine),
    }))
    .filter(({ voci }) => voci.length > 0);
}

/** Le caselle a cui non si scrive più, tabella per tabella. */
export function caselleDismesse(contatti: readonly Contatto[]): [tabella: string, voci: Contatto[]][] {
  const dismesse = contatti.filter(({ tipo }) => tipo === 'dismessa');
  return [...Map.groupBy(dismesse, ({ tabella }) => tabella)];
}

/** Quante caselle in vigore, ciascuna una volta, e se c'è la PEC. */
export function caselleInBreve(voci: readonly Contatto[]): string {
  const inVigore = voci.filter(({ valido_al }) => valido_al === null);
  const sue = new Set(inVigore.map(({ casella, ruolo }) => casella ?? ruolo));
  const pec = inVigore.some(({ tipo }) => tipo === 'pec');
  return `${sue.size === 1 ? 'Una casella' : `${sue.size} caselle`}${pec ? ', con la PEC' : ''}`;
}
