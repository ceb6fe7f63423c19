import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Tema } from './competenze.ts';
import { principali, vocePerTema } from './temi.ts';
import { conArticolo } from '../../puro/parole/articoli.ts';
import { nomeStruttura } from './nomi.ts';
import { nellUltimoAssetto, ultimoOrdinamento } from './linea.ts';
import { testiDi } from '../../puro/ricerca/testi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { SENZA, altriNomi, codiciIpa } from '../../puro/ricerca/riga.ts';
import { elenca } from '../../puro/parole/elenca.ts';

type Parti = Pick<Catalogo, 'ordinamenti' | 'strutture' | 'discendenze' | 'competenze' | 'temi' | 'unita'>;

/** The structures, each once under its latest name, with the orders that name it and what became of it. */
export function vociStrutture(parti: Parti): VoceRicerca[] {
  const last = ultimoOrdinamento(parti);
  return parti.strutture.map((struttura) => {
    const { id, nome, versioni } = struttura;
    const latest = versioni.at(-1);
    const above = latest?.parte_di ?? latest?.dipende_da[0]?.struttura;
    const heirs = nellUltimoAssetto(struttura, parti).strutture.filter((one) => one.id !== id);
    const known = elenca(versioni.map(({ ordinamento }) => when(parti, ordinamento)));
    return {
      ...SENZA,
      tipo: 'struttura',
      id,
      descrizione: nome,
      risposta: [
        above ? conArticolo('di', nomeStruttura(parti, above)) : '',
        known,
        heirs.length ? `${when(parti, last)} ${elenca(heirs.map((one) => one.nome))}` : '',
      ]
        .filter(Boolean)
        .join('; '),
      url: INDIRIZZI.struttura(id),
      testi: [
        ...testiDi(versioni),
        ...parti.competenze.filter((one) => one.strutture.includes(id)).map(({ testo }) => testo),
      ],
      altri: altriNomi(
        versioni.flatMap((one) => [
          one.nome,
          ...(one.stampato ? [one.stampato] : []),
          ...one.altri_nomi,
          ...codiciIpa(one),
        ]),
        nome,
      ),
    };
  });
}

/** The topics, each with the structures that see to it, and the order that says so. */
export function vociTemi(parti: Parti): VoceRicerca[] {
  return parti.temi.map((tema) => ({
    ...SENZA,
    tipo: 'argomento',
    id: tema.id,
    descrizione: tema.nome,
    gruppo: tema.gruppo,
    risposta: owners(tema, parti),
    url: INDIRIZZI.argomento(tema.id),
    altri: altriNomi(tema.altri_nomi, tema.nome),
  }));
}

/** The single things that each structure does, each with the order that says so. */
export function vociDelleCompetenze(parti: Parti): VoceRicerca[] {
  return parti.competenze.map((one) => ({
    ...SENZA,
    tipo: 'competenza',
    id: one.id,
    descrizione: one.testo.charAt(0).toUpperCase() + one.testo.slice(1),
    risposta: `${when(parti, one.ordinamento)}: ${one.strutture.length > 0 ? one.strutture.map((id) => nomeStruttura(parti, id)).join('; ') : one.tabella_titolo}`,
    url: INDIRIZZI.competenza(one.temi[0] ?? '', one.id),
  }));
}

/** As many names as a line of the answer shows; the page has the others. */
const SHOWN = 4;

/** Who sees to a topic, in the first order that says it. */
function owners(tema: Tema, parti: Parti): string {
  const voce = parti.ordinamenti
    .map(({ id }) => vocePerTema(tema, id, parti.competenze))
    .find((one) => one.parti.length > 0);
  if (!voce) return '';
  const first = principali(voce).map(({ struttura }) =>
    struttura === null ? 'tutte le strutture centrali' : nomeStruttura(parti, struttura),
  );
  const more = first.length > SHOWN ? ` e altre ${first.length - SHOWN}` : '';
  return `${when(parti, voce.ordinamento)}: ${first.slice(0, SHOWN).join('; ')}${more}`;
}

function when({ ordinamenti }: Pick<Parti, 'ordinamenti'>, id: string): string {
  const order = ordinamenti.find((one) => one.id === id);
  return order?.valido_dal ? `nel ${order.breve ?? id}` : (order?.breve ?? id);
}
