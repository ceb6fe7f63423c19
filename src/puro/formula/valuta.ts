/** The interpreter: a compiled rule and the answers to its inputs give results, each with its steps or its reason. */
import { svolgiAlbero } from './albero.ts';
import type { Ambiente, Svolto } from './ambiente.ts';
import { applica, eLista, Guasto, type Valore } from './aritmetica.ts';
import { mostraConUnita } from './numeri.ts';
import { confronta, daTesto, opposto, type Razionale } from './razionale.ts';
import { decimaliDi, scriviPasso } from './traccia.ts';
import type {
  Calcolo,
  Caso,
  CodiceErrore,
  Dati,
  Dato,
  Divisore,
  Errore,
  Espr,
  Esito,
  EsitoRisultato,
  Ingresso,
  Nome,
  Operazione,
  Passo,
  PassoCalcolo,
} from './tipi.ts';
import { dentro, fuori } from './unita.ts';

/** An environment for a rule and its answers. Evaluations in it throw `Guasto`. */
export function ambiente(calcolo: Calcolo, dati: Dati): Ambiente {
  const svolti = new Map<string, Svolto>();
  const ingressi = new Map(calcolo.ingressi.map((ingresso) => [ingresso.nome, ingresso]));
  const questo: Ambiente = {
    calcolo,
    dati,
    svolti,
    ingressi,
    confini: new Map(),
    valore(nome) {
      let svolto = svolti.get(nome);
      if (!svolto) {
        const ingresso = ingressi.get(nome);
        svolto = ingresso ? { valore: datoDi(ingresso, dati[nome]) } : svolgi(questo, calcolo.nomi[nome] as Nome);
        svolti.set(nome, svolto);
      }
      return svolto.valore;
    },
    calcola(espr) {
      if ('numero' in espr) return daTesto(espr.numero);
      if ('nome' in espr) return questo.valore(espr.nome);
      if ('scelta' in espr) return opzione(ingressi.get(espr.scelta) as Ingresso, dati[espr.scelta]) === espr.opzione;
      const valori = espr.arg.map(questo.calcola);
      if (espr.divisore) controllaDivisore(espr.divisore, valori[1] as Valore);
      if (CONFRONTI.has(espr.op)) ricorda(questo, espr.arg, valori);
      return applica(espr.op, valori, espr.cifre);
    },
  };
  return questo;
}

const CONFRONTI: ReadonlySet<Operazione> = new Set(['=', '≠', '<', '≤', '>', '≥']);

/**
 * Remembers what a name was compared with; under a change of sign or an absolute value, with the figures it stands for.
 */
function ricorda({ confini }: Ambiente, lati: readonly Espr[], valori: readonly Valore[]): void {
  lati.forEach((lato, i) => {
    const altra = valori[1 - i] as Razionale;
    const segno = 'op' in lato && (lato.op === 'abs' || lato.op === 'neg') ? lato.op : null;
    const nome = segno && 'op' in lato ? lato.arg[0] : lato;
    if (!nome || !('nome' in nome)) return;
    const cifre = segno === 'abs' ? [altra, opposto(altra)] : [segno ? opposto(altra) : altra];
    confini.set(nome.nome, [...(confini.get(nome.nome) ?? []), ...cifre]);
  });
}

/** The case that holds. The compiler wants a last one without a condition. */
export function casoChe(amb: Ambiente, { casi }: PassoCalcolo): Caso {
  return casi.find(({ quando }) => quando === undefined || amb.calcola(quando) === true) as Caso;
}

function svolgi(amb: Ambiente, definizione: Nome): Svolto {
  switch (definizione.tipo) {
    case 'costante':
      return { valore: dentro(daTesto(definizione.valore), definizione.unita) };
    case 'tabella': {
      const scelte = definizione.chiavi.map((chiave) =>
        opzione(amb.ingressi.get(chiave) as Ingresso, amb.dati[chiave]),
      );
      const valore = definizione.valori[scelte.join(' ')];
      if (valore === undefined) {
        throw new Guasto(
          'combinazione-non-prevista',
          `«${definizione.etichetta}» non ha un valore per ${scelte.join(', ')}.`,
          definizione.chiavi[0],
        );
      }
      return { valore: dentro(daTesto(valore), definizione.unita) };
    }
    case 'passo': {
      const caso = casoChe(amb, definizione);
      return { valore: amb.calcola(caso.formula), caso };
    }
    case 'albero':
      return svolgiAlbero(amb, definizione);
  }
}

function controllaDivisore({ etichetta, ingresso, obiettivo }: Divisore, divisore: Valore): void {
  for (const { n } of eLista(divisore) ? divisore : [divisore as Razionale]) {
    if (obiettivo && n <= 0n) {
      throw new Guasto(
        'obiettivo-non-positivo',
        `«${etichetta}» non è sopra lo zero: una percentuale sull’obiettivo non avrebbe senso. Guarda la differenza.`,
        ingresso,
      );
    }
    if (n === 0n)
      throw new Guasto('divisione-per-zero', `«${etichetta}» è zero: non si può dividere per zero.`, ingresso);
  }
}

function mancante({ etichetta, nome }: Ingresso): Guasto {
  return new Guasto('dato-mancante', `Manca «${etichetta}».`, nome);
}

function opzione(ingresso: Ingresso, dato: Dato | undefined): string {
  const scelta = dato ?? ingresso.se_mancante;
  if (scelta === undefined) throw mancante(ingresso);
  const note = (ingresso.opzioni ?? []).map(({ id }) => id);
  if (!note.includes(scelta as string))
    throw new Guasto('valore-non-ammesso', `«${ingresso.etichetta}» può essere ${note.join(', ')}.`, ingresso.nome);
  return scelta as string;
}

function datoDi(ingresso: Ingresso, dato: Dato | undefined): Valore {
  if (dato === undefined) {
    if (ingresso.se_mancante === undefined) throw mancante(ingresso);
    if (ingresso.tipo === 'si_no') return ingresso.se_mancante === 'si';
    if (ingresso.tipo === 'lista') return [];
    return dentro(daTesto(ingresso.se_mancante), ingresso.unita);
  }
  if (ingresso.tipo === 'si_no') return dato === true;
  const cifre = (Array.isArray(dato) ? dato : [dato]) as readonly Razionale[];
  for (const cifra of cifre) ammessa(ingresso, cifra);
  const pure = cifre.map((cifra) => dentro(cifra, ingresso.unita));
  return ingresso.tipo === 'lista' ? pure : (pure[0] as Razionale);
}

function ammessa({ etichetta, unita, minimo, massimo, ammessi, intero, nome }: Ingresso, cifra: Razionale): void {
  const scritta = (testo: string): string => mostraConUnita(daTesto(testo), unita, 6);
  const scarto = (limite: string | undefined): number => (limite === undefined ? 0 : confronta(cifra, daTesto(limite)));
  const rifiuta = (codice: CodiceErrore, messaggio: string): never => {
    throw new Guasto(codice, `«${etichetta}» ${messaggio}.`, nome);
  };
  if (ammessi && !ammessi.some(({ valore }) => scarto(valore) === 0))
    rifiuta('valore-non-ammesso', `può essere solo ${ammessi.map(({ valore }) => scritta(valore)).join('; ')}`);
  if (scarto(minimo) < 0) rifiuta('fuori-intervallo', `non può essere meno di ${scritta(minimo as string)}`);
  if (scarto(massimo) > 0) rifiuta('fuori-intervallo', `non può essere più di ${scritta(massimo as string)}`);
  if (intero && cifra.d !== 1n) rifiuta('non-intero', 'è un numero intero');
}

/**
 * Evaluates a rule.
 * @param dati answers by input, in each input's unit
 * @returns every result with its figure (in the result's unit) or its typed reason, and the steps that were taken
 */
export function valuta(calcolo: Calcolo, dati: Dati): Esito {
  const amb = ambiente(calcolo, dati);
  const grezzi = calcolo.risultati.map((risultato): EsitoRisultato => {
    try {
      const valore = amb.valore(risultato.nome) as Razionale | boolean;
      return {
        ...risultato,
        valore: typeof valore === 'boolean' ? valore : fuori(valore, risultato.unita),
        errore: null,
      };
    } catch (guasto) {
      if (!(guasto instanceof Guasto)) throw guasto;
      return { ...risultato, valore: null, errore: guasto.errore };
    }
  });
  // Only when everything has been compared is it known how many digits each figure takes.
  const risultati = grezzi.map((risultato) => ({ ...risultato, decimali: decimaliDi(amb, risultato.nome, risultato) }));
  const principale =
    risultati.find((risultato) => risultato.principale) ?? (risultati.length === 1 ? (risultati[0] ?? null) : null);
  return { risultati, principale, errore: senzaRisposta(risultati, principale), passi: passi(amb) };
}

function senzaRisposta(risultati: readonly EsitoRisultato[], principale: EsitoRisultato | null): Errore | null {
  if (principale) return principale.errore;
  return risultati.every(({ errore }) => errore !== null) ? (risultati[0]?.errore ?? null) : null;
}

/** Steps in the order in which the rule writes them. */
function passi(amb: Ambiente): Passo[] {
  return Object.keys(amb.calcolo.nomi).flatMap((nome) => {
    const svolto = amb.svolti.get(nome);
    const definizione = amb.calcolo.nomi[nome] as Nome;
    return svolto && (definizione.tipo === 'passo' || definizione.tipo === 'albero')
      ? [scriviPasso(amb, nome, definizione, svolto)]
      : [];
  });
}
