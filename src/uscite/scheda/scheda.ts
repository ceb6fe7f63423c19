import { formaDelTipo } from '../../motore/dati/di-tipo.ts';
import type { Schema } from '../../motore/dati/forme.ts';
import type { Regola } from '../../motore/regole.ts';
import type { Tipo } from '../../motore/tipo.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { inOrdine } from '../../puro/calendario/storia.ts';
import type { Fonte } from '../../types/regole.ts';

/** A field of a rule as a page shows it. */
interface CampoMostrato {
  nome: string;
  /** As its schema calls it. */
  titolo: string;
  /** What it says, an item each where it is a list. */
  testi: string[];
}

/** A rule of a kind that has no page of its own: what it is called, and its versions. */
interface RegolaDelTipo {
  id: string;
  titolo: string;
  /** From the one that comes last in time; where each rests on is with it. */
  versioni: { regola: Regola; fonti: readonly Fonte[] }[];
}

/** The rules of a kind as its general page lists them: each once, whatever its versions. */
export function regoleDelTipo({ nome, voci }: Tipo<Catalogo>, catalogo: Catalogo): RegolaDelTipo[] {
  const scritte = Map.groupBy(catalogo.regole.get(nome) ?? [], ({ id }) => id);
  return [...Map.groupBy(voci(catalogo), ({ id }) => id)].flatMap(([id, sue]) => {
    const versioni = (scritte.get(id) ?? []).map((regola, indice) => ({
      ...regola,
      voce: sue[indice] ?? sue.at(-1),
      regola,
    }));
    const ordinate = inOrdine(versioni).toReversed();
    const titolo = ordinate[0]?.voce?.titolo;
    return titolo === undefined
      ? []
      : [{ id, titolo, versioni: ordinate.map(({ regola, voce }) => ({ regola, fonti: voce?.fonti ?? [] })) }];
  });
}

/** Fields that a page shows by other means: the heading, the line that says where it comes from. */
const ALTROVE = new Set([
  'id',
  'nome',
  'titolo',
  'punto',
  'fonte',
  'certezza',
  'motivo',
  'incongruenza',
  'valido_dal',
  'valido_al',
]);

/**
 * What a rule says, field by field, in the order and with the words of its schema.
 * @param tipo the kind, as in the folders of rules/
 */
export function campiMostrati(tipo: string, regola: Regola): CampoMostrato[] {
  const campi = formaDelTipo(tipo)['properties'] as Record<string, Schema>;
  const valori: Readonly<Record<string, unknown>> = { ...regola };
  return Object.entries(campi).flatMap(([nome, schema]) => {
    const testi = ALTROVE.has(nome) ? [] : inTesti(valori[nome]);
    return testi.length > 0 ? [{ nome, titolo: String(schema['title'] ?? nome), testi }] : [];
  });
}

function inTesti(valore: unknown): string[] {
  if (valore === null || valore === undefined) return [];
  if (Array.isArray(valore)) return valore.flatMap(inTesti);
  if (typeof valore === 'boolean') return [valore ? 'sì' : 'no'];
  if (typeof valore !== 'object') return [String(valore)];
  const { nome, titolo, testo, ...altri } = valore as Record<string, unknown>;
  const detto = [nome ?? titolo, testo].flatMap(inTesti);
  return detto.length > 0 ? [detto.join(': ')] : [Object.values(altri).flatMap(inTesti).join(', ')];
}
