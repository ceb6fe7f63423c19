import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { INDIRIZZI, PAGINE } from '../../puro/parole/indirizzi.ts';
import { regoleDellaPagina } from './voci.ts';

/** The pages that tell of many rules, or of one beside its own page, by what their addresses begin with, and the kind. */
const TIPO_SOTTO: Readonly<Record<string, string>> = {
  [PAGINE.calcolatori]: 'indicatori',
  [PAGINE.scadenze]: 'protocolli',
  [PAGINE.canali]: 'canali',
  [PAGINE.oggetti]: 'oggetti',
  [PAGINE.competenze]: 'competenze',
  [PAGINE.contatti]: 'contatti',
  [PAGINE.discendenza]: 'discendenze',
  [PAGINE.elenchi]: 'elenchi',
  [PAGINE.fonti]: 'fonti',
  [PAGINE.glossario]: 'glossario',
  [PAGINE.incongruenze]: 'incongruenze',
  [PAGINE.indicatori]: 'indicatori',
  [PAGINE.regoleSenzaCalcolo]: 'regole-senza-calcolo',
  [PAGINE.lavoroAgile]: 'lavoro-agile',
  [PAGINE.novita]: 'novita',
  [PAGINE.obiettivi]: 'obiettivi',
  [PAGINE.ordinamenti]: 'ordinamenti',
  [PAGINE.pesi]: 'pesi',
  [PAGINE.prodotti]: 'prodotti',
  [PAGINE.progetti]: 'progetti',
  [PAGINE.sedi]: 'sedi',
  [PAGINE.strutture]: 'strutture',
  [PAGINE.tabelle]: 'valori',
  [PAGINE.unita]: 'unita',
  [PAGINE.verifiche]: 'valori',
};

/** A way to propose a change from a page. */
interface PropostaDaUnaPagina {
  /** Of which rule; null where it is the only one. */
  titolo: string | null;
  verso: string;
}

/**
 * Where a change to what a page says is proposed: at its rule, at each of a few, or at the list of their kind; nowhere
 * for a page that says no rules.
 */
export function proposteDellaPagina(catalogo: Catalogo, percorso: string): readonly PropostaDaUnaPagina[] {
  const regole = regoleDellaPagina(catalogo, percorso);
  const [regola] = regole;
  if (!regola) return delTipo(catalogo, percorso);
  // A mailbox is of two rules, a page of the glossary of dozens: few are named, of many the kind is said.
  const ognuna = [...new Map(regole.map(({ id, titolo }) => [id, titolo]))];
  if (ognuna.length > 3) return [{ titolo: null, verso: INDIRIZZI.proponiDelTipo(regola.tipo) }];
  return ognuna.map(([id, titolo]) => ({
    titolo: ognuna.length > 1 ? titolo : null,
    verso: INDIRIZZI.proponi(regola.tipo, id),
  }));
}

function delTipo({ regole }: Catalogo, percorso: string): readonly PropostaDaUnaPagina[] {
  const passi = percorso.split('/').slice(1, -1);
  for (let quanti = passi.length; quanti > 0; quanti -= 1) {
    const tipo = TIPO_SOTTO[`/${passi.slice(0, quanti).join('/')}/`];
    if (!tipo) continue;
    const id = passi[quanti];
    const sua = quanti === passi.length - 1 && regole.get(tipo)?.some((una) => una.id === id);
    return [{ titolo: null, verso: sua && id ? INDIRIZZI.proponi(tipo, id) : INDIRIZZI.proponiDelTipo(tipo) }];
  }
  const tipo = [...regole.keys()].find((uno) => INDIRIZZI.regoleDiTipo(uno) === percorso);
  return tipo ? [{ titolo: null, verso: INDIRIZZI.proponiDelTipo(tipo) }] : [];
}
