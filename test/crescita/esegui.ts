/**
 * `npm run crescita [how many]`: the long form of the campaign, from seed 1 on, and then two whole sites, without and
 * with one growth of each sort, compared page by page; exit code 1 when something changed.
 */
import { cresci } from './campagna.ts';
import { confrontaSiti } from './pagine.ts';
import { scriviSezione, tabella } from '../../bench/misura/quadro.ts';

const quante = Number(process.argv[2] ?? 200);
const prove = cresci(Array.from({ length: quante }, (_vuoto, n) => n + 1));
const guaste = prove.filter(({ guasto }) => guasto !== null);
for (const { seme, aggiunte, guasto } of guaste)
  console.error(`seme ${seme}: ${aggiunte.join(', ')}\n${guasto ?? ''}\n`);
console.log(`${prove.length} crescite provate, ${guaste.length} guaste.`);
/** How many growths had each sort of thing, by the first word that names it. */
const conta = new Map<string, number>();
for (const { aggiunte } of prove)
  for (const aggiunta of aggiunte) {
    const sorte =
      /^(?:il protocollo|la tabella|l’unità|l’indicatore|l’elenco|una struttura rinominata)/.exec(aggiunta)?.[0] ??
      (aggiunta.includes('rinominata') ? 'una sede rinominata' : 'un prodotto che passa');
    conta.set(sorte, (conta.get(sorte) ?? 0) + 1);
  }
const siti = confrontaSiti();
for (const { file, dove } of siti.cambiati) console.error(`${file}: ${dove}`);
console.log(
  `Siti: ${siti.uguali} file uguali, ${siti.dichiarati.length} in luoghi dichiarati, ${siti.nuovi} nuovi, ${siti.cambiati.length} cambiati, ${siti.spariti.length} spariti.`,
);
scriviSezione(
  'Crescita',
  `npm run crescita ${quante}`,
  `${tabella(
    ['Che cosa si confronta', 'quante', 'guaste'],
    [
      ['Crescite a caso, da un seme ciascuna', String(prove.length), String(guaste.length)],
      ...[...conta]
        .toSorted(([a], [b]) => a.localeCompare(b, 'it'))
        .map(([sorte, n]) => [`di cui con ${sorte}`, String(n), '']),
      ['File di due siti interi, uguali byte per byte', String(siti.uguali), String(siti.cambiati.length)],
      ['File in luoghi dichiarati', String(siti.dichiarati.length), ''],
      ['File nuovi', String(siti.nuovi), ''],
      ['File spariti', String(siti.spariti.length), String(siti.spariti.length)],
    ],
  )}`,
);
for (const file of siti.spariti) console.error(`${file}: non c’è più`);
if (guaste.length > 0 || siti.cambiati.length > 0 || siti.spariti.length > 0) process.exitCode = 1;
