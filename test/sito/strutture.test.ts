import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aCapo } from '../../src/components/grafici/a-capo.ts';
import { disegnaInVerticale } from '../../src/components/strutture/disegno-linea.ts';
import { leggi, pagine, testo } from './sito.ts';

interface StrutturaPubblicata {
  id: string;
  versioni: {
    ordinamento: string;
    genere: string;
    livello: string | null;
    elenco: boolean;
    dipende_da: { struttura: string }[];
  }[];
  ultimo_assetto: string[];
}

interface CompetenzaPubblicata {
  id: string;
  ordinamento: string;
  strutture: string[];
  vale_per: string[];
  temi: string[];
  url: string;
}

const strutture = JSON.parse(leggi('dati/v1/strutture.json')) as StrutturaPubblicata[];
const competenze = JSON.parse(leggi('dati/v1/competenze.json')) as CompetenzaPubblicata[];
const versioni = (ordinamento: string) =>
  strutture.flatMap((struttura) => struttura.versioni.filter((one) => one.ordinamento === ordinamento));
const diventa = (id: string) => strutture.find((one) => one.id === id)?.ultimo_assetto;
const mie = pagine().filter((file) => file.startsWith('strutture/') || file.startsWith('competenze/'));

describe('i dati delle strutture', () => {
  // Determinazione n. 110/2016, list of the structures: OIV, technical structure, 3 secretariats, 14 directorates, 2
  // offices, n. 15, 20 + 3, three provincial rows, the coordinations.
  test('l’elenco del 2016 ha 52 voci: 37 di livello generale, le altre no', () => {
    const elenco = versioni('2016').filter((one) => one.elenco);
    expect(elenco).toHaveLength(52);
    expect(elenco.filter(({ livello }) => livello === 'generale')).toHaveLength(37);
  });

  // Performance plan 2021-2023, organisation chart: 18 central directorates.
  test('nel 2021 le direzioni centrali sono 18', () => {
    expect(versioni('2021').filter(({ genere }) => genere === 'direzione-centrale')).toHaveLength(18);
  });

  test.each([
    ['dc-pensioni', ['dc-pensioni']],
    ['dc-entrate-e-recupero-crediti', ['dc-entrate']],
    ['dc-relazioni-esterne', ['dc-organizzazione-e-comunicazione']],
    ['dc-organizzazione', ['dc-organizzazione-e-comunicazione', 'dc-tecnologia-informatica-e-innovazione']],
    [
      'dc-risorse-umane',
      [
        'dc-risorse-umane',
        'dc-formazione-e-sviluppo-risorse-umane',
        'dc-benessere-organizzativo-sicurezza-e-logistica',
      ],
    ],
    ['segreteria-tecnica-civ', []],
    ['filiali-di-coordinamento', ['filiali-metropolitane']],
  ])('%s nell’ultimo assetto che conosciamo è %j', (id, attese) => {
    expect(diventa(id)).toEqual(attese);
  });

  test('il CSV ha una riga per struttura e ordinamento', () => {
    const righe = leggi('dati/v1/strutture.csv').trimEnd().split('\r\n');
    expect(righe[0]).toContain('id;ordinamento;nome');
    expect(righe).toHaveLength(1 + strutture.reduce((somma, struttura) => somma + struttura.versioni.length, 0));
  });
});

describe('i dati delle competenze', () => {
  test('ognuna dice di quale ordinamento è, e chi la ha', () => {
    expect(
      competenze.filter(
        (one) =>
          !['2016', 'senza-data'].includes(one.ordinamento) ||
          (one.strutture.length === 0 && one.vale_per.length === 0),
      ),
    ).toEqual([]);
  });

  test('ognuna si ritrova, riga per riga, alla pagina che indica', () => {
    const missing = competenze.filter(
      ({ id, url }) => !leggi(`${url.split('#')[0]?.slice(1) ?? ''}index.html`).includes(`id="${id}"`),
    );
    expect(competenze.length).toBeGreaterThan(700);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('ogni pagina che dice chi fa che cosa', () => {
  test('avverte che un ordinamento successivo c’è, o che il documento non ha data', () => {
    const silent = mie.filter((file) => {
      const html = leggi(file);
      const [before = '', list] = html.split(
        /<ul class="competenze|<table id="(?:confronto|tabella-matrice|argomenti)"/,
      );
      return list !== undefined && !/determinazione n\. 119\/2019|Il documento non ha data/.test(before);
    });
    expect(mie.length).toBeGreaterThan(240);
    expect(silent).toEqual([]);
  });

  test('resta leggera: al più 20 KB compressa', () => {
    expect(mie.filter((file) => gzipSync(leggi(file), { level: 9 }).length > 20 * 1024)).toEqual([]);
  });
});

describe('la pagina di una struttura', () => {
  const page = testo(leggi('strutture/dc-entrate-e-recupero-crediti/index.html'));

  test('dice subito che cosa è diventata, e che lo deduciamo noi', () => {
    const answer = page.slice(page.indexOf('Nell’assetto del 2021'));
    expect(answer).toMatch(/^Nell’assetto del 2021, l’ultimo che conosciamo Direzione centrale Entrate dedotto da noi/);
  });

  test('mette sotto l’ordinamento del 2016, con l’avviso, il suo durc', () => {
    expect(page).toMatch(
      /Ordinamento del 2016 Non è detto che sia così oggi.*determinazione n\. 119\/2019.*Che cosa faceva nel 2016.*rilascio del DURC/,
    );
  });

  test('una che i documenti lasciano senza destinazione lo dice', () => {
    expect(testo(leggi('strutture/segreteria-tecnica-civ/index.html'))).toContain(
      'Nessun documento dice che cosa è diventata non detto',
    );
  });

  test('una che si divide dice che cosa va a ciascuna', () => {
    expect(testo(leggi('strutture/dc-audit-trasparenza-e-anticorruzione/index.html'))).toContain(
      'Divisa fra 2 strutture Direzione centrale Audit e monitoraggio contenzioso : l’audit Direzione centrale Antifrode, anticorruzione e trasparenza : frodi, anticorruzione e trasparenza',
    );
  });

  test('la figura della discendenza ha un’alternativa a parole e una tabella sotto', () => {
    const html = leggi('strutture/dc-relazioni-esterne/index.html');
    const [, desc = ''] = /<svg[^>]*role="img"[^>]*>.*?<desc[^>]*>([^<]*)<\/desc>/s.exec(html) ?? [];
    expect(desc).toContain(
      'Dal 2016 al 2021: DC Relazioni esterne e DC Organizzazione e sistemi informativi si uniscono, in tutto o in parte: DC Organizzazione e comunicazione.',
    );
    expect(html.indexOf('<table id="passi"')).toBeGreaterThan(html.indexOf('</svg>'));
  });

  test('un Punto INPS lo aprono le direzioni regionali o metropolitane, lo chiude il Presidente', () => {
    const html = testo(leggi('strutture/punti-inps/index.html'));
    expect(html).toMatch(
      /Come si apre Lo decide: Direzioni regionali o Direzioni di coordinamento metropolitano ?\. Lo autorizza: Direttore generale/,
    );
    expect(html).toMatch(/Come si chiude Lo decide: Presidente ?\. Lo propone: Direttore generale/);
  });
});

describe('le altre pagine', () => {
  test('direzione provinciale e filiali hanno otto funzioni e differiscono in una; in tutto il testo alla filiale provinciale manca altro', () => {
    const html = leggi('strutture/confronto/strutture-provinciali/index.html');
    expect(testo(html)).toContain('elenca 8 funzioni: 7 sono uguali, 1 è diversa');
    const [funzioni = '', tutte = ''] = html.split('<table id="confronto"');
    expect(funzioni.match(/<tr data-esito="diversa"/g)).toHaveLength(1);
    expect(testo(funzioni)).toContain('Gestisce vigilanza amministrativa e sofferenze creditizie');
    expect(tutte.match(/<tr data-esito="manca"/g)).toHaveLength(6);
  });

  // Missions and posts, matrix: empty are the governance of the agencies, the support of provinces and agencies, the
  // professional work of the agencies.
  test('la matrice ha le quattro celle vuote della stampa', () => {
    expect(leggi('strutture/matrice/index.html').match(/cella vuota<\/span>/g)).toHaveLength(4);
  });

  test('i posti mostrano le cifre stampate e perché non possono essere tutte giuste', () => {
    const page = testo(leggi('strutture/posti/index.html'));
    for (const stampato of ['62**', 'fino a 7', '276', '277', '354', '355']) expect(page).toContain(stampato);
    expect(page).toContain('40, 63, 112, 62: insieme fanno 277, ma sotto c’è scritto 276');
    expect(page).toContain('4 × 10 = 40; 10 × 7 = 70; 26 × 4 = 104; 63 × 1 = 63');
  });

  test('le direzioni regionali sono 20 e quelle di coordinamento metropolitano 3', () => {
    const [, regionali = '', metropolitane = ''] = leggi('strutture/regionali/index.html').split('<table ');
    expect([regionali, metropolitane].map((html) => html.match(/<th scope="row"/g)?.length)).toEqual([20, 3]);
  });

  test('dell’ISEE dice chi se ne occupava, nel 2016', () => {
    expect(testo(leggi('competenze/isee/index.html'))).toMatch(
      /Secondo l’ordinamento del 2016, se ne occupa Direzione centrale Ammortizzatori sociali/,
    );
  });

  test('degli open data mette a confronto chi guida e chi collabora', () => {
    const page = testo(leggi('competenze/open-data/index.html'));
    expect(page).toMatch(/Direzione centrale Studi e ricerche guida Sovrintende agli open data/);
    expect(page).toMatch(/Direzione centrale Pensioni collabora Collabora agli open data/);
  });

  test('la pagina della determinazione del 2016 elenca strutture e competenze, punto per punto', () => {
    expect(testo(leggi('fonti/determinazione-110-2016/index.html'))).toContain('in Strutture');
    const competenze = pagine()
      .filter((file) => file.startsWith('fonti/determinazione-110-2016/competenze/'))
      .map((file) => testo(leggi(file)));
    expect(competenze.join(' ')).toContain('Allegato A, C.6 Pensioni, capoverso 7');
  });
});

describe('il disegno di una discendenza', () => {
  test('spezza i nomi tra le parole, e lascia intera una parola più lunga del riquadro', () => {
    expect(aCapo('DC Presidente e organi collegiali', 16)).toEqual(['DC Presidente e', 'organi', 'collegiali']);
    expect(aCapo('Amministrazione', 8)).toEqual(['Amministrazione']);
  });

  test('mette ogni livello sotto il precedente, dentro la sua larghezza, senza riquadri sovrapposti', () => {
    const nodi = ['a', 'b', 'c', 'd'].map((chiave, n) => ({
      chiave,
      nome: `Struttura ${chiave}`,
      livello: n === 0 ? 0 : 1,
      ignoto: false,
    }));
    const { riquadri, linee, larghezza, altezza } = disegnaInVerticale(
      nodi,
      ['b', 'c', 'd'].map((a) => ({ da: 'a', a, certezza: 'dedotta' })),
      ['2016', '2021'],
    );
    const [prima, ...sotto] = riquadri;
    expect(linee).toHaveLength(3);
    for (const [n, one] of sotto.entries()) {
      expect(one.y).toBeGreaterThan((prima?.y ?? 0) + (prima?.altezza ?? 0));
      expect(one.x + one.larghezza).toBeLessThanOrEqual(sotto[n + 1]?.x ?? larghezza);
      expect(one.y + one.altezza).toBeLessThanOrEqual(altezza);
    }
  });
});

test('le tabelle che mettono a confronto le competenze ne dicono anche la nota', () => {
  const conNota = (
    JSON.parse(leggi('dati/v1/competenze.json')) as (CompetenzaPubblicata & { nota: string | null })[]
  ).filter(({ nota }) => nota);
  expect(conNota.length).toBeGreaterThan(0);
  const confronti = pagine().filter(
    (file) => file.startsWith('strutture/confronto/') || file === 'strutture/matrice/index.html',
  );
  const note = new Set(conNota.map(({ nota }) => nota ?? ''));
  const dette = confronti.flatMap((file) => {
    const scritto = testo(leggi(file));
    return [...note].filter((nota) => scritto.includes(testo(nota)));
  });
  expect(dette.length).toBeGreaterThan(0);
});
