import { describe, expect, test } from 'vitest';
import type { InsiemeDiRegole } from '../../../src/motore/carica.ts';
import { alSuoGiorno } from '../../../src/uscite/redazione/errori-campo.ts';
import { senzaVuoti } from '../../../src/uscite/redazione/mosse.ts';
import { conIlNome, conLaCella, conLeSedi } from '../../../src/uscite/redazione/rimedi-del-modulo.ts';

const SEDI = [
  { id: 'ivrea', nome: 'Ivrea' },
  { id: 'pinerolo', nome: 'Pinerolo' },
];
const REGOLE = {
  record: new Map([
    ['protocolli', [{ id: 'torino', dati: { sedi: SEDI } }]],
    ['fonti', [{ id: 'nota-2021', dati: { nome: 'Nota del 2021' } }]],
  ] as never),
} as Pick<InsiemeDiRegole, 'record'>;

test('una casella che manca a più sedi di un canale è un errore solo, coi nomi delle sedi', () => {
  const errore = (sede: string) => ({
    file: 'rules/canali/torino.yaml',
    riga: 1,
    colonna: 1,
    messaggio: `nessuna casella per l’uso «domande-pec» alla sede «${sede}» il 2027-04-01`,
    rimedio: 'aggiungi la casella',
    regola: { tipo: 'canali', id: 'domande', nome: 'Domande' },
  });
  const detti = conLeSedi([errore('ivrea'), errore('pinerolo'), errore('ivrea')], REGOLE);
  expect(detti.map(({ messaggio }) => messaggio)).toEqual([
    'manda a una casella (uso: domande-pec) che dal 2027-04-01 non c’è più, per Ivrea e Pinerolo',
  ]);
  expect(detti[0]?.rimedio).toContain('scarica la proposta da finire');
});

test('un documento è detto col suo nome', () => {
  const messaggio = 'qui «A»; il documento nota-2021, § 1, stampa «B» (riga 3)';
  expect(conIlNome({ messaggio }, REGOLE).messaggio).toContain('il documento «Nota del 2021», § 1');
});

test('una cifra che non torna si dice alla sua cella, con i nomi e le migliaia', () => {
  const dati = {
    righe: [
      { id: 'aci', voce: 'ACI' },
      { id: 'entrate', voce: 'Entrate contributive' },
    ],
    colonne: [{ id: 'obiettivo', voce: 'Obiettivo 2022' }],
  };
  const messaggio =
    'la verifica «ieep.voci.entrate.obiettivo» non torna: stampato 17710337120.0, ricalcolato 17710338122.5';
  const detto = conLaCella({ percorso: ['controlli', 0, 'id'], messaggio, atteso: 'x', rimedio: null }, dati);
  expect(detto.percorso).toEqual(['righe', 1, 'valori', 'obiettivo']);
  expect(detto.messaggio).toBe(
    '«Entrate contributive», «Obiettivo 2022»: c’è scritto 17.710.337.120, ma le cifre da cui nasce fanno 17.710.338.122,5',
  );
});

describe('una regola che finisce', () => {
  const errore = {
    percorso: ['valido_al'],
    messaggio: 'la validità finisce (31/12/2016) prima di cominciare (13/07/2017)',
    atteso: null,
    rimedio: 'correggi una delle due date',
  };

  test('prima di cominciare: si dice al giorno che si è scritto', () => {
    expect(alSuoGiorno([errore], { modo: 'fino', giorno: '2016-12-31' })).toMatchObject([
      { percorso: ['valido_dal'], messaggio: 'la regola comincia il 13/07/2017: non può finire prima' },
    ]);
  });

  test('in ogni altro cambiamento l’errore sta dov’era', () => {
    expect(alSuoGiorno([errore], { modo: 'correggi', valori: {} })).toEqual([errore]);
  });
});

test('una voce che non dice niente vale, dove ogni suo campo è a scelta', () => {
  const campo = (nome: string, obbligatorio: boolean, dentro: boolean) => ({
    ...{ nome, titolo: nome, aiuto: null, obbligatorio },
    forma: {
      specie: 'elenco' as const,
      voce: {
        specie: 'gruppo' as const,
        campi: [
          { nome: 'sedi', titolo: 'Sedi', aiuto: null, obbligatorio: dentro, forma: { specie: 'data' as const } },
        ],
      },
    },
  });
  const valori = { ambiti: [{}], passi: [{}] };
  expect(senzaVuoti(valori, [campo('ambiti', true, false), campo('passi', true, true)])).toEqual({
    ambiti: [{}],
    passi: [],
  });
});
