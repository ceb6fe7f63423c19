import { perInizio } from '../../puro/calendario/storia.ts';
import { PRIMO_CONTATTO } from '../../puro/calendario/scadenze.ts';
import type { GuastoDiRegola } from '../../motore/errori.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { RecordCollocato } from '../../motore/record.ts';
import type { SchedaProtocollo } from '../../types/regole.ts';
import { nomiVicini, fraVirgolette } from '../../motore/vicini.ts';

/** Only one protocol may have the addresses without a name. */
export function indirizziBrevi(records: readonly RecordCollocato[]): GuastoDiRecord[] {
  // The one that came first has its pages published so: the name of the file says nothing of that.
  const [owner, ...others] = records.filter(({ dati: data }) => data['indirizzo_breve'] === true).toSorted(perInizio);
  return others.map((record) => ({
    record,
    guasto: {
      percorso: ['indirizzo_breve'],
      messaggio: `l’indirizzo senza nome è già di «${owner?.id ?? ''}»`,
      atteso: 'un solo protocollo con «indirizzo_breve: true»: quello le cui pagine sono già pubblicate così',
      rimedio: 'togli la riga: le pagine di questo protocollo portano il suo nome',
    },
  }));
}

/** The fault of an id that is not in a protocol's list, with the nearest names; none if it is. */
export function idSconosciuto(
  id: string,
  list: readonly { id: string }[],
  what: string,
  percorso: GuastoDiRegola['percorso'],
): GuastoDiRegola[] {
  const names = list.map((item) => item.id);
  if (names.includes(id)) return [];
  const near = nomiVicini(id, names);
  return [
    {
      percorso,
      messaggio: `«${id}» non è tra ${what}`,
      atteso: names.length > 0 ? `uno tra ${names.join(', ')}` : 'un nome che c’è',
      rimedio: near.length > 0 ? `intendevi ${fraVirgolette(near)}?` : 'correggi il nome, o aggiungi la voce che manca',
    },
  ];
}

/** What does not agree inside a protocol: names, terms, the order of its steps. */
export function guastiDelProtocollo(scheda: SchedaProtocollo): GuastoDiRegola[] {
  const lists = ['sedi', 'contribuenti', 'esigenze', 'circostanze', 'termini', 'passi', 'condizioni'] as const;
  return [
    ...lists.flatMap((list) => repeated(scheda[list] ?? [], list)),
    ...scheda.termini.flatMap((termine, index) =>
      termFaults(termine, scheda).map((fault) => ({
        ...fault,
        percorso: ['termini', index, 'casi', ...fault.percorso],
      })),
    ),
    ...scheda.termini.flatMap(({ da }, index) =>
      idSconosciuto(da, [{ id: PRIMO_CONTATTO }, ...scheda.passi], '«primo-contatto» e i passi del protocollo', [
        'termini',
        index,
        'da',
      ]),
    ),
    ...scheda.passi.flatMap(({ id, termine, dopo }, index) => [
      ...lateStart(scheda, id, index),
      ...(termine
        ? idSconosciuto(termine, scheda.termini, 'i termini del protocollo', ['passi', index, 'termine'])
        : []),
      ...(dopo
        ? idSconosciuto(dopo, scheda.passi.slice(0, index), 'i passi che vengono prima', ['passi', index, 'dopo'])
        : []),
    ]),
    ...scheda.esigenze.flatMap(({ passo }, index) =>
      passo ? idSconosciuto(passo, scheda.passi, 'i passi del protocollo', ['esigenze', index, 'passo']) : [],
    ),
    ...(scheda.passi.some(({ termine }) => termine)
      ? []
      : [
          {
            percorso: ['passi'],
            messaggio: 'nessun passo ha un termine: non c’è una scadenza da contare',
            atteso: 'almeno un passo con «termine»',
            rimedio: 'aggiungi «termine: …» al primo passo',
          },
        ]),
  ];
}

/** A term counted from a step that comes after the one it closes: nobody could know its day. */
function lateStart({ passi, termini }: SchedaProtocollo, passo: string, index: number): GuastoDiRegola[] {
  const termine = termini.find(({ id }) => id === passi[index]?.termine);
  const inizio = passi.findIndex(({ id }) => id === termine?.da);
  return termine && inizio > index
    ? [
        {
          percorso: ['passi', index, 'termine'],
          messaggio: `il termine «${termine.id}» si conta dal passo «${termine.da}», che viene dopo «${passo}»`,
          atteso: `un termine che si conta da «${PRIMO_CONTATTO}», da «${passo}» o da un passo di prima`,
          rimedio: 'correggi «da» nel termine, o l’ordine dei passi',
        },
      ]
    : [];
}

function repeated(list: readonly { id: string }[], name: string): GuastoDiRegola[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) < index
      ? [
          {
            percorso: [name, index, 'id'],
            messaggio: `l’id «${id}» c’è già in «${name}»`,
            atteso: 'un id diverso per ogni voce',
            rimedio: 'cambia uno dei due id',
          },
        ]
      : [],
  );
}

/** The last case must hold for everyone, and none may stand after one that does. */
function termFaults({ casi }: SchedaProtocollo['termini'][number], scheda: SchedaProtocollo): GuastoDiRegola[] {
  const general = casi.findIndex(({ contribuenti, circostanza }) => !contribuenti && !circostanza);
  const faults = casi.flatMap(({ contribuenti = [], circostanza }, index) => [
    ...contribuenti.flatMap((id, position) =>
      idSconosciuto(id, scheda.contribuenti, 'i contribuenti del protocollo', [index, 'contribuenti', position]),
    ),
    ...(circostanza
      ? idSconosciuto(circostanza, scheda.circostanze ?? [], 'le circostanze del protocollo', [index, 'circostanza'])
      : []),
  ]);
  if (general === -1) {
    faults.push({
      percorso: [casi.length - 1],
      messaggio: 'l’ultimo caso ha una condizione: per gli altri non ci sarebbe termine',
      atteso: 'un ultimo caso con i soli giorni',
      rimedio: 'aggiungi un caso senza «contribuenti» né «circostanza»',
    });
  } else if (general < casi.length - 1) {
    faults.push({
      percorso: [general + 1],
      messaggio: 'questo caso non si raggiunge mai: quello prima vale per tutti',
      atteso: 'il caso generale per ultimo',
      rimedio: 'sposta in fondo il caso senza condizioni',
    });
  }
  return faults;
}
