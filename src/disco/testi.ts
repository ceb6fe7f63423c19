import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import type { ErroreDiRegola } from '../motore/errori.ts';
import { erroriNascosti } from '../motore/errori-nascosti.ts';
import { difettiTesto } from '../motore/testi.ts';
import { nascosti } from '../puro/parole/nascosti.ts';
import { erroriDiFrontespizio, erroriDiNomi, regoleNominate, type RegolaNominata } from '../uscite/testi/controlla.ts';
import { COMPONENTI_GUIDE, COMPONENTI_LEZIONI, componentiManuale, type Componenti } from '../uscite/testi/nomi.ts';

/** The texts of content/ that become pages, by path from the project, sorted. */
export function fileDeiTesti(root: string): string[] {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `content/${file.split(sep).join('/')}`)
    .sort();
}

/**
 * Everything that would stop a text of content/ from becoming its page, or make it say something wrong.
 * @param catalogo the rules, or null where they do not hold
 */
export function erroriDeiTesti(root: string, catalogo: Catalogo | null): ErroreDiRegola[] {
  const componentiDi = componentiDeiTesti(root);
  return fileDeiTesti(root).flatMap((file) => {
    const testo = leggi(root, file);
    const grezzi = [
      ...erroriNascosti(file, testo, nascosti(testo)),
      ...difettiTesto(testo).map((difetto) => ({ file, ...difetto })),
    ];
    // A text that is refused as it is written says nothing certain about what it names.
    if (grezzi.length > 0) return grezzi;
    const guida = file.startsWith('content/guide/');
    return [
      ...(guida ? erroriDiFrontespizio(file, testo) : []),
      ...erroriDiNomi(file, testo, componentiDi(file), catalogo),
    ];
  });
}

/** The rules that the texts name, each with the text and the line. */
export function regoleNominateNeiTesti(root: string): (RegolaNominata & { file: string })[] {
  const componentiDi = componentiDeiTesti(root);
  return fileDeiTesti(root).flatMap((file) =>
    regoleNominate(leggi(root, file), componentiDi(file)).map((una) => ({ file, ...una })),
  );
}

function leggi(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
}

/** The components that each text may use. */
function componentiDeiTesti(root: string): (file: string) => Componenti {
  const esiti = join(root, 'content/manuale/esiti');
  const manuale = componentiManuale(existsSync(esiti) ? readdirSync(esiti) : []);
  return (file) => {
    if (file.startsWith('content/guide/')) return COMPONENTI_GUIDE;
    return file.startsWith('content/lezioni/') ? COMPONENTI_LEZIONI : manuale;
  };
}
