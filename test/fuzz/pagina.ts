import type { Page } from 'playwright-core';

/** What went wrong, and on what. */
export interface Guasto {
  dove: string;
  ingresso: string;
  che: string;
}

/** A page opened for the campaign: what its console and its scripts complained of gathers in `errori`. */
export interface Banco {
  pagina: Page;
  errori: string[];
}

/** Runs in the page: what a reader must never see there after an input, and the answer that must be there. */
export const SENTINELLA = `
  window.guardia = (risposta) => {
    const luogo = document.querySelector('main');
    const parola = /\\bNaN\\b|Infinity|undefined|\\[object /.exec(luogo.innerHTML + document.title);
    if (window.__bucato !== undefined) return 'è girato del codice arrivato dal testo';
    if (luogo.querySelector('script:not([src]):not([type]), iframe, object, embed, [onerror], [onload], [onfocus], a[href^="javascript:"], a[href^="//"]')) return 'marcatura arrivata dal testo';
    if (parola) return 'nella pagina si legge ' + parola[0] + ': …' + luogo.innerHTML.slice(Math.max(0, luogo.innerHTML.indexOf(parola[0]) - 80), luogo.innerHTML.indexOf(parola[0]) + 40);
    if (risposta === 'calcolo') {
      const valori = [...document.querySelectorAll('#esito .risposta')];
      if (valori.length === 0) return 'nessuna risposta';
      for (const una of valori) {
        const valore = una.querySelector('.risposta-valore')?.textContent?.trim() ?? '';
        if (valore === '') return 'risposta vuota';
        const perche = [...una.querySelectorAll('p:not(.risposta-etichetta):not(.risposta-valore)')].map((p) => p.textContent.trim()).join('');
        if ((valore === 'n.d.' || valore === '–') && perche === '') return valore + ' senza un perché';
      }
    }
    return '';
  };
  /** Lets what was set off by an input come to an end: nothing here waits for a frame. */
  window.pausa = () => new Promise((resolve) => setTimeout(() => setTimeout(resolve, 0), 0));
  window.scrivi = (campo, testo) => {
    if (campo instanceof HTMLSelectElement) campo.selectedIndex = testo.length % Math.max(1, campo.options.length);
    else if (campo.type === 'checkbox' || campo.type === 'radio') campo.checked = testo.length % 2 === 0;
    else campo.value = testo;
    for (const nome of ['input', 'change', 'focusout']) campo.dispatchEvent(new Event(nome, { bubbles: true }));
  };
`;

/** Types each case in the fields of the page (in turn, one text a field) and looks at what comes out. */
export async function digita(
  { pagina, errori }: Banco,
  dove: string,
  selettore: string,
  casi: readonly string[][],
  risposta: 'calcolo' | '',
): Promise<Guasto[]> {
  const guasti: Guasto[] = [];
  const found = await pagina.evaluate(
    async ({ selettore: fields, casi: cases, risposta: kind }) => {
      const own = window as unknown as { guardia(kind: string): string; scrivi(field: Element, text: string): void };
      const wrong: { ingresso: string; che: string }[] = [];
      for (const texts of cases) {
        const all = [...document.querySelectorAll(fields)];
        all.forEach((field, n) => own.scrivi(field, texts[n % texts.length] ?? ''));
        await (window as unknown as { pausa(): Promise<void> }).pausa();
        const what = own.guardia(kind);
        if (what) wrong.push({ ingresso: JSON.stringify(texts).slice(0, 300), che: what });
      }
      return wrong;
    },
    { selettore, casi: casi.map((texts) => [...texts]), risposta },
  );
  guasti.push(...found.map((one) => ({ dove, ...one })));
  if (errori.length > 0)
    guasti.push({ dove, ingresso: `uno di ${casi.length} ingressi`, che: errori.splice(0).join(' | ') });
  return guasti;
}

/** Goes to each query without leaving the page, as the browser's «back» does, and looks at what comes out. */
export async function torna(
  { pagina, errori }: Banco,
  dove: string,
  domande: readonly string[],
  risposta: 'calcolo' | '',
): Promise<Guasto[]> {
  const found = await pagina.evaluate(
    async ({ domande: queries, risposta: kind }) => {
      const own = window as unknown as { guardia(kind: string): string };
      const wrong: { ingresso: string; che: string }[] = [];
      for (const query of queries) {
        history.replaceState(null, '', location.pathname + query);
        dispatchEvent(new PopStateEvent('popstate'));
        await (window as unknown as { pausa(): Promise<void> }).pausa();
        const what = own.guardia(kind);
        if (what) wrong.push({ ingresso: query.slice(0, 300), che: what });
      }
      return wrong;
    },
    { domande: [...domande], risposta },
  );
  const guasti: Guasto[] = found.map((one) => ({ dove, ...one }));
  if (errori.length > 0)
    guasti.push({ dove, ingresso: `uno di ${domande.length} indirizzi`, che: errori.splice(0).join(' | ') });
  return guasti;
}
