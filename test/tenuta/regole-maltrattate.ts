/** Rules full of hidden characters, or of errors. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import { caricatoreDiRegole } from '../../src/disco/regole.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import { nascosti } from '../../src/puro/parole/nascosti.ts';
import { sorte } from '../mutazioni/rovina.ts';
import type { Voce, Misura } from './misura.ts';

/** A project whose rules are the real ones. */
function progetto(): string {
  const root = mkdtempSync(join(tmpdir(), 'tenuta-'));
  cpSync('rules', join(root, 'rules'), { recursive: true });
  return root;
}

const FILE = 'rules/prodotti/tabella-3.yaml';

/** Hidden characters written in a name as they are, as an escape and in a comment: each is an error with its code. */
export function caratteriNascosti({ caratteri, seme }: Misura): Voce {
  const random = sorte(seme);
  const tutti = Array.from({ length: 0x110000 }, (_, code) => code).filter(
    (code) =>
      code > 0x7e &&
      !(code >= 0xe000 && code <= 0xf8ff) &&
      code < 0xf0000 &&
      nascosti(String.fromCodePoint(code)).length > 0,
  );
  const scelti = Array.from({ length: caratteri }, () => tutti[Math.floor(random() * tutti.length)] ?? 0x200b);
  const root = progetto();
  // One loader for all: it reads again only the file that changed.
  const loader = caricatoreDiRegole(root);
  const testo = readFileSync(FILE, 'utf8');
  const guasti: string[] = [];
  let casi = 0;
  for (const code of scelti) {
    const segno = String.fromCodePoint(code);
    const esadecimale = code.toString(16).toUpperCase().padStart(4, '0');
    const surrogato = code >= 0xd800 && code <= 0xdfff;
    const modi = [
      ...(surrogato ? [] : [testo.replace('titolo: ', `titolo: a${segno}b `), `${testo}# ${segno}\n`]),
      testo.replace(/titolo: .*/, `titolo: "a\\U${code.toString(16).padStart(8, '0')}b"`),
    ];
    for (const modo of modi) {
      casi += 1;
      writeFileSync(join(root, FILE), modo);
      const detto = scriviErroriDiRegole(loader.carica().errori);
      if (!detto.includes(`(U+${esadecimale})`)) guasti.push(`U+${esadecimale}: ${detto.slice(0, 160)}`);
    }
  }
  rmSync(root, { recursive: true });
  return { voce: 'caratteri nascosti nelle regole', casi, peggio: `${tutti.length} segni possibili`, guasti };
}

/**
 * Tables full of errors of one sort: twice the rows may take three times as long, no more, once there is something to
 * measure.
 */
export function erroriATante({ righe }: Misura): Voce {
  const [testa = '', prima = ''] = readFileSync(FILE, 'utf8').split(/(?=^ {2}- id: )/m);
  const sorti: Record<string, (riga: string, n: number) => string> = {
    'lo stesso id': (riga) => riga,
    'lo stesso codice': (riga, n) => riga.replace(/id: .*/, `id: p${n}`),
    'un’unità che non c’è': (riga, n) => riga.replace(/id: .*/, `id: p${n}`).replace(/unita: .*/, 'unita: nessuna'),
    'un campo sconosciuto': (riga, n) => `${riga.replace(/id: .*/, `id: p${n}`).trimEnd()}\n    campo: x\n`,
    'una ristampa orfana': (riga, n) => `${riga.replace(/id: .*/, `id: p${n}`).trimEnd()}\n    ripete: true\n`,
  };
  const root = progetto();
  const kinds = caricaSchemi('.');
  const guasti: string[] = [];
  let peggio = 0;
  for (const [sorta, rovina] of Object.entries(sorti)) {
    const tempi = [righe, righe * 2].map((quante) => {
      writeFileSync(join(root, FILE), testa + Array.from({ length: quante }, (_, n) => rovina(prima, n)).join(''));
      const inizio = performance.now();
      const { errori } = compilaRegole(root, caricatoreDiRegole(root, kinds));
      scriviErroriDiRegole(errori);
      if (errori.length < quante - 1) guasti.push(`${sorta}: ${errori.length} errori su ${quante} righe`);
      return performance.now() - inizio;
    });
    const [una = 0, due = 0] = tempi;
    peggio = Math.max(peggio, due);
    if (due > 3 * una + 3000) guasti.push(`${sorta}: ${Math.round(una)} ms, il doppio ${Math.round(due)} ms`);
  }
  rmSync(root, { recursive: true });
  return {
    voce: `tabelle di ${righe} e ${righe * 2} righe sbagliate`,
    casi: Object.keys(sorti).length * 2,
    peggio: `${Math.round(peggio)} ms`,
    guasti,
  };
}
