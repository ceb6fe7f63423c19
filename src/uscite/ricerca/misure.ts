import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { RegolaSenzaCalcolo } from '../../types/regole.ts';
import { ARGOMENTI } from '../../materie/cifre/vista/argomenti.ts';
import type { Indicatore } from '../../materie/indicatori/indicatori.ts';
import type { Progetto } from '../../materie/piano/progetti.ts';
import type { Sede } from '../../materie/cifre/sedi.ts';
import type { TabellaCompilata } from '../../materie/cifre/valori.ts';
import { altriNomi, breve, INDIRIZZI, SENZA } from '../../puro/parole/indirizzi.ts';

/** The indicators, each with what it measures. */
export function vociIndicatori(indicatori: readonly Indicatore[]): VoceRicerca[] {
  return indicatori.map(({ id, nome, definizione }) => ({
    ...SENZA,
    tipo: 'indicatore',
    id,
    descrizione: nome,
    risposta: breve(definizione, 120),
    url: INDIRIZZI.indicatore(id),
  }));
}

/** The rules that cannot be computed here, each with what it is about. */
export function vociRegoleSenzaCalcolo(regole: readonly RegolaSenzaCalcolo[]): VoceRicerca[] {
  return regole.map(({ id, nome, definizione }) => ({
    ...SENZA,
    tipo: 'indicatore',
    id,
    descrizione: nome,
    risposta: breve(definizione, 120),
    url: INDIRIZZI.regolaSenzaCalcolo(id),
  }));
}

/** The offices and the levels above them, each with its targets of giacenza where a table gives them. */
export function vociSedi(sedi: readonly Sede[], tabelle: readonly TabellaCompilata[]): VoceRicerca[] {
  const targets = tabelle
    .filter(({ argomento }) => argomento === 'giacenza')
    .flatMap(({ cifre }) => cifre.filter(({ tipo, valore }) => tipo === 'obiettivo' && valore !== null));
  const nomi = new Map(sedi.map(({ id, nome }) => [id, nome]));
  return sedi.map((sede) => {
    const figures = targets
      .filter(({ struttura }) => struttura === sede.id)
      .map(({ colonna, valore }) => `${colonna} ${valore}`);
    return {
      ...SENZA,
      tipo: 'sede',
      id: sede.id,
      descrizione: sede.nome,
      gruppo: sede.superiore ? (nomi.get(sede.superiore) ?? null) : null,
      risposta: figures.length ? `giacenza obiettivo, giorni: ${figures.join(' · ')}` : '',
      url: INDIRIZZI.sede(sede.id),
      altri: altriNomi([sede.stampato, ...sede.altri_nomi], sede.nome),
      ...(figures.length ? { uso: ['indice di giacenza', 'obiettivo'] } : {}),
    };
  });
}

/** The tables of figures. */
export function vociTabelle(tabelle: readonly TabellaCompilata[]): VoceRicerca[] {
  return tabelle.map(({ id, titolo, argomento, cifre, fonte }) => {
    const [first] = cifre;
    return {
      ...SENZA,
      tipo: 'tabella',
      id,
      descrizione: titolo,
      gruppo: ARGOMENTI[argomento],
      risposta: [first?.tipo, first?.periodo].filter(Boolean).join(' ') || fonte.punto,
      url: INDIRIZZI.tabella(id),
    };
  });
}

/** The projects and strategic activities of the plan, each with the structure that answers for it. */
export function vociProgetti(progetti: readonly Progetto[]): VoceRicerca[] {
  return progetti.map((progetto) => ({
    ...SENZA,
    tipo: 'progetto',
    id: progetto.id,
    descrizione: progetto.titolo,
    gruppo: progetto.codice,
    risposta: progetto.struttura.nome,
    altri: [progetto.programma, progetto.descrizione].filter((one) => one !== null),
    url: INDIRIZZI.progetto(progetto.id),
  }));
}
