import type { DocumentoFonte } from './fonti.ts';

/** How URN:NIR calls who issues an act, and the act, by its kind. */
const PER_TIPO: Partial<Record<DocumentoFonte['tipo_atto'], string>> = {
  legge: 'stato:legge',
  'decreto-legge': 'stato:decreto.legge',
  'decreto-legislativo': 'stato:decreto.legislativo',
};

/**
 * The address of an act of the State in the URN:NIR scheme, made from what the documents print of it. Circulars,
 * messages and determinations of the institute have none: the scheme's register does not say how to call who issues
 * them.
 * @returns null where type, number or whole date are not printed, or are contradicted
 */
export function urn({
  tipo_atto,
  numero,
  data,
  emittente,
  certezza,
}: Pick<DocumentoFonte, 'tipo_atto' | 'numero' | 'data' | 'emittente' | 'certezza'>): string | null {
  if (certezza !== 'testuale' || !data || !numero || !/^\d+$/.test(numero)) return null;
  const presidenziale = tipo_atto === 'decreto' && emittente === 'Presidente della Repubblica';
  const atto = presidenziale ? 'presidente.repubblica:decreto' : PER_TIPO[tipo_atto];
  return atto === undefined ? null : `urn:nir:${atto}:${data};${numero}`;
}
