import type { Fonte } from '../../types/regole.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { percorsoCifra, percorsoTabella, percorsoVerifica } from '../../materie/cifre/vista/indirizzi.ts';
import { scriviCifra } from '../../materie/cifre/vista/scrivi.ts';
import { unitaInParole } from '../../materie/cifre/vista/unita.ts';
import { vistaTabella, type CellaVista } from '../../materie/cifre/vista/vista.ts';
import type { Sede } from '../../materie/cifre/sedi.ts';
import type { Cifra, TabellaCompilata } from '../../materie/cifre/valori.ts';
import { toCsv, type CsvCell } from './csv.ts';

/** A figure as open data. */
export interface CifraDati {
  id: string;
  tabella: string;
  voce: string;
  struttura: string | null;
  periodo: string | null;
  tipo: string | null;
  /** A decimal; null where the source has no figure, or the figure is lost in the text we read. */
  valore: string | null;
  unita: string | null;
  stato: Cifra['stato'];
  /** What stands in the place of a figure. */
  testo: string | null;
  vincolo: string | null;
  rispetto_a: string | null;
  certezza: string;
  motivo: string | null;
  incongruenza: string | null;
  verifiche: string[];
  fonte: Fonte;
  url: string;
}

/** Every figure, table by table; descriptions in words are left to the tables. */
export function datiValori({ tabelle }: Pick<Catalogo, 'tabelle'>): CifraDati[] {
  return tabelle
    .flatMap(({ cifre }) => cifre)
    .filter(({ tipo, valore }) => tipo !== 'descrizione' || valore !== null)
    .map(
      ({
        id,
        tabella,
        voce,
        struttura,
        periodo,
        tipo,
        valore,
        unita,
        stato,
        testo,
        vincolo,
        rispetto_a,
        certezza,
        motivo,
        incongruenza,
        verifiche,
        fonte,
      }) => ({
        id,
        tabella,
        voce,
        struttura,
        periodo,
        tipo,
        valore,
        unita,
        stato,
        testo,
        vincolo,
        rispetto_a,
        certezza,
        motivo,
        incongruenza,
        verifiche,
        fonte,
        url: percorsoCifra(id),
      }),
    );
}

/** Every figure as a table, a line each. */
export function csvValori(catalogo: Pick<Catalogo, 'tabelle'>): string {
  const columns = [
    'tabella',
    'voce',
    'struttura',
    'periodo',
    'tipo',
    'valore',
    'unita',
    'stato',
    'testo',
    'vincolo',
    'rispetto_a',
    'certezza',
    'motivo',
    'incongruenza',
  ] as const;
  return toCsv(
    [...columns, 'documento', 'punto', 'id'],
    datiValori(catalogo).map((cifra) => [
      ...columns.map((column) => (column === 'valore' ? decimale(cifra.valore) : cifra[column])),
      cifra.fonte.documento,
      cifra.fonte.punto,
      cifra.id,
    ]),
  );
}

/** A check as open data. */
export function datiVerifiche({ verifiche }: Pick<Catalogo, 'verifiche'>): unknown[] {
  return verifiche.map(
    ({
      id,
      descrizione,
      tabella,
      tipo,
      pubblicato,
      ricalcolato,
      scarto,
      esito,
      tolleranza,
      incongruenza,
      cella,
      celle,
      nota,
    }) => ({
      id,
      descrizione,
      pubblicato,
      ricalcolato,
      esito,
      incongruenza,
      scarto,
      tipo,
      tabella,
      cella,
      celle,
      tolleranza,
      nota,
      url: percorsoVerifica({ id, tabella }),
    }),
  );
}

/** Every check as a table; a range in the place of a figure stays text. */
export function csvVerifiche({ verifiche }: Pick<Catalogo, 'verifiche'>): string {
  return toCsv(
    ['id', 'descrizione', 'pubblicato', 'ricalcolato', 'scarto', 'esito', 'incongruenza', 'tabella', 'tipo'],
    verifiche.map(({ id, descrizione, pubblicato, ricalcolato, scarto, esito, incongruenza, tabella, tipo }) => [
      id,
      descrizione,
      decimale(pubblicato),
      /^-?[\d.]+$/.test(ricalcolato) ? decimale(ricalcolato) : ricalcolato,
      decimale(scarto),
      esito,
      incongruenza,
      tabella,
      tipo,
    ]),
  );
}

/** The territory as open data. */
export function datiSedi({ sedi }: Pick<Catalogo, 'sedi'>): unknown[] {
  return sedi.map(sedeDati);
}

function sedeDati({
  id,
  nome,
  stampato,
  altri_nomi,
  livello,
  filiale_metropolitana,
  superiore,
  regione,
  cluster_costi,
  cluster_personale,
  nota,
  fonte,
  certezza,
  motivo,
  incongruenza,
}: Sede) {
  return {
    id,
    nome,
    livello,
    superiore,
    regione,
    stampato,
    altri_nomi,
    filiale_metropolitana,
    cluster_costi: cluster_costi ?? null,
    cluster_personale: cluster_personale ?? null,
    certezza,
    motivo,
    incongruenza,
    nota,
    fonte,
    url: `/sedi/${id}/`,
  };
}

/** The territory as a table. */
export function csvSedi({ sedi }: Pick<Catalogo, 'sedi'>): string {
  const columns = [
    'id',
    'nome',
    'livello',
    'superiore',
    'regione',
    'stampato',
    'cluster_costi',
    'cluster_personale',
    'certezza',
    'motivo',
    'incongruenza',
    'nota',
    'url',
  ] as const;
  return toCsv(
    [...columns, 'documento', 'punto'],
    sedi.map((sede) => {
      const dati = sedeDati(sede);
      return [...columns.map((column) => dati[column]), sede.fonte.documento, sede.fonte.punto];
    }),
  );
}

/** The trees of weights as open data, one object for each entry. */
export function datiPesi({ pesi }: Pick<Catalogo, 'pesi'>): unknown[] {
  return pesi.flatMap(({ id: albero, titolo, periodo, voci }) =>
    voci.map(
      ({ id, voce, nome, parte_di, peso, peso_comune, valori, nota, fonte, certezza, motivo, incongruenza }) => ({
        albero,
        titolo,
        periodo,
        id,
        voce,
        nome,
        parte_di,
        peso,
        peso_comune,
        valori,
        certezza,
        motivo,
        incongruenza,
        nota,
        fonte,
      }),
    ),
  );
}

/** One table as the source lays it out: a line for each row, a column for each column. */
export function csvTabella(tabella: TabellaCompilata, catalogo: Pick<Catalogo, 'sedi' | 'verifiche'>): string {
  const vista = vistaTabella(tabella, catalogo);
  const gruppi = vista.gruppiRighe.length > 0;
  const heading = ({ nome, unita, sede }: (typeof vista.colonne)[number]): string =>
    `${nome}${unita && !sede ? ` (${unitaInParole(unita)})` : ''}`;
  return toCsv(
    [...(gruppi ? ['gruppo'] : []), 'voce', 'stampato', ...vista.colonne.map(heading)],
    vista.righe.map((riga) => [
      ...(gruppi ? [riga.gruppo] : []),
      riga.nome,
      riga.stampato ?? riga.nome,
      ...riga.celle.map(csvCella),
    ]),
  );
}

function csvCella(cella: CellaVista | null): CsvCell {
  if (!cella) return null;
  const { cifra, testo } = cella;
  // A bound, an increase or a unit of its own would be lost in a bare number.
  const bare = cifra.valore !== null && cifra.stato === 'cifra' && testo === scriviCifra(cifra, false);
  return bare && !cifra.vincolo && cifra.rispetto_a === null ? decimale(cifra.valore) : testo;
}

function decimale(valore: string | null): CsvCell {
  return valore === null ? null : { decimale: valore };
}

/** Where a table is, as a table: its page and its file. */
export function percorsoCsv({ id }: Pick<TabellaCompilata, 'id'>): string {
  return `/dati/v1${percorsoTabella(id).slice(0, -1)}.csv`;
}
