import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

const { competenze, strutture } = caricaCatalogo();

/**
 * The text of the 2016 order, heading by heading, counted on the source apart from the records: for each paragraph,
 * how many points its list has (0: no list, the paragraph itself is one). The 37 headings that have text; the
 * thirty-seventh, «a) Customer Relationship Management», stands with b), c) and the Sede virtuale under n. 15.
 */
const CAPOVERSI: Record<string, number[]> = {
  'responsabilita-comuni': [9],
  'struttura-tecnica-permanente-oiv': [0, 0, 0, 0],
  'segreteria-tecnica-civ': [0, 0, 3, 0, 0],
  'segreteria-tecnica-collegio-dei-sindaci': [0, 3],
  'segreteria-tecnica-magistrato-corte-dei-conti': [0, 3],
  'dc-segreteria-unica-tecnica-normativa': [0, 0, 0, 0, 14],
  'dc-studi-e-ricerche': [0, 7, 0, 0, 0],
  'dc-relazioni-esterne': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  'dc-audit-trasparenza-e-anticorruzione': [2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  'dc-entrate-e-recupero-crediti': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 0],
  'dc-pensioni': [0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 0, 4, 0, 0],
  'dc-ammortizzatori-sociali': [3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 4, 0, 0],
  'dc-sostegno-non-autosufficienza-e-invalidita-civile': [0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 4, 0, 0, 0],
  'dc-organizzazione-e-sistemi-informativi': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0],
  'dc-risorse-umane': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4],
  'dc-amministrazione-finanziaria-e-servizi-fiscali': [0, 0, 0, 0, 0, 0, 0, 4],
  'dc-pianificazione-e-controllo-di-gestione': [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0],
  'dc-patrimonio-e-archivi': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4],
  'dc-acquisti-e-appalti': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4],
  'ufficio-procedimenti-disciplinari': [6, 0],
  'ufficio-incarichi-e-funzioni-speciali': [0, 4, 7],
  'direzione-servizi-agli-utenti': [0, 3, 2, 0, 0, 0],
  'sede-virtuale': [0, 3, 2],
  'direzioni-regionali': [0, 9, 20, 0, 0, 0, 0, 4, 0],
  'direzioni-coordinamento-metropolitano': [0, 9, 21, 0, 0, 0, 4, 0],
  'direzioni-provinciali': [8, 7, 0, 0, 0, 0, 0, 0, 4],
  'filiali-metropolitane': [8, 7, 0, 0, 0, 0, 0, 0, 4],
  'filiali-provinciali': [8, 6, 0, 0, 0, 0, 0],
  agenzie: [0, 2],
  'punti-inps': [0, 0, 3, 0],
  'strutture-sociali': [0],
  'coordinamento-generale-legale': [0, 0, 0, 0, 4],
  'coordinamento-generale-medico-legale': [0, 10],
  'coordinamento-generale-tecnico-edilizio': [0, 0, 0, 0, 0, 7],
  'coordinamento-generale-statistico-attuariale': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  'incarichi-di-consulenza-studio-e-ricerca': [0],
  'comitato-aree-di-produzione': [0, 0, 0],
};

/** The lists a), b) and c) of the Direzione Servizi agli utenti: their points. */
const LETTERE: Record<string, number> = { a: 3, b: 3, c: 5 };

/** What the text says of a structure rather than of what it does: it is in its record, not among the competences. */
const NELLA_SCHEDA: Record<string, string[]> = {
  agenzie: ['capoverso 1'],
  'punti-inps': ['capoverso 3, punto 1', 'capoverso 3, punto 2', 'capoverso 3, punto 3'],
  'comitato-aree-di-produzione': ['capoverso 1'],
};

function unita(titolo: string): string[] {
  const righe = (CAPOVERSI[titolo] ?? []).flatMap((punti, index) => {
    const capoverso = `capoverso ${index + 1}`;
    return punti === 0 ? [capoverso] : Array.from({ length: punti }, (_, point) => `${capoverso}, punto ${point + 1}`);
  });
  const lettere = titolo === 'direzione-servizi-agli-utenti' ? Object.entries(LETTERE) : [];
  return [
    ...righe,
    ...lettere.flatMap(([lettera, punti]) =>
      Array.from({ length: punti }, (_, point) => `lettera ${lettera}), punto ${point + 1}`),
    ),
  ];
}

/** The places under its heading that the records of a table quote. */
function citati(titolo: string): Set<string> {
  return new Set(
    competenze
      .filter(({ tabella }) => tabella === titolo)
      .map(({ fonte }) => /(?:capoverso \d+|lettera [a-c]\))(?:, punto \d+)?$/.exec(fonte.punto)?.[0] ?? fonte.punto),
  );
}

describe('ogni titolo del 2016 che ha un testo è coperto per intero', () => {
  test('i titoli sono 37, contando a parte «a) Customer Relationship Management»', () => {
    const file = new Set(competenze.filter(({ ordinamento }) => ordinamento === '2016').map(({ tabella }) => tabella));
    expect([...file].sort()).toEqual(Object.keys(CAPOVERSI).sort());
    // The Sede virtuale has a file of its own but no title; letter a) has a title but no file of its own: 37 of each.
    expect(file.size).toBe(37);
  });

  test.each(Object.keys(CAPOVERSI))('%s: ogni capoverso e ogni punto ha la sua competenza', (titolo) => {
    const altrove = NELLA_SCHEDA[titolo] ?? [];
    expect(unita(titolo).filter((punto) => !citati(titolo).has(punto) && !altrove.includes(punto))).toEqual([]);
  });

  test.each(Object.keys(CAPOVERSI))('%s: nessuna competenza cita un capoverso che non c’è', (titolo) => {
    const capoversi = (CAPOVERSI[titolo] ?? []).map((_, index) => `capoverso ${index + 1}`);
    expect([...citati(titolo)].filter((punto) => !unita(titolo).includes(punto) && !capoversi.includes(punto))).toEqual(
      [],
    );
  });

  test('ciò che non è una competenza sta nella scheda della struttura', () => {
    const versione = (id: string) =>
      strutture.find((one) => one.id === id)?.versioni.find(({ ordinamento }) => ordinamento === '2016');
    expect(versione('agenzie')?.dipende_da).toHaveLength(3);
    expect(versione('punti-inps')?.apertura?.condizioni).toHaveLength(3);
    expect(versione('comitato-aree-di-produzione')?.composizione).not.toBeNull();
  });
});

// The undated booklet: 7 mission points (printed in four boxes) and 22 entries in the matrix.
describe('il fascicolo senza data', () => {
  test('le missioni sono sette punti di quattro strutture', () => {
    const punti = new Set(competenze.filter(({ tabella }) => tabella === 'missioni').map(({ fonte }) => fonte.punto));
    expect([...punti].map((punto) => punto.replace('Missioni istituzionali, ', ''))).toEqual([
      'Direzioni Regionali, punto 1',
      'Direzioni Metropolitane e Provinciali, punto 1',
      'Direzioni Metropolitane e Provinciali, punto 2',
      'Agenzie, punto 1',
      'Agenzie, punto 2',
      'Punti INPS, punto 1',
      'Punti INPS, punto 2',
    ]);
  });

  test('la matrice ha 22 voci, e le 19 delle prime due colonne sono ristampate una seconda volta', () => {
    const voci = competenze.filter(({ tabella }) => tabella === 'matrice-funzioni-strutture');
    expect(voci).toHaveLength(22);
    expect(voci.filter(({ altri_punti }) => altri_punti.length > 0)).toHaveLength(19);
  });
});

describe('com’è scritta una competenza', () => {
  test('è breve: al più venti parole dopo il verbo', () => {
    expect(competenze.filter(({ cosa }) => cosa.split(' ').length > 20).map(({ id }) => id)).toEqual([]);
  });

  test('dice una cosa sola per ogni struttura: due righe dello stesso titolo non sono uguali', () => {
    const doppie = [
      ...Map.groupBy(competenze, ({ tabella, strutture: chi, testo }) => [tabella, ...chi, testo].join('|')).values(),
    ].filter((righe) => righe.length > 1);
    // Paragraph 11 of «Acquisti e appalti» repeats in the text what 8 says: the two rows have different words and a
    // note.
    expect(doppie.map((righe) => righe.map(({ id }) => id))).toEqual([]);
  });
});
