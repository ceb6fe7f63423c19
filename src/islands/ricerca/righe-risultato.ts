import type { Esito, Risultato, Tratto } from '../../puro/ricerca/tipi.ts';

/** What each kind of answer is called, in the order in which ties are shown. */
const TIPI: Record<string, string> = {
  prodotto: 'Prodotti',
  'codice prodotto': 'Codici condivisi',
  'gruppo di prodotti': 'Gruppi di prodotti',
  unita: 'Unità',
  canale: 'Canali',
  'oggetto del menu a tendina': 'Che oggetto scegliere nel menu',
  'contatti di una sede': 'Contatti',
  contatto: 'Contatti',
  casella: 'Caselle di posta',
  strumento: 'Strumenti',
  indicatore: 'Indicatori',
  calcolatore: 'Calcolatori',
  sede: 'Sedi',
  argomento: 'Chi fa che cosa',
  competenza: 'Competenze',
  struttura: 'Strutture',
  tabella: 'Tabelle',
  progetto: 'Progetti e attività',
  fonte: 'Fonti',
  protocollo: 'Protocolli',
  incongruenza: 'Incongruenze',
  riga: 'Cifre, riga per riga',
  'voce di elenco': 'Negli elenchi',
  'canale per un caso': 'A chi scrivere, caso per caso',
  contribuente: 'A chi scrivere, per chi',
  'atto citato': 'Atti citati',
  'regola del lavoro agile': 'Lavoro agile',
  'regola di un’unità': 'Regole delle unità',
  'campagna di audit': 'Campagne di audit',
  'capitolo di spesa': 'Capitoli di spesa',
  corso: 'Corsi',
  obiettivo: 'Obiettivi',
  ordinamento: 'Ordinamenti',
  confronto: 'Confronti fra strutture',
  passaggio: 'Che fine hanno fatto',
  verifica: 'Verifiche',
  sigla: 'Sigle',
  questione: 'Che cosa fare, per questione',
  esercizio: 'Esercizi',
  graduatoria: 'Le strutture in ordine',
  pagina: 'Pagine',
};

/** A group of answers of one kind. */
export interface GruppoRisultati {
  titolo: string;
  risultati: Risultato[];
}

/** Answers by kind: the group of the best answer first, and inside a group the best first. */
export function perTipo(risultati: readonly Risultato[]): GruppoRisultati[] {
  const groups = new Map<string, Risultato[]>();
  for (const risultato of risultati) {
    const titolo = TIPI[risultato.tipo] ?? risultato.tipo;
    groups.set(titolo, [...(groups.get(titolo) ?? []), risultato]);
  }
  return [...groups].map(([titolo, own]) => ({ titolo, risultati: own }));
}

/**
 * What is said above answers of which none is certain; null where there are none.
 * @param risposte how many have the words of the question
 * @param vicine how many are only near it
 */
export function senzaCertezza(risposte: number, vicine: number): string | null {
  if (risposte > 0) return 'Più risposte possibili, dalla più vicina:';
  return vicine > 0 ? 'Non trovato. Forse cercavi:' : null;
}

/** Which words were read in place of those written by ear; nothing where all were as written. */
export function lettoPer({ corrette = [] }: Pick<Esito, 'corrette'>): string {
  return corrette.length > 0 ? `Ho letto «${corrette.map(({ letta }) => letta).join('» e «')}». ` : '';
}

/** An element with a class and children; text goes in as text, never as markup. */
export function crea<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  classe: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (classe) element.className = classe;
  element.append(...children);
  return element;
}

function evidenziato(text: string, tratti: readonly Tratto[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of tratti) {
    if (start > at) nodes.push(document.createTextNode(text.slice(at, start)));
    nodes.push(crea('mark', '', text.slice(start, end)));
    at = end;
  }
  if (at < text.length) nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}

/** An answer that holds an address may go to a new line after its dots and before its «@», and nowhere else in it. */
export function spezzata(testo: string): Node[] {
  if (!testo.includes('@')) return [document.createTextNode(testo)];
  return testo
    .split(/(?<=\S\.)(?=\S)|(?=@)/)
    .flatMap((part, n) => [...(n > 0 ? [document.createElement('wbr')] : []), document.createTextNode(part)]);
}

/** Figures of a row that stand in sight in a page of answers; the row's own table has them all. */
const CIFRE_IN_VISTA = 4;

/** The pieces of an answer that has many, each for a line of its own, and what is true of them all. */
export function inRighe({ tipo, risposta }: Pick<Risultato, 'tipo' | 'risposta'>): { righe: string[]; di: string } {
  if (tipo === 'contatti di una sede') return { righe: risposta.split('; '), di: '' };
  if (tipo === 'canale per un caso') return { righe: risposta.split(/; (?=oppure )/), di: '' };
  if (tipo !== 'riga') return { righe: [risposta], di: '' };
  const [cifre = '', di = ''] = risposta.split(' — ');
  const righe = cifre.split('; ');
  const altre = righe.length - CIFRE_IN_VISTA;
  if (altre < 2) return { righe, di };
  return { righe: [...righe.slice(0, CIFRE_IN_VISTA), `e altre ${altre} cifre`], di };
}

function rispostaDi(risultato: Risultato, intera: boolean): Node[] {
  if (!intera) return [crea('span', 'voce-risposta', ...spezzata(risultato.risposta))];
  const { righe, di } = inRighe(risultato);
  return [
    ...righe.map((riga) => crea('span', 'voce-risposta', ...spezzata(riga))),
    ...(di ? [crea('span', 'voce-stampata', di)] : []),
  ];
}

/**
 * The content of one line: code and name, the printed label, and the answer itself.
 * @param intera where there is a page for it: an answer in many pieces has a line for each
 */
export function rigaRisultato(risultato: Risultato, intera = false): Node[] {
  const { nome, descrizione, codice_14o, codice_prodotto, gruppo, risposta, evidenze } = risultato;
  const title = crea('span', 'voce-titolo');
  const code = codice_14o ?? codice_prodotto;
  if (code && risultato.tipo !== 'codice prodotto')
    title.append(crea('span', evidenze.codice ? 'cod voce-codice' : 'cod', code), ' ');
  title.append(...(nome ? evidenziato(nome, evidenze.nome) : evidenziato(descrizione, evidenze.descrizione)));
  const line: Node[] = [title];
  if (risposta) line.push(...rispostaDi(risultato, intera));
  // Objects of different menus have the same name: the menu tells them apart.
  if (gruppo && risultato.tipo !== 'prodotto')
    line.push(crea('span', 'voce-stampata', ...evidenziato(gruppo, evidenze.gruppo)));
  if (nome && nome !== descrizione)
    line.push(crea('span', 'voce-stampata cod', ...evidenziato(descrizione, evidenze.descrizione)));
  return line;
}
