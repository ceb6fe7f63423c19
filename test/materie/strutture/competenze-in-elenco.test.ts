import { describe, expect, test } from 'vitest';
import type { Catalogo } from '../../../src/materie/tipo-catalogo.ts';
import type { Competenza, Tema } from '../../../src/materie/strutture/competenze.ts';
import { chiSeNeOccupa, conChi, perTitolo, temiInElenco } from '../../../src/materie/strutture/competenze-in-elenco.ts';
import { noteDellaRiga } from '../../../src/materie/strutture/confronto.ts';
import { lineaNelTempo, ordinamentiDellaLinea } from '../../../src/materie/strutture/linea.ts';
import { puntoBreve, puntoComune } from '../../../src/materie/strutture/punti.ts';

const competenza = (id: string, altro: Partial<Competenza> = {}): Competenza =>
  ({
    id,
    tabella: 'dc-entrate',
    tabella_titolo: 'Entrate',
    fonte: { documento: 'atto', punto: `Allegato, ${id}` },
    ordinamento: '2016',
    strutture: ['entrate'],
    vale_per: [],
    temi: ['durc'],
    ruolo: 'fa',
    testo: id,
    nota: null,
    ...altro,
  }) as Partial<Competenza> as Competenza;

const tema = (id: string, gruppo: string, risponde: string[] = []): Tema =>
  ({ id, nome: id, gruppo, risponde }) as Tema;

const temi = [tema('durc', 'Contributi'), tema('posti', 'Personale'), tema('avvisi', 'Contributi')];

describe('le competenze di una struttura, titolo per titolo', () => {
  const dieci = Array.from({ length: 10 }, (_, n) => competenza(`c${n}`, { temi: [n % 2 ? 'posti' : 'durc'] }));

  test('molte si leggono per materia, nell’ordine dei temi; poche di seguito', () => {
    const materie = (quali: Competenza[]) => perTitolo(quali, { temi })[0]?.gruppi.map(({ materia }) => materia);
    expect(materie(dieci)).toEqual(['Contributi', 'Personale']);
    expect(materie(dieci.slice(1))).toEqual([null]);
  });

  test('il titolo si dice se non è il solo, e ciò che è comune a tutte si dice sempre', () => {
    const nomi = (...quali: Competenza[]) => perTitolo(quali, { temi }).map(({ nome }) => nome);
    const altra = competenza('x', { tabella: 'x', tabella_titolo: 'Altro' });
    const comune = competenza('y', { tabella: 'y', vale_per: ['direzione-centrale'] });
    expect(nomi(competenza('a'))).toEqual([null]);
    expect(nomi(competenza('a'), altra)).toEqual(['Entrate', 'Altro']);
    expect(nomi(competenza('a'), comune)).toEqual([null, 'Comuni a tutte le strutture centrali']);
  });
});

describe('chi si occupa di un tema', () => {
  const catalogo = (competenze: Competenza[], suo = tema('durc', 'Contributi')) =>
    [
      {
        ordinamenti: [{ id: '2014' }, { id: '2016' }],
        competenze,
        temi: [suo, ...temi.slice(1)],
      } as unknown as Catalogo,
      suo,
    ] as const;

  test('risponde chi ha il compito scritto, col ruolo del compito', () => {
    const letto = chiSeNeOccupa(
      ...catalogo(
        [competenza('a', { ruolo: 'guida' }), competenza('b', { strutture: ['altra'] })],
        tema('durc', 'Contributi', ['a']),
      ),
    );
    expect(letto.principali.map(({ struttura }) => struttura)).toEqual(['entrate']);
    expect([letto.ruolo, letto.compiti.length]).toEqual(['guida', 1]);
  });

  test('senza un compito scritto, il limite è la nota della sola cosa che ciascuno fa', () => {
    expect(chiSeNeOccupa(...catalogo([competenza('a', { nota: 'solo al Nord' })])).limiti).toEqual(['solo al Nord']);
    const due = [competenza('a', { nota: 'solo al Nord' }), competenza('b')];
    expect(chiSeNeOccupa(...catalogo(due)).limiti).toEqual([]);
  });

  test('in troppi, la risposta è la tabella: nessun limite di ciascuno', () => {
    const cinque = Array.from({ length: 5 }, (_, n) => competenza(`c${n}`, { strutture: [`s${n}`], nota: 'una nota' }));
    const { molte, limiti } = chiSeNeOccupa(...catalogo(cinque));
    expect([molte, limiti]).toEqual([true, []]);
  });

  test('un ordinamento che non ne parla non c’è; vicini sono gli altri della stessa materia', () => {
    const { sezioni, vicini } = chiSeNeOccupa(...catalogo([competenza('a')]));
    expect(sezioni.map(({ ordinamento }) => ordinamento.id)).toEqual(['2016']);
    expect(vicini.map(({ id }) => id)).toEqual(['avvisi']);
  });
});

test('i temi per nome, con le prime tre strutture e quante altre; le materie con quanti temi', () => {
  const cinque = Array.from({ length: 5 }, (_, n) => competenza(`c${n}`, { strutture: [`s${n}`] }));
  const { righe, materie } = temiInElenco({ temi, competenze: cinque }, '2016');
  expect(righe.map(({ tema: { id }, prime, altre }) => [id, prime.length, altre])).toEqual([
    ['avvisi', 0, 0],
    ['durc', 3, 2],
    ['posti', 0, 0],
  ]);
  expect(materie).toEqual([
    { nome: 'Contributi', quanti: 2 },
    { nome: 'Personale', quanti: 1 },
  ]);
});

test('con chi: le strutture col loro nome, gli altri senza pagina; un gruppo vuoto non c’è', () => {
  const una = { con_chi: ['ignota'], con_altri: ['la Regione'], per_chi: [], da_chi: [] };
  expect(conChi({ strutture: [] }, una as unknown as Competenza)).toEqual([
    {
      parola: 'Con',
      chi: [
        { id: 'ignota', nome: 'ignota' },
        { id: null, nome: 'la Regione' },
      ],
    },
  ]);
});

test('una nota di tutte non dice di chi è', () => {
  const [a, b] = [competenza('a', { nota: 'di tutte' }), competenza('b', { nota: 'di tutte' })];
  expect(noteDellaRiga({ celle: [a, b] })).toEqual([{ nota: 'di tutte', di: null }]);
  expect(noteDellaRiga({ celle: [a, competenza('c')] })).toEqual([{ nota: 'di tutte', di: [0] }]);
});

test('l’inizio comune dei punti si scrive una volta', () => {
  const comune = puntoComune(['Allegato, capo 1, lettera a', 'Allegato, capo 1, lettera b']);
  expect(comune).toBe('Allegato, capo 1');
  expect(puntoBreve({ fonte: { documento: 'atto', punto: 'Allegato, capo 1, lettera b' } }, comune)).toBe('lettera b');
});

test('una linea va dal primo giorno detto all’ultimo ordinamento, per le strutture che ne hanno uno', () => {
  const nodi = [
    { rif: 'strutture/a', ordinamento: '2016' },
    { rif: 'strutture/a', ordinamento: '2014' },
    { rif: 'strutture/senza-giorni', ordinamento: '2016' },
    { rif: null, ordinamento: '2016' },
  ] as unknown as Parameters<typeof lineaNelTempo>[0]['nodi'];
  const catalogo = {
    ordinamenti: [{ id: '2014' }, { id: '2016' }, { id: '2021' }, { id: 'senza-data' }],
    strutture: [
      { id: 'a', versioni: [{ valido_dal: '2014-05-01', valido_al: '2016-01-01' }, { valido_dal: null }] },
      { id: 'senza-giorni', versioni: [{ valido_dal: null }] },
    ],
  } as unknown as Parameters<typeof lineaNelTempo>[1];
  const { righe, anni, ultimo } = lineaNelTempo({ nodi }, catalogo);
  expect(righe.map(({ struttura, periodi }) => [struttura.id, periodi.length])).toEqual([['a', 1]]);
  expect([Math.min(...anni), ultimo]).toEqual([2014, 2021]);
  expect(ordinamentiDellaLinea({ nodi }, catalogo)).toEqual(['2014', '2016']);
});
