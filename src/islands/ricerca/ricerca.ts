/**
 * Makes every search box (`form[data-ricerca]`) a combobox: answers while one types, arrows, Enter, Escape.
 * It travels, with the engine and its index, only when a box gets the focus. Without this script the form is a plain GET.
 */
import stile from '../../styles/ricerca-elenco.css?inline';
import { cercatoreDa, cercatoreIntero, type CercatoreDaPagina } from './cercatore.ts';
import { chiediDaQui } from './chiedi.ts';
import { dimenticaRicerche, leggiRecenti, ricordaRicerca } from './recenti.ts';
import { crea, lettoPer, perTipo, rigaRisultato, senzaCertezza } from './righe-risultato.ts';
import { Elenco, prepara, type Parti } from './elenco-risposte.ts';
import { soloUnClic } from '../modulo/collegamenti.ts';
import { QUIETE } from '../modulo/modulo.ts';
import type { Esito, Risultato } from '../../puro/ricerca/tipi.ts';

const MASSIMO = 8;

// With the script, so that the first answer waits for no other request.
const foglio = new CSSStyleSheet();
foglio.replaceSync(stile);
document.adoptedStyleSheets.push(foglio);

/** What is said above the answers; nothing where they are sure. */
function remarkOf(esito: Esito): string {
  const { fuori, risultati, vicini } = esito;
  if (fuori !== null) return `Non è fra le regole che abbiamo. ${fuori.motivo}`;
  const detto = senzaCertezza(risultati.length, vicini.length);
  return lettoPer(esito) + (detto ?? 'Nessuna risposta: prova con un codice o con altre parole.');
}

class Casella {
  private readonly parti: Parti;
  private readonly elenco: Elenco;
  private ultima = 0;
  private annuncio = 0;
  private inCorso: Promise<unknown> = Promise.resolve();

  constructor(parti: Parti) {
    this.parti = parti;
    this.elenco = new Elenco(parti);
  }

  private collegamento(text: string): string {
    return `${this.parti.form.action}?q=${encodeURIComponent(text)}`;
  }

  private voce({ url, ...rest }: Risultato): HTMLAnchorElement {
    const { form, campo } = this.parti;
    const href = url ? (form.dataset['radice'] ?? '') + url : this.collegamento(campo.value);
    const link = this.elenco.aggiungi(href, ...rigaRisultato({ url, ...rest }));
    link.addEventListener('click', () => ricordaRicerca(campo.value));
    return link;
  }

  /** A search of before: choosing it asks it again. */
  private diPrima(text: string): HTMLAnchorElement {
    const { campo } = this.parti;
    const link = this.elenco.aggiungi(this.collegamento(text), text);
    link.addEventListener('click', (event) => {
      if (!soloUnClic(event)) return;
      event.preventDefault();
      campo.value = text;
      campo.focus();
      void this.rispondi();
    });
    return link;
  }

  /** The empty box offers the latest searches of this device. */
  private mostraRecenti(): void {
    const { elenco, parti } = this;
    const recent = leggiRecenti();
    if (recent.length === 0) {
      elenco.chiudi();
      return;
    }
    elenco.svuota('Ricerche recenti');
    parti.elenco.replaceChildren(...recent.map((text) => this.diPrima(text)));
    parti.nota.textContent = 'Ricerche recenti, conservate solo su questo dispositivo';
    parti.nota.hidden = false;
    parti.dimentica.hidden = false;
    elenco.apri();
    window.clearTimeout(this.annuncio);
    parti.stato.textContent = `Ricerche recenti: ${recent.length}. Frecce per sceglierne una`;
  }

  /** `intera`: asked of the whole index, by all the rules; before that, nothing is said of what is not found. */
  private mostra(esito: Esito, intera: boolean): void {
    const { elenco, parti } = this;
    // Part of the index may hold a worse answer alone: before the rest has come only a sure one, or a code, is shown.
    const soon = intera || esito.certo || esito.risultati[0]?.evidenze.codice;
    const answers = !soon ? [] : esito.risultati.length > 0 ? esito.risultati : esito.vicini;
    elenco.svuota('Risposte');
    parti.dimentica.hidden = true;
    parti.nota.textContent = esito.certo ? '' : intera ? remarkOf(esito) : 'Cerco fra tutte le voci…';
    parti.nota.hidden = parti.nota.textContent === '';
    parti.elenco.replaceChildren(
      ...perTipo(answers.slice(0, MASSIMO)).map(({ titolo, risultati }, index) => {
        const group = crea('div', 'cerca-gruppo');
        const heading = crea('span', 'cerca-tipo', titolo);
        heading.id = `${parti.elenco.id}-g${index}`;
        group.setAttribute('role', 'group');
        group.setAttribute('aria-labelledby', heading.id);
        group.append(heading, ...risultati.map((risultato) => this.voce(risultato)));
        return group;
      }),
    );
    elenco.apri();
    window.clearTimeout(this.annuncio);
    // The screen reader is told once, when the typing pauses.
    if (intera || answers[0]) this.annuncio = window.setTimeout(() => this.annuncia(answers[0]), QUIETE);
  }

  private annuncia(first: Risultato | undefined): void {
    const { nota, stato } = this.parti;
    const { length } = this.elenco.voci;
    const said = first
      ? `${nota.textContent ? `${nota.textContent} ` : ''}${length} ${length === 1 ? 'risposta' : 'risposte'}. La prima: ${first.nome ?? first.descrizione}, ${first.risposta}`
      : nota.textContent || 'Nessuna risposta';
    // The rest of the index may answer the same: what has been said is not said again.
    if (stato.textContent !== said) stato.textContent = said;
  }

  private nonRiesce(): void {
    const { nota, elenco, dimentica, riquadro } = this.parti;
    nota.hidden = false;
    nota.textContent = 'La ricerca non è riuscita a caricarsi. Premi Invio per andare alla pagina dei risultati.';
    elenco.replaceChildren();
    dimentica.hidden = true;
    riquadro.hidden = false;
  }

  /** One question at a time: of those written meanwhile only the last is asked; null for the others. */
  private chiedi(cercatore: CercatoreDaPagina, text: string, turn: number): Promise<Esito | null> {
    const latest = (): boolean => turn === this.ultima;
    const asked = this.inCorso.then(async () => {
      const esito = latest() ? await chiediDaQui(cercatore, text, MASSIMO) : null;
      return latest() ? esito : null;
    });
    this.inCorso = asked.catch(() => undefined);
    return asked;
  }

  async rispondi(): Promise<void> {
    const { campo, riquadro, indirizzo } = this.parti;
    const turn = ++this.ultima;
    const text = campo.value.trim();
    if (text === '') {
      this.mostraRecenti();
      return;
    }
    try {
      const cercatore = await cercatoreDa(indirizzo);
      const first = await this.chiedi(cercatore, text, turn);
      if (first) this.mostra(first, cercatore.intero);
      const whole = await cercatoreIntero(indirizzo).catch(() => cercatore);
      // Not under the reader's hand: a list in which a line is chosen stays as it is.
      const still = (): boolean => turn === this.ultima && this.elenco.scelta < 0 && !riquadro.hidden;
      if (!still() || (whole === cercatore && this.elenco.voci.length > 0)) return;
      const second = await this.chiedi(whole, text, turn);
      if (second && still()) this.mostra(second, true);
    } catch {
      if (turn === this.ultima) this.nonRiesce();
    }
  }

  private tasto(event: KeyboardEvent): void {
    const { elenco, parti } = this;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (parti.riquadro.hidden || elenco.voci.length === 0) {
        void this.rispondi();
        return;
      }
      event.preventDefault();
      elenco.muovi(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && elenco.scelta >= 0) {
      event.preventDefault();
      elenco.voci[elenco.scelta]?.click();
    } else if (event.key === 'Escape' && !parti.riquadro.hidden) {
      event.preventDefault();
      elenco.chiudi();
    }
  }

  ascolta(): void {
    const { form, campo, riquadro, dimentica, stato, indirizzo } = this.parti;
    dimentica.addEventListener('click', () => {
      dimenticaRicerche();
      this.elenco.chiudi();
      stato.textContent = 'Ricerche recenti cancellate';
      campo.focus();
    });
    form.addEventListener('submit', () => ricordaRicerca(campo.value));
    campo.addEventListener('focus', () => {
      if (campo.value.trim() === '') this.mostraRecenti();
      cercatoreDa(indirizzo).catch(() => undefined);
    });
    campo.addEventListener('input', () => void this.rispondi());
    campo.addEventListener('keydown', (event) => this.tasto(event));
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) this.elenco.chiudi();
    });
    // Keeps the focus in the box while a line is being pressed, so that the list does not close under the finger.
    riquadro.addEventListener('pointerdown', (event) => {
      if (event.pointerType === 'mouse') event.preventDefault();
    });
    // It is the focus that wakes the box: what was typed meanwhile is answered, and the index sets off in any case.
    if (document.activeElement === campo) {
      campo.dispatchEvent(new Event('focus'));
      if (campo.value.trim() !== '') void this.rispondi();
    }
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ricerca]')) {
  const parti = prepara(form);
  if (parti) new Casella(parti).ascolta();
}
