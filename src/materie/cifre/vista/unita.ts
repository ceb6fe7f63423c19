import { SENZA_SEGNO, UNITA_COMUNI, PERCENTUALI } from '../../../puro/parole/unita.ts';
import type { UnitaDiMisura1 } from '../../../types/regole.ts';

type InParole = readonly [uno: string, molti: string, detta?: string];

/** The units of the tables: one, many, and how a caption says them («in giorni»). */
const UNITA: Readonly<Record<string, InParole>> = {
  ...UNITA_COMUNI,
  anni: ['anno', 'anni'],
  'punti-omogeneizzati': ['punto omogeneizzato', 'punti omogeneizzati'],
  euro: [...UNITA_COMUNI.euro, SENZA_SEGNO.euro],
  'euro-mq': ['€/m²', '€/m²', 'euro al metro quadrato'],
  'euro-punto': ['€ per punto', '€ per punto', 'euro per punto omogeneizzato'],
  'euro-addetto': ['€ per addetto', '€ per addetto', 'euro per addetto'],
  'euro-prodotto': ['€ per prodotto', '€ per prodotto', 'euro per prodotto'],
  rapporto: ['', '', 'rapporto'],
  percento: [...UNITA_COMUNI.percento, SENZA_SEGNO.percento],
  punti_percentuali: ['punto percentuale', SENZA_SEGNO.punti_percentuali],
  indice: ['', '', 'numero indice'],
  punteggio: ['', '', 'punteggio'],
  dipendenti: ['dipendente', 'dipendenti'],
  lavoratori: ['lavoratore', 'lavoratori'],
  giornate: ['giornata', 'giornate'],
  utenti: ['utente', 'utenti'],
  visitatori: ['visitatore', 'visitatori'],
  pagine: ['pagina', 'pagine'],
  moduli: ['modulo', 'moduli'],
  domande: ['domanda', 'domande'],
  istanze: ['istanza', 'istanze'],
  scarti: ['scarto', 'scarti'],
  posizioni: ['posizione', 'posizioni'],
  strutture: ['struttura', 'strutture'],
  'unita-immobiliari': UNITA_COMUNI.immobili,
  errori: ['errore', 'errori'],
  giudizi: ['giudizio', 'giudizi'],
  atti: ['atto', 'atti'],
  fascicoli: ['fascicolo', 'fascicoli'],
  interventi: ['intervento', 'interventi'],
  attivita: ['attività', 'attività'],
  processi: ['processo', 'processi'],
  rischi: ['rischio', 'rischi'],
  campagne: ['campagna', 'campagne'],
  progetti: ['progetto', 'progetti'],
  linee: ['linea', 'linee'],
  ricorsi: ['ricorso', 'ricorsi'],
  dispositivi: ['dispositivo', 'dispositivi'],
  abilitazioni: ['abilitazione', 'abilitazioni'],
  firme: ['firma', 'firme'],
  follower: ['follower', 'follower'],
  nuclei: ['nucleo', 'nuclei'],
  'non-indicata': ['', '', 'unità non indicata dalla fonte'],
} satisfies Record<UnitaDiMisura1, InParole>;

/** Units whose figures are means or ratios: those of the parts do not add up to the whole's. */
const NON_SI_SOMMANO: ReadonlySet<string> = new Set([
  'giorni',
  'mesi',
  'anni',
  'ore',
  'euro-mq',
  'euro-punto',
  'euro-addetto',
  'euro-prodotto',
  'rapporto',
  ...PERCENTUALI,
  'indice',
  'punteggio',
  'non-indicata',
]);

/** Whether the figures of the parts add up to the whole's. */
export function siSomma(unita: string | null): boolean {
  return unita !== null && !NON_SI_SOMMANO.has(unita);
}

/**
 * The unit beside its figure: «giorno» after 1, «giorni», «di pezzi» after a whole million; empty for ratios and
 * indices.
 * @param valore the figure as a decimal
 */
export function unitaAccanto(unita: string | null, valore: string): string {
  const [uno = '', molti = unita ?? ''] = unita === null ? ['', ''] : (UNITA[unita] ?? [unita, unita]);
  const nome = /^-?1(\.0*)?$/.test(valore) ? uno : molti;
  return /^-?[1-9]\d*0{6}$/.test(valore) && /^\p{L}/u.test(nome) ? `di ${nome}` : nome;
}

/** The unit by itself, as a caption or a header says it: «giorni», «per cento», «euro al metro quadrato». */
export function unitaInParole(unita: string): string {
  const [, molti = unita, detta] = UNITA[unita] ?? [];
  return detta ?? molti;
}

/** The unit as the header of a column writes it: with its sign where it has one, «€», «unità immobiliari». */
export function unitaInTestata(unita: string): string {
  return unitaAccanto(unita, '0') || unitaInParole(unita);
}
