import { casiPer, type QuestioneConLavoro } from '../../puro/canali/questioni.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';

/** The axes that the records of a catalogue cross, by kind and id of the record. */
export type AssiDi = ReadonlyMap<string, ReadonlySet<string>>;

/** The key of a record among the axes. */
export const chiaveAssi = ({ tipo, id }: Pick<VoceRicerca, 'tipo' | 'id'>): string => `${tipo} ${id}`;

/** For whom, what for and about which matter a case of a protocol is: from the protocol and its matters. */
export const assiDelCatalogo = unaVolta(({ canali }: Catalogo): AssiDi => {
  const assi = new Map<string, Set<string>>();
  const add = (tipo: string, id: string, ...values: readonly string[]) => {
    const own = assi.get(chiaveAssi({ tipo, id })) ?? new Set();
    values.forEach((value) => own.add(value));
    assi.set(chiaveAssi({ tipo, id }), own);
  };
  for (const { id: protocollo, contribuenti, esigenze } of canali.protocolli) {
    const matters = canali.questioni.filter((questione) => questione.protocollo === protocollo);
    const applications = presenting(matters);
    for (const { id, nome } of contribuenti) {
      add('contribuente', id, `contribuente: ${nome}`);
      for (const esigenza of esigenze) {
        const own = matters.filter((questione) =>
          casiPer(questione, id).some((caso) => caso.esigenza === esigenza.id && applications.has(esigenza.id)),
        );
        add(
          'canale per un caso',
          `${id}/${esigenza.id}`,
          `contribuente: ${nome}`,
          `esigenza: ${esigenza.nome}`,
          ...own.map(matter),
        );
      }
    }
  }
  return assi;
});

/** The needs by which applications are presented: the matter decides which. */
function presenting(matters: readonly QuestioneConLavoro[]): ReadonlySet<string> {
  return new Set(matters.flatMap(({ casi }) => casi.flatMap(({ esigenza, domanda }) => (domanda ? esigenza : []))));
}

function matter({ id, parole }: QuestioneConLavoro): string {
  return `questione: ${[id.replaceAll('-', ' '), ...parole].join('; ')}`;
}
