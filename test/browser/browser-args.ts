/**
 * Chromium without the services of its maker (the tests may not depend on the network), and without the brake on pages
 * that change their address often (the tests do). Letters are measured as on paper, not rounded to whole pixels: with
 * and without its windows Chromium rounds them differently.
 */
export const ARGS = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-ipc-flooding-protection',
];
