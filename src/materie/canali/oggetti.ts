import type { ElencoDomande, ElencoOggetti } from '../../puro/canali/tipi.ts';
import type { TabellaDomande, TabellaOggetti } from '../../types/regole.ts';
import type { FileDiRegole } from '../../motore/leggi.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { parte } from '../../motore/regole.ts';
import { provenienzaDiRiga } from '../../motore/provenienza.ts';

/** The drop-down menus of the Cassetti, one for each table. */
export function compilaOggetti(ruleSet: InsiemeDiRegole): ElencoOggetti[] {
  return tables(ruleSet, 'oggetti').map((ruleFile) => {
    const table = ruleFile.dati as TabellaOggetti;
    const { righe, valido_dal, ...menu } = parte(ruleSet, 'oggetti', table, provenienzaDiRiga(table, {}));
    return {
      ...menu,
      oggetti: righe.map((row) => {
        const { vuoto: _vuoto, ...oggetto } = parte(ruleSet, 'oggetti.riga', row, provenienzaDiRiga(table, row));
        return { ...oggetto, valido_dal: oggetto.valido_dal ?? valido_dal };
      }),
    };
  });
}

/** The lists of applications, one for each table. */
export function compilaDomande(ruleSet: InsiemeDiRegole): ElencoDomande[] {
  return tables(ruleSet, 'domande').map((ruleFile) => {
    const table = ruleFile.dati as TabellaDomande;
    const { righe, ...elenco } = parte(ruleSet, 'domande', table, provenienzaDiRiga(table, {}));
    return {
      ...elenco,
      domande: righe.map((row) => parte(ruleSet, 'domande.riga', row, provenienzaDiRiga(table, row))),
    };
  });
}

function tables(ruleSet: InsiemeDiRegole, kind: string): FileDiRegole[] {
  return ruleSet.file.filter((file) => file.tipo === kind);
}
