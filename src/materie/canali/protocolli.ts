import { nomeSempre, nomiNelTempo } from '../../puro/calendario/nomi.ts';
import { parte, scritte } from '../../motore/regole.ts';
import type { Protocollo, Provenienza } from '../../puro/canali/tipi.ts';
import type { LetturaCalendario, SchedaProtocollo } from '../../types/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { guastiDelProtocollo, indirizziBrevi } from './guasti-protocolli.ts';
import { nomiDelleParole } from '../parole.ts';
import { provenienzaDiRiga } from '../../motore/provenienza.ts';

/** The protocols, each with its offices, contributors, needs, terms and steps; names inside it must agree. */
export function compilaProtocolli(ruleSet: InsiemeDiRegole): { protocolli: Protocollo[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'protocolli');
  const nomeTipo = nomiDelleParole(ruleSet, 'tipi-di-sede');
  return {
    protocolli: records.map(({ dati: data, id }) => ({
      ...compilato(ruleSet, data, nomeTipo),
      ultima_notizia: lastNews(ruleSet, id),
    })),
    guasti: [
      ...records.flatMap((record) => guastiDelProtocollo(record.dati).map((fault) => ({ record, guasto: fault }))),
      ...indirizziBrevi(records),
    ],
  };
}

/** The day of the last document that a protocol, its rules on channels and its contacts cite. */
function lastNews(ruleSet: InsiemeDiRegole, id: string): string | null {
  const dates = new Map(scritte(ruleSet, 'fonti').map(({ id: document, dati: data }) => [document, data['data']]));
  const own = ['protocolli', 'canali', 'contatti']
    .flatMap((kind) => ruleSet.record.get(kind) ?? [])
    .filter(({ tipo, fileDiRegole, dati: data, id: own }) =>
      tipo === 'protocolli'
        ? own === id
        : (data['protocollo'] ?? (fileDiRegole.dati as SchedaProtocollo & { protocollo?: string }).protocollo) === id,
    );
  return (
    [...new Set(own.map(({ fileDiRegole }) => fileDiRegole))]
      .flatMap(({ dati: data }) => citedDocuments(data))
      .flatMap((document) => {
        const date = dates.get(document);
        return typeof date === 'string' ? [date] : [];
      })
      .sort()
      .at(-1) ?? null
  );
}

/** The documents named as sources anywhere in a value. */
function citedDocuments(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedDocuments);
  if (value === null || typeof value !== 'object') return [];
  const { documento } = value as { documento?: unknown };
  return [...(typeof documento === 'string' ? [documento] : []), ...Object.values(value).flatMap(citedDocuments)];
}

/** A part's source, certainty and doubts: the protocol's document, at the part's own point. */
type Da = (part: {
  punto?: string;
  certezza?: Provenienza['certezza'];
  motivo?: string;
  incongruenza?: string;
}) => Provenienza;

/** A protocol with every field of its schema. */
function compilato(
  ruleSet: InsiemeDiRegole,
  scheda: SchedaProtocollo,
  nomeTipo: (id: string) => string,
): Omit<Protocollo, 'ultima_notizia'> {
  const from: Da = (part) =>
    provenienzaDiRiga(scheda, {
      ...part,
      fonte: { documento: scheda.fonte.documento, punto: part.punto ?? scheda.fonte.punto },
    });
  /** Of what only says where it is written. */
  const dove = (punto: string | undefined) => ({ fonte: from({ punto }).fonte });
  const lettura = (una: LetturaCalendario) => parte(ruleSet, 'protocolli.lettura', una, from(una));
  const { sabato, giorno_contatto, patrono } = scheda.calendario;
  const di = <R extends Parameters<Da>[0]>(nome: string, scritte: readonly R[]) =>
    scritte.map((una) => parte(ruleSet, `protocolli.${nome}`, una, from(una)));
  return {
    ...parte(ruleSet, 'protocolli', scheda, provenienzaDiRiga(scheda, {})),
    valido_dal: scheda.valido_dal,
    sedi: scheda.sedi.map((sede) => ({
      ...parte(ruleSet, 'protocolli.sede', sede, {}),
      nome: nomeSempre(sede),
      nomi: nomiNelTempo(sede),
      tipo_nome: nomeTipo(sede.tipo),
    })),
    contribuenti: di('contribuente', scheda.contribuenti),
    esigenze: di('esigenza', scheda.esigenze),
    circostanze: (scheda.circostanze ?? []).map((una) =>
      parte(ruleSet, 'protocolli.circostanza', una, dove(una.punto)),
    ),
    calendario: {
      sabato: lettura(sabato),
      giorno_contatto: lettura(giorno_contatto),
      patrono: lettura(patrono),
    },
    termini: scheda.termini.map((termine) => ({
      ...parte(ruleSet, 'protocolli.termine', termine, from(termine)),
      casi: termine.casi.map((caso) => ({
        ...parte(ruleSet, 'protocolli.casoTermine', caso, dove(caso.punto ?? termine.punto)),
        contribuenti: caso.contribuenti ?? null,
      })),
    })),
    passi: di('passo', scheda.passi).map((passo) => ({
      ...passo,
      recapiti: passo.recapiti.map(({ uso, come }) => ({ uso, come: come ?? 'a' })),
    })),
    condizioni: di('condizione', scheda.condizioni),
  };
}
