import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inForma } from '../motore/forma.ts';
import { tipiDagliSchemi } from './genera-tipi.ts';
import { elencaFileDiRegole, prendiFile } from '../disco/regole.ts';
import { leggiSchemi } from '../disco/schemi.ts';
import { fileDiOspitalita } from './ospitalita.ts';

/** A file that a machine writes, or puts in order: what it should say, and why. */
interface FileSistemato {
  file: string;
  testo: string;
  motivo: string;
}

/**
 * Every file that a machine can put in order and that is not: rules in another form than theirs, and what is generated
 * from the schemas and from the headers.
 * @param root the project's folder
 */
export async function daSistemare(root: string): Promise<FileSistemato[]> {
  const wanted: FileSistemato[] = [
    ...elencaFileDiRegole(root).flatMap((file) => {
      const { testo } = prendiFile(root, file);
      const motivo = 'una regola si scrive in una forma sola, quella della libreria yaml a 120 colonne';
      return !file.endsWith('.yaml') || typeof testo !== 'string' ? [] : [{ file, testo: inForma(testo), motivo }];
    }),
    ...(await dagliSchemi(root)),
    ...Object.entries(fileDiOspitalita()).map(([file, testo]) => ({
      file,
      testo,
      motivo: 'nasce dalle intestazioni di src/costruzione/intestazioni.ts',
    })),
  ];
  return wanted.filter(({ file, testo }) => read(root, file) !== testo);
}

/** What is generated from the schemas of the rules: the types of the code, and what VS Code knows of each kind. */
export async function dagliSchemi(root: string): Promise<FileSistemato[]> {
  return [
    { file: 'src/types/regole.ts', testo: await tipiDagliSchemi(root), motivo: 'i tipi nascono da rules/_schema' },
    { file: EDITOR, testo: editorSettings(root), motivo: 'VS Code conosce ogni tipo di regola' },
  ];
}

const EDITOR = '.vscode/settings.json';

/** The editor's settings with the schema of each kind of rule; what else they say stays. */
function editorSettings(root: string): string {
  const { 'yaml.schemas': _old, ...others } = JSON.parse(read(root, EDITOR) ?? '{}') as Record<string, unknown>;
  const schemas = [...leggiSchemi(root)]
    .filter(([, schema]) => schema['forma'])
    .map(([file]) => [`./rules/_schema/${file}`, `rules/${file.replace('.schema.json', '')}/*.yaml`] as const)
    .sort();
  const settings = { 'yaml.schemas': Object.fromEntries(schemas), ...others };
  return `${JSON.stringify(settings, null, 2).replaceAll(/\[\s+(\d+)\s+\]/g, '[$1]')}\n`;
}

function read(root: string, file: string): string | null {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
