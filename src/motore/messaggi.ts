import type { ErrorObject } from 'ajv/dist/2020.js';
import type { GuastoDiRegola } from './errori.ts';
import { dataScritta, dopoLaVirgola, fraVirgoletteDoppie, rimedioDiForma, rimedioDiTipo } from './rimedi.ts';
import { messaggioProprio, erroriParlanti } from './scelte.ts';
import { nomiVicini, nomeProbabile, fraVirgolette } from './vicini.ts';
import { passiDelPuntatore } from './schemi.ts';
import { elenca } from '../puro/parole/elenca.ts';
import {
  nomeDelCampo,
  dove,
  NOMI_DEI_TIPI,
  descritto,
  stesseLettere,
  somiglia,
  accorciato,
} from './parole-dei-guasti.ts';

/**
 * Turns ajv's errors into Italian faults: what is wrong, what was expected, how to mend it.
 * Errors of the same place and wording are reported once.
 */
export function guastiDiSchema(errors: readonly ErrorObject[]): GuastoDiRegola[] {
  const faults = withoutMissing(erroriParlanti(errors)).map(fault);
  const seen = new Set<string>();
  return faults.filter((item) => {
    const key = JSON.stringify([item.percorso, item.messaggio]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A field that is missing because its name is misspelt beside it has one cause: the name. */
function withoutMissing(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const misspelt = new Set(
    errors.flatMap((error) => {
      if (error.keyword !== 'additionalProperties') return [];
      const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const meant = inteso(String((error.params as Record<string, unknown>)['additionalProperty']), allowed);
      return meant ? [`${error.instancePath} ${meant}`] : [];
    }),
  );
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' ||
      !misspelt.has(`${instancePath} ${String((params as Record<string, unknown>)['missingProperty'])}`),
  );
}

/** The field meant by a name that is no field: the nearest, or one that it adds words to («nuovo_nome»). */
function inteso(field: string, allowed: readonly string[]): string | null {
  return nomeProbabile(field, allowed) ?? field.split(/[_ -]/).find((part) => allowed.includes(part)) ?? null;
}

/** What does not hold, ready to be told. */
interface Difetto {
  errore: ErrorObject;
  percorso: GuastoDiRegola['percorso'];
  /** The field, as it is named in a message. */
  nome: string;
  /** What the schema itself says is expected. */
  proprio: string | undefined;
  parametri: Record<string, unknown>;
}

function fault(errore: ErrorObject): GuastoDiRegola {
  const percorso = passiDelPuntatore(errore.instancePath);
  const racconta = PER_PAROLA_CHIAVE[errore.keyword] ?? nessunaForma;
  const parametri = errore.params as Record<string, unknown>;
  return racconta({ errore, percorso, nome: nomeDelCampo(percorso), proprio: messaggioProprio(errore), parametri });
}

function campoSconosciuto({ errore, percorso, parametri }: Difetto): GuastoDiRegola {
  const field = String(parametri['additionalProperty'] ?? parametri['unevaluatedProperty']);
  const allowed = Object.keys((errore.parentSchema as { properties?: object }).properties ?? {});
  const meant = inteso(field, allowed);
  const comma = dopoLaVirgola(field, errore.data);
  if (comma) return { percorso: [...percorso, field], suChiave: true, ...comma };
  return {
    percorso: [...percorso, field],
    suChiave: true,
    messaggio: `campo sconosciuto «${field}»`,
    atteso: allowed.length > 0 ? `uno tra ${allowed.join(', ')}` : 'nessun campo',
    rimedio: meant ? `intendevi «${meant}»? Altrimenti togli la riga` : 'togli la riga, o correggi il nome del campo',
  };
}

function campoMancante({ errore, percorso, proprio, parametri }: Difetto): GuastoDiRegola {
  const field = String(parametri['missingProperty']);
  const property = (errore.parentSchema as { properties?: Record<string, { title?: string }> }).properties?.[field];
  return {
    percorso,
    messaggio: `manca il campo «${field}»${dove(percorso)}`,
    atteso: proprio ?? `il campo «${field}»${property?.title ? ` (${property.title})` : ''}`,
    rimedio: `aggiungi una riga «${field}: …» qui`,
  };
}

function altroTipo({ errore, percorso, nome, proprio, parametri }: Difetto): GuastoDiRegola {
  const types = [parametri['type']].flat().map(String);
  const wanted = types.map((type) => NOMI_DEI_TIPI[type] ?? type);
  const { required } = errore.parentSchema as { required?: string[] };
  return {
    percorso,
    messaggio: `${nome} dev’essere ${elenca(wanted, 'o')}, non ${descritto(errore.data)}`,
    atteso: proprio ?? elenca(wanted, 'o'),
    rimedio:
      typeof errore.data === 'number' && wanted.includes('un testo')
        ? fraVirgoletteDoppie(errore.data)
        : (rimedioDiTipo(errore.data, types, required ?? []) ?? 'correggi il valore'),
  };
}

function nonAmmesso({ errore, percorso, nome, proprio, parametri }: Difetto): GuastoDiRegola {
  const allowed = (parametri['allowedValues'] as unknown[]).map(String);
  const near = nomiVicini(String(errore.data), allowed);
  const written = String(errore.data);
  const meant = stesseLettere(written, allowed) ?? (somiglia(written) ? nomeProbabile(written, allowed) : null);
  return {
    percorso,
    messaggio: `${nome}: il valore «${String(errore.data)}» non è ammesso`,
    atteso: proprio ?? `uno tra ${allowed.join(', ')}`,
    rimedio: meant
      ? `intendevi «${meant}»?`
      : near.length > 0 && somiglia(written)
        ? `scegli tra i valori ammessi; i più vicini: ${fraVirgolette(near, 'e')}`
        : 'scegli tra i valori ammessi',
  };
}

function soloUno({ percorso, nome, parametri }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${nome} può valere solo «${String(parametri['allowedValue'])}»`,
    atteso: `«${String(parametri['allowedValue'])}»`,
    rimedio: 'correggi il valore, o togli il campo',
  };
}

function altroFormato({ errore, percorso, nome, proprio, parametri }: Difetto): GuastoDiRegola {
  const text = String(errore.data);
  const atteso = proprio ?? `formato ${String(parametri['format'])}`;
  if (parametri['format'] === 'date') return { percorso, ...dataScritta(nome, text), atteso };
  return { percorso, messaggio: `${nome}: «${text}» non ha la forma richiesta`, atteso, rimedio: 'correggi il valore' };
}

function altraForma({ errore, percorso, nome, proprio, parametri }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${nome}: «${accorciato(String(errore.data))}» non ha la forma richiesta`,
    atteso: proprio ?? 'un testo nella forma che la descrizione del campo dice',
    rimedio: rimedioDiForma(
      String(errore.data),
      String(parametri['pattern']),
      (errore.parentSchema as { examples?: string[] }).examples,
    ),
  };
}

function troppoCorto({ percorso, nome, proprio, parametri }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${nome} non può essere vuoto o più corto di ${String(parametri['limit'])}`,
    atteso: proprio ?? `almeno ${String(parametri['limit'])}`,
    rimedio: 'completa il valore, o togli il campo',
  };
}

function troppoLungo({ percorso, nome, proprio, parametri }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${nome} è troppo lungo: al massimo ${String(parametri['limit'])}`,
    atteso: proprio ?? `al massimo ${String(parametri['limit'])}`,
    rimedio: 'accorcia il valore',
  };
}

/** The signs of a limit in words. */
const LIMITI: Readonly<Record<string, string>> = {
  '<=': 'fino a',
  '>=': 'non minore di',
  '<': 'minore di',
  '>': 'maggiore di',
};

function fuoriDaiLimiti({ errore, percorso, nome, proprio, parametri }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${nome}: ${String(errore.data)} è fuori dai limiti`,
    atteso: proprio ?? `un numero ${LIMITI[String(parametri['comparison'])] ?? ''} ${String(parametri['limit'])}`,
    rimedio: 'correggi il numero',
  };
}

function ripetuto({ percorso, nome }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${nome}: un elemento è ripetuto`,
    atteso: 'elementi tutti diversi',
    rimedio: 'togli il doppione',
  };
}

function vuoleAnche({ percorso, proprio, parametri }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `il campo «${String(parametri['property'])}» vuole anche «${String(parametri['missingProperty'])}»${dove(percorso)}`,
    atteso: proprio ?? `il campo «${String(parametri['missingProperty'])}»`,
    rimedio: `aggiungi una riga «${String(parametri['missingProperty'])}: …» qui`,
  };
}

function nessunaForma({ errore, percorso, nome, proprio }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio:
      typeof errore.data === 'number'
        ? `${nome}: la cifra ${errore.data} è scritta come numero`
        : `${nome} non ha nessuna delle forme ammesse`,
    atteso: proprio ?? 'quello che la descrizione del campo dice',
    rimedio:
      typeof errore.data === 'number'
        ? fraVirgoletteDoppie(errore.data)
        : 'confronta con le altre regole dello stesso tipo',
  };
}

/** How each keyword of JSON Schema is told. */
const PER_PAROLA_CHIAVE: Readonly<Record<string, (difetto: Difetto) => GuastoDiRegola>> = {
  additionalProperties: campoSconosciuto,
  unevaluatedProperties: campoSconosciuto,
  required: campoMancante,
  type: altroTipo,
  enum: nonAmmesso,
  const: soloUno,
  format: altroFormato,
  pattern: altraForma,
  minLength: troppoCorto,
  minItems: troppoCorto,
  minProperties: troppoCorto,
  maxLength: troppoLungo,
  maxItems: troppoLungo,
  minimum: fuoriDaiLimiti,
  maximum: fuoriDaiLimiti,
  exclusiveMinimum: fuoriDaiLimiti,
  exclusiveMaximum: fuoriDaiLimiti,
  uniqueItems: ripetuto,
  dependentRequired: vuoleAnche,
};
