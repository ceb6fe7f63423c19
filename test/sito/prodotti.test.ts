import { describe, expect, test } from 'vitest';
import { righeDiOgniAtto } from '../materie/prodotti/circolare-regole.ts';
import { leggi, testo } from './sito.ts';

interface ProdottoPubblicato {
  id: string;
  codice_prodotto: string | null;
  codice_14o: string | null;
  descrizione: string;
  unita: string;
  unita_nome: string;
  condizione: string | null;
  certezza: string;
  fonti: { documento: string; punto: string }[];
  url: string;
}

const prodotti = JSON.parse(leggi('dati/v1/prodotti.json')) as ProdottoPubblicato[];

describe('i dati dei prodotti', () => {
  test('sono le righe delle regole, una per prodotto: la versione più recente, con tutte le sue fonti', () => {
    const scritti = [...Map.groupBy(righeDiOgniAtto(), ({ riga }) => riga.id)].map(([id, righe]) => {
      const ultima = righe
        .filter(({ riga }) => !riga.ripete)
        .sort((a, b) => (a.riga.valido_dal ?? '').localeCompare(b.riga.valido_dal ?? ''))
        .at(-1);
      const { codice_prodotto = null, codice_14o = null, descrizione, unita } = ultima?.riga ?? {};
      const { condizione, certezza } = ultima ?? {};
      return [id, codice_prodotto, codice_14o, descrizione, unita, condizione?.testo ?? null, certezza, righe.length];
    });
    expect(scritti.length).toBeGreaterThan(100);
    expect(
      prodotti.map((prodotto) => [
        prodotto.id,
        prodotto.codice_prodotto,
        prodotto.codice_14o,
        prodotto.descrizione,
        prodotto.unita,
        prodotto.condizione,
        prodotto.certezza,
        prodotto.fonti.length,
      ]),
    ).toEqual(scritti);
  });

  test('il CSV si apre nei fogli di calcolo italiani: BOM, punto e virgola, una riga per prodotto', () => {
    const csv = leggi('dati/v1/prodotti.csv');
    expect(csv.startsWith('\uFEFFid;codice_prodotto;codice_14o;')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + prodotti.length);
  });
});

describe('la pagina di un prodotto', () => {
  test('MT1K00 dice subito chi se ne occupa, a quale condizione, da quando e dove sta scritto', () => {
    const page = testo(leggi('prodotti/mt1k00/index.html'));
    const answer = page.slice(page.indexOf('Se ne occupa'));
    expect(answer).toMatch(/^Se ne occupa Anagrafica e flussi/);
    expect(answer.indexOf('scritto nel documento')).toBeGreaterThan(0);
    expect(answer).toContain('dal 1º aprile 2014');
    expect(answer).toContain('Circolare n. 36/2014');
    expect(answer).toContain('Tabella 1, riga 1');
    expect(answer).toContain('ACQ.MOD.031R - 031RC (CAR');
  });

  test('un prodotto contraddetto mostra la risposta e, accanto, la contraddizione', () => {
    const page = leggi('prodotti/mt4k00/index.html');
    expect(testo(page)).toContain('Se ne occupa Anagrafica e flussi');
    expect(testo(page)).toContain('La fonte si contraddice: non decidiamo noi');
    expect(page).toMatch(/href="\/incongruenze\/[a-z0-9-]+\/"/);
  });

  test('0AAZ50 porta entrambe le righe che lo stampano', () => {
    const page = testo(leggi('prodotti/0aaz50/index.html'));
    expect(page).toContain('Tabella 2');
    expect(page).toContain('Allegato 2');
  });
});

describe('la pagina di un codice condiviso', () => {
  test('210601 è diviso per unità, ogni prodotto col suo codice 14/O', () => {
    const page = testo(leggi('codici/210601/index.html'));
    expect(page).toContain('24 prodotti: 15 di Accertamento e gestione del credito, 9 di Anagrafica e flussi');
    for (const code of ['MT1K00', 'MT6K04', 'NM1K00', 'NT6K00']) expect(page).toContain(code);
    expect(page).not.toContain('NT7K00');
  });
});

test('la tabella dei prodotti è tutta nella pagina, anche senza JavaScript', () => {
  const rows = leggi('prodotti/index.html').match(/<tr data-unita=/g) ?? [];
  expect(rows).toHaveLength(prodotti.length);
});

describe('che cosa fare ora', () => {
  const parte = (id: string): string => {
    const html = leggi(`prodotti/${id}/index.html`);
    return testo(html.slice(html.indexOf('id="che-fare"'), html.indexOf('>Scheda</h2>')));
  };

  test('dalla dilazione di un artigiano alla domanda, all’oggetto del Cassetto e al termine', () => {
    const letto = parte('dilazioni-amm-va-art-com');
    // § 1.1, the question; § 2.4, row 12, the subject; § 2.6, letter A, the days.
    expect(letto).toContain('domanda «Domande di dilazione e riduzione sanzioni civili»');
    expect(letto).toContain('oggetto «Dilazione»');
    expect(letto).toContain('Risposta attesa entro 7 giorni lavorativi');
    expect(letto).toContain('lo sappiamo fino al 19 luglio 2021');
  });

  test('dove nessun documento lega il lavoro a una via, lo si dice', () => {
    expect(parte('va0k03')).toContain('nessun documento letto lega questo lavoro a una via per chiederlo');
  });

  test('la citazione dice atto, giorno e punto', () => {
    expect(leggi('prodotti/mt4k00/index.html')).toMatch(
      /data-copia="MT4K00, [^"]*: Anagrafica e flussi\. Circolare n\. 36\/2014 del 20 marzo 2014, § 2, Tabella 1, riga 4; vale dal 1º aprile 2014\. Letto il \{oggi\}: https?:[^"]*\/prodotti\/mt4k00\/"/,
    );
  });
});
