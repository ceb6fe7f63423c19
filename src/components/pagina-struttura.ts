import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { caricaCatalogo } from '../rules/catalogo.ts';
import { href } from './indirizzi.ts';

const CON_PAGINE = existsSync(join(process.cwd(), 'src/pages/strutture/index.astro'));

/** Indirizzo della pagina di una struttura: entra l'id; niente esce dove la pagina non c'è. */
export function hrefStruttura(id: string): string | undefined {
  return CON_PAGINE && caricaCatalogo().strutture.some((struttura) => struttura.id === id)
    ? href(`/strutture/${id}/`)
    : undefined;
}
