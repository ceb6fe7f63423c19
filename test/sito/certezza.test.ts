import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { csvTabella } from '../../src/materie/cifre/dati-valori.ts';
import { certezzaDelCalcolo } from '../../src/materie/indicatori/appoggi.ts';
import { leggi, pagine } from './sito.ts';
import { leggiCsv } from './tabella-csv.ts';

const catalogo = caricaCatalogo();
/** The pages that show the marks themselves. */
const MOSTRANO = ['stile/index.html', 'guide/personale/index.html'];
const tutte = pagine().filter((file) => !MOSTRANO.includes(file));
const scritti = (html: string): number =>
  html.match(/<a class="segno segno-testuale" href="[^"]*#come-si-legge-una-risposta">/g)?.length ?? 0;

describe('i segni dicono l’eccezione', () => {
  test('una pagina dice una volta sola che è scritto nel documento', () => {
    expect(tutte.filter((file) => scritti(leggi(file)) > 1)).toEqual([]);
    expect(tutte.filter((file) => scritti(leggi(file)) === 1).length).toBeGreaterThan(500);
  });

  test('ogni segno di certezza si apre: un motivo, una contraddizione o che cosa vuol dire', () => {
    const muti = tutte.flatMap((file) =>
      [...leggi(file).matchAll(/(<summary>\s*)?<span class="segno segno-(?!validita)[a-z_]+"/g)]
        .filter(([, apre]) => apre === undefined)
        .map(() => file),
    );
    expect(muti).toEqual([]);
  });
});

describe('un calcolatore è certo quanto la più debole delle cose su cui poggia', () => {
  test.each(catalogo.indicatori)('$id', (indicatore) => {
    const { certezza } = certezzaDelCalcolo(catalogo, indicatore);
    for (const dove of ['calcolatori', 'incorpora']) {
      const [, sotto = ''] = leggi(`${dove}/${indicatore.id}/index.html`).split('id="fonte"');
      const [provenienza = ''] = /<div class="provenienza">[\s\S]*?segno-validita/.exec(sotto) ?? [];
      expect(/segno segno-(\w+)"/.exec(provenienza)?.[1] ?? 'testuale').toBe(certezza);
    }
  });
});

test('nel CSV di una tabella la certezza di ogni cella è quella di valori.json', () => {
  const cifre = new Map(catalogo.tabelle.map(({ id, cifre: sue }) => [id, sue]));
  for (const tabella of catalogo.tabelle) {
    const { intestazione, righe } = leggiCsv(csvTabella(tabella, catalogo));
    expect(intestazione.at(-1)).toBe('certezza');
    const diverse = righe.flatMap((riga) => (riga.at(-1) ?? '').split('; ').slice(1));
    const attese = (cifre.get(tabella.id) ?? []).filter(({ certezza }) => certezza !== 'testuale');
    expect(diverse.map((una) => /: (\w+)(?: \(|$)/.exec(una)?.[1]).sort(), tabella.id).toEqual(
      attese.map(({ certezza }) => certezza).sort(),
    );
  }
  const deflusso = leggi('dati/v1/tabelle/obiettivi-triennali.csv')
    .split('\r\n')
    .find((riga) => riga.includes('1,02'));
  expect(deflusso).toMatch(/testuale; OBIETTIVO 2021: contraddetta \(piano-deflusso\)/);
});
