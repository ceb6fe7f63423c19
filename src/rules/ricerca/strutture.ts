import type { VoceRicerca } from '../../search/tipi.ts';
import type { Ordinamento, RigaCompetenza, RigaStruttura, TabellaCompetenze, TabellaStrutture, Tema } from '../../types/regole.ts';
import type { RuleSet } from '../load.ts';
import type { LocatedRecord } from '../records.ts';

const EMPTY = { codice_14o: null, codice_prodotto: null, nome: null, gruppo: null };

/** The structures, each once under its latest name, with the orders that name it. */
export function vociStrutture(ruleSet: RuleSet): VoceRicerca[] {
  const orders = orderNames(ruleSet);
  const nomi = latestNames(ruleSet);
  return [...Map.groupBy(ruleSet.records.get('strutture') ?? [], ({ id }) => id)].map(([id, records]) => {
    const versions = records.toSorted(byStart).map((record) => record.data as unknown as RigaStruttura);
    const latest = versions.at(-1) as RigaStruttura;
    const above = latest.parte_di ?? latest.dipende_da?.[0]?.struttura;
    const known = [...new Set(records.toSorted(byStart).map((record) => orders(ordinamento(record))))].join(' e ');
    const names = versions.flatMap(({ nome, stampato, altri_nomi = [] }) => [nome, ...(stampato ? [stampato] : []), ...altri_nomi]);
    return {
      ...EMPTY,
      tipo: 'struttura',
      id,
      descrizione: latest.nome,
      risposta: [above ? `di ${nomi.get(above) ?? above}` : '', `ordinamento ${known}`].filter(Boolean).join(', '),
      url: `/strutture/${id}/`,
      altri: distinct(names, latest.nome),
    };
  });
}

/** The topics, each with the structures that have most to do with it, and the single things that each structure does. */
export function vociCompetenze(ruleSet: RuleSet): VoceRicerca[] {
  const nomi = latestNames(ruleSet);
  const temi = (ruleSet.records.get('temi') ?? []).map(({ data }) => data as unknown as Tema);
  const orders = orderNames(ruleSet);
  const rows = (ruleSet.records.get('competenze') ?? []).map((record) => {
    const row = record.data as unknown as RigaCompetenza;
    const table = record.ruleFile.data as TabellaCompetenze;
    const struttura = row.struttura ?? table.struttura;
    return { row, owner: struttura ? (nomi.get(struttura) ?? struttura) : table.titolo, order: orders(table.ordinamento) };
  });
  const ownersOf = (tema: string) => {
    const main = rows.filter(({ row }) => row.temi[0] === tema);
    return mostOften((main.length ? main : rows.filter(({ row }) => row.temi.includes(tema))).map(({ owner }) => owner));
  };
  return [
    ...temi.map((tema): VoceRicerca => ({
      ...EMPTY,
      tipo: 'argomento',
      id: tema.id,
      descrizione: tema.nome,
      gruppo: tema.gruppo,
      risposta: ownersOf(tema.id).slice(0, 3).join('; '),
      url: `/competenze/#${tema.id}`,
      altri: distinct(tema.altri_nomi, tema.nome),
    })),
    ...rows.map(({ row, owner, order }): VoceRicerca => ({
      ...EMPTY,
      tipo: 'competenza',
      id: row.id,
      descrizione: `${row.verbo.charAt(0).toUpperCase()}${row.verbo.slice(1)} ${row.cosa}`,
      risposta: `${owner}, ${order}`,
      url: `/competenze/#${row.temi[0] ?? ''}`,
    })),
  ];
}

function latestNames(ruleSet: RuleSet): Map<string, string> {
  return new Map((ruleSet.records.get('strutture') ?? []).toSorted(byStart).map(({ id, data }) => [id, (data as unknown as RigaStruttura).nome]));
}

function ordinamento(record: LocatedRecord): string {
  return (record.ruleFile.data as TabellaStrutture).ordinamento;
}

function orderNames(ruleSet: RuleSet): (id: string) => string {
  const orders = new Map((ruleSet.records.get('ordinamenti') ?? []).map(({ id, data }) => [id, data as unknown as Ordinamento]));
  return (id) => orders.get(id)?.breve ?? orders.get(id)?.nome ?? id;
}

function byStart(a: LocatedRecord, b: LocatedRecord): number {
  return (a.valido_dal ?? '').localeCompare(b.valido_dal ?? '');
}

function distinct(names: readonly string[], own: string): string[] {
  const plain = (name: string) => name.toLowerCase().replaceAll('’', "'");
  const seen = new Set([plain(own)]);
  return names.filter((name) => !seen.has(plain(name)) && seen.add(plain(name)));
}

function mostOften(names: readonly string[]): string[] {
  return [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length).map(([name]) => name);
}
