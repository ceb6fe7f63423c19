import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scadenzeDaRiga } from '../../../src/comandi/scadenze.ts';
import { conRisposta, leggiRisposte, prossimaDomanda } from '../../../src/islands/canali/stato.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { vociContatti } from '../../../src/materie/canali/ricerca-contatti.ts';
import { vociCasi } from '../../../src/materie/canali/ricerca-casi.ts';
import { percorsoCombinazione } from '../../../src/puro/canali/percorsi.ts';
import { risposteIl } from '../../../src/puro/calendario/racconto.ts';
import { ALTRA_PROVINCIA } from './canali-altra-provincia.ts';
import { compilaVere } from '../../motore/regole-vere.ts';

/** Cuneo's protocol under names that sort before and after Torino's. */
function conNome(id: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ALTRA_PROVINCIA).map(([file, testo]) => [
      file
        .replace('fonti/protocollo.yaml', `fonti/${id}.yaml`)
        .replace('festivita/patroni.yaml', `festivita/${id}.yaml`)
        .replace('cuneo', id),
      testo
        .replaceAll('cuneo-2022', `${id}-2022`)
        .replaceAll('protocollo-cuneo', `protocollo-${id}`)
        .replace('id: protocollo\n', `id: ${id}\n`)
        .replace('id: patroni\n', `id: ${id}\n`)
        .replace('id: cuneo\ntitolo', `id: ${id}\ntitolo`),
    ]),
  );
}
const torino = caricaCatalogo().canali;
const indirizzi = ({ protocolli, tavole }: typeof torino): string[] =>
  tavole
    .filter(({ protocollo }) => protocollo.id === 'torino-2017')
    .flatMap(({ protocollo: { contribuenti, esigenze } }) =>
      contribuenti.flatMap((uno) =>
        esigenze.map((altra) => percorsoCombinazione(protocolli, 'torino-2017', uno.id, altra.id)),
      ),
    );

describe.each(['acqui', 'zero'])(
  'un protocollo «%s», che viene prima o dopo Torino, non cambia ciò che Torino rispondeva',
  (id) => {
    const { catalogo, detto } = compilaVere(conNome(id));
    const { canali } = catalogo;

    test('le sue regole valgono, e la tavola di Torino è la stessa', () => {
      expect(detto).toBe('');
      expect(canali.tavole.find(({ protocollo }) => protocollo.id === 'torino-2017')?.celle).toEqual(
        torino.tavole[0]?.celle,
      );
    });

    test('ognuno conta i giorni coi santi patroni delle sue sedi, non con quelli degli altri', () => {
      const patroni = canali.tavole.map(({ protocollo, patroni: suoi }) => [
        protocollo.id,
        suoi.map((uno) => uno.comune),
      ]);
      expect(Object.fromEntries(patroni)).toEqual({ 'torino-2017': ['Torino'], [`${id}-2022`]: ['Cuneo'] });
    });

    test('nella ricerca ogni caso dice di quale protocollo è, e i recapiti del nuovo valgono da quando comincia', () => {
      const detti = vociCasi(canali)
        .filter(({ tipo }) => tipo === 'canale per un caso')
        .map(({ risposta }) => risposta.replace(/^.*(?=\()/s, ''));
      expect(new Set(detti)).toEqual(new Set(['(di Torino)', '(di Cuneo)']));
      expect(vociContatti(canali).find(({ url }) => url === '/contatti/#alba')?.risposta).toBe(
        'sede.alba@inps.it (e-mail)',
      );
    });

    test('gli indirizzi pubblicati restano di Torino, uno per uno', () => {
      expect(indirizzi(canali)).toEqual(indirizzi(torino));
      expect(percorsoCombinazione(canali.protocolli, `${id}-2022`, 'aziende')).toBe(`/canali/${id}-2022-aziende/`);
    });

    test('un collegamento salvato quando il protocollo era uno porta dove portava', () => {
      const salvato = '?contribuente=aziende-con-dipendenti&esigenza=comunicazione&sede=torino&data=2020-01-10';
      expect(leggiRisposte(salvato, canali.tavole)).toMatchObject({
        risposte: { protocollo: 'torino-2017', contribuente: 'aziende-con-dipendenti', sede: 'torino' },
        errori: {},
      });
    });

    test('chi comincia da capo sceglie prima la sede, fra quelle di tutti; dalla sede segue il protocollo', () => {
      const daCapo = leggiRisposte('', canali.tavole).risposte;
      expect(daCapo.protocollo).toBe('');
      expect(prossimaDomanda(daCapo, undefined)).toBe('sede');
      for (const { protocollo } of canali.tavole)
        for (const { id: sede } of protocollo.sedi)
          expect(conRisposta(daCapo, 'sede', `${protocollo.id}/${sede}`, canali.tavole)).toMatchObject({
            protocollo: protocollo.id,
            sede,
          });
    });

    test('il comando delle scadenze sa di chi è la sede, e senza sede resta Torino', () => {
      const di = (...argomenti: string[]) => JSON.stringify(scadenzeDaRiga(argomenti, { canali }));
      expect(di('contatto=20/01/2020', 'sede=torino')).toBe(
        JSON.stringify(scadenzeDaRiga(['contatto=20/01/2020', 'sede=torino'], { canali: torino })),
      );
      expect(di('contatto=20/01/2020')).toBe(
        JSON.stringify(scadenzeDaRiga(['contatto=20/01/2020'], { canali: torino })),
      );
      expect(di('contatto=07/03/2022', 'sede=alba')).toContain('2022-03-16');
    });
  },
);

test('due protocolli non possono avere tutti e due l’indirizzo senza nome', () => {
  const altro = conNome('acqui');
  const file = 'rules/protocolli/acqui-2022.yaml';
  const { detto } = compilaVere({
    ...altro,
    [file]: (altro[file] ?? '').replace('certezza: testuale\n', 'certezza: testuale\nindirizzo_breve: true\n'),
  });
  expect(detto).toContain('rules/protocolli/acqui-2022.yaml:6:18  l’indirizzo senza nome è già di «torino-2017».');
});

/** Pinerolo's second level passes to another person with the new year. */
const PINEROLO = readFileSync('rules/contatti/torino-solleciti-2021.yaml', 'utf8').replace(
  /( {2}- id: torino-secondo-livello-pinerolo\n(?: {4}.*\n)+)/,
  (riga) =>
    `${riga}    valido_al: 2026-12-31\n${riga.replace('elena.martina', 'luigi.verdi')}    valido_dal: 2027-01-01\n    fonte: { documento: nota-torino-2026, punto: elenco }\n`,
);

test('l’ultima notizia si calcola: è il giorno dell’ultimo documento che regole e contatti citano', () => {
  const file = 'rules/contatti/torino-solleciti-2021.yaml';
  const { catalogo, detto } = compilaVere({
    'rules/fonti/nota-nuova.yaml':
      'id: nota-nuova\ntitolo: Nota di prova\nrighe:\n  - id: nota-torino-2026\n    nome: Nota del 2026\n    tipo_atto: nota\n    data: 2026-09-15\n    testo_consultato: true\n    certezza: testuale\n',
    [file]: PINEROLO,
  });
  expect(detto).toBe('');
  const oggi = torino.protocolli.map(({ ultima_notizia }) => ultima_notizia ?? '');
  expect(oggi.every((giorno) => giorno >= '2021-07-19')).toBe(true);
  expect(catalogo.canali.protocolli.map(({ ultima_notizia }) => ultima_notizia)).toEqual(
    oggi.map((giorno) => (giorno > '2026-09-15' ? giorno : '2026-09-15')),
  );
  const pinerolo = vociContatti(catalogo.canali, true).filter(
    ({ descrizione }) => descrizione === 'Contatti INPS Pinerolo',
  );
  const il = (giorno: string) => risposteIl(pinerolo, giorno)[0]?.risposta ?? '';
  expect(il('2026-12-31')).toMatch(
    /elena\.martina@inps\.it.*fino al 31 dicembre 2026; dal 1º gennaio 2027.*luigi\.verdi@inps\.it/,
  );
  expect(il('2027-01-01')).toContain('luigi.verdi@inps.it');
  expect(il('2027-01-01')).not.toContain('elena.martina');
});
