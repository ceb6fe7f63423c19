import { caricaRegole } from '../../../src/disco/regole.ts';
import { leggiSchemi } from '../../../src/disco/schemi.ts';
import { esportaTipo } from '../../../src/uscite/fogli/esporta.ts';
import { leggiCartella } from '../../../src/uscite/fogli/importa.ts';

export const schemi = leggiSchemi('.');
export const { insieme: ruleSet, errori: errors } = caricaRegole('.');
export const tipi = [...ruleSet.schemi.keys()];

/** Each kind as a workbook, made once: the same rules give the same bytes, and a test says so. */
const books = new Map(tipi.map((kind) => [kind, esportaTipo(ruleSet, kind, schemi)]));

/** A kind of today's rules as a workbook that nobody has touched. */
export const esportato = (kind: string): Buffer => books.get(kind) ?? Buffer.alloc(0);

/** What is read back of a workbook. */
export const letto = (bytes: Buffer): ReturnType<typeof leggiCartella> => leggiCartella(bytes, ruleSet, schemi);
