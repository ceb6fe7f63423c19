import type { Sede } from '../sedi.ts';

/** What a structure is, above its name. */
export function livelloDi({ livello, filiale_metropolitana }: Pick<Sede, 'livello' | 'filiale_metropolitana'>): string {
  if (livello === 'sede') return filiale_metropolitana ? 'Filiale metropolitana' : 'Sede';
  return { nazionale: 'Livello nazionale', regione: 'Regione', coordinamento: 'Coordinamento metropolitano' }[livello];
}

/** «nella regione», «nel coordinamento»: where a local office stands. */
export function nelSuperiore({ livello }: Pick<Sede, 'livello'>): string {
  return livello === 'coordinamento' ? 'nel coordinamento' : 'nella regione';
}
