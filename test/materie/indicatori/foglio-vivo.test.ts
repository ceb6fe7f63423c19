/**
 * The workbook of a calculator holds the formulas of its rule; that it computes as the site does is for `npm run
 * fogli-vivi`.
 */
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { formulaDi, ostacoli, type Posti } from '../../../src/fogli-vivi/formula.ts';
import { scriviZip } from '../../../src/xlsx/zip-di-node.ts';
import { foglioDiRegola } from '../../../src/materie/indicatori/foglio-vivo.ts';
import { leggiXlsx } from '../../../src/xlsx/leggi-xlsx.ts';
import { leggiZip } from '../../../src/xlsx/zip-di-node.ts';
import { r, regola } from '../../puro/formula/scheda.ts';

const catalogo = caricaCatalogo();

/** A rule with its names in the cells B1, B2, … and no control. */
function posti(id: string, ...nomi: string[]): Posti {
  return {
    calcolo: regola(id),
    celle: new Map(nomi.map((nome, i) => [nome, `B${i + 1}`])),
    controlli: new Map(),
  };
}

function formula(posto: Posti, nome: string): string {
  const passo = posto.calcolo.nomi[nome];
  if (passo?.tipo !== 'passo' || !passo.casi[0]) throw new Error(`${nome} non è un passo`);
  return formulaDi(posto, passo.casi[0].formula);
}

describe('una formula della regola nella lingua dei fogli', () => {
  test('giacenza ÷ pervenuto × anno', () => {
    expect(formula(posti('indice-giacenza', 'giacenza', 'pervenuto', 'anno'), 'indice')).toBe('((B1/B2)*B3)');
  });

  test('un indice sta in base 100: si divide prima di usarlo, fra parentesi', () => {
    expect(formula(posti('obiettivo-qualita', 'consuntivo', 'indice_obiettivo'), 'scostamento')).toBe(
      '(((B1/100)/(B2/100))-1)',
    );
  });

  test('un limite è MIN di MAX', () => {
    expect(formula(posti('scostamento', 'percentuale', 'limite'), 'limitato')).toBe('MIN(MAX(B1,(-B2)),B2)');
  });

  test('un confronto guarda a dodici cifre, perché un foglio non ha frazioni', () => {
    const { calcolo, ...altro } = posti('forecast', 'sul_budget', 'tolleranza');
    const passo = calcolo.nomi['troppa_spesa_budget'];
    const ultimo = passo?.tipo === 'passo' ? passo.casi.at(-1) : undefined;
    expect(ultimo && formulaDi({ calcolo, ...altro }, ultimo.formula)).toBe('(ROUND((B1)-(B2),12)<=0)');
  });

  test('davanti a una divisione si guarda il divisore, e si dice quale', () => {
    const posto = posti('indice-giacenza', 'giacenza', 'pervenuto', 'anno');
    const passo = posto.calcolo.nomi['indice'];
    const motivi = passo?.tipo === 'passo' && passo.casi[0] ? ostacoli(posto, passo.casi[0].formula) : [];
    expect(motivi.at(-1)).toEqual([
      'B2=0',
      '"n.d.: «Pervenuto annuo omogeneizzato» è zero: non si può dividere per zero"',
    ]);
  });
});

describe('il libro di un calcolatore', () => {
  const indicatore = catalogo.indicatori.find(({ id }) => id === 'indice-giacenza');
  if (!indicatore) throw new Error('la giacenza non c’è più');
  const dati = { giacenza: r('1000'), pervenuto: r('12000') };
  const byte = scriviZip(
    foglioDiRegola(indicatore, dati, { versione: 'prova', indirizzo: 'x', documenti: catalogo.fonti }),
  );

  test('ha i dati dell’esempio, protetto tranne dove si scrive, e si rifà quando si apre', () => {
    const parti = leggiZip(byte, { file: 100, byte: 10_000_000 });
    const foglio = parti.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(foglio).toContain('<sheetProtection sheet="1"');
    expect(foglio).toMatch(/<c r="B10" s="9"><v>1000<\/v><\/c>/);
    expect(
      parti
        .get('xl/styles.xml')
        ?.toString()
        .match(/<protection locked="0"\/>/g),
    ).toHaveLength(2);
    expect(parti.get('xl/workbook.xml')?.toString()).toContain('fullCalcOnLoad="1"');
  });

  test('porta ogni obiettivo e ogni cifra fissa con la sua fonte', () => {
    const letto = leggiXlsx(byte);
    if ('errore' in letto) throw new Error(letto.errore.messaggio);
    const testo = JSON.stringify(letto.libro);
    for (const { etichetta, fonte } of indicatore.calcolo.obiettivi) {
      expect(testo).toContain(etichetta);
      expect(testo).toContain(fonte.punto.slice(0, 40));
    }
  });

  test.each(catalogo.indicatori.map((uno) => [uno.id, uno] as const))('%s ha un foglio', (_, uno) => {
    const suo = scriviZip(foglioDiRegola(uno, {}, { versione: 'prova', indirizzo: 'x', documenti: catalogo.fonti }));
    const foglio = leggiZip(suo, { file: 100, byte: 10_000_000 }).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    // Every name has found its cell: a formula short of an operand would begin or end with a sign.
    for (const [, scritta = ''] of foglio.matchAll(/<f>([^<]*)<\/f>/g))
      expect(scritta.replaceAll(/&quot;.*?&quot;/g, '""')).not.toMatch(/^$|\(\)|[(,]([*/,]|&)|undefined/);
  });
});
