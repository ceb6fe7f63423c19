import type { Calcolo, Caso, DomandaInversa, Espr, Ingresso, Nome, Obiettivo, PassoCalcolo, Risultato } from '../../formula/tipi.ts';
import type { IngressoIndicatore, PassoIndicatore, RisultatoIndicatore, SchedaIndicatore, TabellaIndicatore } from '../../types/regole.ts';
import type { RuleFault, RulePath } from '../errors.ts';
import type { RecordFault } from '../identity.ts';
import type { RuleSet } from '../load.ts';
import { nearestNames, quotedList } from '../nearest.ts';
import { compilaAlbero, difettiAlbero } from './formula/alberi.ts';
import { analizza } from './formula/analizza.ts';
import { tipoDi } from './formula/controlla.ts';
import { difettiEsempio } from './formula/esempi.ts';
import { cerchi, inutili, nomiUsati, raggiunti } from './formula/grafo.ts';
import { basiDi, dichiarabile, inParole, leggiUnita, type Tipo } from './formula/grandezze.ts';
import { nodi, nomiDichiarati, type Dichiarato } from './formula/nomi.ts';
import { pezzi, scrivi } from './formula/scrittura.ts';

/** A rule that is computed, as written and as compiled; `calcolo` is null when a document is missing. */
export type Indicatore = SchedaIndicatore & { calcolo: Calcolo | null };

/** All indicators, and the faults of those that do not hold. */
export function compileIndicatori(ruleSet: RuleSet): { indicatori: Indicatore[]; faults: RecordFault[] } {
  const indicatori: Indicatore[] = [];
  const faults: RecordFault[] = [];
  for (const record of ruleSet.records.get('indicatori') ?? []) {
    const scheda = record.data as unknown as SchedaIndicatore;
    const esito = scheda.documento_mancante ? { calcolo: null } : compilaIndicatore(scheda);
    if ('errori' in esito) faults.push(...esito.errori.map((fault) => ({ record, fault })));
    else indicatori.push({ ...scheda, calcolo: esito.calcolo });
  }
  return { indicatori, faults };
}

/** A formula of the rule, read: which name it defines (null for a condition or a result), where, and its tree. */
interface Letta {
  percorso: RulePath;
  espr: Espr;
  tipo: Tipo | null;
}

/**
 * Compiles one rule that has passed its schema.
 * @returns the compiled calculation, or everything that is wrong with names, units, weights and examples
 */
export function compilaIndicatore(scheda: SchedaIndicatore): { calcolo: Calcolo } | { errori: RuleFault[] } {
  const { nomi, faults } = nomiDichiarati(scheda);
  const errori: RuleFault[] = [...faults];
  const lette = new Map<string, Letta>();

  const leggi = (testo: string, percorso: RulePath): Espr | null => {
    const { espr, difetti } = analizza(testo, nomi);
    errori.push(...difetti.map((difetto) => ({ ...difetto, percorso })));
    if (espr) lette.set(JSON.stringify(percorso), { percorso, espr, tipo: null });
    return espr;
  };
  const formulaIn = (percorso: RulePath): Espr | undefined => lette.get(JSON.stringify(percorso))?.espr;

  for (const { percorso, testo } of formule(scheda)) leggi(testo, percorso);
  const usi = usiDi(scheda, nomi, formulaIn);
  const circolari = cerchi(usi, nomi);
  errori.push(...circolari, ...difettiTabelle(scheda, nomi), ...difettiForma(scheda));

  const tipoNome = tipiDeiNomi(nomi, formulaIn, circolari.length > 0);
  errori.push(...difettiUnita(nomi, tipoNome));
  errori.push(...difettiFormule(scheda, formulaIn, tipoNome));
  scheda.alberi?.forEach((albero, i) => errori.push(...difettiAlbero(albero, ['alberi', i], nomi, (nome) => tipoNome(nome))));
  errori.push(...difettiRimandi(scheda, nomi));

  // A formula that could not be read would make all its names look unused.
  const illeggibili = formule(scheda).some(({ percorso }) => formulaIn(percorso) === undefined);
  if (!illeggibili) {
    const partenze = (scheda.risultati ?? []).flatMap((_, i) => nomiUsati(formulaIn(['risultati', i, 'formula']) as Espr));
    errori.push(...inutili(raggiunti(partenze, usi), nomi));
  }
  if (errori.length > 0) return { errori };

  const calcolo = componi(scheda, nomi, formulaIn, tipoNome);
  const nonTornano = (scheda.esempi ?? []).flatMap((esempio, i) => difettiEsempio(calcolo, esempio, ['esempi', i]));
  return nonTornano.length > 0 ? { errori: nonTornano } : { calcolo };
}

function formule(scheda: SchedaIndicatore): { percorso: RulePath; testo: string }[] {
  return [
    ...(scheda.passi ?? []).flatMap((passo, i) => [
      ...(passo.formula === undefined ? [] : [{ percorso: ['passi', i, 'formula'], testo: passo.formula }]),
      ...(passo.casi ?? []).flatMap((caso, j) => [
        ...(caso.quando === undefined ? [] : [{ percorso: ['passi', i, 'casi', j, 'quando'], testo: caso.quando }]),
        { percorso: ['passi', i, 'casi', j, 'formula'], testo: caso.formula },
      ]),
    ]),
    ...(scheda.risultati ?? []).map(({ formula }, i) => ({ percorso: ['risultati', i, 'formula'], testo: formula })),
  ];
}

type Formula = (percorso: RulePath) => Espr | undefined;
type TipoNome = (nome: string) => Tipo | null;

/** What each name needs to be known. */
function usiDi(scheda: SchedaIndicatore, nomi: ReadonlyMap<string, Dichiarato>, formula: Formula): Map<string, string[]> {
  const usi = new Map<string, string[]>();
  for (const [nome, dichiarato] of nomi) {
    if (dichiarato.tipo === 'passo') {
      const espressioni = percorsiDi(dichiarato.voce, dichiarato.percorso).flatMap((percorso) => formula(percorso) ?? []);
      usi.set(nome, espressioni.flatMap(nomiUsati));
    }
    if (dichiarato.tipo === 'tabella') usi.set(nome, [...dichiarato.voce.chiavi]);
    if (dichiarato.tipo === 'albero') {
      usi.set(nome, nodi(dichiarato.voce.voci, []).flatMap(({ voce }) => voce.ingresso ?? voce.passo ?? []));
    }
  }
  return usi;
}

function percorsiDi(passo: PassoIndicatore, percorso: RulePath): RulePath[] {
  if (passo.formula !== undefined) return [[...percorso, 'formula']];
  return (passo.casi ?? []).flatMap((_, j) => [[...percorso, 'casi', j, 'quando'], [...percorso, 'casi', j, 'formula']]);
}

/** The type of every name, from its declared unit; a step is a list when its formula gives one. */
function tipiDeiNomi(nomi: ReadonlyMap<string, Dichiarato>, formula: Formula, cerchio: boolean): TipoNome {
  const noti = new Map<string, Tipo | null>();
  const tipo: TipoNome = (nome) => {
    const dichiarato = nomi.get(nome);
    if (!dichiarato || (cerchio && dichiarato.tipo === 'passo')) return null;
    const gia = noti.get(nome);
    if (gia !== undefined) return gia;
    const nuovo = tipoDichiarato(dichiarato, formula, tipo);
    noti.set(nome, nuovo);
    return nuovo;
  };
  return tipo;
}

function tipoDichiarato(dichiarato: Dichiarato, formula: Formula, tipoNome: TipoNome): Tipo | null {
  if (dichiarato.tipo === 'ingresso') {
    const { opzioni, si_no, unita = 'rapporto', lista = false } = dichiarato.voce;
    if (opzioni) return { specie: 'scelta' };
    return soloTipo(si_no ? 'si_no' : unita, lista);
  }
  if (dichiarato.tipo !== 'passo') return soloTipo(dichiarato.voce.unita, false);
  const { voce, percorso } = dichiarato;
  const calcolati = percorsiDi(voce, percorso).filter((qui) => qui.at(-1) === 'formula').map((qui) => formula(qui));
  const lista = calcolati.some((espr) => {
    const calcolato = espr && tipoDi(espr, tipoNome).tipo;
    return calcolato?.specie === 'cifra' && calcolato.lista;
  });
  return soloTipo(voce.unita, lista);
}

function soloTipo(unita: string, lista: boolean): Tipo | null {
  const letta = leggiUnita(unita, lista);
  return 'specie' in letta ? letta : null;
}

/** Units that do not exist. */
function difettiUnita(nomi: ReadonlyMap<string, Dichiarato>, _tipoNome: TipoNome): RuleFault[] {
  return [...nomi.values()].flatMap((dichiarato): RuleFault[] => {
    const { unita } = dichiarato.voce;
    if (unita === undefined) return [];
    const letta = leggiUnita(unita);
    return 'specie' in letta ? [] : [{ percorso: [...dichiarato.percorso, 'unita'], ...letta }];
  });
}

/** Formulas whose units do not fit, inside or with what is declared. */
function difettiFormule(scheda: SchedaIndicatore, formula: Formula, tipoNome: TipoNome): RuleFault[] {
  const una = (percorso: RulePath, unita: string | null): RuleFault[] => {
    const espr = formula(percorso);
    if (!espr) return [];
    const { tipo, difetto } = tipoDi(espr, tipoNome);
    if (difetto) return [{ ...difetto, percorso }];
    if (!tipo) return [];
    if (unita === null) {
      return tipo.specie === 'si_no' ? [] : [{ percorso, messaggio: `«${scrivi(espr)}» dà ${inParole(tipo)}, non una condizione`, rimedio: 'scrivi un confronto, per esempio «a > b»' }];
    }
    const dichiarato = soloTipo(unita, false);
    if (!dichiarato || dichiarabile(tipo.specie === 'cifra' ? { ...tipo, lista: false } : tipo, dichiarato)) return [];
    return [{ percorso, messaggio: `le unità non tornano: «${scrivi(espr)}» dà ${inParole(tipo)}, ma è dichiarato ${inParole(dichiarato)}`, rimedio: 'correggi la formula, o le unità degli ingressi e delle costanti' }];
  };
  return [
    ...(scheda.passi ?? []).flatMap((passo, i) => [
      ...una(['passi', i, 'formula'], passo.unita),
      ...(passo.casi ?? []).flatMap((_, j) => [...una(['passi', i, 'casi', j, 'quando'], null), ...una(['passi', i, 'casi', j, 'formula'], passo.unita)]),
    ]),
    ...(scheda.risultati ?? []).flatMap((risultato, i) => {
      const unita = leggiUnita(risultato.unita);
      if (!('specie' in unita)) return [{ percorso: ['risultati', i, 'unita'], ...unita }];
      const espr = formula(['risultati', i, 'formula']);
      const tipo = espr && tipoDi(espr, tipoNome).tipo;
      if (tipo?.specie === 'cifra' && tipo.lista) {
        return [{ percorso: ['risultati', i, 'formula'], messaggio: `«${scrivi(espr as Espr)}» è un elenco, non un risultato`, rimedio: 'usa somma, media, min o max' }];
      }
      return una(['risultati', i, 'formula'], risultato.unita);
    }),
  ];
}

/** Tables with keys that are not choices, options that are not there, rows twice over. */
function difettiTabelle(scheda: SchedaIndicatore, nomi: ReadonlyMap<string, Dichiarato>): RuleFault[] {
  return (scheda.tabelle ?? []).flatMap((tabella, i) => {
    const opzioni = tabella.chiavi.map((chiave) => {
      const dichiarato = nomi.get(chiave);
      return dichiarato?.tipo === 'ingresso' ? (dichiarato.voce.opzioni?.map(({ id }) => id) ?? null) : null;
    });
    const senza = opzioni.findIndex((elenco) => elenco === null);
    if (senza >= 0) {
      return [{ percorso: ['tabelle', i, 'chiavi', senza], messaggio: `«${tabella.chiavi[senza] ?? ''}» non è un ingresso con opzioni`, rimedio: 'usa il nome di un ingresso che ha «opzioni»' }];
    }
    const viste = new Set<string>();
    return tabella.righe.flatMap(({ chiave }, j): RuleFault[] => {
      const percorso = ['tabelle', i, 'righe', j, 'chiave'];
      if (chiave.length !== opzioni.length) return [{ percorso, messaggio: `la chiave ha ${chiave.length} voci`, atteso: `${opzioni.length}, una per ${tabella.chiavi.join(', ')}` }];
      const estranea = chiave.findIndex((opzione, k) => !opzioni[k]?.includes(opzione));
      if (estranea >= 0) {
        const ammesse = opzioni[estranea] ?? [];
        return [{ percorso: [...percorso, estranea], messaggio: `«${chiave[estranea] ?? ''}» non è un’opzione di «${tabella.chiavi[estranea] ?? ''}»`, atteso: `una fra ${ammesse.join(', ')}`, rimedio: `intendevi ${quotedList(nearestNames(chiave[estranea] ?? '', ammesse))}?` }];
      }
      if (viste.has(chiave.join(' '))) return [{ percorso, messaggio: `la riga «${chiave.join(', ')}» c’è due volte`, rimedio: 'togline una' }];
      viste.add(chiave.join(' '));
      return [];
    });
  });
}

/** Inputs and cases that say two things, or too little. */
function difettiForma(scheda: SchedaIndicatore): RuleFault[] {
  const ingressi = (scheda.ingressi ?? []).flatMap((ingresso, i): RuleFault[] => {
    const tipi = [ingresso.opzioni, ingresso.si_no, ingresso.unita].filter((campo) => campo !== undefined);
    if (tipi.length !== 1) {
      return [{ percorso: ['ingressi', i], messaggio: `non si capisce che cosa si chiede con «${ingresso.id}»`, atteso: 'uno solo fra «unita» (un numero), «opzioni» (una scelta) e «si_no»' }];
    }
    const { se_mancante: manca, opzioni, si_no, lista } = ingresso;
    const giusto = manca === undefined || (opzioni ? opzioni.some(({ id }) => id === manca) : si_no ? manca === 'si' || manca === 'no' : lista ? manca === '' : /^-?\d/.test(manca));
    return giusto ? [] : [{ percorso: ['ingressi', i, 'se_mancante'], messaggio: `«${manca ?? ''}» non può stare al posto di «${ingresso.id}»`, atteso: opzioni ? `una fra ${opzioni.map(({ id }) => id).join(', ')}` : si_no ? '"si" o "no"' : lista ? '"" (l’elenco vuoto)' : 'un numero tra virgolette' }];
  });
  const casi = (scheda.passi ?? []).flatMap((passo, i) =>
    (passo.casi ?? []).flatMap((caso, j, tutti): RuleFault[] => {
      const ultimo = j === tutti.length - 1;
      if (ultimo === (caso.quando === undefined)) return [];
      return [{ percorso: ['passi', i, 'casi', j], messaggio: ultimo ? 'l’ultimo caso ha una condizione: resterebbe scoperto il resto' : 'un caso senza condizione prima dell’ultimo: i seguenti non varrebbero mai', atteso: '«quando» in tutti i casi tranne l’ultimo' }];
    }),
  );
  const principali = (scheda.risultati ?? []).filter(({ principale }) => principale).length;
  return [...ingressi, ...casi, ...(principali > 1 ? [{ percorso: ['risultati'], messaggio: `${principali} risultati sono «principale»`, atteso: 'uno al più' }] : [])];
}

/** Targets and reverse questions that point at nothing. */
function difettiRimandi(scheda: SchedaIndicatore, nomi: ReadonlyMap<string, Dichiarato>): RuleFault[] {
  const risultati = scheda.risultati ?? [];
  const quale = (id: string | undefined, percorso: RulePath): RuleFault[] => {
    if (id === undefined) {
      return risultatoPredefinito(risultati) ? [] : [{ percorso, messaggio: 'non si sa con quale risultato', atteso: '«risultato», perché ce n’è più d’uno e nessuno è principale' }];
    }
    if (risultati.some((risultato) => risultato.id === id)) return [];
    return [{ percorso: [...percorso, 'risultato'], messaggio: `il risultato «${id}» non c’è`, rimedio: `intendevi ${quotedList(nearestNames(id, risultati.map((altro) => altro.id)))}?` }];
  };
  return [
    ...(scheda.obiettivi ?? []).flatMap((obiettivo, i) => {
      const mancanti = quale(obiettivo.risultato, ['obiettivi', i]);
      if (mancanti.length > 0) return mancanti;
      const unita = (risultati.find(({ id }) => id === obiettivo.risultato) ?? risultatoPredefinito(risultati))?.unita;
      return unita === obiettivo.unita ? [] : [{ percorso: ['obiettivi', i, 'unita'], messaggio: `l’obiettivo è in ${obiettivo.unita}, il risultato in ${unita ?? ''}`, rimedio: 'usa la stessa unità' }];
    }),
    ...(scheda.domande_inverse ?? []).flatMap((domanda, i) => {
      const dichiarato = nomi.get(domanda.incognita);
      const numero = dichiarato?.tipo === 'ingresso' && dichiarato.voce.unita !== undefined && !dichiarato.voce.lista;
      const ingressi = [...nomi].filter(([, { tipo }]) => tipo === 'ingresso').map(([nome]) => nome);
      return [
        ...(numero ? [] : [{ percorso: ['domande_inverse', i, 'incognita'], messaggio: `«${domanda.incognita}» non è un ingresso numerico`, rimedio: `intendevi ${quotedList(nearestNames(domanda.incognita, ingressi))}?` }]),
        ...quale(domanda.risultato, ['domande_inverse', i]),
      ];
    }),
  ];
}

function risultatoPredefinito(risultati: readonly RisultatoIndicatore[]): RisultatoIndicatore | undefined {
  return risultati.find(({ principale }) => principale) ?? (risultati.length === 1 ? risultati[0] : undefined);
}

/** Enough for ratios; figures with a unit read better with two. */
const decimaliDi = (unita: string): number => (unita === 'rapporto' ? 4 : 2);

function componi(scheda: SchedaIndicatore, dichiarati: ReadonlyMap<string, Dichiarato>, formula: Formula, tipoNome: TipoNome): Calcolo {
  const basi = (nome: string): ReadonlyMap<string, number> => basiDi(tipoNome(nome) ?? { specie: 'scelta' });
  const scritto = (espr: Espr): Espr => (('op' in espr) ? { ...espr, arg: espr.arg.map(scritto), ...divisore(espr) } : espr);
  const caso = (percorso: RulePath, quando?: RulePath): Caso => {
    const espr = formula(percorso) as Espr;
    const condizione = quando && formula(quando);
    return { formula: scritto(espr), scrittura: pezzi(espr, basi), ...(condizione && { quando: condizione, condizione: scrivi(condizione) }) };
  };
  const nomi: Record<string, Nome> = {};
  for (const [nome, dichiarato] of dichiarati) {
    const { tipo, voce, percorso } = dichiarato;
    if (tipo === 'costante') nomi[nome] = { tipo, etichetta: voce.etichetta, unita: voce.unita, valore: voce.valore, fonte: { documento: voce.fonte.documento, punto: voce.fonte.punto } };
    if (tipo === 'tabella') nomi[nome] = tabellaCompilata(voce);
    if (tipo === 'albero') nomi[nome] = compilaAlbero(voce, voce.decimali ?? decimaliDi(voce.unita));
    if (tipo === 'passo') {
      const casi = voce.formula !== undefined
        ? [caso([...percorso, 'formula'])]
        : (voce.casi ?? []).map(({ quando }, j) => caso([...percorso, 'casi', j, 'formula'], quando === undefined ? undefined : [...percorso, 'casi', j, 'quando']));
      nomi[nome] = passoCompilato(voce, casi, tipoNome(nome));
    }
  }
  const risultati = (scheda.risultati ?? []).map((risultato, i): Risultato => {
    const percorso = ['risultati', i, 'formula'];
    const espr = formula(percorso) as Espr;
    const { id, etichetta, unita, decimali, lettura, principale } = risultato;
    let nome = 'nome' in espr && tipoNome(espr.nome) && nomi[espr.nome] ? espr.nome : null;
    if (nome === null) {
      nome = dichiarati.has(id) ? `${id}-risultato` : id;
      nomi[nome] = { tipo: 'passo', etichetta, unita, decimali, casi: [caso(percorso)] };
    }
    return { id, etichetta, nome, unita, decimali, ...(lettura !== undefined && { lettura }), ...(principale && { principale }) };
  });
  const predefinito = risultatoPredefinito(scheda.risultati ?? [])?.id ?? '';
  return {
    id: scheda.id,
    ...(scheda.verso && { verso: scheda.verso }),
    ingressi: [...dichiarati].flatMap(([, dichiarato]) => (dichiarato.tipo === 'ingresso' ? [ingressoCompilato(dichiarato.voce)] : [])),
    nomi: inOrdine(nomi),
    risultati,
    obiettivi: (scheda.obiettivi ?? []).map(({ id, etichetta, valore, unita, risultato = predefinito, fonte }): Obiettivo => ({ id, etichetta, valore, unita, risultato, fonte: { documento: fonte.documento, punto: fonte.punto } })),
    domande: (scheda.domande_inverse ?? []).map(({ risultato = predefinito, ...domanda }): DomandaInversa => ({ ...domanda, risultato })),
  };
}

/** The order in which steps are read: a name after all that it needs. */
function inOrdine(nomi: Record<string, Nome>): Record<string, Nome> {
  const ordinati: Record<string, Nome> = {};
  const metti = (nome: string): void => {
    const definizione = nomi[nome];
    if (!definizione || nome in ordinati) return;
    const usati = definizione.tipo === 'passo' ? definizione.casi.flatMap(({ quando, formula }) => [...(quando ? nomiUsati(quando) : []), ...nomiUsati(formula)]) : definizione.tipo === 'albero' ? nomiDiVoci(definizione.voci) : [];
    for (const usato of usati) metti(usato);
    ordinati[nome] = definizione;
  };
  for (const nome of Object.keys(nomi)) metti(nome);
  return ordinati;
}

function nomiDiVoci(voci: readonly { nome?: string; voci?: { nome?: string }[] }[]): string[] {
  return voci.flatMap(({ nome, voci: sotto }) => [...(nome === undefined ? [] : [nome]), ...nomiDiVoci(sotto ?? [])]);
}

function divisore(espr: Extract<Espr, { op: unknown }>): { divisore?: string } {
  const [, sotto] = espr.arg;
  return espr.op === '/' && sotto && !('nome' in sotto) ? { divisore: scrivi(sotto) } : {};
}

function ingressoCompilato(voce: IngressoIndicatore): Ingresso {
  const { id, etichetta, opzioni, si_no, lista, unita, minimo, massimo, intero, valori_ammessi, facoltativo, se_mancante, obiettivo } = voce;
  return {
    nome: id,
    etichetta,
    tipo: opzioni ? 'scelta' : si_no ? 'si_no' : lista ? 'lista' : 'numero',
    unita: opzioni ? 'scelta' : si_no ? 'si_no' : (unita ?? 'rapporto'),
    ...(minimo !== undefined && { minimo }),
    ...(massimo !== undefined && { massimo }),
    ...(intero && { intero }),
    ...(valori_ammessi && { ammessi: valori_ammessi }),
    ...(opzioni && { opzioni }),
    ...(facoltativo && { facoltativo }),
    ...(se_mancante !== undefined && { seMancante: se_mancante }),
    ...(obiettivo && { obiettivo }),
  };
}

function tabellaCompilata({ etichetta, unita, chiavi, righe, fonte }: TabellaIndicatore): Nome {
  return {
    tipo: 'tabella',
    etichetta,
    unita,
    chiavi,
    valori: Object.fromEntries(righe.map(({ chiave, valore }) => [chiave.join(' '), valore])),
    fonte: { documento: fonte.documento, punto: fonte.punto },
  };
}

function passoCompilato(voce: PassoIndicatore, casi: Caso[], tipo: Tipo | null): PassoCalcolo {
  const { etichetta, unita, decimali = decimaliDi(unita), obiettivo, fonte } = voce;
  return {
    tipo: 'passo',
    etichetta,
    unita,
    decimali,
    casi,
    ...(tipo?.specie === 'cifra' && tipo.lista && { lista: true }),
    ...(obiettivo && { obiettivo }),
    ...(fonte && { fonte: { documento: fonte.documento, punto: fonte.punto } }),
  };
}
