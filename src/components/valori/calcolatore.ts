import { comeSiScrive } from '../../formula/numeri.ts';
import type { Catalogo } from '../../rules/catalogo.ts';
import { siSomma } from '../../rules/cifre/unita.ts';
import type { Cifra } from '../../rules/compile/valori.ts';

/** Un calcolatore con l'obiettivo già nel suo campo. */
export interface Calcolatore {
  nome: string;
  percorso: string;
}

/**
 * Il calcolatore che confronta un risultato con questo obiettivo: lo scostamento per i giorni (meno è meglio), la
 * realizzazione per ciò che si conta. Null dove la cifra non è un obiettivo o nessun calcolatore le si adatta.
 */
export function calcolatoreDi({ indicatori }: Pick<Catalogo, 'indicatori'>, { tipo, unita, valore }: Cifra): Calcolatore | null {
  if (tipo !== 'obiettivo' || valore === null) return null;
  const scelta: { id: string; nome: string; campi: Record<string, string> } | null = unita === 'giorni'
    ? { id: 'scostamento', nome: 'lo scostamento', campi: { obiettivo: comeSiScrive(valore), verso: 'decrescente' } }
    : siSomma(unita)
      ? { id: 'realizzazione', nome: 'la realizzazione', campi: { obiettivo: comeSiScrive(valore) } }
      : null;
  const ingressi = indicatori.find(({ id }) => id === scelta?.id)?.calcolo?.ingressi.map(({ nome }) => nome);
  // Se la regola cambia i nomi dei suoi ingressi il collegamento non si fa, anziché portare a un campo vuoto.
  if (!scelta || !ingressi || !Object.keys(scelta.campi).every((nome) => ingressi.includes(nome))) return null;
  return { nome: scelta.nome, percorso: `/calcolatori/${scelta.id}/?${new URLSearchParams(scelta.campi).toString()}` };
}
