/** The forms that a campaign fills by their name. */
import { existsSync, readdirSync } from 'node:fs';
import { type Banco, type Guasto } from './pagina.ts';

/** The workbooks of a folder. */
export function cartelle(dove: string): string[] {
  return existsSync(`dist/${dove}`)
    ? readdirSync(`dist/${dove}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
}

/**
 * Writes the two days of the guided choice and sends them: each time an answer, or an error that says what is wrong.
 */
export async function inviaDate({ pagina, errori }: Banco, casi: readonly string[][]): Promise<Guasto[]> {
  const dove = '/canali/ (data)';
  const found = await pagina.evaluate(
    async (cases) => {
      const own = window as unknown as {
        guardia(kind: string): string;
        scrivi(field: Element, text: string): void;
        pausa(): Promise<void>;
      };
      const wrong: { ingresso: string; che: string }[] = [];
      for (const texts of cases) {
        const form = document.querySelector<HTMLFormElement>('[data-modulo=data]');
        if (!form) {
          // An answer came: the question is asked again.
          history.replaceState(
            null,
            '',
            `${location.pathname}?contribuente=artigiani-commercianti&esigenza=sollecito&sede=torino&cambia=data`,
          );
          dispatchEvent(new PopStateEvent('popstate'));
          await own.pausa();
        }
        const fields = [...document.querySelectorAll('[data-modulo=data] input')];
        fields.forEach((field, n) => own.scrivi(field, texts[n % texts.length] ?? ''));
        document
          .querySelector('[data-modulo=data]')
          ?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
        await own.pausa();
        const what =
          own.guardia('') ||
          (document.querySelector('[data-modulo=data]') && !document.querySelector('[aria-invalid=true]')
            ? 'né risposta né errore'
            : '');
        if (what) wrong.push({ ingresso: JSON.stringify(texts).slice(0, 300), che: what });
      }
      return wrong;
    },
    casi.map((texts) => [...texts]),
  );
  const guasti: Guasto[] = found.map((one) => ({ dove, ...one }));
  if (errori.length > 0)
    guasti.push({ dove, ingresso: `uno di ${casi.length} invii`, che: errori.splice(0).join(' | ') });
  return guasti;
}

/** Types in the search box: each time some answers, or a remark that there are none. */
export async function cerca({ pagina, errori }: Banco, testi: readonly string[]): Promise<Guasto[]> {
  const found = await pagina.evaluate(
    async (texts) => {
      const own = window as unknown as { guardia(kind: string): string; pausa(): Promise<void> };
      const field = document.querySelector<HTMLInputElement>('#cerca');
      const box = document.querySelector<HTMLElement>('.cerca-elenco');
      if (!field || !box) return [{ ingresso: '', che: 'la casella non c’è' }];
      const wrong: { ingresso: string; che: string }[] = [];
      for (const text of texts) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await own.pausa();
        await own.pausa();
        const typed = field.value.trim() !== '';
        const answered =
          box.querySelector('[role=option]') !== null ||
          (box.querySelector<HTMLElement>('.cerca-nota:not([hidden])')?.textContent ?? '') !== '';
        const words = /\bNaN\b|undefined|\[object /.exec(box.textContent ?? '');
        const markup = box.querySelector('script, img, iframe, svg[onload]');
        const what =
          own.guardia('') ||
          (words
            ? `nelle risposte si legge ${words[0]}`
            : markup
              ? 'marcatura nelle risposte'
              : typed && !answered
                ? 'né risposte né avviso'
                : '');
        if (what) wrong.push({ ingresso: JSON.stringify(text).slice(0, 200), che: what });
      }
      return wrong;
    },
    [...testi],
  );
  const guasti: Guasto[] = found.map((one) => ({ dove: 'casella di ricerca', ...one }));
  if (errori.length > 0)
    guasti.push({
      dove: 'casella di ricerca',
      ingresso: `una di ${testi.length} domande`,
      che: errori.splice(0).join(' | '),
    });
  return guasti;
}
