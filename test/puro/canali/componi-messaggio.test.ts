import { expect, test } from 'vitest';
import { componiMessaggio, collegamentoPosta } from '../../../src/puro/canali/messaggio.ts';
import type { Modello } from '../../../src/puro/canali/tipi.ts';

const MODELLO: Modello = {
  id: 'prova',
  nome: 'E-mail',
  campi: [
    { id: 'codice-fiscale', nome: 'Codice fiscale', forma: 'codice-fiscale', richiesto: true, aiuto: null, punto: '1' },
    { id: 'quesito', nome: 'Il quesito', forma: 'testo', richiesto: true, aiuto: null, punto: '1' },
    { id: 'allegati', nome: 'Allegati', forma: 'riga', richiesto: false, aiuto: null, punto: null },
  ],
  oggetto: '{codice-fiscale} - prova',
  corpo: ['Per {codice-fiscale}.', '{quesito}', 'Allegati: {allegati}.'],
  nota: null,
  fonte: { documento: 'd', punto: '1' },
  certezza: 'testuale',
  motivo: null,
  incongruenza: null,
};

test('i dati vanno ai loro posti; ciò che manca resta tra quadre, e il richiesto si elenca', () => {
  expect(componiMessaggio(MODELLO, { 'codice-fiscale': ' 80078750587 ' })).toEqual({
    oggetto: '80078750587 - prova',
    corpo: 'Per 80078750587.\n\n[il quesito]\n\nAllegati: [allegati].',
    mancanti: ['Il quesito'],
  });
});

test('un a capo non entra nell’oggetto, e ciò che si scrive non diventa un segnaposto', () => {
  const { oggetto, corpo } = componiMessaggio(
    { ...MODELLO, oggetto: '{quesito}' },
    { 'codice-fiscale': '1', quesito: 'riga uno\r\nBcc: altri {allegati}', allegati: 'uno' },
  );
  expect(oggetto).toBe('riga uno Bcc: altri {allegati}');
  expect(corpo).toContain('Bcc: altri {allegati}');
});

test('dove l’oggetto si sceglie da un menu, il messaggio non ne ha', () => {
  expect(componiMessaggio({ ...MODELLO, oggetto: null }, {}).oggetto).toBeNull();
});

test('il collegamento apre il programma di posta con accenti, a capo e per conoscenza', () => {
  const link = collegamentoPosta(['urp.torino@inps.it'], ['altro@inps.it'], {
    oggetto: 'Perché & come',
    corpo: 'Uno\nDue?',
    mancanti: [],
  });
  expect(link).toBe('mailto:urp.torino@inps.it?cc=altro@inps.it&subject=Perch%C3%A9%20%26%20come&body=Uno%0D%0ADue%3F');
});

test('senza destinatario, o troppo lungo, il collegamento non c’è', () => {
  expect(collegamentoPosta([], [], { oggetto: 'x', corpo: 'y', mancanti: [] })).toBeNull();
  expect(collegamentoPosta(['a@inps.it'], [], { oggetto: 'x', corpo: 'y'.repeat(2000), mancanti: [] })).toBeNull();
});
