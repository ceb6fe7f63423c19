import type { VoceRicerca } from '../../search/tipi.ts';
import type { Ordinamento } from '../../types/regole.ts';
import type { Competenza, Tema } from '../compila/competenze.ts';
import type { Struttura } from '../compila/strutture.ts';
import { altriNomi, INDIRIZZI, SENZA } from './indirizzi.ts';

/** The structures, each once under its latest name, with the orders that name it. */
export function vociStrutture(strutture: readonly Struttura[], ordinamenti: readonly Ordinamento[]): VoceRicerca[] {
  const orders = orderNames(ordinamenti);
  const nomi = new Map(strutture.map(({ id, nome }) => [id, nome]));
  return strutture.map(({ id, nome, versioni }) => {
    const latest = versioni.at(-1);
    const above = latest?.parteDi ?? latest?.dipendeDa[0]?.struttura;
    const known = [...new Set(versioni.map(({ ordinamento }) => orders(ordinamento)))].join(' e ');
    return {
      ...SENZA,
      tipo: 'struttura',
      id,
      descrizione: nome,
      risposta: [above ? `di ${nomi.get(above) ?? above}` : '', `ordinamento ${known}`].filter(Boolean).join(', '),
      url: INDIRIZZI.struttura(id),
      altri: altriNomi(versioni.flatMap(({ nome: printed, stampato, altriNomi: others }) => [printed, ...(stampato ? [stampato] : []), ...others]), nome),
    };
  });
}

/** The topics, each with the structures that have most to do with it, and the single things that each structure does. */
export function vociCompetenze(competenze: readonly Competenza[], temi: readonly Tema[], strutture: readonly Struttura[], ordinamenti: readonly Ordinamento[]): VoceRicerca[] {
  const nomi = new Map(strutture.map(({ id, nome }) => [id, nome]));
  const orders = orderNames(ordinamenti);
  const owners = ({ strutture: own, tabellaTitolo }: Competenza) => (own.length ? own.map((id) => nomi.get(id) ?? id) : [tabellaTitolo]);
  const ownersOf = (tema: string) => {
    const main = competenze.filter(({ temi: topics }) => topics[0] === tema);
    return mostOften((main.length ? main : competenze.filter(({ temi: topics }) => topics.includes(tema))).flatMap(owners));
  };
  return [
    ...temi.map((tema) => ({
      ...SENZA,
      tipo: 'argomento',
      id: tema.id,
      descrizione: tema.nome,
      gruppo: tema.gruppo,
      risposta: ownersOf(tema.id).slice(0, 3).join('; '),
      url: INDIRIZZI.argomento(tema.id),
      altri: altriNomi(tema.altriNomi, tema.nome),
    })),
    ...competenze.map((competenza) => ({
      ...SENZA,
      tipo: 'competenza',
      id: competenza.id,
      descrizione: competenza.testo.charAt(0).toUpperCase() + competenza.testo.slice(1),
      risposta: `${owners(competenza).join('; ')}, ${orders(competenza.ordinamento)}`,
      url: INDIRIZZI.argomento(competenza.temi[0] ?? ''),
    })),
  ];
}

function orderNames(ordinamenti: readonly Ordinamento[]): (id: string) => string {
  const names = new Map(ordinamenti.map(({ id, nome, breve }) => [id, breve ?? nome]));
  return (id) => names.get(id) ?? id;
}

function mostOften(names: readonly string[]): string[] {
  return [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length).map(([name]) => name);
}
