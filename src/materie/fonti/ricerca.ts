import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { DocumentoFonte } from './fonti.ts';
import type { GlossarioCompilato } from './glossario.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { inItaliano, inLettere } from '../../puro/parole/date.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';

/** How people write the kind of an act, besides its full name. */
const DETTI: Partial<Record<DocumentoFonte['tipo_atto'], readonly string[]>> = {
  circolare: ['circolare', 'circ'],
  messaggio: ['messaggio', 'msg', 'mess'],
  determinazione: ['determinazione', 'determina', 'det'],
  deliberazione: ['deliberazione', 'delibera'],
  legge: ['legge', 'l'],
  'decreto-legge': ['decreto legge', 'decreto', 'dl'],
  'decreto-legislativo': ['decreto legislativo', 'decreto', 'dlgs'],
  decreto: ['decreto'],
};

/**
 * The documents read, and every act that they cite, by kind, number and year in the ways in which people write them.
 */
export function vociAtti(fonti: readonly DocumentoFonte[]): VoceRicerca[] {
  return fonti.map((fonte) => ({
    ...SENZA,
    tipo: fonte.testo_consultato ? 'fonte' : 'atto citato',
    id: fonte.id,
    descrizione: fonte.nome,
    risposta: fonte.testo_consultato ? (fonte.data ? inItaliano(fonte.data) : String(fonte.anno ?? '')) : citato(fonte),
    url: INDIRIZZI.fonte(fonte.id),
    altri: [
      ...(fonte.titolo && fonte.titolo !== fonte.nome ? [fonte.titolo] : []),
      ...writings(fonte),
      ...giornoDetto(fonte),
    ],
  }));
}

function writings({ tipo_atto, numero, anno, data, nome }: DocumentoFonte): string[] {
  const year = String(anno ?? data?.slice(0, 4) ?? /\b(?:19|20)\d\d\b/.exec(nome)?.[0] ?? '');
  const kinds = DETTI[tipo_atto] ?? [];
  if (!numero) return kinds.flatMap((kind) => (year ? [`${kind} ${year}`] : []));
  const plain = numero.replace(/^0+/, '');
  return kinds.flatMap((kind) => [
    `${kind} ${plain}`,
    ...(year ? [`${kind} ${plain} ${year}`, `${kind} ${plain} ${year.slice(2)}`] : []),
  ]);
}

/** The day of an act as it is said: «17 marzo 2020». Who searches types «1 marzo», without the sign. */
function giornoDetto({ data, nome }: DocumentoFonte): string[] {
  if (!data) return [];
  const text = inLettere(data).replace('º', '');
  return nome.includes(text) ? [] : [text];
}

function citato({ citato_da }: DocumentoFonte): string {
  const [first] = citato_da ?? [];
  const more = (citato_da?.length ?? 0) - 1;
  return first
    ? `citato dai documenti, non letto: ${first.punto}${more > 0 ? ` e altri ${more} punti` : ''}`
    : 'citato, non letto';
}

/** The abbreviations of the labels and of the documents, each with the words it stands for. */
export function vociSigle({ abbreviazioni, sigle }: GlossarioCompilato): VoceRicerca[] {
  return [...abbreviazioni, ...sigle].map(({ id, natura, termine, vale, etichette, certezza }) => ({
    ...SENZA,
    tipo: 'sigla',
    id,
    descrizione: termine,
    gruppo: etichette ? `solo in ${etichette.join(', ')}` : null,
    risposta: `${vale.join(', ') || (natura === 'sigle' ? 'i documenti non la sciolgono' : 'non sappiamo scioglierla')}${certezza === 'dedotta' && vale.length ? ' (lettura nostra)' : ''}`,
    url: natura === 'sigle' ? INDIRIZZI.sigla(termine) : INDIRIZZI.glossario('abbreviazioni', termine),
    uso: ['significato', 'sigla', 'abbreviazione'],
  }));
}
