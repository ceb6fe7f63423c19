import { vociRicerca } from '../../../src/uscite/ricerca/ricerca.ts';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { radice } from '../../../src/puro/ricerca/radice.ts';
import { sciogli, sigleDi } from '../../../src/puro/ricerca/sciogli.ts';
import type { VoceRicerca } from '../../../src/puro/ricerca/tipi.ts';
import { indiceVero } from './indice-vero.ts';
import { parole } from '../../../src/puro/ricerca/testo.ts';
import { peso } from '../../../src/puro/ricerca/vuote.ts';

const { prodotti, glossario } = caricaCatalogo();
const ricerca = vociRicerca(caricaCatalogo());
const etichette = [...new Set(prodotti.flatMap(({ descrizione, gruppo }) => [descrizione, gruppo]))];

describe('le sigle', () => {
  test('si sciolgono così, etichetta per etichetta', () => {
    expect(
      etichette.map((etichetta) => `${etichetta} → ${sciogli(etichetta, glossario.abbreviazioni).join(' ')}`),
    ).toMatchSnapshot();
  });

  test('nessuna si scioglie in una parola che chiede o unisce soltanto, o in un’altra sigla', () => {
    const words = glossario.abbreviazioni.flatMap(({ vale }) => vale).flatMap(parole);
    expect(words.filter((word) => peso(word) === 0 || word.length < 4)).toEqual([]);
  });

  test('valgono tra confini di parola: «CON» non tocca «CONTROLLO», «DEL» non è sempre una delega', () => {
    expect(sciogli('PALS - ACCERT. E CONTROLLO DEL CREDITO', glossario.abbreviazioni)).toEqual([
      'polo',
      'lavoratori',
      'sport',
      'spettacolo',
      'accertamento',
    ]);
    expect(sciogli('AUT AGR.- DEL.QUOTE ASS.', glossario.abbreviazioni)).toEqual([
      'autonomi',
      'agricole',
      'agricoli',
      'delega',
      'deleghe',
      'associative',
    ]);
  });

  test('di un’etichetta si sa dove sta ogni sigla, e se la lettura è nostra', () => {
    const etichetta = 'AZ. AGR.- REG.CONTR. AGR-';
    expect(
      sigleDi(etichetta, glossario.abbreviazioni).map(({ inizio, fine, sigla }) => [
        etichetta.slice(inizio, fine),
        sigla.vale[0],
        sigla.certezza,
      ]),
    ).toEqual([
      ['AZ', 'azienda', 'dedotta'],
      ['AGR', 'agricole', 'dedotta'],
      ['REG', 'regolarità', 'dedotta'],
      ['CONTR', 'contributi', 'dedotta'],
      ['AGR', 'agricole', 'dedotta'],
    ]);
  });

  test('la lettura di una sola etichetta vince su quella generale', () => {
    expect(sciogli('RIMB.COMM-COLL.ECCED.MAX.', glossario.abbreviazioni)).toContain('committenti');
    expect(sciogli('RIMB.COMM-COLL.ECCED.MAX.', glossario.abbreviazioni)).not.toContain('commercianti');
    expect(sciogli('ATTESTATI ISCR COMM', glossario.abbreviazioni)).toContain('commercianti');
  });

  test('le etichette a cui una lettura è legata esistono, e la sigla vi ricorre', () => {
    const stale = glossario.abbreviazioni.flatMap(({ id, termine, etichette: bound = [] }) =>
      bound
        .filter((etichetta) => !etichette.includes(etichetta) || !compact(etichetta).includes(compact(termine)))
        .map((etichetta) => `${id}: ${etichetta}`),
    );
    expect(stale).toEqual([]);
  });

  test('ogni sigla ricorre in qualche voce', () => {
    const texts = ricerca.flatMap(({ descrizione, gruppo }) => [descrizione, gruppo ?? '']);
    expect(
      glossario.abbreviazioni
        .filter((sigla) => sigla.vale.length > 0 && !texts.some((text) => sciogli(text, [sigla]).length > 0))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('una lettura che è un’ipotesi nostra porta il suo motivo', () => {
    expect(glossario.abbreviazioni.filter(({ certezza, motivo }) => certezza === 'dedotta' && !motivo)).toEqual([]);
    expect(glossario.abbreviazioni.find(({ termine }) => termine === 'CTP')).toMatchObject({ certezza: 'dedotta' });
    // No label prints its expansion beside it: each is a reading, of a word printed elsewhere or of ours.
    expect(glossario.abbreviazioni.filter(({ certezza }) => certezza === 'testuale')).toEqual([]);
  });

  test('una sigla che non sappiamo sciogliere in un’etichetta resta com’è, e dice perché', () => {
    const ignote = glossario.abbreviazioni.filter(({ vale }) => vale.length === 0);
    expect(ignote.filter(({ etichette: bound, motivo }) => !bound || !motivo)).toEqual([]);
    expect(sciogli('CON.POS. CONTR.REG./AUT.L', glossario.abbreviazioni)).not.toContain('autonomi');
  });

  test('due letture generali della stessa sigla sarebbero una scelta a caso', () => {
    const general = glossario.abbreviazioni.filter(({ etichette: bound }) => !bound).map(({ termine }) => termine);
    expect(general.filter((termine, n) => general.indexOf(termine) !== n)).toEqual([]);
  });
});

describe('le parole di tutti i giorni', () => {
  const { sinonimi } = glossario;
  const { cercatore, vocabolario } = indiceVero();
  const radici = (text: string) =>
    parole(text)
      .filter((word) => peso(word) > 0)
      .map(radice);

  test('sono almeno quattrocento', () => {
    expect(new Set(sinonimi.flatMap(({ vale }) => vale)).size).toBeGreaterThanOrEqual(400);
  });

  test('ogni termine è il concetto di qualche voce: un sinonimo di niente è un errore', () => {
    expect(
      sinonimi.filter(({ termine }) => vocabolario.concetto(radici(termine)).size === 0).map(({ id }) => id),
    ).toEqual([]);
  });

  test('ognuna porta al suo concetto e non altrove: una delle prime tre voci dice uno dei suoi termini, o la parola stessa', () => {
    const concetti = Map.groupBy(
      sinonimi.flatMap(({ termine, vale }) => vale.map((parola) => ({ parola: parola.toLowerCase(), termine }))),
      ({ parola }) => parola,
    );
    const altrove = [...concetti].flatMap(([parola, termini]) => {
      const risultati = cercatore.cerca(parola).risultati.slice(0, 3);
      const [prima] = risultati;
      const leads = risultati.some((voce) => {
        const said = new Set(detto(voce).flatMap(radici));
        return [parola, ...termini.map(({ termine }) => termine)].some((text) =>
          radici(text).every((stem) => said.has(stem)),
        );
      });
      return leads ? [] : [`${parola} → ${prima?.tipo ?? 'niente'} ${prima?.descrizione ?? ''}`];
    });
    expect(altrove).toEqual([]);
    // Some three thousand questions: on a machine with other work beside it, half a minute is not enough.
  }, 90_000);

  function detto({ descrizione, nome, gruppo, risposta, altri, sciolte, uso }: VoceRicerca): string[] {
    return [descrizione, nome ?? '', gruppo ?? '', risposta, ...(altri ?? []), ...(sciolte ?? []), ...(uso ?? [])];
  }
});

function compact(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
