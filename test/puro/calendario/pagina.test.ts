import { describe, expect, test } from 'vitest';
import { calcolaScadenze } from '../../../src/puro/calendario/calcola.ts';
import { piuGiorni } from '../../../src/puro/parole/date.ts';
import { schedaScadenze } from '../../../src/components/canali/dati-scadenze.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { saltati, settimane } from '../../../src/islands/scadenze/giorni.ts';
import type { Testi } from '../../../src/islands/scadenze/scheda.ts';
import { leggiIndirizzo } from '../../../src/islands/scadenze/da-indirizzo.ts';
import { argomenti, conta, scriviIndirizzo, VUOTI, type Conto } from '../../../src/islands/scadenze/stato.ts';

const [torino] = caricaCatalogo().canali.tavole;
if (!torino) throw new Error('nessun protocollo');
const scheda = schedaScadenze(torino);

function conto(testi: Partial<Testi>): Conto {
  return conta(scheda.caso, { ...VUOTI, ...testi }, []);
}

function contato(testi: Partial<Testi>): Extract<Conto, { ok: true }> {
  const esito = conto(testi);
  if (!esito.ok) throw new Error(esito.messaggio);
  return esito;
}

describe('la pagina e npm run calcola -- scadenze dicono le stesse date', () => {
  const scelte: Partial<Testi>[] = [
    { sede: 'torino' },
    { sede: 'torino-nord', sabato: 'si' },
    { sede: 'ivrea', conta_contatto: 'no', sabato: 'no' },
    { giorni: '20', patrono: 'torino' },
    { patrono: 'nessuno', sabato: 'no', conta_contatto: 'si' },
    { patrono: 'altro', patrono_giorno: '27/08', sede: 'pinerolo' },
  ];
  test.each(scelte)('%o, un giorno sì e dodici no per due anni', (testi) => {
    for (let giorno = '2017-07-13'; giorno < '2019-07-13'; giorno = piuGiorni(giorno, 13)) {
      const pagina = contato({ ...testi, contatto: giorno });
      const comando = calcolaScadenze(argomenti({ ...VUOTI, ...testi, contatto: giorno }), scheda.caso);
      expect([pagina.risposta.data, ...pagina.risposta.altre.map(({ data }) => data)]).toEqual(
        comando.risultati?.map(({ valore }) => valore) ?? [comando.risultato],
      );
      expect(pagina.passi.map(({ dal, entro }) => [dal?.data ?? null, entro?.data ?? null])).toEqual(
        comando.passi.map(({ dal, entro }) => [dal, entro]),
      );
    }
  });
});

test('senza la sede: la si chiede dove cambia un giorno, e dove non cambia la data c’è', () => {
  const detto = (contatto: string) => {
    const esito = conto({ contatto });
    return esito.ok ? esito.risposta.data : `${esito.campo}: ${esito.messaggio}`;
  };
  expect(detto('2021-05-03')).toBe('2021-05-12');
  expect(detto('2019-06-17')).toContain('27/06/2019 (Torino, Torino Nord); 26/06/2019 (Moncalieri,');
  // From 31 May the answer comes before 24 June, the closing after.
  expect(detto('2019-05-31')).toContain('sede: Scegli la sede: la risposta è attesa dovunque entro 11/06/2019');
});

describe('ciò che non va si dice sotto il suo campo', () => {
  test.each([
    [{}, 'contatto', 'Scrivi una data, per esempio 17/06/2019.'],
    [{ contatto: '31/06/2019' }, 'contatto', '«31/06/2019» non esiste: giugno 2019 ha 30 giorni.'],
    [{ contatto: '29/02/2019' }, 'contatto', '«29/02/2019» non esiste: febbraio 2019 ha 28 giorni.'],
    [
      { contatto: '12/07/2017' },
      'contatto',
      'Il 12/07/2017 il protocollo di Torino non c’era ancora: vale dal 13/07/2017. Scegli una data da quel giorno in poi.',
    ],
    [{ contatto: '17/06/2019', giorni: 'sette' }, 'giorni', 'Scrivi un numero intero da 1 a 365.'],
    [
      { contatto: '17/06/2019', patrono: 'altro', patrono_giorno: '31/02' },
      'patrono_giorno',
      'Scrivi giorno e mese del patrono, per esempio 27/08.',
    ],
    [
      { contatto: '17/06/2019', patrono: 'altro' },
      'patrono_giorno',
      'Scrivi giorno e mese del patrono, per esempio 27/08.',
    ],
  ])('%o', (testi: Partial<Testi>, campo, messaggio) => {
    expect(conto(testi)).toMatchObject({ ok: false, campo, messaggio });
  });
});

describe('l’indirizzo tiene le risposte, la versione delle regole e la data', () => {
  test('andata e ritorno', () => {
    const testi = {
      ...VUOTI,
      contatto: '17/06/2019',
      sede: 'pinerolo',
      giorni: '7',
      patrono: 'altro',
      patrono_giorno: '27/08',
      sabato: 'no',
    };
    const indirizzo = scriviIndirizzo(scheda, testi, conta(scheda.caso, testi, []));
    expect(indirizzo).toMatch(
      /^\?contatto=2019-06-17&sede=pinerolo&giorni=7&patrono=27%2F08&sabato=no&v-regole=[0-9a-f]{8}&v-esito=2019-06-26$/,
    );
    expect(leggiIndirizzo(indirizzo)).toEqual({ testi, versione: scheda.versione, esito: '26/06/2019' });
  });

  test('un indirizzo ostile non porta che testo, corto', () => {
    const letto = leggiIndirizzo(
      `?contatto=${encodeURIComponent('<img src=x onerror=alert(1)>')}&sede=${'a'.repeat(5000)}&v-esito=javascript:alert(1)`,
    );
    expect(letto?.esito).toBeNull();
    expect(letto?.testi.sede).toHaveLength(60);
    expect(conta(scheda.caso, letto?.testi ?? VUOTI, [])).toMatchObject({
      ok: false,
      campo: 'contatto',
      messaggio: '«<img src=x onerror=alert(1)>» non è una data: scrivi giorno, mese e anno, per esempio 17/06/2019.',
    });
  });

  test('un indirizzo d’altri non è nostro', () => {
    expect(leggiIndirizzo('?utm_source=x')).toBeNull();
  });
});

describe('il calendario dei giorni', () => {
  // June 2019 in Turin, the three doubts settled: 17 contact, 22-23 Saturday and Sunday, 24 patron saint, 27 answer, 16
  // July closing.
  const { passi } = contato({ contatto: '17/06/2019', patrono: 'torino', sabato: 'no', conta_contatto: 'no' });

  test('settimane intere, dal lunedì del contatto alla domenica dell’ultima data', () => {
    const righe = settimane('2019-06-17', passi);
    expect(righe.map(([lunedi]) => lunedi?.data)).toEqual([
      '2019-06-17',
      '2019-06-24',
      '2019-07-01',
      '2019-07-08',
      '2019-07-15',
    ]);
    expect(
      righe[1]?.map(({ numero, salto, segni }) => [numero ?? salto?.motivo, ...segni.map(({ sigla }) => sigla)]),
    ).toEqual([['patrono'], [5], [6], [7, 'R'], [8, '2'], ['sabato'], ['domenica']]);
    expect(righe[4]?.map(({ numero, fuori }) => numero ?? fuori)).toEqual([19, 20, true, true, true, true, true]);
  });

  test('i giorni saltati, col loro perché', () => {
    expect(saltati(passi[0]?.conteggio ?? [])).toEqual([
      { motivo: 'giorno del contatto', date: ['2019-06-17'] },
      { motivo: 'sabato', date: ['2019-06-22'] },
      { motivo: 'domenica', date: ['2019-06-23'] },
      { motivo: 'San Giovanni Battista, patrono di Torino', date: ['2019-06-24'] },
    ]);
  });
});
