import { sigleIn } from '../../puro/parole/sigle.ts';
import { scritte } from '../../motore/regole.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { RecordCollocato } from '../../motore/record.ts';

/** Labels of products have their own dictionary; what the glossary itself says is not asked of it. */
const FUORI: ReadonlySet<string> = new Set(['glossario', 'prodotti']);

/** A text of a rule and where it stands. */
interface Testo {
  record: RecordCollocato;
  percorso: (string | number)[];
  testo: string;
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
  const testi = ruleSet.file.filter(({ tipo }) => !FUORI.has(tipo)).flatMap((file) => testiDel(file, primi.get(file)));
  // An id has no space: only what is written in words, or is a name, says which words there are.
  const parole = new Set(
    testi
      .filter(({ testo }) => /\s|^\p{Lu}\p{Ll}/u.test(testo))
      .flatMap(({ testo }) => testo.match(/(?<!\p{L})\p{L}?\p{Ll}{2,}(?!\p{L})/gu) ?? [])
      .map((parola) => parola.toLowerCase()),
  );
  const viste = new Set<string>();
  return testi.flatMap(({ record, percorso, testo }) =>
    sigleIn(testo, (parola) => flessioni(parola).some((una) => parole.has(una))).flatMap(
      ({ sigla }): GuastoDiRecord[] => {
        const nome = senzaPunto(sigla);
        if (note.has(nome) || viste.has(nome)) return [];
        viste.add(nome);
        return [
          {
            record,
            fault: {
              percorso,
              messaggio: `la sigla «${sigla}» non è nel glossario`,
              atteso: `una riga di rules/glossario/sigle.yaml con «termine: ${sigla}»`,
              rimedio:
                'aggiungi la riga, con le parole intere e il punto in cui sono stampate; se nessun documento la scioglie, «vale: []»',
            },
          },
        ];
      },
    ),
  );
}

/** A word as it is, and with the other endings that the same word may have. */
const flessioni = (parola: string): string[] =>
  /[aeio]$/.test(parola)
    ? ['a', 'e', 'i', 'o'].flatMap((fine) => [parola.slice(0, -1) + fine, parola + fine])
    : [parola];

const senzaPunto = (sigla: string): string => sigla.replace(/\.$/, '');

/** Every string of a file; a fault there is told at its first record. */
function testiDel(file: InsiemeDiRegole['file'][number], record: RecordCollocato | undefined): Testo[] {
  const testi: Testo[] = [];
  const visita = (valore: unknown, percorso: (string | number)[]): void => {
    if (typeof valore === 'string' && record) testi.push({ record, percorso, testo: valore });
    else if (Array.isArray(valore)) valore.forEach((uno, n) => visita(uno, [...percorso, n]));
    else if (typeof valore === 'object' && valore !== null)
      for (const [nome, uno] of Object.entries(valore)) if (!SEGNI.has(nome)) visita(uno, [...percorso, nome]);
  };
  visita(file.dati, []);
  return testi;
}

/** Fields that hold a sign and not words. */
const SEGNI: ReadonlySet<string> = new Set(['id', 'casella', 'conto', 'capitolo', 'codice', 'espressione', 'urn']);
