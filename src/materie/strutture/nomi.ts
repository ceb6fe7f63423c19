import type { FunzioneMatrice, GenereStruttura, RigaDiscendenza } from '../../types/regole.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import type { Ruolo } from './competenze.ts';

/**
 * What a structure is, in words, in the order of a list: directorates, which are looked for most, then the territory,
 * then what stands inside other structures.
 */
export const GENERI: Record<GenereStruttura, string> = {
  'direzione-centrale': 'Direzione centrale',
  'servizi-al-territorio': 'Struttura al servizio del territorio',
  'ufficio-centrale': 'Ufficio centrale',
  'coordinamento-professionale': 'Coordinamento professionale',
  'direzione-regionale': 'Direzione regionale',
  'coordinamento-metropolitano': 'Direzione di coordinamento metropolitano',
  'struttura-provinciale': 'Struttura provinciale',
  agenzia: 'Agenzia',
  'punto-inps': 'Punto INPS',
  'struttura-sociale': 'Struttura sociale',
  organo: 'Organo',
  'ufficio-di-supporto': 'Ufficio di supporto',
  'struttura-tecnica': 'Struttura tecnica',
  comitato: 'Comitato',
  incarico: 'Incarico',
  progetto: 'Progetto',
  'struttura-interna': 'Struttura interna',
  organismo: 'Organismo',
};

/** The part that a structure has in something, in words: from the one who answers for it to the one who only helps. */
export const RUOLI_IN_PAROLE: Record<Ruolo, string> = {
  fa: 'se ne occupa',
  guida: 'guida',
  decide: 'decide',
  controlla: 'controlla',
  elabora: 'studia e propone',
  concorre: 'collabora',
};

/** What happens to a structure from one order to the next, in words. */
export const ESITI: Record<RigaDiscendenza['esito'], string> = {
  confermata: 'conserva il nome',
  rinominata: 'cambia nome',
  divisa: 'si divide',
  unita: 'si uniscono, in tutto o in parte',
  trasformata: 'cambia nome e compiti',
  'senza-destinazione': 'nessun documento dice dove è finita',
  nuova: 'nessun documento dice da dove viene',
};

/** The rows of the matrix of functions and structures. */
export const FUNZIONI: Record<FunzioneMatrice, string> = {
  governance: 'Governance interna ed esterna',
  'attivita-istituzionali': 'Attività istituzionali',
  supporto: 'Attività di supporto generale amministrativo',
  professionali: 'Attività professionali',
};

/** The latest name of a structure; its id where the catalogue has no such structure. */
export function nomeStruttura(catalogo: Pick<Catalogo, 'strutture'>, id: string): string {
  return catalogo.strutture.find((one) => one.id === id)?.nome ?? id;
}

/** How an order is called in few words: «2016»; its id where the catalogue has no such order. */
export function ordinamentoInBreve(catalogo: Pick<Catalogo, 'ordinamenti'>, id: string): string {
  return catalogo.ordinamenti.find((one) => one.id === id)?.breve ?? id;
}

const SIGLE: readonly [RegExp, string][] = [
  [/^Direzione centrale /, 'DC '],
  [/^Direzione regionale /, 'DR '],
  [/^Direzione di coordinamento metropolitano di /, 'DCM '],
];

/** A name for narrow places: «DC Pensioni» for «Direzione centrale Pensioni». */
export function nomeBreve(nome: string): string {
  const [pattern, sigla] = SIGLE.find(([long]) => long.test(nome)) ?? [];
  return pattern && sigla ? nome.replace(pattern, sigla) : nome;
}
