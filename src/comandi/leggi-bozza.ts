import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from 'js-yaml';
import { parseDocument } from 'yaml';
import { ricontrolla } from '../disco/catalogo.ts';
import { caricaRegole } from '../disco/regole.ts';
import { caricaSchemi } from '../disco/schemi.ts';
import { totaliDi } from '../materie/cifre/verifiche/totali.ts';
import { scriviErroriDiRegole, type ErroreDiRegola } from '../motore/errori.ts';
import { bozza } from '../motore/riscontro/bozza.ts';
import { bozzaDiRighe } from '../motore/riscontro/bozza-righe.ts';
import { campiDelFile, nomeFile } from '../motore/riscontro/difetti.ts';
import type { TabellaPdf } from '../motore/riscontro/tabelle-pdf.ts';
import { fraVirgolette, nomiVicini } from '../motore/vicini.ts';
import type { TabellaValori } from '../types/regole.ts';

/** A draft as it was made, with the lines that tell a person what to look at. */
interface Fatta {
  testo: string;
  righe: string[];
}

/** How many things of one sort are listed before they are counted. */
const MOLTE = 8;
/** How many errors: `npm run check` says the others. */
const POCHI = 3;
/** Longer than this, in letters, what stands over a table is a sentence. */
const TITOLO = 120;

/**
 * Writes a draft of a rule file from a table, like one that exists, and checks it at once: what it says is what
 * `npm run check` would. Nothing that exists is written over.
 * @param come the file to be like: `prodotti/tabella-1`
 * @param opzioni the id of the document it comes from, if it is already among the rules; the field of each column, with
 * commas
 * @returns what to print, or why there is no draft
 */
export function scriviBozza(
  tabella: TabellaPdf,
  come: string,
  id: string,
  { documento, campi: dette }: { documento?: string | undefined; campi?: string | undefined },
): { dette: string[] } | { rifiuto: string } {
  const root = process.cwd();
  const { insieme, errori: errors } = caricaRegole(root);
  const tabelle = insieme.file.filter(({ tipo }) => insieme.schemi.get(tipo)?.forma === 'tabella' || tipo === 'valori');
  const modello = tabelle.find((file) => nomeFile(file) === come);
  if (!modello) {
    const vicini = nomiVicini(come, tabelle.map(nomeFile));
    return { rifiuto: `«${come}» non è un file di righe di rules/. Intendevi ${fraVirgolette(vicini)}?` };
  }
  const file = `rules/${modello.tipo}/${id}.yaml`;
  if (existsSync(file)) return { rifiuto: `${file} c’è già, e non lo cambio: dai un altro nome con --id.` };
  const testo = readFileSync(modello.file, 'utf8');
  const fatta =
    modello.tipo === 'valori'
      ? diCifre(tabella, testo, id)
      : diRighe(
          tabella,
          testo,
          id,
          campiDelFile(modello, insieme.schemi),
          insieme.schemi.get(modello.tipo)?.schema ?? {},
          dette?.split(','),
        );
  const intestata = conFonte(fatta.testo, tabella, documento);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, intestata.testo);
  const errori = erroriNuovi(root, file);
  return {
    dette: [
      `Scritta la bozza ${file}: ${tabella.righe.length} righe.`,
      ...fatta.righe,
      ...(modello.tipo === 'valori' ? [totali(intestata.testo, errori.length, errors)] : []),
      `Vengono dal modello, guardali: ${intestata.daGuardare.join(', ')}.`,
      errori.length === 0
        ? 'npm run check non vi trova errori suoi. Ora la seconda lettura: npm run riscontra.'
        : `npm run check vi trova:\n${scriviErroriDiRegole(errori, POCHI)}`,
    ],
  };
}

/** The errors that the rules have with the draft and did not have without it. */
function erroriNuovi(root: string, file: string): ErroreDiRegola[] {
  const controlla = ricontrolla(root, caricaSchemi(root));
  const detto = (errore: ErroreDiRegola): string => `${errore.file} ${errore.messaggio}`;
  const prima = new Set(controlla(new Map([[file, null]])).map(detto));
  return controlla(new Map()).filter((errore) => !prima.has(detto(errore)));
}

const elenco = (prima: string, voci: readonly string[]): string[] =>
  voci.length === 0
    ? []
    : [`${prima} (${voci.length}): ${voci.slice(0, MOLTE).join('; ')}${voci.length > MOLTE ? '; e altre' : ''}.`];

function diCifre(tabella: TabellaPdf, modello: string, id: string): Fatta {
  const { testo, nuove, mancano, dubbi, parole } = bozza(tabella, modello, id);
  return {
    testo,
    righe: [
      ...elenco('Colonne di parole, lasciate fuori', parole),
      ...elenco('Nuove, il modello non le ha', nuove),
      ...elenco('Mancano, le ha solo il modello', mancano),
      ...[...Map.groupBy(dubbi, ({ perche }) => perche)].flatMap(([perche, celle]) =>
        elenco(
          `Da guardare, ${perche}`,
          celle.map(({ riga, colonna }) => `${riga}, ${colonna}`),
        ),
      ),
    ],
  };
}

function diRighe(
  tabella: TabellaPdf,
  modello: string,
  id: string,
  campi: Parameters<typeof bozzaDiRighe>[2],
  schema: Record<string, unknown>,
  dette: string[] | undefined,
): Fatta {
  const fatta = bozzaDiRighe(tabella, modello, campi, titoliDelleRighe(schema), id, dette);
  return {
    testo: fatta.testo,
    righe: [
      ...fatta.colonne.map(({ colonna, campo, perche }) =>
        campo === null ? `Colonna «${colonna}»: in nessun campo.` : `Colonna «${colonna}»: ${campo} (${perche}).`,
      ),
      ...elenco('Nuove, il modello non le ha', fatta.nuove),
      ...elenco('Mancano, le ha solo il modello', fatta.mancano),
      ...elenco('Cambiano', fatta.cambiate),
      ...elenco('Da scrivere nelle righe nuove', fatta.daScrivere),
    ],
  };
}

/** What a schema calls the fields of its rows. */
function titoliDelleRighe(schema: Record<string, unknown>): Map<string, string> {
  const riga = (schema['$defs'] as Record<string, { properties?: Record<string, { title?: string }> }> | undefined)?.[
    'riga'
  ];
  return new Map(Object.entries(riga?.properties ?? {}).map(([campo, { title }]) => [campo, title ?? '']));
}

/** The head of a draft: its own title and place; the rest is the model's, and is said. */
function conFonte(
  testo: string,
  tabella: TabellaPdf,
  documento: string | undefined,
): { testo: string; daGuardare: string[] } {
  const yaml = parseDocument(testo, { schema: 'core' });
  const { pagine } = tabella;
  // A line of prose over a table is not its title.
  const titolo = tabella.titolo.length > TITOLO || /[:;,]$/.test(tabella.titolo) ? '' : tabella.titolo;
  const messi = new Set(['id', 'righe', 'colonne', 'controlli']);
  if (titolo !== '') {
    yaml.set('titolo', titolo);
    messi.add('titolo');
  }
  const modello = yaml.getIn(['fonte', 'documento']);
  if (documento !== undefined) {
    yaml.setIn(['fonte', 'documento'], documento);
    yaml.setIn(['fonte', 'punto'], `${titolo === '' ? '' : `${titolo}, `}${nellePagine(pagine)}`);
    messi.add('fonte');
  }
  // Of another document the model cannot say until when it holds, nor why.
  if (documento !== undefined && documento !== modello)
    for (const campo of ['valido_al', 'validita']) yaml.delete(campo);
  yaml.delete('nota');
  yaml.commentBefore = null;
  if (yaml.contents) yaml.contents.commentBefore = null;
  const campi = Object.keys((yaml.toJS() ?? {}) as object).filter((campo) => !messi.has(campo));
  return { testo: yaml.toString({ lineWidth: 120 }), daGuardare: campi };
}

function nellePagine(pagine: readonly number[]): string {
  const [prima, ultima] = [pagine[0], pagine.at(-1)];
  if (prima === ultima) return `pagina ${prima}`;
  const diFila = pagine.every((pagina, n) => n === 0 || pagina === (pagine[n - 1] ?? 0) + 1);
  return `pagine ${diFila ? `${prima}-${ultima}` : pagine.join(', ')}`;
}

function totali(testo: string, errori: number, altri: readonly ErroreDiRegola[]): string {
  const trovati = totaliDi(load(testo) as TabellaValori).length;
  if (trovati === 0) return 'Totali: la tabella non ne mostra che si possano ricalcolare.';
  // Totals are recomputed over rules that hold their shape: with errors elsewhere, «they hold» would be said of
  // nothing.
  if (altri.length > 0)
    return `Totali da ricalcolare: ${trovati}. Non li ho provati: ${altri[0]?.file ?? ''} ha già errori. Correggili, poi npm run check.`;
  return `Totali ricalcolati: ${trovati}${errori === 0 ? ', e tornano' : '; quelli che non tornano sono qui sotto'}.`;
}
