import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Voce } from './voce.ts';

/** Structures, what they do, and what became of them: a competence has its place in the page of its main topic. */
export function vociDelleStrutture({ ordinamenti, strutture, competenze, discendenze }: Catalogo): Voce[] {
  return [
    ...ordinamenti.map((one): Voce => ({
      kind: 'ordinamenti',
      id: one.id,
      titolo: one.nome,
      percorso: `/strutture/ordinamenti/${one.id}/`,
      fonti: [one.fonte, ...(one.affermazioni ?? []).map(({ fonte }) => fonte)],
      certezza: one.certezza,
    })),
    ...strutture.map(({ id, nome, versioni }): Voce => ({
      kind: 'strutture',
      id,
      titolo: nome,
      percorso: `/strutture/${id}/`,
      fonti: versioni.map(({ fonte }) => fonte),
      certezza:
        versioni.find(({ certezza }) => certezza === 'contraddetta')?.certezza ?? versioni.at(-1)?.certezza ?? null,
    })),
    ...competenze.map((one): Voce => ({
      kind: 'competenze',
      id: one.id,
      titolo: one.testo.charAt(0).toUpperCase() + one.testo.slice(1),
      percorso: `/competenze/${one.temi[0] ?? ''}/#${one.id}`,
      fonti: [one.fonte],
      certezza: one.certezza,
    })),
    ...discendenze.map((one): Voce => ({
      kind: 'discendenze',
      id: one.id,
      titolo: `Discendenza: ${[...one.da, ...one.a].map(({ rif }) => strutture.find(({ id }) => rif === `strutture/${id}`)?.nome).find((nome) => nome) ?? one.da_nome ?? one.id}`,
      percorso: `/strutture/discendenza/#${one.id}`,
      fonti: [one.fonte],
      certezza: one.certezza,
    })),
  ];
}
