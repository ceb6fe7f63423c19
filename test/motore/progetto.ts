import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import { scriviErroreDiRegola } from '../../src/motore/errori.ts';
import { caricatoreDiRegole } from '../../src/disco/regole.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import type { SchemaDelTipo } from '../../src/motore/schemi.ts';

/** Three units, a document, a table of one product and the lists of words: the smallest set of rules that holds. */
export const REGOLE_MINIME: Record<string, string> = {
  'rules/fonti/documenti.yaml': `id: documenti
titolo: Documenti
righe:
  - id: circolare-1
    nome: Circolare n. 1
    tipo_atto: circolare
    testo_consultato: true
    certezza: testuale
`,
  ...Object.fromEntries(
    ['vie', 'tipi-di-sede', 'argomenti', 'famiglie'].map((elenco) => {
      const file = `rules/${elenco}/${elenco}.yaml`;
      return [file, readFileSync(file, 'utf8')];
    }),
  ),
  'rules/unita/accertamento-gestione-credito.yaml': unita(
    'accertamento-gestione-credito',
    'Accertamento e gestione del credito',
  ),
  'rules/unita/anagrafica-flussi.yaml': unita('anagrafica-flussi', 'Anagrafica e flussi'),
  'rules/unita/controllo-prestazioni.yaml': unita('controllo-prestazioni', 'Controllo prestazioni'),
  'rules/prodotti/tabella-1.yaml': `id: tabella-1
titolo: Tabella 1
fonte: { documento: circolare-1, punto: Tabella 1 }
certezza: testuale
righe:
  - id: mt1k00
    punto: riga 1
    codice_prodotto: "210601"
    codice_14o: MT1K00
    descrizione: ACQ.MOD.031R
    nome: Acquisizione del modello 031
    gruppo: PALS
    unita: anagrafica-flussi
`,
};

function unita(id: string, nome: string): string {
  return `id: ${id}
nome: ${nome}
tipo_unita: unita-organizzativa
stato: attiva
fonte: { documento: circolare-1, punto: "2" }
certezza: testuale
`;
}

/**
 * Writes a project with the real schemas and the given rule files; it is removed when the test ends.
 * @param changes files to add or replace (null removes one) over REGOLE_MINIME
 * @returns the project's folder
 */
export function progetto(changes: Record<string, string | Buffer | null> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'regole-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('rules/_schema', join(root, 'rules/_schema'), { recursive: true });
  for (const [file, content] of Object.entries({ ...REGOLE_MINIME, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}

/** Every project here has the real schemas: compiling them takes ten times as long as reading so few rules. */
let schemi: ReadonlyMap<string, SchemaDelTipo> | undefined;

/** A project of those rules, read, checked and compiled. */
export function compila(changes: Record<string, string | Buffer | null> = {}): ReturnType<typeof compilaRegole> {
  schemi ??= caricaSchemi('.');
  const root = progetto(changes);
  return compilaRegole(root, caricatoreDiRegole(root, schemi));
}

/** The errors of a project, as an editor reads them. */
export function errori(changes: Record<string, string | Buffer | null>): string {
  return compila(changes).errori.map(scriviErroreDiRegola).join('\n');
}

/** The minimal product table with one text replaced. */
export function tabella(from: string, to: string): Record<string, string> {
  const file = 'rules/prodotti/tabella-1.yaml';
  const text = REGOLE_MINIME[file] ?? '';
  if (!text.includes(from)) throw new Error(`«${from}» non è nella tabella minima`);
  return { [file]: text.replace(from, to) };
}
