import { describe, expect, test } from 'vitest';
import { scadenzeDaRiga } from '../../src/comandi/scadenze.ts';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';

const catalogo = caricaCatalogo();

describe('npm run calcola -- scadenze, con le regole di Torino', () => {
  test('contatto=2019-06-17 giorni=7 patrono=torino', () => {
    expect(scadenzeDaRiga(['contatto=2019-06-17', 'giorni=7', 'patrono=torino'], catalogo)).toMatchObject({
      risultato: '2019-06-27',
      unita: 'data',
      errore: null,
    });
  });

  test('senza scegliere, la data è la stessa e le letture aperte sono tre: contatto, sabato, patrono', () => {
    const esito = scadenzeDaRiga(['contatto=17/06/2019', 'protocollo=torino-2017'], catalogo);
    expect(esito).toMatchObject({ risultato: '2019-06-27' });
    expect('risultati' in esito && esito.risultati?.map(({ valore }) => valore)).toEqual([
      '2019-06-27',
      '2019-06-26',
      '2019-06-25',
      '2019-06-24',
    ]);
  });

  test.each([
    [['17/06/2019'], 'argomento-illeggibile', '«17/06/2019» non è nella forma nome=valore.'],
    [['contatto=1', 'contatto=2'], 'ingresso-ripetuto', '«contatto» è dato due volte.'],
    [['protocollo=cuneo'], 'valore-non-ammesso', 'protocollo=cuneo: si può scegliere tra torino-2017.'],
    [
      ['contatto=ieri'],
      'data-illeggibile',
      '«ieri» non è una data: scrivi giorno, mese e anno, per esempio 17/06/2019.',
    ],
  ])('%o è una chiamata sbagliata', (argomenti, codice, messaggio) => {
    expect(scadenzeDaRiga(argomenti, catalogo)).toEqual({ codice, messaggio });
  });

  test('una data prima del protocollo è una risposta «n.d.»', () => {
    expect(scadenzeDaRiga(['contatto=12/07/2017'], catalogo)).toMatchObject({
      risultato: null,
      errore: { codice: 'prima-del-protocollo' },
    });
  });
});
