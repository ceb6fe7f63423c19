/** What is typed in an open form, kept on this device only until it is in the draft or the editor drops it. */
import { siConserva } from '../ricerca/recenti.ts';

const MODULI = 'chi-fa-cosa:moduli';

/** A form as it was left. */
export interface ModuloLasciato {
  tipo: string;
  id: string;
  nome: string;
  /** Another rule like it was being added. */
  nuova: boolean;
  /** The rule as it was written when the form was opened: another text, another rule. */
  regola: string;
  /** What the form held. */
  stato: unknown;
}

type Moduli = Record<string, ModuloLasciato>;

/** What tells a form among others. */
export function chiaveDelModulo({ tipo, id, nuova }: Pick<ModuloLasciato, 'tipo' | 'id' | 'nuova'>): string {
  return `${tipo}/${id}${nuova ? '/nuova' : ''}`;
}

/** The forms left open, the last left last. */
export function moduliLasciati(): ModuloLasciato[] {
  return Object.values(leggi());
}

/** A form as it was left; null where there is none. */
export function moduloLasciato(chiave: string): ModuloLasciato | null {
  return leggi()[chiave] ?? null;
}

/** Keeps a form. @returns whether it could: the reader may want nothing kept, or there may be no room */
export function conservaModulo(modulo: ModuloLasciato): boolean {
  const chiave = chiaveDelModulo(modulo);
  const { [chiave]: _prima, ...altri } = leggi();
  return scrivi({ ...altri, [chiave]: modulo });
}

/** Drops a form. */
export function dimenticaModulo(chiave: string): void {
  const { [chiave]: tolto, ...altri } = leggi();
  if (tolto) scrivi(altri);
}

/** Drops every form. */
export function dimenticaModuli(): void {
  scrivi({});
}

function leggi(): Moduli {
  try {
    const letti = JSON.parse(localStorage.getItem(MODULI) ?? '{}') as Partial<Moduli> | null;
    const sani = Object.entries(letti ?? {}).filter(
      (uno): uno is [string, ModuloLasciato] => typeof uno[1]?.tipo === 'string' && typeof uno[1].id === 'string',
    );
    return Object.fromEntries(sani);
  } catch {
    return {};
  }
}

function scrivi(moduli: Moduli): boolean {
  try {
    if (Object.keys(moduli).length === 0) localStorage.removeItem(MODULI);
    else if (!siConserva()) return false;
    else localStorage.setItem(MODULI, JSON.stringify(moduli));
    return true;
  } catch {
    return false;
  }
}
