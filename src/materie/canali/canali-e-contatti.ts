import type { QuestioneConLavoro } from '../../puro/canali/questioni.ts';
import { storieCaselle, type StoriaCasella } from '../../puro/canali/storie.ts';
import type {
  Contatto,
  ElencoDomande,
  ElencoOggetti,
  Modello,
  Protocollo,
  RegolaCanale,
  TavolaCanali,
} from '../../puro/canali/tipi.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { compilaCanali, type RegolaLetta } from './canali.ts';
import { compilaContatti } from './contatti.ts';
import { compilaFestivita, type FestaCatalogo } from './festivita.ts';
import type { Incongruenza } from '../fonti/incongruenze.ts';
import { compilaModelli } from './modelli.ts';
import { compilaDomande, compilaOggetti } from './oggetti.ts';
import { compilaProtocolli } from './protocolli.ts';
import { compilaQuestioni, gruppiQuestioni, guastiCasi } from './questioni.ts';
import { riempiTavola } from './tavola.ts';

/** After every day that a rule names: without a day on which they were looked at, what ended has ended. */
const FINE = '2199-12-31';

/** Channels, contacts and deadlines: the part of the catalogue that pages, data and the guided choice are made from. */
export interface CatalogoCanali {
  protocolli: Protocollo[];
  /** All rules on channels, those of no protocol included. */
  regole: RegolaCanale[];
  /** Mailboxes with the addresses that carry a name: pages and data decide whether to show them. */
  contatti: Contatto[];
  /** Every mailbox once, with what became of it up to the last day on which the rules were looked at. */
  caselle: StoriaCasella[];
  oggetti: ElencoOggetti[];
  domande: ElencoDomande[];
  modelli: Modello[];
  feste: FestaCatalogo[];
  /** The matters in the words of who asks, of every protocol. */
  questioni: QuestioneConLavoro[];
  /** One decision table for each protocol. */
  tavole: TavolaCanali[];
}

/**
 * Compiles the rules on channels and fills each protocol's decision table.
 * @param guardate the last day on which the rules were looked at
 * @returns the part of the catalogue; `faults` of single rules; `tableFaults` of the tables they fill, which mean
 * something only when every file could be read
 */
export function compilaCanaliEContatti(
  ruleSet: InsiemeDiRegole,
  incongruenze: readonly Incongruenza[],
  guardate: string | null,
): { canali: CatalogoCanali; guasti: GuastoDiRecord[]; guastiDellaTavola: GuastoDiRecord[] } {
  const oggetti = compilaOggetti(ruleSet);
  const domande = compilaDomande(ruleSet);
  const { modelli, guasti: modelFaults } = compilaModelli(ruleSet);
  const { feste, guasti: feastFaults } = compilaFestivita(ruleSet);
  const { protocolli, guasti: protocolFaults } = compilaProtocolli(ruleSet);
  const { contatti, guasti: contactFaults } = compilaContatti(ruleSet, protocolli);
  const { regole, guasti: ruleFaults } = compilaCanali(ruleSet, protocolli, { oggetti, domande });
  const { questioni, guasti: questionFaults } = compilaQuestioni(ruleSet, protocolli);
  const found = [...questionFaults, ...modelFaults, ...feastFaults, ...protocolFaults, ...contactFaults, ...ruleFaults];
  const tavole: TavolaCanali[] = [];
  const tableFaults: GuastoDiRecord[] = [];
  for (const protocollo of protocolli) {
    const record = ruleSet.record.get('protocolli')?.find(({ id }) => id === protocollo.id);
    const sue = regole.filter(({ regola }) => regola.protocollo === protocollo.id);
    const suoi = contatti.filter((contatto) => contatto.protocollo === protocollo.id);
    if (!record) continue;
    const { guasti, ...celle } = riempiTavola(protocollo, record, sue, suoi, incongruenze);
    for (const fault of guasti) tableFaults.push(fault);
    const tavola = {
      ...celle,
      ...referenced(sue, celle.profili, incongruenze, { oggetti, domande, modelli }),
      ...questioniDi(ruleSet, protocollo.id, questioni),
      protocollo,
      contatti: suoi,
      ...calendar(feste, protocollo),
    };
    tavole.push(tavola);
    tableFaults.push(...guastiCasi(ruleSet, tavola));
  }
  return {
    canali: {
      protocolli,
      regole: regole.map(({ regola }) => regola),
      contatti,
      caselle: storieCaselle(contatti, protocolli, guardate ?? FINE),
      oggetti,
      domande,
      modelli,
      feste,
      questioni,
      tavole,
    },
    guasti: found,
    // A name that does not exist would leave holes in the table: those would only hide the mistake.
    guastiDellaTavola: found.length > 0 ? [] : tableFaults,
  };
}

/**
 * A protocol's matters without the work they make, which the browser does not need, and the headings they stand under.
 */
function questioniDi(
  ruleSet: InsiemeDiRegole,
  protocollo: string,
  questioni: readonly QuestioneConLavoro[],
): Pick<TavolaCanali, 'gruppi' | 'questioni'> {
  return {
    gruppi: gruppiQuestioni(ruleSet, protocollo),
    questioni: questioni
      .filter((una) => una.protocollo === protocollo)
      .map(({ id, gruppo, nome, parole, scrivi, casi }) => ({ id, gruppo, nome, parole, scrivi, casi })),
  };
}

/** The national feasts, and the patron saints of the protocol's own offices: those of others are no answer here. */
function calendar(
  feste: readonly FestaCatalogo[],
  { sedi }: Pick<Protocollo, 'sedi'>,
): Pick<TavolaCanali, 'feste' | 'patroni'> {
  const slim = ({
    id,
    nome,
    giorno,
    pasqua,
    valido_dal,
    valido_al,
    comune,
  }: FestaCatalogo): TavolaCanali['patroni'][number] => ({ id, nome, giorno, pasqua, valido_dal, valido_al, comune });
  return {
    feste: feste.filter(({ ambito }) => ambito === 'nazionale').map(slim),
    patroni: feste
      .filter(({ id, ambito }) => ambito === 'patrono' && sedi.some(({ patrono }) => patrono === id))
      .map(slim),
  };
}

/** Only what a protocol's rules refer to goes to the browser with its table. */
function referenced(
  letture: readonly RegolaLetta[],
  profili: TavolaCanali['profili'],
  incongruenze: readonly Incongruenza[],
  { oggetti, domande, modelli }: Pick<CatalogoCanali, 'oggetti' | 'domande' | 'modelli'>,
): Pick<TavolaCanali, 'regole' | 'oggetti' | 'domande' | 'modelli' | 'incongruenze'> {
  const regole = letture.map(({ regola }) => regola);
  const touched = new Set(regole.map(({ id }) => `canali/${id}`));
  const named = new Set(profili.flat().map(({ incongruenza }) => incongruenza));
  return {
    regole,
    oggetti: oggetti.filter(({ id }) => regole.some((regola) => regola.oggetti === id)),
    domande: domande.filter(({ id }) => regole.some((regola) => regola.domande === id)),
    modelli: modelli.filter(({ id }) => regole.some((regola) => regola.modello === id)),
    incongruenze: incongruenze
      .filter(({ id, riguarda = [] }) => named.has(id) || riguarda.some((touch) => touched.has(touch)))
      .map(({ id, titolo, spiegazione, cambia_risposta, riguarda, contribuenti }) => ({
        id,
        titolo,
        spiegazione,
        riguarda: cambia_risposta ? (riguarda ?? []) : [],
        contribuenti: contribuenti ?? null,
      })),
  };
}
