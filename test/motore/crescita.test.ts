import { expect, test } from 'vitest';
import { cresci } from '../crescita/campagna.ts';

test('le regole crescono in modi leciti, e ciò che nessuno ha toccato risponde come prima', () => {
  const prove = cresci([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(prove.flatMap(({ aggiunte }) => aggiunte).length).toBeGreaterThan(8);
  expect(prove.filter(({ guasto }) => guasto !== null)).toEqual([]);
}, 120_000);
