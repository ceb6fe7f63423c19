/** The compiled form of a rule that has no faults. Build only. */
import type {
  Calcolo,
  Caso,
  Divisore,
  DomandaInversa,
  Espr,
  Ingresso,
  Nome,
  Obiettivo,
  PassoCalcolo,
  Risultato,
} from '../../../puro/formula/tipi.ts';
import { dentroLaFrase } from '../../../puro/formula/traccia.ts';
import type {
  IngressoIndicatore,
  PassoIndicatore,
  SchedaIndicatore,
  TabellaIndicatore,
} from '../../../types/regole.ts';
import type { PercorsoRegola } from '../../../motore/errori.ts';
import { compilaAlbero } from './alberi.ts';
import { risultatoPredefinito, type Formula } from './formule.ts';
import { inOrdine } from './grafo.ts';
import { basiDi, type Tipo } from './grandezze.ts';
import type { Dichiarato } from './nomi.ts';
import { pezzi, scrivi, type Parole } from './scrittura.ts';
import type { TipoNome } from './tipi.ts';

/** Enough for ratios; figures with a unit read better with two. */
const decimaliDi = (unita: string): number => (unita === 'rapporto' ? 4 : 2);

const unitaDi = (dichiarato: Dichiarato | undefined): string | undefined =>
  dichiarato && 'unita' in dichiarato.voce ? dichiarato.voce.unita : undefined;

/** What every part of a calculation is put together from. */
interface Pezzi {
  dichiarati: ReadonlyMap<string, Dichiarato>;
  formula: Formula;
  tipoNome: TipoNome;
  parole: Parole;
}

/** Puts the pieces together. */
export function componi(
  scheda: SchedaIndicatore,
  dichiarati: ReadonlyMap<string, Dichiarato>,
  formula: Formula,
  tipoNome: TipoNome,
): Calcolo {
  const con: Pezzi = { dichiarati, formula, tipoNome, parole: paroleDi(dichiarati) };
  const nomi: Record<string, Nome> = {};
  for (const [nome, dichiarato] of dichiarati) {
    const suo = nomeCompilato(nome, dichiarato, con);
    if (suo) nomi[nome] = suo;
  }
  const risultati = (scheda.risultati ?? []).map((risultato, i) => risultatoCompilato(risultato, i, nomi, con));
  const predefinito = risultatoPredefinito(scheda.risultati ?? [])?.id ?? '';
  return {
    id: scheda.id,
    ...(scheda.verso && { verso: scheda.verso }),
    ingressi: [...dichiarati].flatMap(([, dichiarato]) =>
      dichiarato.tipo === 'ingresso' ? [ingressoCompilato(dichiarato.voce)] : [],
    ),
    nomi: inOrdine(nomi),
    risultati,
    obiettivi: (scheda.obiettivi ?? []).map(
      ({ id, etichetta, valore, unita, risultato = predefinito, fonte }): Obiettivo => ({
        id,
        etichetta,
        valore,
        unita,
        risultato,
        fonte: { documento: fonte.documento, punto: fonte.punto },
      }),
    ),
    domande: (scheda.domande_inverse ?? []).map(({ risultato = predefinito, ...domanda }): DomandaInversa => ({
      ...domanda,
      risultato,
    })),
  };
}

/** Beside an index, which is read as a hundred, one is a hundred: «indice − 100», «100 + scostamento». */
function centuplica(espr: Espr, unita: string, { dichiarati }: Pezzi): Espr {
  if (!('op' in espr) || (espr.op !== '+' && espr.op !== '-')) return espr;
  const misure = espr.arg.flatMap((altro) => ('nome' in altro ? (unitaDi(dichiarati.get(altro.nome)) ?? []) : []));
  if (!misure.includes('indice') && !(unita === 'indice' && misure.includes('percento'))) return espr;
  return {
    ...espr,
    arg: espr.arg.map((altro) => ('numero' in altro && altro.numero === '1' ? { ...altro, cento: true } : altro)),
  };
}

/** A formula and when it holds. @param percorso where it is written in the rule */
function casoCompilato(percorso: PercorsoRegola, unita: string, con: Pezzi, quando?: PercorsoRegola): Caso {
  const { dichiarati, formula, tipoNome, parole } = con;
  const basi = (nome: string): ReadonlyMap<string, number> => basiDi(tipoNome(nome) ?? { specie: 'scelta' });
  const scritto = (espr: Espr): Espr =>
    'op' in espr ? { ...espr, arg: espr.arg.map(scritto), ...divisore(espr, dichiarati, parole) } : espr;
  const espr = centuplica(formula(percorso) as Espr, unita, con);
  const condizione = quando && formula(quando);
  return {
    formula: scritto(espr),
    scrittura: pezzi(espr, basi, parole),
    ...(condizione && { quando: condizione, condizione: scrivi(condizione, parole) }),
  };
}

/** What a name stands for; null for what is asked of the reader. */
function nomeCompilato(nome: string, { tipo, voce, percorso }: Dichiarato, con: Pezzi): Nome | null {
  if (tipo === 'costante') {
    const { etichetta, unita, valore, fonte } = voce;
    return { tipo, etichetta, unita, valore, fonte: { documento: fonte.documento, punto: fonte.punto } };
  }
  if (tipo === 'tabella') return tabellaCompilata(voce);
  if (tipo === 'albero') return compilaAlbero(voce, voce.decimali ?? decimaliDi(voce.unita));
  if (tipo !== 'passo') return null;
  const casi =
    voce.formula !== undefined
      ? [casoCompilato([...percorso, 'formula'], voce.unita, con)]
      : (voce.casi ?? []).map(({ quando }, j) => {
          const suo = [...percorso, 'casi', j];
          return casoCompilato(
            [...suo, 'formula'],
            voce.unita,
            con,
            quando === undefined ? undefined : [...suo, 'quando'],
          );
        });
  return passoCompilato(voce, casi, con.tipoNome(nome));
}

/** A result; where its formula is not a name alone, a step bears it and is added to the names. */
function risultatoCompilato(
  { id, etichetta, unita, decimali, lettura, principale }: NonNullable<SchedaIndicatore['risultati']>[number],
  posto: number,
  nomi: Record<string, Nome>,
  con: Pezzi,
): Risultato {
  const percorso = ['risultati', posto, 'formula'];
  const espr = con.formula(percorso) as Espr;
  let nome = 'nome' in espr && con.tipoNome(espr.nome) && nomi[espr.nome] ? espr.nome : null;
  if (nome === null) {
    nome = con.dichiarati.has(id) ? `${id}-risultato` : id;
    nomi[nome] = { tipo: 'passo', etichetta, unita, decimali, casi: [casoCompilato(percorso, unita, con)] };
  }
  return {
    id,
    etichetta,
    nome,
    unita,
    decimali,
    ...(lettura !== undefined && { lettura }),
    ...(principale && { principale }),
  };
}

/** The labels of the rule, as they are said inside a sentence. */
export function paroleDi(dichiarati: ReadonlyMap<string, Dichiarato>): Parole {
  return {
    nome: (nome) => dentroLaFrase(dichiarati.get(nome)?.voce.etichetta ?? nome),
    opzione: (scelta, opzione) => {
      const dichiarato = dichiarati.get(scelta);
      const opzioni = dichiarato?.tipo === 'ingresso' ? (dichiarato.voce.opzioni ?? []) : [];
      return dentroLaFrase(opzioni.find(({ id }) => id === opzione)?.etichetta ?? opzione);
    },
  };
}

/** What a denominator is called when it turns out to be zero. */
function divisore(
  espr: Extract<Espr, { op: unknown }>,
  dichiarati: ReadonlyMap<string, Dichiarato>,
  parole: Parole,
): { divisore?: Divisore } {
  const [, sotto] = espr.arg;
  if (espr.op !== '/' || !sotto) return {};
  const dichiarato = 'nome' in sotto ? dichiarati.get(sotto.nome) : undefined;
  if (!dichiarato) return { divisore: { etichetta: scrivi(sotto, parole) } };
  const obiettivo = 'obiettivo' in dichiarato.voce && dichiarato.voce.obiettivo === true;
  return {
    divisore: {
      etichetta: dichiarato.voce.etichetta,
      ...(dichiarato.tipo === 'ingresso' && { ingresso: dichiarato.voce.id }),
      ...(obiettivo && { obiettivo }),
    },
  };
}

function ingressoCompilato(voce: IngressoIndicatore): Ingresso {
  const {
    id,
    etichetta,
    opzioni,
    si_no,
    lista,
    unita,
    minimo,
    massimo,
    intero,
    valori_ammessi,
    facoltativo,
    se_mancante,
  } = voce;
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
    ...(se_mancante !== undefined && { se_mancante }),
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
  const { etichetta, unita, decimali = decimaliDi(unita), fonte } = voce;
  return {
    tipo: 'passo',
    etichetta,
    unita,
    decimali,
    casi,
    ...(tipo?.specie === 'cifra' && tipo.lista && { lista: true }),
    ...(fonte && { fonte: { documento: fonte.documento, punto: fonte.punto } }),
  };
}
