import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { inItaliano } from '../../puro/parole/date.ts';
import { SENZA, altriNomi, breve } from '../../puro/ricerca/riga.ts';
import { nomeUnita } from '../nomi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { CONFRONTI } from './confronti.ts';
import { nomeStruttura } from './nomi.ts';
import { elenca } from '../../puro/parole/elenca.ts';

type Parti = Pick<Catalogo, 'ordinamenti' | 'discendenze' | 'strutture' | 'unita'>;

/** The orders, and the comparisons between their structures. */
export function vociOrdinamenti(parti: Parti): VoceRicerca[] {
  return [
    ...parti.ordinamenti.map((one) => ({
      ...SENZA,
      tipo: 'ordinamento',
      id: one.id,
      descrizione: one.nome,
      risposta: breve(one.che_cosa_sappiamo ?? '', 120),
      url: INDIRIZZI.ordinamento(one.id),
      altri: altriNomi(one.breve ? [`ordinamento ${one.breve}`] : [], one.nome),
      uso: [
        'organigramma',
        'ordinamento',
        ...(one.valido_dal ? [inItaliano(one.valido_dal), one.valido_dal.slice(0, 4)] : []),
      ],
    })),
    ...CONFRONTI.map(({ id, titolo, perche }) => ({
      ...SENZA,
      tipo: 'confronto',
      id,
      descrizione: titolo,
      risposta: breve(perche, 120),
      url: INDIRIZZI.confronto(id),
      uso: ['differenza', 'confronto', 'differenze'],
    })),
  ];
}

/** The steps from one order to the next. */
export function vociPassaggi(parti: Parti): VoceRicerca[] {
  const nome = (rif: string): string => {
    const [kind = '', id = ''] = rif.split('/');
    return kind === 'unita' ? nomeUnita(parti, id) : nomeStruttura(parti, id);
  };
  return parti.discendenze.map((passo) => {
    const from = passo.da_nome ?? elenca(passo.da.map(({ rif }) => nome(rif)));
    const to = elenca(passo.a.map(({ rif }) => nome(rif)));
    return {
      ...SENZA,
      tipo: 'passaggio',
      id: passo.id,
      descrizione: from || to,
      risposta: to ? `${passo.esito}: ${to}` : 'non sappiamo dove sia passata',
      // Whoever asks by the old name wants what it is today, where that is one thing.
      url: passo.a.length === 1 ? paginaDi(passo.a[0]?.rif ?? '') : INDIRIZZI.discendenza(passo.id),
      uso: ['che fine ha fatto', 'come si chiama adesso', 'ex', 'prima', ...(to ? [to] : [])],
    };
  });
}

function paginaDi(rif: string): string {
  const [kind = '', id = ''] = rif.split('/');
  return kind === 'unita' ? INDIRIZZI.unita(id) : INDIRIZZI.struttura(id);
}
