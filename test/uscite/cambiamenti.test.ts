import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cambiamenti } from '../../src/uscite/cambiamenti.ts';
import { cambia } from '../materie/canali/canali-altra-provincia.ts';
import { compila, REGOLE_MINIME } from '../motore/progetto.ts';
import { compilaVere } from '../motore/regole-vere.ts';

const TABELLA = 'rules/prodotti/tabella-1.yaml';
const UNITA = 'rules/unita/anagrafica-flussi.yaml';
const testo = REGOLE_MINIME[TABELLA] ?? '';
const riga = testo.slice(testo.indexOf('  - id:'));
const nuova = riga.replace('unita: anagrafica-flussi', 'unita: controllo-prestazioni');

test('il feed dice i passaggi, le fini senza seguito e i nomi nuovi, col loro giorno', () => {
  const { catalogo, errori } = compila({
    [TABELLA]: `${testo}    valido_al: 2026-12-31
${nuova}    valido_dal: 2027-01-01
    valido_al: 2027-12-31
    fonte: { documento: circolare-1, punto: Tabella 2 }
`,
    [UNITA]: `${REGOLE_MINIME[UNITA] ?? ''}rinominata:
  - { dal: 2027-07-01, nome: Anagrafica, fonte: { documento: circolare-1, punto: "3" }, certezza: testuale }
`,
  });
  expect(errori).toEqual([]);
  expect(cambiamenti(catalogo)).toEqual([
    {
      giorno: '2028-01-01',
      titolo:
        'MT1K00 Acquisizione del modello 031: fino al 31 dicembre 2027, poi nessuno, per quanto dicono i documenti',
      url: '/prodotti/mt1k00/',
    },
    {
      giorno: '2027-07-01',
      titolo: 'Anagrafica e flussi si chiama Anagrafica dal 1º luglio 2027',
      url: '/unita/anagrafica-flussi/',
    },
    {
      giorno: '2027-01-01',
      titolo: 'MT1K00 Acquisizione del modello 031: dal 1º gennaio 2027 Controllo prestazioni',
      url: '/prodotti/mt1k00/',
    },
  ]);
});

test('dove niente cambia il feed non dice niente', () => {
  expect(cambiamenti(compila().catalogo)).toEqual([]);
});

test('il feed dice quando cambia a chi si scrive in una sede, e per che cosa, senza nomi di persone', () => {
  const contatti = 'rules/contatti/cuneo.yaml';
  const { catalogo, errori } = compila({
    ...cambia(
      contatti,
      '    usi: [reclami]\n    livello: 2\n    ruolo: Direttore\n    punto: riga 3\n',
      `    usi: [reclami]
    livello: 2
    ruolo: Direttore
    punto: riga 3
    valido_al: 2026-12-31
  - id: casella-reclami
    tipo: nominativa
    casella: anna.rossi@inps.it
    usi: [reclami]
    livello: 2
    ruolo: Direttore
    punto: riga 3
    valido_dal: 2027-01-01
    fonte: { documento: protocollo-cuneo, punto: nota }
`,
    ),
  });
  expect(errori).toEqual([]);
  expect(cambiamenti(catalogo)).toEqual([
    {
      giorno: '2027-01-01',
      titolo: 'Contatti di tutte le sedi (protocollo di Cuneo): dal 1º gennaio 2027 cambia a chi si scrive (reclami)',
      url: '/contatti/#tutte-le-sedi-cuneo-2022',
    },
  ]);
});

test('il feed dice gli ordinamenti che vengono, e le strutture e le sedi di un protocollo che cambiano nome', () => {
  const { catalogo, detto } = compilaVere({
    'rules/protocolli/torino-2017.yaml': readFileSync('rules/protocolli/torino-2017.yaml', 'utf8').replace(
      '    nome: Moncalieri\n',
      `    nome: Moncalieri
    rinominata:
      - { dal: 2027-01-01, nome: Nichelino, fonte: { documento: nota-torino-2021, punto: prova }, certezza: testuale }
`,
    ),
    'rules/strutture/assetto-2021.yaml': readFileSync('rules/strutture/assetto-2021.yaml', 'utf8').replace(
      '    nome: Direzione centrale Pensioni\n',
      `    nome: Direzione centrale Pensioni
    rinominata:
      - { dal: 2027-03-01, nome: Direzione centrale Previdenza, fonte: { documento: nota-torino-2021, punto: prova }, certezza: testuale }
`,
    ),
  });
  expect(detto).toBe('');
  expect(cambiamenti(catalogo).map(({ titolo, url }) => `${url} ${titolo}`)).toEqual(
    expect.arrayContaining([
      '/strutture/dc-pensioni/ Direzione centrale Pensioni si chiama Direzione centrale Previdenza dal 1º marzo 2027',
      '/contatti/#moncalieri Moncalieri si chiama Nichelino dal 1º gennaio 2027',
      '/strutture/ordinamenti/2021/ Strutture: dal 25 ottobre 2019 Assetto del 2021',
    ]),
  );
});
