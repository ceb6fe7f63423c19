import type { FileRiscontrato } from '../../motore/riscontro/evidenza.ts';
import { tipiChe } from '../../materie/tutte.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { mostraNominative } from '../../materie/canali/nominative.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';
import { slug } from '../../puro/parole/slug.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';

/** Where the evidence of a point of a document is: the page of its file and, where the row is one alone, the row. */
interface Luogo {
  file: string;
  riga: string | null;
}

/** Kinds whose file is one record and that have rows of figures inside. */
interface ConRighe {
  righe?: readonly { id: string; voce?: string }[] | null;
}

/** The anchor of a printed row in the page of its file. */
export function ancoraRiga(chiave: string): string {
  return `riga-${slug(chiave.replace(/^righe\//, ''))}`;
}

const CON_NOMI = tipiChe('conNomi');

/** The files that have a page: where names are hidden, the one that would print every mailbox has none. */
export function fileMostrati({ riscontro }: Catalogo): FileRiscontrato[] {
  return riscontro.file().filter(({ nome }) => mostraNominative() || !CON_NOMI.has(nome.split('/')[0] ?? ''));
}

/** The printed rows of each file that has a page. */
const righeStampate = unaVolta(
  (catalogo: Catalogo): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(fileMostrati(catalogo).map(({ nome, righe }) => [nome, new Set(righe.map(({ chiave }) => chiave))])),
);

/** By document and point, as the pages say them: the rule whose printed row stands there. */
const luoghi = unaVolta((catalogo: Catalogo): ReadonlyMap<string, Luogo | null> => {
  const stampate = righeStampate(catalogo);
  const trovati = new Map<string, Luogo | null>();
  const metti = (documento: string, punto: string, file: string, chiave: string): void => {
    const righe = stampate.get(file);
    if (!righe) return;
    const dove = `${documento} ${punto}`;
    const prima = trovati.get(dove);
    const suo = { file, riga: righe.has(chiave) ? chiave : null };
    if (prima === undefined) trovati.set(dove, suo);
    // A point that two files share tells neither; one that two rows share tells their file.
    else if (prima?.file !== file) trovati.set(dove, null);
    else if (prima.riga !== suo.riga) trovati.set(dove, { file, riga: null });
  };
  for (const [tipo, regole] of catalogo.regole)
    for (const { id, tabella, fonte, ...campi } of regole) {
      if (!(fonte as unknown)) continue;
      metti(fonte.documento, fonte.punto, `${tipo}/${tabella}`, `righe/${id}`);
      for (const { id: riga, voce } of (campi as ConRighe).righe ?? [])
        if (tipo === 'valori')
          metti(fonte.documento, `${fonte.punto}, riga «${voce ?? ''}»`, `valori/${tabella}`, `righe/${riga}`);
    }
  return trovati;
});

/** «righe 2-16»: one arrives at the first, and the others follow. */
const PIU_RIGHE = /\brighe (\d+)-\d+$/;

/** The address of what is printed at a point of a document, or null where no one rule stands there. */
export function indirizzoDelRiscontro(catalogo: Catalogo, documento: string, punto: string): string | null {
  const trovati = luoghi(catalogo);
  const luogo =
    trovati.get(`${documento} ${punto}`) ?? trovati.get(`${documento} ${punto.replace(PIU_RIGHE, 'riga $1')}`);
  return luogo ? indirizzoDellaRiga(luogo.file, luogo.riga) : null;
}

/**
 * The addresses of the printed rows of a file, by row; undefined where the file has none, null for a row whose words
 * are all ours.
 */
export function righeDelFile(catalogo: Catalogo, file: string): ((riga: string) => string | null) | undefined {
  const righe = righeStampate(catalogo).get(file);
  return righe && ((riga) => (righe.has(riga) ? indirizzoDellaRiga(file, riga) : null));
}

/** The address of a printed row, or of its file. */
export function indirizzoDellaRiga(file: string, riga: string | null): string {
  return `${INDIRIZZI.riscontro(file)}${riga === null ? '' : `#${ancoraRiga(riga)}`}`;
}

/** The rules of a kind by id, the first of those that share one: there may be ten thousand, and each page asks for its own. */
const perId = unaVolta(
  <R extends { id: string }>(regole: readonly R[]): ReadonlyMap<string, R> =>
    new Map(regole.toReversed().map((regola) => [regola.id, regola])),
);

/** The address of what is printed of a rule, or null where nothing of it is. */
export function riscontroDellaRegola(catalogo: Catalogo, tipo: string, id: string): string | null {
  const regole = catalogo.regole.get(tipo);
  const regola = regole && perId(regole).get(id);
  const file = `${tipo}/${regola?.tabella ?? ''}`;
  const righe = righeStampate(catalogo).get(file);
  if (!regola || !righe) return null;
  const riga = `righe/${id}`;
  if (righe.has(riga)) return indirizzoDellaRiga(file, riga);
  return regola.tabella === id ? indirizzoDellaRiga(file, null) : null;
}
