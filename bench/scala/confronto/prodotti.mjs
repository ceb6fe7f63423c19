// The products as Eleventy and Starlight read them: the same YAML, by the parser their users would take (js-yaml),
// put together by the same few rules as ours, without any check.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

const read = (folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => load(readFileSync(join(folder, file), 'utf8'), { schema: CORE_SCHEMA }));

/** @param {string} rules the folder of the rules @returns every product with all that its page shows */
export function prodotti(rules) {
  const unita = new Map(read(join(rules, 'unita')).map(({ id, nome }) => [id, nome]));
  const fonti = new Map(
    read(join(rules, 'fonti'))
      .flatMap(({ righe }) => righe)
      .map(({ id, nome }) => [id, nome]),
  );
  const incongruenze = read(join(rules, 'incongruenze')).flatMap(({ righe }) => righe);
  const printed = read(join(rules, 'prodotti')).flatMap((table) =>
    table.righe.map((row) => compile(table, row, unita, fonti)),
  );
  const byId = Map.groupBy(printed, ({ id }) => id);
  const products = [...byId.values()].map((rows) => ({ ...rows.find(({ ripete }) => !ripete), righe: rows }));
  const byGroup = Map.groupBy(products, ({ gruppo }) => gruppo);
  const byCode = Map.groupBy(products, ({ codice_prodotto }) => codice_prodotto);
  return products.map((product) => ({
    ...product,
    affini: byGroup.get(product.gruppo).filter(({ id }) => id !== product.id),
    condivisoDa: product.codice_prodotto ? byCode.get(product.codice_prodotto).length : 0,
    incongruenze: incongruenze.filter(
      ({ id, riguarda = [] }) => id === product.incongruenza || riguarda.includes(`prodotti/${product.id}`),
    ),
  }));
}

function compile(table, row, unita, fonti) {
  const own = row.certezza ? row : table;
  const precedente = row.precedente ?? table.precedente;
  const fonte = row.fonte ?? { documento: table.fonte.documento, punto: `${table.fonte.punto}, ${row.punto}` };
  return {
    ...row,
    codice: row.codice_14o ?? row.codice_prodotto,
    unitaNome: unita.get(row.unita),
    certezza: own.certezza,
    motivo: row.motivo ?? own.motivo,
    condizione: row.condizione ?? table.condizione,
    precedente: precedente && { ...precedente, nome: unita.get(precedente.unita) },
    valido_dal: row.valido_dal ?? table.valido_dal,
    validita: row.valido_dal ? undefined : table.validita,
    fonte: { ...fonte, nome: fonti.get(fonte.documento) },
  };
}

const MESI = Array.from({ length: 12 }, (_, mese) =>
  new Intl.DateTimeFormat('it', { month: 'long' }).format(new Date(2000, mese)),
);

/** «2014-04-01» is «1° aprile 2014». */
export function dataLunga(iso) {
  const [anno, mese, giorno] = iso.split('-').map(Number);
  return `${giorno === 1 ? '1º' : giorno} ${MESI[mese - 1]} ${anno}`;
}

export const PAROLE = {
  testuale: 'scritto nel documento',
  dedotta: 'dedotto da noi',
  contraddetta: 'contraddetto',
  non_detta: 'non detto',
};
