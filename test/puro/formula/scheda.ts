import type { SchedaIndicatore } from '../../../src/types/regole.ts';
import type { Calcolo } from '../../../src/puro/formula/tipi.ts';
import { compilaIndicatore } from '../../../src/materie/indicatori/indicatori.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { daTesto, type Razionale } from '../../../src/puro/formula/razionale.ts';

const fonte = { documento: 'piano-performance-2021-2023', punto: 'prova' };

/** The smallest rule that holds: a ÷ b × anno, in giorni. */
export const MINIMA: SchedaIndicatore = {
  id: 'prova',
  nome: 'Prova',
  definizione: 'Una regola di prova.',
  famiglia: 'produzione',
  fonte,
  certezza: 'testuale',
  ingressi: [
    { id: 'giacenza', etichetta: 'Giacenza', unita: 'punti' },
    { id: 'pervenuto', etichetta: 'Pervenuto', unita: 'punti' },
  ],
  costanti: [{ id: 'anno', etichetta: 'Anno', valore: '360', unita: 'giorni', fonte, certezza: 'testuale' }],
  risultati: [
    { id: 'indice', etichetta: 'Indice', formula: 'giacenza / pervenuto * anno', unita: 'giorni', decimali: 2 },
  ],
  esempi: [
    {
      id: 'uno',
      titolo: 'Uno',
      ingressi: { giacenza: '1', pervenuto: '3' },
      atteso: { indice: '120' },
      pubblicato: false,
    },
  ],
};

/** The minimal rule with some fields replaced. */
export const scheda = (campi: Partial<SchedaIndicatore>): SchedaIndicatore => ({ ...MINIMA, ...campi });

/** The errors of a rule, one a line: path, what is wrong, what was expected, how to mend it. */
export function errori(campi: Partial<SchedaIndicatore>): string[] {
  const esito = compilaIndicatore(scheda(campi));
  if (!('errori' in esito)) return [];
  return esito.errori.map(({ percorso, messaggio, atteso, rimedio }) =>
    [percorso.join('.'), messaggio, atteso, rimedio].filter((parte) => parte !== undefined).join(' | '),
  );
}

/** Compiles a rule that must hold. */
export function compilata(campi: Partial<SchedaIndicatore>): Calcolo {
  const esito = compilaIndicatore(scheda(campi));
  if ('errori' in esito) throw new Error(JSON.stringify(esito.errori));
  return esito.calcolo;
}

/** A rule of the project. */
export function regola(id: string): Calcolo {
  const indicatore = caricaCatalogo().indicatori.find((altro) => altro.id === id);
  if (!indicatore?.calcolo) throw new Error(`${id} non c’è`);
  return indicatore.calcolo;
}

export const r = (testo: string): Razionale => daTesto(testo);
export { fonte };
