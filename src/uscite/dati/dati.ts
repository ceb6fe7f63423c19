import type { Fonte } from '../../types/regole.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { fontiDellaVersione, perVersione } from '../../materie/prodotti/prodotti.ts';
import { fontiUnita, prodottiDi } from '../../materie/prodotti/unita.ts';
import { nomeUnita } from '../../materie/nomi.ts';
import { csvCanali, csvContatti, datiCanali, datiContatti } from './canali.ts';
import { toCsv } from './csv.ts';
import type { InsiemeDati } from './insieme.ts';
import { INSIEMI_PROTOCOLLI } from './protocolli.ts';
import { INSIEMI_REGISTRI } from './registri.ts';
import { CANALE, COLONNE_CANALI, COLONNE_CONTATTI, CONTATTO } from './schemi/canali.ts';
import { COLONNE_PRODOTTI, COLONNE_PROGETTI, PRODOTTO, PROGETTO, UNITA } from './schemi/prodotti.ts';
import { DOCUMENTO, INCONGRUENZA, INDICATORE, NOVITA, REGOLA_SENZA_CALCOLO } from './schemi/registri.ts';
import {
  COLONNE_COMPETENZE,
  COLONNE_DISCENDENZE,
  COLONNE_STRUTTURE,
  COMPETENZA,
  DISCENDENZA,
  STRUTTURA,
} from './schemi/strutture.ts';
import { CIFRA, COLONNE_SEDI, COLONNE_VALORI, COLONNE_VERIFICHE, PESO, SEDE, VERIFICA } from './schemi/valori.ts';
import { csvProgetti, datiProgetti } from './progetti.ts';
import {
  csvCompetenze,
  csvDiscendenze,
  csvStrutture,
  datiCompetenze,
  datiDiscendenze,
  datiStrutture,
} from './strutture.ts';
import { csvSedi, csvValori, csvVerifiche, datiPesi, datiSedi, datiValori, datiVerifiche } from './valori.ts';

/** A product as open data: one object for each of its versions, told apart by `valido_dal`. */
export interface ProdottoDati {
  id: string;
  codice_prodotto: string | null;
  codice_14o: string | null;
  descrizione: string;
  nome: string;
  gruppo: string;
  unita: string;
  unita_nome: string;
  condizione: string | null;
  precedente: string | null;
  valido_dal: string | null;
  valido_al: string | null;
  certezza: string;
  motivo: string | null;
  incongruenza: string | null;
  fonti: Pick<Fonte, 'documento' | 'punto'>[];
  url: string;
}

/** Products as open data, in the order of the sources. */
export function datiProdotti(catalogo: Catalogo): ProdottoDati[] {
  return catalogo.prodotti.flatMap(perVersione).map((prodotto) => ({
    id: prodotto.id,
    codice_prodotto: prodotto.codice_prodotto,
    codice_14o: prodotto.codice_14o,
    descrizione: prodotto.descrizione,
    nome: prodotto.nome,
    gruppo: prodotto.gruppo,
    unita: prodotto.unita,
    unita_nome: nomeUnita(catalogo, prodotto.unita),
    condizione: prodotto.condizione?.testo ?? null,
    precedente: prodotto.precedente?.unita ?? null,
    valido_dal: prodotto.valido_dal,
    valido_al: prodotto.valido_al,
    certezza: prodotto.certezza,
    motivo: prodotto.motivo,
    incongruenza: prodotto.incongruenza,
    fonti: fontiDellaVersione(prodotto).map(({ documento, punto }) => ({ documento, punto })),
    url: `/prodotti/${prodotto.id}/`,
  }));
}

const CAMPI_PRODOTTI = [
  'id',
  'codice_prodotto',
  'codice_14o',
  'descrizione',
  'nome',
  'gruppo',
  'unita',
  'unita_nome',
  'condizione',
  'precedente',
  'valido_dal',
  'valido_al',
  'certezza',
  'motivo',
  'incongruenza',
  'url',
] as const satisfies (keyof ProdottoDati)[];

function csvProdotti(catalogo: Catalogo): string {
  return toCsv(
    [...CAMPI_PRODOTTI, 'fonti'],
    datiProdotti(catalogo).map((prodotto) => [
      ...CAMPI_PRODOTTI.map((colonna) => prodotto[colonna]),
      prodotto.fonti.map(({ documento, punto }) => `${documento}, ${punto}`).join(' | '),
    ]),
  );
}

function datiUnita(catalogo: Catalogo): unknown[] {
  return catalogo.unita.map(({ ceduto, contiene, ...unita }) => ({
    ...unita,
    contiene,
    ceduto: ceduto.map(({ a, che_cosa }) => ({ a, che_cosa })),
    prodotti: [...new Set(prodottiDi(unita.id, catalogo.prodotti).suoi.map(({ id }) => id))],
    fonti: fontiUnita(unita),
    url: `/unita/${unita.id}/`,
  }));
}

/** The indicators as their rules are written; the compiled form is of no use elsewhere. */
function datiIndicatori({ indicatori }: Catalogo): unknown[] {
  return indicatori.map(({ calcolo: _, ...scheda }) => ({
    ...scheda,
    url: `/indicatori/${scheda.id}/`,
    calcolatore: `/calcolatori/${scheda.id}/`,
  }));
}

/** Every set of open data, in the order in which the page of open data lists them. */
export const INSIEMI: InsiemeDati[] = [
  {
    nome: 'prodotti',
    titolo: 'Prodotti',
    descrizione:
      'Un oggetto per ciascun prodotto: codici, descrizione, unità che se ne occupa, condizione, certezza, fonti.',
    json: datiProdotti,
    schema: PRODOTTO,
    csv: { scrivi: csvProdotti, colonne: COLONNE_PRODOTTI },
  },
  {
    nome: 'unita',
    titolo: 'Unità organizzative',
    descrizione: 'Le unità, che cosa hanno assorbito, i loro nomi, chi risponde degli atti.',
    json: datiUnita,
    schema: UNITA,
  },
  {
    nome: 'canali',
    titolo: 'Canali',
    descrizione:
      'Le regole sui canali e ogni cella della tavola delle decisioni: contribuente, esigenza, sede, periodo, via, certezza.',
    json: datiCanali,
    schema: CANALE,
    csv: { scrivi: csvCanali, colonne: COLONNE_CANALI },
  },
  {
    nome: 'contatti',
    titolo: 'Contatti',
    descrizione:
      'Le caselle a cui scrivere, e quelle da non usare più, con le date. Le caselle che portano un nome non sono nella tabella.',
    json: (catalogo) => datiContatti(catalogo),
    schema: CONTATTO,
    csv: { scrivi: csvContatti, colonne: COLONNE_CONTATTI },
  },
  ...INSIEMI_PROTOCOLLI,
  {
    nome: 'indicatori',
    titolo: 'Indicatori',
    descrizione:
      'Le regole che si calcolano: definizione, formule, ingressi, costanti, pesi, obiettivi, esempi, ciò che il testo lascia aperto, fonti.',
    json: datiIndicatori,
    schema: INDICATORE,
  },
  {
    nome: 'regole-senza-calcolo',
    titolo: 'Regole che non si calcolano',
    descrizione:
      'Le regole del piano che qui non danno un numero: perché, quale documento manca, che cosa si sa lo stesso, con le fonti.',
    json: ({ regoleSenzaCalcolo }) =>
      regoleSenzaCalcolo.map((regola) => ({ ...regola, url: `/indicatori/senza-calcolo/${regola.id}/` })),
    schema: REGOLA_SENZA_CALCOLO,
  },
  {
    nome: 'progetti',
    titolo: 'Progetti',
    descrizione:
      'I progetti e le attività strategiche del piano della performance 2021-2023: chi ne risponde, date, linee del CIV, obiettivo, risultato.',
    json: datiProgetti,
    schema: PROGETTO,
    csv: { scrivi: csvProgetti, colonne: COLONNE_PROGETTI },
  },
  {
    nome: 'strutture',
    titolo: 'Strutture',
    descrizione:
      'Le strutture negli ordinamenti del 2014, 2016 e 2021: genere, livello, dipendenze, discendenza, certezza.',
    json: datiStrutture,
    schema: STRUTTURA,
    csv: { scrivi: csvStrutture, colonne: COLONNE_STRUTTURE },
  },
  {
    nome: 'discendenze',
    titolo: 'Discendenza delle strutture',
    descrizione:
      'Che cosa è diventata ogni struttura da un ordinamento al successivo, un passo alla volta: da che cosa, che cosa succede, a che cosa, quanto è certo.',
    json: datiDiscendenze,
    schema: DISCENDENZA,
    csv: { scrivi: csvDiscendenze, colonne: COLONNE_DISCENDENZE },
  },
  {
    nome: 'competenze',
    titolo: 'Competenze',
    descrizione:
      'Chi fa che cosa secondo l’ordinamento del 2016 e il fascicolo senza data: struttura, ruolo, compito, argomenti, fonte. Non è detto che sia così oggi.',
    json: datiCompetenze,
    schema: COMPETENZA,
    csv: { scrivi: csvCompetenze, colonne: COLONNE_COMPETENZE },
  },
  {
    nome: 'sedi',
    titolo: 'Sedi',
    descrizione:
      'Il territorio: livello nazionale, regioni, coordinamenti metropolitani, sedi locali, chi comprende chi e i gruppi in cui il piano le confronta.',
    json: datiSedi,
    schema: SEDE,
    csv: { scrivi: csvSedi, colonne: COLONNE_SEDI },
  },
  {
    nome: 'valori',
    titolo: 'Valori',
    descrizione: 'Ogni cifra delle tabelle: voce, struttura, periodo, tipo, valore, unità, certezza, verifiche, fonte.',
    json: datiValori,
    schema: CIFRA,
    csv: { scrivi: csvValori, colonne: COLONNE_VALORI },
  },
  {
    nome: 'pesi',
    titolo: 'Pesi',
    descrizione: 'Gli alberi di pesi, una voce alla volta.',
    json: datiPesi,
    schema: PESO,
  },
  {
    nome: 'verifiche',
    titolo: 'Verifiche',
    descrizione: 'Le cifre pubblicate ricalcolate: valore stampato, valore ricalcolato, esito, voce del registro.',
    json: datiVerifiche,
    schema: VERIFICA,
    csv: { scrivi: csvVerifiche, colonne: COLONNE_VERIFICHE },
  },
  ...INSIEMI_REGISTRI,
  {
    nome: 'fonti',
    titolo: 'Fonti',
    descrizione: 'I documenti letti e gli atti che citano.',
    json: ({ fonti }) => fonti.map((fonte) => ({ ...fonte, url: `/fonti/${fonte.id}/` })),
    schema: DOCUMENTO,
  },
  {
    nome: 'incongruenze',
    titolo: 'Incongruenze',
    descrizione: 'Il registro delle contraddizioni, con entrambe le versioni.',
    json: ({ incongruenze }) => incongruenze.map((voce) => ({ ...voce, url: `/incongruenze/${voce.id}/` })),
    schema: INCONGRUENZA,
  },
  {
    nome: 'novita',
    titolo: 'Novità delle regole',
    descrizione: 'Che cosa è cambiato nelle regole, dal più recente: data, titolo, testo, che cosa riguarda.',
    json: ({ novita }) => novita.map((voce) => ({ ...voce, url: `/novita/#${voce.id}` })),
    schema: NOVITA,
  },
];
