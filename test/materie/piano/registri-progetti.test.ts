import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { TabellaCapitoli, TabellaLinee, TabellaProgetti } from '../../../src/types/regole.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import type { Catalogo } from '../../../src/materie/tipo-catalogo.ts';
import { CAPITOLI, DECLINAZIONE_ANNUALE, TABELLA_D } from '../../fonti/registri-seconda-lettura.ts';

const leggi = <T>(file: string): T => parse(readFileSync(file, 'utf8'), { schema: 'core' }) as T;
const TABELLE = readdirSync('rules/progetti').map((file) => leggi<TabellaProgetti>(`rules/progetti/${file}`));
const tabellaD = TABELLE.filter(({ id }) => id.startsWith('tabella-d-'));
const righe = tabellaD.flatMap((tabella) =>
  tabella.righe.map((riga) => ({ riga, struttura: riga.struttura ?? tabella.struttura })),
);
const stampata = (data = ''): string => data.split('-').reverse().join('.');

describe('la Tabella D confrontata con una seconda lettura del documento', () => {
  test('117 righe, 55 progetti e 62 attività strategiche, in 24 strutture', () => {
    expect(righe).toHaveLength(117);
    expect(righe.filter(({ riga }) => riga.tipo === 'PR')).toHaveLength(55);
    expect(righe.filter(({ riga }) => riga.tipo === 'AS')).toHaveLength(62);
    expect(tabellaD).toHaveLength(24);
  });

  test.each(Object.entries(TABELLA_D))(
    '%s: codici, linee del CIV, obiettivo, linea guida e date',
    (struttura, attese) => {
      const lette = tabellaD
        .filter((tabella) => tabella.struttura === struttura)
        .flatMap((tabella) => tabella.righe)
        .map((riga) =>
          [
            riga.codice,
            riga.linee_civ?.join(' ') ?? '-',
            riga.obiettivo?.toUpperCase() ?? '-',
            riga.linea_guida ?? '-',
            `${stampata(riga.inizio)} ${stampata(riga.fine)}`,
          ].join(' | '),
        );
      expect(lette).toEqual(attese);
    },
  );

  test('la seconda lettura copre tutte le strutture', () => {
    expect(Object.keys(TABELLA_D).sort()).toEqual(tabellaD.map(({ struttura }) => struttura).sort());
  });

  test('le attività strategiche vanno dalla 1 alla 62 senza salti', () => {
    const numeri = righe
      .filter(({ riga }) => riga.tipo === 'AS')
      .map(({ riga }) => Number(riga.codice?.replace('2021_AS', '')));
    expect(numeri.sort((a, b) => a - b)).toEqual(Array.from({ length: 62 }, (_, n) => n + 1));
  });

  test.each(Object.entries(DECLINAZIONE_ANNUALE))(
    'le righe che attuano l’obiettivo %s sono quelle che elenca la declinazione annuale',
    (lettera, attese) => {
      const lette = righe
        .filter(({ riga }) => riga.obiettivo === lettera.toLowerCase())
        .map(({ riga, struttura }) => `${struttura} ${riga.tipo}`);
      expect(lette.sort()).toEqual(attese.map(([struttura, tipo]) => `${struttura} ${tipo}`).sort());
    },
  );

  test('le righe con un obiettivo sono 34', () => {
    expect(righe.filter(({ riga }) => riga.obiettivo)).toHaveLength(34);
  });

  test('il titolo è un nome e sta in una riga: condizioni, date e limiti stanno nella descrizione', () => {
    for (const { riga } of righe) expect(riga.titolo.length, riga.codice).toBeLessThanOrEqual(120);
  });

  test.each([
    ['as4', 'primi acquisti conclusi entro il primo semestre 2021'],
    ['pr-2018-9-1-1e-4', '1º settembre 2021 invece che dal 16 agosto 2020'],
    ['as58', 'd.P.R. n. 132/2013'],
    ['as58', 'entro il 2021'],
    ['as23', 'a partire dalla contrattazione integrativa per il 2020'],
    ['as21', 'favorire la raccolta delle risorse finanziarie e contenere il rischio di frodi'],
    ['pr-2021-8-6-1a-1', 'si può estendere ad altri canali'],
    ['pr-2021-6-6-1a-1', 'attività preparatorie all’avvio dei servizi'],
  ])('la descrizione di %s tiene la condizione stampata: «%s»', (id, condizione) => {
    expect(righe.find(({ riga }) => riga.id === id)?.riga.descrizione).toContain(condizione);
  });

  test('l’analisi dei moduli è di tutti quelli del sito, non dei soli difformi', () => {
    expect(righe.find(({ riga }) => riga.id === 'pr-2021-9-1-1a-1')?.riga.output).toContain('tutti i moduli');
  });

  test('ogni progetto ha un programma operativo, e nessuna attività strategica', () => {
    for (const { riga } of righe) expect(riga.programma !== undefined, riga.codice).toBe(riga.tipo === 'PR');
  });

  test('le indicazioni sono della linea guida della riga', () => {
    const madri = new Map(
      leggi<TabellaLinee>('rules/linee/indicazioni-della-tabella-d.yaml').righe.map(({ id, superiore }) => [
        id,
        superiore,
      ]),
    );
    for (const { riga } of righe)
      for (const indicazione of riga.indicazioni ?? [])
        expect(madri.get(indicazione), `${riga.codice} ${indicazione}`).toBe(riga.linea_guida);
  });
});

describe('che cosa la Tabella D non dice da sola', () => {
  let catalogo: Catalogo;
  beforeAll(() => {
    catalogo = caricaCatalogo();
  }, 60_000);
  const progetto = (codice: string) => catalogo.progetti.find((uno) => uno.codice === codice);

  test('il piano degli archivi è affidato a cinque strutture', () => {
    expect(progetto('2021_AS2')?.stessa_attivita.sort()).toEqual(['as12', 'as38', 'as50', 'as7']);
  });

  test('la convenzione con gli enti bilaterali è affidata a cinque strutture', () => {
    expect(progetto('2021_AS21')?.stessa_attivita.sort()).toEqual(['as11', 'as17', 'as32', 'as59']);
  });

  test('la linea stampata «2021_.15» è una lettura nostra, col motivo', () => {
    expect(progetto('PR 2020_4.1.1A.1')).toMatchObject({
      linee_civ: ['2021_IP.5', '2021_IS.15'],
      certezza: 'dedotta',
      motivo: expect.stringContaining('2021_.15'),
    });
  });

  test('chi usa la simulazione di UNICARPE è contraddetto, e la voce del registro lo dice', () => {
    expect(progetto('PR 2020_3.1.1B.2')).toMatchObject({
      certezza: 'contraddetta',
      incongruenza: 'piano-unicarpe-destinatari',
    });
  });

  test('ogni progetto porta il nome della struttura che ne risponde e il punto in cui è stampato', () => {
    expect(progetto('PR 2021_8.6.1A.1')).toMatchObject({
      struttura: { id: 'direzione-servizi-al-territorio', nome: 'Direzione Servizi al territorio' },
      fonte: {
        documento: 'piano-performance-2021-2023',
        punto: 'Tabelle integrative, Tabella D, «DIREZIONE SERVIZI AL TERRITORIO», PR 2021_8.6.1A.1',
      },
    });
  });

  test('i progetti trasversali sono 22 e 33, e il piano ne nomina otto', () => {
    const insiemi = catalogo.progetti.filter(({ numero }) => numero !== null);
    expect(insiemi.map(({ atto, numero, struttura }) => [atto, numero, struttura.id])).toEqual([
      ['determinazione-direttoriale-4-2021', 22, 'dc-organizzazione-e-comunicazione'],
      ['determinazione-direttoriale-5-2021', 33, 'dc-tecnologia-informatica-e-innovazione'],
    ]);
    const nominati = catalogo.progetti.filter(({ insieme }) => insieme === 'trasversali-4-2021');
    expect(nominati.map(({ obiettivo }) => obiettivo?.lettera).join('')).toBe('AAAADFGG');
  });

  test('i progetti speciali dei professionisti sono di tre famiglie', () => {
    expect(catalogo.progetti.filter(({ tipo }) => tipo === 'speciale').map(({ struttura }) => struttura.id)).toEqual([
      'coordinamenti-professionali',
      'coordinamento-generale-statistico-attuariale',
      'coordinamento-generale-tecnico-edilizio',
    ]);
  });
});

describe('i capitoli di spesa', () => {
  const { righe: capitoli } = leggi<TabellaCapitoli>('rules/capitoli/capitoli-forecast.yaml');

  test('gruppo e codice sono quelli della seconda lettura: 23', () => {
    expect(capitoli.map(({ gruppo, capitolo }) => `${gruppo} ${capitolo}`)).toEqual(CAPITOLI);
    expect(capitoli).toHaveLength(23);
  });

  test('le descrizioni sono alla lettera, anche dove la stampa va a capo o non chiude le virgolette', () => {
    const descrizione = (codice: string) => capitoli.find(({ capitolo }) => capitolo === codice)?.descrizione;
    expect(descrizione('5U1104057')).toBe(
      'Fitto di stabili adibiti ad uffici già di proprietà trasferiti al "FIP - Fondo immobili pubblici',
    );
    expect(descrizione('5U2112014')).toBe(
      "Spese di manutenzione straordinaria per la sicurezza e l'igiene sul posto di lavoro degli stabili di proprietà adibiti ad uffici e degli stabili strumentali, già di proprietà, trasferiti al FIP",
    );
    expect(descrizione('4U1102002')).toBe('Compensi per lavoro straordinario e turni');
  });
});
