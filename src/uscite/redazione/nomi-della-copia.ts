/** How what is copied for another rule is called. */
import type { Gruppo } from './corredo.ts';

/** What an id may be long. */
const ID_MASSIMO = 80;

/** The ids of the copies: those of the model, with the new protocol's name in the place of the old one. */
export class Nomi {
  readonly tipo: string;
  readonly #da: string;
  readonly #nuovo: string;
  readonly #presi = new Map<string, string>();

  constructor(tipo: string, da: string, nuovo: string) {
    this.tipo = tipo;
    this.#da = da;
    this.#nuovo = nuovo;
  }

  /** Of a rule that is copied. */
  prendi(tipo: string, { id }: Gruppo): void {
    this.#presi.set(`${tipo}/${String(id)}`, `${tipo}/${this.dellaTabella(String(id))}`);
  }

  /** Whether a rule, as «tipo/id», is among those to copy. */
  ha(quale: string): boolean {
    return this.#presi.has(quale);
  }

  dellaTabella(id: string): string {
    const luogo = `${this.#da.split('-')[0] ?? ''}-`;
    const resto = id.startsWith(luogo) ? id.slice(luogo.length) : id;
    return id === this.#da ? this.#nuovo : `${this.#nuovo}-${resto}`.slice(0, ID_MASSIMO).replace(/-$/, '');
  }

  /** «tipo/id» of the copy, or of the rule itself where it is not copied. */
  di(quale: string): string {
    return quale === `${this.tipo}/${this.#da}` ? `${this.tipo}/${this.#nuovo}` : (this.#presi.get(quale) ?? quale);
  }

  del(tipo: string, id: unknown): string {
    return this.di(`${tipo}/${String(id)}`).slice(tipo.length + 1);
  }
}
