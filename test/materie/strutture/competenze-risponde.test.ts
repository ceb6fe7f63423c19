import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { principali, vocePerTema } from '../../../src/materie/strutture/temi.ts';

const { temi, competenze } = caricaCatalogo();

/** Who answers for a subject by the arrangement of 2016, in alphabetical order. */
function chi(id: string): (string | null)[] {
  const tema = temi.find((uno) => uno.id === id);
  if (!tema) throw new Error(`manca il tema ${id}`);
  return principali(vocePerTema(tema, '2016', competenze))
    .map(({ struttura }) => struttura)
    .sort();
}

const TERRITORIO = ['direzioni-provinciali', 'filiali-metropolitane', 'filiali-provinciali'];

describe('chi risponde di un argomento è chi ha il compito nel testo, letto sulla determinazione', () => {
  test.each<[tema: string, strutture: (string | null)[]]>([
    // They give the posts; «Incarichi di consulenza» is a category of posts. The central ones give their own.
    ['incarichi', ['direzioni-coordinamento-metropolitano', 'direzioni-regionali', null]],
    // Paragraphs 25-26 of «Risorse Umane» (inquiries), 4 and 9 of «Audit» (internal inquiries, checks in the
    // territory).
    ['verifiche-interne', ['dc-audit-trasparenza-e-anticorruzione', 'dc-risorse-umane']],
    // Collection belongs to «Risorse Umane» (10); carrying out the sentences, to the «Ufficio» (1, point 3).
    ['danno-erariale', ['dc-risorse-umane', 'ufficio-procedimenti-disciplinari']],
    ['disciplina', ['dc-risorse-umane', 'ufficio-procedimenti-disciplinari']],
    ['valutazione-del-personale', ['dc-pianificazione-e-controllo-di-gestione', 'dc-risorse-umane']],
    [
      'invalidita-civile',
      ['coordinamento-generale-medico-legale', 'dc-sostegno-non-autosufficienza-e-invalidita-civile'],
    ],
    ['contratti', ['dc-acquisti-e-appalti', 'dc-organizzazione-e-sistemi-informativi', 'dc-patrimonio-e-archivi']],
    ['canali-di-contatto', ['direzione-servizi-agli-utenti', 'ufficio-relazioni-con-i-media']],
    ['intermediari', ['dc-entrate-e-recupero-crediti', 'direzione-servizi-agli-utenti']],
    ['open-data', ['dc-studi-e-ricerche']],
    ['riscatti-e-ricongiunzioni', ['dc-pensioni']],
    ['personale', ['dc-risorse-umane']],
    ['controllo-di-gestione', ['dc-pianificazione-e-controllo-di-gestione']],
    ['flussi-contributivi', ['agenzie-complesse', ...TERRITORIO]],
    ['rapporti-istituzionali', ['dc-relazioni-esterne', 'dc-segreteria-unica-tecnica-normativa']],
    ['performance', ['dc-pianificazione-e-controllo-di-gestione']],
    ['trasparenza', ['dc-audit-trasparenza-e-anticorruzione']],
    ['piano-di-produzione', ['direzione-servizi-agli-utenti']],
    ['rischi', ['dc-audit-trasparenza-e-anticorruzione']],
    ['comitato-provinciale', TERRITORIO],
    ['punti-inps', ['direzioni-coordinamento-metropolitano', 'direzioni-regionali', 'presidente']],
    ['lavori', ['coordinamento-generale-tecnico-edilizio', 'dc-acquisti-e-appalti']],
    [
      'vigilanza',
      [
        'dc-entrate-e-recupero-crediti',
        'direzioni-coordinamento-metropolitano',
        'direzioni-provinciali',
        'direzioni-regionali',
        'filiali-metropolitane',
        'filiali-provinciali',
      ],
    ],
    [
      'controllo-di-produzione',
      [
        'dc-ammortizzatori-sociali',
        'dc-pensioni',
        'dc-pianificazione-e-controllo-di-gestione',
        'dc-sostegno-non-autosufficienza-e-invalidita-civile',
        ...TERRITORIO,
      ],
    ],
  ])('%s', (tema, strutture) => {
    expect(chi(tema)).toEqual(strutture);
  });

  test('chi collabora soltanto non risponde, se a qualcuno il testo dà il compito', () => {
    const sbagliati = temi.filter((tema) => {
      const suoi = competenze.filter(
        ({ temi: [principale], ordinamento }) => principale === tema.id && ordinamento === '2016',
      );
      const scelti = competenze.filter(({ id }) => tema.risponde.includes(id));
      return suoi.some(({ ruolo }) => ruolo === 'fa') && scelti.every(({ ruolo }) => ruolo === 'concorre');
    });
    expect(sbagliati.map(({ id }) => id)).toEqual([]);
  });

  test('ogni compito scelto tratta l’argomento', () => {
    const fuori = temi.flatMap(({ id, risponde }) =>
      risponde
        .filter((una) => !competenze.find((one) => one.id === una)?.temi.includes(id))
        .map((una) => `${id}: ${una}`),
    );
    expect(fuori).toEqual([]);
  });
});
