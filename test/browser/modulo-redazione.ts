import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The form on the page: `c` is its own, `n` the one that stands over it. */
export class Modulo {
  readonly pagina: Page;
  readonly radice: string;

  constructor(pagina: Page, radice = 'c') {
    this.pagina = pagina;
    this.radice = radice;
  }

  /** Writes the fields, by the steps that lead to each. */
  async scrivi(campi: Record<string, string>): Promise<void> {
    for (const [nome, valore] of Object.entries(campi)) {
      const campo = this.pagina.locator(`#${this.radice}-${nome}`);
      if (await campo.evaluate((uno) => uno.matches('select'))) await campo.selectOption(valore);
      else await campo.fill(valore);
    }
  }

  async apri(nome: string): Promise<void> {
    const piega = this.pagina.locator(`details:has(> #${this.radice}-${nome})`);
    if (!(await piega.evaluate((uno) => (uno as HTMLDetailsElement).open))) await piega.locator('> summary').click();
  }

  async aggiungi(elenco: string, campi: Record<string, string>): Promise<void> {
    await this.apri(elenco);
    await this.pagina.locator(`#${this.radice}-${elenco}-aggiungi`).click();
    await this.scrivi(campi);
  }

  /** Writes the act that the rule cites, where it is cited. */
  async attoNuovo(campo: string, nome: string): Promise<void> {
    await this.pagina
      .locator(`.campo:has(#${this.radice}-${campo})`)
      .getByRole('button', { name: 'Non c’è? Aggiungi' })
      .click();
    const sopra = new Modulo(this.pagina, 'n');
    await sopra.scrivi({
      nome,
      tipo_atto: 'circolare',
      data: '2026-11-30',
      testo_consultato: 'true',
      certezza: 'testuale',
    });
    await sopra.metti();
    await expect.poll(() => this.pagina.locator(`#${this.radice}-${campo}`).inputValue()).toBe(nome);
  }

  /** Puts the change in the draft, once nothing is wrong; or as it is, when what is missing is another rule. */
  async metti(stato = 'Nessun errore: le regole tornano tutte.', comando = 'Metti nella proposta'): Promise<void> {
    await expect.poll(() => this.pagina.locator('.redazione-esito [role=status]:visible').textContent()).toBe(stato);
    await this.pagina.getByRole('button', { name: comando }).click();
    await this.pagina.locator('.redazione-esito:visible, #proposta-titolo:focus').first().waitFor();
  }
}
