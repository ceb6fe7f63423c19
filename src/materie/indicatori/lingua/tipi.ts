/** Units of a rule: of its names, and of what its formulas give. Build only. */
import type { Espr } from '../../../puro/formula/tipi.ts';
import type { SchedaIndicatore } from '../../../types/regole.ts';
import type { GuastoDiRegola, PercorsoRegola } from '../../../motore/errori.ts';
import { tipoDi } from './controlla.ts';
import { percorsiDi, type Formula } from './formule.ts';
import { dichiarabile, inParole, leggiUnita, type Tipo } from './grandezze.ts';
import type { Dichiarato } from './nomi.ts';
import { inCentesimi } from '../../../puro/parole/unita.ts';
import { scrivi } from './scrittura.ts';

/** The type of a name, or null when its declaration is at fault. */
export type TipoNome = (nome: string) => Tipo | null;

/** The type of every name, from its declared unit; a step is a list when its formula gives one. */
export function tipiDeiNomi(nomi: ReadonlyMap<string, Dichiarato>, formula: Formula, cerchio: boolean): TipoNome {
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
  const calcolati = percorsiDi(voce, percorso)
    .filter((qui) => qui.at(-1) === 'formula')
    .map((qui) => formula(qui));
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
export function difettiUnita(nomi: ReadonlyMap<string, Dichiarato>): GuastoDiRegola[] {
  return [...nomi.values()].flatMap((dichiarato): GuastoDiRegola[] => {
    const { unita } = dichiarato.voce;
    if (unita === undefined) return [];
    const letta = leggiUnita(unita);
    return 'specie' in letta ? [] : [{ percorso: [...dichiarato.percorso, 'unita'], ...letta }];
  });
}

/** Formulas whose units do not fit, inside or with what is declared. */
export function difettiFormule(scheda: SchedaIndicatore, formula: Formula, tipoNome: TipoNome): GuastoDiRegola[] {
  const cento = new Set(
    (scheda.costanti ?? []).flatMap((una) => (una.valore === '100' && una.unita === 'rapporto' ? [una.id] : [])),
  );
  const una = (percorso: PercorsoRegola, unita: string | null): GuastoDiRegola[] => {
    const espr = formula(percorso);
    if (!espr) return [];
    const { tipo, difetto } = tipoDi(espr, tipoNome);
    if (difetto) return [{ ...difetto, percorso }];
    if (!tipo) return [];
    if (unita === null) {
      return tipo.specie === 'si_no'
        ? []
        : [
            {
              percorso,
              messaggio: `«${scrivi(espr)}» dà ${inParole(tipo)}, non una condizione`,
              rimedio: 'scrivi un confronto, per esempio «a > b»',
            },
          ];
    }
    if ((unita === 'indice' || inCentesimi(unita)) && 'op' in espr && perCento(espr, cento))
      return [{ percorso, ...perCentoDiTroppo(unita) }];
    const dichiarato = soloTipo(unita, false);
    if (!dichiarato || dichiarabile(tipo.specie === 'cifra' ? { ...tipo, lista: false } : tipo, dichiarato)) return [];
    return [
      {
        percorso,
        messaggio: `le unità non tornano: «${scrivi(espr)}» dà ${inParole(tipo)}, ma è dichiarato ${inParole(dichiarato)}`,
        rimedio: `${sua(tipo)}correggi la formula, o le unità degli ingressi e delle costanti`,
      },
    ];
  };
  return [
    ...(scheda.passi ?? []).flatMap((passo, i) => [
      ...una(['passi', i, 'formula'], passo.unita),
      ...(passo.casi ?? []).flatMap((_, j) => [
        ...una(['passi', i, 'casi', j, 'quando'], null),
        ...una(['passi', i, 'casi', j, 'formula'], passo.unita),
      ]),
    ]),
    ...(scheda.risultati ?? []).flatMap((risultato, i) => {
      const unita = leggiUnita(risultato.unita);
      if (!('specie' in unita)) return [{ percorso: ['risultati', i, 'unita'], ...unita }];
      const espr = formula(['risultati', i, 'formula']);
      const tipo = espr && tipoDi(espr, tipoNome).tipo;
      if (tipo?.specie === 'cifra' && tipo.lista) {
        return [
          {
            percorso: ['risultati', i, 'formula'],
            messaggio: `«${scrivi(espr as Espr)}» è un elenco, non un risultato`,
            rimedio: 'usa somma, media, min o max',
          },
        ];
      }
      return una(['risultati', i, 'formula'], risultato.unita);
    }),
  ];
}

/** Of a unit that shows a pure figure a hundred times as large. */
function perCentoDiTroppo(unita: string): Omit<GuastoDiRegola, 'percorso'> {
  return {
    messaggio: `«× 100» è di troppo: in «${unita}» 0,85 si mostra già come 85, e così verrebbe 8.500`,
    atteso: 'il rapporto da solo, per esempio «definite / pervenute»',
    rimedio: 'togli «* 100», o di’ che l’unità è «rapporto»',
  };
}

/** Whether a formula multiplies by a hundred what it gives. @param cento the constants that are a hundred */
function perCento(espr: Espr, cento: ReadonlySet<string>): boolean {
  if ('nome' in espr) return cento.has(espr.nome);
  if (!('op' in espr)) return false;
  const [primo] = espr.arg;
  if (espr.op === '/') return primo !== undefined && !('nome' in primo) && perCento(primo, cento);
  return espr.op === '*' && espr.arg.some((arg) => perCento(arg, cento));
}

/** The unit that a formula gives, where rules can write it. */
function sua(tipo: Tipo): string {
  const unita = inParole(tipo);
  return 'specie' in leggiUnita(unita) ? `se la formula è giusta, l’unità dev’essere «${unita}»; se no ` : '';
}
