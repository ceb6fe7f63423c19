import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { cella } from '../../../src/puro/canali/scegli.ts';
import type { PeriodoCella } from '../../../src/puro/canali/tipi.ts';

const [tavola] = caricaCatalogo().canali.tavole;
if (!tavola) throw new Error('manca la tavola di Torino');

/** What a cell says on a day: its certainty and the rules that answer. */
function dice(contribuente: string, esigenza: string, sede: string, giorno = '2019-06-17'): string {
  const periodo = cella(tavola as NonNullable<typeof tavola>, contribuente, esigenza, sede)?.find(
    ({ dal, al }) => dal <= giorno && giorno <= (al ?? '9999'),
  );
  return periodo ? `${periodo.certezza}: ${regole(periodo)}` : 'nessuna risposta';
}

function regole({ risposte }: PeriodoCella): string {
  return risposte.map(({ regola }) => tavola?.regole[regola]?.id).join(' + ');
}

const SEDI = tavola.protocollo.sedi.map(({ id }) => id);

describe('la tavola di Torino non ha buchi', () => {
  test('12 contribuenti × 10 esigenze × 6 sedi, ciascuna con risposta in ogni giorno del protocollo', () => {
    expect(tavola.celle).toHaveLength(12 * 10 * 6);
    for (const numero of tavola.celle) {
      const periodi = tavola.profili[numero] ?? [];
      expect(periodi[0]?.dal).toBe('2017-07-13');
      expect(periodi.at(-1)?.al).toBeNull();
      for (const periodo of periodi) expect(periodo.risposte.length).toBeGreaterThan(0);
    }
  });

  test('ogni lettura nostra dice perché, ogni contraddizione rinvia al registro', () => {
    for (const periodo of tavola.profili.flat()) {
      if (periodo.certezza === 'dedotta') expect(periodo.motivo).toBeTruthy();
      if (periodo.certezza === 'contraddetta')
        expect(tavola.incongruenze.map(({ id }) => id)).toContain(periodo.incongruenza);
      if (periodo.risposte.length > 1) expect(periodo.certezza).toBe('contraddetta');
    }
  });
});

describe('per dove si passa', () => {
  test('i quattro Cassetti, per comunicazioni, documenti, informazioni e solleciti, a ogni sede', () => {
    const cassetti = {
      'aziende-con-dipendenti': 'torino-cassetto-aziende',
      'committenti-gestione-separata': 'torino-cassetto-committenti',
      'liberi-professionisti-gestione-separata': 'torino-cassetto-liberi-professionisti',
      'artigiani-commercianti': 'torino-cassetto-artigiani-commercianti',
    };
    for (const [contribuente, regola] of Object.entries(cassetti)) {
      for (const esigenza of ['comunicazione', 'invio-documentazione', 'informazioni', 'sollecito']) {
        for (const sede of SEDI) expect(dice(contribuente, esigenza, sede)).toBe(`testuale: ${regola}`);
      }
    }
  });

  test('il datore di lavoro domestico scrive alla sua sede; è testo per tutte e sei', () => {
    for (const sede of SEDI)
      expect(dice('datori-lavoro-domestico', 'comunicazione', sede)).toBe('testuale: torino-email-istituzionale');
  });

  test('datore di lavoro agricolo: testo a Torino, lettura nostra nelle altre cinque sedi', () => {
    expect(SEDI.map((sede) => dice('datori-lavoro-agricolo', 'informazioni', sede))).toEqual([
      'testuale: torino-email-istituzionale',
      ...Array<string>(5).fill('dedotta: torino-email-istituzionale'),
    ]);
  });

  test.each(['datori-lavoro-pubblico', 'sport-spettacolo-fino-2014'])(
    '%s: il titolo del punto 2.5 non lo nomina, e il dubbio arriva a ogni sua cella',
    (contribuente) => {
      for (const sede of SEDI)
        expect(dice(contribuente, 'informazioni', sede)).toBe('contraddetta: torino-email-istituzionale');
    },
  );

  test('la PEC delle agenzie complesse ha l’indirizzo in dubbio, quella di Torino no, e la cella lo dice', () => {
    expect(dice('artigiani-commercianti', 'domanda-non-telematica', 'torino')).toBe('testuale: torino-domande-pec');
    for (const sede of SEDI.filter((una) => una !== 'torino'))
      expect(dice('artigiani-commercianti', 'domanda-non-telematica', sede)).toBe('contraddetta: torino-domande-pec');
  });

  test.each(['sport-spettacolo-dal-2015', 'autonomi-agricoli', 'altri-contribuenti'])(
    '%s: il protocollo non lo dice, e la riga dice che cosa fare',
    (contribuente) => {
      expect(dice(contribuente, 'comunicazione', 'ivrea')).toBe('non_detta: torino-canale-non-indicato');
      expect(tavola.regole.find(({ id }) => id === 'torino-canale-non-indicato')?.cosa_fare).toHaveLength(4);
    },
  );

  test('l’accentramento ha due vie che si escludono, e lo dice', () => {
    expect(dice('accentramento-contributivo', 'comunicazione', 'torino')).toBe(
      'contraddetta: torino-cassetto-aziende + torino-email-istituzionale',
    );
  });

  test('agricoli e domestici: fino al 23/03/2021 l’e-mail, dal 24 anche il Cassetto che il piano descrive', () => {
    for (const contribuente of ['datori-lavoro-agricolo', 'datori-lavoro-domestico']) {
      expect(dice(contribuente, 'sollecito', 'torino', '2021-03-23')).toBe('testuale: torino-email-istituzionale');
      expect(dice(contribuente, 'sollecito', 'torino', '2021-03-24')).toBe(
        'contraddetta: cassetto-agricolo-e-domestico + torino-email-istituzionale',
      );
    }
  });

  test('i malfunzionamenti seguono la comunicazione elettronica, per lettura nostra', () => {
    expect(dice('artigiani-commercianti', 'malfunzionamento', 'collegno')).toBe(
      'dedotta: torino-cassetto-artigiani-commercianti',
    );
  });

  test('appuntamento: le aziende dal Cassetto, tutti gli altri con un’e-mail alla sede', () => {
    expect(dice('aziende-con-dipendenti', 'appuntamento', 'pinerolo')).toBe('testuale: torino-appuntamento-aziende');
    expect(dice('altri-contribuenti', 'appuntamento', 'pinerolo')).toBe('testuale: torino-appuntamento-altri');
  });

  test('al terzo livello il testo nomina solo l’azienda', () => {
    expect(dice('aziende-con-dipendenti', 'terzo-livello', 'ivrea')).toBe('testuale: torino-terzo-livello');
    expect(dice('artigiani-commercianti', 'terzo-livello', 'ivrea')).toBe('contraddetta: torino-terzo-livello');
  });

  test('una casella che non esiste non ha storia', () => {
    expect(cella(tavola, 'marziani', 'comunicazione', 'torino')).toBeNull();
  });
});
