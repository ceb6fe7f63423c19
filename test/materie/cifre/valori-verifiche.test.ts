import { describe, expect, test } from 'vitest';
import type { AlberoPesi, Controllo } from '../../../src/types/regole.ts';
import { tabella, esiti, IN_EURO } from './tabella-finta.ts';

describe('una somma si ricalcola in ogni colonna, con la tolleranza che dichiara', () => {
  test('torna, differisce per arrotondamento, non torna: tre esiti', () => {
    const righe = tabella({ totale: ['10', '11'], 'uno<totale': ['4', '4'], 'due<totale': ['6', '6'] }, [
      { id: 'c', tipo: 'parti', per: 'colonne', tolleranza: IN_EURO },
    ]);
    expect(esiti([righe]).verifiche).toEqual(['t.c.totale.a 10 10 torna', 't.c.totale.b 11 10 arrotondamento']);
    const oltre = tabella({ totale: ['10', '12'], 'uno<totale': ['4', '4'], 'due<totale': ['6', '6'] }, [
      { id: 'c', tipo: 'parti', per: 'colonne', tolleranza: IN_EURO },
    ]);
    expect(esiti([oltre]).verifiche).toEqual(['t.c.totale.a 10 10 torna', 't.c.totale.b 12 10 non-torna']);
  });

  test('senza tolleranza dichiarata anche uno scarto di uno non torna', () => {
    const righe = tabella({ totale: ['5686', '1'], 'uno<totale': ['5685', '1'] }, [
      { id: 'c', tipo: 'parti', per: 'colonne' },
    ]);
    expect(esiti([righe]).verifiche[0]).toBe('t.c.totale.a 5686 5685 non-torna');
  });

  test('una parte col segno meno si sottrae', () => {
    const righe = tabella({ totale: ['90', '0'], 'uno<totale': ['100', '3'], '-due<totale': ['10', '3'] }, [
      { id: 'c', tipo: 'parti', per: 'colonne' },
    ]);
    expect(esiti([righe]).verifiche).toEqual(['t.c.totale.a 90 90 torna', 't.c.totale.b 0 0 torna']);
  });

  test('i decimi si sommano esatti: 0,1 e 0,2 fanno 0,3', () => {
    const righe = tabella({ totale: ['0.3', '0.30'], 'uno<totale': ['0.1', '0.1'], 'due<totale': ['0.2', '0.2'] }, [
      { id: 'c', tipo: 'parti', per: 'colonne' },
    ]);
    expect(esiti([righe]).verifiche.map((line) => line.split(' ').at(-1))).toEqual(['torna', 'torna']);
  });

  test('dove la fonte ha perso una cifra il controllo tace; dove la cifra manca e basta è un errore', () => {
    const persa = tabella({ totale: ['10', { perso: true, motivo: 'grafico' }], 'uno<totale': ['10', '4'] }, [
      { id: 'c', tipo: 'parti', per: 'colonne' },
    ]);
    expect(esiti([persa])).toEqual({ verifiche: ['t.c.totale.a 10 10 torna'], guasti: [] });
    const dimenticata = tabella({ totale: ['10', '4'], 'uno<totale': ['10', '4'] }, [
      { id: 'c', tipo: 'parti', per: 'colonne' },
    ]);
    delete dimenticata.righe[1]?.valori['b'];
    expect(esiti([dimenticata]).guasti).toEqual([
      'valori/t righe.1.valori: la riga «uno» non ha una cella per «b»',
      'valori/t controlli.0: per questo controllo manca la cella t/uno@b',
    ]);
  });
});

describe('percentuali e variazioni si arrotondano come la cifra stampata, la metà lontano dallo zero', () => {
  const riga = (a: string, b: string, controllo: Omit<Controllo, 'titolo' | 'id'>) =>
    esiti([tabella({ x: [a, b], esito: ['1', '1'] }, [{ id: 'c', ...controllo }])]).verifiche[0];

  test('94,0% di 627.470 domande è 589.755: 93,98… si arrotonda a 94,0', () => {
    const t = tabella({ x: ['627470', '589755'], y: ['94.0', '94.1'] }, [
      { id: 'c', tipo: 'percentuale', risultato: 'y@a', parte: 'x@b', totale: 'x@a' },
      { id: 'd', tipo: 'percentuale', risultato: 'y@b', parte: 'x@b', totale: 'x@a' },
    ]);
    expect(esiti([t]).verifiche).toEqual(['t.c 94.0 94 torna', 't.d 94.1 94 non-torna']);
  });

  test('gli interessi scesi da 13.614.449 a 4.091.820 sono un miglioramento del 69,95%', () => {
    const t = tabella({ x: ['13614449', '4091820'], y: ['69.95', '-69.95'] }, [
      { id: 'c', tipo: 'variazione', risultato: 'y@a', da: 'x@a', a: 'x@b', cala: true },
      { id: 'd', tipo: 'variazione', risultato: 'y@b', da: 'x@a', a: 'x@b' },
    ]);
    expect(esiti([t]).verifiche).toEqual(['t.c 69.95 69.95 torna', 't.d -69.95 -69.95 torna']);
  });

  test('1 su 8 con due decimali è 12,5; con zero è 13', () => {
    expect(
      riga('1', '8', { tipo: 'percentuale', risultato: 'esito@a', parte: 'x@a', totale: 'x@b', decimali: 2 }),
    ).toBe('t.c 1 12.5 non-torna');
    expect(riga('1', '8', { tipo: 'percentuale', risultato: 'esito@a', parte: 'x@a', totale: 'x@b' })).toBe(
      't.c 1 13 non-torna',
    );
  });

  test('dividere per zero è un errore del controllo, non un numero', () => {
    const t = tabella({ x: ['5', '0'], y: ['1', '1'] }, [
      { id: 'c', tipo: 'calcolo', risultato: 'y@a', atteso: { rapporto: ['x@a', 'x@b'] } },
    ]);
    expect(esiti([t])).toEqual({ verifiche: [], guasti: ['valori/t controlli.0: il divisore vale zero'] });
  });
});

describe('un’operazione si scrive per esteso e pesca anche da altre tabelle', () => {
  test('il rapporto nazionale dai rapporti delle parti: 12 / (6/2 + 6/3) = 2,4', () => {
    const ieep = tabella(
      { naz: ['12', '0'], 'uno<naz': ['6', '0'], 'due<naz': ['6', '0'] },
      [{ id: 's', tipo: 'parti', per: 'colonne' }],
      'ieep',
    );
    const redd = tabella(
      { naz: ['2.4', '0'], 'uno<naz': ['2', '0'], 'due<naz': ['3', '0'] },
      [
        {
          id: 'c',
          tipo: 'calcolo',
          risultato: 'naz@a',
          atteso: {
            rapporto: ['ieep/naz@a', { somma_su: 'naz', termine: { rapporto: ['ieep/{parte}@a', '{parte}@a'] } }],
          },
        },
      ],
      'redd',
    );
    expect(esiti([ieep, redd]).verifiche).toContain('redd.c 2.4 2.4 torna');
  });

  test('la stessa cifra stampata altrove si confronta senza arrotondare', () => {
    const t = tabella({ x: ['1.02', '1'], y: ['1', '1'] }, [
      { id: 'c', tipo: 'uguale', per: 'colonne', risultato: 'x', atteso: 'y' },
    ]);
    expect(esiti([t]).verifiche).toEqual(['t.c.a 1.02 1 non-torna', 't.c.b 1 1 torna']);
  });

  test('somme, prodotti e numeri: (3 + 4 − 1) × 0,5 = 3', () => {
    const t = tabella({ x: ['3', '4'], y: ['3', '1'] }, [
      {
        id: 'c',
        tipo: 'calcolo',
        risultato: 'y@a',
        atteso: { prodotto: [{ somma: ['x@a', 'x@b'], meno: ['y@b'] }, { numero: '0.5' }] },
      },
    ]);
    expect(esiti([t]).verifiche).toEqual(['t.c 3 3 torna']);
  });

  test.each([
    ['x@z', 'la tabella «t» non ha la colonna «z»'],
    ['z@a', 'la tabella «t» non ha la riga «z»'],
    ['altra/x@a', 'la tabella «altra» non esiste'],
    ['x', '«x» non basta a trovare una cella'],
  ])('una cella che non c’è (%s) è un errore con il suo nome', (cella, messaggio) => {
    const t = tabella({ x: ['3', '4'] }, [{ id: 'c', tipo: 'calcolo', risultato: 'x@a', atteso: cella }]);
    expect(esiti([t]).guasti).toEqual([`valori/t controlli.0: ${messaggio}`]);
  });

  test('un controllo che non si applica a nessuna cifra è un errore: non può sparire in silenzio', () => {
    const t = tabella({ x: ['3', '4'] }, [{ id: 'c', tipo: 'parti', per: 'colonne' }]);
    expect(esiti([t]).guasti).toEqual(['valori/t controlli.0: il controllo «c» non si applica a nessuna cifra']);
  });
});

describe('lo scarto percentuale fra due cifre', () => {
  test('117,03 su 102 è il 14,74 per cento in più; 229 su 140, se meno è meglio, il 63,57 in meno', () => {
    const t = tabella({ x: ['117.03', '102'], y: ['229', '140'], z: ['14.74', '-63.57'] }, [
      { id: 'c', tipo: 'calcolo', risultato: 'z@a', atteso: { scarto_percentuale: ['x@a', 'x@b'] } },
      {
        id: 'd',
        tipo: 'calcolo',
        risultato: 'z@b',
        atteso: { somma: [{ numero: '0' }], meno: [{ scarto_percentuale: ['y@a', 'y@b'] }] },
      },
    ]);
    expect(esiti([t]).verifiche).toEqual(['t.c 14.74 14.74 torna', 't.d -63.57 -63.57 torna']);
  });

  test('un risultato sta fra gli scarti dei suoi indicatori, altrimenti non torna', () => {
    const t = tabella(
      { x: ['94.26', '87'], y: ['114.68', '102'], z: ['5.60', '9'] },
      ['a', 'b'].map((colonna) => ({
        id: `c-${colonna}`,
        tipo: 'compreso',
        risultato: `z@${colonna}`,
        fra: [{ scarto_percentuale: ['x@a', 'x@b'] }, { scarto_percentuale: ['y@a', 'y@b'] }],
      })),
    );
    expect(esiti([t]).verifiche).toEqual(['t.c-a 5.60 tra 8.34 e 12.43 non-torna', 't.c-b 9 tra 8.34 e 12.43 torna']);
  });
});

describe('una media sta fra il minore e il maggiore', () => {
  const compreso = (totale: string, parti: string[], massima?: string) =>
    esiti([
      tabella(
        Object.fromEntries([
          ['totale', [totale, '1']],
          ...parti.map((parte, index) => [`p${index}<totale`, [parte, '1']]),
        ]),
        [
          {
            id: 'c',
            tipo: 'compreso',
            per: 'colonne',
            solo: ['a'],
            ...(massima ? { tolleranza: { massima, motivo: 'giorni interi' } } : {}),
          },
        ],
      ),
    ]).verifiche[0];

  test('dentro torna; fuori no', () => {
    expect(compreso('100', ['90', '116'])).toBe('t.c.totale.a 100 tra 90 e 116 torna');
    expect(compreso('89', ['90', '116'])).toBe('t.c.totale.a 89 tra 90 e 116 non-torna');
  });

  test('pari a un estremo è arrotondamento solo se tutte le parti gli stanno vicine', () => {
    expect(compreso('65', ['65', '66', '67'], '2')).toBe('t.c.totale.a 65 tra 65 e 67 arrotondamento');
    expect(compreso('90', ['90', '116', '91', '109'], '2')).toBe('t.c.totale.a 90 tra 90 e 116 non-torna');
  });

  test('parti tutte uguali danno quel valore', () => {
    expect(compreso('30', ['30', '30'])).toBe('t.c.totale.a 30 30 torna');
    expect(compreso('31', ['30', '30'])).toBe('t.c.totale.a 31 30 non-torna');
  });
});

describe('i pesi fanno 100', () => {
  test('di una tabella', () => {
    const t = tabella({ x: ['40', '60'], y: ['30', '60'] }, [
      { id: 'c', tipo: 'pesi', addendi: ['x@a', 'x@b'] },
      { id: 'd', tipo: 'pesi', addendi: ['y@a', 'y@b'] },
    ]);
    expect(esiti([t]).verifiche).toEqual(['t.c 100 100 torna', 't.d 100 90 non-torna']);
  });

  test('di un albero, a ogni livello', () => {
    const albero: AlberoPesi = {
      id: 'alb',
      titolo: 'Albero',
      fonte: { documento: 'piano', punto: 'slide' },
      certezza: 'testuale',
      voci: [
        { id: 'radice', voce: 'R' },
        { id: 'uno', voce: 'U', parte_di: 'radice', peso: '70' },
        { id: 'due', voce: 'D', parte_di: 'radice', peso: '30' },
        { id: 'due-a', voce: 'DA', parte_di: 'due', peso: '99' },
        { id: 'tre', voce: 'T', parte_di: 'assente', peso: '1' },
        { id: 'quattro', voce: 'Q', peso: '1', valori: ['t/x'] },
      ],
    };
    const { verifiche, guasti } = esiti([], [], [albero]);
    expect(verifiche).toEqual(['pesi.alb.radice 100 100 torna', 'pesi.alb.due 100 99 non-torna']);
    expect(guasti).toEqual([
      'pesi/alb voci.4.parte_di: «assente» non è tra le voci di questo albero',
      'pesi/alb voci.5: la voce «quattro» ha «peso» senza «parte_di»',
      'pesi/alb voci.5.valori.0: «t/x» non indica una riga di rules/valori/',
      'pesi/alb : la verifica «pesi.alb.due» non torna: stampato 100, ricalcolato 99',
    ]);
  });
});
