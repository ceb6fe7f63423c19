import { piatto } from './senza-accenti.ts';

/** A printed label as an id: lower-case letters without accents, digits, single hyphens. */
export function slug(label: string): string {
  return piatto(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
