import { describe, expect, test } from 'vitest';
import { errori as erroriNelProgetto } from '../../motore/progetto.ts';
import { difettiPesiStampati } from '../../../src/materie/indicatori/lingua/pesi.ts';
import { errori, fonte, MINIMA, scheda } from '../../puro/formula/scheda.ts';
import type {
  AlberoDeiPesi,
  AlberoPesi,
  PassoIndicatore,
  SchedaIndicatore,
  VoceAlbero,
} from '../../../src/types/regole.ts';

const risultato = (formula: string, unita = 'giorni'): Partial<SchedaIndicatore> => ({
  risultati: [{ id: 'indice', etichetta: 'Indice', formula, unita, decimali: 2 }],
});
const passo = (campi: Partial<PassoIndicatore>): PassoIndicatore => ({
  id: 'quota',
  etichetta: 'Quota',
  unita: 'giorni',
  ...campi,
});
const albero = (voci: AlberoDeiPesi['voci']): Partial<SchedaIndicatore> => ({
  ingressi: [],
  costanti: [],
  alberi: [{ id: 'radice', etichetta: 'Radice', unita: 'indice', voci, fonte, certezza: 'testuale' }],
  risultati: [{ id: 'indice', etichetta: 'Indice', formula: 'radice', unita: 'indice', decimali: 2 }],
  esempi: [],
});

describe('chi scrive una formula sbagliata legge dove, che cosa non va e come rimediare', () => {
  test('la regola minima non ha errori', () => expect(errori({})).toEqual([]));

  test('un nome che non c’è, coi più vicini', () => {
    expect(errori(risultato('giacenzza / pervenuto * anno'))).toEqual([
      'risultati.0.formula | il nome «giacenzza» non c’è | il nome di un ingresso, di una costante, di una tabella, di un passo o di un albero | intendevi «giacenza», «anno» o «pervenuto»?',
    ]);
  });

  test('un ingresso che nessun risultato usa', () => {
    const ingressi = [...(MINIMA.ingressi ?? []), { id: 'mesi', etichetta: 'Mesi', unita: 'mesi' }];
    expect(errori({ ingressi })).toEqual([
      'ingressi.2.id | ingresso inutile: nessun risultato usa «mesi» | usalo in una formula, o toglilo',
    ]);
  });

  test('una costante e un passo che nessun risultato usa', () => {
    expect(
      errori({ passi: [passo({ formula: 'anno' })], ...risultato('giacenza / pervenuto', 'rapporto'), esempi: [] }),
    ).toEqual([
      'costanti.0.id | costante inutile: nessun risultato usa «anno» | usalo in una formula, o toglilo',
      'passi.0.id | passo inutile: nessun risultato usa «quota» | usalo in una formula, o toglilo',
    ]);
  });

  test('giacenza diviso pervenuto non dà giorni', () => {
    expect(errori({ ...risultato('giacenza / pervenuto'), costanti: [] })).toEqual([
      'risultati.0.formula | le unità non tornano: «giacenza ÷ pervenuto» dà rapporto, ma è dichiarato giorni | se la formula è giusta, l’unità dev’essere «rapporto»; se no correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
  });

  test('punti e giorni non si sommano', () => {
    expect(errori(risultato('giacenza + anno + pervenuto - pervenuto'))).toEqual([
      'risultati.0.formula | le unità non tornano: in «giacenza + anno» non si sommano punti e giorni | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
  });

  test('punti e giorni non si confrontano', () => {
    expect(errori(risultato('max(giacenza, anno) * pervenuto / pervenuto'))).toEqual([
      'risultati.0.formula | le unità non tornano: in «max(giacenza; anno)» si confrontano punti e giorni | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
  });

  test('«+1%» di una percentuale: si deve dire se è una variazione o una differenza', () => {
    const ingressi = [
      { id: 'base', etichetta: 'Base', unita: 'percento' },
      { id: 'aumento', etichetta: 'Aumento', unita: 'percento' },
    ];
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('base + aumento', 'percento') })).toEqual([
      'risultati.0.formula | le unità non tornano: in «base + aumento» due percentuali non si sommano: se la seconda è una variazione scrivi «base * (1 + variazione)», se è una differenza dichiarala in punti_percentuali | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('base * (1 + aumento)', 'percento') })).toEqual(
      [],
    );
    expect(
      errori({
        ingressi: ingressi.map((i) => (i.id === 'aumento' ? { ...i, unita: 'punti_percentuali' } : i)),
        costanti: [],
        esempi: [],
        ...risultato('base + aumento', 'percento'),
      }),
    ).toEqual([]);
  });

  test('la differenza di due percentuali è in punti percentuali, non in per cento', () => {
    const ingressi = [
      { id: 'a', etichetta: 'A', unita: 'percento' },
      { id: 'b', etichetta: 'B', unita: 'percento' },
    ];
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('a - b', 'percento') })).toEqual([
      'risultati.0.formula | le unità non tornano: «a − b» dà punti_percentuali, ma è dichiarato percento | se la formula è giusta, l’unità dev’essere «punti_percentuali»; se no correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('a - b', 'punti_percentuali') })).toEqual([]);
  });

  test('un elenco dove serve un numero, e un numero dove serve un elenco', () => {
    const ingressi = [{ id: 'voti', etichetta: 'Voti', unita: 'indice', lista: true as const }];
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('voti', 'indice') })).toEqual([
      'risultati.0.formula | «voti» è un elenco, non un risultato | usa somma, media, min o max',
    ]);
    expect(errori(risultato('somma(giacenza) / pervenuto * anno'))).toEqual([
      'risultati.0.formula | le unità non tornano: in «somma(giacenza)» serve un elenco, e c’è punti | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
  });

  test('una condizione al posto di un numero, e un numero al posto di una condizione', () => {
    expect(errori(risultato('(giacenza > pervenuto) * anno'))).toEqual([
      'risultati.0.formula | le unità non tornano: in «(giacenza > pervenuto) × anno» c’è sì o no al posto di un numero | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
    const passi = [
      passo({ casi: [{ quando: 'giacenza', formula: 'anno' }, { formula: 'giacenza / pervenuto * anno' }] }),
    ];
    expect(errori({ passi, ...risultato('quota'), esempi: [] })).toEqual([
      'passi.0.casi.0.quando | «giacenza» dà punti, non una condizione | scrivi un confronto, per esempio «a > b»',
    ]);
  });

  test('un’unità che non esiste', () => {
    expect(
      errori({
        costanti: [{ id: 'anno', etichetta: 'Anno', valore: '360', unita: 'giorno', fonte, certezza: 'testuale' }],
      }),
    ).toEqual(['costanti.0.unita | l’unità «giorno» non esiste | intendevi «giorni»?']);
    expect(errori({ ...risultato('giacenza / pervenuto * anno', 'percento/mesi'), esempi: [] })).toEqual([
      'risultati.0.unita | l’unità «percento» non esiste dentro un rapporto | usa una fra giorni, mesi, ore, pezzi, punti, persone, immobili, euro',
    ]);
  });

  test('una funzione fuori dal linguaggio', () => {
    expect(errori({ ...risultato('sqrt(giacenza) / pervenuto * anno'), esempi: [] })).toEqual([
      'risultati.0.formula | la funzione «sqrt» non fa parte del linguaggio | una fra min, max, clamp, abs, round, somma, media, conteggio | le radici non ci sono: scrivi la regola senza, o fra le «regole senza calcolo»',
    ]);
    expect(errori({ ...risultato('rounds(giacenza) / pervenuto * anno'), esempi: [] })[0]).toMatch(
      /intendevi «round»\?$/,
    );
  });

  test('troppi o pochi argomenti', () => {
    expect(errori(risultato('clamp(giacenza, pervenuto) / pervenuto * anno'))).toEqual([
      'risultati.0.formula | «clamp» ha 2 argomenti | 3 | scrivi clamp(valore, minimo, massimo)',
    ]);
  });

  test('un numero scritto dentro la formula, senza fonte', () => {
    expect(errori({ costanti: [], ...risultato('giacenza / pervenuto * 360', 'rapporto') })).toEqual([
      'risultati.0.formula | il numero 360 è scritto dentro la formula | nelle formule solo 0 e 1; ogni altro numero è una costante con la sua fonte | scrivi in «costanti» una voce con id, valore: "360", unita e fonte, e qui il suo id',
    ]);
  });

  test.each([
    'giacenza /',
    'giacenza ? 1 : 0',
    'giacenza.pervenuto',
    '"testo"',
    'giacenza pervenuto',
    '[giacenza]',
    'giacenza; anno',
    '(giacenza',
    'giacenza % anno',
    'this',
  ])('quello che il linguaggio non ha: «%s»', (formula) => {
    const [primo] = errori({ ...risultato(formula), esempi: [] });
    expect(primo).toMatch(/^risultati\.0\.formula \| (la formula «|il numero "testo"|il nome «this»)/);
  });

  test('una formula che non si legge dice dove si ferma', () => {
    expect(errori(risultato('giacenza / (pervenuto * anno'))[0]).toBe(
      'risultati.0.formula | la formula «giacenza / (pervenuto * anno» non si legge: finisce troppo presto | nomi, 0 e 1, + - * / ( ), confronti = ≠ < ≤ > ≥, e o non, e le funzioni min, max, clamp, abs, round, somma, media, conteggio | manca una parentesi chiusa',
    );
  });

  test('un cerchio', () => {
    const passi = [
      passo({ id: 'alfa', formula: 'beta' }),
      passo({ id: 'beta', formula: 'alfa + giacenza / pervenuto * anno' }),
    ];
    expect(errori({ passi, ...risultato('alfa'), esempi: [] })).toEqual([
      'passi.0.id | «alfa» e «beta» si calcolano l’uno dall’altro, in cerchio | togli uno dei rimandi',
    ]);
  });

  test('un passo che si calcola da sé stesso', () => {
    expect(
      errori({ passi: [passo({ formula: 'quota + giacenza / pervenuto * anno' })], ...risultato('quota'), esempi: [] }),
    ).toEqual(['passi.0.id | «quota» si calcola da sé stesso | togli uno dei rimandi']);
  });

  test('due volte lo stesso nome, e una parola del linguaggio', () => {
    expect(errori({ passi: [passo({ id: 'anno', formula: 'anno' })] })[0]).toBe(
      'passi.0.id | il nome «anno» c’è già fra le costanti | un nome diverso per ogni ingresso, costante, tabella, passo e albero | cambia uno dei due nomi',
    );
    expect(errori({ passi: [passo({ id: 'max', formula: 'anno' })] })[0]).toBe(
      'passi.0.id | «max» è una parola del linguaggio delle formule | scegli un altro nome',
    );
  });

  test('un esempio che non torna', () => {
    expect(
      errori({
        esempi: [
          {
            id: 'uno',
            titolo: 'Uno',
            ingressi: { giacenza: '1', pervenuto: '3' },
            atteso: { indice: '121' },
            pubblicato: false,
          },
        ],
      }),
    ).toEqual([
      'esempi.0.atteso.indice | l’esempio «uno» non torna: atteso 121 per «indice», viene 120 | rifai il conto a mano: sbaglia l’esempio o la formula; se le cifre attese sono arrotondate aggiungi «arrotondato: true»',
    ]);
  });

  test('un esempio arrotondato torna solo se lo dice, e solo alle cifre scritte', () => {
    const esempio = { id: 'sette', titolo: 'Sette', ingressi: { giacenza: '1', pervenuto: '7' }, pubblicato: false };
    expect(errori({ esempi: [{ ...esempio, atteso: { indice: '51.43' }, arrotondato: true }] })).toEqual([]);
    expect(errori({ esempi: [{ ...esempio, atteso: { indice: '51.43' } }] })[0]).toMatch(
      /atteso 51,43 per «indice», viene circa 51,4285714286/,
    );
    expect(errori({ esempi: [{ ...esempio, atteso: { indice: '51.42' }, arrotondato: true }] })).toHaveLength(1);
  });

  test('un esempio che aspetta un altro motivo, un altro risultato, un altro ingresso', () => {
    const con = (campi: object): string[] =>
      errori({
        esempi: [
          { id: 'uno', titolo: 'Uno', ingressi: { giacenza: '1', pervenuto: '0' }, pubblicato: false, ...campi },
        ],
      });
    expect(con({ errore: 'fuori-intervallo' })).toEqual([
      'esempi.0.errore | l’esempio «uno» non torna: atteso l’errore «fuori-intervallo», viene «divisione-per-zero» | rifai il conto a mano: sbaglia l’esempio o la formula',
    ]);
    expect(con({ atteso: { indice: '1' } })[0]).toMatch(/viene n\.d\. \(«Pervenuto» è zero/);
    expect(con({ atteso: { indici: '1' } })).toEqual([
      'esempi.0.atteso.indici | il risultato «indici» non c’è | intendevi «indice»?',
    ]);
    expect(con({ ingressi: { giacenze: '1' }, atteso: { indice: '1' } })).toEqual([
      'esempi.0.ingressi.giacenze | l’ingresso «giacenze» non c’è | intendevi «giacenza» o «pervenuto»?',
    ]);
    expect(con({ ingressi: { giacenza: ['1'] }, atteso: { indice: '1' } })).toEqual([
      'esempi.0.ingressi.giacenza | «1» non è una risposta per «giacenza» | un numero come "1234.5" | correggi il valore',
    ]);
  });

  test('l’ultimo caso non ha condizione, gli altri sì', () => {
    const formula = 'giacenza / pervenuto * anno';
    expect(
      errori({
        passi: [
          passo({
            casi: [
              { quando: 'giacenza > 0', formula },
              { quando: 'giacenza = 0', formula },
            ],
          }),
        ],
        ...risultato('quota'),
      }),
    ).toEqual([
      'passi.0.casi.1 | l’ultimo caso ha una condizione: resterebbe scoperto il resto | «quando» in tutti i casi tranne l’ultimo',
    ]);
    expect(errori({ passi: [passo({ casi: [{ formula }, { formula }] })], ...risultato('quota') })).toEqual([
      'passi.0.casi.0 | un caso senza condizione prima dell’ultimo: i seguenti non varrebbero mai | «quando» in tutti i casi tranne l’ultimo',
    ]);
  });

  test('un’opzione che non c’è', () => {
    const ingressi = [
      ...(MINIMA.ingressi ?? []),
      {
        id: 'verso',
        etichetta: 'Verso',
        opzioni: [
          { id: 'crescente', etichetta: 'su' },
          { id: 'decrescente', etichetta: 'giù' },
        ],
      },
    ];
    const passi = [
      passo({ casi: [{ quando: 'verso = calante', formula: 'anno' }, { formula: 'giacenza / pervenuto * anno' }] }),
    ];
    expect(errori({ ingressi, passi, ...risultato('quota'), esempi: [] })).toEqual([
      'passi.0.casi.0.quando | «calante» non è un’opzione di «verso» | una fra crescente, decrescente | intendevi «crescente» o «decrescente»?',
    ]);
  });

  test('una tabella con una chiave che non è una scelta, con un’opzione sbagliata, con una riga doppia', () => {
    const opzioni = [
      { id: 'I', etichetta: 'I' },
      { id: 'II', etichetta: 'II' },
    ];
    const ingressi = [...(MINIMA.ingressi ?? []), { id: 'trimestre', etichetta: 'Trimestre', opzioni }];
    const con = (chiavi: string[], righe: { chiave: string[]; valore: string }[]): string[] =>
      errori({
        ingressi,
        tabelle: [{ id: 'quota', etichetta: 'Quota', unita: 'percento', chiavi, righe, fonte, certezza: 'testuale' }],
        ...risultato('giacenza / pervenuto * anno * quota'),
        esempi: [],
      });
    expect(con(['giacenza'], [{ chiave: ['I'], valore: '25' }])[0]).toBe(
      'tabelle.0.chiavi.0 | «giacenza» non è un ingresso con opzioni | usa il nome di un ingresso che ha «opzioni»',
    );
    expect(con(['trimestre'], [{ chiave: ['III'], valore: '25' }])).toEqual([
      'tabelle.0.righe.0.chiave.0 | «III» non è un’opzione di «trimestre» | una fra I, II | intendevi «II» o «I»?',
    ]);
    expect(
      con(
        ['trimestre'],
        [
          { chiave: ['I'], valore: '25' },
          { chiave: ['I'], valore: '30' },
        ],
      ),
    ).toEqual(['tabelle.0.righe.1.chiave | la riga «I» c’è due volte | togline una']);
  });

  test('un ingresso che chiede due cose, o niente', () => {
    expect(
      errori({ ingressi: [{ id: 'giacenza', etichetta: 'Giacenza' }, ...(MINIMA.ingressi ?? []).slice(1)] })[0],
    ).toBe(
      'ingressi.0 | non si capisce che cosa si chiede con «giacenza» | uno solo fra «unita» (un numero), «opzioni» (una scelta) e «si_no»',
    );
  });

  test('un obiettivo in un’altra unità, una domanda inversa su un nome che non c’è', () => {
    expect(
      errori({ obiettivi: [{ id: 'o', etichetta: 'O', valore: '30', unita: 'mesi', fonte, certezza: 'testuale' }] }),
    ).toEqual(['obiettivi.0.unita | l’obiettivo è in mesi, il risultato in giorni | usa la stessa unità']);
    expect(
      errori({ domande_inverse: [{ id: 'd', testo: 'Quanti?', incognita: 'giacenze', chiede: 'valore' }] }),
    ).toEqual([
      'domande_inverse.0.incognita | «giacenze» non è un ingresso numerico | intendevi «giacenza» o «pervenuto»?',
    ]);
  });
});

describe('i pesi di un albero sommano esattamente a 100', () => {
  test('qui no, e si dice a quanto', () => {
    expect(
      errori(
        albero([
          { etichetta: 'A', peso: '40', ingresso: 'A' },
          { etichetta: 'B', peso: '59.99', ingresso: 'B' },
        ]),
      ),
    ).toEqual([
      'alberi.0.voci | i pesi sommano a 99,99, non a 100 (40 + 59,99) | pesi che sommano esattamente a 100 | controlla i pesi sulla fonte',
    ]);
  });

  test('anche dentro una voce', () => {
    expect(
      errori(
        albero([
          {
            etichetta: 'A',
            peso: '100',
            voci: [
              { etichetta: 'A1', peso: '50', ingresso: 'A1' },
              { etichetta: 'A2', peso: '51', ingresso: 'A2' },
            ],
          },
        ]),
      ),
    ).toEqual([
      'alberi.0.voci.0.voci | i pesi sommano a 101, non a 100 (50 + 51) | pesi che sommano esattamente a 100 | controlla i pesi sulla fonte',
    ]);
  });

  test('dieci decimi fanno cento senza perdere niente', () => {
    const voci = Array.from({ length: 10 }, (_, i) => ({
      etichetta: `V${i}`,
      peso: i < 9 ? '10.1' : '9.1',
      ingresso: `V${i}`,
    }));
    expect(errori(albero(voci))).toEqual([]);
  });

  test('una voce senza peso, e un peso dove le parti sono uguali', () => {
    expect(errori(albero([{ etichetta: 'A', ingresso: 'A' }]))).toEqual([
      'alberi.0.voci.0 | la voce «A» non ha peso | aggiungi «peso», oppure «ripartizione: uguale» se le voci si dividono il peso in parti uguali',
    ]);
    expect(
      errori(
        albero([
          {
            etichetta: 'A',
            peso: '100',
            ripartizione: 'uguale',
            voci: [
              { etichetta: 'A1', peso: '50', ingresso: 'A1' },
              { etichetta: 'A2', ingresso: 'A2' },
            ],
          },
        ]),
      ),
    ).toEqual([
      'alberi.0.voci.0.voci.0.peso | un peso proprio dentro una ripartizione uguale | togli il peso, o togli «ripartizione»',
    ]);
  });

  test('una foglia che è un passo che non c’è, o in un’altra unità', () => {
    expect(errori(albero([{ etichetta: 'A', peso: '100', passo: 'manca' }]))[0]).toMatch(
      /^alberi\.0\.voci\.0\.passo \| «manca» non è un passo/,
    );
    expect(
      errori({
        ...albero([{ etichetta: 'A', peso: '100', ingresso: 'spesa' }]),
        ingressi: [{ id: 'spesa', etichetta: 'Spesa', unita: 'euro' }],
      }),
    ).toEqual([
      'alberi.0.voci.0.ingresso | le unità non tornano: «spesa» è euro, l’albero è in indice | usa la stessa unità',
    ]);
  });
});

describe('i pesi di un albero sono quelli di rules/pesi', () => {
  const voce = (id: string, peso: string, parte_di: string, altro: object = {}): AlberoPesi['voci'][number] => ({
    id,
    voce: id,
    peso,
    parte_di,
    ...altro,
  });
  const stampato: AlberoPesi = {
    id: 'stampato',
    titolo: 'Stampato',
    fonte,
    certezza: 'testuale',
    voci: [
      { id: 'radice', voce: 'Radice' },
      voce('a', '60', 'radice'),
      voce('b', '40', 'radice', { peso_comune: ['b1', 'b2'] }),
      voce('a1', '30', 'a'),
      voce('a2', '70', 'a'),
    ],
  };
  const con = (voci: AlberoDeiPesi['voci'], pesi: AlberoDeiPesi['pesi'] = { scheda: 'stampato' }): string[] =>
    difettiPesiStampati(
      scheda({ alberi: [{ id: 'radice', etichetta: 'R', unita: 'indice', fonte, certezza: 'testuale', pesi, voci }] }),
      new Map([['stampato', stampato]]),
    ).map(({ percorso, messaggio }) => `${percorso.join('.')} | ${messaggio}`);
  const foglia = (peso: string, ingresso: string): VoceAlbero => ({ etichetta: ingresso, peso, ingresso });
  const uguali = (...nomi: string[]): VoceAlbero => ({
    etichetta: 'B',
    peso: '40',
    ripartizione: 'uguale',
    voci: nomi.map((ingresso) => ({ etichetta: ingresso, ingresso })),
  });

  test('uguali, fin dove arrivano tutti e due', () => {
    expect(
      con([{ etichetta: 'A', peso: '60.0', voci: [foglia('30', 'x'), foglia('70', 'y')] }, uguali('p', 'q')]),
    ).toEqual([]);
    expect(con([foglia('60', 'A'), foglia('40', 'B')])).toEqual([]);
    expect(con([foglia('30', 'x'), foglia('70', 'y')], { scheda: 'stampato', voce: 'a' })).toEqual([]);
  });

  test('un peso diverso, un ordine diverso, una voce in più', () => {
    expect(con([foglia('40', 'B'), foglia('60', 'A')])).toEqual([
      'alberi.0.voci | i pesi qui sono 40, 60, in rules/pesi/stampato.yaml («radice») 60, 40',
    ]);
    expect(
      con([{ etichetta: 'A', peso: '60', voci: [foglia('70', 'x'), foglia('30', 'y')] }, foglia('40', 'B')]),
    ).toEqual(['alberi.0.voci.0.voci | i pesi qui sono 70, 30, in rules/pesi/stampato.yaml («a») 30, 70']);
    expect(con([foglia('60', 'A'), uguali('p', 'q', 'r')])).toEqual([
      'alberi.0.voci.1.voci | qui le voci con un solo peso sono 3, in rules/pesi/stampato.yaml («b») 2',
    ]);
  });

  test('una voce di partenza che non c’è', () => {
    expect(con([foglia('100', 'A')], { scheda: 'stampato', voce: 'radici' })).toEqual([
      'alberi.0.pesi.voce | la voce «radici» non c’è in rules/pesi/stampato.yaml',
    ]);
  });
});

describe('nel file della regola', () => {
  const REGOLA = `id: prova
nome: Prova
definizione: Una regola di prova.
famiglia: produzione
fonte: { documento: circolare-1, punto: "2" }
certezza: testuale
ingressi:
  - { id: giacenza, etichetta: Giacenza, unita: punti }
  - { id: pervenuto, etichetta: Pervenuto, unita: punti }
risultati:
  - id: indice
    etichetta: Indice
    formula: giacenza / pervenuti
    unita: rapporto
    decimali: 2
esempi:
  - id: uno
    titolo: Uno
    ingressi: { giacenza: "1", pervenuto: "2" }
    atteso: { indice: "0.5" }
    pubblicato: false
`;

  test('si leggono file, riga e colonna della formula', () => {
    expect(nelFile(REGOLA)).toBe(
      `rules/indicatori/prova.yaml:13:14  il nome «pervenuti» non c’è.
    Atteso: il nome di un ingresso, di una costante, di una tabella, di un passo o di un albero.
    Rimedio: intendevi «pervenuto» o «giacenza»?`,
    );
    expect(nelFile(REGOLA.replace('pervenuti\n', 'pervenuto\n'))).toBe('');
  });

  test('lo schema vuole esempi, un solo modo di dire una formula, una fonte per ciò che è pubblicato', () => {
    const giusta = REGOLA.replace('pervenuti\n', 'pervenuto\n');
    expect(nelFile(giusta.slice(0, giusta.indexOf('esempi:')))).toContain(
      'un indicatore che si calcola ha «risultati» ed «esempi»',
    );
    expect(nelFile(giusta.replace('pubblicato: false', 'pubblicato: true'))).toContain(
      'un esempio pubblicato dice dove è stampato',
    );
    expect(nelFile(giusta.replace('    atteso: { indice: "0.5" }\n', ''))).toContain(
      'un esempio ha «atteso» oppure «errore»',
    );
    expect(
      nelFile(giusta.replace('risultati:', 'passi:\n  - { id: p, etichetta: P, unita: rapporto }\nrisultati:')),
    ).toContain('un passo ha «formula» oppure «casi»');
  });

  const nelFile = (testo: string): string => erroriNelProgetto({ 'rules/indicatori/prova.yaml': testo });
});
