/**
 * `npm run bench`: every bench, one after the other; those without a section of their own in `bench/results.md` have
 * there what they printed; at the end every goal with its outcome. After a build: pages are weighed in `dist/`. About half an hour on two cores.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { quadroDegliObiettivi } from './misura/obiettivi.ts';
import { scriviSezione } from './misura/quadro.ts';

/** These write their own section. */
const OWN = [
  ...['regole', 'ricerca-grande', 'ricerca-browser', 'scrivere', 'prima-risposta'],
  ...['contenuto', 'sviluppo', 'costruzione', 'redazione', 'prove'],
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
  `${quadroDegliObiettivi()}\n\nOgni misura è dell’ultima corsa del suo comando; il carico è quello della macchina in quel minuto. Non tutte le ha scritte il comando: quelle senza carico, quelle di 10.900 prodotti, del sito di oggi e del primo contenuto sono riportate a mano dalle sezioni di quel giorno (il tempo da zero è la mediana di due corse; il primo contenuto il peggiore di sei tipi; Lighthouse e Starlight sono del 21 novembre, con meno pagine di oggi). Accanto a un obiettivo mancato, il titolo sotto cui sta che cosa domina e che cosa si è provato.`,
);
process.exitCode = failed > 0 ? 1 : 0;
