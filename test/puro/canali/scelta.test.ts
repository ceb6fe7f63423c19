import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { piuGiorni } from '../../../src/puro/parole/date.ts';
import { NESSUNA_SCELTA } from '../../../src/puro/calendario/letture.ts';
import { scegli, type ErroreScelta, type RispostaScelta, type Scelta } from '../../../src/puro/canali/scegli.ts';
import type { PassoScelto } from '../../../src/puro/canali/passi.ts';
import { tavolaSenzaNomi } from '../../../src/puro/canali/recapiti.ts';
import type { TavolaCanali } from '../../../src/puro/canali/tipi.ts';

const torino = caricaCatalogo().canali.tavole[0] as TavolaCanali;

const BASE: Scelta = {
  contribuente: 'aziende-con-dipendenti',
  esigenza: 'informazioni',
  sede: 'torino',
  data: '2019-06-17',
  primoContatto: null,
  circostanze: [],
  calendario: NESSUNA_SCELTA,
};

function risposta(scelta: Partial<Scelta>, tavola = torino): RispostaScelta {
  const esito = scegli(tavola, { ...BASE, ...scelta });
  if (!esito.ok) throw new Error(esito.errore.messaggio);
  return esito.risposta;
}

function errore(scelta: Partial<Scelta>): ErroreScelta | null {
  const esito = scegli(torino, { ...BASE, ...scelta });
  return esito.ok ? null : esito.errore;
}

function caselle({ vie }: RispostaScelta): (string | null)[] {
  return vie.flatMap(({ recapiti }) => recapiti.flatMap(({ contatti }) => contatti.map(({ casella }) => casella)));
}

describe('una schermata sola per ogni caso', () => {
  test('azienda con dipendenti: il Cassetto, 44 oggetti, uno inibito, sette giorni, poi i livelli con le loro caselle', () => {
    const { vie, passi, divieti, daVerificare } = risposta({});
    const [via] = vie;
    expect(via?.regola.percorso).toEqual([
      'Fascicolo Previdenziale Aziende',
      'Comunicazione bidirezionale',
      'l’oggetto predefinito, dal menu a tendina',
    ]);
    expect(via?.oggetti).toHaveLength(44);
    expect(via?.inibiti.map(({ etichetta }) => etichetta)).toEqual(['Gestione separata']);
    expect(via?.promessa?.caso.giorni).toBe(7);
    expect(via?.condizioni.map(({ id }) => id)).toEqual(['non-specificato-improprio', 'quesito-completo']);
    expect(divieti.map(({ id }) => id)).toEqual(['torino-altre-caselle']);
    expect(
      passi?.map(({ passo, dal, entro, recapiti }) => [
        passo.id,
        dal?.data,
        entro?.data,
        recapiti.flatMap(({ contatti }) => contatti.map(({ casella }) => casella)),
      ]),
    ).toEqual([
      ['primo-contatto', '2019-06-17', '2019-06-27', []],
      ['secondo-livello', '2019-06-28', undefined, ['elena.martina@inps.it']],
      ['terzo-livello', undefined, undefined, ['urp.torino@inps.it', 'maura.bertone@inps.it']],
      ['chiusura', '2019-06-17', '2019-07-16', []],
    ]);
    expect(daVerificare).toBe(false);
  });

  test('domanda non telematizzata a Moncalieri: la PEC com’è stampata, con l’avviso; nessun tempo promesso', () => {
    const esito = risposta({ esigenza: 'domanda-non-telematica', sede: 'moncalieri' });
    expect(caselle(esito)).toEqual(['direzione.agenziacomplexa.moncalieri@postacert.inps.gov.it']);
    expect(esito.vie[0]?.recapiti[0]?.contatti[0]?.avviso).toContain('agenziacomplexa');
    expect(esito.vie[0]?.promessa).toBeNull();
    expect(esito.passi).toBeNull();
    expect(esito.divieti.map(({ id }) => id)).toEqual(['torino-email-non-certificata']);
  });

  test('domanda telematizzata: le quattordici domande, e l’avviso che l’elenco è aperto', () => {
    const [via] = risposta({ esigenza: 'domanda-telematica' }).vie;
    expect(via?.domande?.domande).toHaveLength(14);
    expect(via?.regola.avviso).toContain('aperto');
  });

  test('datore di lavoro pubblico a Ivrea: la casella di Torino, col dubbio che il titolo del punto 2.5 gli lascia', () => {
    const esito = risposta({ contribuente: 'datori-lavoro-pubblico', sede: 'ivrea' });
    expect(caselle(esito)).toEqual(['Direzione.torino@inps.it']);
    expect([esito.periodo.certezza, esito.incongruenza?.id]).toEqual(['contraddetta', 'torino-titolo-punto-2-5']);
    expect(esito.vie.map(({ ambito }) => ambito.certezza)).toEqual(['contraddetta']);
  });

  test('agricolo dopo il 24 marzo 2021: prima il Cassetto, poi l’e-mail, con la contraddizione', () => {
    const esito = risposta({ contribuente: 'datori-lavoro-agricolo', data: '2021-04-01' });
    expect(esito.vie.map(({ regola }) => regola.via)).toEqual(['cassetto', 'email']);
    expect(esito.incongruenza?.id).toBe('torino-email-o-cassetto-agricolo-domestico');
  });

  test('coltivatore diretto: il protocollo non lo dice, ed ecco che cosa fare', () => {
    const esito = risposta({ contribuente: 'autonomi-agricoli' });
    expect(esito.vie).toEqual([]);
    expect(esito.silenzio?.cosa_fare.map(({ esigenza }) => esigenza)).toEqual([null, 'appuntamento', null, null]);
  });

  test('dopo l’ultima notizia la risposta avverte di verificare', () => {
    const ultima = torino.protocollo.ultima_notizia ?? '';
    expect(ultima >= '2021-07-19').toBe(true);
    expect(risposta({ data: ultima }).daVerificare).toBe(false);
    expect(risposta({ data: piuGiorni(ultima, 1) }).daVerificare).toBe(true);
  });
});

describe('solo il contatto in vigore quel giorno', () => {
  test.each([
    ['2021-07-18', 'elena.martina@inps.it'],
    ['2021-07-19', 'nicola.vitiello@inps.it'],
  ])('il %s il secondo livello di Torino è %s', (data, casella) => {
    expect(caselle(risposta({ esigenza: 'secondo-livello', data }))).toEqual([casella]);
  });

  // Counted by hand: 7 July 2021 is a Wednesday, 10 and 17 are Saturdays. First the reading without Saturdays.
  test.each([
    ['2021-07-06', '2021-07-16', 'elena.martina@inps.it', []],
    // With Saturday: 8, 9, 10, 12, 13, 14, 15. With Saturday and 7 itself it ends on 14, and the reminder is from 15.
    ['2021-07-07', '2021-07-19', 'nicola.vitiello@inps.it', ['2021-07-15 elena.martina@inps.it']],
    ['2021-07-08', '2021-07-20', 'nicola.vitiello@inps.it', ['2021-07-16 elena.martina@inps.it']],
    // With Saturday and 9 itself: 9, 10, 12, 13, 14, 15, 16; from 17, which is a Saturday.
    ['2021-07-09', '2021-07-21', 'nicola.vitiello@inps.it', ['2021-07-17 elena.martina@inps.it']],
    ['2021-07-10', '2021-07-21', 'nicola.vitiello@inps.it', []],
  ])('scritto il %s, a Torino si sollecita dal %s a %s, o, letto in altri modi, %j', (data, dal, prima, altre) => {
    const secondo = risposta({ data }).passi?.[1];
    const casella = ({ recapiti }: Pick<PassoScelto, 'recapiti'>) => recapiti[0]?.contatti[0]?.casella;
    expect([secondo?.dal?.data, secondo && casella(secondo)]).toEqual([dal, prima]);
    expect(secondo?.altri.map((uno) => `${uno.data} ${casella(uno) ?? ''}`)).toEqual(altre);
  });

  test('il terzo livello segue: l’8 luglio 2021 i dirigenti sono due, l’URP è lo stesso', () => {
    const terzo = risposta({ data: '2021-07-08' }).passi?.[2];
    expect(
      [terzo?.recapiti, terzo?.altri[0]?.recapiti].map((usi) => usi?.map((uno) => uno.contatti[0]?.casella)),
    ).toEqual([
      ['urp.torino@inps.it', 'sergio.longo@inps.it'],
      ['urp.torino@inps.it', 'maura.bertone@inps.it'],
    ]);
  });

  test('a Ivrea il contatto non cambia: un elenco e l’altro danno la stessa casella', () => {
    const secondo = risposta({ data: '2021-07-08', sede: 'ivrea' }).passi?.[1];
    expect([secondo?.recapiti[0]?.contatti[0]?.casella, secondo?.altri]).toEqual(['massimo.colonna@inps.it', []]);
  });

  test('di chi sta già al giorno del sollecito la casella è una', () => {
    const { passi } = risposta({ esigenza: 'secondo-livello', data: '2021-07-20', primoContatto: '2021-07-08' });
    expect(passi?.flatMap(({ altri }) => altri)).toEqual([]);
  });

  test('chi scrive prima del cambio sollecita dopo: vale il contatto del giorno del sollecito', () => {
    // Friday 9 July 2021 + 7 working days = Tuesday 20; the reminder is from 21, with the new contacts.
    const passi = risposta({ data: '2021-07-09', sede: 'pinerolo' }).passi;
    expect(passi?.[1]?.dal?.data).toBe('2021-07-21');
    expect(passi?.[1]?.recapiti[0]?.contatti.map(({ casella }) => casella)).toEqual(['elena.martina@inps.it']);
    expect(passi?.[2]?.recapiti.map(({ come, contatti }) => [come, contatti[0]?.casella])).toEqual([
      ['a', 'urp.torino@inps.it'],
      ['cc', 'sergio.longo@inps.it'],
    ]);
  });

  test('dove i nomi si nascondono restano ruolo, sede e casella funzionale', () => {
    const esito = risposta({ esigenza: 'terzo-livello' }, tavolaSenzaNomi(torino));
    expect(
      esito.vie[0]?.recapiti.flatMap(({ contatti }) => contatti.map(({ casella, ruolo }) => [casella, ruolo])),
    ).toEqual([
      ['urp.torino@inps.it', 'Ufficio relazioni con il pubblico (URP)'],
      [null, 'Dirigente della funzione manageriale Customer care della Direzione provinciale'],
    ]);
    expect(JSON.stringify(tavolaSenzaNomi(torino))).not.toContain('bertone');
  });
});

describe('i gradini dopo il primo', () => {
  test('senza il giorno del primo contatto non si contano date', () => {
    expect(risposta({ esigenza: 'secondo-livello' }).passi).toBeNull();
  });

  test('chi sollecita troppo presto lo sa, con il giorno da cui si può', () => {
    const presto = risposta({ esigenza: 'secondo-livello', primoContatto: '2019-06-17', data: '2019-06-20' });
    expect(presto.troppoPresto).toBe('2019-06-28');
    expect(
      risposta({ esigenza: 'secondo-livello', primoContatto: '2019-06-17', data: '2019-06-28' }).troppoPresto,
    ).toBeNull();
  });
});

describe('il termine di chiusura', () => {
  // From Tuesday 20 October 2026 twenty working days, skipping Sunday 1 November, end on Tuesday 17 November.
  const del = (data: string, esigenza = 'secondo-livello') =>
    risposta({ esigenza, sede: 'pinerolo', primoContatto: '2026-10-20', data }).scaduto;

  test('passato in ogni lettura, la risposta dice quando; prima no', () => {
    expect(del('2026-11-29')).toBe('2026-11-17');
    expect(del('2026-11-29', 'terzo-livello')).toBe('2026-11-17');
    expect(del('2026-11-17')).toBeNull();
    expect(risposta({ data: '2026-11-29' }).scaduto).toBeNull();
  });
});

describe('le risposte che non si possono usare', () => {
  test.each([
    [{ contribuente: '' }, 'contribuente', 'Scegli per chi scrivi.'],
    [{ esigenza: 'altro' }, 'esigenza', 'Scegli di che cosa hai bisogno.'],
    [{ sede: 'roma' }, 'sede', 'Scegli la sede competente.'],
    [
      { data: '2017-07-12' },
      'data',
      'Il 12/07/2017 il protocollo di Torino non c’era ancora: vale dal 13/07/2017. Scegli una data da quel giorno in poi.',
    ],
    [
      { primoContatto: '2017-01-01' },
      'primoContatto',
      'Il 01/01/2017 il protocollo di Torino non c’era ancora: vale dal 13/07/2017. Scegli una data da quel giorno in poi.',
    ],
    [
      { primoContatto: '2019-07-01' },
      'primoContatto',
      'Il primo contatto (01/07/2019) non può venire dopo il giorno in cui scrivi (17/06/2019).',
    ],
  ])('%o', (scelta, campo, messaggio) => {
    expect(errore(scelta)).toMatchObject({ campo, messaggio });
  });
});

test('ogni combinazione dà una schermata, a ogni svolta delle regole', () => {
  const { contribuenti, esigenze, sedi } = torino.protocollo;
  for (const data of ['2017-07-13', '2021-03-24', '2021-07-19', '2026-11-20']) {
    for (const { id: contribuente } of contribuenti) {
      for (const { id: esigenza } of esigenze) {
        for (const { id: sede } of sedi) {
          const { vie, silenzio } = risposta({ contribuente, esigenza, sede, data });
          expect(vie.length > 0 || silenzio !== null).toBe(true);
          for (const { recapiti } of vie)
            for (const { contatti } of recapiti) expect(contatti.length).toBeGreaterThan(0);
        }
      }
    }
  }
});
