import { nomeSempre, nomiNelTempo } from '../../puro/calendario/nomi.ts';
import { parte, scritte } from '../../motore/regole.ts';
import type { Protocollo, Provenienza } from '../../puro/canali/tipi.ts';
import type { SchedaProtocollo } from '../../types/regole.ts';
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
  const di = <R extends Parameters<Da>[0]>(nome: string, scritte: readonly R[]) =>
    scritte.map((una) => parte(ruleSet, `protocolli.${nome}`, una, from(una)));
  return {
    ...parte(ruleSet, 'protocolli', scheda, provenienzaDiRiga(scheda, {})),
    valido_dal: scheda.valido_dal,
    sedi: scheda.sedi.map(({ rinominata = [], ...sede }) => ({
      ...sede,
      nome: nomeSempre({ ...sede, rinominata }),
      nomi: nomiNelTempo({ ...sede, rinominata }),
      rinominata,
      tipo_nome: nomeTipo(sede.tipo),
      patrono: sede.patrono ?? null,
      nota: sede.nota ?? null,
    })),
    contribuenti: di('contribuente', scheda.contribuenti),
    esigenze: di('esigenza', scheda.esigenze),
    circostanze: (scheda.circostanze ?? []).map(({ id, nome, domanda, punto }) => ({
      id,
      nome,
      domanda,
      fonte: from({ punto }).fonte,
    })),
    ...counted(scheda, from),
    passi: di('passo', scheda.passi).map((passo) => ({
      ...passo,
      recapiti: passo.recapiti.map(({ uso, come }) => ({ uso, come: come ?? 'a' })),
    })),
    condizioni: di('condizione', scheda.condizioni),
  };
}

/** How the days of the steps are counted. */
function counted(scheda: SchedaProtocollo, from: Da): Pick<Protocollo, 'calendario' | 'termini'> {
  const { sabato, giorno_contatto, patrono } = scheda.calendario;
  return {
    calendario: {
      sabato: { conta: sabato.conta, ...from(sabato) },
      giorno_contatto: { conta: giorno_contatto.conta, ...from(giorno_contatto) },
      patrono: { conta: patrono.conta, ...from(patrono) },
    },
    termini: scheda.termini.map(({ id, nome, da, casi, nota, ...part }) => ({
      id,
      nome,
      da,
      nota: nota ?? null,
      ...from(part),
      casi: casi.map((caso) => ({
        giorni: caso.giorni,
        contribuenti: caso.contribuenti ?? null,
        circostanza: caso.circostanza ?? null,
        fonte: from({ punto: caso.punto ?? part.punto }).fonte,
      })),
    })),
  };
}
