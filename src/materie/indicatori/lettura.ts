import { mostraConUnita } from '../../puro/formula/numeri.ts';
import { rigaDiNumeri } from '../../puro/formula/riga.ts';
import type { Calcolo, EsitoRisultato } from '../../puro/formula/tipi.ts';
import { confronta, daTesto } from '../../puro/formula/razionale.ts';
import { valuta } from '../../puro/formula/valuta.ts';
import type { GuastoDiRegola, PercorsoRegola } from '../../motore/errori.ts';
import type { EsempioIndicatore, SchedaIndicatore } from '../../types/regole.ts';
import { compilaFormule, leggiNomiEFormule } from './indicatori.ts';
import { paroleDi } from './lingua/componi.ts';
import { tipoDi } from './lingua/controlla.ts';
import { datiEsempio } from './lingua/esempi.ts';
import { inParole } from './lingua/grandezze.ts';
import { scrivi } from './lingua/scrittura.ts';
import { difettiFormule, difettiUnita } from './lingua/tipi.ts';
import { conVirgola } from '../../puro/parole/cifre.ts';
import { inCentesimi } from '../../puro/parole/unita.ts';

/** How a rule's formulas read while they are being written. */
export interface LetturaFormule {
  /** What a formula may name. */
  nomi: { nome: string; etichetta: string; unita: string | null }[];
  /** Each formula that can be read: in words, and what it gives. */
  formule: { percorso: PercorsoRegola; parole: string; da: string | null; mostra: string | null }[];
  /** What is wrong in the formulas and their units, whatever else is wrong in the rule. */
  guasti: GuastoDiRegola[];
  /** The worked examples, done now; none while a formula cannot be computed. */
  esempi: EsempioSvolto[];
}

/** A worked example: each result with its figure, and the figures of the steps. */
interface EsempioSvolto {
  titolo: string;
  /** `oltre`: a percentage above 100, which a part of a whole cannot be. */
  risultati: { id: string; etichetta: string; viene: string; atteso: string | null; oltre: boolean }[];
  passi: { etichetta: string; numeri: string }[];
}

/**
 * Reads the formulas of a rule that may still be wrong.
 * @returns null where it is not even in the shape of one
 */
export function leggiFormule(scheda: SchedaIndicatore): LetturaFormule | null {
  try {
    const { nomi, scritte, illeggibili, formula, tipoNome } = leggiNomiEFormule(scheda);
    const parole = paroleDi(nomi);
    const esito = compilaFormule(scheda);
    return {
      nomi: [...nomi].map(([nome, { voce }]) => {
        const tipo = tipoNome(nome);
        return { nome, etichetta: voce.etichetta, unita: tipo && inParole(tipo) };
      }),
      formule: scritte.flatMap(({ percorso }) => {
        const espr = formula(percorso);
        const tipo = espr && tipoDi(espr, tipoNome).tipo;
        return espr
          ? [
              {
                percorso,
                parole: scrivi(espr, parole),
                da: tipo ? inParole(tipo) : null,
                mostra: comeSiMostra(scheda, percorso),
              },
            ]
          : [];
      }),
      guasti: [...illeggibili, ...difettiUnita(nomi), ...difettiFormule(scheda, formula, tipoNome)],
      esempi: 'calcolo' in esito ? (scheda.esempi ?? []).map((uno) => svolto(esito.calcolo, uno)) : [],
    };
  } catch (errore) {
    // A field half written has not the shape that these functions ask for: its own error stands beside it.
    if (errore instanceof TypeError || errore instanceof RangeError || errore instanceof SyntaxError) return null;
    throw errore;
  }
}

/** What becomes, in the unit declared, of a figure that one can follow; null where nobody would mistake it. */
function comeSiMostra(scheda: SchedaIndicatore, [lista, indice]: PercorsoRegola): string | null {
  const voce = (lista === 'risultati' ? scheda.risultati : scheda.passi)?.[Number(indice)];
  const unita = String(voce?.unita);
  if (unita !== 'rapporto' && unita !== 'indice' && !inCentesimi(unita)) return null;
  if (unita === 'rapporto') return '0,85 si mostra 0,85: perché si mostri 85% l’unità è «percento»';
  const segno = { percento: '%', punti_percentuali: ' p.p.' }[unita] ?? '';
  return `0,85 si mostra 85${segno}: «× 100» non si scrive`;
}

function svolto(calcolo: Calcolo, esempio: EsempioIndicatore): EsempioSvolto {
  const { risultati, passi } = valuta(calcolo, datiEsempio(calcolo, esempio, []).dati);
  return {
    titolo: esempio.titolo,
    risultati: risultati.map((uno) => {
      const atteso = esempio.atteso?.[uno.id];
      return {
        id: uno.id,
        etichetta: uno.etichetta,
        viene: viene(uno),
        atteso: atteso === undefined ? null : conVirgola(atteso),
        oltre:
          uno.unita === 'percento' &&
          typeof uno.valore === 'object' &&
          uno.valore !== null &&
          confronta(uno.valore, daTesto('100')) > 0,
      };
    }),
    passi: passi.map((passo) => ({ etichetta: passo.etichetta, numeri: rigaDiNumeri(passo) })),
  };
}

function viene({ valore, unita, decimali, errore }: EsitoRisultato): string {
  if (valore === null) return `n.d. (${errore?.messaggio ?? ''})`;
  if (typeof valore === 'boolean') return valore ? 'sì' : 'no';
  return mostraConUnita(valore, unita, decimali);
}
