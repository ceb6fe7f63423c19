import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { leggi, pagine, testo } from './sito.ts';

const { regoleSenzaCalcolo } = caricaCatalogo();
const pagina = (percorso: string): string => leggi(`${percorso}index.html`);

describe('le regole che non si calcolano', () => {
  test('ognuna ha la sua pagina, e l’elenco, raggiunto da calcolatori e indicatori, porta a tutte', () => {
    const tutte = new Set(pagine());
    const elenco = pagina('indicatori/senza-calcolo/');
    for (const { id } of regoleSenzaCalcolo) {
      expect(tutte.has(`indicatori/senza-calcolo/${id}/index.html`), id).toBe(true);
      expect(elenco, id).toContain(`href="/indicatori/senza-calcolo/${id}/"`);
    }
    for (const da of ['calcolatori/', 'indicatori/']) expect(pagina(da)).toContain('href="/indicatori/senza-calcolo/"');
  });

  test('i ricorsi DICA: quale documento manca, che cosa si sa, con la fonte', () => {
    const html = pagina('indicatori/senza-calcolo/ricorsi-dica/');
    const letto = testo(html);
    expect(letto).toContain('Manca il messaggio interno n. 1135/2018');
    expect(letto).toContain('Vi si dovrebbe leggere: la formula della ponderazione');
    expect(letto).toContain('Molise (121), Abruzzo (30), Lazio (96) e Puglia (37)');
    expect(html).toContain('href="/fonti/messaggio-interno-1135-2018/"');
    expect(letto).toContain('«Riduzione giacenza ponderata ricorsi DICA presso le DR/DCM»');
  });

  test('i dati aperti le hanno tutte, coi loro indirizzi', () => {
    const dati = JSON.parse(leggi('dati/v1/regole-senza-calcolo.json')) as { id: string; url: string }[];
    expect(dati.map(({ id, url }) => [id, url])).toEqual(
      regoleSenzaCalcolo.map(({ id }) => [id, `/indicatori/senza-calcolo/${id}/`]),
    );
  });
});
