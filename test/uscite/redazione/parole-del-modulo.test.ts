import { beforeAll, describe, expect, test } from 'vitest';
import type { Officina, VersioneScritta } from '../../../src/uscite/redazione/messaggi.ts';
import type { CampoModulo } from '../../../src/uscite/redazione/modulo.ts';
import { motoreInProva, VUOTA } from './motore-in-prova.ts';

let officina: Officina;

beforeAll(async () => {
  officina = await motoreInProva();
});

async function ultima(tipo: string, id: string): Promise<VersioneScritta> {
  const versione = (await officina.apri(tipo, id, VUOTA))?.versioni.at(-1);
  if (!versione) throw new Error(`${tipo}/${id} non c’è`);
  return versione;
}

/** The form at some steps: into groups, and into the entries of lists. */
function forma(campi: readonly CampoModulo[], [nome, ...resto]: string[]): unknown {
  const sua = campi.find((campo) => campo.nome === nome)?.forma;
  const dentro = sua?.specie === 'elenco' ? sua.voce : sua;
  return resto.length > 0 && dentro?.specie === 'gruppo' ? forma(dentro.campi, resto) : dentro;
}

describe('ciò che nomina un pezzo di un protocollo si sceglie per nome', () => {
  test.each([
    ['protocolli', 'torino-2017', ['termini', 'da'], '#passi'],
    ['protocolli', 'torino-2017', ['passi', 'termine'], '#termini'],
    ['contatti', 'torino-casella-ivrea', ['sede'], 'protocolli#sedi'],
    ['canali', 'torino-email-istituzionale', ['ambiti', 'contribuenti'], 'protocolli#contribuenti'],
  ])('%s/%s: %s', async (tipo, id, dove, elenco) => {
    const regola = await officina.apri(tipo, id, VUOTA);
    expect(forma(regola?.modulo ?? [], dove)).toEqual({ specie: 'rimando', tipo: elenco });
  });

  test('le sedi sono quelle di ogni protocollo, col loro nome', async () => {
    expect(await officina.scelte('protocolli#sedi', VUOTA)).toContainEqual({ id: 'ivrea', nome: 'Ivrea' });
  });
});

test('ciò che è vuoto manca: non è sbagliato', async () => {
  const versione = await ultima('protocolli', 'torino-2017');
  const mossa = { modo: 'aggiungi' as const, valori: { id: 'cuneo-2026', nome: 'Cuneo', parti: [], sedi: [] } };
  const { campi } = await officina.prova(versione, mossa, VUOTA);
  const vuoti = campi.filter(({ percorso }) => ['parti', 'sedi'].includes(String(percorso[0])));
  expect(vuoti.map(({ percorso, manca }) => [percorso.join('/'), manca]).sort()).toEqual([
    ['parti', true],
    ['sedi', true],
  ]);
});

test('una formula si controlla anche mentre un altro campo non ha ancora la sua forma', async () => {
  const versione = await ultima('indicatori', 'indice-giacenza');
  const passi = versione.valori['risultati'] as Record<string, unknown>[];
  const valori = { ...versione.valori, nome: '', risultati: passi.map((uno) => ({ ...uno, formula: 'giacensa * 2' })) };
  const { campi } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
  const dove = campi.map(({ percorso }) => percorso.join('/'));
  expect(dove).toContain('nome');
  expect(dove).toContain('risultati/0/formula');
});

test('di chi nomina la regola che si toglie si dice quale regola è, e che cosa farne', async () => {
  const versione = await ultima('fonti', 'circolare-36-2014');
  const { altrove } = await officina.prova(versione, { modo: 'togli' }, VUOTA);
  expect(altrove.length).toBeGreaterThan(10);
  expect(altrove.filter(({ regola }) => !regola)).toEqual([]);
  const detti = new Set(altrove.map(({ messaggio, rimedio }) => `${messaggio}: ${rimedio ?? ''}`));
  expect([...detti]).toContain('nomina «circolare-36-2014», che togli: cambia o togli il rimando');
  expect([...detti].filter((detto) => detto.includes('intendevi'))).toEqual([]);
});

test('i rimedi non mandano a cartelle, che nel modulo non ci sono', async () => {
  const versione = await ultima('protocolli', 'torino-2017');
  const valori = { ...versione.valori, id: 'cuneo-2026' };
  const { campi, altrove } = await officina.prova(versione, { modo: 'aggiungi', valori }, VUOTA);
  const detti = [...campi, ...altrove].map(({ messaggio, atteso, rimedio }) => `${messaggio} ${atteso} ${rimedio}`);
  expect(detti.length).toBeGreaterThan(0);
  expect(detti.filter((detto) => /rules\/[a-z-]+\//.test(detto))).toEqual([]);
});

test('una casella che cambia da un giorno dice in quale altra regola resta', async () => {
  const versione = await ultima('contatti', 'torino-appuntamenti-ivrea');
  const valori = { ...versione.valori, casella: 'nuova.ivrea@example.org' };
  const { gemelle } = await officina.prova(versione, { modo: 'dal', giorno: '2027-01-01', valori }, VUOTA);
  expect(gemelle?.flatMap(({ regole }) => regole.map(({ id }) => id))).toEqual(['torino-casella-ivrea']);
});

test('della proposta si dice che cosa cambia, coi nomi delle regole, anche quando è sbagliata', async () => {
  const versione = await ultima('prodotti', 'nm7k00');
  const { bozza } = await officina.prova(
    versione,
    { modo: 'correggi', valori: { ...versione.valori, unita: 'nessuna' } },
    VUOTA,
  );
  expect(await officina.differenze(bozza ?? VUOTA)).toMatchObject([
    { id: 'nm7k00', nome: versione.valori['nome'], tipo: 'cambiata' },
  ]);
});

describe('ciò che «npm run check» direbbe dopo aver applicato, la pagina lo dice prima', () => {
  test('una regola pubblicata che si toglie vuole una riga nelle novità; i testi che la nominano si dicono', async () => {
    const versione = await ultima('prodotti', 'nm7k00');
    const { bozza } = await officina.prova(versione, { modo: 'togli' }, VUOTA);
    const questione = (await officina.scelte('questioni', VUOTA)).map(({ id }) => id);
    let senza = bozza ?? VUOTA;
    for (const id of questione) {
      const sua = (await officina.apri('questioni', id, senza))?.versioni.at(-1);
      if (!sua || !JSON.stringify(sua.valori).includes('nm7k00')) continue;
      const valori = JSON.parse(JSON.stringify(sua.valori).replace(/,?"nm7k00",?/g, '')) as Record<string, unknown>;
      senza = (await officina.prova(sua, { modo: 'correggi', valori }, senza)).bozza ?? senza;
    }
    const { errori, orfane } = await officina.controlla(senza);
    expect(errori.map(({ messaggio }) => messaggio).join()).toContain('«prodotti/nm7k00» non c’è più');
    expect(orfane.map(({ file }) => file)).toContain('content/manuale/manuale.mdx');
  });
});

test('ciò che un programma di scrittura mette e nessuno vede non è un errore: è uno spazio, o niente', async () => {
  const versione = await ultima('prodotti', 'nm7k00');
  const nome = String(versione.valori['nome']).replace(' ', ' \u00a0').replace(/$/, '\u200b ');
  const { campi, altrove, bozza } = await officina.prova(
    versione,
    { modo: 'correggi', valori: { ...versione.valori, nome } },
    VUOTA,
  );
  expect({ campi, altrove, file: bozza?.file }).toEqual({ campi: [], altrove: [], file: [] });
});

test('un giorno che viene prima della versione di adesso si dice con le parole del modulo', async () => {
  const versione = await ultima('prodotti', 'nm7k00');
  const fonte = { documento: 'circolare-36-2014', punto: 'Tabella 1' };
  const mossa = { modo: 'dal' as const, giorno: '2010-01-01', valori: { ...versione.valori, fonte } };
  const { campi } = await officina.prova(versione, mossa, VUOTA);
  const detti = campi.filter(({ percorso }) => percorso.join() === 'valido_dal');
  expect(detti.map(({ messaggio }) => messaggio)).toContain(
    'questo giorno non viene dopo quello da cui vale la versione di adesso',
  );
  expect(JSON.stringify(detti)).not.toContain('valido_al');
});

test('ciò che non lascia consegnare si dice con le parole del modulo, e di quale regola è', async () => {
  const versione = await ultima('prodotti', 'nm7k00');
  const mossa = {
    modo: 'correggi' as const,
    valori: { ...versione.valori, unita: 'nessuna', valido_al: '2027-02-31' },
  };
  const { bozza } = await officina.prova(versione, mossa, VUOTA);
  const { detti } = await officina.controlla(bozza ?? VUOTA);
  expect(detti[0]?.regola).toMatchObject({ tipo: 'prodotti', id: 'nm7k00' });
  expect(JSON.stringify(detti.map(({ messaggio, rimedio }) => [messaggio, rimedio]))).not.toMatch(/valido_al|rules\//);
});

test('l’elenco di ciò che cambia ha i titoli dei campi, e i nomi delle regole che nomina', async () => {
  const versione = await ultima('prodotti', 'nm7k00');
  const valori = { ...versione.valori, unita: 'verifica-amministrativa' };
  const { bozza } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
  const { differenze, parole } = await officina.controlla(bozza ?? VUOTA);
  const chiavi = differenze.flatMap(({ campi }) => campi.map(({ chiave }) => chiave));
  expect(chiavi).toContain('unita');
  const titoli = new Map(parole.moduli['prodotti']?.map(({ nome, titolo }) => [nome, titolo]));
  expect(titoli.get('unita')).toMatch(/^[A-Z]/);
  expect(parole.nomi['unita']).toContainEqual({ id: 'verifica-amministrativa', nome: 'Verifica amministrativa' });
});
