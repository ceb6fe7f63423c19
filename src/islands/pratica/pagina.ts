/** The page of the reader's matter: its pieces, what has changed since, one sheet, one link. */
import { inItaliano } from '../../puro/parole/date.ts';
import {
  cambiato,
  daCollegamento,
  inCollegamento,
  VUOTA,
  type Pezzo,
  type Pratica,
} from '../../puro/pratica/pratica.ts';
import { copia } from '../modulo/copia.ts';
import { rispostaDi } from './aggiungi.ts';
import { pratica, tieniPratica } from './conserva.ts';
import { inCalendario, testaDi } from './prossimo.ts';

const NOMI: Readonly<Record<Pezzo['tipo'], string>> = {
  prodotto: 'Chi se ne occupa',
  canale: 'Quale canale',
  messaggio: 'Messaggio',
  scadenza: 'Scadenza',
  calcolo: 'Calcolo',
};
const casa = document.querySelector<HTMLElement>('[data-pratica]');
const versione = document.querySelector<HTMLMetaElement>('meta[name="versione-regole"]')?.content ?? '';
const radice = casa?.dataset['pratica'] ?? '';
const arrivata = daCollegamento(location.hash.slice(1));
let mostrata: Pratica = arrivata ?? pratica();
/** True while what is shown came with a link, and is not kept here. */
let daFuori = arrivata !== null;
/** How things stood before each act that loses something, the last one at the end. */
const prima: Stato[] = [];

interface Stato {
  mostrata: Pratica;
  daFuori: boolean;
  /** What the device kept, which a matter that came with a link leaves as it is. */
  tenuta: Pratica;
  ancora: string;
  /** The name right after the act: one written later is the reader's, and stays. */
  nomeDopo: string;
}

function trova<E extends HTMLElement>(nome: string): E | null {
  return casa?.querySelector<E>(`[data-parte="${nome}"]`) ?? null;
}

/** Says it. @param siAnnulla whether what was done can be undone, next to where it is said */
function di(frase: string, siAnnulla = false): void {
  const detto = trova('detto');
  if (detto) detto.textContent = frase;
  const annulla = trova('annulla');
  annulla?.toggleAttribute('hidden', !siAnnulla);
  if (siAnnulla) annulla?.focus();
}

function ricorda(nomeDopo: string): void {
  prima.push({ mostrata, daFuori, tenuta: pratica(), ancora: location.hash, nomeDopo });
}

/** Undoes the last act that lost something. */
function annulla(): void {
  const stato = prima.pop();
  if (!stato) return;
  const nome = mostrata.nome === stato.nomeDopo ? stato.mostrata.nome : mostrata.nome;
  if (stato.daFuori) tieniPratica(stato.tenuta);
  daFuori = stato.daFuori;
  history.replaceState(null, '', location.pathname + stato.ancora);
  cambia({ ...stato.mostrata, nome });
  di('Rimesso com’era.', prima.length > 0);
  if (prima.length === 0) trova('nome')?.focus();
}

function cambia(nuova: Pratica): void {
  mostrata = nuova;
  if (!daFuori) tieniPratica(nuova);
  mostra();
}

function mostra(): void {
  const nome = trova<HTMLInputElement>('nome');
  if (nome && nome.value !== mostrata.nome) nome.value = mostrata.nome;
  const titolo = trova('titolo');
  if (titolo) titolo.textContent = mostrata.nome || 'Senza nome';
  trova('elenco')?.replaceChildren(...mostrata.pezzi.map(voce));
  intorno();
}

/** All but the pieces: what can be done, and with what. */
function intorno(): void {
  const vuota = mostrata.pezzi.length === 0;
  for (const parte of ['azioni', 'titolo', 'prossimo', 'fine']) trova(parte)?.toggleAttribute('hidden', vuota);
  trova('vuota')?.toggleAttribute('hidden', !vuota);
  trova('prossimo')?.replaceChildren(...testaDi(mostrata, radice));
  trova('calendario')?.toggleAttribute('hidden', !mostrata.pezzi.some(({ date }) => date));
  trova('tieni')?.toggleAttribute('hidden', !daFuori);
  const pulsante = trova('collegamento');
  if (pulsante) pulsante.dataset['copia'] = `${location.origin}${location.pathname}#${inCollegamento(mostrata)}`;
  const stampato = trova('indirizzo');
  if (stampato) stampato.textContent = `Letta con le regole di versione ${versione}.`;
}

function scritta(nome: 'h3' | 'p', testo: string, classe = ''): HTMLElement {
  return Object.assign(document.createElement(nome), { textContent: testo, className: classe });
}

function voce(pezzo: Pezzo): HTMLLIElement {
  const riga = document.createElement('li');
  const titolo = scritta('h3', NOMI[pezzo.tipo]);
  // A message says whose it is only where its answer is not here to say it.
  const detto = ({ tipo, indirizzo }: Pezzo): boolean => tipo === 'canale' && indirizzo === pezzo.indirizzo;
  if (pezzo.tipo !== 'messaggio' || !mostrata.pezzi.some(detto))
    titolo.append(
      ': ',
      Object.assign(document.createElement('a'), { textContent: pezzo.titolo, href: radice + pezzo.indirizzo }),
    );
  const togli = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'pulsante pulsante-secondo no-stampa',
    textContent: 'Togli',
    ariaLabel: `Togli ${pezzo.titolo}`,
  });
  togli.addEventListener('click', () => {
    ricorda(mostrata.nome);
    cambia({ ...mostrata, pezzi: mostrata.pezzi.filter((altro) => altro !== pezzo) });
    di(`Tolto: ${pezzo.titolo}.`, true);
  });
  const novita = scritta('p', '', 'avviso avviso-attenzione');
  novita.hidden = true;
  riga.append(
    titolo,
    scritta('p', pezzo.risposta, pezzo.tipo === 'messaggio' ? 'pronto-testo' : 'risposta-pratica'),
    ...(pezzo.righe ?? []).map((riga) => scritta('p', riga, 'piccolo')),
    scritta('p', `Messo il ${inItaliano(pezzo.giorno)}.`, 'piccolo quieto'),
    novita,
    togli,
  );
  void adesso(pezzo).then((oggi) => {
    const frase = cambiato(pezzo, versione, oggi);
    novita.textContent = frase;
    novita.hidden = frase === null;
  });
  return riga;
}

/** What the page of a piece answers now; null where it is the page's script that answers. */
async function adesso({ tipo, indirizzo, versione: sua }: Pezzo): Promise<string | null> {
  if (tipo !== 'prodotto' || sua === versione) return null;
  try {
    const risposta = await fetch(radice + indirizzo);
    if (!risposta.ok) return 'la pagina non c’è più.';
    return rispostaDi(new DOMParser().parseFromString(await risposta.text(), 'text/html'));
  } catch {
    return null;
  }
}

/** Keeps here the matter that came with a link, in the place of the one that was here. */
function tieni(): void {
  ricorda(mostrata.nome);
  daFuori = !tieniPratica(mostrata);
  history.replaceState(null, '', location.pathname);
  mostra();
  if (daFuori) prima.pop();
  di(daFuori ? 'Qui non si conserva nulla.' : 'Ora è su questo dispositivo, al posto di quella di prima.', !daFuori);
}

function cancella(): void {
  ricorda(VUOTA.nome);
  tieniPratica(null);
  history.replaceState(null, '', location.pathname);
  daFuori = false;
  cambia(VUOTA);
  di('Cancellata.', true);
}

function premuto(pulsante: HTMLElement): void {
  switch (pulsante.dataset['parte']) {
    case 'collegamento':
      void copia(pulsante).then(di);
      break;
    case 'calendario':
      di(inCalendario(mostrata));
      break;
    case 'stampa':
      window.print();
      break;
    case 'tieni':
      tieni();
      break;
    case 'cancella':
      cancella();
      break;
    case 'annulla':
      annulla();
      break;
  }
}

trova<HTMLInputElement>('nome')?.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) cambia({ ...mostrata, nome: target.value });
});
casa?.addEventListener('click', ({ target }) => {
  const pulsante = target instanceof Element ? target.closest<HTMLElement>('button[data-parte]') : null;
  if (pulsante) premuto(pulsante);
});
if (casa) {
  mostra();
  casa.dataset['pronto'] = '';
}
