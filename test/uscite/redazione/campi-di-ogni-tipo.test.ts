import { beforeAll, describe, expect, test } from 'vitest';
import { regoleServite } from '../../../src/costruzione/redazione.ts';
import type { Officina } from '../../../src/uscite/redazione/messaggi.ts';
import type { CampoModulo } from '../../../src/uscite/redazione/modulo.ts';
import { motoreInProva, VUOTA } from './motore-in-prova.ts';

let officina: Officina;

beforeAll(async () => {
  officina = await motoreInProva();
});

describe('i campi di ogni tipo', () => {
  /** Every field of every kind, each once: a form may hold itself. */
  async function ogniCampo(): Promise<ReadonlySet<CampoModulo>> {
    const visti = new Set<CampoModulo>();
    const raccogli = (campi: readonly CampoModulo[]): void => {
      for (const campo of campi) {
        if (visti.has(campo)) continue;
        visti.add(campo);
        let { forma } = campo;
        while ('voce' in forma) forma = forma.voce;
        if ('campi' in forma) raccogli(forma.campi);
      }
    };
    for (const { nome } of regoleServite('.', 'v1').indice.tipi) {
      const [prima] = await officina.scelte(nome, VUOTA);
      const regola = prima && (await officina.apri(nome, prima.id, VUOTA));
      if (regola) raccogli([...regola.modulo, ...regola.testa]);
    }
    return visti;
  }

  test('nessun aiuto parla a chi ha un file', async () => {
    const detti = [...(await ogniCampo())].flatMap(({ aiuto }) => aiuto ?? []);
    expect(detti.length).toBeGreaterThan(100);
    expect(
      detti.filter((detto) => /virgolette|rules\/|\.yaml|nome del file|anno-mese|col punto per|\btrue\b/.test(detto)),
    ).toEqual([]);
  }, 60_000);

  test('nessuno si scrive in YAML, e nessun titolo è il nome di un tipo', async () => {
    const campi = [...(await ogniCampo())];
    expect(campi.filter(({ forma }) => JSON.stringify(forma.specie).includes('yaml'))).toEqual([]);
    expect(campi.filter(({ titolo }) => /[a-z][A-Z]| (?:esempio|albero|matrice|struttura)$/.test(titolo))).toEqual([]);
  }, 60_000);

  test('ciò che si dice di un identificativo non si dice di un campo che ne nomina uno', async () => {
    const campi = [...(await ogniCampo())].filter(({ aiuto }) => aiuto?.startsWith('Stabile: diventa l'));
    expect(campi.filter(({ nome }) => nome !== 'id')).toEqual([]);
  }, 60_000);
});
