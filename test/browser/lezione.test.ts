/** The lesson as a trainer holds it, with the keys of a remote control, on the smallest projector there is. */
import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

const PICCOLO = { viewport: { width: 1024, height: 768 } };

describe('la lezione da proiettare', () => {
  test('un tasto la apre, un tasto mostra il pezzo dopo, la cifra resta coperta finché non la si chiede, Esc chiude', async () => {
    const { page, errors } = await open('/lezione/', PICCOLO);
    await page.keyboard.press('p');
    const scena = page.locator('.proiettore .scena');
    expect(await scena.getByRole('heading').textContent()).toBe('Quale ufficio sta peggio?');
    expect(await scena.getByText('Non si sa').isVisible()).toBe(false);
    await page.keyboard.press('PageDown');
    expect(await scena.getByText('Non si sa').isVisible()).toBe(true);
    expect(await page.locator('.proiettore .nota-docente:visible').count()).toBe(0);
    // The next scene: formula, numbers, figure.
    for (const _ of ['scena', 'formula', 'numeri']) await page.keyboard.press('PageDown');
    const cifra = scena.locator('[data-cela]');
    expect(await cifra.getAttribute('aria-hidden')).toBe('true');
    await page.keyboard.press(' ');
    expect(await cifra.getAttribute('aria-hidden')).toBeNull();
    expect(await cifra.textContent()).toBe('30\u00a0giorni');
    await page.keyboard.press('ArrowLeft');
    expect(await cifra.getAttribute('aria-hidden')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.locator('.proiettore').count()).toBe(0);
    expect(await page.locator('[data-scena]').count()).toBe(10);
    // Who closed it to read a note opens it again where they were, caps lock on too.
    await page.keyboard.press('P');
    expect(await page.locator('.proiettore-piede span').textContent()).toBe('2 di 10');
    expect(errors).toEqual([]);
  });

  test.each([
    [1024, 768],
    [1920, 1080],
  ])(
    'a %i × %i ogni scena, tutta scoperta, sta in larghezza, e l’ultimo pezzo arrivato si vede',
    async (width, height) => {
      const { page } = await open('/lezione/', { viewport: { width, height } });
      await page.keyboard.press('p');
      for (let i = 0; i < 120; i += 1) {
        const [largo, visto] = await page
          .locator('.proiettore-tela')
          .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
        expect(largo, `dopo ${i} tasti`).toBeLessThanOrEqual(visto ?? 0);
        const fuori = await page.locator('.proiettore-tela').evaluate((tela) => {
          const { top, bottom } = tela.getBoundingClientRect();
          return [...tela.querySelectorAll('.ora')]
            .map((pezzo) => pezzo.getBoundingClientRect())
            .filter((pezzo) => pezzo.top < top || pezzo.bottom > bottom).length;
        });
        expect(fuori, `dopo ${i} tasti`).toBe(0);
        await page.keyboard.press('PageDown');
      }
      expect(await page.locator('.proiettore-piede span').textContent()).toBe('10 di 10');
    },
  );
});

test('un calcolo si proietta; l’obiettivo si trascina con le frecce e il dato lo segue', async () => {
  const { page, errors } = await open('/calcolatori/indice-giacenza/', PICCOLO);
  await page.keyboard.press('p');
  await page.locator('.proiettore').waitFor();
  await page.keyboard.press('End');
  const linea = page.getByRole('slider', { name: 'L’obiettivo' });
  // 70 ÷ 360 × 12,000 = 2,333.3: at most 2,333.
  expect(await page.locator('.proiettore .scena-numeri').textContent()).toContain('al massimo 2.333\u00a0punti');
  await linea.press('ArrowLeft');
  // From 0 to 140 days in two hundred ticks: one is 0.7, and 69.3 ÷ 360 × 12,000 = 2,310.
  expect(await page.locator('.proiettore .scena-numeri').textContent()).toContain('al massimo 2.310\u00a0punti');
  await page.keyboard.press('Escape');
  expect(errors).toEqual([]);
});
