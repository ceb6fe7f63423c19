import { beforeAll, describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import type { Catalogo } from '../../../src/materie/tipo-catalogo.ts';

let catalogo: Catalogo;
beforeAll(() => {
  catalogo = caricaCatalogo();
});

describe('gli obiettivi generali di ente: rischi e risultati, riletti sul piano', () => {
  const cella = (tabella: string, riga: string, colonna: string): string => {
    const cifra = catalogo.tabelle
      .find(({ id }) => id === tabella)
      ?.cifre.find((one) => one.riga === riga && one.colonna === colonna);
    return cifra?.nostre ? (cifra.testo ?? '') : `non in parole nostre: ${cifra?.testo}`;
  };

  // Plan, target F: the three-year table and the yearly one print two different risks.
  test('il rischio dell’evasione è quello della propria tabella', () => {
    expect(cella('obiettivi-annuali', 'f-valore-contributi', 'rischio')).toMatch(/evasione.*concorrenza/);
    expect(cella('obiettivi-triennali', 'f-valore-contributi', 'rischio')).toMatch(/crediti.*concorrenza/);
  });

  // Determinazione direttoriale 4/2021: «sulla base di tutti i KPI previsti per il 2021», eight rows out of eight.
  test('ogni progetto trasversale si valida su tutti i KPI del 2021', () => {
    const righe = catalogo.tabelle
      .find(({ id }) => id === 'obiettivi-annuali')
      ?.cifre.filter(({ testo }) => testo?.startsWith('progetto convalidato'));
    expect(righe).toHaveLength(8);
    for (const { testo } of righe ?? []) expect(testo).toContain('tutti i KPI che il 2021 prevede');
  });

  test('il piano degli immobili e le gare hanno responsabili diversi, e le gare vengono dopo il piano', () => {
    const testo = cella('obiettivi-annuali', 'e-piano-strumentale', 'obiettivo');
    expect(testo).toContain('DC Patrimonio, DC Bilanci, Coordinamento tecnico edilizio');
    expect(testo).toContain('dopo che il piano immobiliare è definito (DC Risorse strumentali)');
  });

  test('ogni rischio è in parole nostre', () => {
    for (const tabella of ['obiettivi-triennali', 'obiettivi-annuali'])
      for (const { riga, colonna, nostre } of catalogo.tabelle.find(({ id }) => id === tabella)?.cifre ?? [])
        if (colonna === 'rischio') expect(nostre, `${tabella} ${riga}`).toBe(true);
  });
});

describe('note e perimetri che cambiano che cosa vuol dire un numero', () => {
  const riga = (tabella: string, id: string) =>
    catalogo.tabelle.find((one) => one.id === tabella)?.righe.find((one) => one.id === id);

  // Technical annex, «Obiettivi gestionali»: the asterisk says «A livello nazionale».
  test.each(['giacenza-prestazioni', 'giacenza-conto', 'giacenza-flussi', 'giacenza-altre', 'personale-produzione'])(
    'il programma trimestrale di %s è a livello nazionale',
    (id) => {
      expect(riga('programma-trimestrale', id)?.nota?.toLowerCase()).toContain('a livello nazionale');
    },
  );

  test('la continuità del reddito conta i 30 giorni dalla decorrenza o dalla domanda', () => {
    const calcolo = catalogo.tabelle
      .find(({ id }) => id === 'indicatori-impatto')
      ?.cifre.find(({ id }) => id === 'indicatori-impatto/continuity@calcolo');
    expect(calcolo).toMatchObject({ nostre: true });
    expect(calcolo?.testo).toContain('dalla presentazione della domanda se è successiva alla decorrenza');
  });

  test('le visite mediche misurano saldi da ridurre, mai incassi', () => {
    for (const id of ['gpa00037', 'gpa52002']) {
      expect(riga('visite-mediche', id)?.nome).toMatch(/^Saldo/);
      expect(riga('visite-mediche', id)?.nome).not.toContain('incassate (');
    }
  });

  test('gli acquisti si contano sui soli acquisti oltre 40.000 euro, sopra e sotto la linea di frazione', () => {
    expect(riga('obiettivi-centrali', 'acquisti')?.voce.match(/SUPERIORE A €40\.000/g)).toHaveLength(2);
  });

  test('dei tempi di liquidazione si dice da quando a quando', () => {
    expect(riga('servizi-andamento', 'pensioni-private')?.nota).toContain('decorrenza');
    expect(riga('servizi-andamento', 'naspi')?.nota).toContain('pagabile');
  });
});

test('una cifra che la sua verifica smentisce è contraddetta, con la voce che lo dice', () => {
  const cifre = new Map(catalogo.tabelle.flatMap((tabella) => tabella.cifre).map((cifra) => [cifra.id, cifra]));
  const smentite = catalogo.verifiche.flatMap(({ esito, cella, id }) => {
    const cifra = esito === 'non-torna' ? cifre.get(cella ?? '') : undefined;
    return cifra && cifra.certezza !== 'contraddetta' ? [`${id}: ${cifra.id} è ${cifra.certezza}`] : [];
  });
  expect(smentite).toEqual([]);
});
