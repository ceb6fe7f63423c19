import { scritte } from '../../motore/regole.ts';
import type { TabellaIncongruenze } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { RecordCollocato } from '../../motore/record.ts';

/** An entry of the register of contradictions, with the table (document and topic) it is listed under. */
export type Incongruenza = TabellaIncongruenze['righe'][number] & { tabella: string; tabella_titolo: string };

/** All entries of the register, in the order of the files. */
export function compilaIncongruenze(ruleSet: InsiemeDiRegole): Incongruenza[] {
  return scritte(ruleSet, 'incongruenze').map(({ dati: data, fileDiRegole }) => ({
    ...data,
    tabella: fileDiRegole.nomeFile,
    tabella_titolo: (fileDiRegole.dati as TabellaIncongruenze).titolo,
  }));
}

/** Entries said to change the answer that do not say which answers: two readings must lead to two different things. */
export function guastiDelleIncongruenze(ruleSet: InsiemeDiRegole): GuastoDiRecord[] {
  return scritte(ruleSet, 'incongruenze').flatMap((record): GuastoDiRecord[] => {
    const { cambia_risposta, versioni } = record.dati;
    const answers = new Set(versioni.flatMap(({ se_vale, valore }) => se_vale ?? valore ?? []));
    if (!cambia_risposta || answers.size > 1) return [];
    return [
      {
        record,
        guasto: {
          percorso: [...record.percorso, 'cambia_risposta'],
          messaggio: 'la contraddizione cambia la risposta, ma le versioni non dicono come',
          atteso: 'almeno due versioni con un «se_vale» o un «valore», e non lo stesso',
          rimedio: 'scrivi in «se_vale» che cosa cambia per chi chiede, o metti «cambia_risposta: false»',
        },
      },
    ];
  });
}

/** Kinds whose record is one answer: when an entry of the register touches it, the whole answer is contradicted. */
const UNA_RISPOSTA = ['prodotti', 'competenze', 'lavoro-agile'];

/**
 * The rules with the register's mark on every record that an entry which changes the answer names, so that whoever
 * compiles or shows the record cannot forget it. What the source does not say, or is marked already, stays as it is.
 */
export function segnaContraddette(ruleSet: InsiemeDiRegole): InsiemeDiRegole {
  const named = cheCambianoRisposta(compilaIncongruenze(ruleSet));
  const mark = (record: RecordCollocato): RecordCollocato => {
    const [entry] = named.get(`${record.tipo}/${record.id}`) ?? [];
    const { certezza } = record.dati as { certezza?: string };
    if (!entry || certezza === 'contraddetta' || certezza === 'non_detta') return record;
    return { ...record, dati: { ...record.dati, certezza: 'contraddetta', incongruenza: entry.id } };
  };
  const marked = UNA_RISPOSTA.map((kind): [string, RecordCollocato[]] => [
    kind,
    (ruleSet.record.get(kind) ?? []).map(mark),
  ]);
  return { ...ruleSet, record: new Map([...ruleSet.record, ...marked]) };
}

/** The entries that change an answer, by the rule they touch: «prodotti/mt4k00». */
export function cheCambianoRisposta(incongruenze: readonly Incongruenza[]): ReadonlyMap<string, Incongruenza[]> {
  const touches = incongruenze
    .filter(({ cambia_risposta }) => cambia_risposta)
    .flatMap((voce) => (voce.riguarda ?? []).map((regola) => ({ regola, voce })));
  return new Map(
    [...Map.groupBy(touches, ({ regola }) => regola)].map(([regola, own]) => [regola, own.map(({ voce }) => voce)]),
  );
}

/** The entries of the register that touch a rule, and the one that the rule itself names. */
export function incongruenzeDi(
  incongruenze: readonly Incongruenza[],
  regola: `${string}/${string}`,
  sua: string | null,
): Incongruenza[] {
  return incongruenze.filter(({ id, riguarda = [] }) => id === sua || riguarda.includes(regola));
}
