import { nomeSempre, nomiNelTempo, type NomeNelTempo } from '../../puro/calendario/nomi.ts';
import { scritte } from '../../motore/regole.ts';
import type { NomeDaUnGiorno, RigaSede, TabellaSedi } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';

/** A structure of the territory, with those that it comprises. */
export interface Sede extends ProvenienzaRegola {
  id: string;
  nome: string;
  /** Its names with their days, where it was renamed; then `nome` says them all. */
  nomi: NomeNelTempo[];
  /** The names after the first, with the acts that give them. */
  rinominata: NomeDaUnGiorno[];
  /** Its codes in the index of public administrations, where whoever keeps the rules has written them. */
  codice_ipa: string | null;
  codice_univoco: string | null;
  /** As Tabella A prints it. */
  stampato: string;
  altri_nomi: string[];
  livello: RigaSede['livello'];
  filiale_metropolitana: boolean;
  /** The structure that comprises it; null for the national level. */
  superiore: string | null;
  /** The region it stands in; a region stands in itself, the national level in none. */
  regione: string | null;
  cluster_costi: RigaSede['cluster_costi'] | null;
  cluster_personale: RigaSede['cluster_personale'] | null;
  /** Ids of the structures right below it, in the order of the rules. */
  sotto: string[];
  nota: string | null;
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
export function compilaSedi(ruleSet: InsiemeDiRegole): { sedi: Sede[]; faults: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'sedi');
  const rows = records.map((record) => ({
    record,
    riga: record.dati,
    tabella: record.fileDiRegole.dati as TabellaSedi,
  }));
  const byId = new Map(rows.map(({ riga }) => [riga.id, riga]));
  const faults: GuastoDiRecord[] = rows.flatMap(({ record, riga }) => {
    const above = riga.superiore ? byId.get(riga.superiore) : undefined;
    if (!above || SOPRA[riga.livello].includes(above.livello)) return [];
    const allowed = SOPRA[riga.livello];
    return [
      {
        record,
        fault: {
          percorso: [...record.percorso, 'superiore'],
          messaggio: `«${riga.id}» è di livello «${riga.livello}» e non può stare sotto «${above.id}», di livello «${above.livello}»`,
          atteso: allowed.length > 0 ? `una struttura di livello ${allowed.join(' o ')}` : 'nessun «superiore»',
          rimedio: 'correggi «superiore» o «livello»',
        },
      },
    ];
  });
  const sedi = rows.map(({ riga, tabella }): Sede => ({
    id: riga.id,
    nome: nomeSempre(riga),
    nomi: nomiNelTempo(riga),
    rinominata: riga.rinominata ?? [],
    codice_ipa: riga.codice_ipa ?? null,
    codice_univoco: riga.codice_univoco ?? null,
    stampato: riga.stampato,
    altri_nomi: riga.altri_nomi ?? [],
    livello: riga.livello,
    filiale_metropolitana: riga.filiale_metropolitana ?? false,
    superiore: riga.superiore ?? null,
    regione: riga.regione ?? (riga.livello === 'regione' ? riga.id : null),
    cluster_costi: riga.cluster_costi ?? null,
    cluster_personale: riga.cluster_personale ?? null,
    sotto: rows.filter(({ riga: other }) => other.superiore === riga.id).map(({ riga: other }) => other.id),
    nota: riga.nota ?? null,
    ...provenienzaDiRiga(tabella, { ...riga, punto: riga.punto ?? `riga «${riga.stampato}»` }),
  }));
  return { sedi, faults };
}
