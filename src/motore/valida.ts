import { localizzatore } from './posizioni.ts';
import type { ErroreDiRegola, GuastoDiRegola } from './errori.ts';
import { valoriNascosti } from './errori-nascosti.ts';
import { guastiDiSchema } from './messaggi.ts';
import { nomiVicini, fraVirgolette } from './vicini.ts';
import type { FileDiRegole } from './leggi.ts';
import type { SchemaDelTipo, Rimando } from './schemi.ts';

/**
 * Checks a file's shape against its kind's schema.
 * @returns the references found (empty when the shape does not hold) and the errors with their place
 */
export function validaForma(
  ruleFile: FileDiRegole,
  kinds: ReadonlyMap<string, SchemaDelTipo>,
): { riferimenti: Rimando[]; errori: ErroreDiRegola[] } {
  const locate = localizzatore(ruleFile);
  const kind = kinds.get(ruleFile.tipo);
  if (!kind) {
    const near = nomiVicini(ruleFile.tipo, kinds.keys());
    return {
      riferimenti: [],
      errori: [
        locate({
          percorso: [],
          messaggio: `la cartella rules/${ruleFile.tipo}/ non è un tipo di regola`,
          atteso: `una tra ${[...kinds.keys()].join(', ')}`,
          rimedio:
            near.length > 0
              ? `sposta il file; le cartelle dal nome più vicino: ${fraVirgolette(near, 'e')}`
              : 'sposta il file nella cartella del suo tipo',
        }),
      ],
    };
  }
  const hidden = valoriNascosti(ruleFile.testo, ruleFile.dati);
  if (hidden.length > 0) return { riferimenti: [], errori: hidden.map(locate) };
  const { errori, riferimenti } = kind.valida(ruleFile.dati);
  if (errori.length > 0) {
    const other = kindThatFits(ruleFile, kinds);
    const faults: GuastoDiRegola[] = other
      ? [
          {
            percorso: [],
            messaggio: `il file ha la forma di «${other}», ma sta nella cartella rules/${kind.nome}/`,
            atteso: `una ${kind.forma} di tipo «${kind.nome}»`,
            rimedio: `spostalo in rules/${other}/`,
          },
        ]
      : guastiDiSchema(errori);
    return { riferimenti: [], errori: faults.map(locate) };
  }
  return { riferimenti, errori: idFaults(ruleFile).map(locate) };
}

/** The one other kind whose schema the file satisfies, or null. */
function kindThatFits(ruleFile: FileDiRegole, kinds: ReadonlyMap<string, SchemaDelTipo>): string | null {
  const sample = firstRow(ruleFile.dati);
  const fits = [...kinds.values()].filter(
    (kind) =>
      kind.nome !== ruleFile.tipo &&
      knowsFields(kind, sample) &&
      kind.valida(sample).errori.length === 0 &&
      kind.valida(ruleFile.dati).errori.length === 0,
  );
  return fits.length === 1 ? (fits[0]?.nome ?? null) : null;
}

/** Most kinds differ in the names of their fields: those need not look at every value of a large file. */
function knowsFields({ schema }: SchemaDelTipo, data: unknown): boolean {
  const { properties, additionalProperties } = schema as { properties?: object; additionalProperties?: unknown };
  if (!properties || additionalProperties !== false || data === null || typeof data !== 'object') return true;
  return Object.keys(data).every((field) => field in properties);
}

/** A table cut to its first row: a kind that refuses it refuses the table. */
function firstRow(data: unknown): unknown {
  const rows = (data as { righe?: unknown } | null)?.righe;
  return Array.isArray(rows) ? { ...(data as object), righe: rows.slice(0, 1) } : data;
}

/** A file is found by its name: the id inside must be the same. */
function idFaults(ruleFile: FileDiRegole): GuastoDiRegola[] {
  const id = (ruleFile.dati as { id?: unknown }).id;
  if (id === ruleFile.nomeFile) return [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(ruleFile.nomeFile))
    return [
      {
        percorso: ['id'],
        messaggio: `il nome del file, «${ruleFile.nomeFile}.yaml», non può essere un id`,
        atteso: 'un nome di lettere minuscole senza accento, cifre e trattini, uguale all’id',
        rimedio: `se è una copia di ${String(id)}.yaml, toglila dalla cartella; se è una regola nuova, dai al file e all’id lo stesso nome nuovo`,
      },
    ];
  return [
    {
      percorso: ['id'],
      messaggio: `l’id «${String(id)}» non è quello del file`,
      atteso: `«${ruleFile.nomeFile}», come il nome del file`,
      rimedio: `scrivi «id: ${ruleFile.nomeFile}», o rinomina il file in ${String(id)}.yaml`,
    },
  ];
}
