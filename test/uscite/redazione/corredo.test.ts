import { beforeAll, describe, expect, test } from 'vitest';
import { valori as valoriDi } from '../../../src/uscite/redazione/differenze-bozza.ts';
import type { Officina, Prova, VersioneScritta } from '../../../src/uscite/redazione/messaggi.ts';
import { motoreInProva, VUOTA } from './motore-in-prova.ts';

let officina: Officina;
let torino: VersioneScritta;

beforeAll(async () => {
  officina = await motoreInProva();
  const regola = await officina.apri('protocolli', 'torino-2017', VUOTA);
  if (!regola?.versioni[0]) throw new Error('il protocollo non c’è');
  [torino] = regola.versioni as [VersioneScritta];
});

/** What the protocol of Torino becomes, copied with other words. */
function copia(altro: Record<string, unknown>, corredo?: string): Promise<Prova> {
  const { indirizzo_breve: _solo, ...valori } = torino.valori;
  const nuovi = { ...valori, id: 'valle-2026', nome: 'Protocollo di valle', breve: 'protocollo di valle', ...altro };
  return officina.prova(torino, { modo: 'aggiungi', valori: nuovi, ...(corredo && { corredo }) }, VUOTA);
}

const righe = ({ bozza }: Prova, tipo: string): Record<string, unknown>[] =>
  (bozza?.file ?? [])
    .filter(({ file }) => file.startsWith(`rules/${tipo}/`))
    .flatMap(({ file, dopo }) => (valoriDi(file, dopo)?.['righe'] ?? []) as Record<string, unknown>[]);

describe('un protocollo copiato', () => {
  test('da solo non ha risposte: un errore, coi nomi e non con gli identificativi, e dove si copiano', async () => {
    const { campi } = await copia({});
    expect(campi).toHaveLength(1);
    expect(campi[0]?.percorso).toEqual(['-corredo']);
    expect(campi[0]?.messaggio).toContain('720 celle non hanno risposta, per esempio: «Azienda con dipendenti»');
    expect(campi[0]?.rimedio).toContain('Copia anche ciò che è suo');
  });

  test('con ciò che è dell’esempio regge da sé, con identificativi e atto suoi', async () => {
    const prova = await copia({ fonte: { documento: 'circolare-36-2014', punto: '§ 1' } }, 'torino-2017');
    expect({ campi: prova.campi, altrove: prova.altrove }).toEqual({ campi: [], altrove: [] });
    const canali = righe(prova, 'canali');
    expect(canali.length).toBeGreaterThan(20);
    expect(canali.filter(({ id }) => !String(id).startsWith('valle-2026-'))).toEqual([]);
    const testo = prova.bozza?.file.map(({ dopo }) => dopo).join('') ?? '';
    expect(testo).not.toMatch(/^protocollo: torino-2017$/m);
    const tabella = prova.bozza?.file.find(({ file }) => file === 'rules/canali/valle-2026.yaml');
    expect(valoriDi('rules/canali/valle-2026.yaml', tabella?.dopo ?? null)).toMatchObject({
      titolo: 'I canali del protocollo di valle',
      fonte: { documento: 'circolare-36-2014' },
    });
  });

  test('di sedi che il nuovo non ha non porta le caselle, e dice quali celle restano', async () => {
    const sedi = [{ id: 'valle', nome: 'Valle', tipo: 'direzione-provinciale' }];
    const prova = await copia({ sedi, valido_dal: '2026-01-01' }, 'torino-2017');
    expect(righe(prova, 'contatti')).toEqual([]);
    expect(prova.campi.map(({ messaggio }) => messaggio).join()).toContain('14 celle non hanno risposta');
    expect(prova.altrove.filter(({ copiata }) => !copiata)).toEqual([]);
  });
});
