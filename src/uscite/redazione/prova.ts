import { tipiChe } from '../../materie/tutte.ts';
import { Document } from 'yaml';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { guastiDiRimando } from '../../motore/collega.ts';
import { guastiDiSchema } from '../../motore/messaggi.ts';
import { campoMancante } from '../../motore/posizioni.ts';
import { scrivi } from '../../motore/forma.ts';
import { leggiFormule, type LetturaFormule } from '../../materie/indicatori/lettura.ts';
import type { SchedaIndicatore } from '../../types/regole.ts';
import { righeDi } from '../fogli/modello.ts';
import { NonRitoccabile, ritocca } from '../fogli/ritocca.ts';
import type { Banco } from './banco.ts';
import { differenzeDellaBozza, valori } from './differenze-bozza.ts';
import { conCorredo } from './corredo.ts';
import { alSuoGiorno, conRegola, perCampo } from './errori-campo.ts';
import {
  conCelle,
  conCelleAltrove,
  conIlNome,
  conLaCella,
  conLeMosse,
  conLeSedi,
  conRimedio,
  doppia,
} from './rimedi-del-modulo.ts';
import { inParoleDelModulo, titoliA, titoliDi } from './parole-del-modulo.ts';
import { avvisi } from './avvisi.ts';
import { gemelle } from './gemelle.ts';
import type { Avviso, ErroreAltrove, ErroreCampo, Gemella, Posto, Prova } from './messaggi.ts';
import { moduloDi, siChiude, type CampoModulo } from './modulo.ts';
import { inOrdine, muovi, senzaVuoti, type Mossa } from './mosse.ts';
import { conFile, type Bozza } from './proposta.ts';
import { daModulo } from './valori-modulo.ts';

const CON_FORMULE = tipiChe('conFormule');

/** What a move would do to the rules with a draft, and what is wrong with it. */
export async function prova(banco: Banco, posto: Posto, detta: Mossa, bozza: Bozza): Promise<Prova> {
  const tipo = posto.file.split('/')[1] ?? '';
  const { schemi } = banco.materiale;
  const { riga, scheda } = moduloDi(tipo, schemi);
  const campi = riga ?? scheda;
  await banco.delTipo(tipo, bozza);
  const { mossa, errori: illeggibili } = letta(detta, campi, scheda);
  const vuota: Prova = { bozza: null, campi: illeggibili, altrove: [], differenze: [] };
  const mosso = mossaNelFile(banco, posto, mossa, { bozza, campi, scheda });
  if (!mosso) return vuota;
  if ('errore' in mosso) return { ...vuota, campi: [...illeggibili, mosso.errore] };
  const { file, prima, dopo, indice } = mosso;
  const sola = conFile(bozza, { file, prima: banco.originale(file), dopo });
  const nuova =
    mossa.modo === 'aggiungi' && mossa.corredo
      ? await conCorredo(banco, sola, tipo, mossa.corredo, mossa.valori)
      : sola;
  const copiati = new Set(nuova.file.filter((uno) => !sola.file.includes(uno)).map((uno) => uno.file));
  const { errori, orfane, regole } = await banco.stato(nuova);
  const chiusa = mossa.modo === 'dal' ? posto.indice : null;
  const testa = mossa.modo === 'aggiungi' && mossa.testa !== undefined;
  const { campi: suoi, altrove } = perCampo([...errori, ...orfane], dopo ?? '', { file, indice }, chiusa, testa);
  const propri = dopo === null ? [] : guastiPropri(regole, { file, indice, testa }, dopo);
  const senzaNome = mossa.modo === 'aggiungi' && !mossa.valori['id'];
  // A file that has no name yet is no place to send anybody to.
  const senzaFile = mossa.modo === 'aggiungi' && file.endsWith('/.yaml');
  const formule = CON_FORMULE.has(tipo) && dopo !== null ? formuleDi(valori(file, dopo)) : null;
  const gia = mossa.modo === 'aggiungi' ? doppia(errori, regole, tipo, mossa.valori) : null;
  const detti = senzaFile || gia ? altrove.filter(({ file: suo }) => !gia && suo !== file) : altrove;
  const titoli = titoliDi([...campi, ...(riga ? scheda : [])]);
  // A unit that has not the form of one names nothing either, nor does a day that is none close the version before: each
  // has one cause.
  const storti = new Set(propri.map(({ percorso }) => percorso.join('/')));
  const formulati = [...suoi, ...delleFormule(formule)].filter(({ percorso }) => {
    const dove = percorso.join('/');
    return !storti.has(dove) || (percorso.at(-1) !== 'unita' && (dove !== 'valido_dal' || chiusa === null));
  });
  const trovati = alSuoGiorno([...illeggibili, ...propri, ...formulati], mossa);
  const tutti = gia ? [gia, ...trovati.filter(({ percorso }) => percorso.join('/') !== 'id')] : trovati;
  const inParole = <E extends ErroreCampo | ErroreAltrove>(uno: E): E =>
    inParoleDelModulo(
      conIlNome(conLeMosse(conRimedio(uno, regole), siChiude({ riga })), regole),
      'percorso' in uno ? titoliA(campi, uno.percorso, titoli) : titoli,
    );
  return {
    bozza: nuova,
    campi: unaVoltaSola(tutti).map((uno) => inParole(conLaCella(conCelle(uno, mossa), valori(file, dopo)))),
    altrove: conLeSedi(
      conRegola(detti, (suo) => banco.testo(suo, nuova), tolta(mossa, posto, valori(file, prima))),
      regole,
    )
      .map((uno) => inParole(conCelleAltrove(uno, regole)))
      .map((uno) => (copiati.has(uno.file) ? { ...uno, copiata: true } : uno)),
    avvisi: avvisiDi(regole, { file, indice, prima, dopo }, mossa, posto.indice),
    gemelle: gemelleDi(regole, { file, indice: posto.indice, prima }, mossa),
    ...(formule && { formule }),
    differenze: senzaNome ? [] : differenzeDellaBozza([{ file, prima, dopo }], banco.tipi, schemi),
  };
}

function avvisiDi(
  regole: InsiemeDiRegole,
  { file, indice, prima, dopo }: { file: string; indice: number | null; prima: string | null; dopo: string | null },
  mossa: Mossa,
  vecchia: number | null,
): Avviso[] {
  const [era, sara] = [valori(file, prima), valori(file, dopo)];
  const riga = (dati: typeof era, n: number | null) => (n === null ? dati : righeDi(dati)[n]) ?? null;
  const nuova = riga(sara, indice);
  if (!('valori' in mossa) || !nuova) return [];
  const tipo = file.split('/')[1] ?? '';
  return avvisi(regole, tipo, { prima: mossa.modo === 'aggiungi' ? null : riga(era, vecchia), dopo: nuova });
}

function gemelleDi(
  regole: InsiemeDiRegole,
  { file, indice, prima }: { file: string; indice: number | null; prima: string | null },
  mossa: Mossa,
): Gemella[] {
  const dati = valori(file, prima);
  const vecchia = indice === null ? dati : righeDi(dati)[indice];
  if (mossa.modo === 'aggiungi' || !vecchia) return [];
  const chi = { tipo: file.split('/')[1] ?? '', id: String(vecchia['id']) };
  const giorno = 'giorno' in mossa ? mossa.giorno : null;
  return gemelle(regole, chi, { prima: vecchia, dopo: 'valori' in mossa ? mossa.valori : {}, giorno });
}

/** What is wrong in formulas: the check does not come to them while something else has not its form. */
function delleFormule(lette: LetturaFormule | null): ErroreCampo[] {
  return (lette?.guasti ?? []).map(({ percorso, messaggio, atteso, rimedio }) => ({
    percorso: [...percorso],
    messaggio,
    atteso: atteso ?? null,
    rimedio: rimedio ?? null,
  }));
}

/** The id of the rule that a move takes away; null where it takes none. */
function tolta(mossa: Mossa, { indice }: Posto, prima: Record<string, unknown> | null): string | null {
  if (mossa.modo !== 'togli') return null;
  return String((indice === null ? prima : righeDi(prima)[indice])?.['id']);
}

function formuleDi(dati: object | null): LetturaFormule | null {
  return dati && leggiFormule(dati as SchedaIndicatore);
}

/** A move with its values read from the form. */
function letta(
  mossa: Mossa,
  campi: readonly CampoModulo[],
  scheda: readonly CampoModulo[],
): { mossa: Mossa; errori: ErroreCampo[] } {
  if (!('valori' in mossa)) return { mossa, errori: [] };
  const { valori: letti, errori } = daModulo(mossa.valori, campi);
  if (mossa.modo !== 'aggiungi' || !mossa.testa) return { mossa: { ...mossa, valori: letti }, errori };
  const testa = daModulo(mossa.testa, scheda);
  const suoi = testa.errori.map((uno) => ({ ...uno, percorso: ['testa', ...uno.percorso] }));
  return { mossa: { ...mossa, valori: letti, testa: testa.valori }, errori: [...errori, ...suoi] };
}

/** The file that a move changes or makes, before and after; null where there is no such file. */
function mossaNelFile(
  banco: Banco,
  { file, indice }: Posto,
  mossa: Mossa,
  { bozza, campi, scheda }: { bozza: Bozza; campi: readonly CampoModulo[]; scheda: readonly CampoModulo[] },
): { file: string; prima: string | null; dopo: string | null; indice: number | null } | { errore: ErroreCampo } | null {
  if (mossa.modo === 'aggiungi' && (indice === null || mossa.testa)) {
    const { valori: riga, testa } = mossa;
    const id = String((testa ?? riga)['id'] ?? '');
    const nuovo = `${file.replace(/[^/]*$/, '')}${id}.yaml`;
    if (banco.testo(nuovo, bozza) !== null)
      return {
        errore: {
          percorso: testa ? ['testa', 'id'] : ['id'],
          messaggio: `«${id}» c’è già`,
          atteso: null,
          rimedio: 'se è la stessa, aprila e cambiala; se è un’altra, dalle un identificativo che nessuna ha',
          ...(!testa && { gia: `${file.split('/')[1] ?? ''}/${id}` }),
        },
      };
    const sua = inOrdine(senzaVuoti(riga, campi), campi);
    const tutto = testa ? { ...inOrdine(senzaVuoti(testa, scheda), scheda), righe: [sua] } : sua;
    return { file: nuovo, prima: null, dopo: scrivi(new Document(tutto)), indice: testa ? 0 : indice };
  }
  const prima = banco.testo(file, bozza);
  const dati = valori(file, prima);
  if (prima === null || !dati) return null;
  if (mossa.modo === 'togli' && indice === null) return { file, prima, dopo: null, indice };
  const mosso = muovi(dati, indice, mossa, campi);
  try {
    return { file, prima, dopo: ritocca(prima, mosso.data, mosso.origine ?? undefined), indice: mosso.indice };
  } catch (errore) {
    if (!(errore instanceof NonRitoccabile)) throw errore;
    const messaggio = `non so scrivere questo cambiamento senza rovinare il file (${errore.message})`;
    return { errore: { percorso: [], messaggio, atteso: null, rimedio: 'descrivilo nel perché della proposta' } };
  }
}

/** What the check says of a text or a list that must be there and has nothing in it. */
const VUOTO = /non può essere vuoto o più corto di 1$/;

/**
 * Faults of a rule's own shape, and references of it that name nothing, at the very field: the check of the files tells
 * the first by their place in a text, where a field that is missing has none, and the second once the shape holds.
 */
function guastiPropri(
  { schemi, record }: InsiemeDiRegole,
  { file, indice, testa }: { file: string; indice: number | null; testa: boolean },
  testo: string,
): ErroreCampo[] {
  const tipo = file.split('/')[1] ?? '';
  const dati = valori(file, testo);
  const schema = schemi.get(tipo);
  if (!schema) return [];
  const ids = new Map([...record].map(([nome, suoi]) => [nome, new Set(suoi.map(({ id }) => id))]));
  for (const riga of righeDi(dati)) ids.get(tipo)?.add(String(riga['id']));
  const { errori, riferimenti } = schema.valida(dati);
  const rimandi = guastiDiRimando(riferimenti, ids, schemi);
  return [...rimandi, ...guastiDiSchema(errori)]
    .filter(({ percorso }) => indice === null || testa || (percorso[0] === 'righe' && percorso[1] === indice))
    .map((guasto) => {
      const { percorso, messaggio, atteso, rimedio } = guasto;
      const manca = campoMancante(messaggio);
      return {
        percorso: [
          ...(indice === null ? percorso : percorso[0] === 'righe' ? percorso.slice(2) : ['testa', ...percorso]),
          ...(manca === null ? [] : [manca]),
        ],
        messaggio,
        atteso: atteso ?? null,
        rimedio: rimedio ?? null,
        manca: manca !== null || VUOTO.test(messaggio),
        ignoto: rimandi.includes(guasto),
      };
    });
}

/**
 * Each error once: the first, which is at the surest place, in the words of whoever says also what the document prints.
 * A name that is no rule's has that error alone.
 */
function unaVoltaSola(errori: readonly ErroreCampo[]): ErroreCampo[] {
  const dove = ({ percorso }: ErroreCampo): string => percorso.join('/');
  const ignoti = new Set(errori.filter(({ ignoto }) => ignoto).map(dove));
  const conStampa = ({ messaggio }: ErroreCampo): string =>
    errori.find((uno) => uno.messaggio.startsWith(`${messaggio}; il documento `))?.messaggio ?? messaggio;
  const detti = errori.map((errore) => ({ ...errore, messaggio: conStampa(errore) }));
  // A figure that is not whole is no figure too small or too great.
  const spezzate = new Set(detti.filter(({ messaggio }) => messaggio.includes('numero intero, non')).map(dove));
  return detti
    .filter(({ messaggio }, n) => detti.findIndex((uno) => uno.messaggio === messaggio) === n)
    .filter((uno) => !spezzate.has(dove(uno)) || !uno.messaggio.includes('fuori dai limiti'))
    .filter((uno) => uno.ignoto || !ignoti.has(dove(uno)));
}
