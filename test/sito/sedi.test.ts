import { describe, expect, test } from 'vitest';
import { leggi } from './sito.ts';

/** The address of a calculator in a page, as the reader's browser reads it. */
function calcolatore(pagina: string, id: string): URLSearchParams[] {
  return [...leggi(pagina).matchAll(new RegExp(`href="(/calcolatori/${id}/\\?[^"]+)"`, 'g'))].map(
    ([, address = '']) => new URL(address.replaceAll('&amp;', '&'), 'http://sito').searchParams,
  );
}

describe('la pagina di una regione', () => {
  const piemonte = 'sedi/piemonte/index.html';

  // Table B, PIEMONTE: «entrate» 460,728,889, «prestazioni» 143,412,929.
  test('porta al calcolatore dell’IEEP con i due obiettivi già scritti', () => {
    expect(calcolatore(piemonte, 'ieep-realizzazione').map((campi) => [...campi.entries()])).toEqual([
      [
        ['obiettivo_entrate', '460.728.889'],
        ['obiettivo_prestazioni', '143.412.929'],
      ],
    ]);
  });

  // Technical annex, «redditività»: Piemonte 4.03.
  test('di un rapporto porta allo scostamento, col verso che la regola dice', () => {
    expect(
      calcolatore(piemonte, 'scostamento').map((campi) => `${campi.get('obiettivo')} ${campi.get('verso')}`),
    ).toContain('4,03 crescente');
  });

  test('ogni figura è un’immagine con la sua alternativa a parole, senza stili in linea', () => {
    const figure = leggi(piemonte).match(/<figure class="grafico[^>]*>.*?<\/figure>/gs) ?? [];
    expect(figure.length).toBeGreaterThanOrEqual(4);
    expect(
      figure.filter((figura) => !/<svg aria-label="[^"]{20,}" role="img"/.test(figura) || /style=|<style/.test(figura)),
    ).toEqual([]);
  });

  test('dice perché il suo indice non è la media delle sedi', () => {
    expect(leggi(piemonte)).toContain('Non è la media delle sedi');
  });
});

test('il livello nazionale non ha un posto fra le regioni', () => {
  expect(leggi('sedi/nazionale/index.html')).not.toContain('Posto fra regioni');
});

test('nell’elenco gli obiettivi vengono subito dopo il nome, dove un telefono li mostra', () => {
  const intestazioni = [...leggi('sedi/index.html').matchAll(/<th scope="col"[^>]*data-colonna="([^"]*)"/g)].map(
    ([, colonna]) => colonna,
  );
  expect(intestazioni[0]).toBe('nome');
  expect(intestazioni.slice(-2)).toEqual(['livello', 'in']);
});
