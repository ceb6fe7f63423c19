/**
 * A second, independent evaluation: mathjs with big decimals reads the text of the rules as it stands in YAML. It
 * shares nothing with the compiler or the interpreter but the schema's types.
 */
import { all, create, type BigNumber, type FactoryFunctionMap } from 'mathjs';
import type { AlberoDeiPesi, SchedaIndicatore, VoceAlbero } from '../../../src/types/regole.ts';

const math = create(all as FactoryFunctionMap, { number: 'BigNumber', precision: 80, relTol: 1e-60, absTol: 1e-60 });
const bn = (testo: string | number): BigNumber => math.bignumber(testo);
const CENTO = new Set(['percento', 'punti_percentuali', 'indice']);
const puro = (valore: BigNumber, unita: string | undefined): BigNumber =>
  CENTO.has(unita ?? '') ? valore.div(100) : valore;

/** Answers as decimal strings, lists of them, option ids, or yes and no. */
export type Risposte = Record<string, string | string[] | boolean>;
type Cifra = BigNumber | BigNumber[];

const perElemento =
  (f: (...x: BigNumber[]) => BigNumber) =>
  (...argomenti: Cifra[]): Cifra => {
    const lista = argomenti.find((argomento) => Array.isArray(argomento)) as BigNumber[] | undefined;
    const uno = (i: number): BigNumber =>
      f(...argomenti.map((argomento) => (Array.isArray(argomento) ? (argomento[i] as BigNumber) : argomento)));
    return lista ? lista.map((_, i) => uno(i)) : uno(0);
  };
const somma = (lista: BigNumber[]): BigNumber => lista.reduce((a, b) => a.plus(b), bn(0));
const minore = (a: BigNumber, b: BigNumber): BigNumber => (a.lt(b) ? a : b);
const maggiore = (a: BigNumber, b: BigNumber): BigNumber => (a.gt(b) ? a : b);
const estremo =
  (f: (a: BigNumber, b: BigNumber) => BigNumber) =>
  (...argomenti: Cifra[]): Cifra => {
    const [primo] = argomenti;
    if (argomenti.length === 1 && Array.isArray(primo)) return primo.reduce(f);
    return perElemento((...x) => x.reduce(f))(...argomenti);
  };

const FUNZIONI = {
  min: estremo(minore),
  max: estremo(maggiore),
  clamp: perElemento((x, da, a) => minore(maggiore(x as BigNumber, da as BigNumber), a as BigNumber)),
  round: (x: Cifra, cifre: BigNumber = bn(0)): Cifra =>
    perElemento((y) => math.round(y as BigNumber, cifre.toNumber()))(x),
  somma,
  media: (lista: BigNumber[]): BigNumber => somma(lista).div(lista.length),
  conteggio: (lista: BigNumber[]): BigNumber => bn(lista.length),
};

/** The text of a formula in mathjs' own signs; conditions on choices become true or false. */
function tradotta(formula: string, risposte: Risposte, opzioni: ReadonlySet<string>): string {
  return formula
    .replaceAll(/([A-Za-z_]\w*)\s*(=|≠)\s*([A-Za-z_]\w*)/g, (intero, nome: string, segno: string, altro: string) =>
      opzioni.has(nome) ? String((risposte[nome] === altro) === (segno === '=')) : intero,
    )
    .replaceAll('<=', '≤')
    .replaceAll('>=', '≥')
    .replaceAll('=', '==')
    .replaceAll('≠', '!=')
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replaceAll(/(?<![\w.])e(?![\w.(])/g, 'and')
    .replaceAll(/(?<![\w.])o(?![\w.(])/g, 'or')
    .replaceAll(/(?<![\w.])non(?![\w.])/g, 'not')
    .replaceAll('−', '-')
    .replaceAll(/[*×]/g, '.*')
    .replaceAll(/[/÷]/g, './');
}

/** Results by id, in their unit; what divides by zero or misses an answer comes out undefined. */
export function oracolo(scheda: SchedaIndicatore, risposte: Risposte): Record<string, BigNumber | boolean | undefined> {
  const scelte = new Set((scheda.ingressi ?? []).filter(({ opzioni }) => opzioni).map(({ id }) => id));
  const tutte: Risposte = {
    ...Object.fromEntries(
      (scheda.ingressi ?? []).flatMap(({ id, se_mancante: manca, lista, si_no }) =>
        manca === undefined ? [] : [[id, lista ? [] : si_no ? manca === 'si' : manca]],
      ),
    ),
    ...risposte,
  };
  const noti = new Map<string, unknown>();
  const unitaDi = new Map((scheda.ingressi ?? []).map(({ id, unita }) => [id, unita]));
  const albero = (nome: string): AlberoDeiPesi | undefined => scheda.alberi?.find(({ id }) => id === nome);

  const valore = (nome: string, unitaFoglia?: string): unknown => {
    if (noti.has(nome)) return noti.get(nome);
    const nuovo = calcola(nome, unitaFoglia);
    noti.set(nome, nuovo);
    return nuovo;
  };
  const calcola = (nome: string, unitaFoglia?: string): unknown => {
    const unita = unitaDi.get(nome) ?? unitaFoglia;
    const risposta = tutte[nome];
    if (Array.isArray(risposta)) return risposta.map((voce) => puro(bn(voce), unita));
    if (typeof risposta === 'boolean') return risposta;
    if (risposta !== undefined && !scelte.has(nome)) return puro(bn(risposta), unita);
    const costante = scheda.costanti?.find(({ id }) => id === nome);
    if (costante) return puro(bn(costante.valore), costante.unita);
    const tabella = scheda.tabelle?.find(({ id }) => id === nome);
    if (tabella) {
      const riga = tabella.righe.find(({ chiave }) =>
        chiave.every((opzione, i) => tutte[tabella.chiavi[i] ?? ''] === opzione),
      );
      if (!riga) throw new Error(`nessuna riga di ${nome}`);
      return puro(bn(riga.valore), tabella.unita);
    }
    const intero = albero(nome);
    if (intero) return delleVoci(intero, intero.voci, intero.ripartizione);
    const passo = scheda.passi?.find(({ id }) => id === nome);
    if (!passo) throw new Error(`${nome} non è noto`);
    const formula =
      passo.formula ?? passo.casi?.find(({ quando }) => quando === undefined || valuta(quando) === true)?.formula ?? '';
    return valuta(formula);
  };
  const delleVoci = (intero: AlberoDeiPesi, voci: readonly VoceAlbero[], ripartizione?: 'uguale'): BigNumber =>
    somma(
      voci.map((voce) =>
        unaVoce(intero, voce).times(ripartizione ? bn(1).div(voci.length) : bn(voce.peso ?? '0').div(100)),
      ),
    );
  const unaVoce = (intero: AlberoDeiPesi, voce: VoceAlbero): BigNumber => {
    const nome = voce.ingresso ?? voce.passo;
    if (voce.voci && (nome === undefined || tutte[nome] === undefined))
      return delleVoci(intero, voce.voci, voce.ripartizione);
    const foglia = valore(nome ?? '', intero.unita) as BigNumber;
    const { limite } = intero;
    return limite
      ? minore(maggiore(foglia, puro(bn(limite.minimo), intero.unita)), puro(bn(limite.massimo), intero.unita))
      : foglia;
  };
  const valuta = (formula: string): unknown => {
    const testo = tradotta(formula, tutte, scelte);
    const nomi = [...new Set(testo.match(/[A-Za-z_]\w*/g) ?? [])].filter(
      (nome) => !(nome in FUNZIONI) && !['abs', 'and', 'or', 'not', 'true', 'false'].includes(nome),
    );
    const ambito: Record<string, unknown> = {
      ...FUNZIONI,
      ...Object.fromEntries(nomi.map((nome) => [nome, valore(nome)])),
    };
    const esito: unknown = math.evaluate(testo, ambito);
    return math.isMatrix(esito) ? esito.toArray() : esito;
  };
  return Object.fromEntries(
    (scheda.risultati ?? []).map(({ id, formula, unita }) => {
      try {
        const esito = valuta(formula);
        if (typeof esito === 'boolean') return [id, esito];
        const cifra = bn(String(esito));
        return [id, cifra.isFinite() ? (CENTO.has(unita) ? cifra.times(100) : cifra) : undefined];
      } catch {
        return [id, undefined];
      }
    }),
  );
}

/** Whether an exact fraction and a decimal of 80 digits are the same figure. */
export function uguali({ n, d }: { n: bigint; d: bigint }, atteso: BigNumber): boolean {
  const nostro = bn(String(n)).div(bn(String(d)));
  const scala = maggiore(maggiore(nostro.abs(), atteso.abs()), bn(1));
  return nostro.minus(atteso).abs().div(scala).lt('1e-60');
}
