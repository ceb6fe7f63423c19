/**
 * Makes every search box (`form[data-ricerca]`) a combobox: answers while one types, arrows, Enter, Escape.
 * The engine and its index travel only when a box gets the focus. Without this script the form is a plain GET.
 */
import { chiedi } from './chiedi.ts';
import { dimenticaRicerche, leggiRecenti, ricordaRicerca } from './recenti.ts';
import { crea, perTipo, rigaRisultato } from './righe-risultato.ts';
import type { Esito, Risultato } from '../../puro/ricerca/tipi.ts';

const MASSIMO = 8;

function setUp(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  const box = form.querySelector<HTMLElement>('[data-ricerca-elenco]');
  const address = form.dataset['indice'];
  if (!field || !box || !address) return;
  const listId = `${field.id}-elenco`;
  const status = crea('p', 'solo-voce');
  status.setAttribute('role', 'status');
  form.append(status);
  const list = crea('div', 'cerca-voci');
  list.id = listId;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Risposte');
  const remark = crea('p', 'cerca-nota');
  const forget = crea('button', 'cerca-dimentica', 'Cancella le ricerche recenti');
  forget.type = 'button';
  forget.hidden = true;
  box.append(remark, list, forget);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', listId);
  field.setAttribute('aria-expanded', 'false');

  let options: HTMLAnchorElement[] = [];
  let active = -1;
  let latest = 0;
  let announce = 0;

  const close = (): void => {
    box.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  const highlight = (index: number): void => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  };

  const option = (risultato: Risultato): HTMLAnchorElement => {
    const link = crea('a', 'cerca-voce', ...rigaRisultato(risultato));
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.id = `${listId}-${options.length}`;
    link.tabIndex = -1;
    link.href = risultato.url
      ? (form.dataset['radice'] ?? '') + risultato.url
      : `${form.action}?q=${encodeURIComponent(field.value)}`;
    link.addEventListener('click', () => ricordaRicerca(field.value));
    options.push(link);
    return link;
  };

  /** The empty box offers the latest searches of this device: choosing one asks it again. */
  const showRecent = (): void => {
    const recent = leggiRecenti();
    if (recent.length === 0) {
      close();
      return;
    }
    options = [];
    active = -1;
    list.replaceChildren(
      ...recent.map((text) => {
        const link = crea('a', 'cerca-voce', text);
        link.setAttribute('role', 'option');
        link.setAttribute('aria-selected', 'false');
        link.id = `${listId}-${options.length}`;
        link.tabIndex = -1;
        link.href = `${form.action}?q=${encodeURIComponent(text)}`;
        link.addEventListener('click', (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          field.value = text;
          field.focus();
          void answer();
        });
        options.push(link);
        return link;
      }),
    );
    list.setAttribute('aria-label', 'Ricerche recenti');
    remark.textContent = 'Ricerche recenti, conservate solo su questo dispositivo';
    remark.hidden = false;
    forget.hidden = false;
    box.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.removeAttribute('aria-activedescendant');
    window.clearTimeout(announce);
    status.textContent = `Ricerche recenti: ${recent.length}. Frecce per sceglierne una`;
  };

  /** `intera`: asked of the whole index, by all the rules; before that, nothing is said of what is not found. */
  const show = (esito: Esito, intera: boolean): void => {
    options = [];
    active = -1;
    const answers = esito.risultati.length > 0 ? esito.risultati : esito.vicini;
    list.setAttribute('aria-label', 'Risposte');
    forget.hidden = true;
    const said =
      esito.fuori !== null
        ? `Non è fra le regole che abbiamo. ${esito.fuori.motivo}`
        : answers.length > 0
          ? 'Non trovato con certezza. Forse cercavi:'
          : 'Nessuna risposta: prova con un codice o con altre parole.';
    remark.textContent = esito.certo || !intera ? '' : said;
    remark.hidden = remark.textContent === '';
    list.replaceChildren(
      ...perTipo(answers.slice(0, MASSIMO)).map(({ titolo, risultati }, index) => {
        const group = crea('div', 'cerca-gruppo');
        const heading = crea('span', 'cerca-tipo', titolo);
        heading.id = `${listId}-g${index}`;
        group.setAttribute('role', 'group');
        group.setAttribute('aria-labelledby', heading.id);
        group.append(heading, ...risultati.map(option));
        return group;
      }),
    );
    box.hidden = false;
    field.setAttribute('aria-expanded', String(options.length > 0));
    field.removeAttribute('aria-activedescendant');
    window.clearTimeout(announce);
    // The screen reader is told once, when the typing pauses.
    announce = window.setTimeout(() => {
      const first = answers[0];
      status.textContent = first
        ? `${remark.textContent ? `${remark.textContent} ` : ''}${options.length} ${options.length === 1 ? 'risposta' : 'risposte'}. La prima: ${first.nome ?? first.descrizione}, ${first.risposta}`
        : remark.textContent || 'Nessuna risposta';
    }, 700);
  };

  const answer = async (): Promise<void> => {
    const turn = ++latest;
    const text = field.value.trim();
    if (text === '') {
      showRecent();
      return;
    }
    try {
      const { cercatoreDa, cercatoreIntero } = await import('./cercatore.ts');
      const cercatore = await cercatoreDa(address);
      if (turn === latest) show(chiedi(cercatore, text, MASSIMO), cercatore.intero);
      const whole = await cercatoreIntero(address).catch(() => cercatore);
      // Not under the reader's hand: a list in which a line is chosen stays as it is.
      if (turn === latest && whole !== cercatore && active < 0 && !box.hidden) show(chiedi(whole, text, MASSIMO), true);
    } catch {
      if (turn !== latest) return;
      remark.hidden = false;
      remark.textContent = 'La ricerca non è riuscita a caricarsi. Premi Invio per andare alla pagina dei risultati.';
      list.replaceChildren();
      forget.hidden = true;
      box.hidden = false;
    }
  };

  forget.addEventListener('click', () => {
    dimenticaRicerche();
    close();
    status.textContent = 'Ricerche recenti cancellate';
    field.focus();
  });
  form.addEventListener('submit', () => ricordaRicerca(field.value));
  field.addEventListener('focus', () => {
    if (field.value.trim() === '') showRecent();
  });
  field.addEventListener(
    'focus',
    () => void import('./cercatore.ts').then(({ cercatoreDa }) => cercatoreDa(address)).catch(() => undefined),
  );
  field.addEventListener('input', () => void answer());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (box.hidden || options.length === 0) {
        void answer();
        return;
      }
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = active + step;
      highlight(next >= options.length ? -1 : next < -1 ? options.length - 1 : next);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options[active]?.click();
    } else if (event.key === 'Escape' && !box.hidden) {
      event.preventDefault();
      close();
    }
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) close();
  });
  // Keeps the focus in the box while a line is being pressed, so that the list does not close under the finger.
  box.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse') event.preventDefault();
  });
  // It is the focus that wakes the box: what was typed meanwhile is answered, and the index sets off in any case.
  if (document.activeElement === field) {
    field.dispatchEvent(new Event('focus'));
    if (field.value.trim() !== '') void answer();
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ricerca]')) setUp(form);
