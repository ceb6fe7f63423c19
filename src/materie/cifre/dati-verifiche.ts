import type { InsiemeDati } from '../../motore/dati/insieme.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiVerifiche, verificheInTabella } from './dati-valori.ts';
import { colonneVerifiche, VERIFICA } from './forme-valori.ts';

/** The checks of the figures: no kind of rule, since nobody writes them. */
export const VERIFICHE: InsiemeDati<Catalogo> = {
  nome: 'verifiche',
  titolo: 'Verifiche',
  descrizione: 'Le cifre pubblicate ricalcolate: valore stampato, valore ricalcolato, esito, voce del registro.',
  json: datiVerifiche,
  schema: () => VERIFICA,
  csv: { colonne: colonneVerifiche, righe: verificheInTabella },
};
