import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { datiCanali } from '../../../src/components/canali/dati-canali.ts';
import { componiMessaggio, perLaQuestione } from '../../../src/puro/canali/messaggio.ts';

const torino = datiCanali().tavole.find(({ protocollo }) => protocollo.id === 'torino-2017');
const modello = (id: string) => {
  const trovato = torino?.modelli.find((uno) => uno.id === id);
  if (!trovato) throw new Error(id);
  return trovato;
};
const questione = (id: string) => torino?.questioni.find((una) => una.id === id);

describe('il messaggio pronto', () => {
  test.each(['dilazione', 'rimborso', 'durc', 'iscrizione', 'avviso-di-addebito', 'non-rispondono'])(
    'parla della questione chiesta, e non chiede un dato che il documento non chiede: %s',
    (id) => {
      const scrivi = questione(id)?.scrivi ?? null;
      for (const suo of ['torino-email', 'torino-cassetto'].map(modello)) {
        const { modello: pronto, gia } = perLaQuestione(suo, scrivi, null);
        expect(pronto.campi.map((campo) => campo.id)).toEqual(suo.campi.map((campo) => campo.id));
        const { corpo, mancanti } = componiMessaggio(pronto, gia);
        expect(corpo).toContain(`${scrivi?.apertura ?? '?'} [il quesito`);
        expect(mancanti).toContain('Il quesito, esposto con chiarezza');
      }
    },
  );

  test('l’oggetto dell’e-mail dice già di che cosa si tratta, finché chi scrive non ne scrive un altro', () => {
    const { modello: pronto, gia } = perLaQuestione(
      modello('torino-email'),
      questione('rimborso')?.scrivi ?? null,
      null,
    );
    expect(componiMessaggio(pronto, gia).oggetto).toMatch(/- rimborso$/);
    expect(componiMessaggio(pronto, { ...gia, sintesi: 'sollecito rimborso' }).oggetto).toMatch(
      /- sollecito rimborso$/,
    );
  });

  test('la PEC di una domanda ne porta il nome', () => {
    const { gia } = perLaQuestione(modello('torino-domanda-pec'), null, 'Transazione fiscale');
    expect(componiMessaggio(modello('torino-domanda-pec'), gia).corpo).toContain(
      'Si presenta la domanda: Transazione fiscale.',
    );
  });

  test('di un sollecito di secondo livello il testo resta quello del protocollo', () => {
    const suo = modello('torino-secondo-livello');
    expect(perLaQuestione(suo, questione('non-rispondono')?.scrivi ?? null, null)).toEqual({ modello: suo, gia: {} });
  });

  test('ogni questione da cui si scrive dice come', () => {
    const { canali } = caricaCatalogo();
    expect(canali.protocolli.length).toBeGreaterThan(0);
    const mute = (torino?.questioni ?? [])
      .filter(
        ({ id, casi, scrivi }) =>
          !scrivi && id !== 'per-pec' && casi.some(({ esigenza }) => esigenza === 'informazioni'),
      )
      .map(({ id }) => id);
    expect(mute).toEqual([]);
  });
});
