import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { nomeCasella } from '../../src/puro/canali/recapiti.ts';
import { mostraNominative } from '../../src/materie/canali/nominative.ts';
import { programmiDi, totale } from './peso.ts';
import { leggi, pagine, testo } from './sito.ts';

const { canali } = caricaCatalogo();
const nominative = canali.caselle.filter(({ nominativa }) => nominativa).map(({ casella }) => casella);
const daTrovare = (html: string): boolean => !/<meta name="robots" content="noindex"/.test(html);

describe('le caselle che portano un nome', () => {
  test('non stanno in nessuna pagina che i robot possono leggere', () => {
    // Seven in 2017, and in 2021 three that were not there.
    expect(nominative).toHaveLength(10);
    const trovate = pagine().flatMap((file) => {
      const html = leggi(file);
      return daTrovare(html)
        ? nominative
            .filter((casella) => html.toLowerCase().includes(casella.toLowerCase()))
            .map((casella) => `${file}: ${casella}`)
        : [];
    });
    expect(trovate).toEqual([]);
  });

  test('non stanno nei dati strutturati di nessuna pagina, né nelle tabelle, né nella mappa', () => {
    const strutturati = pagine().flatMap((file) =>
      [...leggi(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => json),
    );
    for (const dati of [
      ...strutturati,
      leggi('dati/v1/contatti.csv'),
      leggi('dati/v1/canali.csv'),
      leggi('sitemap.xml'),
    ]) {
      expect(nominative.filter((casella) => dati.includes(casella) || dati.includes(nomeCasella(casella)))).toEqual([]);
    }
  });
});

test('ogni casella ha la sua pagina, e la prima riga è ciò che ne è stato', () => {
  const mostrate = canali.caselle.filter(({ nominativa }) => !nominativa || mostraNominative());
  expect(mostrate.length).toBeGreaterThan(0);
  for (const { casella, frase } of mostrate) {
    const html = leggi(`contatti/caselle/${nomeCasella(casella)}/index.html`);
    expect(testo(html.slice(html.indexOf('</h1>'))).startsWith(frase), casella).toBe(true);
  }
});

describe('le scadenze', () => {
  const pagina = 'calcolatori/scadenze/index.html';

  test('il JavaScript, mentre la pagina si apre, è al più 14 KB compressi', () => {
    const { subito, dopo } = programmiDi(pagina);
    expect(totale(subito), subito.map(({ file, byte }) => `${file} ${byte}`).join(', ')).toBeLessThanOrEqual(14 * 1024);
    expect(dopo.some(({ file }) => file.includes('strumenti'))).toBe(true);
  });

  test('senza script si leggono l’esempio, i giorni saltati, i passi, ciò che il testo lascia aperto', () => {
    const letto = testo(leggi(pagina));
    expect(letto).toContain('giovedì 27 giugno 2019');
    expect(letto).toContain('San Giovanni Battista, patrono di Torino (24/06)');
    expect(letto).toContain('urp.torino@inps.it');
    expect(letto).toContain('Che cosa il testo lascia aperto');
  });

  test('dice quando i giorni contati non valgono, per la voce generica, il quesito, la domanda, l’appuntamento', () => {
    const [, parte = ''] = leggi(pagina).split('<h2 id="senza-tempo"');
    const [elenco = ''] = parte.split('</ul>');
    for (const parola of ['NON SPECIFICATO', '«altro»', 'il canale indicato', 'per PEC', 'un appuntamento'])
      expect(testo(elenco)).toContain(parola);
    // What the protocol leaves unsaid bears its mark.
    expect(elenco.match(/segno-non_detta/g)).toHaveLength(2);
  });
});
