import { expect, test } from 'vitest';
import { apriSegnalazione, recapitoDi } from '../../../src/puro/parole/segnalazione.ts';

const segnalazione = {
  pagina: 'https://sito.example/prodotti/mt1k00/',
  versione: 'abc123',
  testo: 'È sbagliato & basta',
};

test('una casella riceve un messaggio con pagina, versione e parole', () => {
  const { protocol, pathname, searchParams } = new URL(
    apriSegnalazione(recapitoDi('regole@sito.example'), segnalazione),
  );
  expect([protocol, pathname]).toEqual(['mailto:', 'regole@sito.example']);
  expect(searchParams.get('body')).toBe(
    'Pagina: https://sito.example/prodotti/mt1k00/\r\nVersione delle regole: abc123\r\n\r\nÈ sbagliato & basta',
  );
});

test('un indirizzo https apre una questione, e tiene ciò che già chiede', () => {
  const url = new URL(apriSegnalazione(recapitoDi('https://deposito.example/nuova?labels=regola'), segnalazione));
  expect(url.searchParams.get('labels')).toBe('regola');
  expect(url.searchParams.get('title')).toContain('mt1k00');
  expect(url.searchParams.get('body')).toContain('abc123');
});

test.each([undefined, '', 'javascript:alert(1)', 'http://deposito.example', 'una casella'])(
  'senza un recapito che si possa usare (%s) il messaggio si apre lo stesso, senza destinatario',
  (scritto) => {
    const recapito = recapitoDi(scritto);
    expect(recapito.genere).toBe('nessuno');
    expect(apriSegnalazione(recapito, segnalazione)).toMatch(/^mailto:\?subject=/);
  },
);
