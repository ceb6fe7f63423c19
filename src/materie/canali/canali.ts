import { nomiDelleParole } from '../parole.ts';
import { compilata, parte, scritte, type Scritto } from '../../motore/regole.ts';
import type { RegolaCanale } from '../../puro/canali/tipi.ts';
import type { AmbitoCanale as AmbitoScritto, RigaCanale, TabellaCanali } from '../../types/regole.ts';
import type { GuastoDiRegola } from '../../motore/errori.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from '../../motore/provenienza.ts';
import type { Protocollo } from '../../puro/canali/tipi.ts';
import { idSconosciuto } from './guasti-protocolli.ts';

/** A rule on channels with the place it was read from, so that the table's faults can name it. */
export interface RegolaLetta {
  regola: RegolaCanale;
  record: Scritto<'canali'>;
}

/** What rules on channels may name besides their protocol's own lists. */
interface Nomi {
  oggetti: readonly { id: string }[];
  domande: readonly { id: string }[];
}

/** The rules on channels, in the order of the files; what they name in their protocol and in the lists must exist. */
export function compilaCanali(
  ruleSet: InsiemeDiRegole,
  protocolli: readonly Protocollo[],
  nomi: Nomi,
): { regole: RegolaLetta[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'canali');
  const nomeVia = nomiDelleParole(ruleSet, 'vie');
  return {
    regole: records.map((record) => ({ regola: rule(ruleSet, record, nomeVia), record })),
    guasti: records.flatMap((record) => {
      const { protocollo } = record.fileDiRegole.dati as TabellaCanali;
      const row = record.dati;
      const altrui = diUnAltro(record.fileDiRegole.dati as TabellaCanali, protocolli);
      if (altrui) return record.percorso.at(-1) === 0 ? [{ record, guasto: altrui }] : [];
      return ruleFaults(row, protocolli.find(({ id }) => id === protocollo) ?? null, nomi).map((fault) => ({
        record,
        guasto: { ...fault, percorso: [...record.percorso, ...fault.percorso] },
      }));
    }),
  };
}

/** A table that names only what another protocol has: what is wrong is which protocol it says, once. */
function diUnAltro({ protocollo, righe }: TabellaCanali, protocolli: readonly Protocollo[]): GuastoDiRegola | null {
  const ambiti = righe.flatMap((riga) => riga.ambiti ?? []);
  const nomi = (['contribuenti', 'esigenze', 'sedi'] as const).flatMap((lista) =>
    ambiti.flatMap((ambito) => (ambito[lista] ?? []).map((id) => ({ lista, id }))),
  );
  const quanti = (uno: Protocollo | undefined): number =>
    nomi.filter(({ lista, id }) => uno?.[lista].some((altro) => altro.id === id)).length;
  const altro = protocolli.find((uno) => uno.id !== protocollo && quanti(uno) === nomi.length);
  if (protocollo === undefined || nomi.length === 0 || !altro) return null;
  if (quanti(protocolli.find(({ id }) => id === protocollo)) > 0) return null;
  return {
    percorso: ['protocollo'],
    messaggio: `contribuenti, esigenze e sedi di questa tabella sono di «${altro.id}», non di «${protocollo}»`,
    atteso: `«${altro.id}»`,
    rimedio: `scrivi «protocollo: ${altro.id}»`,
  };
}

function rule(ruleSet: InsiemeDiRegole, record: Scritto<'canali'>, nomeVia: (id: string) => string): RegolaCanale {
  const table = record.fileDiRegole.dati as TabellaCanali;
  const { vuoto: _vuoto, ...riga } = compilata(ruleSet, record);
  return {
    ...riga,
    protocollo: table.protocollo ?? null,
    ambiti: riga.ambiti.map((ambito) => scope(ruleSet, ambito, riga, table)),
    via_nome: riga.via && nomeVia(riga.via),
    recapiti: riga.recapiti.map(({ uso, come }) => ({ uso, come: come ?? 'a' })),
    cosa_fare: riga.cosa_fare.map(({ testo, esigenza, fonte }) => ({
      testo,
      esigenza: esigenza ?? null,
      fonte: fonte ?? null,
    })),
  };
}

/** A scope says how sure it is and where it is written, or inherits it from its rule; who is not named is everybody. */
function scope(
  ruleSet: InsiemeDiRegole,
  ambito: AmbitoScritto,
  own: ProvenienzaRegola,
  table: TabellaCanali,
): RegolaCanale['ambiti'][number] {
  const { contribuenti = null, esigenze = null, sedi = null, punto, ...part } = ambito;
  const { certezza, motivo, incongruenza } = part.certezza ? provenienzaDiRiga(table, part) : own;
  const fonte = punto ? provenienzaDiRiga(table, { punto }).fonte : own.fonte;
  const provenienza = { fonte, certezza, motivo, incongruenza };
  return { ...parte(ruleSet, 'canali.ambito', ambito, provenienza), contribuenti, esigenze, sedi };
}

function ruleFaults(row: RigaCanale, protocollo: Protocollo | null, nomi: Nomi): GuastoDiRegola[] {
  const lists: GuastoDiRegola[] = [
    ...(row.oggetti ? idSconosciuto(row.oggetti, nomi.oggetti, 'le tabelle di rules/oggetti', ['oggetti']) : []),
    ...(row.domande ? idSconosciuto(row.domande, nomi.domande, 'le tabelle di rules/domande', ['domande']) : []),
  ];
  if (!protocollo) {
    const needs = (['ambiti', 'termine', 'condizioni', 'recapiti'] as const).find((field) => row[field] !== undefined);
    if (!needs) return lists;
    return [
      ...lists,
      {
        percorso: [needs],
        messaggio: `«${needs}» parla di un protocollo, e questa tabella non ne ha`,
        atteso: 'il campo «protocollo» in testa al file',
        rimedio: 'aggiungi «protocollo: …», o fanne una notizia senza ambiti',
      },
    ];
  }
  return [
    ...lists,
    ...(row.termine ? idSconosciuto(row.termine, protocollo.termini, 'i termini del protocollo', ['termine']) : []),
    ...(row.condizioni ?? []).flatMap((id, index) =>
      idSconosciuto(id, protocollo.condizioni, 'le condizioni del protocollo', ['condizioni', index]),
    ),
    ...(row.cosa_fare ?? []).flatMap(({ esigenza }, index) =>
      esigenza
        ? idSconosciuto(esigenza, protocollo.esigenze, 'le esigenze del protocollo', ['cosa_fare', index, 'esigenza'])
        : [],
    ),
    ...(row.ambiti ?? []).flatMap((ambito, index) =>
      scopeFaults(ambito, protocollo).map((fault) => ({ ...fault, percorso: ['ambiti', index, ...fault.percorso] })),
    ),
  ];
}

function scopeFaults(ambito: AmbitoScritto, protocollo: Protocollo): GuastoDiRegola[] {
  return [
    ...(ambito.contribuenti ?? []).flatMap((id, index) =>
      idSconosciuto(id, protocollo.contribuenti, 'i contribuenti del protocollo', ['contribuenti', index]),
    ),
    ...(ambito.esigenze ?? []).flatMap((id, index) =>
      idSconosciuto(id, protocollo.esigenze, 'le esigenze del protocollo', ['esigenze', index]),
    ),
    ...(ambito.sedi ?? []).flatMap((id, index) =>
      idSconosciuto(id, protocollo.sedi, 'le sedi del protocollo', ['sedi', index]),
    ),
    ...(ambito.sede_recapito
      ? idSconosciuto(ambito.sede_recapito, protocollo.sedi, 'le sedi del protocollo', ['sede_recapito'])
      : []),
  ];
}
