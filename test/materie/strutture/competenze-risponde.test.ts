import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/materie/catalogo.ts';
import { principali, vocePerTema } from '../../../src/materie/strutture/temi.ts';

const { temi, competenze } = caricaCatalogo();

/** Chi risponde di un argomento secondo l'ordinamento del 2016, in ordine alfabetico. */
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
    // Conferiscono gli incarichi; «Incarichi di consulenza» è una categoria di posti. Le centrali, che conferiscono i propri, seguono.
    ['incarichi', ['direzioni-coordinamento-metropolitano', 'direzioni-regionali']],
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

  test('chi collabora soltanto non risponde mai da solo, se qualcuno ha il compito', () => {
    for (const tema of temi) {
      const voce = vocePerTema(tema, '2016', competenze);
      const ruoli = new Set(voce.parti.flatMap((parte) => parte.ruoli));
      if (ruoli.size === 1 || tema.risponde.length > 0) continue;
      for (const { ruoli: suoi } of principali(voce)) expect(suoi[0], tema.id).not.toBe('concorre');
    }
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
