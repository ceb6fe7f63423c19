/**
 * Every calculator's workbook recalculated by LibreOffice, headless, and compared with the site: the same figure to the
 * digits of a double, the same yes or no, the same verdict on each target, no result where the site has none.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogo } from '../../src/materie/tipo-catalogo.ts';
import { scriviZip } from '../../src/xlsx/zip-di-node.ts';
import { foglioDiRegola } from '../../src/materie/indicatori/foglio-vivo.ts';
import { numero } from '../../src/fogli-vivi/celle.ts';
import { confrontaObiettivi } from '../../src/puro/formula/obiettivi.ts';
import type { EsitoRisultato } from '../../src/puro/formula/tipi.ts';
import { valuta } from '../../src/puro/formula/valuta.ts';
import { casi, type Caso } from './casi.ts';

export interface Esito {
  fogli: number;
  risultati: number;
  obiettivi: number;
  /** One line for each difference. */
  differenze: string[];
}

/** How far a double may be after a long calculation. */
const vicini = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 + 1e-11 * Math.abs(b);

/** @param libreoffice the program to run */
export function confronta(catalogo: Catalogo, libreoffice: string, seme: string, aCaso: number): Esito {
  const cartella = mkdtempSync(join(tmpdir(), 'fogli-vivi-'));
  try {
    const tutti = casi(catalogo, seme, aCaso);
    for (const { id, indicatore, dati } of tutti)
      writeFileSync(
        join(cartella, `${id}.xlsx`),
        scriviZip(foglioDiRegola(indicatore, dati, { versione: 'prova', indirizzo: '', documenti: catalogo.fonti })),
      );
    ricalcola(libreoffice, cartella, tutti);
    const esiti = tutti.map((caso) => unCaso(caso, leggiCsv(readFileSync(join(cartella, `${caso.id}.csv`), 'utf8'))));
    return {
      fogli: tutti.length,
      risultati: esiti.reduce((somma, { risultati }) => somma + risultati, 0),
      obiettivi: esiti.reduce((somma, { obiettivi }) => somma + obiettivi, 0),
      differenze: esiti.flatMap(({ differenze }) => differenze),
    };
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}

/** Saves each workbook's first sheet as CSV, with the values and not what is shown of them. */
function ricalcola(libreoffice: string, cartella: string, tutti: readonly Caso[]): void {
  const profilo = `-env:UserInstallation=file://${cartella}/profilo`;
  const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,1';
  for (let i = 0; i < tutti.length; i += 100) {
    const file = tutti.slice(i, i + 100).map(({ id }) => join(cartella, `${id}.xlsx`));
    execFileSync(libreoffice, [profilo, '--headless', '--convert-to', csv, '--outdir', cartella, ...file], {
      stdio: 'ignore',
      timeout: 300_000,
    });
    for (const { id } of tutti.slice(i, i + 100)) rinomina(cartella, id);
  }
}

/** With a sheet's number asked for, its name goes into the file's. */
function rinomina(cartella: string, id: string): void {
  const scritto = join(cartella, `${id}-Calcolo.csv`);
  writeFileSync(join(cartella, `${id}.csv`), readFileSync(scritto));
}

function leggiCsv(testo: string): string[][] {
  return testo
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((riga) =>
      [...riga.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, fra, nudo]) =>
        (fra ?? nudo ?? '').replaceAll('""', '"'),
      ),
    );
}

function unCaso({ id, indicatore: { calcolo }, dati }: Caso, righe: string[][]): Omit<Esito, 'fogli'> {
  const esito = valuta(calcolo, dati);
  const inizio = (titolo: string): number => righe.findIndex(([prima]) => prima === titolo) + 2;
  const differenze: string[] = [];
  esito.risultati.forEach((risultato, i) => {
    const suo = righe[inizio('Risultati') + i]?.[1] ?? '';
    if (!uguale(risultato, suo))
      differenze.push(`${id}, ${risultato.id}: il sito dà ${mostrato(risultato)}, il foglio «${suo}»`);
  });
  const confronti = confrontaObiettivi(calcolo, esito);
  let obiettivi = 0;
  calcolo.obiettivi.forEach((meta, i) => {
    const suo = righe[inizio('Obiettivi') + i]?.[3] ?? '';
    const confronto = confronti.find((altro) => altro.id === meta.id);
    if (calcolo.verso === undefined && confronto) return;
    obiettivi += 1;
    const atteso = !confronto ? '–' : confronto.raggiunto ? 'raggiunto' : 'non raggiunto';
    if (suo !== atteso) differenze.push(`${id}, obiettivo ${meta.id}: il sito dice «${atteso}», il foglio «${suo}»`);
  });
  return { risultati: esito.risultati.length, obiettivi, differenze };
}

function uguale({ valore, unita }: EsitoRisultato, suo: string): boolean {
  if (valore === null) return suo.startsWith('n.d.');
  if (typeof valore === 'boolean') return suo === (valore ? 'sì' : 'no');
  return suo !== '' && vicini(cifraDi(suo), numero(valore, unita));
}

/** A percentage is written so even where values are asked for. */
const cifraDi = (scritta: string): number =>
  scritta.endsWith('%') ? Number(scritta.slice(0, -1)) / 100 : Number(scritta);

const mostrato = ({ valore, unita, errore }: EsitoRisultato): string =>
  valore === null
    ? `n.d. (${errore?.messaggio ?? ''})`
    : typeof valore === 'boolean'
      ? valore
        ? 'sì'
        : 'no'
      : String(numero(valore, unita));
