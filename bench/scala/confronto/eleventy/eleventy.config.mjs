import { prodotti } from './prodotti.mjs';

export default function (config) {
  config.addGlobalData('prodotti', () => prodotti(process.env.REGOLE));
  config.setQuietMode(true);
  return { dir: { input: 'pagine', includes: '_cornice', output: 'dist' } };
}
