import { datiDaSchema } from '../../motore/dati/di-record.ts';
import { ID, TESTO, detto, elenco, oNullo } from '../../motore/dati/forme.ts';
import { tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Albero } from './pesi.ts';
import { percorsoAlbero } from './vista/indirizzi.ts';
import { alberoInRdf } from './rdf-cifre.ts';

type VoceDiAlbero = Albero['voci'][number] & { albero: string } & Pick<Albero, 'titolo' | 'periodo'>;

/** A tree of weights; the open data have a record for each of its entries. */
export const pesi = tipo<Catalogo, 'pesi', Albero>('pesi', {
  titolo: 'Pesi',
  siMostraNominata: true,
  entraNeiCalcoli: true,
  regole: (catalogo) => catalogo.pesi,
  nome: ({ titolo }) => titolo,
  pagina: ({ id }) => `${percorsoAlbero(id)}#${id}`,
  cerca: null,
  rdf: alberoInRdf,
  collegati: 'Un peso è un’osservazione su una voce dell’albero.',
  dati: datiDaSchema<Catalogo, VoceDiAlbero>(
    'pesi',
    {
      descrizione: 'Gli alberi di pesi, una voce alla volta.',
      forma: 'pesi.voce',
      calcolati: {
        periodo: { forma: oNullo(TESTO), dopo: null },
        titolo: { forma: TESTO, dopo: null },
        albero: { forma: ID, dopo: null },
        nome: { forma: TESTO },
        valori: { forma: detto(elenco(TESTO), 'Le righe di valori che la misurano.') },
      },
      dopo: { nota: 'incongruenza', fonte: 'nota' },
      detti: {
        id: 'Unico nel suo albero.',
        parte_di: 'La voce che la comprende; nullo alla radice.',
        peso: 'Per cento della voce che la comprende.',
        peso_comune: 'Le voci che si dividono un solo peso stampato.',
      },
    },
    ({ pesi: alberi }) =>
      alberi.flatMap(({ id: albero, titolo, periodo, voci }) =>
        voci.map((voce) => ({ ...voce, albero, titolo, periodo })),
      ),
    null,
  ),
});
