import { describe, expect, test } from 'vitest';
import { errori } from '../../motore/progetto.ts';

const BASE = {
  'rules/linee/linee.yaml': `id: linee
titolo: Linee
fonte: { documento: circolare-1, punto: Linee }
certezza: testuale
righe:
  - id: '5'
    sigla: '5'
    nome: Servizi
`,
};

function progetti(righe: string): Record<string, string | null> {
  return {
    ...BASE,
    'rules/progetti/tabella-d.yaml': `id: tabella-d
titolo: Tabella D
fonte: { documento: circolare-1, punto: Tabella D }
certezza: testuale
struttura: dc-entrate
righe:
${righe}`,
  };
}

const AS1 = `  - id: as1
    tipo: AS
    codice: 2021_AS1
    titolo: Prova
    output: Una prova
    inizio: 2021-01-01
    fine: 2021-12-31
`;

/** Only the errors of the file of projects that do not concern the structure, which the minimal rules lack. */
function soloProgetti(righe: string): string {
  return errori(progetti(righe))
    .split(/\n(?=rules\/)/)
    .filter((errore) => errore.startsWith('rules/progetti/') && !errore.includes('strutture'))
    .join('\n')
    .trimEnd();
}

describe('chi sbaglia una riga della Tabella D legge che cosa non va', () => {
  test('una riga giusta non ha errori', () => {
    expect(soloProgetti(AS1)).toBe('');
  });

  test('il tipo non è quello del codice', () => {
    expect(soloProgetti(AS1.replace('tipo: AS', 'tipo: PR'))).toContain(
      `rules/progetti/tabella-d.yaml:8:11  il codice «2021_AS1» non è di tipo «PR».
    Atteso: PR per i codici che cominciano con «PR», AS per quelli che portano «_AS».
    Rimedio: correggi «tipo» o «codice» sulla Tabella D.`,
    );
  });

  test('un progetto che finisce prima di cominciare', () => {
    expect(soloProgetti(AS1.replace('2021-12-31', '2020-12-31'))).toContain(
      `rules/progetti/tabella-d.yaml:13:11  il progetto finisce (2020-12-31) prima di cominciare (2021-01-01).
    Atteso: una fine uguale o successiva all’inizio.
    Rimedio: correggi una delle due date sulla Tabella D.`,
    );
  });

  test('lo stesso codice su due righe', () => {
    expect(soloProgetti(AS1 + AS1.replace('id: as1', 'id: as2'))).toContain(
      `rules/progetti/tabella-d.yaml:16:13  il codice «2021_AS1» è già di «as1» (rules/progetti/tabella-d.yaml).
    Atteso: un codice diverso per ogni progetto.
    Rimedio: controlla il codice sulla Tabella D e correggi una delle due righe.`,
    );
  });

  test('un nome di attività che non unisce nulla', () => {
    expect(soloProgetti(`${AS1}    attivita: archivi\n`)).toContain(
      `rules/progetti/tabella-d.yaml:14:15  nessun’altra riga ha l’attività «archivi».
    Atteso: lo stesso nome su almeno due righe.
    Rimedio: correggi il nome, o togli «attivita» se la riga è una sola.`,
    );
  });

  test('un codice scritto male', () => {
    expect(soloProgetti(AS1.replace('codice: 2021_AS1', 'codice: AS1'))).toContain(
      '«PR 2021_3.1.1A.1» per un progetto, «2021_AS8» per un’attività strategica',
    );
  });

  test('una linea del CIV oltre l’ultima della sua macro-linea', () => {
    const valori = `id: linee-civ
titolo: Linee del CIV
argomento: obiettivi
fonte: { documento: circolare-1, punto: Macro-linee }
certezza: testuale
unita: linee
periodo: "2021/2023"
tipo: programmato
colonne:
  - id: linee
    voce: Linee
    attributo: true
righe:
  - id: is
    voce: LINEE IS
    valori: { linee: "32" }
`;
    const lette = errori({ ...progetti(`${AS1}    linee_civ: [2021_IS.33]\n`), 'rules/valori/linee-civ.yaml': valori });
    expect(lette).toContain(
      `la linea «2021_IS.33» non esiste: le IS sono 32.
    Atteso: un numero da 1 a 32.
    Rimedio: correggi il numero della linea sulla Tabella D.`,
    );
  });
});

describe('le campagne di audit si ricontano', () => {
  test('una campagna in meno del totale stampato', () => {
    const audit = `id: campagne
titolo: Campagne
fonte: { documento: circolare-1, punto: Campagne }
certezza: testuale
livello: regionale
totali: { audit: 2, follow_up: 1 }
righe:
  - id: prima
    nome: Prima
    tipo: audit
  - id: seconda
    nome: Seconda
    tipo: follow-up
`;
    expect(errori({ 'rules/audit/campagne.yaml': audit })).toBe(
      `rules/audit/campagne.yaml:6:9  le campagne di tipo «audit» sono 1, il totale stampato è 2.
    Atteso: tante righe quante ne stampa il piano.
    Rimedio: aggiungi la riga che manca, o correggi il tipo di una.`,
    );
  });
});
