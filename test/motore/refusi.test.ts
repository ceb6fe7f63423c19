import { expect, test } from 'vitest';
import { errori, tabella } from './progetto.ts';
import { compilaVere } from './regole-vere.ts';

test('un testo che un cancelletto taglierebbe è un errore, un commento no', () => {
  expect(errori(tabella('nome: Acquisizione del modello 031', 'nome: Verbali ispettivi #ENPALS'))).toBe(
    `rules/prodotti/tabella-1.yaml:11:29  da «#ENPALS» in poi è un commento, e il valore resta «Verbali ispettivi».
    Atteso: un valore intero; un commento comincia con «# », cancelletto e spazio.
    Rimedio: se fa parte del testo, metti tutto il valore tra virgolette; se è un commento, aggiungi lo spazio.`,
  );
  expect(errori(tabella('gruppo: PALS', 'gruppo: PALS # com’è stampato'))).toBe('');
  expect(errori(tabella('nome: Acquisizione del modello 031', 'nome: "Verbali #ENPALS"'))).toBe('');
  expect(errori(tabella('nome: Acquisizione del modello 031', 'nome: >-\n      Verbali ispettivi #ENPALS'))).toBe('');
});

test('un anno che non può essere', () => {
  expect(errori(tabella('    gruppo: PALS\n', '    gruppo: PALS\n    valido_al: 2207-01-01\n'))).toContain(
    'Atteso: un anno fra il 1850 e il 2099: controlla le cifre.',
  );
});

test('un giorno che nessun anno ha, nei patroni', () => {
  const { detto } = compilaVere({
    'rules/festivita/di-prova.yaml': `id: di-prova
titolo: Patroni di prova
ambito: patrono
fonte: { documento: circolare-36-2014, punto: prova }
certezza: testuale
righe:
  - id: patrono-di-prova
    nome: Patrono di prova
    comune: Prova
    giorno: '02-30'
    punto: riga 1
`,
  });
  expect(detto).toContain('rules/festivita/di-prova.yaml:10:13  il giorno «02-30» non c’è in nessun anno.');
});

/** A table with its total, and no control declared. */
const CON_TOTALE = (totale: string, perugia = '210'): Record<string, string> => ({
  'rules/valori/personale-umbria.yaml': `id: personale-umbria
titolo: Personale di prova
argomento: personale
fonte: { documento: piano-performance-2021-2023, punto: Tabella 9 }
certezza: testuale
unita: dipendenti
periodo: "2027"
tipo: consuntivo
colonne:
  - id: dipendenti
    voce: Dipendenti
righe:
  - id: perugia
    voce: PERUGIA
    valori: { dipendenti: "${perugia}" }
  - id: terni
    voce: TERNI
    valori: { dipendenti: "95" }
  - id: totale
    voce: Totale
    valori: { dipendenti: "${totale}" }
`,
});

test('una riga «Totale» si ricalcola anche se nessuno lo ha chiesto', () => {
  // 210 + 95 = 305.
  expect(compilaVere(CON_TOTALE('305')).detto).toBe('');
  expect(compilaVere(CON_TOTALE('300')).detto).toContain(
    '«Totale» non è la somma delle sue voci («PERUGIA», «TERNI»).',
  );
});

test('«1.082» può voler dire due cifre, e non si sceglie', () => {
  expect(compilaVere(CON_TOTALE('1177', '1.082')).detto).toContain('la cifra «1.082» può voler dire 1082 o 1,082.');
});

test('gli spazi in una casella che si usa', () => {
  const { detto } = compilaVere({
    'rules/contatti/di-prova.yaml': `id: di-prova
titolo: Caselle di prova
fonte: { documento: circolare-36-2014, punto: prova }
certezza: testuale
righe:
  - id: casella-di-prova
    tipo: pec
    casella: direzione torino@postacert.inps.gov.it
    usi: [prova]
    ruolo: Prova
    punto: riga 1
  - id: casella-col-trattino
    tipo: funzionale
    casella: agenzia-orvieto_2@esempio.gov.it
    usi: [prova]
    ruolo: Prova
    punto: riga 2
`,
  });
  expect(detto).toContain('la casella «direzione torino@postacert.inps.gov.it» contiene uno spazio.');
  expect(detto).not.toContain('orvieto');
});
