import { beforeAll, describe, expect, test } from 'vitest';
import { regoleServite } from '../../../src/costruzione/redazione.ts';
import type { Officina, VersioneScritta } from '../../../src/uscite/redazione/messaggi.ts';
import type { Bozza } from '../../../src/uscite/redazione/proposta.ts';
import { motoreInProva, VUOTA } from './motore-in-prova.ts';

let officina: Officina;

beforeAll(async () => {
  officina = await motoreInProva();
});

async function ultima(tipo: string, id: string, bozza: Bozza = VUOTA): Promise<VersioneScritta> {
  const versione = (await officina.apri(tipo, id, bozza))?.versioni.at(-1);
  if (!versione) throw new Error(`${tipo}/${id} non c’è`);
  return versione;
}

test('nessun messaggio del modulo parla come un file', async () => {
  const detti: string[] = [];
  for (const { nome } of regoleServite('.', 'v1').indice.tipi) {
    const [prima] = await officina.scelte(nome, VUOTA);
    const regola = prima && (await officina.apri(nome, prima.id, VUOTA));
    const versione = regola?.versioni.at(-1);
    if (!regola || !versione) continue;
    // Every field at once, wrong in three ways: a word, nothing, what only a file would say.
    const sole = regola.modulo.filter(({ forma }) => !['gruppo', 'elenco', 'mappa', 'yaml'].includes(forma.specie));
    const storti = sole.map((campo, n): [string, string] => [
      campo.nome,
      ['Una parola, due', '[ a, b ]', ''][n % 3] ?? '',
    ]);
    const valori = { ...versione.valori, ...Object.fromEntries(storti) };
    const { campi } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
    detti.push(...campi.map(({ messaggio, atteso, rimedio }) => [messaggio, atteso, rimedio].join(' | ')));
  }
  expect(detti.length).toBeGreaterThan(50);
  expect(detti.filter((detto) => /[{}]|\b(?:true|false)\b|rules\/|\.yaml|[a-z]_[a-z]|riga «- /.test(detto))).toEqual(
    [],
  );
}, 120_000);

test('un giorno che il calendario non ha si dice accanto al campo, come lo si scrive', async () => {
  const versione = await ultima('prodotti', 'nm7k00');
  const valori = { ...versione.valori, valido_al: '2027-02-31' };
  const { campi } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
  expect(campi).toMatchObject([{ percorso: ['valido_al'], rimedio: 'correggi il giorno' }]);
  expect(campi[0]?.messaggio).toContain('il giorno «31/02/2027» non c’è nel calendario');
});

test('l’unità e il tipo che nessuna cifra dice si chiedono nei loro campi, coi loro titoli', async () => {
  const versione = await ultima('valori', 'controllo-processo');
  const valori = { ...versione.valori, unita: '', tipo: '' };
  const { campi } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
  const chiesti = campi.filter(({ manca }) => manca);
  expect(chiesti.map(({ percorso }) => percorso.join('/')).sort()).toEqual(['tipo', 'unita']);
  expect(chiesti.map(({ messaggio }) => messaggio).join()).toMatch(/«Unità di misura».*«Tipo di cifra»/);
});

describe('un indicatore', () => {
  const conUnita = async (unita: string) => {
    const versione = await ultima('indicatori', 'indice-giacenza');
    const [primo, ...altri] = versione.valori['ingressi'] as Record<string, unknown>[];
    const valori = { ...versione.valori, ingressi: [{ ...primo, unita }, ...altri] };
    const { campi } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
    return campi.filter(({ percorso }) => percorso.join('/') === 'ingressi/0/unita');
  };

  test.each([
    ['pezzi per persone', 'scrivi «pezzi/persone»'],
    ['PEZZI', 'scrivi «pezzi»'],
  ])('un’unità scritta «%s»: un messaggio solo, senza segni di un programma', async (scritta, rimedio) => {
    const detti = await conUnita(scritta);
    expect(detti).toMatchObject([{ rimedio }]);
    expect(detti[0]?.atteso).toMatch(/^una unità fra giorni, .* o un rapporto: «euro\/punti»$/);
  });

  test('«1.000» in un esempio è mille, e una cifra con la virgola torna com’era', async () => {
    const versione = await ultima('indicatori', 'indice-giacenza');
    const esempi = versione.valori['esempi'] as { ingressi: Record<string, unknown> }[];
    const [nome = ''] = Object.keys(esempi[0]?.ingressi ?? {});
    const con = async (cifra: string) => {
      const nuovi = esempi.map((uno, n) => (n === 0 ? { ...uno, ingressi: { ...uno.ingressi, [nome]: cifra } } : uno));
      const mossa = { modo: 'correggi' as const, valori: { ...versione.valori, esempi: nuovi } };
      return (await officina.prova(versione, mossa, VUOTA)).bozza?.file[0]?.dopo ?? '';
    };
    expect(await con('1.000')).toBe(await con('1000'));
    expect(await con('1,234')).toContain('1.234');
    const { bozza } = await officina.prova(versione, { modo: 'correggi', valori: versione.valori }, VUOTA);
    expect(bozza?.file).toEqual([]);
  });
});

describe('le cifre di un modulo si scrivono all’italiana', () => {
  const conCifra = async (cifra: string) => {
    const versione = await ultima('valori', 'controllo-processo');
    const righe = versione.valori['righe'] as { valori: Record<string, unknown> }[];
    const valori = { ...versione.valori, righe: righe.map((una) => ({ ...una, valori: { obiettivo: cifra } })) };
    return officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
  };

  test('in una cella «1.210» è 1210 e «1,21» è 1.21', async () => {
    expect((await conCifra('1.210')).bozza?.file[0]?.dopo).toContain('obiettivo: "1210"');
    expect((await conCifra('1,21')).bozza?.file[0]?.dopo).toContain('obiettivo: "1.21"');
  });

  test('ciò che non si indovina si dice senza parole dei file, e senza comandi', async () => {
    const { campi } = await conCifra('1.2.3');
    const detto = JSON.stringify(campi);
    expect(detto).toContain('scrivi una cifra sola, con la virgola per i decimali');
    expect(detto).not.toMatch(/virgolette|npm run|col punto/);
    expect(JSON.stringify((await conCifra('7')).campi)).not.toContain('npm run');
  });
});

test('un errore chiama il campo col suo titolo, e l’esempio di un nome resta un nome', async () => {
  const versione = await ultima('indicatori', 'indice-giacenza');
  const ingressi = versione.valori['ingressi'] as Record<string, unknown>[];
  const valori = { ...versione.valori, ingressi: ingressi.map((uno, n) => (n === 0 ? { ...uno, id: 'a b' } : uno)) };
  const { campi } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
  const suoi = JSON.stringify(campi.filter(({ percorso }) => percorso.join('/') === 'ingressi/0/id'));
  expect(suoi).toContain('«costi_totali»');
  expect(suoi).toContain('Nome in formula');
  expect(suoi).not.toContain('Identificativo');
});

test('un anno che non c’è si dice una volta sola, anche dove chiuderebbe la versione di prima', async () => {
  const versione = await ultima('prodotti', 'nm7k00');
  const mossa = {
    modo: 'dal' as const,
    giorno: '2972-01-01',
    valori: { ...versione.valori, valido_dal: '2972-01-01' },
  };
  const { campi } = await officina.prova(versione, mossa, VUOTA);
  expect(campi.filter(({ percorso }) => percorso[0] === 'valido_dal')).toHaveLength(1);
});

test('un limite si dice a parole', async () => {
  const versione = await ultima('contatti', 'torino-casella-ivrea');
  const valori = { ...versione.valori, livello: '12' };
  const { campi } = await officina.prova(versione, { modo: 'correggi', valori }, VUOTA);
  expect(campi).toMatchObject([{ percorso: ['livello'], atteso: 'un numero fino a 9' }]);
});
