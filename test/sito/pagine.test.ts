import { describe, expect, test } from 'vitest';
import { validatore } from './html-valido.ts';
import { leggi, pagine, testo } from './sito.ts';

const TUTTE = pagine();

describe('ogni pagina', () => {
  test('dice di essere indipendente dall’INPS', () => {
    expect(
      TUTTE.filter((file) => !testo(leggi(file)).includes('Progetto indipendente: non è un sito dell’INPS')),
    ).toEqual([]);
  });

  test('ha titolo, descrizione, lingua e un solo h1', () => {
    const wrong = TUTTE.filter((file) => {
      const html = leggi(file);
      return (
        !/<html lang="it"/.test(html) ||
        !/<title>[^<]{5,}<\/title>/.test(html) ||
        !/<meta name="description" content="[^"]{20,}"/.test(html) ||
        (html.match(/<h1[\s>]/g) ?? []).length !== 1
      );
    });
    expect(wrong).toEqual([]);
  });

  test('ha un titolo che nessun’altra ha', () => {
    const titles = Map.groupBy(TUTTE, (file) => /<title>([^<]*)<\/title>/.exec(leggi(file))?.[1]);
    expect([...titles.values()].filter((files) => files.length > 1)).toEqual([]);
  });

  test('non ha script né stili scritti dentro, e non chiede nulla ad altri siti', () => {
    const wrong = TUTTE.filter((file) => {
      const html = leggi(file);
      return (
        /<style|\sstyle="|<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")/.test(html) ||
        /<(?:script|img|link|iframe)[^>]+(?:src|href)="https?:\/\/(?!chifacosa\.example)/.test(
          html.replace(/<link rel="(?:canonical|license)"[^>]*>/g, ''),
        )
      );
    });
    expect(wrong).toEqual([]);
  });

  test('ciò che dice solo a chi ascolta comincia con una parola: davanti il browser mette uno spazio', () => {
    const vaganti = TUTTE.flatMap((file) =>
      [...leggi(file).matchAll(/<[^>]*class="[^"]*\bsolo-voce\b[^"]*"[^>]*>\s*[,:;.·]/g)].map(
        ([pezzo]) => `${pezzo} (${file})`,
      ),
    );
    expect(vaganti).toEqual([]);
  });

  test('chi è più lunga di tre schermate di telefono ha le sue parti, le iniziali o un filtro', () => {
    // In a browser, at 360 pixels, 1,500 characters are some 3,000 pixels (`test/browser/pagine-lunghe`).
    const senza = TUTTE.filter((file) => !file.startsWith('incorpora/')).filter((file) => {
      const [, dentro = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(leggi(file)) ?? [];
      const parti = dentro.match(/<h2[\s>]/g)?.length ?? 0;
      return testo(dentro).length > 4500 && parti > 2 && !/class="(?:indice|iniziali)\b|data-filtra=/.test(dentro);
    });
    expect(senza).toEqual([]);
  });

  test('è HTML valido', async () => {
    const validator = validatore();
    const errors: string[] = [];
    for (const file of TUTTE) {
      const report = await validator.validateString(leggi(file));
      for (const { messages } of report.results)
        errors.push(...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId} ${message}`));
    }
    expect(errors.slice(0, 20)).toEqual([]);
    // About a thousand pages: half a minute on two busy cores.
  }, 180_000);
});
