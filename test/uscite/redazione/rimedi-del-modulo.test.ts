import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { regoleServite } from '../../../src/costruzione/redazione.ts';
import type { Officina, VersioneScritta } from '../../../src/uscite/redazione/messaggi.ts';
import type { Bozza } from '../../../src/uscite/redazione/proposta.ts';
import type { DiSpecie } from '../../../src/uscite/redazione/modulo.ts';
import { natoCon } from '../../../src/islands/redazione/lavoro.ts';
import { conLeMosse } from '../../../src/uscite/redazione/rimedi-del-modulo.ts';
import { motoreInProva, VUOTA } from './motore-in-prova.ts';

let officina: Officina;

beforeAll(async () => {
  officina = await motoreInProva();
});

async function ultima(tipo: string, id: string, bozza: Bozza = VUOTA): Promise<VersioneScritta> {
  const versione = (await officina.apri(tipo, id, bozza))?.versioni.at(-1);
  if (!versione) throw new Error(`${tipo}/${id} non c’è`);
  return versione;
}

describe('ciò che manca altrove si aggiunge da dove lo si è letto', () => {
  test('la sigla che il glossario non ha: la voce da aggiungere è pronta, e messa lì l’errore non c’è più', async () => {
    const versione = await ultima('contatti', 'torino-appuntamenti-torino');
    const valori = { ...versione.valori, ruolo: 'Casella BRAX della sede' };
    const { campi, altrove, bozza } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
    expect([...campi, ...altrove].map(({ messaggio }) => messaggio)).toEqual(['la sigla «BRAX» non è nel glossario']);
    const [{ aggiungi, rimedio } = { aggiungi: undefined, rimedio: '' }] = [...campi, ...altrove];
    expect(aggiungi).toMatchObject({ tipo: 'glossario', valori: { id: 's-brax', termine: 'BRAX' } });
    expect(rimedio).toMatch(/^aggiungila al glossario/);
    const esempio = await ultima('glossario', aggiungi?.esempio ?? '', bozza ?? VUOTA);
    expect(esempio.file).toBe('rules/glossario/sigle.yaml');
    const messa = await officina.prova(esempio, { modo: 'aggiungi', valori: aggiungi?.valori ?? {} }, bozza ?? VUOTA);
    expect({ campi: messa.campi, altrove: messa.altrove }).toEqual({ campi: [], altrove: [] });
  }, 60_000);
});

describe('un identificativo che c’è già', () => {
  test('nel modulo: si dice di chi è e come aprirla, e niente di ciò che ne segue', async () => {
    const versione = await ultima('sedi', 'torino');
    const valori = { ...versione.valori, id: 'piemonte' };
    const { campi, altrove } = await officina.prova(versione, { modo: 'aggiungi', valori }, VUOTA);
    expect(altrove).toEqual([]);
    expect(campi).toMatchObject([{ percorso: ['id'], gia: 'sedi/piemonte' }]);
    expect(campi[0]?.messaggio).toMatch(/^«piemonte» c’è già: è «.+»$/);
  });

  test('nei file: un errore solo, la causa', async () => {
    const file = 'rules/sedi/territorio.yaml';
    const prima = readFileSync(file, 'utf8');
    const righe = prima.split(/^(?= {2}- )/m);
    const seconda = righe[2] ?? '';
    const id = /id: (\S+)/.exec(seconda)?.[1] ?? '';
    const doppia = (righe[1] ?? '').replace(/id: \S+/, `id: ${id}`);
    const dopo = [...righe.slice(0, 3), doppia, ...righe.slice(3)].join('');
    const { errori } = await officina.controlla({ ...VUOTA, file: [{ file, prima, dopo }] });
    expect(errori.map(({ causa }) => causa)).toEqual(['identita']);
  });
});

test('una voce di un protocollo detta due volte: un errore solo', async () => {
  const file = 'rules/protocolli/torino-2017.yaml';
  const prima = readFileSync(file, 'utf8');
  const dopo = prima.replace(/^contribuenti:\n( {2}- id: \S+\n(?: {4}.*\n)*)/m, '$&$1');
  const { errori } = await officina.controlla({ ...VUOTA, file: [{ file, prima, dopo }] });
  expect(errori.map(({ messaggio }) => messaggio)).toEqual([expect.stringContaining('c’è già in «contribuenti»')]);
});

describe('ciò che si può nominare si sceglie', () => {
  test('una regola qualsiasi, col nome e il tipo', async () => {
    const tutte = await officina.scelte('*', VUOTA);
    expect(tutte.find(({ id }) => id === 'unita/verifica-amministrativa')?.nome).toMatch(
      /^Verifica amministrativa · Unità/,
    );
    expect(new Set(tutte.map(({ id }) => id)).size).toBe(tutte.length);
  });

  test('l’unità di misura di un indicatore, fra quelle note', async () => {
    const regola = await officina.apri('indicatori', 'indice-giacenza', VUOTA);
    const ingressi = regola?.modulo.find(({ nome }) => nome === 'ingressi')?.forma as DiSpecie<'elenco'>;
    expect((ingressi.voce as DiSpecie<'gruppo'>).campi.find(({ nome }) => nome === 'unita')?.forma).toEqual({
      specie: 'rimando',
      tipo: 'indicatori@unita',
    });
    const note = (await officina.scelte('indicatori@unita', VUOTA)).map(({ id }) => id);
    expect(note).toEqual(expect.arrayContaining(['giorni', 'ore', 'percento', 'si_no', 'punti/persone/mesi']));
    expect(note).not.toContain('');
    expect(note.filter((una) => /\d/.test(una))).toEqual([]);
  });
});

describe('un cambiamento solo si disfa', () => {
  const TABELLA = 'rules/prodotti/tabella-3.yaml';

  test('di due nella stessa tabella: resta l’altro, e il file torna com’era per il resto', async () => {
    const prima = readFileSync(TABELLA, 'utf8');
    const una = await ultima('prodotti', 'nm7k00');
    const atto = { documento: 'circolare-36-2014', punto: 'Tabella 1' };
    const nuova = { ...una.valori, unita: 'verifica-amministrativa', fonte: atto };
    const primo = await officina.prova(una, { modo: 'dal', giorno: '2027-01-01', valori: nuova }, VUOTA);
    const altra = await ultima('prodotti', 'nm6k00', primo.bozza ?? VUOTA);
    const nota = { ...altra.valori, nota: 'Una nota che resta.' };
    const due = await officina.prova(altra, { modo: 'correggi', valori: nota }, primo.bozza ?? VUOTA);
    const sola = await officina.disfa(due.bozza ?? VUOTA, TABELLA, 'nm7k00');
    const righe = (testo: string | null | undefined) => (testo ?? '').split('\n');
    expect(sola.file).toHaveLength(1);
    const cambiate = righe(sola.file[0]?.dopo).filter((riga) => !righe(prima).includes(riga));
    expect(cambiate).toEqual(['    nota: Una nota che resta.']);
    expect(righe(sola.file[0]?.dopo)).toHaveLength(righe(prima).length + 1);
    expect((await officina.disfa(sola, TABELLA, 'nm6k00')).file).toEqual([]);
  });

  test('una riga tolta torna al suo posto', async () => {
    const prima = readFileSync(TABELLA, 'utf8');
    const una = await ultima('prodotti', 'nm7k00');
    const { bozza } = await officina.prova(una, { modo: 'togli' }, VUOTA);
    expect(bozza?.file[0]?.dopo).not.toBe(prima);
    expect((await officina.disfa(bozza ?? VUOTA, TABELLA, 'nm7k00')).file).toEqual([]);
  });
});

describe('il rimedio di una cifra che il documento stampa diversa nomina ciò che la pagina ha', () => {
  test('una tabella non ha giorni: si corregge, o se ne aggiunge un’altra', async () => {
    const versione = await ultima('valori', 'controllo-processo');
    const righe = versione.valori['righe'] as { valori: Record<string, unknown> }[];
    const valori = { ...versione.valori, righe: righe.map((una) => ({ ...una, valori: { obiettivo: '7' } })) };
    const { campi } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
    const rimedi = campi.flatMap(({ rimedio }) => rimedio ?? []);
    expect(rimedi.join()).toContain('scrivilo come sta stampato; se un atto nuovo dice altro, rimetti');
    expect(rimedi.join()).toContain('«Ne aggiungo un’altra»');
    expect(rimedi.join()).not.toMatch(/valid[oa][ _](?:al|dal)|npm run|Cambia da un giorno/);
  });

  test('i tipi che finiscono e cominciano, e solo quelli, hanno «Cambia da un giorno»', async () => {
    const rimedio =
      'se la regola è trascritta male, correggila; se un atto nuovo dice altro, chiudi la versione con «valido_al»; npm run';
    const detti: string[] = [];
    for (const { nome } of regoleServite('.', 'v1').indice.tipi) {
      const [prima] = await officina.scelte(nome, VUOTA);
      const regola = prima && (await officina.apri(nome, prima.id, VUOTA));
      if (!regola) continue;
      const detto = conLeMosse({ rimedio }, regola.nelTempo).rimedio;
      expect(detto.includes('«Cambia da un giorno»')).toBe(natoCon(regola, 'dal').modo === 'dal');
      detti.push(detto);
    }
    expect(new Set(detti).size).toBe(2);
    expect(detti.join()).not.toMatch(/valido_al|npm run/);
  }, 60_000);
});
