/** What can be done in the page about an error, besides writing another value. */
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import { protocolloScritto, sediScritte } from '../../materie/canali/protocollo-scritto.ts';
import { documentoCitato } from '../../materie/fonti/documento-citato.ts';
import { siglaDaAggiungere } from '../../materie/fonti/sigle.ts';
import { conMigliaia } from '../../puro/parole/cifre.ts';
import { elenca } from '../../puro/parole/elenca.ts';
import { nomeDi } from '../fogli/nome-di.ts';
import type { DaAggiungere, ErroreAltrove, ErroreCampo } from './messaggi.ts';
import type { Mossa } from './mosse.ts';

/** An error with what it asks to be added to another kind, where that mends it. */
export function conRimedio<E extends { messaggio: string; atteso?: string | null; rimedio: string | null }>(
  errore: E,
  regole: Pick<InsiemeDiRegole, 'record'>,
): E & { aggiungi?: DaAggiungere } {
  const manca = siglaDaAggiungere(errore, regole);
  return manca ? { ...errore, atteso: null, ...manca } : errore;
}

/** What the check says of a field that a second reading of the document found otherwise. */
const COME_STA_STAMPATO = /^se la regola è trascritta male, correggila; se un atto nuovo/;

/** What it says of two rules of an id. */
const DUE_EPOCHE = /in due epoche, dai a ciascuna|^chiudi la versione vecchia/;

/** What it says of a rule that is gone with its page. */
const FINITA = /^se la regola è finita, rimettila e chiudila con «valido_al» \(l’ultimo giorno\)/;
const FINISCE = 'se la regola è finita, rimettila e scegli «Finisce»';
const RESTA = 'se la regola è finita, rimettila: di questo tipo resta com’è, per chi guarda il passato';

/**
 * An error whose remedy is a version to close and another to open, in the moves that the page has for the kind.
 * @param siChiude whether its rules end and begin: of a kind that has no days another rule is written
 */
export function conLeMosse<E extends { rimedio: string | null }>(errore: E, siChiude: boolean): E {
  const { rimedio } = errore;
  if (rimedio === null) return errore;
  if (COME_STA_STAMPATO.test(rimedio)) {
    const nuovo = siChiude
      ? 'scegli «Cambia da un giorno», in cima, e scrivi il suo atto'
      : 'rimetti ciò che stampa questo e scegli «Ne aggiungo un’altra», in cima, col documento nuovo';
    return {
      ...errore,
      rimedio: `scrivilo come sta stampato; se un atto nuovo dice altro, ${nuovo}; se è cambiato questo documento, rimetti ciò che c’era e scrivilo a chi pubblica il sito, che lo rilegge`,
    };
  }
  if (FINITA.test(rimedio)) return { ...errore, rimedio: rimedio.replace(FINITA, siChiude ? FINISCE : RESTA) };
  if (!siChiude && DUE_EPOCHE.test(rimedio))
    return { ...errore, rimedio: 'dalle un identificativo diverso, o togli una delle due' };
  return errore;
}

/** An error in which a document is named as its page names it, and not by its id. */
export function conIlNome<E extends { messaggio: string }>(errore: E, regole: Pick<InsiemeDiRegole, 'record'>): E {
  const messaggio = errore.messaggio.replace(/(?<=; il documento )[a-z0-9-]+(?=,)/, (id) => {
    const suo = documentoCitato(regole, id);
    return suo ? `«${nomeDi(suo)}»` : id;
  });
  return { ...errore, messaggio };
}

/** What the check says of a channel that sends to a mailbox that is no longer there. */
const SENZA_CASELLA = /^nessuna casella per l’uso «(.+)» alla sede «(.+)» il ([\d-]+)$/;

/**
 * Errors in which an office loses a mailbox: those of a channel in one, with the names of its offices, and what is done
 * where no other mailbox takes its place.
 */
export function conLeSedi<E extends ErroreAltrove>(errori: readonly E[], regole: Pick<InsiemeDiRegole, 'record'>): E[] {
  const nomi = new Map(sediScritte(regole).map((una) => [String(una['id']), nomeDi(una)]));
  const gruppi = new Map<string, { primo: E; uso: string; dal: string; dove: string[] }>();
  for (const errore of errori) {
    const [, uso, sede, dal] = SENZA_CASELLA.exec(errore.messaggio) ?? [];
    const chiave =
      uso === undefined ? `${errore.file}:${errore.riga}:${errore.messaggio}` : `${errore.regola?.id} ${uso} ${dal}`;
    const suo = gruppi.get(chiave) ?? { primo: errore, uso: uso ?? '', dal: dal ?? '', dove: [] };
    const nome = sede && (nomi.get(sede) ?? sede);
    if (nome && !suo.dove.includes(nome)) suo.dove.push(nome);
    gruppi.set(chiave, suo);
  }
  return [...gruppi.values()].map(({ primo, uso, dal, dove }) =>
    dove.length === 0
      ? primo
      : {
          ...primo,
          messaggio: `manda a una casella (uso: ${uso}) che dal ${dal} non c’è più, per ${elenca(dove)}`,
          rimedio:
            'se un’altra la sostituisce, aggiungila, o riapri questa e scegli «Cambia da un giorno»; se non la sostituisce nessuna, apri il canale e togli la sede dai suoi ambiti da quel giorno; se non sai come, scarica la proposta da finire',
        },
  );
}

/** What is wrong with a new rule whose id another has: it may be the same, and then it is to be changed. */
export function doppia(
  errori: readonly ErroreDiRegola[],
  { record }: Pick<InsiemeDiRegole, 'record'>,
  tipo: string,
  valori: Record<string, unknown>,
): ErroreCampo | null {
  const id = String(valori['id'] ?? '');
  const suo = errori.some(({ causa, messaggio }) => causa === 'identita' && messaggio.includes(`«${id}»`));
  const altra = record.get(tipo)?.find((una) => una.id === id);
  if (!suo || !altra) return null;
  return {
    percorso: ['id'],
    messaggio: `«${id}» c’è già: è «${nomeDi(altra.dati)}»`,
    atteso: null,
    rimedio:
      'se è la stessa, aprila e cambiala; se è un’altra, dalle un identificativo diverso; se è la stessa in altri giorni, di’ in quali vale ciascuna',
    gia: `${tipo}/${id}`,
  };
}

/** What the check says of a figure that is not what those that it is made of give. */
const NON_TORNA = /^la verifica «([^»]+)» non torna: stampato (\S+), ricalcolato (\S+)/;

/** A figure that its parts contradict: at its own cell, with the names that the table gives, as figures are written. */
export function conLaCella(errore: ErroreCampo, dati: Record<string, unknown> | null): ErroreCampo {
  const [, verifica, scritto, fanno] = NON_TORNA.exec(errore.messaggio) ?? [];
  if (verifica === undefined || dati === null) return errore;
  const passi = verifica.split('.').slice(2);
  const di = (lista: string): { n: number; id: string; nome: string } | null => {
    const voci = Array.isArray(dati[lista]) ? (dati[lista] as Record<string, unknown>[]) : [];
    const n = voci.findIndex(({ id }) => passi.includes(String(id)));
    const voce = voci[n];
    return voce ? { n, id: String(voce['id']), nome: nomeDi(voce) } : null;
  };
  const [riga, colonna] = [di('righe'), di('colonne')];
  if (!riga || !colonna) return errore;
  return {
    ...errore,
    percorso: ['righe', riga.n, 'valori', colonna.id],
    messaggio: `«${riga.nome}», «${colonna.nome}»: c’è scritto ${inCifre(scritto)}, ma le cifre da cui nasce fanno ${inCifre(fanno)}`,
    atteso: null,
    rimedio:
      'confronta con il documento questa cifra e quelle da cui nasce; se è stampata così, dillo in una voce di «Incongruenze», in «Verifiche»: ' +
      verifica,
  };
}

/** A figure with its thousands and its comma; zeros after it say nothing. */
function inCifre(valore = ''): string {
  const [intera = '', decimali = ''] = valore.replace(',', '.').split('.');
  const coda = decimali.replace(/0+$/, '');
  return `${conMigliaia(intera)}${coda && `,${coda}`}`;
}

/** What the check says of a protocol whose cells nobody answers. */
const SENZA_RISPOSTA =
  /^dal ([\d-]+) (?:(\d+) celle non hanno|una cella non ha) risposta: ([a-z0-9-]+) × ([a-z0-9-]+) × ([a-z0-9-]+)/;

/** A cell as the check says it, «chi × che cosa × dove», by the names that a protocol gives. */
function cellaPerNome(cella: string, valori: Record<string, unknown>): string {
  const ids = cella.split(' × ');
  const [chi, cosa, dove] = ['contribuenti', 'esigenze', 'sedi'].map((lista, n) => {
    const voci = Array.isArray(valori[lista]) ? (valori[lista] as Record<string, unknown>[]) : [];
    return String(voci.find(({ id }) => id === ids[n])?.['nome'] ?? ids[n]);
  });
  return `«${chi ?? ''}», «${cosa ?? ''}», ${dove ?? ''}`;
}

/** An error of a protocol in the draft whose cells nobody answers, all by their names. */
export function conCelleAltrove<E extends ErroreAltrove>(errore: E, regole: Pick<InsiemeDiRegole, 'record'>): E {
  if (!SENZA_RISPOSTA.test(errore.messaggio)) return errore;
  const dati = protocolloScritto(regole, errore.regola?.id);
  return {
    ...errore,
    messaggio: errore.messaggio
      .replace(/, e altre \d+$/, '')
      .replaceAll(/[a-z0-9-]+ × [a-z0-9-]+ × [a-z0-9-]+/g, (una) => cellaPerNome(una, dati)),
    ...(errore.dettagli && { dettagli: errore.dettagli.map((una) => cellaPerNome(una, dati)) }),
  };
}

/** Where the form tells it: by what is to be copied, not by the protocol's id, which is right. */
export const CORREDO = '-corredo';

/**
 * An error of a protocol whose cells nobody answers: how many, one of them by name, and what to do. Hundreds of ids would
 * tell nothing.
 * @param mossa what is done with the protocol
 */
export function conCelle(errore: ErroreCampo, mossa: Mossa): ErroreCampo {
  const valori = 'valori' in mossa ? mossa.valori : {};
  const [, dal, quante, ...ids] = SENZA_RISPOSTA.exec(errore.messaggio) ?? [];
  if (dal === undefined) return errore;
  const cella = cellaPerNome(ids.join(' × '), valori);
  return {
    ...errore,
    percorso: [CORREDO],
    ...(errore.dettagli && { dettagli: errore.dettagli.map((una) => cellaPerNome(una, valori)) }),
    messaggio: `mancano i Canali: dal ${dal}, ${quante ? `${quante} celle non hanno` : 'una cella non ha'} risposta${quante ? ', per esempio' : ''}: ${cella}`,
    atteso: 'una regola per ogni contribuente, esigenza e sede',
    rimedio: `${mossa.modo === 'aggiungi' && !mossa.corredo ? 'parti da una copia dell’esempio e spunta «Copia anche ciò che è suo»; oppure ' : ''}metti il protocollo nella proposta così com’è, e poi aggiungi i suoi Canali, uno per ogni risposta`,
  };
}
