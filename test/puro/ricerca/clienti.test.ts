import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { casiPer } from '../../../src/puro/canali/questioni.ts';
import { generaDelCliente } from './clienti.ts';
import { indiceVero } from './indice-vero.ts';

const { canali } = caricaCatalogo();
const { cercatore } = indiceVero();
const indirizzi = (domanda: string) => cercatore.cerca(domanda, { massimo: 3 }).risultati.map(({ url }) => url ?? '');

describe('chi ha un cliente e una questione trova che cosa fare', () => {
  test('in ogni modo di chiederlo la scelta guidata, o la casella della tavola, è fra le prime tre', () => {
    const domande = canali.protocolli.flatMap((protocollo) =>
      generaDelCliente(
        canali.questioni.filter((una) => una.protocollo === protocollo.id),
        protocollo,
        1,
        8,
      ),
    );
    const perse = domande.filter(({ domanda, questione, contribuenti }) => {
      const sua = canali.questioni.find(({ id }) => id === questione);
      const tutti = canali.protocolli.flatMap((protocollo) => protocollo.contribuenti.map(({ id }) => id));
      const caselle = new Set(
        (contribuenti.length ? contribuenti : tutti).flatMap((id) =>
          sua ? casiPer(sua, id).map(({ esigenza }) => `/canali/${id}/${esigenza}/`) : [],
        ),
      );
      return !indirizzi(domanda).some((url) => caselle.has(url) || url.endsWith(`questione=${questione}`));
    });
    expect(domande.length).toBeGreaterThan(250);
    expect(perse.length / domande.length, perse.map(({ domanda }) => domanda).join('\n')).toBeLessThanOrEqual(0.02);
  }, 60_000);

  test.each([
    ['DURC azienda', 'durc', 0],
    ['rimborso contributi versati per sbaglio', 'rimborso', 0],
    ['certificato medico srl', 'malattia', 0],
    // What is called so, and the product of that client, come before.
    ['dilazione', 'dilazione', 2],
    ['rateizzazione artigiano', 'dilazione', 2],
  ])('«%s» porta alla questione «%s», al più al posto %i', (domanda, questione, posto) => {
    const place = indirizzi(domanda).indexOf(`/canali/?questione=${questione}`);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(posto);
  });

  test('il prodotto di un altro cliente non è mai la risposta certa', () => {
    const { certo, risultati } = cercatore.cerca('DURC azienda');
    expect(certo).toBe(false);
    expect(risultati[0]?.tipo).toBe('questione');
  });

  test('dopo venti giorni senza risposta, i livelli a cui sollecitare', () => {
    expect(indirizzi('sollecito dopo 20 giorni')[0]).toBe('/canali/regole/#torino-solleciti');
  });

  test('chi chiede chi lavora, quanto o che oggetto non riceve la scelta guidata', () => {
    for (const domanda of ['chi lavora le dilazioni degli artigiani', 'che oggetto scelgo per una dilazione'])
      expect(indirizzi(domanda)[0]).not.toContain('questione=');
  });
});

test.each([
  'entro quanti giorni rispondono',
  'in quanto tempo mi rispondono',
  'quanti giorni per la risposta',
  'quanto ci mettono a rispondere',
  'quanti giorni hanno per rispondermi',
  'tempi di risposta',
])('«%s»: prima la regola che dice i giorni, non la pagina che li conta', (domanda) => {
  expect(indirizzi(domanda)[0]).toBe('/canali/regole/#torino-tempi-garantiti');
});

test.each(['calcola la scadenza della risposta', 'giorni lavorativi', 'entro quando rispondono se scrivo oggi'])(
  '«%s»: la pagina che conta i giorni',
  (domanda) => {
    expect(indirizzi(domanda)[0]).toBe('/calcolatori/scadenze/');
  },
);
