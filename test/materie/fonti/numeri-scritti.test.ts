import { expect, test } from 'vitest';
import { errori } from '../../motore/progetto.ts';

const ATTI = (numero: string, data: string): Record<string, string> => ({
  'rules/fonti/atti.yaml': `id: atti
titolo: Atti
righe:
  - id: legge-335-1995
    nome: Legge n. 335/1995
    tipo_atto: legge
    numero: "${numero}"
    data: ${data}
    testo_consultato: false
    certezza: testuale
`,
});
const CIFRE = (valore: string, stampato: string): Record<string, string> => ({
  'rules/valori/utenza.yaml': `id: utenza
titolo: Utenza
argomento: istituto
fonte: { documento: circolare-1, punto: Tabella 1 }
certezza: testuale
unita: utenti
periodo: "2020"
tipo: consuntivo
colonne:
  - id: numero
    voce: Numero
righe:
  - id: utenti
    voce: Utenti
    valori:
      numero: { valore: "${valore}", stampato: "${stampato}" }
`,
});

test('il numero e l’anno di un atto sono quelli del suo nome', () => {
  expect(errori(ATTI('335', '1995-08-08'))).toBe('');
  expect(errori(ATTI('835', '1995-08-08')))
    .toBe(`rules/fonti/atti.yaml:7:13  «numero» dice 835, il nome dice «Legge n. 335/1995».
    Atteso: 335, come nel nome.
    Rimedio: correggi quello dei due che non è come nella fonte.`);
  expect(errori(ATTI('335', '1996-08-08'))).toContain(
    'rules/fonti/atti.yaml:8:11  «data» dice 1996-08-08, il nome dice «Legge n. 335/1995».',
  );
});

test('un valore ha le cifre che la fonte stampa, comunque le scriva', () => {
  for (const [valore, stampato] of [
    ['25500000', '25,5 MILIONI'],
    ['0', '0,0'],
    ['140000', 'CIRCA 140.00'],
    ['34', 'Conferma'],
  ] as const)
    expect(errori(CIFRE(valore, stampato))).toBe('');
  expect(errori(CIFRE('25500001', '25,5 MILIONI')))
    .toBe(`rules/valori/utenza.yaml:16:25  il valore 25500001 non ha le cifre di ciò che è stampato, «25,5 MILIONI».
    Atteso: le stesse cifre, zeri in testa e in coda a parte.
    Rimedio: correggi quello dei due che non è come nella fonte.`);
});
