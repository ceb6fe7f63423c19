import type { Page } from 'playwright-core';

/** A question of somebody who has never seen the site, and what the sources answer. */
export interface Cammino {
  domanda: string;
  /** What they type in the box of the home page. */
  scrive: string;
  /** Must be read in the first line of the answer. */
  risposta: RegExp;
  /** Where the answer stands in the sources. */
  fonte: string;
}

/** The four walks. The answers are copied from the sources, not from the site. */
export const CAMMINI: Cammino[] = [
  {
    domanda: 'Chi si occupa di NM7K00?',
    scrive: 'NM7K00',
    risposta: /Accertamento e gestione del credito/,
    fonte: 'circolare del 2014, tabella 3',
  },
  {
    domanda: 'La PEC di Pinerolo',
    scrive: 'PEC Pinerolo',
    risposta: /direzione\.agenziacomplexa\.pinerolo@postacert\.inps\.gov\.it/,
    fonte: 'protocollo di Torino, elenco delle PEC',
  },
  {
    domanda: 'L’obiettivo di giacenza di Sondrio',
    scrive: 'giacenza Sondrio',
    risposta: /prestazioni 30.*conto 115.*flussi 92.*altre 65/,
    fonte: 'piano 2021-2023, obiettivi di giacenza delle sedi',
  },
  {
    domanda: 'Il contatto di secondo livello di Ivrea',
    scrive: 'secondo livello Ivrea',
    risposta: /massimo\.colonna@inps\.it/,
    fonte: 'nota di Torino del 2021, contatti di secondo livello',
  },
];

/** One thing that the reader does. */
export interface Passo {
  azione: 'sceglie' | 'scrive' | 'legge';
  che: string;
}

/** What came of a walk. */
export interface Esito {
  passi: Passo[];
  /** The first line of the answer, as it is read. */
  letta: string;
}

/** Walks from the open home page to the first line of the answer, as a person would: press the box, type, read. */
export async function cammina(page: Page, { scrive }: Cammino): Promise<Esito> {
  const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await box.click();
  await box.pressSequentially(scrive, { delay: 20 });
  const first = page.getByRole('option').first();
  await first.waitFor();
  // The rest of the index may still change the lines: what counts is where they settle.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  return {
    passi: [
      { azione: 'sceglie', che: 'la casella della pagina iniziale' },
      { azione: 'scrive', che: scrive },
      { azione: 'legge', che: 'la prima riga' },
    ],
    letta: (await first.innerText()).replace(/\s+/g, ' '),
  };
}

/** From the first line to the page where the source is: the link that the line is. */
export async function apri(page: Page): Promise<void> {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/');
}
