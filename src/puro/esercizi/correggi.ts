/** An answer against an exercise: right within rounding, or which mistake it looks like and where. */
import { leggiNumero } from '../formula/numeri.ts';
import { arrotonda, confronta, diviso, frazione, opposto, per, UNO, type Razionale } from '../formula/razionale.ts';
import { valoreInParole } from '../formula/traccia.ts';
import type { Passo } from '../formula/tipi.ts';
import { passoInParole } from './parole.ts';
import { sbagli } from './sbagli.ts';
import type { Bozza, Correzione, Diagnosi, Esercizio, Sbaglio } from './tipi.ts';

/** An answer as it was typed: the figure and how many decimals were written. */
interface Risposta {
  cifra: Razionale;
  decimali: number;
}

/** Mistakes named at once, when many give the same figure. */
const MASSIMO = 4;

const potenza = (cifre: number): Razionale => frazione(10n ** BigInt(cifre));
const modulo = (x: Razionale): Razionale => (x.n < 0n ? opposto(x) : x);

/** The digits that there are, without rounding. */
function tronca({ n, d }: Razionale, cifre: number): Razionale {
  return frazione((n * 10n ** BigInt(cifre)) / d, 10n ** BigInt(cifre));
}

const arrotondata = (valore: Razionale, { cifra, decimali }: Risposta): boolean =>
  confronta(arrotonda(valore, decimali), cifra) === 0;
const troncata = (valore: Razionale, { cifra, decimali }: Risposta): boolean =>
  confronta(tronca(valore, decimali), cifra) === 0;

/** Whether a figure can be recognised in an answer: rounded or cut, with digits enough to tell it from others. */
function somiglia(valore: Razionale, risposta: Risposta, decimali: number): boolean {
  const { cifra, decimali: scritti } = risposta;
  const bastano =
    scritti >= Math.min(2, decimali) || confronta(modulo(cifra), potenza(1)) >= 0 || confronta(valore, cifra) === 0;
  return bastano && (arrotondata(valore, risposta) || troncata(valore, risposta));
}

/**
 * Checks an answer.
 * @param testo as typed, the Italian way
 */
export function correggi(esercizio: Esercizio, testo: string): Correzione {
  // The unit may be written too: «30 giorni».
  const letto = leggiNumero(testo.replace(/(?<=\d)[\s\u00a0]*\p{L}[\p{L}\s]*$/u, ''));
  if ('errore' in letto) return { esito: 'illeggibile', messaggio: letto.messaggio };
  const risposta: Risposta = { cifra: letto.valore, decimali: /,(\d+)\D*$/.exec(testo)?.[1]?.length ?? 0 };
  const { valore, unita, decimali } = esercizio.risultato;
  const giusto = valoreInParole(valore, unita, decimali);
  if (
    confronta(risposta.cifra, arrotonda(valore, decimali)) === 0 ||
    (risposta.decimali >= decimali && arrotondata(valore, risposta))
  ) {
    return { esito: 'giusto', messaggio: `Giusto: ${giusto}.` };
  }
  const quasi = imprecisione(valore, risposta, decimali);
  if (quasi) return { esito: 'quasi', messaggio: `${quasi} ${giusto}.` };
  return sbagliato(esercizio, risposta);
}

/** What is wrong with the digits of an answer that is right as far as it goes. */
function imprecisione(valore: Razionale, risposta: Risposta, decimali: number): string | null {
  const poche = risposta.decimali < decimali;
  if (poche && (arrotondata(valore, risposta) || troncata(valore, risposta)))
    return `Il conto torna, ma servono ${decimali} decimali:`;
  if (troncata(valore, risposta)) return 'Il conto torna, ma l’ultima cifra va arrotondata, non troncata:';
  const scarto = modulo(
    frazione(valore.n * risposta.cifra.d - risposta.cifra.n * valore.d, valore.d * risposta.cifra.d),
  );
  return !poche && confronta(scarto, diviso(UNO, potenza(decimali))) < 0
    ? 'Quasi: l’ultima cifra cambia se si arrotonda prima della fine. Tieni tutte le cifre:'
    : null;
}

function sbagliato(esercizio: Esercizio, risposta: Risposta): Correzione {
  const { decimali } = esercizio.risultato;
  const tutti = sbagli(esercizio);
  const simili = (altri: readonly Sbaglio[]): Sbaglio[] =>
    altri.filter(({ valore }) => somiglia(valore, risposta, decimali));
  const veri = tutti.filter(({ tipo }) => tipo !== 'altro-risultato');
  const soli = [simili(veri), simili(tutti), simili(diForma(esercizio))].find(({ length }) => length > 0);
  const trovati = soli ?? insieme(esercizio, veri, simili);
  const diagnosi = trovati.slice(0, MASSIMO).map((sbaglio) => diagnosiDi(sbaglio, esercizio));
  return {
    esito: 'sbagliato',
    messaggio: premessa(diagnosi.length, !soli),
    diagnosi,
    insieme: !soli && diagnosi.length > 0,
  };
}

function premessa(quanti: number, insieme: boolean): string {
  if (quanti === 0) return 'Non è il risultato giusto, e non somiglia a un errore comune. Guarda i passaggi.';
  if (insieme) return 'Non è il risultato giusto. Somiglia a due errori fatti insieme:';
  return quanti === 1
    ? 'Non è il risultato giusto. Somiglia a questo errore:'
    : `Non è il risultato giusto. ${quanti === 2 ? 'Due' : quanti} errori diversi danno questo numero:`;
}

/** Right digits written wrong: the sign, the place of the comma. */
function diForma({ risultato: { valore, nome }, calcolo, dati }: Esercizio): Sbaglio[] {
  const comune = { passo: nome, voci: [], calcolo, dati };
  const spostata = [1, 2, 3].flatMap((cifre) => [per(valore, potenza(cifre)), diviso(valore, potenza(cifre))]);
  return [
    { tipo: 'segno-contrario', frase: 'Il numero è giusto, il segno è contrario.', valore: opposto(valore), ...comune },
    ...spostata.map((altro): Sbaglio => ({
      tipo: 'virgola-spostata',
      frase: 'Le cifre sono giuste, la virgola è fuori posto.',
      valore: altro,
      ...comune,
    })),
  ];
}

/** Two mistakes made together, when none alone explains the answer: the first pair that does. */
function insieme(bozza: Bozza, primi: readonly Sbaglio[], simili: (altri: readonly Sbaglio[]) => Sbaglio[]): Sbaglio[] {
  const frasi = new Set(primi.map(({ frase }) => frase));
  for (const primo of primi) {
    // A mean of lines is not a rule that can be mistaken once more, and weights exchanged twice prove nothing.
    if (primo.tipo === 'media-delle-linee' || primo.tipo === 'pesi-scambiati') continue;
    const { linee: _, ...resto } = bozza;
    const [secondo] = simili(
      sbagli({ ...resto, calcolo: primo.calcolo, dati: primo.dati }).filter(
        ({ frase, tipo }) => frasi.has(frase) && tipo !== primo.tipo,
      ),
    );
    if (secondo) return [primo, secondo];
  }
  return [];
}

function diagnosiDi({ tipo, frase, passo: id, voci }: Sbaglio, { passi }: Esercizio): Diagnosi {
  const passo = passi.find((altro) => altro.id === id) ?? (passi.at(-1) as Passo);
  return { tipo, frase, passo: passo.etichetta, atteso: passoInParole(passo, voci) };
}
