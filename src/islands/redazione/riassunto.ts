import type { Scelta } from '../../uscite/redazione/messaggi.ts';
import type { Forma } from '../../uscite/redazione/modulo.ts';
import { sceltaDetta } from '../../puro/parole/scelta-detta.ts';
import { comeSiScrive } from './giorni.ts';

/** What of a value tells it among others, in the order of preference. */
const PRIMI = ['nome', 'titolo', 'etichetta', 'voce', 'testo', 'parole', 'domanda', 'casella', 'cosa', 'dice'];
/** A line holds this much of a value. */
const LUNGO = 90;

/** Whether a value says nothing at all. */
export function vuoto(valore: unknown): boolean {
  if (valore === undefined || valore === null || valore === '') return true;
  if (typeof valore !== 'object') return false;
  return Object.values(valore).every(vuoto);
}

/**
 * A value in one line, so that it can be told without opening it.
 * @param scelte the rules of a kind: what a field refers to is said by its name
 */
export function riassunto(valore: unknown, forma: Forma, scelte: (tipo: string) => readonly Scelta[]): string {
  if (vuoto(valore)) return 'vuoto';
  if (forma.specie === 'elenco') {
    const voci = Array.isArray(valore) ? (valore as unknown[]) : [];
    return voci.length === 1
      ? riassunto(voci[0], forma.voce, scelte)
      : corto(
          `${voci.length} voci: ${voci.map((una) => corto(riassunto(una, forma.voce, scelte), 24)).join(' · ')}`,
          LUNGO,
        );
  }
  if (forma.specie === 'mappa' && typeof valore === 'object' && valore !== null)
    return corto(
      Object.values(valore)
        .map((uno) => riassunto(uno, forma.voce, scelte))
        .join(' · '),
      LUNGO,
    );
  if (forma.specie === 'doppia' && typeof valore !== 'object') return riassunto(valore, forma.semplice, scelte);
  if (!('campi' in forma)) return detto(valore, forma, scelte);
  const gruppo = valore as Record<string, unknown>;
  const pieni = forma.campi.filter(({ nome }) => !vuoto(gruppo[nome]));
  const scelto = PRIMI.map((nome) => pieni.find((campo) => campo.nome === nome)).find(Boolean);
  const campi = scelto ? [scelto] : pieni.slice(0, 2);
  return corto(campi.map(({ nome, forma: sua }) => riassunto(gruppo[nome], sua, scelte)).join(', '), LUNGO);
}

function detto(valore: unknown, forma: Forma, scelte: (tipo: string) => readonly Scelta[]): string {
  if (valore === true) return 'sì';
  if (valore === false) return 'no';
  const testo = String(valore);
  if (forma.specie === 'data') return comeSiScrive(testo);
  if (forma.specie === 'scelta') return sceltaDetta(testo);
  const nome = forma.specie === 'rimando' ? scelte(forma.tipo).find(({ id }) => id === testo)?.nome : undefined;
  return corto(nome ?? testo.replaceAll('\n', ' '), LUNGO);
}

function corto(testo: string, quanto: number): string {
  return testo.length > quanto ? `${testo.slice(0, quanto - 1)}…` : testo;
}
