/** Fields that say where a rule comes from or how it is written, not what it says. */
const NOT_SAID = new Set([
  'id',
  'fonte',
  'punto',
  'certezza',
  'motivo',
  'incongruenza',
  'documento',
  'formula',
  'vedi',
  'struttura',
  'strutture',
  'unita',
  'a',
  'da',
  'rif',
  'tipo',
  'stato',
  'tipo_unita',
  'valido_dal',
  'valido_al',
  'sigla',
  'citato_da',
  'validita',
  'formule',
  'variabile',
  'ordinamento',
  'temi',
  'tabella',
  'chiave',
  'chiavi',
  'base',
  'esempi',
  'proprieta',
]);

/**
 * What a record says in words, wherever in it: names, labels and texts, each once.
 * @param record a record of the catalogue
 */
export function testiDi(record: unknown): string[] {
  return [...new Set(collect(record))];
}

function collect(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L}{3}/u.test(value) || /^\d{2,4}$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_SAID.has(key) ? [] : collect(inner)));
}
