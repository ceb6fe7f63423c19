/** Tables as the plan of 2021-2023 prints them, to be printed again in other ways. */
export interface TabellaDiProva {
  titolo: string;
  intestazioni: string[];
  righe: [etichetta: string, ...celle: string[]][];
}

export const TABELLE: TabellaDiProva[] = [
  {
    titolo: 'Tabella A: indici di giacenza. Valori obiettivo',
    intestazioni: ['IG Prestazioni', 'IG Gestione conto', 'IG Flussi', 'IG Altre aree'],
    righe: [
      ['ALESSANDRIA', '30', '120', '89', '65'],
      ['ASTI', '30', '90', '72', '65'],
      ['CUNEO', '30', '118', '90', '65'],
      ['NOVARA', '30', '119', '95', '65'],
      ['VERBANO-CUSIO-OSSOLA', '30', '90', '79', '65'],
      ['TORINO', '30', '150', '130', '66'],
      ['VERCELLI', '30', '112', '89', '65'],
      ['BIELLA', '30', '90', '92', '65'],
    ],
  },
  {
    titolo: 'Indicatore di redditività',
    intestazioni: ['Valore 2021'],
    righe: [
      ['BASILICATA', '2,98'],
      ['MOLISE', '2,47'],
      ['TRENTINO ALTO ADIGE', '2,43'],
      ['UMBRIA', '3,92'],
      ["VALLE D'AOSTA", '1,54'],
    ],
  },
  {
    titolo: 'Obiettivo economico-finanziario',
    intestazioni: ['ABRUZZO', 'BASILICATA', 'CALABRIA'],
    righe: [
      ['Gestione Entrate contributive', '231.874.765', '83.961.319', '282.382.601'],
      ['Accertamento Contributi', '20.870.354', '9.443.640', '11.954.366'],
      ['Interessi legali (-)', '87.000', '–', '220.944'],
      ['Azioni surrogatorie', '527.625', '220.124', '1.190.947'],
    ],
  },
  {
    titolo: 'Andamento dei servizi',
    intestazioni: ['2019', 'Obiettivo', 'Variazione'],
    righe: [
      ['Tempi medi di liquidazione delle pensioni del settore privato', '23', '19', '-17%'],
      ['Rilascio della matricola aziendale', '95,64%', '94,68%', '-1,60%'],
      ['Correzione delle segnalazioni', 'n.d.', '(1.700)', '(2.900)'],
    ],
  },
];

/** A way of printing a table: the page's HTML, and what changes in what should be read. */
export interface Stampa {
  nome: string;
  html(tabella: TabellaDiProva): string;
}

const stile = (altro: string): string =>
  `<style>body{font:11pt serif;margin:0}table{border-collapse:collapse;margin:12px 0}td,th{padding:3px 10px;text-align:right}td:first-child,th:first-child{text-align:left}${altro}</style>`;
const corpo = ({ righe }: TabellaDiProva, cella = (testo: string): string => testo): string =>
  righe
    .map(
      ([etichetta, ...celle]) =>
        `<tr><td>${etichetta}</td>${celle.map((testo) => `<td>${cella(testo)}</td>`).join('')}</tr>`,
    )
    .join('');
const testa = ({ intestazioni }: TabellaDiProva): string =>
  `<thead><tr><th>STRUTTURA</th>${intestazioni.map((testo) => `<th>${testo}</th>`).join('')}</tr></thead>`;
const frase = '<p>La tabella che segue dice i valori che ogni struttura deve raggiungere entro la fine dell’anno.</p>';
const intera = (tabella: TabellaDiProva, altro: string, cella?: (testo: string) => string): string =>
  `${stile(altro)}${frase}<h2>${tabella.titolo}</h2><table>${testa(tabella)}<tbody>${corpo(tabella, cella)}</tbody></table>${frase}`;

export const STAMPE: Stampa[] = [
  { nome: 'con le righe', html: (tabella) => intera(tabella, 'td,th{border:1px solid}') },
  { nome: 'senza righe', html: (tabella) => intera(tabella, '') },
  { nome: 'fitta e piccola', html: (tabella) => intera(tabella, 'body{font:7pt sans-serif}td,th{padding:1px 6px}') },
  {
    nome: 'larga e grande',
    html: (tabella) => intera(tabella, 'body{font:13pt sans-serif}table{width:100%}td{padding:6px 4px}'),
  },
  {
    nome: 'con etichette strette che vanno a capo',
    html: (tabella) => intera(tabella, 'td:first-child{max-width:150px}td{vertical-align:bottom}'),
  },
  {
    nome: 'con intestazioni girate',
    html: (tabella) =>
      intera(
        tabella,
        'th:not(:first-child){writing-mode:vertical-rl;transform:rotate(180deg);height:140px}td{text-align:center}',
      ),
  },
  {
    nome: 'con richiami sulle cifre',
    html: (tabella) =>
      intera(tabella, 'sup{font-size:60%}', (testo) => (/^\d+$/.test(testo) ? `${testo}<sup>1</sup>` : testo)),
  },
  {
    nome: 'con cifre centrate e righe alterne',
    html: (tabella) => intera(tabella, 'td{text-align:center}tr:nth-child(even){background:#ddd}'),
  },
];

/** A table of forty rows, that a page cuts: its headings are printed again. */
export const LUNGA: TabellaDiProva = {
  titolo: 'Progetti regionali',
  intestazioni: ['A', 'B', 'C'],
  righe: Array.from({ length: 70 }, (_, n) => [
    `SEDE DI PROVA ${n + 1}`,
    String(5000 + n),
    String(200 + n),
    String(21000 - n),
  ]),
};

export const tagliata = (): string =>
  intera(LUNGA, 'td,th{border:1px solid}thead{display:table-header-group}tr{break-inside:avoid}');

/** Two tables side by side, as the clusters of the plan. */
export const affiancate = (prima: TabellaDiProva, dopo: TabellaDiProva): string =>
  `${stile('div{display:flex;gap:60px}')}${frase}<div><table>${testa(prima)}${corpo(prima)}</table><table>${testa(dopo)}${corpo(dopo)}</table></div>`;

/** Words cut at the end of a line, as a justified column does. */
export const colTrattino = (): string =>
  `${stile('td{vertical-align:bottom}')}<h2>Voci</h2><table>${testa({ titolo: '', intestazioni: ['Valore'], righe: [] })}<tr><td>Accertamento ammini-<br>strativo e contributivo</td><td>1.234,56</td></tr><tr><td>Altre voci</td><td>7,10</td></tr><tr><td>Totale</td><td>1.241,66</td></tr></table>`;
