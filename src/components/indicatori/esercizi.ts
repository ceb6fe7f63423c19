/** From the rules to the exercises: what their page hands to the browser. Runs only at build time. */
import { conEsercizi } from '../../puro/esercizi/argomenti.ts';
import { GENERATORE } from '../../puro/esercizi/genera.ts';
import type { Argomento } from '../../puro/esercizi/tipi.ts';
import type { Materia } from '../../islands/esercizi/scheda.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { documentiCitati, versioneDi } from './calcoli.ts';

/**
 * The rules that have exercises, in the order in which they are studied. The version changes with the rule and with the
 * generator.
 */
export function argomenti({ indicatori }: Pick<Catalogo, 'indicatori'>): Argomento[] {
  return conEsercizi(indicatori).map(({ id, nome, calcolo }) => ({
    id,
    nome,
    versione: `${GENERATORE}-${versioneDi(calcolo)}`,
    calcolo,
  }));
}

/** All that it takes to prepare a sheet and explain its steps. */
export function materia(catalogo: Catalogo): Materia {
  const scelti = argomenti(catalogo);
  return { argomenti: scelti, documenti: documentiCitati(scelti, catalogo) };
}
