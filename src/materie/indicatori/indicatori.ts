import { scritte } from '../../motore/regole.ts';
import type { Calcolo, Espr } from '../../puro/formula/tipi.ts';
import type { SchedaIndicatore } from '../../types/regole.ts';
import type { GuastoDiRegola, PercorsoRegola } from '../../motore/errori.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { difettiAlbero } from './lingua/alberi.ts';
import { analizza } from './lingua/analizza.ts';
import { componi } from './lingua/componi.ts';
import { difettiEsempio } from './lingua/esempi.ts';
import { difettiForma, difettiRimandi, difettiTabelle } from './lingua/forma.ts';
import { formule } from './lingua/formule.ts';
import { cerchi, inutili, nomiUsati, raggiunti, usiDi } from './lingua/grafo.ts';
import { nomiDichiarati } from './lingua/nomi.ts';
import { difettiPesiStampati } from './lingua/pesi.ts';
import { difettiFormule, difettiUnita, tipiDeiNomi } from './lingua/tipi.ts';

/** A rule that is computed, as written and as compiled. */
export type Indicatore = SchedaIndicatore & { calcolo: Calcolo };

/** All indicators, and the faults of those that do not hold. */
export function compilaIndicatori(ruleSet: InsiemeDiRegole): { indicatori: Indicatore[]; guasti: GuastoDiRecord[] } {
  const indicatori: Indicatore[] = [];
  const guasti: GuastoDiRecord[] = [];
  const stampati = new Map(scritte(ruleSet, 'pesi').map(({ id, dati: data }) => [id, data]));
  for (const record of scritte(ruleSet, 'indicatori')) {
    const scheda = record.dati;
    const esito = compilaIndicatore(scheda);
    guasti.push(...difettiPesiStampati(scheda, stampati).map((fault) => ({ record, guasto: fault })));
    if ('errori' in esito) guasti.push(...esito.errori.map((fault) => ({ record, guasto: fault })));
    else indicatori.push({ ...scheda, calcolo: esito.calcolo });
  }
  return { indicatori, guasti };
}

/**
 * Compiles one rule that has passed its schema.
 * @returns the compiled calculation, or everything that is wrong with names, units, weights and examples
 */
export function compilaIndicatore(scheda: SchedaIndicatore): { calcolo: Calcolo } | { errori: GuastoDiRegola[] } {
  const esito = compilaFormule(scheda);
  if ('errori' in esito) return esito;
  const nonTornano = (scheda.esempi ?? []).flatMap((esempio, i) =>
    difettiEsempio(esito.calcolo, esempio, ['esempi', i]),
  );
  return nonTornano.length > 0 ? { errori: nonTornano } : { calcolo: esito.calcolo };
}

/** The same before its examples are done again. */
export function compilaFormule(scheda: SchedaIndicatore): { calcolo: Calcolo } | { errori: GuastoDiRegola[] } {
  const { nomi, faults, illeggibili, formula, usi, circolari, tipoNome } = leggiNomiEFormule(scheda);
  const partenze = (scheda.risultati ?? []).flatMap((_, i) =>
    nomiUsati(formula(['risultati', i, 'formula']) ?? { numero: '0' }),
  );
  const errori = [
    ...faults,
    ...illeggibili,
    ...circolari,
    ...difettiForma(scheda),
    ...difettiTabelle(scheda, nomi),
    ...difettiUnita(nomi),
    ...difettiFormule(scheda, formula, tipoNome),
    ...(scheda.alberi ?? []).flatMap((albero, i) => difettiAlbero(albero, ['alberi', i], nomi, tipoNome)),
    ...difettiRimandi(scheda, nomi),
    // A formula that could not be read would make all its names look unused.
    ...(illeggibili.length === 0 ? inutili(raggiunti(partenze, usi), nomi) : []),
  ];
  return errori.length > 0 ? { errori } : { calcolo: componi(scheda, nomi, formula, tipoNome) };
}

/** The names of a rule and its formulas, read one by one: those that cannot be are said apart. */
export function leggiNomiEFormule(scheda: SchedaIndicatore) {
  const { nomi, guasti } = nomiDichiarati(scheda);
  const lette = new Map<string, Espr>();
  const formula = (percorso: PercorsoRegola): Espr | undefined => lette.get(percorso.join('.'));
  const scritte = formule(scheda);
  const illeggibili = scritte.flatMap(({ percorso, testo }): GuastoDiRegola[] => {
    const { espr, difetti } = analizza(testo, nomi);
    if (espr) lette.set(percorso.join('.'), espr);
    return difetti.map((difetto) => ({ ...difetto, percorso }));
  });
  const usi = usiDi(nomi, formula);
  const circolari = cerchi(usi, nomi);
  const tipoNome = tipiDeiNomi(nomi, formula, circolari.length > 0);
  return { nomi, faults: guasti, scritte, illeggibili, formula, usi, circolari, tipoNome };
}
