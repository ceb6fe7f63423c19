/**
 * Makes every search box (`form[data-ricerca]`) a combobox: answers while one types, arrows, Enter, Escape.
 * It travels, with the engine and its index, only when a box gets the focus. Without this script the form is a plain GET.
 */
import stile from '../../styles/ricerca-elenco.css?inline';
import { cercatoreDa, cercatoreIntero, type CercatoreDaPagina } from './cercatore.ts';
import { chiediDaQui } from './chiedi.ts';
import { dimenticaRicerche, leggiRecenti, ricordaRicerca } from './recenti.ts';
import { crea, perTipo, rigaRisultato, senzaCertezza } from './righe-risultato.ts';
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
function remarkOf({ fuori, risultati, vicini }: Esito): string {
  if (fuori !== null) return `Non è fra le regole che abbiamo. ${fuori.motivo}`;
  return senzaCertezza(risultati.length, vicini.length) ?? 'Nessuna risposta: prova con un codice o con altre parole.';
}

class Casella {
  private readonly parti: Parti;
  private readonly elenco: Elenco;
  private latest = 0;
  private announcement = 0;
  private asking: Promise<unknown> = Promise.resolve();

  constructor(parti: Parti) {
    this.parti = parti;
    this.elenco = new Elenco(parti);
  }

  private link(text: string): string {
    return `${this.parti.form.action}?q=${encodeURIComponent(text)}`;
  }

  private option({ url, ...rest }: Risultato): HTMLAnchorElement {
    const { form, field } = this.parti;
    const href = url ? (form.dataset['radice'] ?? '') + url : this.link(field.value);
    const link = this.elenco.add(href, ...rigaRisultato({ url, ...rest }));
    link.addEventListener('click', () => ricordaRicerca(field.value));
    return link;
  }

  /** A search of before: choosing it asks it again. */
  private again(text: string): HTMLAnchorElement {
    const { field } = this.parti;
    const link = this.elenco.add(this.link(text), text);
    link.addEventListener('click', (event) => {
      if (!soloUnClic(event)) return;
      event.preventDefault();
      field.value = text;
      field.focus();
      void this.answer();
    });
    return link;
  }

  /** The empty box offers the latest searches of this device. */
  private showRecent(): void {
    const { elenco, parti } = this;
    const recent = leggiRecenti();
    if (recent.length === 0) {
      elenco.close();
      return;
    }
    elenco.clear('Ricerche recenti');
    parti.list.replaceChildren(...recent.map((text) => this.again(text)));
    parti.remark.textContent = 'Ricerche recenti, conservate solo su questo dispositivo';
    parti.remark.hidden = false;
    parti.forget.hidden = false;
    elenco.open();
    window.clearTimeout(this.announcement);
    parti.status.textContent = `Ricerche recenti: ${recent.length}. Frecce per sceglierne una`;
  }

  /** `intera`: asked of the whole index, by all the rules; before that, nothing is said of what is not found. */
  private show(esito: Esito, intera: boolean): void {
    const { elenco, parti } = this;
    // Part of the index may hold a worse answer alone: before the rest has come only a sure one, or a code, is shown.
    const soon = intera || esito.certo || esito.risultati[0]?.evidenze.codice;
    const answers = !soon ? [] : esito.risultati.length > 0 ? esito.risultati : esito.vicini;
    elenco.clear('Risposte');
    parti.forget.hidden = true;
    parti.remark.textContent = esito.certo ? '' : intera ? remarkOf(esito) : 'Cerco fra tutte le voci…';
    parti.remark.hidden = parti.remark.textContent === '';
    parti.list.replaceChildren(
      ...perTipo(answers.slice(0, MASSIMO)).map(({ titolo, risultati }, index) => {
        const group = crea('div', 'cerca-gruppo');
        const heading = crea('span', 'cerca-tipo', titolo);
        heading.id = `${parti.list.id}-g${index}`;
        group.setAttribute('role', 'group');
        group.setAttribute('aria-labelledby', heading.id);
        group.append(heading, ...risultati.map((risultato) => this.option(risultato)));
        return group;
      }),
    );
    elenco.open();
    window.clearTimeout(this.announcement);
    // The screen reader is told once, when the typing pauses.
    if (intera || answers[0]) this.announcement = window.setTimeout(() => this.announce(answers[0]), QUIETE);
  }

  private announce(first: Risultato | undefined): void {
    const { remark, status } = this.parti;
    const { length } = this.elenco.options;
    const said = first
      ? `${remark.textContent ? `${remark.textContent} ` : ''}${length} ${length === 1 ? 'risposta' : 'risposte'}. La prima: ${first.nome ?? first.descrizione}, ${first.risposta}`
      : remark.textContent || 'Nessuna risposta';
    // The rest of the index may answer the same: what has been said is not said again.
    if (status.textContent !== said) status.textContent = said;
  }

  private fail(): void {
    const { remark, list, forget, box } = this.parti;
    remark.hidden = false;
    remark.textContent = 'La ricerca non è riuscita a caricarsi. Premi Invio per andare alla pagina dei risultati.';
    list.replaceChildren();
    forget.hidden = true;
    box.hidden = false;
  }

  /** One question at a time: of those written meanwhile only the last is asked; null for the others. */
  private ask(cercatore: CercatoreDaPagina, text: string, turn: number): Promise<Esito | null> {
    const latest = (): boolean => turn === this.latest;
    const asked = this.asking.then(async () => {
      const esito = latest() ? await chiediDaQui(cercatore, text, MASSIMO) : null;
      return latest() ? esito : null;
    });
    this.asking = asked.catch(() => undefined);
    return asked;
  }

  async answer(): Promise<void> {
    const { field, box, address } = this.parti;
    const turn = ++this.latest;
    const text = field.value.trim();
    if (text === '') {
      this.showRecent();
      return;
    }
    try {
      const cercatore = await cercatoreDa(address);
      const first = await this.ask(cercatore, text, turn);
      if (first) this.show(first, cercatore.intero);
      const whole = await cercatoreIntero(address).catch(() => cercatore);
      // Not under the reader's hand: a list in which a line is chosen stays as it is.
      const still = (): boolean => turn === this.latest && this.elenco.active < 0 && !box.hidden;
      if (!still() || (whole === cercatore && this.elenco.options.length > 0)) return;
      const second = await this.ask(whole, text, turn);
      if (second && still()) this.show(second, true);
    } catch {
      if (turn === this.latest) this.fail();
    }
  }

  private key(event: KeyboardEvent): void {
    const { elenco, parti } = this;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (parti.box.hidden || elenco.options.length === 0) {
        void this.answer();
        return;
      }
      event.preventDefault();
      elenco.step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && elenco.active >= 0) {
      event.preventDefault();
      elenco.options[elenco.active]?.click();
    } else if (event.key === 'Escape' && !parti.box.hidden) {
      event.preventDefault();
      elenco.close();
    }
  }

  listen(): void {
    const { form, field, box, forget, status, address } = this.parti;
    forget.addEventListener('click', () => {
      dimenticaRicerche();
      this.elenco.close();
      status.textContent = 'Ricerche recenti cancellate';
      field.focus();
    });
    form.addEventListener('submit', () => ricordaRicerca(field.value));
    field.addEventListener('focus', () => {
      if (field.value.trim() === '') this.showRecent();
      cercatoreDa(address).catch(() => undefined);
    });
    field.addEventListener('input', () => void this.answer());
    field.addEventListener('keydown', (event) => this.key(event));
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) this.elenco.close();
    });
    // Keeps the focus in the box while a line is being pressed, so that the list does not close under the finger.
    box.addEventListener('pointerdown', (event) => {
      if (event.pointerType === 'mouse') event.preventDefault();
    });
    // It is the focus that wakes the box: what was typed meanwhile is answered, and the index sets off in any case.
    if (document.activeElement === field) {
      field.dispatchEvent(new Event('focus'));
      if (field.value.trim() !== '') void this.answer();
    }
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ricerca]')) {
  const parti = prepara(form);
  if (parti) new Casella(parti).listen();
}
