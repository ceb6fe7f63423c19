/** Where the lines of each kind lead, from the site's root: the one place to change when a page moves. */
export const INDIRIZZI = {
  prodotto: (id: string) => `/prodotti/${id}/`,
  codice: (codice: string) => `/codici/${codice}/`,
  gruppo: (id: string) => `/prodotti/?gruppo=${id}`,
  unita: (id: string) => `/unita/${id}/`,
  canale: (id: string) => `/canali/regole/#${id}`,
  oggetto: (id: string) => `/canali/oggetti/#${id}`,
  contatti: (sede: string) => `/contatti/#${sede}`,
  casella: (id: string) => `/contatti/caselle/${id}/`,
  indicatore: (id: string) => `/indicatori/${id}/`,
  regolaSenzaCalcolo: (id: string) => `/indicatori/senza-calcolo/${id}/`,
  sede: (id: string) => `/sedi/${id}/`,
  tabella: (id: string) => `/tabelle/${id}/`,
  elenco: (id: string) => `/elenchi/${id}/`,
  progetto: (id: string) => `/progetti/${id}/`,
  struttura: (id: string) => `/strutture/${id}/`,
  argomento: (id: string) => `/competenze/${id}/`,
  competenza: (tema: string, id: string) => `/competenze/${tema}/#${id}`,
  fonte: (id: string) => `/fonti/${id}/`,
  strumento: (id: string) => (id === 'scadenze' ? '/calcolatori/scadenze/' : `/${id}/`),
  calcolatore: (id: string) => `/calcolatori/${id}/`,
  novita: (id: string) => `/novita/#${id}`,
  glossario: (natura: 'abbreviazioni' | 'sinonimi') =>
    natura === 'abbreviazioni' ? '/glossario/#sigle' : '/glossario/parole/',
  lavoroAgile: (id: string, parte = '') => `/lavoro-agile/${parte && `${parte}/`}#${id}`,
  registro: (nome: 'audit' | 'capitoli' | 'corsi', id: string) => `/registri/${nome}/#${id}`,
  ordinamento: (id: string) => `/strutture/ordinamenti/${id}/`,
  discendenza: (id: string) => `/strutture/discendenza/#${id}`,
  obiettivo: (id: string) => `/obiettivi/${id}/`,
  tavola: '/canali/tavola/',
  incongruenza: (id: string) => `/incongruenze/${id}/`,
  riga: (tabella: string, riga: string) => `/tabelle/${tabella}/#riga-${riga}`,
  verifiche: (pagina: string) => `/verifiche/${pagina}/`,
  confronto: (id: string) => `/strutture/confronto/${id}/`,
};

/** What a line has where its kind has no codes, no other name and no group. */
export const SENZA = { codice_14o: null, codice_prodotto: null, nome: null, gruppo: null };

/**
 * A text that fits in a line of the answer: its first sentence, cut between two words if it is long.
 * @param length as many characters as the line shows
 */
export function breve(text: string, length = 70): string {
  const [sentence = text] = /^.*?[.!?](?=\s|$)/.exec(text) ?? [];
  if (sentence.length <= length) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', length)).replace(/[,;:]$/, '')}…`;
}

/** Names other than a record's own, each once: capitals and the shape of apostrophes make no difference. */
export function altriNomi(names: readonly string[], own: string): string[] {
  const plain = (name: string) => name.toLowerCase().replaceAll('’', "'");
  const seen = new Set([plain(own)]);
  return names.filter((name) => !seen.has(plain(name)) && seen.add(plain(name)));
}

/** A date as Italians write it. */
export function giorno(date: string): string {
  return date.split('-').reverse().join('/');
}
