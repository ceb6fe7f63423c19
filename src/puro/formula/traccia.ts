/** Steps written out: the formula by names, the same with figures, the sources of the figures that are printed. */
import type { Ambiente, Svolto } from './ambiente.ts';
import { eLista, type Valore } from './aritmetica.ts';
import { daTesto, type Razionale } from './razionale.ts';
import { cifreDiFronte, mostra, mostraConUnita } from './numeri.ts';
import type { Albero, Ingresso, Nome, Passo, PassoCalcolo, Pezzo, Unita } from './tipi.ts';
import { fuori, nomeUnita } from './unita.ts';

/** Enough decimals to show inputs and printed constants as they are. */
const TUTTE = 6;

/** A step as it went: see `Passo`. */
export function scriviPasso(amb: Ambiente, id: string, definizione: PassoCalcolo | Albero, svolto: Svolto): Passo {
  const scrittura = svolto.caso?.scrittura ?? [];
  const nomi = scrittura.flatMap((pezzo) => (typeof pezzo === 'string' ? [] : [pezzo.nome]));
  const passo: Passo = {
    id,
    etichetta: definizione.etichetta,
    unita: definizione.unita,
    decimali: decimaliDi(amb, id, definizione),
    formula: scrittura.map((pezzo) => (typeof pezzo === 'string' ? pezzo : inParole(amb, pezzo.nome))).join(''),
    numeri: scrittura.map((pezzo, indice) => numero(amb, pezzo, scrittura[indice - 1])),
    valore: mappa(svolto.valore, (cifra) => fuori(cifra, definizione.unita)),
    fonti: [...new Set(nomi)].flatMap((nome) => stampata(amb, nome)),
  };
  if (svolto.caso?.condizione) passo.condizione = svolto.caso.condizione;
  if (svolto.righe) passo.righe = svolto.righe;
  return passo;
}

/**
 * A label inside a formula: small letter first, unless it is an acronym or a code; between quotes if a comma would
 * break it.
 */
export const dentroLaFrase = (etichetta: string): string =>
  etichetta.includes(',') ? `«${minuscola(etichetta)}»` : minuscola(etichetta);

const minuscola = (etichetta: string): string =>
  /^\p{Lu}(\p{Ll}|\s|[’'])/u.test(etichetta) ? etichetta.charAt(0).toLowerCase() + etichetta.slice(1) : etichetta;

const inParole = ({ ingressi, calcolo }: Ambiente, nome: string): string =>
  dentroLaFrase(ingressi.get(nome)?.etichetta ?? calcolo.nomi[nome]?.etichetta ?? nome);

/**
 * How many decimals a figure is shown with: its own, or as many as it takes to agree with what it was compared with and
 * with the targets of the result that it is.
 */
export function decimaliDi(
  { calcolo, confini, svolti }: Ambiente,
  nome: string,
  { unita, decimali }: { unita: Unita; decimali: number },
): number {
  const valore = svolti.get(nome)?.valore;
  if (valore === undefined || typeof valore === 'boolean' || eLista(valore)) return decimali;
  const risultati = new Set(calcolo.risultati.filter((risultato) => risultato.nome === nome).map(({ id }) => id));
  return cifreDiFronte(fuori(valore, unita), decimali, [
    ...(confini.get(nome) ?? []).map((altra) => fuori(altra, unita)),
    ...calcolo.obiettivi.filter(({ risultato }) => risultati.has(risultato)).map((meta) => daTesto(meta.valore)),
  ]);
}

function mappa(valore: Valore, f: (cifra: Razionale) => Razionale): Valore {
  if (typeof valore === 'boolean') return valore;
  return eLista(valore) ? valore.map(f) : f(valore);
}

function numero(amb: Ambiente, pezzo: Pezzo, prima: Pezzo | undefined): Passo['numeri'][number] {
  if (typeof pezzo === 'string') return { testo: pezzo };
  const definizione = (amb.ingressi.get(pezzo.nome) ?? amb.calcolo.nomi[pezzo.nome]) as Ingresso | Nome;
  const valore = mappa(amb.valore(pezzo.nome), (cifra) => fuori(cifra, definizione.unita));
  const decimali = 'decimali' in definizione ? decimaliDi(amb, pezzo.nome, definizione) : TUTTE;
  if (typeof valore === 'boolean') return { testo: valore ? 'sì' : 'no' };
  // A list or a negative figure stands in brackets of its own, unless it already does.
  const nuda = prima === undefined || (typeof prima === 'string' && prima.endsWith('('));
  const chiusa = (testo: string, serve: boolean): string => (serve && !nuda ? `(${testo})` : testo);
  if (eLista(valore)) {
    const unita = nomeUnita(definizione.unita);
    return { testo: chiusa(valore.map((cifra) => scritto(cifra, decimali)).join('; '), true), ...(unita && { unita }) };
  }
  const testo = scritto(valore, decimali);
  const unita = nomeUnita(definizione.unita, valore);
  return {
    testo: chiusa(testo, valore.n < 0n),
    ...(unita && { unita }),
    ...(pezzo.elisa && { elisa: true }),
  };
}

/** Digits with an ellipsis where some were left out. */
function scritto(cifra: Razionale, decimali: number): string {
  const { testo, esatto } = mostra(cifra, decimali);
  return esatto ? testo : `${testo}…`;
}

function stampata(amb: Ambiente, nome: string): Passo['fonti'] {
  const definizione = amb.calcolo.nomi[nome];
  if (!definizione?.fonte || (definizione.tipo !== 'costante' && definizione.tipo !== 'tabella')) return [];
  const valore = fuori(amb.valore(nome) as Razionale, definizione.unita);
  return [
    {
      etichetta: definizione.etichetta,
      testo: mostraConUnita(valore, definizione.unita, TUTTE),
      fonte: definizione.fonte,
    },
  ];
}

/** Whether a step's shown figure is the whole of it («=») or rounded («≈»). */
export function esatto(valore: Passo['valore'], decimali: number): boolean {
  const cifre = typeof valore === 'boolean' ? [] : eLista(valore) ? valore : [valore];
  return cifre.every((cifra) => mostra(cifra, decimali).esatto);
}

/** A result or a step's value in words: «30 giorni», «sì», «120; 100». */
export function valoreInParole(valore: Passo['valore'], unita: Unita, decimali: number): string {
  if (typeof valore === 'boolean') return valore ? 'sì' : 'no';
  return eLista(valore)
    ? valore.map((cifra) => mostraConUnita(cifra, unita, decimali)).join('; ')
    : mostraConUnita(valore, unita, decimali);
}

/** A figure as rules write it, in words; for obiettivi and limits. */
export function scrittaInParole(testo: string, unita: Unita): string {
  return mostraConUnita(daTesto(testo), unita, TUTTE);
}
