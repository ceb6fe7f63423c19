import { expect, test } from 'vitest';
import { giornoNoto, giornoNotoDetto } from '../../../src/puro/canali/giorno-noto.ts';

test.each([
  [
    'un atto di prima del suo primo giorno',
    '2024-06-01',
    null,
    '2024-05-10',
    '1º giugno 2024, primo giorno del protocollo',
  ],
  [
    'un atto dei suoi giorni',
    '2017-07-13',
    null,
    '2021-07-19',
    '19 luglio 2021, giorno dell’ultimo documento che abbiamo',
  ],
  ['un protocollo finito', '2017-07-13', '2020-12-31', '2021-07-19', '31 dicembre 2020, ultimo giorno del protocollo'],
  ['nessun atto con la data', '2022-01-01', null, null, '1º gennaio 2022, primo giorno del protocollo'],
])('%s: il giorno di cui si sa', (_, valido_dal, valido_al, ultima_notizia, detto) => {
  const protocollo = { valido_dal, valido_al, ultima_notizia };
  expect(giornoNotoDetto(protocollo)).toBe(detto);
  expect(giornoNoto(protocollo) >= valido_dal).toBe(true);
});
