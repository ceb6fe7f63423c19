import { expect, test } from 'vitest';
import { motoreInProva, VUOTA } from './motore-in-prova.ts';

test('le sedi di un protocollo sono le sue, non quelle di un altro che la proposta aggiunge', async () => {
  const officina = await motoreInProva();
  const dopo = 'id: valle\nnome: Protocollo di valle\nsedi:\n  - id: aosta\n    nome: Aosta\n';
  const bozza = { ...VUOTA, file: [{ file: 'rules/protocolli/valle.yaml', prima: null, dopo }] };
  const ids = async (tipo: string): Promise<string[]> => (await officina.scelte(tipo, bozza)).map(({ id }) => id);
  expect(await ids('protocolli/valle#sedi')).toEqual(['aosta']);
  const torino = await ids('protocolli/torino-2017#sedi');
  expect(torino).toContain('ivrea');
  expect(torino).not.toContain('aosta');
  // Of what nobody says the protocol, all.
  expect(await ids('protocolli#sedi')).toEqual(expect.arrayContaining([...torino, 'aosta']));
});

test('una regola che si apre dice di quale protocollo è ogni tabella in cui può andare', async () => {
  const regola = await (await motoreInProva()).apri('contatti', 'torino-casella-ivrea', VUOTA);
  expect(regola?.tabelle.map(({ testa }) => testa?.['protocollo'])).toContain('torino-2017');
  expect(regola?.versioni[0]?.testa['protocollo']).toBe('torino-2017');
});
