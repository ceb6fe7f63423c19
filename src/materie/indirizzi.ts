import type { GuastoDiRecord } from '../motore/identita.ts';
import type { InsiemeDiRegole } from '../motore/carica.ts';
import { parteContribuente } from '../puro/canali/percorsi.ts';
import { nomeCasella } from '../puro/canali/recapiti.ts';
import { PAGINE } from '../puro/parole/indirizzi.ts';

/**
 * Names that pages of the site already have in the folder where a kind's pages go: a rule of that id would lose its
 * page, or take the other's place. A test compares them with src/pages.
 */
export const RISERVATI: Readonly<Record<string, readonly string[]>> = {
  indicatori: ['scadenze', 'senza-calcolo'],
  obiettivi: ['pesi', 'pesi-in-figura', 'piano-e-risultati'],
  sedi: ['confronto', 'graduatorie'],
  strutture: ['confronto', 'discendenza', 'matrice', 'ordinamenti', 'posti', 'regionali'],
};

/** The same, for the contributors of a protocol: their pages stand in /canali/. */
export const RISERVATI_AI_CANALI: readonly string[] = ['altra-sede', 'oggetti', 'regole', 'tavola'];

/** Rules whose page would have the address of another. */
export function indirizziContesi({ record: records }: Pick<InsiemeDiRegole, 'record'>): GuastoDiRecord[] {
  const riservati = Object.entries(RISERVATI).flatMap(([kind, nomi]) =>
    (records.get(kind) ?? [])
      .filter(({ id }) => nomi.includes(id))
      .map((record) => contesa(record, ['id'], record.id, `«${record.id}» è l’indirizzo di un’altra pagina del sito`)),
  );
  return [...riservati, ...contribuentiContesi(records), ...caselleContese(records)];
}

type Registrati = InsiemeDiRegole['record'];

function contesa(
  record: GuastoDiRecord['record'],
  dove: (string | number)[],
  nome: string,
  messaggio: string,
): GuastoDiRecord {
  return {
    record,
    guasto: {
      percorso: [...record.percorso, ...dove],
      messaggio,
      atteso: 'un indirizzo per ogni pagina',
      rimedio: `cambia «${nome}», per esempio aggiungendo una parola che lo precisi`,
    },
  };
}

function contribuentiContesi(records: Registrati): GuastoDiRecord[] {
  const protocolli = records.get('protocolli') ?? [];
  const visti = new Set(RISERVATI_AI_CANALI);
  const conIndirizzi = protocolli.map(({ id, dati: data }) => ({
    id,
    indirizzo_breve: data['indirizzo_breve'] === true,
  }));
  return protocolli.flatMap((record) => {
    const contribuenti = record.dati['contribuenti'] as readonly { id: string }[];
    return contribuenti.flatMap(({ id }, n) => {
      const parte = parteContribuente(conIndirizzi, record.id, id);
      const prima = visti.size;
      // Of one contributor said twice the fault is the id.
      const detto = contribuenti.findIndex((altro) => altro.id === id) < n;
      return detto || visti.add(parte).size > prima
        ? []
        : [
            contesa(
              record,
              ['contribuenti', n, 'id'],
              id,
              `«${PAGINE.canali}${parte}/» è già l’indirizzo di un’altra pagina`,
            ),
          ];
    });
  });
}

/** Two mailboxes that differ only in signs would share a page. */
function caselleContese(records: Registrati): GuastoDiRecord[] {
  const viste = new Map<string, string>();
  return (records.get('contatti') ?? []).flatMap((record) => {
    const { casella } = record.dati as { casella?: unknown };
    if (typeof casella !== 'string') return [];
    const nome = nomeCasella(casella);
    const prima = viste.get(nome);
    viste.set(nome, prima ?? casella);
    return prima === undefined || prima.toLowerCase() === casella.toLowerCase()
      ? []
      : [contesa(record, ['casella'], casella, `«${casella}» avrebbe la stessa pagina di «${prima}»`)];
  });
}
