import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { isMap, parseDocument } from 'yaml';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import { nomiVicini, nomeProbabile, fraVirgolette } from '../../motore/vicini.ts';
import type { Ammessi, Componenti } from './nomi.ts';

type Elemento = MdxJsxFlowElement | MdxJsxTextElement;
type Frase = Omit<ErroreDiRegola, 'file' | 'riga' | 'colonna'>;

/**
 * What a text in MDX names that is not there: components, their attributes, rules, files. The text is read by the same
 * engine that makes it a page, so that what it refuses is an error here too, with its place.
 * @param catalogo null where the rules do not hold: then names of rules are not looked at
 */
export function erroriDiNomi(
  file: string,
  testo: string,
  componenti: Componenti,
  catalogo: Catalogo | null,
): ErroreDiRegola[] {
  let albero: MdastNode;
  try {
    albero = mdxToMdast(testo);
  } catch (errore) {
    return [erroreDiLettura(file, errore instanceof Error ? errore.message : String(errore))];
  }
  return elementi(albero).flatMap((elemento) => {
    const { line = 1, column = 1 } = elemento.position?.start ?? {};
    return frasi(elemento, componenti, catalogo).map((frase) => ({ file, riga: line, colonna: column, ...frase }));
  });
}

/** A rule that a text names, and on which line. */
export interface RegolaNominata {
  tipo: string;
  id: string;
  riga: number;
}

/** The rules that a text in MDX names, each where it does: a text that cannot be read names none. */
export function regoleNominate(testo: string, componenti: Componenti): RegolaNominata[] {
  let albero: MdastNode;
  try {
    albero = mdxToMdast(testo);
  } catch {
    return [];
  }
  return elementi(albero).flatMap(({ name, attributes, position }) => {
    const suoi = (Object.hasOwn(componenti, name ?? '') ? componenti[name ?? ''] : undefined) ?? {};
    return attributes.flatMap((attributo) => {
      const tipo = attributo.type === 'mdxJsxAttribute' ? suoi[attributo.name]?.tipo : undefined;
      const id = attributo.type === 'mdxJsxAttribute' ? valore(attributo.value) : undefined;
      return tipo && typeof id === 'string' ? [{ tipo, id, riga: position?.start.line ?? 1 }] : [];
    });
  });
}

/** What the head of a guide must say, and does not: a title, a description, its place among the guides. */
export function erroriDiFrontespizio(file: string, testo: string): ErroreDiRegola[] {
  const capo = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(testo)?.[1] ?? '';
  const { contents } = parseDocument(capo);
  const detto = (isMap(contents) ? contents.toJSON() : {}) as Record<string, unknown>;
  const errore = (campo: string, atteso: string): ErroreDiRegola => ({
    file,
    riga: 1,
    colonna: 1,
    messaggio: `in testa alla guida manca «${campo}», o non ha la forma richiesta`,
    atteso,
    rimedio: `scrivi fra le due righe «---» in cima: ${campo}: …`,
  });
  const parole = (campo: string) => typeof detto[campo] === 'string' && detto[campo].trim() !== '';
  return [
    ...['titolo', 'descrizione'].filter((campo) => !parole(campo)).map((campo) => errore(campo, 'un testo')),
    ...(typeof detto['ordine'] === 'number' ? [] : [errore('ordine', 'il posto fra le guide, un numero')]),
  ];
}

/** The engine says where in its message, «5:6: …», and what in English. */
function erroreDiLettura(file: string, detto: string): ErroreDiRegola {
  const [, riga = '1', colonna = '1', motivo = detto] = /^(\d+):(\d+): ([\s\S]*)$/.exec(detto) ?? [];
  return {
    file,
    riga: Number(riga),
    colonna: Number(colonna),
    messaggio: 'da qui il testo non si legge: un componente o una graffa non si chiude',
    atteso: 'MDX valido: <Componente … />, o <Componente …>testo</Componente>',
    rimedio: `controlla i segni <, /> e { } di questa riga e di quelle vicine (il lettore dice: ${motivo.split('(note')[0]?.trim()})`,
  };
}

/** Elements with a capital letter: the others are bare HTML, which other checks look at. */
function elementi(nodo: MdastNode): Elemento[] {
  const dentro = 'children' in nodo ? (nodo.children as MdastNode[]).flatMap(elementi) : [];
  const suo = nodo.type === 'mdxJsxFlowElement' || nodo.type === 'mdxJsxTextElement';
  return suo && /^[A-Z]/.test((nodo as Elemento).name ?? '') ? [nodo as Elemento, ...dentro] : dentro;
}

function frasi({ name, attributes }: Elemento, componenti: Componenti, catalogo: Catalogo | null): Frase[] {
  const nome = name ?? '';
  const suoi = Object.hasOwn(componenti, nome) ? componenti[nome] : undefined;
  if (!suoi)
    return [
      sconosciuto(`<${nome}> non è un componente di questo testo`, nome, Object.keys(componenti), 'i componenti'),
    ];
  const scritti: Record<string, unknown> = {};
  for (const attributo of attributes)
    if (attributo.type === 'mdxJsxAttribute') scritti[attributo.name] = valore(attributo.value);
  const mancanti = Object.entries(suoi)
    .filter(([chiave, { facoltativo }]) => !facoltativo && !(chiave in scritti))
    .map(([chiave]) => ({
      messaggio: `a <${nome}> manca l’attributo «${chiave}»`,
      atteso: `<${nome} ${chiave}="…">`,
      rimedio: `aggiungi ${chiave}="…"`,
    }));
  const altri = Object.entries(scritti).flatMap(([chiave, scritto]): Frase[] => {
    const attributo = Object.hasOwn(suoi, chiave) ? suoi[chiave] : undefined;
    if (!attributo)
      return [sconosciuto(`<${nome}> non ha l’attributo «${chiave}»`, chiave, Object.keys(suoi), 'gli attributi')];
    if (catalogo === null) return [];
    const ammessi = attributo.ammessi(catalogo, scritti);
    const valori = attributo.elenco && Array.isArray(scritto) ? (scritto as unknown[]) : [scritto];
    return valori.flatMap((uno) => difetto(nome, chiave, uno, ammessi));
  });
  return [...mancanti, ...altri];
}

/** An attribute's value: true where it has none; a literal in braces as what it is, any other as undefined. */
function valore(scritto: string | null | undefined | { value: string }): unknown {
  if (typeof scritto === 'string') return scritto;
  if (scritto === null || scritto === undefined) return true;
  try {
    return JSON.parse(scritto.value.replace(/'([^'"]*)'/g, '"$1"')) as unknown;
  } catch {
    return undefined;
  }
}

function difetto(nome: string, chiave: string, scritto: unknown, ammessi: Ammessi): Frase[] {
  if (typeof ammessi === 'object') {
    const detto = typeof scritto === 'string' || typeof scritto === 'number' ? String(scritto) : '';
    return ammessi.nomi.includes(detto)
      ? []
      : [sconosciuto(`«${detto}» non è fra ${ammessi.elenco}`, detto, ammessi.nomi, ammessi.elenco)];
  }
  const forme = {
    testo: [typeof scritto === 'string' && scritto.trim() !== '', `${chiave}="…"`],
    cifra: [typeof scritto === 'number' && Number.isInteger(scritto) && scritto > 0 && scritto < 10, `${chiave}={3}`],
    presenza: [scritto === true, chiave],
  } as const;
  const [giusto, esempio] = forme[ammessi];
  return giusto
    ? []
    : [
        {
          messaggio: `in <${nome}> l’attributo «${chiave}» non ha la forma richiesta`,
          atteso: `<${nome} ${esempio}>`,
          rimedio: `scrivi ${esempio}`,
        },
      ];
}

function sconosciuto(messaggio: string, scritto: string, nomi: readonly string[], elenco: string): Frase {
  const vicini = nomiVicini(scritto, nomi);
  const probabile = nomeProbabile(scritto, nomi);
  return {
    messaggio,
    atteso: nomi.length > 0 && nomi.length < 30 ? `uno fra ${nomi.join(', ')}` : `un nome fra ${elenco}`,
    rimedio: probabile
      ? `intendevi «${probabile}»?`
      : vicini.length > 0
        ? `intendevi ${fraVirgolette(vicini)}?`
        : 'correggi il nome, o togli il componente',
  };
}
