import { describe, expect, test } from 'vitest';
import { ALTRA_PROVINCIA, cambia } from '../materie/canali/canali-altra-provincia.ts';
import { dataScritta, rimedioDiForma } from '../../src/motore/rimedi.ts';
import { errori, REGOLE_MINIME } from './progetto.ts';

const PRODOTTI = 'rules/prodotti/tabella-1.yaml';
const UNITA = 'rules/unita/anagrafica-flussi.yaml';
const FONTI = 'rules/fonti/documenti.yaml';
const PROTOCOLLO = 'rules/protocolli/cuneo-2022.yaml';
const CANALI = 'rules/canali/cuneo.yaml';
const PATRONI = 'rules/festivita/patroni.yaml';
const RINOMINATA = 'rinominata:\n  - dal: 2027-07-01\n    nome: Anagrafica\n    certezza: testuale\n';

/** The smallest rules, or an invented province's, with one text of one file replaced or added: all that is said. */
const sbagliando = (file: string, da: string, a: string): string =>
  file in ALTRA_PROVINCIA
    ? errori(cambia(file, da, a))
    : errori({ [file]: (REGOLE_MINIME[file] ?? '').replace(da === '' ? /$/ : da, () => a) });

describe('dove si sa che cosa si voleva scrivere, il rimedio lo scrive', () => {
  test.each([
    [
      'un id con maiuscole',
      UNITA,
      'id: anagrafica-flussi',
      'id: Anagrafica-Flussi',
      'Rimedio: scrivi «anagrafica-flussi»',
    ],
    ['la lettera O per lo zero', PRODOTTI, 'codice_prodotto: "210601"', 'codice_prodotto: "2l06oI"', 'scrivi "210601"'],
    ['il giorno prima del mese', PATRONI, "giorno: '09-29'", "giorno: '29-09'", 'scrivi "09-29"'],
    [
      'più valori in uno',
      CANALI,
      '[reclamo]',
      '["reclamo; comunicazione"]',
      'Rimedio: sono 2 valori in uno: scrivi [ reclamo, comunicazione ]',
    ],
    [
      'una fonte in una parola',
      PRODOTTI,
      'fonte: { documento: circolare-1, punto: Tabella 1 }',
      'fonte: circolare-1',
      'scrivi { documento: …, punto: … }',
    ],
    [
      'un elenco senza trattini',
      UNITA,
      '',
      RINOMINATA.replace('- dal', '  dal'),
      'metti «- » davanti al primo campo, «dal»',
    ],
    [
      'una voce sola al posto di un elenco',
      CANALI,
      '[reclamo]',
      'reclamo',
      'scrivi [ reclamo ], o una riga «- reclamo»',
    ],
    [
      'un sì scritto in parole',
      FONTI,
      'testo_consultato: true',
      'testo_consultato: sì',
      'scrivi true, senza virgolette',
    ],
    [
      'una virgola mancata fra graffe',
      PROTOCOLLO,
      '{ conta: false, punto',
      '{ conta: false punto',
      'scrivi «, punto: …»',
    ],
  ])('%s', (_, file, da, a, rimedio) => {
    expect(sbagliando(file, da, a)).toContain(rimedio);
  });

  test('un testo che non va per un segno dentro non si riscrive come un id', () => {
    expect(sbagliando(PRODOTTI, 'nome: Acq', 'nome: <b>Acq')).toContain('Rimedio: correggi il valore.');
  });

  test('di ciò che una novità riguarda si dà il tipo, se manca solo quello', () => {
    const novita = `id: anno
titolo: Anno
righe:
  - { id: una, data: 2026-12-10, titolo: Una, testo: Una novità., riguarda: [circolare-1] }
`;
    expect(errori({ 'rules/novita/anno.yaml': novita })).toContain('Rimedio: intendevi «fonti/circolare-1»?');
  });

  test('la copia di un file non prende il nome della copia, che non può essere un id', () => {
    const testo = REGOLE_MINIME[PRODOTTI] ?? '';
    expect(errori({ 'rules/prodotti/tabella-1 (copia).yaml': testo })).toContain(
      'Rimedio: se è una copia di tabella-1.yaml, toglila dalla cartella',
    );
  });
});

describe('una causa, un errore', () => {
  test('un campo col nome più lungo: non manca anche quello vero', () => {
    const con = RINOMINATA.replace('nome:', 'nuovo_nome:').replace(
      'certezza',
      'fonte: { documento: circolare-1, punto: "2" }\n    certezza',
    );
    expect(sbagliando(UNITA, '', con)).toBe(
      `rules/unita/anagrafica-flussi.yaml:9:5  campo sconosciuto «nuovo_nome».
    Atteso: uno tra dal, nome, fonte, certezza, motivo, incongruenza.
    Rimedio: intendevi «nome»? Altrimenti togli la riga.`,
    );
  });

  test('un uso che nessuna casella ha: una volta, non una per sede', () => {
    expect(sbagliando(CANALI, 'uso: messaggi', 'uso: mesaggi')).toBe(
      `rules/canali/cuneo.yaml:16:14  nessuna casella del protocollo ha l’uso «mesaggi».
    Atteso: uno tra messaggi, reclami.
    Rimedio: intendevi «messaggi» o «reclami»? Altrimenti aggiungi in rules/contatti/ una casella con «usi: [mesaggi]».`,
    );
  });

  test('una tabella di canali che dice il protocollo di un altro: una volta, sulla riga che lo dice', () => {
    const altro = (ALTRA_PROVINCIA[PROTOCOLLO] ?? '')
      .replaceAll('cuneo', 'bra')
      .replaceAll('alba', 'cherasco')
      .replaceAll('id: aziende', 'id: negozi')
      .replaceAll('agricoli', 'artigiani')
      .replaceAll('id: comunicazione', 'id: domanda')
      .replaceAll('protocollo-bra', 'protocollo-cuneo')
      .replaceAll('patrono-bra', 'patrono-cuneo')
      .replace('passo: reclamo', 'passo: appello')
      .replaceAll('id: reclamo', 'id: appello');
    const detto = errori({
      ...cambia(CANALI, 'protocollo: cuneo-2022', 'protocollo: bra-2022'),
      'rules/protocolli/bra-2022.yaml': altro,
    });
    expect(detto.split('\n')[0]).toBe(
      'rules/canali/cuneo.yaml:4:13  contribuenti, esigenze e sedi di questa tabella sono di «cuneo-2022», non di «bra-2022».',
    );
    expect(detto).not.toContain('non è tra');
  });

  test('un id scritto male: chi lo cita non ha colpa', () => {
    const detto = sbagliando(FONTI, 'id: circolare-1', 'id: Circolare-1');
    expect(detto.match(/Atteso/g)).toHaveLength(1);
    expect(detto).toContain('rules/fonti/documenti.yaml');
  });

  test('lo stesso id due volte viene prima dei riferimenti che si perdono', () => {
    const due = `${REGOLE_MINIME[FONTI] ?? ''}  - id: circolare-1
    nome: Protocollo
    tipo_atto: protocollo
    testo_consultato: true
    certezza: testuale
`;
    const detto = errori({ [FONTI]: due, [UNITA]: (REGOLE_MINIME[UNITA] ?? '').replace('circolare-1', 'protocollo') });
    expect(detto.split('\n')[0]).toContain('rules/fonti/documenti.yaml');
  });
});

describe('una cifra coi segni di un foglio si legge per quella che è', () => {
  test.each([
    ['1234,5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567.8', '1234567.8'],
    ['−5', '-5'],
    ['(95)', '-95'],
  ])('«%s»: scrivi "%s"', (scritta, giusta) => {
    expect(rimedioDiForma(scritta, '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$')).toBe(`scrivi "${giusta}"`);
  });

  test.each(['“direzione.pinerolo@inps.it”', '"direzione.pinerolo@inps.it"', '«direzione.pinerolo@inps.it»'])(
    'di %s si toglie ciò che la racchiude',
    (scritta) => {
      expect(rimedioDiForma(scritta, '^[a-z.]+@[a-z.]+$')).toBe('scrivi «direzione.pinerolo@inps.it»');
    },
  );

  test.each([
    ['1.234.5', 'scrivi una cifra sola, senza punti delle migliaia e col punto per i decimali'],
    ['12,34.5', 'scrivi una cifra sola, senza punti delle migliaia e col punto per i decimali'],
    [
      'n.d.',
      'scrivi una cifra; dove il documento non la dà, in una tabella scrivi «perso», «vuota» o «testo», altrove lascia vuoto',
    ],
  ])('«%s» non si indovina', (scritta, rimedio) => {
    expect(rimedioDiForma(scritta, '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$')).toBe(rimedio);
  });
});

describe('un giorno scritto giorno, mese, anno', () => {
  test.each([
    ['1/1/2027', 'scrivi 2027-01-01'],
    ['31/02/2027', 'correggi il giorno'],
    ['29-02-2028', 'scrivi 2028-02-29'],
    ['1 gennaio 2027', 'scrivi 2027-01-01'],
    ['primo gennaio', 'scrivi la data come anno-mese-giorno'],
  ])('«%s»: %s', (scritto, rimedio) => {
    expect(dataScritta('«dal»', scritto).rimedio).toBe(rimedio);
  });
});

test.each([
  ['pezzi per persone', '«pezzi/persone»'],
  ['PEZZI', '«pezzi»'],
  ['Punti / persone / mesi', '«punti/persone/mesi»'],
])('l’unità «%s» è %s', (scritta, giusta) => {
  expect(rimedioDiForma(scritta, '^[a-z_]+(/[a-z_]+)*$')).toBe(`scrivi ${giusta}`);
});

test.each([
  ['DOMANDE', 'scegli una di queste'],
  ['PEZZI', 'scrivi «pezzi»'],
  ['pezzi per persone', 'scrivi «pezzi/persone»'],
  ['domande per persone', 'scegli una di queste'],
])('dove solo alcune parole si conoscono, di «%s» non se ne consiglia un’altra', (scritta, rimedio) => {
  expect(rimedioDiForma(scritta, '^[a-z_]+(/[a-z_]+)*$', ['pezzi', 'persone'])).toBe(rimedio);
});
