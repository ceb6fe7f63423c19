import { parte, scritte, type Scritto } from '../../motore/regole.ts';
import type { Protocollo, TavolaCanali } from '../../puro/canali/tipi.ts';
import type { QuestioneConLavoro } from '../../puro/canali/questioni.ts';
import type { RigaQuestione, TabellaQuestioni } from '../../types/regole.ts';
import type { GuastoDiRegola } from '../../motore/errori.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { provenienzaDiRiga } from '../../motore/provenienza.ts';
import { idSconosciuto } from './guasti-protocolli.ts';

/** The matters of every protocol; what they name in it must exist, and a product comes from one matter only. */
export function compilaQuestioni(
  ruleSet: InsiemeDiRegole,
  protocolli: readonly Protocollo[],
): { questioni: QuestioneConLavoro[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'questioni');
  const note = new Map<string, string>();
  return {
    questioni: records.map((record) => questione(ruleSet, record)),
    guasti: records.flatMap((record) => {
      const { protocollo, gruppi } = record.fileDiRegole.dati as TabellaQuestioni;
      const suo = protocolli.find(({ id }) => id === protocollo);
      return [
        ...idSconosciuto(record.dati.gruppo, gruppi, 'i gruppi in testa al file', ['gruppo']),
        ...(suo ? guastiNomi(record.dati, suo) : []),
        ...guastiProdotti(record.dati, protocollo, note),
      ].map((fault) => ({ record, guasto: { ...fault, percorso: [...record.percorso, ...fault.percorso] } }));
    }),
  };
}

/** The headings of a protocol's matters, in the order of the files. */
export function gruppiQuestioni(ruleSet: InsiemeDiRegole, protocollo: string): { id: string; nome: string }[] {
  return ruleSet.file
    .filter(({ tipo, dati }) => tipo === 'questioni' && (dati as TabellaQuestioni).protocollo === protocollo)
    .flatMap(({ dati }) => (dati as TabellaQuestioni).gruppi);
}

/** Who is not named is everybody. */
function questione(ruleSet: InsiemeDiRegole, record: Scritto<'questioni'>): QuestioneConLavoro {
  const tabella = record.fileDiRegole.dati as TabellaQuestioni;
  const riga: RigaQuestione = record.dati;
  const { casi, lavorazioni = [] } = riga;
  const caso = (uno: RigaQuestione['casi'][number]) => {
    const fonte = uno.punto ? { documento: tabella.fonte.documento, punto: uno.punto } : undefined;
    const provenienza = provenienzaDiRiga(tabella, { ...uno, ...(fonte ? { fonte } : {}) });
    return { ...parte(ruleSet, 'questioni.caso', uno, provenienza), contribuenti: uno.contribuenti ?? null };
  };
  return {
    ...parte(ruleSet, 'questioni.riga', riga, provenienzaDiRiga(tabella, riga)),
    protocollo: tabella.protocollo,
    casi: casi.map(caso),
    lavorazioni: lavorazioni.map(({ contribuenti = null, prodotti }) => ({ contribuenti, prodotti })),
  };
}

function guastiNomi({ casi, lavorazioni }: RigaQuestione, protocollo: Protocollo): GuastoDiRegola[] {
  const contribuenti = (ids: readonly string[] | undefined, percorso: GuastoDiRegola['percorso']) =>
    (ids ?? []).flatMap((id, posto) =>
      idSconosciuto(id, protocollo.contribuenti, 'i contribuenti del protocollo', [...percorso, 'contribuenti', posto]),
    );
  return [
    ...casi.flatMap((caso, n) => [
      ...contribuenti(caso.contribuenti, ['casi', n]),
      ...idSconosciuto(caso.esigenza, protocollo.esigenze, 'le esigenze del protocollo', ['casi', n, 'esigenza']),
    ]),
    ...(lavorazioni ?? []).flatMap((lavoro, n) => contribuenti(lavoro.contribuenti, ['lavorazioni', n])),
  ];
}

/** @param note the matter that named each product so far, by protocol */
function guastiProdotti(
  { id, lavorazioni }: RigaQuestione,
  protocollo: string,
  note: Map<string, string>,
): GuastoDiRegola[] {
  return (lavorazioni ?? []).flatMap(({ prodotti }, n) =>
    prodotti.flatMap((prodotto, posto) => {
      const chiave = `${protocollo} ${prodotto}`;
      const prima = note.get(chiave);
      note.set(chiave, id);
      return prima === undefined
        ? []
        : [
            {
              percorso: ['lavorazioni', n, 'prodotti', posto],
              messaggio: `il prodotto «${prodotto}» viene già dalla questione «${prima}»`,
              atteso: 'ogni prodotto sotto una questione sola',
              rimedio: 'toglilo da una delle due',
            },
          ];
    }),
  );
}

/** The cases that send to an object or an application that the channel of their need does not have. */
export function guastiCasi(ruleSet: InsiemeDiRegole, tavola: TavolaCanali): GuastoDiRecord[] {
  return scritte(ruleSet, 'questioni')
    .filter(({ fileDiRegole }) => (fileDiRegole.dati as TabellaQuestioni).protocollo === tavola.protocollo.id)
    .flatMap((record) =>
      record.dati.casi.flatMap((caso, n) =>
        (caso.contribuenti ?? tavola.protocollo.contribuenti.map(({ id }) => id)).flatMap((contribuente) =>
          guastiCaso(caso, contribuente, tavola).map((fault) => ({
            record,
            guasto: { ...fault, percorso: [...record.percorso, 'casi', n, ...fault.percorso] },
          })),
        ),
      ),
    );
}

function guastiCaso(
  { esigenza, oggetto, domanda }: RigaQuestione['casi'][number],
  contribuente: string,
  tavola: TavolaCanali,
): GuastoDiRegola[] {
  const regole = regoleDi(tavola, contribuente, esigenza);
  const menu = tavola.oggetti.filter(({ id }) => regole.some(({ oggetti }) => oggetti === id));
  const elenchi = tavola.domande.filter(({ id }) => regole.some(({ domande }) => domande === id));
  return [
    ...(oggetto
      ? idSconosciuto(
          oggetto,
          menu.flatMap(({ oggetti }) => oggetti),
          `gli oggetti che «${contribuente}» trova per «${esigenza}»`,
          ['oggetto'],
        )
      : []),
    ...(domanda
      ? idSconosciuto(
          domanda,
          elenchi.flatMap(({ domande }) => domande),
          `le domande che «${contribuente}» presenta per «${esigenza}»`,
          ['domanda'],
        )
      : []),
  ];
}

/** The rules that answer a contributor's need at any office, at any time. */
function regoleDi(tavola: TavolaCanali, contribuente: string, esigenza: string): TavolaCanali['regole'] {
  const { contribuenti, esigenze, sedi } = tavola.protocollo;
  const chi = contribuenti.findIndex(({ id }) => id === contribuente);
  const cosa = esigenze.findIndex(({ id }) => id === esigenza);
  if (chi < 0 || cosa < 0) return [];
  const prima = (chi * esigenze.length + cosa) * sedi.length;
  const poste = tavola.celle
    .slice(prima, prima + sedi.length)
    .flatMap((profilo) => tavola.profili[profilo] ?? [])
    .flatMap(({ risposte }) => risposte.map(({ regola }) => regola));
  return [...new Set(poste)].flatMap((posto) => tavola.regole[posto] ?? []);
}
