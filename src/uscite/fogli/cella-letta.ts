import type { Campo } from './campi.ts';
import type { Errore } from '../../xlsx/cella.ts';
import { daTesto, inCella } from './celle.ts';
import { leggiCifra } from '../../puro/parole/cifra-scritta.ts';
import { nascosti, senzaNascosti } from '../../puro/parole/nascosti.ts';
import { esiste } from '../../motore/rimedi.ts';
import { giornoScritto } from '../../puro/parole/giorno-scritto.ts';
import { giornoDiExcel } from '../../xlsx/leggi-stili.ts';
import type { CellaLetta } from '../../xlsx/leggi-foglio.ts';

/**
 * What a cell means for its field, with what is wrong in it: a best guess goes on, so that all errors come out
 * together.
 */
export interface Lettura {
  valore: unknown;
  errori: Errore[];
  /** How what could mean two things was read. */
  nota?: string | null;
}

/**
 * Reads a cell for a field.
 * @param campo the field
 * @param cella the cell; undefined: empty
 * @param prima what the rule held until now: what has not changed is not blamed
 */
export function leggiCella(campo: Campo, cella: CellaLetta | undefined, prima: unknown): Lettura {
  if (!cella) return { valore: undefined, errori: [] };
  const errori: Errore[] = [];
  if (cella.formula)
    errori.push({
      messaggio: 'la cella contiene una formula',
      atteso: 'un valore scritto',
      rimedio: `copia la cella e incolla «Solo valori»${cella.testo ? `: ${cella.testo}` : ''}`,
    });
  if (cella.tipo === 'errore')
    return {
      valore: prima,
      errori: [
        ...errori,
        {
          messaggio: `la cella mostra un errore di Excel (${cella.testo})`,
          atteso: 'un valore scritto',
          rimedio: 'scrivi il valore',
        },
      ],
    };
  const wrong = typeFault(campo, cella, prima);
  if (wrong) errori.push(wrong);
  const before = inCella(campo, prima);
  if (before !== null && cella.tipo === 'testo' && cella.testo === String(before)) return { valore: prima, errori };
  const { testo, nascosto } = visible(campo, cella.testo, String(before ?? ''));
  if (nascosto) errori.push(nascosto);
  // A day as one writes it, «1/1/2027», is that day; one that is not in the calendar is told by the check.
  const day = campo.delicato === 'data' ? giornoScritto(testo) : null;
  // A figure of Excel has its full stop from the file: only what was typed as text is read as one types it.
  const figure = cella.tipo === 'testo' && [campo.forma, campo.delicato].includes('numero') ? leggiCifra(testo) : null;
  const read = daTesto(campo, day !== null && esiste(day) ? day : (figure?.valore ?? testo));
  if ('errore' in read) return { valore: prima, errori: [...errori, read.errore] };
  return { valore: read.valore, errori, nota: figure?.nota ?? null };
}

/** Excel changed the type of what was typed: the code lost its zeros, the date became a number. */
function typeFault(campo: Campo, { tipo, testo }: CellaLetta, prima: unknown): Errore | null {
  if (tipo === 'testo' || tipo === 'errore') return null;
  if (tipo === 'logico')
    return campo.forma === 'logico'
      ? null
      : { messaggio: 'la cella contiene VERO o FALSO di Excel', atteso: expected(campo), rimedio: AS_TEXT };
  // A true date of Excel where a date is meant is that day, however it is shown.
  if (tipo === 'data')
    return campo.delicato === 'data'
      ? null
      : {
          messaggio: `Excel ha preso per una data ciò che era scritto (${testo})`,
          atteso: expected(campo),
          rimedio: AS_TEXT,
        };
  if (campo.forma === 'numero') return null;
  const was =
    typeof prima === 'string' && Number(prima) === Number(testo) && prima !== testo ? `: prima era ${prima}` : '';
  if (campo.delicato === 'codice')
    return {
      messaggio: `il codice è diventato un numero di Excel (${testo}): gli zeri davanti si sono persi, se c’erano`,
      atteso: expected(campo),
      rimedio: `formatta la cella come Testo e riscrivi il codice${was}`,
    };
  if (campo.delicato === 'data' && Number(testo) >= 1)
    return {
      messaggio: `la cella contiene il numero ${testo}, che in Excel è il giorno ${giornoDiExcel(Number(testo), false)}`,
      atteso: expected(campo),
      rimedio: `scrivi ${giornoDiExcel(Number(testo), false)}, o dai alla cella il formato Data`,
    };
  return { messaggio: `la cella contiene un numero di Excel (${testo})`, atteso: expected(campo), rimedio: AS_TEXT };
}

/** How the remedy of every cell that has lost its format begins: many together have one cause. */
export const COME_TESTO = 'formatta la cella come Testo';
const AS_TEXT = `${COME_TESTO} e riscrivi il valore`;

function expected(campo: Campo): string {
  if (campo.delicato === 'data') return 'una data (01/01/2027 o 2027-01-01), come testo o come data di Excel';
  if (campo.delicato === 'codice') return 'un codice come testo, per esempio 0AAZ50 o 45330';
  if (campo.delicato === 'numero') return 'la cifra come testo, col punto per i decimali: 1234.5';
  if (campo.forma === 'numero') return 'un numero intero';
  return campo.forma === 'logico' ? '«sì» o «no»' : 'un testo';
}

/** The text as it can be seen, and what is in it that cannot, unless the rule already held it. */
function visible(campo: Campo, testo: string, before: string): { testo: string; nascosto: Errore | null } {
  const [found] = testo === before ? [] : nascosti(testo);
  const several = campo.forma === 'elenco' || campo.forma === 'yaml' || campo.forma === 'misto';
  const what =
    (found && `${found.nome} (${found.codice})`) ??
    (testo.includes('\t') ? 'un tabulatore' : null) ??
    (testo !== testo.trim() && campo.forma !== 'yaml'
      ? 'uno spazio, o un a capo, all’inizio o alla fine'
      : !several && testo.includes('\n')
        ? 'un a capo'
        : null);
  if (what === null) return { testo, nascosto: null };
  const clean = senzaNascosti(testo)
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
  return {
    testo: several ? clean : clean.replaceAll('\n', ' '),
    nascosto: {
      messaggio: `nel testo c’è ${what}`,
      atteso: 'solo caratteri che si vedono',
      rimedio: `riscrivi la cella a mano: ${clean.replaceAll('\n', ' ').slice(0, 80)}`,
    },
  };
}
