import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { toCsv } from './csv.ts';

/** A project as open data. */
export interface ProgettoDati {
  id: string;
  tipo: string;
  codice: string | null;
  titolo: string;
  output: string | null;
  struttura: string;
  struttura_nome: string;
  linee_civ: string[];
  /** Letter of the general objective. */
  obiettivo: string | null;
  linea_guida: string | null;
  inizio: string | null;
  fine: string | null;
  stessa_attivita: string[];
  insieme: string | null;
  numero: number | null;
  certezza: string;
  motivo: string | null;
  incongruenza: string | null;
  fonte_documento: string;
  fonte_punto: string;
  url: string;
}

/** Projects as open data, in the order of the rules. */
export function datiProgetti({ progetti }: Catalogo): ProgettoDati[] {
  return progetti.map((progetto) => ({
    id: progetto.id,
    tipo: progetto.tipo,
    codice: progetto.codice,
    titolo: progetto.titolo,
    output: progetto.output,
    struttura: progetto.struttura.id,
    struttura_nome: progetto.struttura.nome,
    linee_civ: progetto.lineeCiv,
    obiettivo: progetto.obiettivo?.lettera ?? null,
    linea_guida: progetto.lineaGuida?.id ?? null,
    inizio: progetto.inizio,
    fine: progetto.fine,
    stessa_attivita: progetto.stessaAttivita,
    insieme: progetto.insieme,
    numero: progetto.numero,
    certezza: progetto.certezza,
    motivo: progetto.motivo,
    incongruenza: progetto.incongruenza,
    fonte_documento: progetto.fonte.documento,
    fonte_punto: progetto.fonte.punto,
    url: `/progetti/${progetto.id}/`,
  }));
}

const COLONNE = [
  'id',
  'tipo',
  'codice',
  'titolo',
  'output',
  'struttura',
  'struttura_nome',
  'linee_civ',
  'obiettivo',
  'linea_guida',
  'inizio',
  'fine',
  'stessa_attivita',
  'insieme',
  'numero',
  'certezza',
  'motivo',
  'incongruenza',
  'fonte_documento',
  'fonte_punto',
  'url',
] as const satisfies (keyof ProgettoDati)[];

/** The same as a table; lists become words separated by spaces. */
export function csvProgetti(catalogo: Catalogo): string {
  return toCsv(
    [...COLONNE],
    datiProgetti(catalogo).map((progetto) =>
      COLONNE.map((colonna) => {
        const valore = progetto[colonna];
        return Array.isArray(valore) ? valore.join(' ') : valore === null ? null : String(valore);
      }),
    ),
  );
}
