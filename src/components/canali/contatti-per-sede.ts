import { perInizio } from '../../puro/calendario/storia.ts';
import { tutteLeSedi } from '../../puro/canali/percorsi.ts';
import type { Contatto, Protocollo } from '../../puro/canali/tipi.ts';

/** The contacts of an office, or of all if `sede` is null. */
interface ContattiDiSede {
  id: string;
  sede: Protocollo['sedi'][number] | null;
  nome: string;
  nota: string | null;
  voci: Contatto[];
}

/**
 * First those in force at the latest document; then the PEC, the shared mailboxes, those for reminders; then the
 * oldest.
 */
function ordine(a: Contatto, b: Contatto): number {
  return (
    Number(a.valido_al !== null) - Number(b.valido_al !== null) ||
    Number(a.tipo !== 'pec') - Number(b.tipo !== 'pec') ||
    (a.livello ?? 0) - (b.livello ?? 0) ||
    perInizio(a, b)
  );
}

/** The contacts of a protocol that can still be used, or could once, by office; those that have none are left out. */
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

/** The mailboxes that one no longer writes to, table by table. */
export function caselleDismesse(contatti: readonly Contatto[]): [tabella: string, voci: Contatto[]][] {
  const dismesse = contatti.filter(({ tipo }) => tipo === 'dismessa');
  return [...Map.groupBy(dismesse, ({ tabella }) => tabella)];
}

/** How many mailboxes are in force, each once, and whether there is the PEC. */
export function caselleInBreve(voci: readonly Contatto[]): string {
  const inVigore = voci.filter(({ valido_al }) => valido_al === null);
  const sue = new Set(inVigore.map(({ casella, ruolo }) => casella ?? ruolo));
  const pec = inVigore.some(({ tipo }) => tipo === 'pec');
  return `${sue.size === 1 ? 'Una casella' : `${sue.size} caselle`}${pec ? ', con la PEC' : ''}`;
}
