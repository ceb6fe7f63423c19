import { describe, expect, test } from 'vitest';
import { errori, fonte, MINIMA } from '../../puro/formula/scheda.ts';
import { passo, risultato } from './schede-sbagliate.ts';

describe('chi scrive una formula sbagliata legge dove, che cosa non va e come rimediare', () => {
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
