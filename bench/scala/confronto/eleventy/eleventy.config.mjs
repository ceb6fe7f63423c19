import { dataLunga, PAROLE, prodotti } from './prodotti.mjs';

export default function (config) {
  config.addGlobalData('prodotti', () => prodotti(process.env.REGOLE));
  config.addGlobalData('parole', PAROLE);
  config.addFilter('dataLunga', dataLunga);
  config.setQuietMode(true);
  return { dir: { input: 'pagine', includes: '_cornice', output: 'dist' } };
}
