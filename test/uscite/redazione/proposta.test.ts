import { describe, expect, test } from 'vitest';
import { comprimiZip, espandiZip } from '../../../src/xlsx/zip-del-browser.ts';
import { scriviZip } from '../../../src/xlsx/zip-di-node.ts';
import { applica } from '../../../src/uscite/redazione/applica.ts';
import { apriProposta } from '../../../src/uscite/redazione/consegna.ts';
import { porta } from '../../../src/uscite/redazione/porta.ts';
import { leggiProposta, partiDellaProposta, type Bozza } from '../../../src/uscite/redazione/proposta.ts';

const FILE = 'rules/contatti/prova.yaml';
const PRIMA = `id: prova
titolo: Prova
righe:
  # la prima casella
  - id: a
    casella: a@example.org
  - id: b
    casella: b@example.org
`;
const DOPO = PRIMA.replace('b@', 'nuova@');
const bozza: Bozza = {
  versione: 'v1',
  chi: 'Anna',
  recapito: '',
  perche: 'cambia la casella',
  file: [{ file: FILE, prima: PRIMA, dopo: DOPO }],
};

async function riletta(parti: ReadonlyMap<string, string>): ReturnType<typeof apriProposta> {
  return apriProposta((await comprimiZip(parti)).buffer);
}

describe('una proposta', () => {
  test('scritta in un file e riletta è la stessa', async () => {
    expect(await riletta(partiDellaProposta(bozza, 'differenze'))).toEqual({ bozza });
  });

  test('dice le righe cambiate come le dice git', () => {
    expect(partiDellaProposta(bozza, '').get('cambiamenti.patch')).toBe(`diff --git a/${FILE} b/${FILE}
--- a/${FILE}
+++ b/${FILE}
@@ -5,4 +5,4 @@
   - id: a
     casella: a@example.org
   - id: b
-    casella: b@example.org
+    casella: nuova@example.org
`);
  });

  test.each([
    ['un testo cambiato dopo', (parti: Map<string, string>) => parti.set(FILE, PRIMA.replace('b@', 'altra@'))],
    ['un file che manca', (parti: Map<string, string>) => parti.delete(`prima/${FILE}`)],
    ['una scheda che non si legge', (parti: Map<string, string>) => parti.set('proposta.json', '{')],
    [
      'un nome che esce dalla cartella delle regole',
      (parti: Map<string, string>) =>
        parti.set('proposta.json', (parti.get('proposta.json') ?? '').replaceAll(FILE, '../../fuori.yaml')),
    ],
  ])('%s: si rifiuta', async (_caso, rovina) => {
    const parti = partiDellaProposta(bozza, '');
    rovina(parti);
    expect(await riletta(parti)).toHaveProperty('errore');
  });

  test('un archivio che si gonfia oltre il limite si ferma', async () => {
    const bomba = new Uint8Array(scriviZip(new Map([['proposta.json', 'a'.repeat(20 * 1024 * 1024)]])));
    expect(bomba.length).toBeLessThan(100_000);
    expect(await apriProposta(bomba.buffer)).toHaveProperty('errore');
    await expect(espandiZip(bomba, { file: 10, byte: 1000 })).rejects.toMatchObject({ motivo: 'troppo' });
  });

  test('senza la sua scheda non è una proposta', () => {
    expect(() => leggiProposta(new Map([['foglio.txt', 'ciao']]))).toThrow('non è una proposta');
  });
});

describe('applicare', () => {
  test('riscrive solo le righe cambiate, e i commenti restano', () => {
    expect(applica(bozza, () => PRIMA)).toEqual({ testi: new Map([[FILE, DOPO]]), rifiuti: [] });
  });

  test('ciò che è già così non si riscrive', () => {
    expect(applica(bozza, () => DOPO)).toEqual({ testi: new Map(), rifiuti: [] });
  });

  test('un file tolto si toglie, se è ancora quello di allora', () => {
    const toglie: Bozza = { ...bozza, file: [{ file: FILE, prima: PRIMA, dopo: null }] };
    expect(applica(toglie, () => PRIMA)).toEqual({ testi: new Map([[FILE, null]]), rifiuti: [] });
    expect(applica(toglie, () => DOPO).rifiuti).toEqual([`${FILE} è cambiato dopo la proposta.`]);
  });

  test('su regole diverse da quelle di allora si rifiuta', () => {
    const { testi, rifiuti } = applica(bozza, () => PRIMA.replace('a@', 'c@'));
    expect(testi.size).toBe(0);
    expect(rifiuti).toEqual([`${FILE} è cambiato dopo la proposta.`]);
  });
});

describe('riportare una proposta sulle regole nuove', () => {
  const prima = {
    id: 't',
    righe: [
      { id: 'a', v: '1' },
      { id: 'b', v: '2' },
    ],
  };
  const mio = {
    id: 't',
    righe: [
      { id: 'a', v: '9' },
      { id: 'b', v: '2' },
    ],
  };

  test('ciò che non si tocca si unisce, e una riga nuova di altri resta', () => {
    const loro = {
      id: 't',
      righe: [
        { id: 'a', v: '1' },
        { id: 'c', v: '3' },
        { id: 'b', v: '5' },
      ],
    };
    expect(porta({ prima, mio, loro })).toEqual({
      data: {
        id: 't',
        righe: [
          { id: 'a', v: '9' },
          { id: 'c', v: '3' },
          { id: 'b', v: '5' },
        ],
      },
      origine: [0, 1, 2],
      scontri: [],
    });
  });

  test('dove tutti e due hanno cambiato lo stesso campo non si sceglie: si mostrano tutte e due', () => {
    const loro = {
      id: 't',
      righe: [
        { id: 'a', v: '7' },
        { id: 'b', v: '2' },
      ],
    };
    const scontro = { chiave: 'a: v', prima: '1', mio: '9', loro: '7' };
    expect(porta({ prima, mio, loro })).toMatchObject({ data: loro, scontri: [scontro] });
    expect(porta({ prima, mio, loro }, new Set(['a: v'])).data).toEqual(mio);
  });

  test('due campi diversi della stessa riga si tengono tutti e due: nessuno disfa la correzione di un altro', () => {
    const uno = { id: 't', righe: [{ id: 'a', nome: 'degli artigiani', unita: 'x' }] };
    const chiuso = { id: 't', righe: [{ id: 'a', nome: 'degli artigiani', unita: 'x', valido_al: '2026-12-31' }] };
    const corretto = { id: 't', righe: [{ id: 'a', nome: 'artigiani', unita: 'x' }] };
    expect(porta({ prima: uno, mio: chiuso, loro: corretto })).toMatchObject({
      data: { righe: [{ id: 'a', nome: 'artigiani', unita: 'x', valido_al: '2026-12-31' }] },
      scontri: [],
    });
  });

  test('la versione che la proposta apre ripete ciò che altri nel frattempo hanno corretto in quella di prima', () => {
    const uno = { id: 't', righe: [{ id: 'a', nome: 'degli artigiani', unita: 'x' }] };
    const diviso = {
      id: 't',
      righe: [
        { id: 'a', nome: 'degli artigiani', unita: 'x', valido_al: '2026-12-31' },
        { id: 'a', nome: 'degli artigiani', unita: 'y', valido_dal: '2027-01-01' },
      ],
    };
    const corretto = { id: 't', righe: [{ id: 'a', nome: 'artigiani', unita: 'x' }] };
    expect(porta({ prima: uno, mio: diviso, loro: corretto }).data['righe']).toEqual([
      { id: 'a', nome: 'artigiani', unita: 'x', valido_al: '2026-12-31' },
      { id: 'a', nome: 'artigiani', unita: 'y', valido_dal: '2027-01-01' },
    ]);
  });

  test('una riga che gli altri hanno tolto e la proposta cambia si mostra intera', () => {
    const loro = { id: 't', righe: [{ id: 'b', v: '2' }] };
    expect(porta({ prima, mio, loro }).scontri).toMatchObject([{ chiave: 'a', loro: undefined }]);
  });

  test('una versione chiusa e una aperta passano insieme, dopo la riga che seguono', () => {
    const diviso = {
      id: 't',
      righe: [
        { id: 'a', v: '1', fine: 'x' },
        { id: 'a', v: '9' },
        { id: 'b', v: '2' },
      ],
    };
    const loro = { id: 't', righe: [{ id: 'z', v: '0' }, ...prima.righe] };
    expect(porta({ prima, mio: diviso, loro }).data['righe']).toEqual([{ id: 'z', v: '0' }, ...diviso.righe]);
  });
});
