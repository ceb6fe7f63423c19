import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { soloNuovo } from '../../../src/islands/redazione/Esito.tsx';
import { natoCon } from '../../../src/islands/redazione/lavoro.ts';
import {
  conservaModulo,
  dimenticaModulo,
  moduliLasciati,
  moduloLasciato,
  type ModuloLasciato,
} from '../../../src/islands/redazione/modulo-lasciato.ts';
import type { Officina } from '../../../src/uscite/redazione/messaggi.ts';
import { motoreInProva, VUOTA } from './motore-in-prova.ts';

const MODULO: ModuloLasciato = {
  tipo: 'prodotti',
  id: 'nm7k00',
  nome: 'Gestione dei verbali',
  nuova: false,
  regola: 'com’era',
  stato: { giorno: '2027-01-01' },
};

describe('un modulo lasciato a metà', () => {
  let tenuti: Map<string, string>;
  beforeEach(() => {
    tenuti = new Map();
    vi.stubGlobal('localStorage', {
      getItem: (nome: string) => tenuti.get(nome) ?? null,
      setItem: (nome: string, testo: string) => tenuti.set(nome, testo),
      removeItem: (nome: string) => tenuti.delete(nome),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('si ritrova com’era, uno per regola e uno per quella nuova accanto', () => {
    const nuova = { ...MODULO, nuova: true, stato: { giorno: '' } };
    expect([conservaModulo(MODULO), conservaModulo(nuova)]).toEqual([true, true]);
    expect(moduloLasciato('prodotti/nm7k00')).toEqual(MODULO);
    expect(moduloLasciato('prodotti/nm7k00/nuova')).toEqual(nuova);
    expect(moduliLasciati()).toEqual([MODULO, nuova]);
  });

  test('lasciato cadere, sul dispositivo non resta niente', () => {
    conservaModulo(MODULO);
    dimenticaModulo('prodotti/nm7k00');
    expect([...tenuti.keys()]).toEqual([]);
  });

  test('a chi non vuole che si conservi niente si dice che si perderebbe', () => {
    tenuti.set('chi-fa-cosa:non-conservare', '1');
    expect(conservaModulo(MODULO)).toBe(false);
    expect(moduliLasciati()).toEqual([]);
  });

  test('ciò che un’altra mano ha guastato non ferma la pagina', () => {
    tenuti.set('chi-fa-cosa:moduli', '{"a": null, "b": {"tipo": 3}}');
    expect(moduliLasciati()).toEqual([]);
    tenuti.set('chi-fa-cosa:moduli', 'non è niente');
    expect(moduliLasciati()).toEqual([]);
  });
});

describe('una regola che si apre', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await motoreInProva();
  });

  test.each([
    ['prodotti', 'nm7k00', 'dal'],
    ['contatti', 'torino-appuntamenti-torino', 'dal'],
    ['unita', 'verifica-amministrativa', 'rinomina'],
    ['fonti', 'circolare-36-2014', 'correggi'],
  ])('%s: si comincia da ciò che accade da un giorno, se il tipo vive nel tempo', async (tipo, id, modo) => {
    const regola = await officina.apri(tipo, id, VUOTA);
    if (!regola) throw new Error(`${id} non c’è`);
    expect(natoCon(regola, 'dal').modo).toBe(modo);
  });

  test('una regola nuova va dove la proposta è al lavoro: la tabella che ha fatto, o una sua per il protocollo nuovo', async () => {
    const regola = await officina.apri('canali', 'torino-email-istituzionale', VUOTA);
    if (!regola) throw new Error('il canale non c’è');
    expect(natoCon(regola, 'aggiungi', VUOTA).tabella).toBe('rules/canali/torino-2017.yaml');
    const protocollo = { file: 'rules/protocolli/cuneo-2026.yaml', prima: null, dopo: 'id: cuneo-2026\n' };
    const nato = natoCon(regola, 'aggiungi', { ...VUOTA, file: [protocollo] });
    expect(nato).toMatchObject({ tabella: '', valori: { testa: { protocollo: 'cuneo-2026' } } });
    const sua = { file: 'rules/canali/cuneo.yaml', prima: null, dopo: 'id: cuneo\n' };
    const tabelle = [{ file: sua.file, indice: 0, dove: 'I canali di Cuneo' }, ...regola.tabelle];
    const poi = natoCon({ ...regola, tabelle }, 'aggiungi', { ...VUOTA, file: [protocollo, sua] });
    expect(poi.tabella).toBe(sua.file);
  });

  test('di una versione nuova si dice solo ciò che cambia: non gli usi, né il livello, se sono quelli di prima', async () => {
    const regola = await officina.apri('contatti', 'torino-appuntamenti-torino', VUOTA);
    const [versione] = regola?.versioni ?? [];
    if (!regola || !versione) throw new Error('la casella non c’è');
    const fonte = { documento: 'circolare-36-2014', punto: 'Tabella 1' };
    const valori = { ...versione.valori, casella: 'nuova.torino@example.org', fonte };
    const { differenze } = await officina.prova(versione, { modo: 'dal', giorno: '2027-01-01', valori }, VUOTA);
    const nuova = differenze.find(({ tipo }) => tipo === 'aggiunta');
    const campi = nuova ? soloNuovo(nuova, regola).campi.filter(({ dopo }) => dopo !== null) : [];
    expect(campi.map(({ chiave }) => chiave).sort()).toEqual([
      'casella',
      'fonte.documento',
      'fonte.punto',
      'valido_dal',
    ]);
  });
});
