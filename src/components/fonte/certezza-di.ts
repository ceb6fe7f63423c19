import type { Certezza, Fonte } from '../../types/regole.ts';

interface ConCertezza {
  certezza: Certezza;
  motivo?: string | null | undefined;
  incongruenza?: string | null | undefined;
}

/** How sure something is, as `Certezza` takes it: with its reason and its contradiction, so that none is forgotten. */
export function certezzaDi({ certezza, motivo, incongruenza }: ConCertezza) {
  return { certezza, motivo: motivo ?? undefined, incongruenza: incongruenza ?? undefined };
}

/** The same with where it is written, as `Provenienza` takes it. */
export function provenienzaDi({ fonte, ...voce }: ConCertezza & { fonte: Fonte }) {
  return { ...certezzaDi(voce), fonti: [fonte] };
}
