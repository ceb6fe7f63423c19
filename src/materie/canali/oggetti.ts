import type { ElencoDomande, ElencoOggetti } from '../../puro/canali/tipi.ts';
import type { TabellaDomande, TabellaOggetti } from '../../types/regole.ts';
import type { FileDiRegole } from '../../motore/leggi.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga } from '../../motore/provenienza.ts';

/** The drop-down menus of the Cassetti, one for each table. */
export function compilaOggetti(ruleSet: InsiemeDiRegole): ElencoOggetti[] {
  return tables(ruleSet, 'oggetti').map((ruleFile) => {
    const table = ruleFile.dati as TabellaOggetti;
    return {
      id: table.id,
      titolo: table.titolo,
      cassetto: table.cassetto,
      base: table.base ?? [],
      perduto: table.perduto ?? null,
      elenco_aperto: table.elenco_aperto ?? false,
      nota: table.nota ?? null,
      ...provenienzaDiRiga(table, {}),
      oggetti: table.righe.map((row) => ({
        id: row.id,
        etichetta: row.etichetta,
        nome: row.nome ?? null,
        gruppo: row.gruppo ?? null,
        generico: row.generico ?? false,
        valido_dal: row.valido_dal ?? table.valido_dal ?? null,
        valido_al: row.valido_al ?? null,
        nota: row.nota ?? null,
        ...provenienzaDiRiga(table, row),
      })),
    };
  });
}

/** The lists of applications, one for each table. */
export function compilaDomande(ruleSet: InsiemeDiRegole): ElencoDomande[] {
  return tables(ruleSet, 'domande').map((ruleFile) => {
    const table = ruleFile.dati as TabellaDomande;
    return {
      id: table.id,
      titolo: table.titolo,
      modo: table.modo,
      base: table.base ?? [],
      elenco_aperto: table.elenco_aperto,
      nota: table.nota ?? null,
      ...provenienzaDiRiga(table, {}),
      domande: table.righe.map((row) => ({
        id: row.id,
        etichetta: row.etichetta,
        nome: row.nome,
        nota: row.nota ?? null,
        ...provenienzaDiRiga(table, row),
      })),
    };
  });
}

function tables(ruleSet: InsiemeDiRegole, kind: string): FileDiRegole[] {
  return ruleSet.file.filter((file) => file.tipo === kind);
}
