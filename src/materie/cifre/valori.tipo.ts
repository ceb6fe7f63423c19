import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { datiValori } from './dati-valori.ts';
import { colonneValori, formaCifra } from './forme-valori.ts';
import type { TabellaCompilata } from './valori.ts';
import { vociVerifiche } from './ricerca.ts';
import { vociRigheTabelle, vociTabella } from './ricerca-righe.ts';
import { tabellaInRdf } from './rdf-cifre.ts';

/** A table of figures; the open data have a record for each figure. */
export const valori = tipo<Catalogo, 'valori', TabellaCompilata>('valori', {
  titolo: 'Valori',
  elenco: 'Tabelle',
  siMostraNominata: true,
  regole: (catalogo) => catalogo.tabelle,
  nome: ({ titolo }) => titolo,
  pagina: ({ id }) => INDIRIZZI.tabella(id),
  fonti: ({ fonte, righe }) => [fonte, ...righe.flatMap((riga) => riga.fonte ?? [])],
  righe: (catalogo) => [
    ...catalogo.tabelle.map((tabella) => vociTabella(tabella, catalogo)),
    ...vociRigheTabelle(catalogo),
    ...vociVerifiche(catalogo),
  ],
  rdf: tabellaInRdf,
  collegati:
    'Una tabella è un insieme di dati e ogni cifra un’osservazione, con luogo, periodo, unità di misura e tipo; dove non c’è un valore non c’è un’osservazione.',
  dati: {
    descrizione: 'Ogni cifra delle tabelle: voce, struttura, periodo, tipo, valore, unità, certezza, verifiche, fonte.',
    json: datiValori,
    schema: formaCifra,
    csv: { colonne: colonneValori },
  },
});
