/** A form that outlives its page: what it held is kept at every key, and is there when the rule is opened again. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RegolaAperta } from '../../uscite/redazione/messaggi.ts';
import type { Modo, Partenza, Valori } from './valori-del-modulo.ts';
import { chiaveDelModulo, conservaModulo, dimenticaModulo, moduloLasciato } from './modulo-lasciato.ts';

/** What an editor has chosen and written in a form. */
export interface StatoDelModulo {
  /** Which version of the rule. */
  quale: number;
  modo: Modo;
  giorno: string;
  /** The act that ends the rule, if it ends. */
  atto: string;
  partenza: Partenza;
  tabella: string;
  /** What is of the example in other kinds is copied with it. */
  corredo: boolean;
  valori: Valori;
}

interface Lasciato {
  inizio: StatoDelModulo;
  /** Taken up again; `cambiata`: the rule no longer says what it said then. */
  ripreso: { cambiata: boolean } | null;
  /** Whether something is written that is not in the draft. */
  scritto: boolean;
  /** To be called at every turn with what the form holds. */
  conserva: (stato: StatoDelModulo) => void;
  /** Drops what is kept: it is in the draft, or nobody wants it. */
  dimentica: () => void;
}

/** @param nato what the form opens with where nothing was left */
export function useModuloLasciato(regola: RegolaAperta, nuova: boolean, nato: StatoDelModulo): Lasciato {
  const { tipo, id, nome } = regola;
  const chiave = chiaveDelModulo({ tipo, id, nuova });
  const scritta = useMemo(() => JSON.stringify(regola.versioni), [regola]);
  const [trovato] = useState(() => moduloLasciato(chiave));
  const primo = useMemo(() => JSON.stringify(nato), [regola]);
  const ora = useRef(primo);
  const finito = useRef(false);
  const perduto = useRef(false);
  useEffect(() => {
    const ferma = (evento: BeforeUnloadEvent): void => {
      if (perduto.current) evento.preventDefault();
    };
    addEventListener('beforeunload', ferma);
    return () => removeEventListener('beforeunload', ferma);
  }, []);
  const conserva = (stato: StatoDelModulo): void => {
    const detto = JSON.stringify(stato);
    ora.current = detto;
    useLayoutEffect(() => {
      if (finito.current) return;
      if (detto === primo) dimenticaModulo(chiave);
      perduto.current = detto !== primo && !conservaModulo({ tipo, id, nome, nuova, regola: scritta, stato });
    }, [detto]);
  };
  return {
    inizio: trovato ? { ...nato, ...(trovato.stato as StatoDelModulo) } : nato,
    ripreso: trovato && { cambiata: trovato.regola !== scritta },
    get scritto() {
      return ora.current !== primo;
    },
    conserva,
    dimentica: () => {
      finito.current = true;
      perduto.current = false;
      dimenticaModulo(chiave);
    },
  };
}
