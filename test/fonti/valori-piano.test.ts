import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';

const { tabelle, sedi, verifiche, incongruenze, pesi } = caricaCatalogo();

/** Figures of one row of a table, in the order of the columns, as the rules write them. */
function riga(tabella: string, id: string): (string | null)[] {
  return (tabelle.find((one) => one.id === tabella)?.cifre ?? [])
    .filter((cifra) => cifra.riga === id)
    .map(({ valore }) => valore);
}

function cifra(id: string) {
  return tabelle.flatMap(({ cifre }) => cifre).find((one) => one.id === id);
}

describe('il territorio del piano', () => {
  test('140 strutture: il nazionale, 20 regioni, 3 coordinamenti metropolitani, 116 sedi', () => {
    const conta = (livello: string) => sedi.filter((sede) => sede.livello === livello).length;
    expect(['nazionale', 'regione', 'coordinamento', 'sede'].map(conta)).toEqual([1, 20, 3, 116]);
  });

  test('le sedi di una regione sono quelle del suo blocco nella Tabella A', () => {
    const sotto = (id: string) => sedi.find((sede) => sede.id === id)?.sotto;
    expect(sotto('umbria')).toEqual(['perugia', 'terni']);
    expect(sotto('dcm-napoli')).toEqual([
      'fm-napoli',
      'fm-area-nord-camaldoli',
      'fm-area-flegrea-pozzuoli',
      'fm-area-nolana',
      'fm-area-stabiese',
    ]);
    expect(sotto('dcm-milano')).toEqual(['fm-milano']);
    expect(sotto('nazionale')).toHaveLength(23);
  });

  test('Rossano Calabro sta in Calabria benché stampata fra le sedi siciliane', () => {
    expect(sedi.find(({ id }) => id === 'rossano-calabro')).toMatchObject({
      superiore: 'calabria',
      regione: 'calabria',
      certezza: 'contraddetta',
      incongruenza: 'piano-rossano-calabro',
    });
    expect(sedi.find(({ id }) => id === 'sicilia')?.sotto).not.toContain('rossano-calabro');
  });

  test('ogni regione e coordinamento ha il cluster dei costi sotto cui la Tabella C la stampa', () => {
    const tabellaC = tabelle.find(({ id }) => id === 'tabella-c');
    const daTabellaC = Object.fromEntries(
      (tabellaC?.colonne ?? []).map(({ sede, gruppo }) => [sede, gruppo?.replace('Cluster ', '').toLowerCase()]),
    );
    const daSedi = Object.fromEntries(
      sedi.filter(({ cluster_costi }) => cluster_costi).map(({ id, cluster_costi }) => [id, cluster_costi]),
    );
    expect(daSedi).toEqual(daTabellaC);
    expect(Object.keys(daSedi)).toHaveLength(23);
  });
});

describe('le cifre del piano, lette una seconda volta dalla fonte', () => {
  test.each([
    ['tabella-a', 'torino', ['30', '150', '130', '66']],
    ['tabella-a', 'nazionale', ['30', '128', '109', '75']],
    ['tabella-a', 'fm-sud-ovest-eur', ['30', '159', '142', '75']],
    ['tabella-a', 'rossano-calabro', ['30', '90', '92', '104']],
    ['progetti-regionali', 'dcm-roma', ['10257', '904584', '146874']],
    ['progetti-regionali', 'nazionale', ['80000', '1900000', '550000']],
    ['redditivita', 'dcm-milano', ['6.43']],
    ['costi-diretti', 'lazio', ['82.04']],
    ['costo-diretto-produzione', 'puglia', ['91.12']],
    ['costo-per-punto', 'valle-d-aosta', ['151.06']],
    ['indice-costi-standard', 'sardegna', ['118.99']],
    ['ricorsi-dica', 'puglia', ['37']],
    ['produzione-lorda-2021', 'totale', ['23291060']],
    ['sussidiarieta', 'molise-toscana', ['12520']],
    ['sito-web', 'pagine-picco', ['22620618', '27002826', '69089381']],
    ['giacenza-2020', 'invalidita-civile', ['214', '191', '248']],
    ['ieep-2020', 'dmv', ['285090070', '77329526', '-72.88']],
    ['prodotti-covid', 'bonus', ['7512719', '7477383', '99.5']],
    ['risultati-2020', 'quota-100', ['73.97', '96.43']],
    ['obiettivi-triennali', 'd-deflusso', ['1.01', '1.02', '1.03', '1.03', null]],
    ['obiettivi-annuali', 'h-rvpa', ['708216', '550000', '20', null]],
    ['indicatori-impatto', 'litigation', ['219535401.35', '-4', '15', null, null, null, null]],
    ['dismissioni', 'veneto', ['100', '8000000']],
    ['gempi', 'puglia', ['60']],
    ['obiettivi-eco', 'pec', ['18500']],
    ['pndd', 'emilia-romagna', ['3023']],
    ['sisco-cv', 'puglia', ['59303', '47442']],
    ['incassi-spese-legali', 'direzione-generale', ['119835']],
    ['sisco-tar', 'cgl', ['4411']],
    ['interventi-tecnici', 'piemonte-valle-d-aosta', ['1']],
    ['prevenzione-incendi', 'piemonte-valle-d-aosta', ['2']],
    ['lavoro-agile-emergenza', 'agili', ['23569', '24778', '24609', '22145', '21562', '21726', '82.56']],
    ['tecnologia-2020', 'dispositivi-propri', [null, '10311']],
    ['personale-regionale', 'lazio', ['11']],
  ])('%s, riga %s', (tabella, id, valori) => {
    expect(riga(tabella, id)).toEqual(valori);
  });

  test.each([
    ['tabella-b/ieep@nazionale', '10957463637'],
    ['tabella-b/flussi@dcm-napoli', '457776000'],
    ['tabella-b/surrogatorie-previdenziali@lombardia', '1288946'],
    ['tabella-b/surrogatorie-altre@marche', '520000'],
    ['tabella-c/materiale-consumo-triennio@dcm-roma', '69.89'],
    ['tabella-c/buoni-pasto@toscana', '1273.62'],
    ['tabella-c/incidenza-legali@puglia', '63.41'],
    ['tabella-c/missione@dcm-milano', '81.43'],
    ['programma-trimestrale/sussidiarieta@t3', '70'],
  ])('%s vale %s', (id, valore) => {
    expect(cifra(id)?.valore).toBe(valore);
  });

  test('le due caselle vuote della Tabella B sono della Liguria, e lo provano le somme', () => {
    const vuote = tabelle
      .flatMap(({ cifre }) => cifre)
      .filter(({ tabella, stato }) => tabella === 'tabella-b' && stato === 'vuota');
    expect(vuote.map(({ id, valore, certezza }) => [id, valore, certezza])).toEqual([
      ['tabella-b/surrogatorie-previdenziali@liguria', '0', 'dedotta'],
      ['tabella-b/surrogatorie-altre@liguria', '0', 'dedotta'],
    ]);
    expect(verifiche.find(({ id }) => id === 'tabella-b.voci.surrogatorie.liguria')).toMatchObject({
      pubblicato: '714489',
      ricalcolato: '714489',
      esito: 'torna',
    });
  });

  test('le dimensioni sono quelle stampate', () => {
    const misura = (id: string) => {
      const t = tabelle.find((one) => one.id === id);
      return [t?.righe.length, t?.colonne.length, t?.cifre.length];
    };
    expect(misura('tabella-a')).toEqual([140, 4, 560]);
    expect(misura('tabella-b')).toEqual([27, 24, 648]);
    expect(misura('tabella-c')).toEqual([21, 23, 483]);
    expect(
      tabelle
        .find(({ id }) => id === 'sussidiarieta')
        ?.righe.filter(({ parte_di }) => parte_di && parte_di !== 'nazionale'),
    ).toHaveLength(40);
  });

  test('una cifra dice da quale riga e colonna della fonte viene', () => {
    expect(cifra('tabella-a/torino@conto')).toMatchObject({
      voce: 'Giacenza: gestione conto assicurativo individuale',
      struttura: 'torino',
      unita: 'giorni',
      periodo: '2021',
      tipo: 'obiettivo',
      fonte: {
        documento: 'piano-performance-2021-2023',
        punto: 'Tabelle integrative, Tabella A, riga «TORINO», colonna «IG Gestione conto assicurativo individuale»',
      },
    });
  });
});

describe('quello che la fonte ha perso resta perso', () => {
  test('i dodici valori del grafico sugli accessi e i quattro del lavoro agile prima dell’emergenza', () => {
    const perse = tabelle.flatMap(({ cifre }) => cifre).filter(({ stato }) => stato === 'persa');
    expect(perse.map(({ valore }) => valore)).toEqual(perse.map(() => null));
    expect(perse.filter(({ tabella }) => tabella === 'accessi-online')).toHaveLength(12);
    expect(perse.filter(({ tabella }) => tabella === 'lavoro-agile-prima').map(({ riga }) => riga)).toEqual([
      'bandi',
      'posti',
      'richieste',
      'accordi',
    ]);
    expect(perse).toHaveLength(16);
  });
});

describe('i pesi del piano', () => {
  const albero = (id: string) => pesi.find((one) => one.id === id);
  const peso = (id: string, voce: string) => albero(id)?.voci.find((one) => one.id === voce)?.peso;

  test('ogni livello di ogni albero fa 100', () => {
    const somme = verifiche.filter(({ id }) => id.startsWith('pesi.'));
    expect(somme.length).toBeGreaterThanOrEqual(28);
    expect(somme.filter(({ esito }) => esito !== 'torna')).toEqual([]);
  });

  test('l’indice di giacenza pesa il 30 di D, che pesa il 40 degli assetti, che pesano il 30 della strategica: 3,6 per cento', () => {
    const foglie = ['d-giacenza', 'obiettivo-d', 'assetti'].map((voce) => Number(peso('valore-pubblico', voce)));
    expect(foglie).toEqual([30, 40, 30]);
  });

  test('le prospettive gestionali hanno i pesi stampati accanto al nome, non quelli nell’ordine del grafico', () => {
    expect(['sviluppo', 'finanza', 'processi', 'utenza'].map((voce) => peso('valore-pubblico', voce))).toEqual([
      '10',
      '30',
      '40',
      '20',
    ]);
  });

  test('una foglia dell’albero pesa quanto la riga della tabella annuale che la misura', () => {
    const foglie = (albero('valore-pubblico')?.voci ?? []).filter(({ valori }) => valori.length > 0);
    expect(foglie.length).toBeGreaterThan(30);
    for (const { id, peso: stampato, valori } of foglie)
      expect([id, cifra(`${valori[0] ?? ''}@peso`)?.valore]).toEqual([id, stampato]);
  });
});

describe('le verifiche del piano', () => {
  test('nella Tabella B 192 totali di voce e 27 nazionali: undici e nove differiscono di un euro, nessuno di più', () => {
    const esiti = (prefix: string) => {
      const some = verifiche.filter(({ id }) => id.startsWith(prefix));
      return [
        some.length,
        some.filter(({ esito }) => esito === 'arrotondamento').length,
        some.filter(({ esito }) => esito === 'non-torna').length,
      ];
    };
    expect(esiti('tabella-b.voci.')).toEqual([192, 11, 0]);
    expect(esiti('tabella-b.strutture.')).toEqual([27, 9, 0]);
  });

  test('ogni verifica che non torna porta a una voce del registro che esiste', () => {
    const voci = new Set(incongruenze.map(({ id }) => id));
    const fallite = verifiche.filter(({ esito }) => esito === 'non-torna');
    expect(fallite.filter(({ incongruenza }) => incongruenza === null || !voci.has(incongruenza))).toEqual([]);
    expect(fallite.map(({ id }) => id)).toContain('sussidiarieta.coppie.progetto-eco.totale');
  });

  test('ogni verifica ha un id suo', () => {
    expect(new Set(verifiche.map(({ id }) => id)).size).toBe(verifiche.length);
  });

  test('una cifra porta alle verifiche in cui entra', () => {
    expect(cifra('tabella-b/accertamento-dmv@abruzzo')?.verifiche).toEqual([
      'tabella-b.voci.accertamento.abruzzo',
      'tabella-b.strutture.nazionale.accertamento-dmv',
    ]);
  });
});
