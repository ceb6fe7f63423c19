import { compilata, scritte } from '../../motore/regole.ts';
import type { Modello } from '../../puro/canali/tipi.ts';
import type { RigaModello } from '../../types/regole.ts';
import type { GuastoDiRegola } from '../../motore/errori.ts';
import type { GuastoDiRecord } from '../../motore/identita.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';
import { nomiVicini, fraVirgolette } from '../../motore/vicini.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Message templates; every placeholder must name a field, and every required field must be used. */
export function compilaModelli(ruleSet: InsiemeDiRegole): { modelli: Modello[]; guasti: GuastoDiRecord[] } {
  const records = scritte(ruleSet, 'modelli');
  const modelli = records.map((record): Modello => {
    const { tabella: _tabella, valido_dal: _dal, valido_al: _al, ...modello } = compilata(ruleSet, record);
    const campi = modello.campi.map((campo) => ({ ...campo, aiuto: campo.aiuto ?? null, punto: campo.punto ?? null }));
    return { ...modello, campi };
  });
  const guasti = records.flatMap((record) =>
    modelFaults(record.dati).map((fault) => ({
      record,
      guasto: { ...fault, percorso: [...record.percorso, ...fault.percorso] },
    })),
  );
  return { modelli, guasti };
}

function modelFaults({ campi, oggetto, corpo }: RigaModello): GuastoDiRegola[] {
  const names = campi.map(({ id }) => id);
  const texts: { percorso: (string | number)[]; testo: string }[] = [
    ...(oggetto === undefined ? [] : [{ percorso: ['oggetto'], testo: oggetto }]),
    ...corpo.map((testo, index) => ({ percorso: ['corpo', index], testo })),
  ];
  const used = new Set(texts.flatMap(({ testo }) => [...testo.matchAll(PLACEHOLDER)].map((match) => match[1])));
  return [
    ...texts.flatMap(({ percorso, testo }) =>
      [...testo.matchAll(PLACEHOLDER)]
        .map((match) => match[1] ?? '')
        .filter((name) => !names.includes(name))
        .map((name): GuastoDiRegola => ({
          percorso,
          messaggio: `il segnaposto «{${name}}» non è un campo di questo modello`,
          atteso: `uno tra ${names.join(', ')}`,
          rimedio: `intendevi ${fraVirgolette(nomiVicini(name, names))}? Altrimenti aggiungi il campo in «campi»`,
        })),
    ),
    ...campi.flatMap(({ id, nome, richiesto }, index): GuastoDiRegola[] =>
      richiesto && !used.has(id)
        ? [
            {
              percorso: ['campi', index, 'id'],
              messaggio: `il campo «${nome}» è richiesto ma il testo non lo usa`,
              atteso: `il segnaposto «{${id}}» nell’oggetto o nel corpo`,
              rimedio: 'aggiungi il segnaposto, o togli il campo',
            },
          ]
        : [],
    ),
    ...names.flatMap((name, index): GuastoDiRegola[] =>
      names.indexOf(name) < index
        ? [
            {
              percorso: ['campi', index, 'id'],
              messaggio: `il campo «${name}» c’è già`,
              atteso: 'un id diverso per ogni campo',
              rimedio: 'cambia uno dei due id',
            },
          ]
        : [],
    ),
  ];
}
