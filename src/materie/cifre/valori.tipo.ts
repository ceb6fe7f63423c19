import { datiDaSchema } from '../../motore/dati/di-record.ts';
import { FONTE, ID, SI_NO, TESTO, detto, elenco, oNullo, parole } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { CIFRA_ID } from './forme-valori.ts';
import { percorsoCifra } from './vista/indirizzi.ts';
import type { Cifra, TabellaCompilata } from './valori.ts';
import { vociVerifiche } from './ricerca.ts';
import { vociRigheTabelle, vociTabella } from './ricerca-righe.ts';
import { tabellaInRdf } from './rdf-cifre.ts';

/** A table of figures; the open data have a record for each figure. */
export const valori = tipo<Catalogo, 'valori', TabellaCompilata>('valori', {
  titolo: 'Valori',
  elenco: 'Tabelle',
  siMostraNominata: ({ percorso }, { indirizzi, pagine }) =>
    indirizzi.has(percorso) || pagine.has(percorso.replace(/#.*/, '')),
  entraNeiCalcoli: true,
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
  dati: datiDaSchema<Catalogo, Cifra>(
    'valori',
    {
      descrizione:
        'Ogni cifra delle tabelle: voce, struttura, periodo, tipo, valore, unità, certezza, verifiche, fonte.',
      forma: 'valori.cellaEstesa',
      radice: PAGINE.tabelle,
      senza: 'parole_nostre perso vuota stampato nota',
      calcolati: {
        struttura: { forma: detto(oNullo(ID), 'La struttura a cui appartiene, in sedi.json.'), dopo: null },
        voce: { forma: detto(TESTO, 'Che cosa si misura.'), dopo: null },
        tabella: { forma: ID, dopo: null },
        id: { forma: CIFRA_ID, dopo: null },
        stato: {
          forma: detto(
            parole('cifra', 'testo', 'persa', 'vuota'),
            'testo: parole al posto della cifra. persa: c’è l’etichetta, ma la cifra non è nel testo che leggiamo. vuota: stampata vuota.',
          ),
        },
        testo: { forma: detto(oNullo(TESTO), 'Che cosa sta al posto della cifra.') },
        nostre: { forma: detto(SI_NO, 'Se «testo» è in parole nostre, stampato in nessun punto.') },
        verifiche: { forma: detto(elenco(TESTO), 'I ricalcoli in cui entra, in verifiche.json.') },
        fonte: { forma: FONTE },
      },
      dopo: {
        ...{ periodo: 'struttura', tipo: 'periodo', valore: 'tipo', unita: 'valore', stato: 'unita', testo: 'stato' },
        ...{ nostre: 'testo', vincolo: 'nostre', rispetto_a: 'vincolo', verifiche: 'incongruenza', fonte: 'verifiche' },
      },
      detti: {
        valore:
          'Il numero come testo, col punto per i decimali; nullo dove la fonte non ha una cifra o la cifra è andata perduta.',
        rispetto_a: 'Da che cosa si conta un aumento.',
      },
      csv: { senza: 'nostre verifiche url', ultime: 'documento punto id' },
    },
    // Descriptions in words are left to the tables.
    ({ tabelle }) =>
      tabelle.flatMap(({ cifre }) => cifre).filter(({ tipo: sua, valore }) => sua !== 'descrizione' || valore !== null),
    ({ id }) => percorsoCifra(id),
  ),
});
