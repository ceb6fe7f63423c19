import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiValori } from './dati-valori.ts';
import { CIFRA, COLONNE_VALORI } from './forme-valori.ts';
import type { TabellaCompilata } from './valori.ts';
import { ARGOMENTI } from './vista/argomenti.ts';

/** A table of figures; the open data have a record for each figure. */
export const valori = tipo<Catalogo, 'valori', TabellaCompilata>('valori', {
  titolo: 'Valori',
  elenco: 'Tabelle',
  regole: (catalogo) => catalogo.tabelle,
  nome: ({ titolo }) => titolo,
  pagina: ({ id }) => INDIRIZZI.tabella(id),
  fonti: ({ fonte, righe }) => [fonte, ...righe.flatMap((riga) => riga.fonte ?? [])],
  cerca: ({ argomento, cifre: [prima], fonte }) => ({
    tipo: 'tabella',
    gruppo: ARGOMENTI[argomento],
    risposta: [prima?.tipo, prima?.periodo].filter(Boolean).join(' ') || fonte.punto,
  }),
  dati: {
    descrizione: 'Ogni cifra delle tabelle: voce, struttura, periodo, tipo, valore, unità, certezza, verifiche, fonte.',
    json: datiValori,
    schema: () => CIFRA,
    csv: { colonne: () => COLONNE_VALORI },
  },
});
