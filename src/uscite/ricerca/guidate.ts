import { conEsercizi } from '../../puro/esercizi/argomenti.ts';
import { scriviScelta } from '../../puro/esercizi/indirizzo.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import { SENZA } from '../../puro/ricerca/riga.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';

/** The seed of the sheet that an answer leads to: everybody gets the same. */
const SEME = 'aula';

/** Of each rule that has exercises, a sheet of them ready to be solved, and its line in the atlas of errors. */
export function vociEsercizi({ indicatori }: Pick<Catalogo, 'indicatori'>): VoceRicerca[] {
  return conEsercizi(indicatori).flatMap(({ id, nome }) => [
    {
      ...SENZA,
      tipo: 'esercizio',
      id,
      descrizione: `Esercizi: ${nome}`,
      risposta: 'Un foglio pronto, con le risposte; cambiando il seme cambiano le cifre',
      url: PAGINE.esercizi + scriviScelta({ argomento: id, livello: 1, seme: SEME }),
      uso: ['problemi', 'quiz', 'compiti', 'foglio da stampare', 'test di prova'],
    },
    {
      ...SENZA,
      tipo: 'esercizio',
      id: `errori-${id}`,
      descrizione: `Errori frequenti: ${nome}`,
      risposta: 'Dove cade ogni sbaglio, accanto al risultato giusto',
      url: `${PAGINE.errori}#${id}`,
      uso: ['sbagli', 'errore tipico', 'atlante degli errori'],
    },
  ]);
}

/** The matters of the guided choice, in the words of who asks: what can be done about each. */
export function vociQuestioni({ canali }: Pick<Catalogo, 'canali'>): VoceRicerca[] {
  const protocols = new Map(canali.protocolli.map((protocollo) => [protocollo.id, protocollo]));
  return canali.questioni.map(({ id, nome, parole, casi, protocollo }) => ({
    ...SENZA,
    tipo: 'questione',
    id: `${protocollo}/${id}`,
    descrizione: nome,
    gruppo: protocols.get(protocollo)?.nome ?? null,
    risposta: [...new Set(casi.map(({ fa }) => fa))].join('; '),
    url: `${PAGINE.canali}?${protocols.get(protocollo)?.indirizzo_breve ? '' : `protocollo=${protocollo}&`}questione=${id}`,
    altri: parole,
  }));
}
