/**
 * `npm run dipendenze`: which packages have a newer version in the registry, whether that one has its parts for every
 * system, and why some stay behind. Exit code 0 also when there are: what to do about them is for a person to say.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Indietro {
  current?: string;
  latest: string;
}

/** Why a package waits, by name; the version up to which that holds. */
const IN_ATTESA: Readonly<Record<string, readonly [fino: string, perche: string]>> = {
  typescript: ['7', 'astro check e typescript-eslint non leggono ancora TypeScript 7'],
  preact: ['11', '@astrojs/preact 6 chiede Preact 10'],
};

function npm(...args: string[]): string {
  try {
    return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    // `npm outdated` answers, and exits with 1, when something is behind.
    return String((error as { stdout?: string }).stdout ?? '');
  }
}

/** The packages for single systems that a version asks for and the registry does not have. */
function mancanti(nome: string, versione: string): string[] {
  const risposta = npm('view', `${nome}@${versione}`, 'optionalDependencies', '--json');
  const parti = risposta.trim() === '' ? {} : (JSON.parse(risposta) as Record<string, string>);
  return Object.entries(parti)
    .map(([parte, quale]) => `${parte}@${quale}`)
    .filter((parte) => npm('view', parte, 'version').trim() === '');
}

const risposta = npm('outdated', '--json');
if (risposta.trim() === '') {
  console.error('Il registro non risponde: riprova con la rete.');
  process.exitCode = 1;
} else {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const dirette = { ...dependencies, ...devDependencies };
  const indietro = Object.entries(JSON.parse(risposta) as Record<string, Indietro>).filter(([nome]) => nome in dirette);
  for (const [nome, { current, latest }] of indietro) {
    const [fino, perche] = IN_ATTESA[nome] ?? [];
    const senza = fino !== undefined && latest.split('.')[0] === fino ? [] : mancanti(nome, latest);
    const detto =
      perche && latest.split('.')[0] === fino
        ? `aspetta: ${perche}`
        : senza.length > 0
          ? `aspetta: nel registro mancano ${senza.join(', ')}`
          : 'si può provare';
    console.log(`${nome}  ${current ?? 'non installato'} → ${latest}  ${detto}`);
  }
  console.log(`${Object.keys(dirette).length} dipendenze dirette, ${indietro.length} indietro.`);
}
