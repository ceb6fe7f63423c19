import { describe, expect, test } from 'vitest';
import type { VoceRegistro } from '../../../src/materie/cifre/verifiche/registro.ts';
import type { TabellaValori } from '../../../src/types/regole.ts';
import { tabella, esiti, IN_EURO } from './tabella-finta.ts';

describe('il registro delle incongruenze è completo e mai vecchio', () => {
  const t = tabella({ totale: ['11', '10'], 'uno<totale': ['10', '10'] }, [{ id: 'c', tipo: 'parti', per: 'colonne' }]);
  const voce = (verifiche: string[], natura = 'somma', id = 'voce'): VoceRegistro => ({ id, natura, verifiche });

  test('una verifica che non torna va dichiarata', () => {
    expect(esiti([t]).guasti).toEqual([
      'valori/t controlli.0: la verifica «t.c.totale.a» non torna: stampato 11, ricalcolato 10',
    ]);
  });

  test('dichiarata, porta il nome della voce', () => {
    expect(esiti([t], [voce(['t.c.totale.a'])])).toEqual({
      verifiche: ['t.c.totale.a 11 10 non-torna voce', 't.c.totale.b 10 10 torna'],
      guasti: [],
    });
  });

  test('una voce che dichiara una verifica che torna è un errore', () => {
    expect(esiti([t], [voce(['t.c.totale.a', 't.c.totale.b'])]).guasti).toEqual([
      'incongruenze/voce verifiche.1: la voce «voce» dichiara la verifica «t.c.totale.b», che torna',
    ]);
  });

  test('una voce che dichiara una verifica che non c’è è un errore', () => {
    expect(esiti([t], [voce(['t.c.totale.a', 't.c.totale.c'])]).guasti).toEqual([
      'incongruenze/voce verifiche.1: la verifica «t.c.totale.c» non esiste',
    ]);
  });

  test('due voci per la stessa verifica sono un errore', () => {
    expect(esiti([t], [voce(['t.c.totale.a']), voce(['t.c.totale.a'], 'somma', 'altra')]).guasti).toEqual([
      'incongruenze/altra verifiche.0: la verifica «t.c.totale.a» è già dichiarata dalla voce «voce»',
    ]);
  });

  test('un arrotondamento lo dichiara solo una voce di natura «arrotondamento»', () => {
    const vicina = tabella({ totale: ['11', '10'], 'uno<totale': ['10', '10'] }, [
      { id: 'c', tipo: 'parti', per: 'colonne', tolleranza: IN_EURO },
    ]);
    expect(esiti([vicina], [voce(['t.c.totale.a'], 'arrotondamento')])).toEqual({
      verifiche: ['t.c.totale.a 11 10 arrotondamento voce', 't.c.totale.b 10 10 torna'],
      guasti: [],
    });
    expect(esiti([vicina], [voce(['t.c.totale.a'])]).guasti).toEqual([
      'incongruenze/voce verifiche.0: la verifica «t.c.totale.a» differisce solo per arrotondamento, ma la voce «voce» la spiega come «somma»',
    ]);
  });
});

describe('una tabella mal fatta lo dice', () => {
  const guasti = (change: (t: TabellaValori) => void) => {
    const t = tabella({ totale: ['1', '2'], 'uno<totale': ['1', '2'] }, [{ id: 'c', tipo: 'parti', per: 'colonne' }]);
    change(t);
    return esiti([t]).guasti;
  };

  test('nessun errore se è ben fatta', () => {
    expect(guasti(() => undefined)).toEqual([]);
  });

  test('id di riga ripetuto', () => {
    expect(guasti((t) => t.righe.push({ id: 'uno', voce: 'Uno', valori: { a: '1', b: '1' } }))).toContain(
      'valori/t righe.2.id: l’id «uno» è già usato in questa tabella',
    );
  });

  test('cella sotto una colonna che non c’è', () => {
    expect(guasti((t) => t.righe.push({ id: 'due', voce: 'Due', valori: { a: '1', b: '1', cc: '1' } }))).toEqual([
      'valori/t righe.2.valori.cc: «cc» non è una colonna di questa tabella',
    ]);
  });

  test('«parte_di» senza riga, o che gira in tondo', () => {
    expect(
      guasti((t) => t.righe.push({ id: 'due', voce: 'Due', parte_di: 'totle', valori: { a: '1', b: '1' } })),
    ).toEqual(['valori/t righe.2.parte_di: «totle» non è tra le righe di questa tabella']);
    expect(guasti((t) => Object.assign(t.righe[0] ?? {}, { parte_di: 'uno' }))).toEqual([
      'valori/t righe.0.parte_di: «totale» finisce per essere parte di sé',
      'valori/t righe.1.parte_di: «uno» finisce per essere parte di sé',
    ]);
  });

  test('una cifra di cui non si sa unità, periodo o tipo', () => {
    expect(
      guasti((t) => {
        delete t.unita;
        delete t.tipo;
        Object.assign(t.righe[1] ?? {}, { unita: 'pezzi', tipo: 'conteggio' });
      })[0],
    ).toBe('valori/t righe.0.valori.a: di questa cifra non si sa: «unita» e «tipo»');
  });

  test('ciò che nessuna cifra dice si dice una volta sola, della tabella', () => {
    expect(
      guasti((t) => {
        delete t.unita;
        delete t.tipo;
      }),
    ).toEqual([
      'valori/t : manca il campo «unita»: nessuna cifra della tabella lo dice',
      'valori/t : manca il campo «tipo»: nessuna cifra della tabella lo dice',
    ]);
  });

  test('una sede sulla riga e una sulla colonna', () => {
    expect(
      guasti((t) => {
        Object.assign(t.righe[0] ?? {}, { sede: 'asti' });
        Object.assign(t.colonne[0] ?? {}, { sede: 'bari' });
      }),
    ).toEqual(['valori/t righe.0.valori.a: riga e colonna nominano tutte e due una sede']);
  });
});
