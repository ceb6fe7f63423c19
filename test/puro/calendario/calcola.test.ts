import { describe, expect, test } from 'vitest';
import { calcolaScadenze, ERRORI_DI_CHIAMATA } from '../../../src/puro/calendario/calcola.ts';
import { ALTRA_PROVINCIA, COME_TORINO } from './protocolli-di-prova.ts';

describe('npm run calcola -- scadenze', () => {
  test('contatto=2019-06-17 giorni=7 patrono=torino: giovedì 27 giugno 2019', () => {
    const esito = calcolaScadenze({ contatto: '2019-06-17', giorni: '7', patrono: 'torino' }, COME_TORINO);
    expect(esito).toMatchObject({
      indicatore: 'scadenze',
      risultato: '2019-06-27',
      unita: 'data',
      esatto: true,
      errore: null,
    });
    expect(esito.risultati).toEqual([
      {
        id: 'contatto-escluso.sabato-escluso',
        etichetta: 'Risposta attesa entro',
        valore: '2019-06-27',
        esatto: true,
        unita: 'data',
        lettura: 'il giorno del contatto non conta, il sabato non è lavorativo',
      },
      {
        id: 'contatto-escluso.sabato-lavorativo',
        etichetta: 'Risposta attesa entro',
        valore: '2019-06-26',
        esatto: true,
        unita: 'data',
        lettura:
          'il giorno del contatto non conta, il sabato è lavorativo; oppure il giorno del contatto è il primo, il sabato non è lavorativo',
      },
      {
        id: 'contatto-contato.sabato-lavorativo',
        etichetta: 'Risposta attesa entro',
        valore: '2019-06-25',
        esatto: true,
        unita: 'data',
        lettura: 'il giorno del contatto è il primo, il sabato è lavorativo',
      },
    ]);
  });

  test('ogni passo dice le date, i giorni saltati e quanto è certo', () => {
    const { passi } = calcolaScadenze(
      { contatto: '17/06/2019', patrono: 'torino', sabato: 'no', conta_contatto: 'no' },
      COME_TORINO,
    );
    expect(passi.map(({ id, dal, entro, giorni }) => [id, dal, entro, giorni])).toEqual([
      ['primo-contatto', '2019-06-17', '2019-06-27', 7],
      ['secondo-livello', '2019-06-28', null, null],
      ['terzo-livello', null, null, null],
      ['chiusura', '2019-06-17', '2019-07-16', 20],
    ]);
    expect(passi[0]?.formula).toBe('dal lunedì 17 giugno 2019, entro giovedì 27 giugno 2019, 7 giorni lavorativi');
    expect(passi[2]?.formula).toBe('la data non si può calcolare');
    expect(passi[0]?.saltati).toEqual([
      { data: '2019-06-17', motivo: 'giorno del contatto' },
      { data: '2019-06-22', motivo: 'sabato' },
      { data: '2019-06-23', motivo: 'domenica' },
      { data: '2019-06-24', motivo: 'San Giovanni Battista, patrono di Torino' },
    ]);
    expect(passi[0]?.fonti).toEqual([
      { etichetta: 'Primo contatto', documento: 'protocollo-di-prova', punto: '1' },
      { etichetta: 'Risposta', documento: 'protocollo-di-prova', punto: '1' },
    ]);
  });

  test('con tutto scelto non ci sono altre letture', () => {
    const esito = calcolaScadenze(
      { contatto: '17/06/2019', patrono: 'nessuno', sabato: 'sì', conta_contatto: 'no' },
      COME_TORINO,
    );
    expect(esito.risultato).toBe('2019-06-25');
    expect(esito.risultati).toBeUndefined();
  });

  test('il patrono si può scrivere come giorno e mese', () => {
    const scelte = { sabato: 'no', conta_contatto: 'no' };
    expect(calcolaScadenze({ contatto: '17/06/2019', patrono: '24/06', ...scelte }, COME_TORINO).risultato).toBe(
      '2019-06-27',
    );
    expect(calcolaScadenze({ contatto: '17/06/2019', patrono: '07/07', ...scelte }, COME_TORINO).risultato).toBe(
      '2019-06-26',
    );
  });

  test('i giorni scritti valgono per la risposta e non per la chiusura', () => {
    const { risultato, passi } = calcolaScadenze(
      { contatto: '03/05/2021', giorni: '3', sabato: 'no', conta_contatto: 'no', patrono: 'nessuno' },
      COME_TORINO,
    );
    expect(risultato).toBe('2021-05-06');
    expect(passi.at(-1)?.giorni).toBe(20);
  });

  test('contribuente e circostanza scelgono il termine dell’altra provincia', () => {
    expect(calcolaScadenze({ contatto: '03/05/2021', contribuente: 'agricoli' }, ALTRA_PROVINCIA).risultato).toBe(
      '2021-05-17',
    );
    expect(
      calcolaScadenze({ contatto: '03/05/2021', circostanza: 'urgenza-documentata' }, ALTRA_PROVINCIA).risultato,
    ).toBe('2021-05-10');
  });

  test.each([
    [{}, 'dato-mancante', 'Manca il giorno del primo contatto: contatto=17/06/2019.'],
    [
      { contato: '17/06/2019' },
      'ingresso-sconosciuto',
      '«contato» non è un dato di questo calcolo: si usano contatto, giorni, patrono, sabato, conta_contatto, sede, contribuente, circostanza.',
    ],
    [{ contatto: '30/02/2019' }, 'data-inesistente', '«30/02/2019» non esiste: febbraio 2019 ha 28 giorni.'],
    [
      { contatto: '12/07/2017' },
      'prima-del-protocollo',
      'Il 12/07/2017 il protocollo di prova non c’era ancora: vale dal 13/07/2017. Scegli una data da quel giorno in poi.',
    ],
    [{ contatto: '17/06/2019', giorni: '0' }, 'valore-non-ammesso', 'giorni=0: scrivi un numero intero da 1 a 365.'],
    [
      { contatto: '17/06/2019', giorni: '7,5' },
      'valore-non-ammesso',
      'giorni=7,5: scrivi un numero intero da 1 a 365.',
    ],
    [{ contatto: '17/06/2019', sabato: 'forse' }, 'valore-non-ammesso', 'sabato=forse: scrivi si o no.'],
    [{ contatto: '17/06/2019', sede: 'roma' }, 'valore-non-ammesso', 'sede=roma: si può scegliere tra torino, ivrea.'],
    [
      { contatto: '17/06/2019', circostanza: 'fretta' },
      'valore-non-ammesso',
      'circostanza=fretta: questo protocollo non ne prevede.',
    ],
    [
      { contatto: '17/06/2019', patrono: 'roma' },
      'valore-non-ammesso',
      'patrono=roma: scrivi un comune tra torino, «nessuno», oppure giorno e mese come 24/06.',
    ],
  ])('%o: %s', (argomenti: Record<string, string>, codice, messaggio) => {
    expect(calcolaScadenze(argomenti, COME_TORINO)).toEqual({
      indicatore: 'scadenze',
      risultato: null,
      unita: 'data',
      esatto: false,
      passi: [],
      errore: { codice, messaggio },
    });
  });

  test('il giorno in cui il protocollo comincia è già buono', () => {
    expect(calcolaScadenze({ contatto: '13/07/2017' }, COME_TORINO).errore).toBeNull();
  });

  test('una data che non esiste è una risposta «n.d.», un dato sconosciuto è una chiamata sbagliata', () => {
    expect(ERRORI_DI_CHIAMATA.has('prima-del-protocollo')).toBe(false);
    expect(ERRORI_DI_CHIAMATA.has('ingresso-sconosciuto')).toBe(true);
  });
});
