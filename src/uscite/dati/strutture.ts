import type { Fonte } from '../../types/regole.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { nomeStruttura } from '../../materie/strutture/nomi.ts';
import { nellUltimoAssetto } from '../../materie/strutture/linea.ts';
import { conFonte, csvDaRecord, toCsv } from './csv.ts';
import { COLONNE_DISCENDENZE } from './schemi/strutture.ts';

type Parti = Pick<Catalogo, 'strutture' | 'competenze' | 'ordinamenti' | 'discendenze' | 'unita'>;

/** The structures as open data: each with what every order says of it, its lineage and what it is in the latest order known. */
export function datiStrutture(catalogo: Parti): unknown[] {
  return catalogo.strutture.map((struttura) => ({
    id: struttura.id,
    nome: struttura.nome,
    versioni: struttura.versioni.map(({ tabella: _tabella, posizione: _posizione, ...versione }) => versione),
    precedenti: struttura.precedenti.map(({ tabella: _tabella, ...passo }) => passo),
    successive: struttura.successive.map(({ tabella: _tabella, ...passo }) => passo),
    ultimo_assetto: nellUltimoAssetto(struttura, catalogo).strutture.map(({ id }) => id),
    url: `/strutture/${struttura.id}/`,
  }));
}

/** A line for each structure in each order. */
export function csvStrutture(catalogo: Parti): string {
  const colonne = [
    'nome',
    'stampato',
    'genere',
    'gruppo',
    'livello',
    'numero',
    'compito',
    'valido_dal',
    'valido_al',
    'certezza',
    'incongruenza',
  ] as const;
  return toCsv(
    ['id', 'ordinamento', ...colonne, 'sperimentale', 'insieme', 'dipende_da', 'parte_di', 'documento', 'punto', 'url'],
    catalogo.strutture.flatMap((struttura) =>
      struttura.versioni.map((versione) => [
        struttura.id,
        versione.ordinamento,
        ...colonne.map((colonna) => versione[colonna] ?? null),
        versione.sperimentale ? 'si' : 'no',
        versione.insieme ? 'si' : 'no',
        versione.dipende_da.map((relazione) => relazione.struttura).join(' '),
        versione.parte_di,
        versione.fonte.documento,
        versione.fonte.punto,
        `/strutture/${struttura.id}/`,
      ]),
    ),
  );
}

/** Every step of the lineage, those known only by a name included. */
export function datiDiscendenze({ discendenze }: Pick<Catalogo, 'discendenze'>) {
  return discendenze.map(
    ({
      id,
      tabella,
      da_ordinamento,
      a_ordinamento,
      da,
      da_nome,
      a,
      esito,
      nota,
      fonte,
      certezza,
      motivo,
      incongruenza,
    }) => ({
      id,
      tabella,
      da_ordinamento,
      a_ordinamento,
      esito,
      da,
      da_nome,
      a,
      nota,
      fonte,
      certezza,
      motivo,
      incongruenza,
      url: `/strutture/discendenza/#${id}`,
    }),
  );
}

/** The same as a table: of each end, what it is. */
export function csvDiscendenze(catalogo: Pick<Catalogo, 'discendenze'>): string {
  const rif = (parti: readonly { rif: string }[]): string[] => parti.map((parte) => parte.rif);
  return csvDaRecord(
    Object.keys(COLONNE_DISCENDENZE),
    datiDiscendenze(catalogo).map((passo) => ({ ...conFonte(passo), da: rif(passo.da), a: rif(passo.a) })),
  );
}

/** A competence as open data, with the order it comes from and the days of that order: it is not what is done today. */
export interface CompetenzaDati {
  id: string;
  ordinamento: string;
  valido_dal: string | null;
  valido_al: string | null;
  strutture: string[];
  strutture_nomi: string[];
  /** The sorts of structures that all do it, where `strutture` is empty. */
  vale_per: string[];
  ruolo: string;
  verbo: string;
  cosa: string;
  temi: string[];
  con_chi: string[];
  con_altri: string[];
  funzione: string | null;
  nota: string | null;
  certezza: string;
  motivo: string | null;
  incongruenza: string | null;
  fonte: Fonte;
  altri_punti: string[];
  url: string;
}

/** Competences as open data, in the order of the rules. */
export function datiCompetenze(catalogo: Parti): CompetenzaDati[] {
  const orders = new Map(catalogo.ordinamenti.map((one) => [one.id, one]));
  return catalogo.competenze.map((one) => ({
    id: one.id,
    ordinamento: one.ordinamento,
    valido_dal: orders.get(one.ordinamento)?.valido_dal ?? null,
    valido_al: orders.get(one.ordinamento)?.valido_al ?? null,
    strutture: one.strutture,
    strutture_nomi: one.strutture.map((id) => nomeStruttura(catalogo, id)),
    vale_per: one.vale_per,
    ruolo: one.ruolo,
    verbo: one.verbo,
    cosa: one.cosa,
    temi: one.temi,
    con_chi: one.con_chi,
    con_altri: one.con_altri,
    funzione: one.funzione,
    nota: one.nota,
    certezza: one.certezza,
    motivo: one.motivo,
    incongruenza: one.incongruenza,
    fonte: one.fonte,
    altri_punti: one.altri_punti,
    url: `/competenze/${one.temi[0] ?? ''}/#${one.id}`,
  }));
}

/** A line for each competence. */
export function csvCompetenze(catalogo: Parti): string {
  const colonne = ['id', 'ordinamento', 'valido_dal', 'valido_al'] as const;
  const altre = ['ruolo', 'verbo', 'cosa'] as const;
  return toCsv(
    [
      ...colonne,
      'strutture',
      'strutture_nomi',
      'vale_per',
      ...altre,
      'temi',
      'con_chi',
      'con_altri',
      'certezza',
      'incongruenza',
      'documento',
      'punto',
      'url',
    ],
    datiCompetenze(catalogo).map((one) => [
      ...colonne.map((colonna) => one[colonna]),
      one.strutture.join(' '),
      one.strutture_nomi.join(' | '),
      one.vale_per.join(' '),
      ...altre.map((colonna) => one[colonna]),
      one.temi.join(' '),
      one.con_chi.join(' '),
      one.con_altri.join(' | '),
      one.certezza,
      one.incongruenza,
      one.fonte.documento,
      one.fonte.punto,
      one.url,
    ]),
  );
}
