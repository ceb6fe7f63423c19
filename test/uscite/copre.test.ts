import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { coperturaDi } from '../../src/uscite/ricerca/copre.ts';
import { vociRicerca } from '../../src/uscite/ricerca/ricerca.ts';
import { apriIndice } from '../../src/puro/ricerca/cerca.ts';
import { costruisciIndice } from '../../src/puro/ricerca/indice.ts';
import { ALTRA_PROVINCIA } from '../materie/canali/canali-altra-provincia.ts';
import { compilaVere } from '../motore/regole-vere.ts';

/** A circular of 2026 with the targets of 2027 for two offices, and the results of 2025. */
const ANNI_NUOVI = {
  'rules/fonti/nuova.yaml': `id: nuova
titolo: Nuova
righe:
  - { id: circolare-nuova, nome: Circolare nuova, tipo_atto: circolare, data: 2026-12-10, testo_consultato: true, certezza: testuale }
`,
  'rules/valori/giacenza-2027.yaml': `id: giacenza-2027
titolo: Giacenza 2027 di due sedi
argomento: giacenza
fonte: { documento: circolare-nuova, punto: Tabella A }
certezza: testuale
unita: giorni
colonne:
  - { id: prima, voce: Risultato, periodo: "2025", tipo: consuntivo }
  - { id: dopo, voce: Obiettivo, periodo: "2027", tipo: obiettivo }
righe:
  - { id: cuneo, voce: CUNEO, sede: cuneo, valori: { prima: "30", dopo: "28" } }
  - { id: asti, voce: ASTI, sede: asti, valori: { prima: "31", dopo: "26" } }
`,
};

test('fin dove arrivano i documenti lo dicono le regole: oggi cifre al 2023, risultati al 2020, recapiti di Torino', () => {
  expect(coperturaDi(caricaCatalogo())).toEqual({
    cifre: 2023,
    consuntivi: 2020,
    recapiti: 'dal protocollo di Torino',
  });
});

test('con una tabella nuova e un’altra provincia la ricerca risponde di quegli anni e di quelle sedi', () => {
  const { catalogo, detto } = compilaVere({ ...ANNI_NUOVI, ...altraProvincia() });
  expect(detto).toBe('');
  const copre = coperturaDi(catalogo);
  expect(copre).toEqual({
    cifre: 2027,
    consuntivi: 2025,
    recapiti: 'dal protocollo di Cuneo e dal protocollo di Torino',
  });
  const { cerca } = apriIndice(costruisciIndice(vociRicerca(catalogo), { comuni: catalogo.glossario.sinonimi, copre }));
  expect(cerca('giacenza 2027 cuneo').fuori).toBeNull();
  expect(cerca('giacenza 2027 cuneo').risultati.length).toBeGreaterThan(0);
  expect(cerca('giacenza 2029 cuneo').fuori?.motivo).toContain('i risultati arrivano al 2025, gli obiettivi al 2027');
});

/** The invented province beside the true rules, its patron saint in a file of its own. */
function altraProvincia(): Record<string, string> {
  const { 'rules/festivita/patroni.yaml': patroni = '', ...altri } = ALTRA_PROVINCIA;
  return { ...altri, 'rules/festivita/cuneo.yaml': patroni.replace('id: patroni\n', 'id: cuneo\n') };
}
