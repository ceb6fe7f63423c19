import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import type { Catalogo } from '../../src/materie/tipo-catalogo.ts';
import { INSIEMI } from '../../src/uscite/dati/dati.ts';
import { vociRicerca } from '../../src/uscite/ricerca/ricerca.ts';
import { vociDelCatalogo } from '../../src/uscite/voci/voci.ts';
import { leggi, pagine } from './sito.ts';

const catalogo = caricaCatalogo();
const voci = vociDelCatalogo(catalogo);
const gravi = catalogo.incongruenze.filter(({ cambia_risposta }) => cambia_risposta);
/** Every rule that an entry of the register touches, changing its answer. */
const coppie = gravi.flatMap((entry) =>
  (entry.riguarda ?? []).flatMap((regola) => {
    const voce = voci.find(({ tipo, id }) => `${tipo}/${id}` === regola);
    // A cited act has only the page of the sources, which names it.
    return voce && voce.tipo !== 'fonti' ? [{ entry, regola, voce }] : [];
  }),
);
const testi = new Map(pagine().map((file) => [`/${file.replace(/index\.html$/, '')}`, leggi(file)]));
const avverte = (html: string | undefined, id: string): boolean => html?.includes(`/incongruenze/${id}/`) ?? false;
/** Pages that lead to the rules by name, without saying what the contradiction changes. */
const NOMI = /^\/(?:fonti|indice|incongruenze|verifiche|novita|cerca|redazione|glossario|riscontri)\//;

/** How a rule's value is read in a page: a page that carries it must warn. */
function siLegge({ prodotti, canali, registri }: Catalogo, kind: string, id: string): string | null {
  switch (kind) {
    case 'prodotti': {
      const prodotto = prodotti.find((uno) => uno.id === id);
      return prodotto ? `${prodotto.descrizione}<` : null;
    }
    case 'contatti':
      return canali.contatti.find((uno) => uno.id === id)?.casella ?? null;
    case 'lavoro-agile':
      return registri.lavoroAgile.flatMap(({ righe }) => righe).find((una) => una.id === id)?.nome ?? null;
    default:
      return null;
  }
}

describe('una contraddizione che cambia la risposta arriva dovunque la risposta si legge', () => {
  test('il registro ne ha, e toccano prodotti, unità, competenze, canali, caselle e tabelle', () => {
    expect(new Set(coppie.map(({ voce }) => voce.tipo))).toEqual(
      new Set([
        ...['prodotti', 'unita', 'strutture', 'competenze', 'canali', 'contatti', 'valori', 'pesi', 'sedi'],
        ...['progetti', 'lavoro-agile', 'elenchi'],
      ]),
    );
  });

  test.each(coppie)('$entry.id: la pagina di $regola avverte', ({ entry, voce }) => {
    expect(avverte(testi.get(voce.percorso.replace(/#.*/, '')), entry.id)).toBe(true);
  });

  test.each(gravi)('$id: l’avviso dice che cosa cambia secondo il punto che si legge', ({ id, versioni }) => {
    const avvisi = [...testi.values()].filter((html) => html.includes(`data-contraddizione="${id}"`));
    expect(avvisi.length).toBeGreaterThan(0);
    for (const html of avvisi) {
      const [, elenco = ''] = html.split(`data-contraddizione="${id}"`);
      expect(elenco.split('</ul>')[0]?.match(/Se vale /g)).toHaveLength(versioni.length);
    }
  });

  test.each(coppie)('$entry.id: nessuna pagina mostra il valore di $regola senza avvertire', ({ entry, voce }) => {
    const valore = siLegge(catalogo, voce.tipo, voce.id);
    if (valore === null) return;
    const mute = [...testi]
      .filter(([percorso, html]) => !NOMI.test(percorso) && html.includes(valore) && !avverte(html, entry.id))
      // The page of a contributor for whom the contradiction changes nothing does not speak of it.
      .filter(([percorso]) => entry.contribuenti?.some((id) => percorso.startsWith(`/canali/${id}/`)) ?? true)
      .map(([percorso]) => percorso);
    expect(mute).toEqual([]);
  });

  test.each(coppie.filter(({ voce }) => voce.tipo === 'competenze'))(
    '$entry.id: $regola avverte nelle pagine di chi lo fa, dei suoi argomenti e dei confronti',
    ({ entry, voce }) => {
      const una = catalogo.competenze.find(({ id }) => id === voce.id);
      const sue = [
        ...(una?.strutture ?? []).map((id) => `/strutture/${id}/`),
        ...(una?.temi ?? []).map((id) => `/competenze/${id}/`),
        ...[...testi]
          .filter(([percorso]) => percorso.startsWith('/strutture/confronto/'))
          .filter(([, html]) => una?.strutture.some((id) => html.includes(`/strutture/${id}/`)))
          .filter(([, html]) => html.includes(una?.cosa ?? ''))
          .map(([percorso]) => percorso),
      ];
      expect(sue.length).toBeGreaterThan(1);
      expect(sue.filter((percorso) => !avverte(testi.get(percorso), entry.id))).toEqual([]);
    },
  );

  test.each(coppie.filter(({ voce }) => ['valori', 'pesi'].includes(voce.tipo)))(
    '$entry.id: indicatori e calcolatori che usano $regola avvertono',
    ({ entry, voce }) => {
      const usano = catalogo.indicatori.filter((indicatore) => JSON.stringify(indicatore).includes(`"${voce.id}"`));
      const mute = usano
        .flatMap(({ id }) => [`/indicatori/${id}/`, `/calcolatori/${id}/`])
        .filter((percorso) => !avverte(testi.get(percorso), entry.id));
      expect(mute).toEqual([]);
    },
  );

  test.each(coppie.filter(({ voce }) => ['prodotti', 'canali', 'competenze'].includes(voce.tipo)))(
    '$entry.id: la riga della ricerca di $regola lo dice',
    ({ voce }) => {
      const righe = vociRicerca(catalogo).filter(({ url }) => url === voce.percorso);
      expect(righe.length).toBeGreaterThan(0);
      expect(righe.filter(({ risposta }) => !risposta.includes('contraddett'))).toEqual([]);
    },
  );

  test('la riga dei contatti di una sede dice quale PEC può essere un refuso', () => {
    const righe = vociRicerca(catalogo).filter(({ risposta }) => risposta.includes('agenziacomplexa'));
    expect(new Set(righe.map(({ id }) => id.split('/')[0]))).toEqual(
      new Set(['moncalieri', 'ivrea', 'torino-nord', 'pinerolo', 'collegno']),
    );
    for (const { risposta } of righe) expect(risposta).toMatch(/agenziacomplexa[^;]* \(PEC, forse un refuso\)/);
  });

  test.each(coppie.filter(({ voce }) => INSIEMI.some(({ nome }) => nome === voce.tipo)))(
    '$entry.id: il dato di $regola la nomina',
    ({ entry, voce }) => {
      const dati = JSON.parse(leggi(`dati/v1/${voce.tipo}.json`)) as {
        id?: string;
        tabella?: string;
        albero?: string;
        righe?: { id: string }[];
        contraddizioni?: string[];
      }[];
      const suoi = dati.filter(({ id, tabella, albero, righe = [] }) =>
        [id, tabella, albero, ...righe.map((riga) => riga.id)].includes(voce.id),
      );
      expect(suoi.length).toBeGreaterThan(0);
      expect(suoi.some(({ contraddizioni }) => contraddizioni?.includes(entry.id))).toBe(true);
    },
  );
});
