/**
 * `npm run bench`: every bench, one after the other; those without a section of their own in `bench/results.md` have
 * there what they printed; at the end every goal with its outcome. After a build: pages are weighed in `dist/`. Some two hours on two cores.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { quadroDegliObiettivi } from './misura/obiettivi.ts';
import { scriviSezione } from './misura/quadro.ts';

/** These write their own section; Lighthouse notes its lowest mark, and prints the others. */
const OWN = [
  ...['regole', 'ricerca-grande', 'ricerca-browser', 'scrivere', 'prima-risposta'],
  ...['contenuto', 'lighthouse', 'sviluppo', 'costruzione', 'redazione', 'prove'],
];
const PRINTED = [
  { titolo: 'Quello che una persona scarica per quattro domande', nome: 'passi' },
  { titolo: 'Peso per tipo di pagina', nome: 'peso' },
  { titolo: 'JavaScript di un calcolatore', nome: 'calcolatore' },
  { titolo: 'Ricerca: quanto risponde bene', nome: 'cerca' },
];

/** Some mailboxes carry a person's name: they have no place among figures. */
const ADDRESS = /[\w.-]+@[\w.-]+/g;

let failed = 0;
const only = process.argv.slice(2);
const wanted = (nome: string): boolean => only.length === 0 || only.includes(nome);
for (const { titolo, nome } of PRINTED.filter((bench) => wanted(bench.nome))) {
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, `${nome}.ts`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  if (status === 0)
    scriviSezione(titolo, `npm run bench:${nome}`, `\`\`\`\n${stdout.trim().replace(ADDRESS, '…')}\n\`\`\``);
  else failed += 1;
}
for (const nome of OWN.filter(wanted)) {
  if (spawnSync(process.execPath, [join(import.meta.dirname, `${nome}.ts`)], { stdio: 'inherit' }).status !== 0)
    failed += 1;
}
scriviSezione(
  'Obiettivi di velocità',
  'npm run bench',
  `${quadroDegliObiettivi()}\n\nOgni misura è dell’ultima corsa del suo comando; il carico è quello della macchina in quel minuto. Non tutte le ha scritte il comando: il sito da zero è di una macchina libera, e dopo una regola cambiata di una carica (a carico pari, da zero e dopo: 62,8 e 67,9 s d’orologio, 35,9 e 37,0 di processore, poi 35,7 e 32,0); le sole pagine di 10.900 prodotti sono un rapporto fra secondi di processore; il primo contenuto è il peggiore di dieci tipi, Lighthouse il più basso di 27 (gli altri, e Starlight, sono del 21 novembre, con meno pagine di oggi). Accanto a un obiettivo mancato, il titolo sotto cui sta che cosa domina e che cosa si è provato.`,
);
process.exitCode = failed > 0 ? 1 : 0;
