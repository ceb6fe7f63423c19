/** Dalle regole agli esercizi: ciò che la loro pagina consegna al browser. Gira solo alla costruzione. */
import { conEsercizi } from '../../puro/esercizi/argomenti.ts';
import { GENERATORE } from '../../puro/esercizi/genera.ts';
import type { Argomento } from '../../puro/esercizi/tipi.ts';
import type { Materia } from '../../islands/esercizi/scheda.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { documentiCitati, versioneDi } from './calcoli.ts';

/**
 * Le regole su cui ci sono esercizi, nell'ordine in cui si studiano. La versione cambia con la regola e col generatore.
 */
export function argomenti({ indicatori }: Pick<Catalogo, 'indicatori'>): Argomento[] {
  return conEsercizi(indicatori).map(({ id, nome, calcolo }) => ({
    id,
    nome,
    versione: `${GENERATORE}-${versioneDi(calcolo)}`,
    calcolo,
  }));
}

/** Tutto ciò che serve a preparare un foglio e a spiegarne i passaggi. */
export function materia(catalogo: Catalogo): Materia {
  const scelti = argomenti(catalogo);
  return { argomenti: scelti, documenti: documentiCitati(scelti, catalogo) };
}
