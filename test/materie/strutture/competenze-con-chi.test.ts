import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

const { competenze } = caricaCatalogo();

function concorre(id: string): string[] {
  const riga = competenze.find((one) => one.id === id);
  if (!riga) throw new Error(`manca la competenza ${id}`);
  return [...riga.con_chi, ...riga.con_altri];
}

// Each case is a task whose text in the 2016 determination names who takes part in it: dropping the name widens
// the task to one structure alone.
describe('chi concorre a una competenza, quando il testo lo nomina', () => {
  test.each([
    ['esterne-6', 'funzioni coinvolte'],
    ['esterne-7', 'funzioni coinvolte di volta in volta'],
    ['attuariale-8', 'funzioni interessate'],
    ['sutn-3', 'strutture centrali e territoriali'],
    ['pensioni-9-1', 'coordinamento-generale-statistico-attuariale'],
    ['pensioni-9-2', 'coordinamento-generale-statistico-attuariale'],
    ['risorse-umane-31-3-b', 'funzioni professionali'],
    ['organizzazione-6', 'dc-pianificazione-e-controllo-di-gestione'],
    ['studi-2-6', 'coordinamento-generale-statistico-attuariale'],
    ['entrate-8', 'dc-amministrazione-finanziaria-e-servizi-fiscali'],
  ])('%s dice «%s»', (id, chi) => {
    expect(concorre(id)).toContain(chi);
  });
});

// Here the text names who is checked, served or asking, not who takes part: the page would say the task is done «with» them.
describe('chi è controllato, servito o chiede non concorre alla competenza', () => {
  test.each([
    ['servizi-6-b', 'partner istituzionali'],
    ['servizi-6', 'patronati'],
    ['servizi-c-3', 'soggetti esterni'],
    ['studi-2-4-b', 'istituzioni pubbliche'],
    ['pensioni-3', 'fondi pensione'],
    ['audit-10', 'Responsabile della prevenzione della corruzione e della trasparenza'],
    ['incarichi-speciali-3-2', 'Presidenza del Consiglio dei ministri'],
    ['attuariale-8', 'organizzazioni sindacali'],
  ])('%s non dice «%s»', (id, chi) => {
    expect(concorre(id)).not.toContain(chi);
  });
});

// The determination opens these lists with «Nelle materie di competenza»: without it each direction would have the lot.
describe('ciò che il testo limita alle materie di competenza lo dice', () => {
  test.each([
    ...['entrate-17-2', 'entrate-17-3', 'entrate-17-4', 'entrate-15-b'],
    ...['pensioni-14-2', 'pensioni-14-3', 'pensioni-14-4', 'pensioni-10-b'],
    ...['ammortizzatori-16-2', 'ammortizzatori-16-3', 'ammortizzatori-16-4', 'ammortizzatori-10-b'],
    ...['sostegno-11-2', 'sostegno-11-3', 'sostegno-11-4', 'sostegno-6-b'],
    ...['organizzazione-22-2-b', 'organizzazione-22-3', 'risorse-umane-32-3-b', 'risorse-umane-32-4'],
    ...['patrimonio-18-2-b', 'patrimonio-18-3', 'patrimonio-18-4'],
    ...['acquisti-14-2-b', 'acquisti-14-3', 'acquisti-14-4'],
  ])('%s', (id) => {
    expect(competenze.find((one) => one.id === id)?.cosa).toContain('nelle proprie materie');
  });
});
