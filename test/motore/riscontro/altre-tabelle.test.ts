import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leggiPdf } from '../../../src/motore/riscontro/pdf.ts';
import { tabelleDelPdf, type TabellaPdf } from '../../../src/motore/riscontro/tabelle-pdf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

const RIGHE = 'table{border-collapse:collapse}td,th{border:1px solid;padding:3px 6px}';

async function tabelle(corpo: string, stile = ''): Promise<TabellaPdf[]> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>body{font:10pt sans-serif}th{text-align:left}${stile}</style>${corpo}`);
  const letto = await leggiPdf(
    await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } }),
  );
  await page.close();
  if ('rifiuto' in letto) throw new Error(letto.rifiuto);
  return tabelleDelPdf(letto.pagine);
}

const html = (righe: string[][], cella = 'td'): string =>
  righe.map((riga) => `<tr>${riga.map((testo) => `<${cella}>${testo}</${cella}>`).join('')}</tr>`).join('');
const righeDi = (tabella: TabellaPdf | undefined): string[][] =>
  (tabella?.righe ?? []).map(({ etichetta, celle }) => [etichetta, ...celle.map((cella) => cella?.testo ?? '')]);
const gruppiDi = (tabella: TabellaPdf | undefined): (string | undefined)[] =>
  (tabella?.righe ?? []).map(({ gruppo }) => gruppo);

/** Products of the circular, as its Tables 1 and 2 print them. */
const PRODOTTI = [
  ['20505', '45407', 'RIMBORSI LAV. PARASUBORD.'],
  ['20535', '0GS006', 'RIMB.COMMIT.CONT.NON DOV.'],
];
const TESTA_PRODOTTI = ['Codice prodotto', 'Codice 14/O', 'Descrizione prodotto'];

describe('Una tabella di codici', () => {
  const gruppo = (testo: string): string => `<tr><td></td><td></td><td><b>${testo}</b></td></tr>`;

  test('dà codici e descrizioni, e i titoli in mezzo raccolgono le righe che seguono', async () => {
    const [letta, ...altre] = await tabelle(
      `<p>l’Unità acquisisce le seguenti attività:</p><p>Tabella 2</p><table>${html([TESTA_PRODOTTI], 'th')}${gruppo('GEST.SEPAR - RIMBORSO')}${html(PRODOTTI)}${gruppo('AUT.AGR - RIMBORSI')}${html([['90228', '0AAU50', 'AUT AGR.- RIMBORSI']])}</table><p>Inoltre altre attività.</p>`,
      RIGHE,
    );
    expect(altre).toEqual([]);
    expect(letta).toMatchObject({ titolo: 'Tabella 2', testa: 'Codice prodotto', dubbi: [] });
    expect(letta?.intestazioni).toEqual(['Codice 14/O', 'Descrizione prodotto']);
    expect(righeDi(letta)).toEqual([...PRODOTTI, ['90228', '0AAU50', 'AUT AGR.- RIMBORSI']]);
    expect(gruppiDi(letta)).toEqual(['GEST.SEPAR - RIMBORSO', 'GEST.SEPAR - RIMBORSO', 'AUT.AGR - RIMBORSI']);
  });

  test('senza righe stampate dà lo stesso: intestazioni su due righe, titoli in mezzo, la prosa che la circonda resta fuori', async () => {
    const prosa =
      '<p>Inoltre, nelle Strutture ove è presente la gestione dei lavoratori dello sport e dello spettacolo l’Unità acquisisce le seguenti attività:</p>';
    const altra = [
      ['210701', 'WM1K00', 'RIC. AMM. VERB. ISP.'],
      ['210701', 'WM2K00', 'REL.RIC.AMM. VERB. ISP'],
    ];
    const lette = await tabelle(
      `${prosa}<p>Tabella 2</p><table>${html([TESTA_PRODOTTI], 'th')}${gruppo('GEST.SEPAR - RIMBORSO')}${html(PRODOTTI)}${gruppo('AUT.AGR - RIMBORSI')}${html([['90228', '0AAU50', 'AUT AGR.- RIMBORSI']])}</table>${prosa}<table>${html(altra)}${html([['210701', 'WN1K00', 'PRED.REL.AMM.']])}</table>`,
      'td,th{padding:3px 12px;vertical-align:top}td:nth-child(-n+2),th:nth-child(-n+2){width:70px}td:nth-child(3){width:280px}',
    );
    expect(lette.map(righeDi)).toEqual([
      [...PRODOTTI, ['90228', '0AAU50', 'AUT AGR.- RIMBORSI']],
      [...altra, ['210701', 'WN1K00', 'PRED.REL.AMM.']],
    ]);
    expect(lette[0]?.intestazioni).toEqual(['Codice 14/O', 'Descrizione prodotto']);
    expect(gruppiDi(lette[0])).toEqual(['GEST.SEPAR - RIMBORSO', 'GEST.SEPAR - RIMBORSO', 'AUT.AGR - RIMBORSI']);
  });

  test('tagliata dalla pagina resta una, anche se sull’altra pagina c’è un titolo e una riga sola', async () => {
    const molte = Array.from({ length: 36 }, (_, n) => [String(210601 + n), `MT${n + 10}K`, `DESCRIZIONE ${n}`]);
    const [letta, ...altre] = await tabelle(
      `<table>${html([TESTA_PRODOTTI], 'th')}${html(molte)}</table><table style="break-before:page">${gruppo('AUT.AGR')}${html([['90228', '0AAU50', 'AUT AGR.- RIMBORSI']])}</table>`,
      RIGHE + 'td:nth-child(-n+2),th:nth-child(-n+2){width:110px}td:nth-child(3){width:300px}',
    );
    expect(altre).toEqual([]);
    expect(letta).toMatchObject({ pagine: [1, 2], dubbi: [] });
    expect(righeDi(letta)).toEqual([...molte, ['90228', '0AAU50', 'AUT AGR.- RIMBORSI']]);
    expect(letta?.righe.at(-1)).toMatchObject({ gruppo: 'AUT.AGR', pagina: 2 });
  });
});

describe('Una tabella di cifre dentro le righe', () => {
  test('con celle centrate di più righe tiene intere etichette e intestazioni, e due tabelle vicine sono due', async () => {
    const prima = [
      ['Alta complessità', 'Piemonte, Lombardia, Veneto, Emilia Romagna, Toscana, Lazio, Campania', '9', '45'],
      ['Media complessità', 'Abruzzo, Liguria, Friuli Venezia Giulia, Marche, Calabria, Sardegna', '6', '24'],
    ];
    const dopo = [
      ['Regionali', '78'],
      ['Provinciali', '276'],
    ];
    const lette = await tabelle(
      `<h2>Quadro di sintesi</h2><table>${html([['Gruppo', 'Regioni', 'Numero Strutture', 'Totale']])}${html(prima)}</table><br><table>${html([['Strutture', 'Dirigenti di II Fascia']])}${html(dopo)}</table>`,
      RIGHE + 'td{text-align:center}td:first-child{width:80px}td:nth-child(2){width:180px}td:nth-child(3){width:60px}',
    );
    expect(lette.map(righeDi)).toEqual([prima, dopo]);
    expect(lette.map(({ intestazioni }) => intestazioni)).toEqual([
      ['Regioni', 'Numero Strutture', 'Totale'],
      ['Dirigenti di II Fascia'],
    ]);
  });

  test('un titolo sopra tutte le colonne non entra in nessuna; uno sopra alcune è il loro gruppo', async () => {
    const [letta] = await tabelle(
      `<table><tr><th colspan="4">Indice Sintetico - BUDGET 2021</th></tr><tr><th rowspan="2">Cluster C</th><th rowspan="2">LAZIO</th><th colspan="2">Sud</th></tr>${html([['PUGLIA', 'SICILIA']], 'th')}${html(
        [
          ['TOC per MQ', '227,00', '136,16', '173,65'],
          ['Buoni pasto', '1.920,63', '1.805,19', '1.391,66'],
        ],
      )}</table>`,
      RIGHE,
    );
    expect(letta).toMatchObject({ titolo: 'Indice Sintetico - BUDGET 2021', testa: 'Cluster C' });
    expect(letta?.intestazioni).toEqual(['LAZIO', 'PUGLIA', 'SICILIA']);
    expect(letta?.gruppi).toEqual(['', 'Sud', 'Sud']);
    expect(righeDi(letta)[0]).toEqual(['TOC per MQ', '227,00', '136,16', '173,65']);
  });

  test('parole vicine che una riga separa stanno ognuna sotto la sua colonna, e un titolo su due righe è uno', async () => {
    const [letta] = await tabelle(
      `<h2 style="width:260px">Tabella B: Indicatore di efficacia Economico-finanziaria</h2><table>${html([['Voce', 'NAZIONALE', 'ABRUZZO', 'BASILICATA', 'CALABRIA']], 'th')}${html(
        [
          ['Entrate', '17.710.337.120', '463.749.530', '167.922.638', '564.765.202'],
          ['Prestazioni', '4.204.590.152', '118.863.984', '24.633.582', '193.109.930'],
        ],
      )}</table>`,
      'body{font:9pt Arial,sans-serif}h2{font-size:13pt}table{border-collapse:collapse}th,td{border:.5pt solid;padding:2px;text-align:right}',
    );
    expect(letta?.intestazioni).toEqual(['NAZIONALE', 'ABRUZZO', 'BASILICATA', 'CALABRIA']);
    expect(letta?.titolo).toBe('Tabella B: Indicatore di efficacia Economico-finanziaria');
  });

  test('una cella unita su due righe si dice per ognuna, ed è da guardare', async () => {
    const [letta] = await tabelle(
      `<table>${html([['Gruppo', 'Fascia', 'Posti']], 'th')}<tr><td rowspan="2">Alta</td><td>I Fascia</td><td rowspan="2">45</td></tr><tr><td>II Fascia</td></tr>${html([['Media', 'I Fascia', '6']])}</table>`,
      RIGHE,
    );
    expect(righeDi(letta)).toEqual([
      ['Alta', 'I Fascia', '45'],
      ['Alta', 'II Fascia', ''],
      ['Media', 'I Fascia', '6'],
    ]);
    expect(letta?.dubbi).toEqual(['la casella è unita ad altre']);
  });

  test('senza righe, con due colonne di parole che vanno a capo, non passa per sicura', async () => {
    const [letta] = await tabelle(
      `<table>${html([
        ['Alta complessità', 'Piemonte, Lombardia, Veneto, Emilia Romagna, Toscana, Lazio', '9', '45'],
        ['Media complessità', 'Abruzzo, Liguria, Friuli Venezia Giulia, Marche, Calabria', '6', '24'],
        ['Bassa complessità', 'Umbria, Molise, Basilicata, Trentino Alto Adige, e altre', '4', '8'],
      ])}</table>`,
      'td{padding:3px 10px;vertical-align:top}td:first-child{width:80px}td:nth-child(2){width:180px}',
    );
    expect(letta?.dubbi).toContain('fra le righe ci sono parole che non so a quale riga appartengano');
  });

  test('due cifre nella stessa casella non passano per una', async () => {
    const [letta] = await tabelle(
      `<table>${html([['Gruppo', 'Strutture', 'Totale']], 'th')}${html([
        ['Alta', '9', '45'],
        ['Media', '6', '24'],
        ['Bassa', '4&emsp;1', '8'],
      ])}</table>`,
      RIGHE,
    );
    expect(letta?.dubbi).toEqual(['nella casella ci sono più cifre']);
  });
});

describe('Un elenco di parole senza righe', () => {
  const STRUTTURE = [
    ['1.', 'Studi e Ricerche', 'Livello generale'],
    ['2.', 'Relazioni Esterne', 'Livello generale'],
    [
      '3.',
      'Sostegno alla non autosufficienza, Invalidità civile e altre Prestazioni',
      'Livello dirigenziale di seconda fascia',
    ],
    ['4.', 'Pensioni', 'Livello generale'],
  ];

  test('si legge per colonne, con i titoli in mezzo e le voci che vanno a capo', async () => {
    const [letta, ...altre] = await tabelle(
      `<h3>Elenco delle funzioni</h3><table><tr><td></td><td><b>Direzioni di supporto</b></td></tr>${html(STRUTTURE.slice(0, 2))}<tr><td></td><td><b>Direzioni di prodotto</b></td></tr>${html(STRUTTURE.slice(2))}</table>`,
      'td{padding:4px 14px;vertical-align:top}td:nth-child(2){width:230px}td:nth-child(3){width:120px}',
    );
    expect(altre).toEqual([]);
    expect(letta?.titolo).toBe('Elenco delle funzioni');
    expect(righeDi(letta)).toEqual(STRUTTURE);
    expect(gruppiDi(letta)).toEqual([
      'Direzioni di supporto',
      'Direzioni di supporto',
      'Direzioni di prodotto',
      'Direzioni di prodotto',
    ]);
  });

  test('gli indirizzi uno sotto l’altro sono righe, con ciò che hanno accanto', async () => {
    const [letta, ...altre] = await tabelle(
      '<p>B) Se la risposta tarda si scrive a:</p><ol type="a"><li>elena.martina@inps.it (Torino)<li>massimo.colonna@inps.it (Ivrea)<li>flavio.masseni@inps.it (Collegno)</ol><p>e si attende.</p>',
    );
    expect(altre).toEqual([]);
    expect(letta?.titolo).toBe('B) Se la risposta tarda si scrive a:');
    expect(righeDi(letta)).toEqual([
      ['elena.martina@inps.it', '(Torino)'],
      ['massimo.colonna@inps.it', '(Ivrea)'],
      ['flavio.masseni@inps.it', '(Collegno)'],
    ]);
  });

  test.each([
    [
      'la prosa su due colonne',
      `<div style="columns:2">${'<p>Nel 2021 le strutture del territorio rispondono agli obiettivi che il piano assegna.</p>'.repeat(12)}</div>`,
    ],
    [
      'un riquadro con un avviso',
      '<p style="border:1px solid;padding:6px">La presente nota sostituisce le precedenti.</p>'.repeat(2),
    ],
  ])('%s non è una tabella', async (_, corpo) => {
    expect(await tabelle(corpo)).toEqual([]);
  });
});
