import type { Sede } from '../sedi.ts';

/** What a structure is, above its name. */
export function livelloDi({ livello, filialeMetropolitana }: Pick<Sede, 'livello' | 'filialeMetropolitana'>): string {
  if (livello === 'sede') return filialeMetropolitana ? 'Filiale metropolitana' : 'Sede';
  return { nazionale: 'Livello nazionale', regione: 'Regione', coordinamento: 'Coordinamento metropolitano' }[livello];
}

/** The page of a structure. */
export function percorsoSede(id: string): string {
  return `/sedi/${id}/`;
}

/** «nella regione», «nel coordinamento»: where a local office stands. */
export function nelSuperiore({ livello }: Pick<Sede, 'livello'>): string {
  return livello === 'coordinamento' ? 'nel coordinamento' : 'nella regione';
}
