/** The sections of the sheet of a calculator. */
import { dentroLaFrase } from '../puro/formula/traccia.ts';
import type { Caso, Costante, Ingresso, Origine, PassoCalcolo, Tabella } from '../puro/formula/tipi.ts';
import { nomeUnita } from '../puro/formula/unita.ts';
import { STILE } from '../xlsx/stili.ts';
import { righeDellAlbero } from './albero.ts';
import { controllo, controlloElenco, limiti } from './controlli.ts';
import { cifraInCella, conOstacoli, formulaDi, fuori, ostacoli, scritta, type Posti } from './formula.ts';
import type { Foglio } from './libro.ts';
import { inCella, numero, VOCI_ELENCO } from './celle.ts';
import { conto, sezione, stileDi, testo, vuota, type Riga } from './righe.ts';

const unitaScritta = (unita: string): string =>
  ({ si_no: 'sì o no', scelta: 'una scelta', indice: 'indice (100 = obiettivo)', rapporto: 'numero puro' })[unita] ??
  nomeUnita(unita);

/** All of them, in the order in which they are read. */
export function righeDelCalcolo(foglio: Foglio, posti: Posti): Riga[] {
  const { calcolo } = foglio;
  const nomi = Object.entries(calcolo.nomi);
  const fonte = ({ documento, punto }: Origine): string =>
    `${foglio.documenti[documento]?.nome ?? documento}, ${punto}`;
  const fisse = nomi.flatMap(([nome, definito]): Riga[] =>
    definito.tipo === 'costante' ? [costante(nome, definito, fonte)] : [],
  );
  const passi = nomi.flatMap(([nome, definito]): Riga[] => {
    if (definito.tipo === 'passo') return [passo(posti, nome, definito)];
    if (definito.tipo === 'tabella') return [tabella(posti, nome, definito, fonte)];
    return definito.tipo === 'albero' ? radice(nome, righeDellAlbero(posti, nome, definito)) : [];
  });
  return [
    ...sezione('Dati', ['Dato', 'Valore', 'Unità', 'Che cosa ci va', 'Che cosa non va']),
    ...calcolo.ingressi.flatMap((ingresso) => ingressi(foglio, posti, ingresso)),
    ...sezione('Risultati', ['Risultato', 'Valore', 'Unità', 'Come si legge', '']),
    ...calcolo.risultati.map(({ id, etichetta, nome, unita, lettura = '' }): Riga => ({
      nome: `=${id}`,
      celle: () => [
        testo(etichetta),
        conto(posti.celle.get(nome) ?? '', stileDi(unita, 'esito')),
        testo(unitaScritta(unita)),
        testo(lettura, STILE.spiegazione),
      ],
    })),
    ...(calcolo.obiettivi.length > 0
      ? [
          ...sezione('Obiettivi', ['Obiettivo', 'Valore', 'Unità', 'Il risultato', 'Fonte']),
          ...calcolo.obiettivi.map((meta) => obiettivo(posti, meta, fonte)),
        ]
      : []),
    ...sezione('Passaggi', ['Passo', 'Valore', 'Unità o peso', 'Come si calcola', 'Fonte']),
    ...passi,
    ...(fisse.length > 0
      ? [...sezione('Cifre fisse', ['Cifra', 'Valore', 'Unità', 'Che cos’è', 'Fonte']), ...fisse]
      : []),
  ];
}

/** The root's row bears the name of the tree. */
const radice = (nome: string, righe: Riga[]): Riga[] => righe.map((riga, i) => (i === 0 ? { ...riga, nome } : riga));

function ingressi({ aiuti, dati }: Foglio, posti: Posti, ingresso: Ingresso): Riga[] {
  const { nome, etichetta, unita, tipo } = ingresso;
  const stile = stileDi(unita, 'inserisci');
  const aiuto = [aiuti[nome], limiti(ingresso)].filter(Boolean).join(' ');
  const voci = dati[nome];
  if (tipo === 'lista')
    return Array.from({ length: VOCI_ELENCO }, (_, i): Riga => {
      const voce = Array.isArray(voci) ? voci[i] : undefined;
      return {
        ...(i === 0 && { nome }),
        celle: () => [
          testo(`${etichetta}, ${i + 1}`),
          { valore: voce ? numero(voce, unita) : null, stile },
          testo(unitaScritta(unita)),
          testo(i === 0 ? aiuto : '', STILE.spiegazione),
          i === 0 ? conto(controlloElenco(posti, ingresso), STILE.base) : vuota,
        ],
      };
    });
  const scelto = dati[nome] ?? (tipo === 'scelta' ? ingresso.se_mancante : undefined);
  return [
    {
      nome,
      celle: () => [
        testo(etichetta),
        { valore: inCella(ingresso, scelto), stile },
        testo(unitaScritta(unita)),
        testo(aiuto, STILE.spiegazione),
        conto(controllo(posti, ingresso), STILE.base),
      ],
    },
  ];
}

function costante(
  nome: string,
  { etichetta, valore, unita, fonte }: Costante,
  dove: (origine: Origine) => string,
): Riga {
  return {
    nome,
    celle: () => [
      testo(etichetta),
      conto(cifraInCella(valore, unita), stileDi(unita, 'conto')),
      testo(unitaScritta(unita)),
      testo('stampata nella fonte', STILE.spiegazione),
      testo(fonte ? dove(fonte) : '', STILE.spiegazione),
    ],
  };
}

/** A table's figure for the choices made: its rows one after the other, because there are few. */
function tabella(posti: Posti, nome: string, definita: Tabella, dove: (origine: Origine) => string): Riga {
  const { chiavi, valori, unita, etichetta, fonte } = definita;
  const righe = (): [string, string][] =>
    Object.entries(valori).map(([chiave, valore]): [string, string] => {
      const opzioni = chiave.split(' ');
      const uguali = chiavi.map((scelta, i) => formulaDi(posti, { scelta, opzione: opzioni[i] ?? '' }));
      return [`AND(${uguali.join(',')})`, cifraInCella(valore, unita)];
    });
  return {
    nome,
    celle: () => [
      testo(etichetta),
      conto(
        conOstacoli(
          [...chiavi.flatMap((chiave) => ostacoli(posti, { nome: chiave })), ...righe()],
          scritta(`n.d.: «${etichetta}» non ha un valore per queste scelte`),
        ),
        stileDi(unita, 'conto'),
      ),
      testo(unitaScritta(unita)),
      testo('dalla tabella della fonte, secondo le scelte', STILE.spiegazione),
      testo(fonte ? dove(fonte) : '', STILE.spiegazione),
    ],
  };
}

function passo(posti: Posti, nome: string, { etichetta, unita, casi, fonte }: PassoCalcolo): Riga {
  const caso = ({ formula }: Caso): string => {
    const valore = formulaDi(posti, formula);
    return conOstacoli(ostacoli(posti, formula), unita === 'si_no' ? `IF(${valore},"sì","no")` : fuori(valore, unita));
  };
  const tutti = (): string =>
    casi.reduceRight((dopo, uno) => {
      if (!uno.quando) return caso(uno);
      return conOstacoli(ostacoli(posti, uno.quando), `IF(${formulaDi(posti, uno.quando)},${caso(uno)},${dopo})`);
    }, '""');
  return {
    nome,
    celle: () => [
      testo(etichetta),
      conto(tutti(), stileDi(unita, 'conto')),
      testo(unitaScritta(unita)),
      testo(casi.map((uno) => parole(posti, uno)).join('; altrimenti '), STILE.spiegazione),
      testo(fonte?.punto ?? '', STILE.spiegazione),
    ],
  };
}

/** A case in words: its condition, then its formula by the labels of the rule. */
function parole({ calcolo }: Posti, { condizione, scrittura }: Caso): string {
  const etichetta = (nome: string): string =>
    dentroLaFrase(
      calcolo.ingressi.find((altro) => altro.nome === nome)?.etichetta ?? calcolo.nomi[nome]?.etichetta ?? nome,
    );
  const formula = scrittura.map((pezzo) => (typeof pezzo === 'string' ? pezzo : etichetta(pezzo.nome))).join('');
  return condizione ? `se ${condizione}: ${formula}` : formula;
}

function obiettivo(
  posti: Posti,
  meta: Posti['calcolo']['obiettivi'][number],
  dove: (origine: Origine) => string,
): Riga {
  const { id, etichetta, valore, unita, risultato, fonte } = meta;
  const { verso } = posti.calcolo;
  return {
    nome: `>${id}`,
    celle: () => {
      const [suo, limite] = [posti.celle.get(`=${risultato}`) ?? '', posti.celle.get(`>${id}`) ?? ''];
      const raggiunto = `ROUND(${suo}-${limite},9)${verso === 'decrescente' ? '<=' : '>='}0`;
      return [
        testo(etichetta),
        conto(cifraInCella(valore, unita), stileDi(unita, 'conto')),
        testo(unitaScritta(unita)),
        conto(
          `IF(LEFT(${suo},4)="n.d.","–",${verso ? `IF(${raggiunto},"raggiunto","non raggiunto")` : `${suo}-${limite}`})`,
          STILE.conto,
        ),
        testo(dove(fonte), STILE.spiegazione),
      ];
    },
  };
}
