/** Workbooks made to harm, or spoilt by chance. */
import { spawnSync } from 'node:child_process';
import { scriviXlsx } from '../../src/xlsx/scrivi-xlsx.ts';
import { leggiXlsx } from '../../src/xlsx/leggi-xlsx.ts';
import { sorte } from '../mutazioni/rovina.ts';
import { CARTELLE_OSTILI } from './cartelle-ostili.ts';
import type { Voce, Misura } from './misura.ts';

const FOGLIO = {
  nome: 'Leggimi',
  colonne: [{ larghezza: 10, stile: 0 }],
  righe: Array.from({ length: 40 }, (_, n) => [{ valore: `riga ${n}`, stile: 0 }]),
  fermi: { righe: 0, colonne: 0 },
  tendine: [],
  note: [],
};

/** The hostile workbooks, each read in a process of its own: three seconds, three hundred megabytes, a clear answer. */
export function cartelleOstili(): Voce {
  const guasti: string[] = [];
  let [tempo, memoria] = [0, 0];
  for (const { nome, atteso } of CARTELLE_OSTILI) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=512', 'test/tenuta/leggi-una.ts', nome],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (status !== 0) {
      guasti.push(`${nome}: ${stderr.slice(0, 200)}`);
      continue;
    }
    const { ms, mb, detto } = JSON.parse(stdout) as { ms: number; mb: number; detto: string };
    [tempo, memoria] = [Math.max(tempo, ms), Math.max(memoria, mb)];
    if (mb > 300) guasti.push(`${nome}: ${mb} MB`);
    if (ms > 3000) guasti.push(`${nome}: ${ms} ms`);
    if (atteso !== null && !detto.includes(atteso)) guasti.push(`${nome}: «${detto}»`);
  }
  return {
    voce: 'cartelle di lavoro ostili',
    casi: CARTELLE_OSTILI.length,
    peggio: `${Math.round(tempo)} ms, ${Math.round(memoria)} MB`,
    guasti,
  };
}

/** A sound workbook with bytes changed, cut or repeated: read or refused, never an exception. */
export function cartelleRovinate({ seme, cartelle }: Misura): Voce {
  const random = sorte(seme);
  const sana = scriviXlsx([FOGLIO], []);
  const guasti: string[] = [];
  let tempo = 0;
  for (let n = 0; n < cartelle; n += 1) {
    const bytes = Buffer.from(sana);
    for (let k = 0; k <= random() * 8; k += 1) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    const guasta = random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
    const prima = performance.now();
    try {
      leggiXlsx(guasta);
    } catch (error) {
      guasti.push(`seme ${seme}, cartella ${n}: ${String(error).slice(0, 200)}`);
    }
    tempo = Math.max(tempo, performance.now() - prima);
  }
  return { voce: 'cartelle di lavoro rovinate a caso', casi: cartelle, peggio: `${Math.round(tempo)} ms`, guasti };
}
