import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import { caricatoreDiRegole } from '../../src/disco/regole.ts';
import type { CampoStampato, Stampa } from '../../src/motore/riscontro/campi.ts';
import { caricaRiscontri } from '../../src/disco/riscontri.ts';
import { campiDelFile, nomeFile } from '../../src/motore/riscontro/difetti.ts';
import { sorte } from './rovina.ts';

/** One printed value with one character changed, and what `check` said. */
export interface ProvaCifra {
  stampa: Stampa;
  tipo: string;
  file: string;
  chiave: string;
  prima: string;
  dopo: string;
  rifiutata: boolean;
  /** True when a message says what the document prints there, and on which line. */
  colLuogo: boolean;
}

/**
 * Changes one character in printed values of the real rules, one at a time, in a copy, and looks at what the compiler
 * says. The values are drawn from all kinds of print and all kinds of rule in turn, so that the few weigh as the many.
 * @param count how many
 * @param seed same seed, same values
 */
export function campagnaDelleCifre(count: number, seed: number): ProvaCifra[] {
  const root = mkdtempSync(join(tmpdir(), 'cifre-'));
  cpSync('rules', join(root, 'rules'), { recursive: true });
  try {
    const loader = caricatoreDiRegole(root);
    const { insieme } = loader.carica();
    const nostre = caricaRiscontri(root).nostre;
    const random = sorte(seed);
    const gruppi = Map.groupBy(
      insieme.file.flatMap((ruleFile) =>
        campiDelFile(ruleFile, insieme.schemi)
          .filter((campo) => !nostre.has(`${nomeFile(ruleFile)}#${campo.chiave}`))
          .map((campo) => ({ ruleFile, campo })),
      ),
      ({ ruleFile, campo }) => `${campo.stampa} ${ruleFile.tipo}`,
    );
    const code = [...gruppi.values()].map((gruppo) => mescola(gruppo, random));
    const prove: ProvaCifra[] = [];
    while (prove.length < count && code.some((coda) => coda.length > 0))
      for (const coda of code) {
        const scelto = coda.pop();
        if (scelto === undefined || prove.length >= count) continue;
        const { ruleFile, campo } = scelto;
        const path = join(root, ruleFile.file);
        const intero = readFileSync(path, 'utf8');
        const dopo = cambia(campo, random);
        writeFileSync(path, conValore(intero, campo, dopo));
        const messaggi = compilaRegole(root, loader).errori.map(({ messaggio }) => messaggio);
        writeFileSync(path, intero);
        prove.push({
          stampa: campo.stampa,
          tipo: ruleFile.tipo,
          file: ruleFile.file,
          chiave: campo.chiave,
          prima: campo.valore,
          dopo,
          rifiutata: messaggi.length > 0,
          colLuogo: messaggi.some((messaggio) => /stampa «.*» \((?:riga|pagina) \d+\)/.test(messaggio)),
        });
      }
    return prove;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function mescola<T>(elenco: readonly T[], random: () => number): T[] {
  return elenco
    .map((uno) => ({ uno, peso: random() }))
    .sort((a, b) => a.peso - b.peso)
    .map(({ uno }) => uno);
}

/** One digit or one letter for another of the same sort: the value keeps its shape. */
function cambia({ valore }: CampoStampato, random: () => number): string {
  const posti = [...valore].flatMap((segno, n) => (/[\p{L}\p{N}]/u.test(segno) ? [n] : []));
  const at = posti[Math.floor(random() * posti.length)] ?? 0;
  const segno = valore.charAt(at);
  const alfabeto = /\d/.test(segno)
    ? '123456789'
    : /[a-zà-ù]/.test(segno)
      ? 'abcdefghilmnopqrstuvz'
      : 'ABCDEFGHILMNOPQRSTUVZ';
  const altri = [...alfabeto].filter((altro) => altro !== segno);
  return valore.slice(0, at) + (altri[Math.floor(random() * altri.length)] ?? '') + valore.slice(at + 1);
}

/** The file with one value changed, in its own way of writing. */
function conValore(testo: string, campo: CampoStampato, valore: string): string {
  const documento = parseDocument(testo, { schema: 'core' });
  const foglia = [campo.percorso, [...campo.percorso, 'valore'], [...campo.percorso, 'stampato']]
    .map((percorso) => documento.getIn(percorso, true))
    .find((nodo) => isScalar(nodo));
  if (!isScalar(foglia)) throw new Error(`${campo.chiave}: non trovo il valore nel file.`);
  foglia.value = typeof foglia.value === 'number' ? Number(valore) : valore;
  return documento.toString({ lineWidth: 120 });
}
