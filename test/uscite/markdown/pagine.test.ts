import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { ricercaSenzaNomi } from '../../../src/uscite/ricerca/ricerca.ts';
import { inMarkdown, llmsTxt, pagineMarkdown } from '../../../src/uscite/markdown/pagine.ts';

const catalogo = caricaCatalogo();
const pagine = pagineMarkdown(catalogo);
const testo = (percorso: string) => pagine.find((pagina) => pagina.percorso === percorso)?.testo ?? '';

describe('le pagine in Markdown', () => {
  test('un prodotto dice codice, unità, fonte e certezza', () => {
    const mt1k00 = testo('/prodotti/mt1k00/');
    expect(mt1k00).toContain('MT1K00');
    expect(mt1k00).toContain('Anagrafica e flussi');
    expect(mt1k00).toContain('Circolare n. 36/2014');
    expect(mt1k00).toMatch(/Certezza: /);
  });

  test('ogni prodotto, unità, sede, tabella e indicatore ha la sua', () => {
    const attese = [
      ...catalogo.prodotti.map(({ id }) => `/prodotti/${id}/`),
      ...catalogo.unita.map(({ id }) => `/unita/${id}/`),
      ...catalogo.sedi.map(({ id }) => `/sedi/${id}/`),
      ...catalogo.tabelle.map(({ id }) => `/tabelle/${id}/`),
      ...catalogo.indicatori.map(({ id }) => `/indicatori/${id}/`),
    ];
    const fatte = new Set(pagine.map(({ percorso }) => percorso));
    expect(attese.filter((percorso) => !fatte.has(percorso))).toEqual([]);
  });

  test('tutto ciò che la ricerca sa di una pagina sta anche nel suo file: le regole di un’unità, le righe di una tabella', () => {
    const perse = ricercaSenzaNomi(catalogo).filter(
      ({ url, descrizione, nome }) =>
        url?.endsWith('/') === true && ![nome ?? descrizione, descrizione].some((text) => testo(url).includes(text)),
    );
    expect(perse.map(({ tipo, descrizione }) => `${tipo} ${descrizione}`)).toEqual([]);
    expect(testo('/unita/agenzia-complessa/')).toContain('Agenda appuntamenti');
  });

  test('dice le altre parole con cui la si chiede', () => {
    expect(testo('/canali/artigiani-commercianti/secondo-livello/')).toMatch(/Si chiede anche così: .*parrucchiere/);
    expect(testo('/contatti/')).not.toMatch(/Si chiede anche così: .*@/);
  });

  test('nessuna porta la casella di una persona', () => {
    const nominative = catalogo.canali.contatti.flatMap(({ nominativa, casella }) =>
      nominativa && casella ? [casella] : [],
    );
    expect(nominative.length).toBeGreaterThan(0);
    expect(pagine.filter((pagina) => nominative.some((casella) => pagina.testo.includes(casella)))).toEqual([]);
  });

  test('llms.txt le elenca tutte, ciascuna al suo indirizzo', () => {
    const indice = llmsTxt(catalogo, (percorso) => `https://esempio.it${percorso}`);
    expect(indice).toContain('(https://esempio.it/prodotti/mt1k00.md)');
    expect(pagine.filter(({ percorso }) => !indice.includes(`${inMarkdown(percorso)})`))).toEqual([]);
  });
});
