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
