/**
 * Every rule the plan states, and where it stands here: a calculator, a table of printed figures, a tree of weights, a
 * record of what cannot be computed. A rule that loses its file, or a calculator that no rule of the plan asks for,
 * fails. The numbers are those of our reading of the plan.
 */
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { calcola } from '../../comandi/comando.ts';

/** The calls that a trainer is told to make, each with inputs that give an answer. */
const CHIAMATE = [
  'indice-giacenza giacenza=1000 pervenuto=12000',
  'indice-deflusso definiti=102 pervenuti=100',
  'produttivita produzione=14880 risorse=10 mesi=12',
  'realizzazione consuntivo=1 obiettivo=2',
  'scostamento consuntivo=1 obiettivo=2 verso=crescente',
  'performance-strategica A=100 B=100 C=100 D=100 E=100 F=100 G=100 H=100 I=100',
  'performance-gestionale sviluppo=100 finanza=100 processi=100 utenza=100',
  'performance-istituzionale continuity=0 average_time=0 litigation=0 reputation=0 inspection=0',
  'valore-pubblico strategica=100 gestionale=100 istituzionale=100',
  'obiettivi-di-gruppo giacenza=100 deflusso=100 qualita=100',
  'performance-individuale gruppo=100 contributo=100 abilita=100',
  'tep parametro=100 coefficiente=1',
  'ieep flussi=1 vigilanza_ispettiva=1 vigilanza_documentale=1 dmv=1 minori_prestazioni=1 eca=1 interessi_legali=1 indebite=1 surrogatorie=1 riscatti=1 benefici=1',
  'ieep-realizzazione entrate=1 obiettivo_entrate=1 prestazioni=1 obiettivo_prestazioni=1',
  'redditivita ieep=1 costi_totali=1',
  'costi-diretti costi_diretti=1 costi_totali=1',
  'costo-diretto-produzione costo_diretto=1 costi_totali=1',
  'costo-per-punto costi_totali=1 produzione=1',
  'progetti-nazionali A=1 obiettivo_A=1 B=1 obiettivo_B=1 C=1 obiettivo_C=1',
  'progetti-regionali nazionale=100 regionali=120;100',
  'dismissione unita=1 obiettivo_unita=1 valore=1 obiettivo_valore=1',
  'sisco giacenza=100',
  'incassi-spese-legali obiettivo_2020=1 consuntivo_2020=1',
  'recupero-crediti consuntivo_2020=1',
  'valore-contributi consuntivo_2021=1',
  'forecast budget=1 utilizzato=1 forecast=I',
  'conto-1005 saldo=0 spese=1 forecast=IV',
  'visite-mediche gpa00037=1 precedente_gpa00037=1 gpa52002=1 precedente_gpa52002=1',
  'indicatori-di-impatto',
  'programmato-trimestrale indicatore=ieep trimestre=I obiettivo=1',
  'obiettivo-qualita miglioramento=3',
];

describe('ogni calcolatore risponde dal comando', () => {
  test.each(CHIAMATE)('%s', (riga) => {
    const { codice, errore, valori } = calcola(riga);
    expect(codice).toBe(0);
    expect(errore).toBeNull();
    expect(Object.values(valori).some((valore) => valore !== null)).toBe(true);
  });
});

describe('le regole che non si calcolano', () => {
  const { regoleSenzaCalcolo, fonti } = caricaCatalogo();

  test('a chi le chiede al comando si dice che cosa manca', () => {
    const { codice, risultato, errore } = calcola('controllo-processo-produttivo punti=20');
    expect({ codice, risultato }).toEqual({ codice: 1, risultato: null });
    expect(errore).toMatchObject({ codice: 'senza-calcolo' });
    expect(errore?.messaggio).toContain('manca il Sistema di misurazione e valutazione della performance (SMVP)');
  });

  test('nessuna ha l’id di un calcolatore', () => {
    const calcolatori = new Set(caricaCatalogo().indicatori.map(({ id }) => id));
    expect(regoleSenzaCalcolo.filter(({ id }) => calcolatori.has(id))).toEqual([]);
  });

  test('il documento che manca è fra gli atti citati, non fra quelli letti', () => {
    for (const { id, manca } of regoleSenzaCalcolo) {
      if (manca?.documento === undefined) continue;
      expect(fonti.find((fonte) => fonte.id === manca.documento)?.testo_consultato, id).toBe(false);
    }
  });

  test('le tre nominate: intervalli del controllo di processo, pesi dei costi standard, formula dei ricorsi DICA', () => {
    const quale = (id: string): string | undefined =>
      regoleSenzaCalcolo.find((regola) => regola.id === id)?.manca?.documento;
    expect(quale('controllo-processo-produttivo')).toBe('deliberazione-cda-30-2021');
    expect(quale('indice-costi-standard')).toBe('deliberazione-cda-30-2021');
    expect(quale('ricorsi-dica')).toBe('messaggio-interno-1135-2018');
  });
});
