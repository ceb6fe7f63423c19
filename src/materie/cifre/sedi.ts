import { nomeSempre, nomiNelTempo, type NomeNelTempo } from '../../puro/calendario/nomi.ts';
import { compilata, scritte, type Compilata } from '../../motore/regole.ts';
import type { RigaSede } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { elenca } from '../../puro/parole/elenca.ts';

/** A structure of the territory, with those that it comprises. */
export interface Sede extends Compilata<'sedi'> {
  /** Its names with their days, where it was renamed; then `nome` says them all. */
  nomi: NomeNelTempo[];
  /** Ids of the structures right below it, in the order of the rules. */
  sotto: string[];
}

/** The level that each level stands under. */
const SOPRA: Record<RigaSede['livello'], readonly RigaSede['livello'][]> = {
  nazionale: [],
  regione: ['nazionale'],
  coordinamento: ['nazionale'],
  sede: ['regione', 'coordinamento'],
};

/**
 * The territory, in the order of the rules.
 * @returns the structures, and the faults of a hierarchy that does not climb to the national level
 */
export function compilaSedi(ruleSet: InsiemeDiRegole): { sedi: Sede[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'sedi');
  const rows = records.map((record) => ({ record, riga: record.dati }));
  const byId = new Map(rows.map(({ riga }) => [riga.id, riga]));
  const guasti: GuastoDiRecord[] = rows.flatMap(({ record, riga }) => {
    const above = riga.superiore ? byId.get(riga.superiore) : undefined;
    if (!above || SOPRA[riga.livello].includes(above.livello)) return [];
    const allowed = SOPRA[riga.livello];
    return [
      {
        record,
        guasto: {
          percorso: [...record.percorso, 'superiore'],
          messaggio: `«${riga.id}» è di livello «${riga.livello}» e non può stare sotto «${above.id}», di livello «${above.livello}»`,
          atteso: allowed.length > 0 ? `una struttura di livello ${elenca(allowed, 'o')}` : 'nessun «superiore»',
          rimedio: 'correggi «superiore» o «livello»',
        },
      },
    ];
  });
  const sedi = rows.map(({ record, riga }): Sede => ({
    ...compilata(ruleSet, record, `riga «${riga.stampato}»`),
    nome: nomeSempre(riga),
    nomi: nomiNelTempo(riga),
    // A region stands in itself, the national level in none.
    regione: riga.regione ?? (riga.livello === 'regione' ? riga.id : null),
    sotto: rows.filter(({ riga: other }) => other.superiore === riga.id).map(({ riga: other }) => other.id),
  }));
  return { sedi, guasti };
}
