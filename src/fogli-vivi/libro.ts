/**
 * A calculator as a workbook whose cells hold the formulas, from the same tree that the site evaluates: inputs to be
 * typed into, steps, results, targets, constants with their sources. Protected where it is not an input.
 */
import { leggiIngresso } from '../puro/formula/leggi.ts';
import type { Calcolo, Dato, Dati, Origine } from '../puro/formula/tipi.ts';
import type { Tendina } from '../xlsx/foglio-xml.ts';
import { partiXlsx, type Nome } from '../xlsx/parti-xlsx.ts';
import { STILE } from '../xlsx/stili.ts';
import type { Posti } from './formula.ts';
import { righeDelCalcolo } from './sezioni.ts';
import { testo, type Riga } from './righe.ts';
import { VOCI_ELENCO } from './celle.ts';

/** What a workbook is made from. */
export interface Foglio {
  calcolo: Calcolo;
  nome: string;
  definizione: string;
  versione: string;
  fonte: Origine;
  /** Names of documents, by id. */
  documenti: Readonly<Record<string, { nome: string }>>;
  /** A sentence beside an input, by its name. */
  aiuti: Readonly<Record<string, string>>;
  /** What stands in the cells to be typed into. */
  dati: Dati;
  /** Where the calculator is. */
  indirizzo: string;
}

/** Reads answers as they stand in the fields of a page. */
export function datiDaTesti(calcolo: Calcolo, testi: Readonly<Record<string, string>>): Dati {
  return Object.fromEntries(
    calcolo.ingressi.flatMap((ingresso): [string, Dato][] => {
      const { dato } = leggiIngresso(ingresso, testi[ingresso.nome] ?? '');
      return dato === undefined ? [] : [[ingresso.nome, dato]];
    }),
  );
}

/** The workbook's parts, by their names in the zip that it is: who asks packs them, Node or a browser. */
export function foglioVivo(foglio: Foglio): Map<string, string> {
  const { calcolo } = foglio;
  const celle = new Map<string, string>();
  const controlli = new Map<string, string>();
  const posti: Posti = { calcolo, celle, controlli };
  const righe = [...intestazione(foglio), ...righeDelCalcolo(foglio, posti)];
  righe.forEach(({ nome }, i) => {
    if (nome !== undefined) celle.set(nome, `$B$${i + 1}`);
  });
  for (const { nome, tipo } of calcolo.ingressi) {
    const riga = Number(celle.get(nome)?.slice(3));
    controlli.set(nome, `$E$${riga}`);
    if (tipo === 'lista') celle.set(nome, `$B$${riga}:$B$${riga + VOCI_ELENCO - 1}`);
  }
  const scelte = calcolo.ingressi.filter(({ tipo }) => tipo === 'scelta' || tipo === 'si_no');
  const elenchi = scelte.map((ingresso) => ingresso.opzioni?.map(({ etichetta }) => etichetta) ?? ['sì', 'no']);
  return partiXlsx(
    [
      {
        nome: 'Calcolo',
        colonne: [50, 22, 16, 60, 50].map((larghezza) => ({ larghezza, stile: STILE.base })),
        righe: righe.map((riga) => riga.celle()),
        fermi: { righe: 0, colonne: 0 },
        tendine: scelte.map(({ nome }, i) => tendina(celle.get(nome) ?? '', i)),
        note: [],
        protetto: true,
      },
      ...(scelte.length > 0
        ? [
            {
              nome: 'Elenchi',
              colonne: scelte.map(() => ({ larghezza: 40, stile: STILE.base })),
              righe: Array.from({ length: Math.max(...elenchi.map(({ length }) => length)) + 1 }, (_, riga) =>
                scelte.map(({ etichetta }, i) =>
                  riga === 0 ? testo(etichetta, STILE.titolo) : testo(elenchi[i]?.[riga - 1] ?? ''),
                ),
              ),
              fermi: { righe: 1, colonne: 0 },
              tendine: [],
              note: [],
              protetto: true,
            },
          ]
        : []),
    ],
    scelte.map((_, i): Nome => ({ nome: `scelta_${i + 1}`, intervallo: intervallo(i, elenchi[i]?.length ?? 0) })),
  );
}

const colonna = (i: number): string => String.fromCharCode(65 + i);

const intervallo = (i: number, quanti: number): string => `Elenchi!$${colonna(i)}$2:$${colonna(i)}$${quanti + 1}`;

function tendina(cella: string, i: number): Tendina {
  const riga = Number(cella.slice(3)) - 1;
  return { colonna: 1, primaRiga: riga, ultimaRiga: riga, elenco: `scelta_${i + 1}`, suggerimento: null };
}

function intestazione({ nome, definizione, versione, fonte, documenti, indirizzo }: Foglio): Riga[] {
  const riga = (scritto: string, stile: number = STILE.spiegazione): Riga => ({ celle: () => [testo(scritto, stile)] });
  return [
    riga(nome, STILE.grande),
    riga(definizione),
    riga('Si cambiano solo le celle gialle: il resto è protetto, senza password, e si rifà da solo.'),
    riga(
      'Il foglio calcola con quindici cifre e mostra fino a sei decimali; il sito calcola con frazioni esatte e arrotonda solo quando mostra: possono scostarsi dalla dodicesima cifra.',
    ),
    riga(`Regola: ${documenti[fonte.documento]?.nome ?? fonte.documento}, ${fonte.punto}. Versione ${versione}.`),
    riga(`«Chi fa cosa», progetto indipendente, non è un sito dell’INPS. ${indirizzo}`),
  ];
}
