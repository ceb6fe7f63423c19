import type { VoceRicerca } from '../../search/tipi.ts';
import type { RuleSet } from '../load.ts';

const EMPTY = { codice_14o: null, codice_prodotto: null, nome: null, gruppo: null };

/** The indicators, each with what it measures. */
export function vociIndicatori(ruleSet: RuleSet): VoceRicerca[] {
  return data(ruleSet, 'indicatori').map((row) => ({
    ...EMPTY,
    tipo: 'indicatore',
    id: text(row['id']),
    descrizione: text(row['nome']),
    risposta: text(row['definizione']),
    url: `/indicatori/${text(row['id'])}/`,
  }));
}

/** The offices and the levels above them, each with its targets of giacenza where a table gives them. */
export function vociSedi(ruleSet: RuleSet): VoceRicerca[] {
  const targets = data(ruleSet, 'valori').filter((table) => table['argomento'] === 'giacenza' && table['tipo'] === 'obiettivo');
  const sedi = data(ruleSet, 'sedi');
  const nomi = new Map(sedi.map((row) => [text(row['id']), text(row['nome'])]));
  return sedi.map((row) => {
    const id = text(row['id']);
    const values = targets.flatMap((table) => rows(table['righe']).filter((line) => line['sede'] === id).map((line) => line['valori']));
    const figures = values.flatMap((one) => Object.entries((one ?? {}) as Record<string, unknown>).map(([column, value]) => `${column} ${text(value)}`));
    return {
      ...EMPTY,
      tipo: 'sede',
      id,
      descrizione: text(row['nome']),
      gruppo: nomi.get(text(row['superiore'])) ?? null,
      risposta: figures.length ? `giacenza obiettivo, giorni: ${figures.join(' · ')}` : '',
      url: `/sedi/${id}/`,
      altri: [...new Set([text(row['stampato']), ...texts(row['altri_nomi'])])].filter((nome) => nome && nome.toLowerCase() !== text(row['nome']).toLowerCase()),
      ...(figures.length ? { uso: ['indice di giacenza', 'obiettivo'] } : {}),
    };
  });
}

function data(ruleSet: RuleSet, kind: string): Record<string, unknown>[] {
  return (ruleSet.records.get(kind) ?? []).map((record) => record.data);
}

function rows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
