/**
 * `npm run bench:regole -- [volte=1,100] [corse=5]`: how long the rules take to be read (YAML), validated (shape and
 * links) and compiled, apart; rows a second; and reading again after one file changed, everything else being known.
 */
import { vociRicerca } from '../src/uscite/ricerca/ricerca.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilaRegole } from '../src/disco/catalogo.ts';
import { caricatoreDiRegole, elencaFileDiRegole, prendiFile } from '../src/disco/regole.ts';
import { leggiFileDiRegole, type FileDiRegole } from '../src/motore/leggi.ts';
import { caricaSchemi } from '../src/disco/schemi.ts';
import type { SchemaDelTipo } from '../src/motore/schemi.ts';
import { validaForma } from '../src/motore/valida.ts';
import { processorMs } from './misura/processo.ts';
import { mediana, numero, scriviSezione, tabella } from './misura/quadro.ts';
import { scaledProject } from './scala/progetto.ts';

const option = (name: string, otherwise: string): string =>
  process.argv.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) ?? otherwise;
const rounds = Number(option('corse', '5'));

function rowsOf({ tipo, dati }: FileDiRegole, kinds: ReadonlyMap<string, SchemaDelTipo>): number {
  return kinds.get(tipo)?.forma === 'tabella' ? (dati as { righe: unknown[] }).righe.length : 1;
}

function measure(factor: number): string[] {
  const root = scaledProject(process.cwd(), factor);
  const names = elencaFileDiRegole(root);
  const kinds = caricaSchemi(root);
  const parse: number[] = [];
  const validate: number[] = [];
  const all: number[] = [];
  const again: number[] = [];
  let rows = 0;
  for (let round = 0; round <= rounds; round += 1) {
    let files: FileDiRegole[] = [];
    const reading = processorMs(() => {
      files = names.flatMap((name) => {
        const read = leggiFileDiRegole(prendiFile(root, name));
        return 'fileDiRegole' in read ? [read.fileDiRegole] : [];
      });
    });
    const validating = processorMs(() => {
      for (const file of files) validaForma(file, kinds);
    });
    const loader = caricatoreDiRegole(root);
    const whole = processorMs(() => vociRicerca(compilaRegole(root, loader).catalogo).length);
    const changed = join(root, 'rules/prodotti/tabella-3.yaml');
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}# ${round}\n`);
    const after = processorMs(() => vociRicerca(compilaRegole(root, loader).catalogo).length);
    rows = files.reduce((sum, file) => sum + rowsOf(file, kinds), 0);
    // The first round warms the machine code up and compiles the schemas.
    if (round === 0) continue;
    for (const [list, figure] of [
      [parse, reading],
      [validate, validating],
      [all, whole],
      [again, after],
    ] as const)
      list.push(figure);
  }
  const ms = (list: readonly number[]): string => numero(mediana(list), 0);
  const perSecond = (list: readonly number[]): string => numero((rows * 1000) / mediana(list), 0);
  return [
    `× ${factor}`,
    numero(names.length, 0),
    numero(rows, 0),
    ms(parse),
    perSecond(parse),
    ms(validate),
    perSecond(validate),
    ms(all),
    ms(again),
    numero(mediana(again) / mediana(all), 2),
  ];
}

scriviSezione(
  'Regole',
  'npm run bench:regole',
  `${tabella(['', 'file', 'righe', 'lettura YAML, ms', 'righe al secondo', 'validazione, ms', 'righe al secondo', 'tutto (lettura, validazione, legami, controlli, catalogo, ricerca), ms', 'di nuovo dopo una regola cambiata, ms', 'rapporto'], option('volte', '1,100').split(',').map(Number).map(measure))}

Millisecondi di processore, mediane di ${rounds} corse dopo una di riscaldamento, che compila anche gli schemi. «Di nuovo»: lo stesso caricatore, che rilegge solo il file cambiato e rifà legami, controlli e catalogo.`,
);
