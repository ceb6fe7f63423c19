import { parseDocument, isMap, isSeq, type YAMLMap } from 'yaml';
import { slug } from '../../puro/parole/slug.ts';
import { compatta } from './documento.ts';
import { numeroStampato } from './forme.ts';
import type { CellaPdf, TabellaPdf } from './tabelle-pdf.ts';

/** A draft of a rule file made from a table, and what a person must look at. */
export interface Bozza {
  testo: string;
  /** Rows and columns that the model does not have. */
  nuove: string[];
  /** Those that only the model has. */
  mancano: string[];
  /** Columns of words, left out. */
  parole: string[];
  /** Cells to look at: where, and why. */
  dubbi: { riga: string; colonna: string; perche: string }[];
}

interface Voce {
  id: string;
  voce: string;
}

/**
 * Drafts a rule file of figures shaped as an existing one: rows and columns are matched by their labels, each keeps the
 * id, the place and the parts it has in the model; its figures are those printed in the table.
 * @param modello the text of the file to be like
 * @param id the draft's id, its file's name
 */
export function bozza(intera: TabellaPdf, modello: string, id: string): Bozza {
  const documento = parseDocument(modello, { schema: 'core' });
  const colonneModello = voci(documento.get('colonne'));
  const { tabella, parole } = senzaParole(intera, colonneModello);
  const righeModello = voci(documento.get('righe'));
  const esito: Bozza = { testo: '', nuove: [], mancano: [], dubbi: [], parole };
  const colonne = tabella.intestazioni.map((stampata, n) => {
    const nota = colonneModello.find(({ voce }) => compatta(voce) === compatta(stampata));
    // One column and one in the model: they are the same whatever stands over it.
    const sola = tabella.intestazioni.length === 1 && colonneModello.length === 1 ? colonneModello[0] : undefined;
    if (!nota && !sola) esito.nuove.push(`colonna «${stampata}»`);
    return nota ?? sola ?? { id: idNuovo(stampata, `colonna-${n + 1}`), voce: stampata };
  });
  const usate = new Set<string>();
  const righe = tabella.righe.map(({ etichetta, celle, pagina }, n) => {
    const nota = righeModello.find(({ voce, id: suo }) => compatta(voce) === compatta(etichetta) && !usate.has(suo));
    if (!nota) esito.nuove.push(`riga «${etichetta}» (pagina ${pagina})`);
    const voce = nota ?? { id: idNuovo(etichetta, `riga-${n + 1}`), voce: etichetta };
    usate.add(voce.id);
    return { voce, celle };
  });
  esito.mancano = [
    ...colonneModello
      .filter(({ id: suo }) => !colonne.some((una) => una.id === suo))
      .map(({ voce }) => `colonna «${voce}»`),
    ...righeModello.filter(({ id: suo }) => !usate.has(suo)).map(({ voce }) => `riga «${voce}»`),
  ];
  documento.set('id', id);
  togliControlli(
    documento,
    [...colonneModello, ...righeModello]
      .map(({ id: suo }) => suo)
      .filter((suo) => !colonne.some((c) => c.id === suo) && !usate.has(suo)),
  );
  riscrivi(
    documento,
    'colonne',
    colonne.map((voce) => ({ voce, valori: null })),
  );
  riscrivi(
    documento,
    'righe',
    righe.map(({ voce, celle }) => ({
      voce,
      valori: Object.fromEntries(
        celle.flatMap((cella, n) => {
          const valore = cella === null ? null : valoreDi(cella);
          const dubbio = perche(cella);
          const colonna = colonne[n] as Voce;
          if (dubbio !== null) esito.dubbi.push({ riga: voce.voce, colonna: colonna.voce, perche: dubbio });
          return valore === null ? [] : [[colonna.id, valore] as const];
        }),
      ),
    })),
  );
  esito.testo = documento.toString({ lineWidth: 120 });
  return esito;
}

/** A control that names a row or a column that is not printed any more has nothing to recompute; the others hold. */
function togliControlli(documento: ReturnType<typeof parseDocument>, spariti: readonly string[]): void {
  const controlli = documento.get('controlli');
  if (!isSeq(controlli)) return;
  const nomina = (controllo: unknown): boolean =>
    spariti.some((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(JSON.stringify(controllo)));
  controlli.items = controlli.items.filter((controllo) => !nomina(controllo));
  if (controlli.items.length === 0) documento.delete('controlli');
}

/** A column of words that the model does not have tells the rows more at length: it has no figures to keep. */
function senzaParole(tabella: TabellaPdf, note: readonly Voce[]): { tabella: TabellaPdf; parole: string[] } {
  const diParole = tabella.intestazioni.map((stampata, n) => {
    const celle = tabella.righe.flatMap((riga) => riga.celle[n] ?? []);
    const parole = celle.filter(({ testo }) => /\p{L}{3}/u.test(testo)).length;
    return parole > celle.length / 2 && !note.some(({ voce }) => compatta(voce) === compatta(stampata));
  });
  return {
    tabella: {
      ...tabella,
      intestazioni: tabella.intestazioni.filter((_, n) => !diParole[n]),
      righe: tabella.righe.map((riga) => ({ ...riga, celle: riga.celle.filter((_, n) => !diParole[n]) })),
    },
    parole: tabella.intestazioni.filter((_, n) => diParole[n]),
  };
}

const idNuovo = (etichetta: string, altrimenti: string): string =>
  slug(etichetta).slice(0, 60).replace(/-+$/, '') || altrimenti;

function voci(elenco: unknown): Voce[] {
  if (!isSeq(elenco)) throw new Error('Il modello non è una tabella di cifre: non ha righe e colonne.');
  return elenco.items.filter(isMap).map((voce) => ({ id: String(voce.get('id')), voce: String(voce.get('voce')) }));
}

/** A figure as the rules write it; what is printed otherwise is kept beside it. */
function valoreDi({ testo }: CellaPdf): unknown {
  const numero = numeroStampato(testo);
  if (numero === null) return /^[-–—]$/.test(testo) ? { valore: '0', stampato: '-' } : { testo };
  return testo.startsWith('(') ? { valore: numero.replace('-', ''), stampato: testo } : numero;
}

function perche(cella: CellaPdf | null): string | null {
  if (cella === null) return 'la casella è stampata vuota, o non l’ho trovata';
  if (cella.dubbio !== null) return cella.dubbio;
  if (cella.richiamo !== null) return `accanto alla cifra c’è un richiamo, «${cella.richiamo}»: che cosa dice la nota?`;
  if (numeroStampato(cella.testo) === null) return `è stampato «${cella.testo}», che non è una cifra`;
  return cella.testo.startsWith('(') ? 'la cifra è fra parentesi: è una parte, o è negativa?' : null;
}

/** Puts the rows read in the place of the model's, each with what the model says of it but its figures and remarks. */
function riscrivi(
  documento: ReturnType<typeof parseDocument>,
  nome: string,
  nuove: { voce: Voce; valori: unknown }[],
): void {
  const elenco = documento.get(nome);
  if (!isSeq(elenco)) return;
  const note = new Map(elenco.items.filter(isMap).map((voce) => [String(voce.get('id')), voce]));
  elenco.items = nuove.map(({ voce, valori }) => {
    const nota = note.get(voce.id);
    const riga = (nota ? nota.clone() : documento.createNode({ id: voce.id, voce: voce.voce })) as YAMLMap;
    for (const campo of ['nota', 'certezza', 'motivo', 'incongruenza']) riga.delete(campo);
    if (valori !== null) riga.set('valori', documento.createNode(valori, { flow: true }));
    return riga;
  });
}
