import { createTwoFilesPatch } from 'diff';
import { impronta } from '../../puro/parole/impronta.ts';

/** A file as a proposal found it and as it wants it; null: it is not there. */
export interface FileProposto {
  file: string;
  prima: string | null;
  dopo: string | null;
}

/** What an editor proposes: kept on her device until she hands it over. */
export interface Bozza {
  /** The version of the rules that it was made on. */
  versione: string;
  chi: string;
  recapito: string;
  perche: string;
  file: readonly FileProposto[];
}

/** A draft with a file more, or changed again; one that says what the rules say already is left out. */
export function conFile(bozza: Bozza, proposto: FileProposto): Bozza {
  const altri = bozza.file.filter(({ file }) => file !== proposto.file);
  return { ...bozza, file: proposto.prima === proposto.dopo ? altri : [...altri, proposto] };
}

/** What a proposal says of itself, for who applies it. */
interface Scheda extends Omit<Bozza, 'file'> {
  formato: 1;
  file: { file: string; prima: string | null; dopo: string | null }[];
}

/** The names inside a proposal. */
const SCHEDA = 'proposta.json';
const PATCH = 'cambiamenti.patch';
const DIFFERENZE = 'differenze.txt';
const PRIMA = 'prima/';
/** Only these files may be proposed: a name is never a way out of the folder of the rules. */
const NOME = /^rules\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/;

/** At most how much a proposal may hold, unpacked: more than all the rules, less than what would stall a browser. */
export const LIMITI_PROPOSTA = { file: 1000, byte: 16 * 1024 * 1024 } as const;

/**
 * The files of a proposal, by name: what it says of itself, the differences in words, a patch for `git apply`, the
 * changed files and what they were.
 * @param differenze the differences rule by rule, in words
 * @param daFinire what is still wrong, a line each: who receives it finishes it
 */
export function partiDellaProposta(
  bozza: Bozza,
  differenze: string,
  daFinire: readonly string[] = [],
): Map<string, string> {
  const { file, ...altro } = bozza;
  const mark = (testo: string | null): string | null => (testo === null ? null : impronta(testo));
  const scheda: Scheda = {
    formato: 1,
    ...altro,
    file: file.map((uno) => ({ file: uno.file, prima: mark(uno.prima), dopo: mark(uno.dopo) })),
  };
  const testi = (lato: 'prima' | 'dopo', radice: string): [string, string][] =>
    file.flatMap((uno) => (uno[lato] === null ? [] : [[`${radice}${uno.file}`, uno[lato]]]));
  return new Map([
    ['LEGGIMI.txt', leggimi(bozza, daFinire)],
    [SCHEDA, `${JSON.stringify(scheda, null, 2)}\n`],
    [DIFFERENZE, `${differenze}\n`],
    [PATCH, file.map(patch).join('')],
    ...testi('dopo', ''),
    ...testi('prima', PRIMA),
  ]);
}

function patch({ file, prima, dopo }: FileProposto): string {
  const [vecchio, nuovo] = [prima === null ? '/dev/null' : `a/${file}`, dopo === null ? '/dev/null' : `b/${file}`];
  const righe = createTwoFilesPatch(vecchio, nuovo, prima ?? '', dopo ?? '', undefined, undefined, { context: 3 });
  const nascita = prima === null ? 'new file mode 100644\n' : dopo === null ? 'deleted file mode 100644\n' : '';
  return `diff --git a/${file} b/${file}\n${nascita}${righe.replace(/^=+\n/, '')}`;
}

function leggimi({ versione, chi, recapito, perche, file }: Bozza, daFinire: readonly string[]): string {
  const manca = daFinire.map((una) => `  - ${una}\n`).join('');
  return `Proposta di modifica alle regole di «Chi fa cosa»

Chi la fa: ${chi || '(non lo dice)'}${recapito ? `, ${recapito}` : ''}
Perché:    ${perche || '(non lo dice)'}
Fatta sulla versione ${versione} delle regole. File cambiati: ${file.length}.

differenze.txt      che cosa cambia, regola per regola
cambiamenti.patch   lo stesso, per «git apply»
rules/              i file come diventano
prima/              i file com’erano

Nella cartella del progetto:
  npm run applica proposta.zip              mostra le differenze e controlla
  npm run applica proposta.zip -- --scrivi  scrive
${manca && `\nDa finire: così com’è non si può scrivere. Riaprila nella pagina della redazione («Riprendi una proposta»),\nrimedia, e scaricala di nuovo. Che cosa non torna ancora:\n${manca}`}`;
}

/** Why a file is not a proposal, in Italian. */
export class NonProposta extends Error {
  override name = 'NonProposta';
}

/**
 * A proposal from its files.
 * @throws {NonProposta} when they are not those of a proposal, whole and as it was handed over
 */
export function leggiProposta(parti: ReadonlyMap<string, string>): Bozza {
  const scheda = leggiScheda(parti.get(SCHEDA));
  const file = scheda.file.map(({ file: nome, prima, dopo }): FileProposto => {
    if (!NOME.test(nome)) throw new NonProposta(`«${nome}» non è un file di regole`);
    const testo = (chiave: string, mark: string | null): string | null => {
      if (mark === null) return null;
      const trovato = parti.get(chiave);
      if (trovato === undefined || impronta(trovato) !== mark)
        throw new NonProposta(`«${chiave}» manca o non è come la proposta l’aveva scritto`);
      return trovato;
    };
    return { file: nome, prima: testo(`${PRIMA}${nome}`, prima), dopo: testo(nome, dopo) };
  });
  const { versione, chi, recapito, perche } = scheda;
  return { versione, chi, recapito, perche, file };
}

function leggiScheda(testo: string | undefined): Scheda {
  if (testo === undefined) throw new NonProposta(`dentro non c’è ${SCHEDA}: non è una proposta`);
  let letto: unknown;
  try {
    letto = JSON.parse(testo);
  } catch {
    throw new NonProposta(`${SCHEDA} non si legge`);
  }
  if (!eScheda(letto))
    throw new NonProposta(`${SCHEDA} non ha la forma di una proposta, o è di una versione che non conosco`);
  return letto;
}

function eScheda(letto: unknown): letto is Scheda {
  if (letto === null || typeof letto !== 'object') return false;
  const { formato, file, ...parole } = letto as Record<string, unknown>;
  const testi = ['versione', 'chi', 'recapito', 'perche'].every((nome) => typeof parole[nome] === 'string');
  const oNullo = (uno: unknown): boolean => uno === null || typeof uno === 'string';
  return (
    formato === 1 &&
    testi &&
    Array.isArray(file) &&
    (file as Record<string, unknown>[]).every(
      (uno) => typeof uno['file'] === 'string' && oNullo(uno['prima']) && oNullo(uno['dopo']),
    )
  );
}
