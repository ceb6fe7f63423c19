import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fincheArriva } from '../../../src/islands/modulo/finche-arriva.ts';

/** A part of the page that the network lets fall as many times as it is told. */
function parte(cadute: number): { chiedi: () => Promise<string>; viaggi: () => number } {
  let viaggi = 0;
  const chiedi = fincheArriva(async () => {
    viaggi += 1;
    if (viaggi <= cadute) throw new TypeError('la rete non risponde');
    return 'arrivata';
  });
  return { chiedi, viaggi: () => viaggi };
}

describe('una parte che arriva a richiesta', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('chiesta molte volte viaggia una volta sola', async () => {
    const { chiedi, viaggi } = parte(0);
    expect(await Promise.all([chiedi(), chiedi()])).toEqual(['arrivata', 'arrivata']);
    vi.advanceTimersByTime(5000);
    expect(await chiedi()).toBe('arrivata');
    expect(viaggi()).toBe(1);
  });

  test('caduta per strada, il gesto dopo la chiede di nuovo', async () => {
    const { chiedi, viaggi } = parte(2);
    for (const viaggio of [1, 2]) {
      await expect(chiedi()).rejects.toThrow('la rete non risponde');
      expect(viaggi()).toBe(viaggio);
      vi.advanceTimersByTime(1000);
    }
    expect(await chiedi()).toBe('arrivata');
  });

  test('nessuno la aspettava: che non è arrivata si sa lo stesso', async () => {
    const cadute: unknown[] = [];
    const nota = (errore: unknown): number => cadute.push(errore);
    const altri = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', nota);
    onTestFinished(() => {
      process.removeAllListeners('unhandledRejection');
      for (const altro of altri) process.on('unhandledRejection', altro);
    });
    void parte(1).chiedi();
    vi.useRealTimers();
    await new Promise((dopo) => setTimeout(dopo, 10));
    expect(cadute).toHaveLength(1);
  });

  test('un puntatore che si muove non la chiede a ogni passo', async () => {
    const { chiedi, viaggi } = parte(1);
    for (let passo = 0; passo < 20; passo += 1) await expect(chiedi()).rejects.toThrow();
    expect(viaggi()).toBe(1);
  });
});
