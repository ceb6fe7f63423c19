import { sigleIn } from '../../puro/parole/sigle.ts';
import { slug } from '../../puro/parole/slug.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import { scritte } from '../../motore/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** Labels of products have their own dictionary; what the glossary itself says is not asked of it. */
const FUORI: ReadonlySet<string> = new Set(['glossario', 'prodotti']);

/** What a file of rules has of words and of what is written as an abbreviation. */
interface LettoUna {
  parole: ReadonlySet<string>;
  sigle: readonly { percorso: (string | number)[]; sigla: string }[];
}

/**
 * Abbreviations that a text of the rules has and no row of the glossary spells out, or says that nobody does.
 * @returns one fault for each, at the first place that has it
 */
export function difettiSigle(ruleSet: InsiemeDiRegole): GuastoDiRecord[] {
  const note = new Set(scritte(ruleSet, 'glossario').map(({ dati }) => senzaPunto(dati.termine)));
  if (note.size === 0) return [];
  const primi = new Map(
    [...ruleSet.record.values()]
      .flat()
      .toReversed()
      .map((uno) => [uno.fileDiRegole, uno]),
  );
  const letti = ruleSet.file.flatMap((file) => {
    const record = FUORI.has(file.tipo) ? undefined : primi.get(file);
    return record ? [{ record, ...lettoUna(file.dati as object) }] : [];
  });
  const vista = (parola: string): boolean => letti.some(({ parole }) => parole.has(parola));
  return letti.flatMap(({ record, sigle }) =>
    sigle.flatMap(({ percorso, sigla }): GuastoDiRecord[] => {
      const nome = senzaPunto(sigla);
      if (note.has(nome) || flessioni(sigla.toLowerCase()).some(vista)) return [];
      note.add(nome);
      return [
        {
          record,
          guasto: {
            percorso,
            messaggio: `la sigla «${sigla}» non è nel glossario`,
            atteso: `una riga di rules/glossario/sigle.yaml con «termine: ${sigla}»`,
            rimedio:
              'aggiungi la riga, con le parole intere e il punto in cui sono stampate; se nessun documento la scioglie, «vale: []»',
          },
        },
      ];
    }),
  );
}

/** What the check says of an abbreviation that nobody spells out. */
const SENZA_SIGLA = /^la sigla «(.+)» non è nel glossario$/;

/** The row of the glossary that an error asks for, beside one of those that are there. @returns null for other errors */
export function siglaDaAggiungere(
  { messaggio }: { messaggio: string },
  { record }: Pick<InsiemeDiRegole, 'record'>,
): { rimedio: string; aggiungi: { tipo: string; esempio: string; valori: Record<string, unknown> } } | null {
  const [, termine] = SENZA_SIGLA.exec(messaggio) ?? [];
  const esempio = (record.get('glossario') ?? []).findLast(({ fileDiRegole: { nomeFile } }) => nomeFile === 'sigle');
  if (termine === undefined || !esempio) return null;
  return {
    rimedio:
      'aggiungila al glossario, con le parole intere e il punto in cui sono stampate; se nessun documento la scioglie, senza parole',
    aggiungi: { tipo: 'glossario', esempio: esempio.id, valori: { id: `s-${slug(termine)}`, termine, vale: [] } },
  };
}

/** A word as it is, and with the other endings that the same word may have. */
const flessioni = (parola: string): string[] =>
  /[aeio]$/.test(parola)
    ? ['a', 'e', 'i', 'o'].flatMap((fine) => [parola.slice(0, -1) + fine, parola + fine])
    : [parola];

const senzaPunto = (sigla: string): string => sigla.replace(/\.$/, '');

/** Of a file that has not changed it is already known: who checks at every key stroke reads one again. */
const lettoUna = unaVolta((dati: object): LettoUna => {
  const testi: { percorso: (string | number)[]; testo: string }[] = [];
  const visita = (valore: unknown, percorso: (string | number)[]): void => {
    if (typeof valore === 'string') testi.push({ percorso, testo: valore });
    else if (Array.isArray(valore)) valore.forEach((uno, n) => visita(uno, [...percorso, n]));
    else if (typeof valore === 'object' && valore !== null)
      for (const [nome, uno] of Object.entries(valore)) if (!SEGNI.has(nome)) visita(uno, [...percorso, nome]);
  };
  visita(dati, []);
  return {
    // An id has no space: only what is written in words, or is a name, says which words there are.
    parole: new Set(
      testi
        .filter(({ testo }) => /\s|^\p{Lu}\p{Ll}/u.test(testo))
        .flatMap(({ testo }) => testo.match(/(?<!\p{L})\p{L}?\p{Ll}{2,}(?!\p{L})/gu) ?? [])
        .map((parola) => parola.toLowerCase()),
    ),
    sigle: testi.flatMap(({ percorso, testo }) =>
      sigleIn(testo, () => false).map(({ sigla }) => ({ percorso, sigla })),
    ),
  };
});

/** Fields that hold a sign and not words. */
const SEGNI: ReadonlySet<string> = new Set(['id', 'casella', 'conto', 'capitolo', 'codice', 'espressione', 'urn']);
