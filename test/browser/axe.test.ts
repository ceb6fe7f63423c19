import { describe, expect, test } from 'vitest';
import { conAxe, violazioni } from './axe.ts';
import { open, useBrowser } from './browser.ts';

useBrowser();

/** A page with nothing wrong, and a fault in it. */
const pagina = (stile: string, guasto: string): string => `<!doctype html><html lang="it"><head><title>Prova</title>
<style>body{background:#fff;color:#111}${stile}</style></head>
<body><main><h1>Prova</h1><p>Un testo.</p>${guasto}</main></body></html>`;
const CHIARO = { width: 1280, scuro: false };
const SCURO = { width: 320, scuro: true };

async function trovate(html: string, { width, scuro } = CHIARO): Promise<string[]> {
  const { page } = await open('/privacy/', { viewport: { width, height: 800 }, colorScheme: scuro ? 'dark' : 'light' });
  await page.setContent(html);
  await conAxe(page);
  return (await violazioni(page)).map((una) => una.split(':')[0] ?? '');
}

describe('un guasto messo apposta si trova', () => {
  test('in una pagina sana non ce n’è', async () => {
    expect(await trovate(pagina('', ''))).toEqual([]);
  });

  test.each([
    ['un testo troppo chiaro', 'color-contrast', '.g{color:#999}', '<p class="g">Grigio</p>'],
    [
      'un testo troppo chiaro con qualcosa disegnato prima',
      'color-contrast',
      '.g{color:#999;position:relative}.g::before{content:"";position:absolute;inset:0;background:#fff;z-index:-1}',
      '<p class="g">Grigio</p>',
    ],
    ['un pulsante senza nome', 'button-name', '', '<button></button>'],
    ['un’immagine senza testo', 'image-alt', '', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['un titolo saltato', 'heading-order', '', '<h4>Quarto</h4>'],
    [
      'due bersagli troppo piccoli e vicini',
      'target-size',
      'button{width:10px;height:10px;padding:0;border:0;margin:0}',
      '<button aria-label="uno"></button><button aria-label="due"></button>',
    ],
    ['un collegamento senza nome', 'link-name', '', '<a href="/x"></a>'],
  ])('%s', async (_che, regola, stile, guasto) => {
    expect(await trovate(pagina(stile, guasto))).toEqual([regola]);
  });

  test.each([
    [
      'un testo troppo scuro solo di notte',
      'color-contrast',
      '@media (prefers-color-scheme: dark){body{background:#111;color:#eee}.g{color:#444}}',
      '<p class="g">Grigio</p>',
    ],
    [
      'un pulsante senza nome che solo un telefono mostra',
      'button-name',
      '@media (min-width: 600px){.g{display:none}}',
      '<button class="g"></button>',
    ],
    [
      'due bersagli troppo piccoli e vicini solo su un telefono',
      'target-size',
      'button{width:40px;height:40px}@media (max-width: 600px){button{width:10px;height:10px;padding:0;border:0;margin:0}}',
      '<button aria-label="uno"></button><button aria-label="due"></button>',
    ],
  ])('%s: nella seconda passata e non nella prima', async (_che, regola, stile, guasto) => {
    expect(await trovate(pagina(stile, guasto), CHIARO)).toEqual([]);
    expect(await trovate(pagina(stile, guasto), SCURO)).toEqual([regola]);
  });
});
