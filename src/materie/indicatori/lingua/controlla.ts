/** What kind of thing a formula gives, and whether its units fit. Build only. */
import type { Espr, Operazione } from '../../../puro/formula/tipi.ts';
import type { DifettoFormula } from './analizza.ts';
import { cifraPura, comune, inParole, prodotto, quoziente, somma, type Cifra, type Tipo } from './grandezze.ts';
import { scrivi } from './scrittura.ts';
import { elenca } from '../../../puro/parole/elenca.ts';

/** Thrown inside one formula at the first part that does not fit: what contains it cannot be judged. */
class NonTorna extends Error {}

/**
 * The type of a formula.
 * @param tipoDi the declared type of a name, or null when its own declaration is at fault
 * @returns the type, null when it cannot be known, and the fault if units do not fit
 */
export function tipoDi(
  espr: Espr,
  tipoDiNome: (nome: string) => Tipo | null,
): { tipo: Tipo | null; difetto: DifettoFormula | null } {
  try {
    return { tipo: tipo(espr, tipoDiNome), difetto: null };
  } catch (errore) {
    if (!(errore instanceof NonTorna)) throw errore;
    return {
      tipo: null,
      difetto:
        errore.message === ''
          ? null
          : {
              messaggio: `le unità non tornano: ${errore.message}`,
              rimedio: 'correggi la formula, o le unità degli ingressi e delle costanti',
            },
    };
  }
}

function tipo(espr: Espr, tipoDiNome: (nome: string) => Tipo | null): Tipo {
  if ('numero' in espr) return cifraPura(espr.numero === '0' ? 'zero' : 'uno');
  if ('scelta' in espr) return { specie: 'si_no' };
  if ('nome' in espr) {
    const noto = tipoDiNome(espr.nome);
    if (!noto) throw new NonTorna('');
    return noto;
  }
  return tipoDiOperazione(
    espr.op,
    espr.arg.map((argomento) => tipo(argomento, tipoDiNome)),
    `in «${scrivi(espr)}» `,
  );
}

/** What an operation gives, of what it is given. @param scritto where it stands, for the reason why it cannot be */
function tipoDiOperazione(op: Operazione, argomenti: readonly Tipo[], scritto: string): Tipo {
  const cifre = (): [Cifra, ...Cifra[]] => {
    const altro = argomenti.find(({ specie }) => specie !== 'cifra');
    if (altro) throw new NonTorna(`${scritto}c’è ${inParole(altro)} al posto di un numero`);
    return argomenti as [Cifra, ...Cifra[]];
  };
  const insieme = (confrontate: readonly Cifra[]): Cifra => {
    const unica = comune(confrontate);
    if (!unica) throw new NonTorna(`${scritto}si confrontano ${elenca(confrontate.map(inParole))}`);
    return unica;
  };
  switch (op) {
    case '+':
    case '-': {
      const [a, b] = cifre() as [Cifra, Cifra];
      const esito = somma(a, b, op);
      if (typeof esito === 'string') throw new NonTorna(`${scritto}${esito}`);
      return esito;
    }
    case '*':
      return prodotto(...(cifre() as [Cifra, Cifra]));
    case '/':
      return quoziente(...(cifre() as [Cifra, Cifra]));
    case 'neg':
    case 'abs':
    case 'round':
      return cifre()[0];
    case 'clamp':
      return insieme(cifre());
    case 'min':
    case 'max': {
      const confrontate = cifre();
      if (confrontate.length > 1) return insieme(confrontate);
      return { ...elenco(confrontate[0], scritto), lista: false };
    }
    case 'somma':
    case 'media':
      return { ...elenco(cifre()[0], scritto), lista: false };
    case 'conteggio':
      elenco(cifre()[0], scritto);
      return cifraPura('rapporto');
    case '=':
    case '≠':
    case '<':
    case '≤':
    case '>':
    case '≥': {
      if (insieme(cifre()).lista) throw new NonTorna(`${scritto}si confronta un elenco: usa min, max, somma o media`);
      return { specie: 'si_no' };
    }
    case 'e':
    case 'o':
    case 'non': {
      const altro = argomenti.find(({ specie }) => specie !== 'si_no');
      if (altro) throw new NonTorna(`${scritto}c’è ${inParole(altro)} al posto di una condizione`);
      return { specie: 'si_no' };
    }
  }
}

function elenco(cifra: Cifra, scritto: string): Cifra {
  if (!cifra.lista) throw new NonTorna(`${scritto}serve un elenco, e c’è ${inParole(cifra)}`);
  return cifra;
}
