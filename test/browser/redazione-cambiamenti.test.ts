import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ricontrolla } from '../../src/disco/catalogo.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import { apriProposta } from '../../src/uscite/redazione/consegna.ts';
import { applica } from '../../src/uscite/redazione/applica.ts';
import { newPage, useBrowser } from './browser.ts';
import { Modulo } from './modulo-redazione.ts';
import { serverNostro } from './server-nostro.ts';

useBrowser();

test('i sei cambiamenti del manuale, dalle pagine pubbliche a una proposta che si applica', async () => {
  const { address } = await serverNostro();
  const { page, errors } = await newPage(`${address}/prodotti/nm7k00/`);
  const modulo = new Modulo(page);
  const proponi = async (
    pagina: string,
    modo: string,
    nome: string | RegExp = 'Proponi una modifica',
  ): Promise<void> => {
    await page.goto(`${address}${pagina}`);
    await page.getByRole('link', { name: nome }).click();
    await page.getByRole('radio', { name: modo }).check();
  };
  const nuova = async (tipo: string, esempio: string): Promise<void> => {
    await page.goto(`${address}/redazione/`);
    await page.getByLabel('Di che tipo').selectOption({ label: tipo });
    await page.locator('#i-scelte option').first().waitFor({ state: 'attached' });
    await page.getByLabel('Quale').fill(esempio);
    await page.getByRole('button', { name: 'Aggiungine una di questo tipo' }).click();
  };
  const ATTO = 'Circolare n. 200/2026';
  const fonte = { 'fonte-documento': ATTO, 'fonte-punto': 'Tabella 1' };

  // A product goes to another unit from a day on, by an act that is not there yet.
  await proponi('/prodotti/nm7k00/', 'Cambia da un giorno');
  await modulo.scrivi({ valido_dal: '2027-01-01', unita: 'Verifica amministrativa' });
  await modulo.attoNuovo('fonte-documento', ATTO);
  await modulo.scrivi({ 'fonte-punto': 'Tabella 1' });
  await modulo.metti();

  // A mailbox changes.
  // Its page is of two rules: each is named.
  await proponi('/contatti/caselle/direzione-torino-inps-it/', 'Cambia da un giorno', /appuntamenti, Torino/);
  await modulo.scrivi({ valido_dal: '2027-01-01', casella: 'nuova.torino@example.org', ...fonte });
  await modulo.metti();

  // A unit takes another name.
  await proponi('/unita/verifica-amministrativa/', 'Cambia nome da un giorno');
  await modulo.scrivi({
    'rinominata-0-dal': '2027-07-01',
    'rinominata-0-nome': 'Verifica e conformità',
    'rinominata-0-fonte-documento': ATTO,
    'rinominata-0-fonte-punto': '§ 2',
    'rinominata-0-certezza': 'testuale',
  });
  await modulo.metti();

  // A table, pasted from a spreadsheet.
  await nuova('Tabelle', '');
  await modulo.scrivi({
    titolo: 'Personale di due sedi',
    argomento: 'Personale',
    ...fonte,
    certezza: 'testuale',
    '-incolla': '\tDipendenti\nPERUGIA\t1.210\nTERNI\t95\nTotale\t1.305',
  });
  await page.getByRole('button', { name: 'Metti righe e colonne' }).click();
  // What the example does not say is folded.
  await page.locator('summary', { hasText: 'Altri campi' }).last().click();
  await modulo.scrivi({ unita: 'dipendenti', periodo: '2027', tipo: 'consuntivo' });
  await modulo.metti();

  // An indicator: the formula says how it reads, the example is done again.
  await nuova('Indicatori e calcolatori', 'Indice di giacenza');
  await modulo.scrivi({ nome: 'Pratiche per addetto', definizione: 'Quante pratiche definisce ogni persona.' });
  await modulo.scrivi({ famiglia: 'Produzione', ...fonte, certezza: 'testuale' });
  const ingresso = { id: 'pratiche', etichetta: 'Pratiche definite', unita: 'pezzi' };
  await modulo.aggiungi('ingressi', conPrefisso('ingressi-0', ingresso));
  await modulo.aggiungi(
    'ingressi',
    conPrefisso('ingressi-1', { id: 'persone', etichetta: 'Persone', unita: 'persone' }),
  );
  await modulo.aggiungi('risultati', conPrefisso('risultati-0', { id: 'indice', etichetta: 'Indice', decimali: '1' }));
  await modulo.scrivi(conPrefisso('risultati-0', { unita: 'pezzi/persone', formula: 'pratiche / persone' }));
  const lettura = page.locator('.campo:has(#c-risultati-0-formula) .redazione-lettura');
  await expect.poll(() => lettura.textContent()).toBe('Si legge: pratiche definite ÷ persone. Dà: pezzi/persone.');
  await modulo.aggiungi(
    'esempi',
    conPrefisso('esempi-0', { id: 'dieci', titolo: 'Dieci persone', pubblicato: 'false' }),
  );
  await modulo.apri('esempi-0-atteso');
  await modulo.scrivi(conPrefisso('esempi-0', { 'ingressi-pratiche': '1250', 'ingressi-persone': '10' }));
  await modulo.scrivi({ 'esempi-0-atteso-indice': '12,5' });
  await expect.poll(() => page.locator('#c-esempi-0-atteso-indice-errore').textContent()).toContain('viene 125');
  await modulo.scrivi({ 'esempi-0-atteso-indice': '125' });
  await modulo.metti();

  // A protocol with one cell, and the rule that answers it, in a table of its own.
  await nuova('Protocolli', '');
  await modulo.scrivi({ nome: 'Protocollo di valle', breve: 'protocollo di valle', ...fonte });
  await modulo.scrivi({ certezza: 'testuale', valido_dal: '2022-01-01' });
  const parte = { nome: 'Direzione di valle', ruolo: 'firmatario', dal: '2022-01-01' };
  await modulo.aggiungi('parti', conPrefisso('parti-0', { ...parte, ...fonte }));
  const sede = {
    id: 'valle',
    nome: 'Valle',
    tipo: 'Direzione provinciale',
    patrono: 'San Giovanni Battista, patrono di Torino',
  };
  await modulo.aggiungi('sedi', conPrefisso('sedi-0', sede));
  const chi = {
    id: 'barche',
    nome: 'Chi ha una barca',
    descrizione: 'Chi ha una barca.',
    gestione: 'barche',
    punto: '1',
  };
  await modulo.aggiungi('contribuenti', conPrefisso('contribuenti-0', chi));
  const esigenza = { id: 'scrivere', nome: 'Scrivere', domanda: 'Voglio scrivere', punto: '2' };
  await modulo.aggiungi('esigenze', conPrefisso('esigenze-0', esigenza));
  for (const giorno of ['sabato', 'giorno_contatto', 'patrono'])
    await modulo.scrivi(conPrefisso(`calendario-${giorno}`, { conta: 'false', punto: '2', certezza: 'testuale' }));
  const termine = { id: 'risposta', nome: 'Risposta', da: 'primo-contatto', punto: '2' };
  await modulo.aggiungi('termini', conPrefisso('termini-0', termine));
  await modulo.aggiungi('termini-0-casi', { 'termini-0-casi-0-giorni': '5' });
  await modulo.aggiungi(
    'passi',
    conPrefisso('passi-0', {
      id: 'primo',
      nome: 'Primo contatto',
      livello: '1',
      testo: 'Scrivi.',
      termine: 'risposta',
      punto: '2',
    }),
  );
  const vuota = page.locator('#c--corredo-errore');
  await expect.poll(() => vuota.textContent()).toContain('una cella non ha risposta');
  await modulo.metti('C’è un errore.', 'Metti così com’è, e torna dopo');

  await nuova('Canali', 'Contribuenti di cui il protocollo tace');
  await page.getByLabel('In quale tabella').selectOption({ label: 'Una tabella nuova' });
  await modulo.scrivi({ 'testa-titolo': 'I canali della valle', 'testa-protocollo': 'Protocollo di valle' });
  await modulo.scrivi(conPrefisso('testa', { ...fonte, certezza: 'testuale' }));
  await modulo.scrivi({
    id: 'valle-tutto',
    nome: 'Il protocollo tace',
    tipo: 'silenzio',
    testo: 'Non lo dice.',
    punto: '2',
  });
  await modulo.aggiungi('ambiti', {});
  await modulo.aggiungi('ambiti-0-contribuenti', { 'ambiti-0-contribuenti-0': 'barche' });
  await modulo.aggiungi('cosa_fare', { 'cosa_fare-0-testo': 'Chiedi.' });
  await modulo.apri('cosa_fare-0-fonte');
  await modulo.scrivi(conPrefisso('cosa_fare-0', fonte));
  await modulo.metti();

  await page.getByLabel('Chi la fa').fill('Anna Rossi');
  const attesa = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica la proposta' }).click();
  const file = await attesa;
  const letta = await apriProposta(new Uint8Array(await buffer(await file.createReadStream())).buffer);
  if ('errore' in letta) throw new Error(letta.errore);
  const { testi, rifiuti } = applica(letta.bozza, testoOra);
  expect(rifiuti).toEqual([]);
  expect([...testi.keys()].sort()).toEqual([
    'rules/canali/i-canali-della-valle.yaml',
    'rules/contatti/torino-appuntamenti.yaml',
    'rules/fonti/documenti.yaml',
    'rules/indicatori/pratiche-per-addetto.yaml',
    'rules/prodotti/tabella-3.yaml',
    'rules/protocolli/protocollo-di-valle.yaml',
    'rules/unita/verifica-amministrativa.yaml',
    'rules/valori/personale-di-due-sedi.yaml',
  ]);
  expect(ricontrolla('.', caricaSchemi('.'))(testi)).toEqual([]);
  expect(errors).toEqual([]);
}, 120_000);

/** Fields with what stands before their names. */
function conPrefisso(prima: string, campi: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(campi).map(([nome, valore]) => [`${prima}-${nome}`, valore]));
}

/** A rule file as it is; null where it is not there. */
function testoOra(nome: string): string | null {
  try {
    return readFileSync(nome, 'utf8');
  } catch {
    return null;
  }
}
