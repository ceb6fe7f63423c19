/** The pages of rules, and places in them: each from its id. */
import type { TabellaGlossario } from '../../types/regole.ts';
import * as pagine from './indirizzi-pagine.ts';

/** The pages of everyday words: all in one they would be too heavy. Each from an initial to another. */
export const PARTI_DELLE_PAROLE = [
  { da: 'a', a: 'c', percorso: pagine.parole },
  { da: 'd', a: 'l', percorso: `${pagine.parole}d-l/` },
  { da: 'm', a: 'z', percorso: `${pagine.parole}m-z/` },
] as const;

/** The page where a term of everyday words stands. */
export function parteDelleParole(termine: string): (typeof PARTI_DELLE_PAROLE)[number] {
  return PARTI_DELLE_PAROLE.findLast(({ da }) => termine.localeCompare(da, 'it') >= 0) ?? PARTI_DELLE_PAROLE[0];
}

/** Where each calculator stands alone, to be shown inside pages of others: it has headers of its own. */
export const RADICE_INCORPORA = '/incorpora/';

export const regoleDiTipo = (tipo: string) => `/regole/${tipo}/`;
export const regola = (tipo: string, id: string) => `/regole/${tipo}/#${id}`;
export const prodotto = (id: string) => `/prodotti/${id}/`;
export const codice = (codice: string) => `/codici/${codice}/`;
export const gruppo = (id: string) => `${pagine.prodotti}?gruppo=${id}`;
export const unita = (id: string) => `/unita/${id}/`;
export const canale = (id: string) => `${pagine.regoleCanali}#${id}`;
export const oggetto = (id: string) => `/canali/oggetti/#${id}`;
export const contatti = (sede: string) => `/contatti/#${sede}`;
export const casella = (id: string) => `/contatti/caselle/${id}/`;
export const indicatore = (id: string) => `/indicatori/${id}/`;
export const regolaSenzaCalcolo = (id: string) => `${pagine.regoleSenzaCalcolo}${id}/`;
export const sede = (id: string) => `/sedi/${id}/`;
export const graduatoria = (id: string, sede = '') => `${pagine.graduatorie}${id}/${sede && `#${sede}`}`;
export const pianoERisultato = (tabella: string) => `${pagine.pianoERisultati}#${tabella}`;
export const tabella = (id: string) => `/tabelle/${id}/`;
export const riga = (tabella: string, riga: string) => `/tabelle/${tabella}/#riga-${riga}`;
export const elenco = (id: string) => `/elenchi/${id}/`;
export const progetto = (id: string) => `/progetti/${id}/`;
export const progettiDelCiv = (linea: string) => `${pagine.progetti}?civ=${linea}`;
export const struttura = (id: string) => `/strutture/${id}/`;
export const argomento = (id: string) => `/competenze/${id}/`;
export const competenza = (tema: string, id: string) => `/competenze/${tema}/#${id}`;
export const fonte = (id: string) => `/fonti/${id}/`;
export const parteDiFonte = (id: string, parte: string) => `/fonti/${id}/${parte}/`;
export const calcolatore = (id: string) => `/calcolatori/${id}/`;
export const calcolatoreIncorporato = (id: string): string => `${RADICE_INCORPORA}${id}/`;
export const foglioDiCalcolo = (id: string) => `/calcolatori/${id}.xlsx`;
export const novita = (id: string) => `${pagine.novita}#${id}`;
export const glossario = (natura: Exclude<TabellaGlossario['natura'], 'sigle'>, termine: string) =>
  natura === 'abbreviazioni' ? `${pagine.glossario}#sigle` : parteDelleParole(termine).percorso;
export const lavoroAgile = (id: string, parte = '') => `${pagine.lavoroAgile}${parte && `${parte}/`}#${id}`;
export const registro = (nome: 'audit' | 'capitoli' | 'corsi', id = '') => `/registri/${nome}/${id && `#${id}`}`;
export const ordinamento = (id: string) => `${pagine.ordinamenti}${id}/`;
export const discendenza = (id: string) => `${pagine.discendenza}#${id}`;
export const obiettivo = (id: string) => `/obiettivi/${id}/`;
export const peso = (id: string) => `${pagine.pesi}#${id}`;
export const incongruenza = (id: string) => `/incongruenze/${id}/`;
export const verifiche = (pagina: string) => `/verifiche/${pagina}/`;
export const confronto = (id: string) => `${pagine.confronti}${id}/`;
export const guida = (id: string) => `/guide/${id}/`;
export const iniziale = (lettera: string) => `/indice/${lettera.toLowerCase()}/`;
export const sigla = (termine: string) => `${pagine.sigle}#${termine}`;
export const cerca = (parole: string) => `${pagine.cerca}?q=${encodeURIComponent(parole)}`;
export const riscontro = (file: string) => `/riscontri/${file}/`;
export const proponi = (tipo: string, id: string) => `${pagine.redazione}?regola=${tipo}/${id}`;
/** Where a rule of a kind is chosen, to be changed. */
export const proponiDelTipo = (tipo: string) => `${pagine.redazione}?tipo=${tipo}`;
