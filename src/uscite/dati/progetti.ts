import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Fonte } from '../../types/regole.ts';
import { conFonte, csvDaRecord } from './csv.ts';
import { COLONNE_PROGETTI } from './schemi/prodotti.ts';

/** A project as open data. */
export interface ProgettoDati {
  id: string;
  tipo: string;
  codice: string | null;
  titolo: string;
  descrizione: string | null;
  output: string | null;
  struttura: string;
  struttura_nome: string;
  linee_civ: string[];
  /** Letter of the general objective. */
  obiettivo: string | null;
  linea_guida: string | null;
  indicazioni: string[];
  programma: string | null;
  inizio: string | null;
  fine: string | null;
  stessa_attivita: string[];
  insieme: string | null;
  numero: number | null;
  certezza: string;
  motivo: string | null;
  incongruenza: string | null;
  fonte: Fonte;
  url: string;
}

/** Projects as open data, in the order of the rules. */
export function datiProgetti({ progetti }: Catalogo): ProgettoDati[] {
  return progetti.map((progetto) => ({
    id: progetto.id,
    tipo: progetto.tipo,
    codice: progetto.codice,
    titolo: progetto.titolo,
    descrizione: progetto.descrizione,
    output: progetto.output,
    struttura: progetto.struttura.id,
    struttura_nome: progetto.struttura.nome,
    linee_civ: progetto.linee_civ,
    obiettivo: progetto.obiettivo?.lettera ?? null,
    linea_guida: progetto.linea_guida?.id ?? null,
    indicazioni: progetto.indicazioni.map(({ id }) => id),
    programma: progetto.programma,
    inizio: progetto.inizio,
    fine: progetto.fine,
    stessa_attivita: progetto.stessa_attivita,
    insieme: progetto.insieme,
    numero: progetto.numero,
    certezza: progetto.certezza,
    motivo: progetto.motivo,
    incongruenza: progetto.incongruenza,
    fonte: progetto.fonte,
    url: `/progetti/${progetto.id}/`,
  }));
}

/** The same as a table; lists become words separated by spaces. */
export function csvProgetti(catalogo: Catalogo): string {
  return csvDaRecord(Object.keys(COLONNE_PROGETTI), datiProgetti(catalogo).map(conFonte));
}
