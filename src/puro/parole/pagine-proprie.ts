import * as INDIRIZZI from './indirizzi-regole.ts';

/** The kinds whose rules have a page each, and where. */
const PAGINA_DI: Readonly<Record<string, (id: string) => string>> = {
  prodotti: INDIRIZZI.prodotto,
  unita: INDIRIZZI.unita,
  sedi: INDIRIZZI.sede,
  strutture: INDIRIZZI.struttura,
  indicatori: INDIRIZZI.indicatore,
  'regole-senza-calcolo': INDIRIZZI.regolaSenzaCalcolo,
  valori: INDIRIZZI.tabella,
  elenchi: INDIRIZZI.elenco,
  progetti: INDIRIZZI.progetto,
  temi: INDIRIZZI.argomento,
  fonti: INDIRIZZI.fonte,
  obiettivi: INDIRIZZI.obiettivo,
  ordinamenti: INDIRIZZI.ordinamento,
  incongruenze: INDIRIZZI.incongruenza,
};

/** The page that a rule has of its own; null where its kind gives it none. */
export function paginaPropria(tipo: string, id: string): string | null {
  return PAGINA_DI[tipo]?.(id) ?? null;
}

/** The same of a rule written as type/id. */
export function paginaDellaRegola(regola: string): string | null {
  const [tipo = '', id = ''] = regola.split('/');
  return paginaPropria(tipo, id);
}
