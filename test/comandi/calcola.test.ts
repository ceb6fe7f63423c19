import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { rispondi, rispondiAlGiorno } from '../../src/comandi/risposta.ts';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';

/** What the command answers, in this process: exit code, the object it prints, what goes to standard error. */
function calcola(...argomenti: string[]): { codice: number; uscita: Record<string, unknown>; avviso: string } {
  const { uscita, avvisi, codice } = rispondi(argomenti, caricaCatalogo());
  // As a reader of the line gets it.
  return { codice, uscita: JSON.parse(JSON.stringify(uscita)) as Record<string, unknown>, avviso: avvisi.join('\n') };
}

describe('il comando calcola', () => {
  // A process reads all the rules again: two are enough to see that the command prints what the tests below look at.
  test.each([
    [0, ['realizzazione', 'consuntivo=1.234', 'obiettivo=1234']],
    [1, ['indice-giacenza', 'giacenza=mille', 'pervenuto=2']],
  ])(
    'esce con %i, stampa una riga di JSON e dice il resto a parte: %j',
    (codice, argomenti) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/comandi/calcola.ts', ...argomenti], {
        encoding: 'utf8',
      });
      const { uscita, avviso } = calcola(...argomenti);
      expect(status).toBe(codice);
      expect(stdout).toBe(`${JSON.stringify(uscita)}\n`);
      expect(stderr).toBe(`${avviso}\n`);
      expect(avviso).not.toBe('');
    },
    60_000,
  );

  test('una risposta: un oggetto su una riga, coi passi', () => {
    const { codice, uscita, avviso } = calcola('indice-giacenza', 'giacenza=1000', 'pervenuto=12000');
    expect(codice).toBe(0);
    expect(avviso).toBe('');
    expect(uscita).toMatchObject({ risultato: '30', unita: 'giorni', esatto: true, errore: null });
    expect(uscita['passi']).toMatchObject([
      {
        formula: 'giacenza annua omogeneizzata ÷ pervenuto annuo omogeneizzato × giorni dell’anno secondo la formula',
        numeri: '1.000\u00a0punti ÷ 12.000\u00a0punti × 360\u00a0giorni',
        risultato: '30',
        unita: 'giorni',
        esatto: true,
      },
    ]);
    expect(uscita).not.toHaveProperty('risultati');
  });

  test('cifre che non finiscono: dieci decimali, e non è esatto', () => {
    expect(calcola('indice-deflusso', 'definiti=2', 'pervenuti=3').uscita).toMatchObject({
      risultato: '0.6666666667',
      esatto: false,
    });
  });

  test('virgola o punto per i decimali; il punto delle migliaia si dice come è stato letto', () => {
    expect(calcola('realizzazione', 'consuntivo=102,5', 'obiettivo=100').uscita).toMatchObject({
      risultato: '102.5',
      esatto: true,
    });
    expect(calcola('realizzazione', 'consuntivo=102.5', 'obiettivo=100').uscita).toMatchObject({ risultato: '102.5' });
    expect(calcola('realizzazione', 'consuntivo=1.234,5', 'obiettivo=1234.5').uscita).toMatchObject({
      risultato: '100',
    });
    const { uscita, avviso } = calcola('realizzazione', 'consuntivo=1.234', 'obiettivo=1234');
    expect(uscita).toMatchObject({
      risultato: '100',
      letture: [
        {
          ingresso: 'consuntivo',
          nota: '«1.234» letto come 1234: il punto separa le migliaia. Per i decimali usa la virgola.',
        },
      ],
    });
    expect(avviso).toContain('letto come 1234');
  });

  test('senza risultato ma con un motivo: esce con 0', () => {
    const { codice, uscita } = calcola('indice-giacenza', 'giacenza=1', 'pervenuto=0');
    expect(codice).toBe(0);
    expect(uscita).toMatchObject({
      risultato: null,
      errore: {
        codice: 'divisione-per-zero',
        messaggio: '«Pervenuto annuo omogeneizzato» è zero: non si può dividere per zero.',
      },
    });
    expect(calcola('tep', 'parametro=100', 'coefficiente=0,9')).toMatchObject({
      codice: 0,
      uscita: { risultato: null, errore: { codice: 'valore-non-ammesso' } },
    });
  });

  test('più risposte: ognuna con la sua lettura, e nessuna principale se il testo non sceglie', () => {
    const { uscita } = calcola(
      'dismissione',
      'unita=300',
      'obiettivo_unita=600',
      'valore=60000000',
      'obiettivo_valore=60000000',
    );
    expect(uscita).toMatchObject({
      risultato: null,
      errore: null,
      risultati: [
        { id: 'unita-settanta', valore: '65', unita: 'percento', esatto: true },
        { id: 'valore-settanta', valore: '85' },
      ],
    });
    expect(
      calcola('scostamento', 'consuntivo=4091820', 'obiettivo=13614449', 'verso=decrescente').uscita,
    ).toMatchObject({ risultato: '69.9450194422', risultati: [{}, { valore: '50' }, { valore: '150' }, {}] });
  });

  test('elenchi col punto e virgola', () => {
    expect(calcola('progetti-regionali', 'nazionale=100', 'regionali=120;100').uscita).toMatchObject({
      risultato: '101',
      esatto: true,
    });
  });

  test.each([
    [['indice-giacensa'], 'indicatore-sconosciuto', 'Intendevi «indice-giacenza»'],
    [[], 'indicatore-sconosciuto', 'Quale indicatore?'],
    [['indice-giacenza', 'giacensa=1', 'pervenuto=2'], 'ingresso-sconosciuto', 'Intendevi «giacenza»'],
    [['indice-giacenza', 'giacenza=1'], 'dato-mancante', 'Manca pervenuto'],
    [['indice-giacenza', 'giacenza=mille', 'pervenuto=2'], 'numero-illeggibile', 'giacenza: «mille» non è un numero'],
    [['indice-giacenza', 'giacenza=1', 'giacenza=2', 'pervenuto=2'], 'ingresso-ripetuto', 'due volte'],
    [['indice-giacenza', '1000', '12000'], 'argomento-illeggibile', 'nome=valore'],
    [['performance-strategica', 'A=100'], 'dato-mancante', 'dai B, oppure tutte le sue voci'],
  ])('una chiamata sbagliata esce con 1 e dice perché: %j', (argomenti, codice, detto) => {
    const esito = calcola(...argomenti);
    expect(esito.codice).toBe(1);
    expect(esito.uscita).toMatchObject({ risultato: null, errore: { codice } });
    expect((esito.uscita['errore'] as { messaggio: string }).messaggio).toContain(detto);
    expect(esito.avviso).toContain(detto);
  });
});

describe('calcola in un altro giorno', () => {
  const catalogo = caricaCatalogo();
  const chiuso = {
    ...catalogo,
    indicatori: catalogo.indicatori.map((uno) =>
      uno.id === 'indice-giacenza' ? { ...uno, valido_dal: '2021-01-01', valido_al: '2023-12-31' } : uno,
    ),
  };
  const dati = ['indice-giacenza', 'giacenza=1000', 'pervenuto=12000'];

  test.each([
    ['2020-12-31', null, 'Il 31 dicembre 2020 «Indice di giacenza» non vale: vale dal 1º gennaio 2021.'],
    ['2021-01-01', '30', null],
    ['31/12/2023', '30', null],
    ['2024-01-01', null, 'Il 1º gennaio 2024 «Indice di giacenza» non vale: valeva fino al 31 dicembre 2023.'],
  ])('una regola vale nei suoi giorni: il %s', (giorno, risultato, messaggio) => {
    const { uscita, codice } = rispondiAlGiorno([...dati, '--data', giorno], chiuso);
    expect(codice).toBe(0);
    expect(uscita).toMatchObject({
      risultato,
      errore: messaggio === null ? null : { codice: 'non-in-vigore', messaggio },
    });
  });

  test('per le scadenze è il giorno del primo contatto', () => {
    expect(rispondiAlGiorno(['scadenze', 'sede=torino', '--data=2019-06-17'], catalogo).uscita).toEqual(
      rispondi(['scadenze', 'sede=torino', 'contatto=17/06/2019'], catalogo).uscita,
    );
  });

  test('un giorno che non si legge ferma la chiamata', () => {
    const { uscita, codice } = rispondiAlGiorno([...dati, '--data', 'ieri'], catalogo);
    expect(codice).toBe(1);
    expect(uscita).toMatchObject({ errore: { codice: 'data-illeggibile' } });
  });
});
