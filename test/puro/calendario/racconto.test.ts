import { expect, test } from 'vitest';
import { periodo, racconta, raccontaIl, type RispostaNelTempo } from '../../../src/puro/calendario/racconto.ts';

const NESSUNO = 'nessuno, per quanto dicono i documenti';
const di = (risposta: string, valido_dal: string | null, valido_al: string | null): RispostaNelTempo => ({
  risposta,
  valido_dal,
  valido_al,
});
const PASSAGGIO = [di('Accertamento', '2014-04-01', '2026-12-31'), di('Verifica', '2027-01-01', null)];
const FINITA = [di('Accertamento', '2014-04-01', '2025-12-31')];

test('tutte le versioni con le date, nessuna detta presente', () => {
  expect(racconta(PASSAGGIO)).toBe('fino al 31 dicembre 2026 Accertamento; dal 1º gennaio 2027 Verifica');
  expect(racconta(FINITA)).toBe(`fino al 31 dicembre 2025 Accertamento; poi ${NESSUNO}`);
});

test('in un giorno: chi, e che cosa cambierà', () => {
  expect(raccontaIl(PASSAGGIO, '2026-11-28')).toBe(
    'Accertamento fino al 31 dicembre 2026; dal 1º gennaio 2027 Verifica',
  );
  expect(raccontaIl(PASSAGGIO, '2027-01-01')).toBe('Verifica');
  expect(raccontaIl(FINITA, '2025-12-31')).toBe(`Accertamento fino al 31 dicembre 2025; poi ${NESSUNO}`);
});

test('finita senza chi la segua, non ancora cominciata, in un vuoto', () => {
  expect(raccontaIl(FINITA, '2026-11-28')).toBe(
    `nessuno dal 1º gennaio 2026, per quanto dicono i documenti; prima Accertamento`,
  );
  expect(raccontaIl(PASSAGGIO, '2014-03-31')).toBe('dal 1º aprile 2014 Accertamento');
  const vuoto = [di('A', null, '2026-10-31'), di('B', '2027-01-01', null)];
  expect(raccontaIl(vuoto, '2026-11-28')).toBe(
    `nessuno dal 1º novembre 2026, per quanto dicono i documenti; prima A; dal 1º gennaio 2027 B`,
  );
});

test('l’otto e l’undici vogliono l’elisione', () => {
  expect(periodo({ valido_dal: '2026-03-08', valido_al: '2026-05-11' })).toBe('dall’8 marzo 2026 all’11 maggio 2026');
});
