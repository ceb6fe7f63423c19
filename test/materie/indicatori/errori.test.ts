import { describe, expect, test } from 'vitest';
import { errori as erroriNelProgetto } from '../../motore/progetto.ts';
import { errori, fonte, MINIMA } from '../../puro/formula/scheda.ts';
import { passo, risultato } from './schede-sbagliate.ts';

describe('chi scrive una formula sbagliata legge dove, che cosa non va e come rimediare', () => {
  test('la regola minima non ha errori', () => expect(errori({})).toEqual([]));

  test('un nome che non c’è, coi più vicini', () => {
    expect(errori(risultato('giacenzza / pervenuto * anno'))).toEqual([
      'risultati.0.formula | il nome «giacenzza» non c’è | il nome di un ingresso, di una costante, di una tabella, di un passo o di un albero | intendevi «giacenza», «anno» o «pervenuto»?',
    ]);
  });

  test('un ingresso che nessun risultato usa', () => {
    const ingressi = [...(MINIMA.ingressi ?? []), { id: 'mesi', etichetta: 'Mesi', unita: 'mesi' }];
    expect(errori({ ingressi })).toEqual([
      'ingressi.2.id | ingresso inutile: nessun risultato usa «mesi» | usalo in una formula, o toglilo',
    ]);
  });

  test('una costante e un passo che nessun risultato usa', () => {
    expect(
      errori({ passi: [passo({ formula: 'anno' })], ...risultato('giacenza / pervenuto', 'rapporto'), esempi: [] }),
    ).toEqual([
      'costanti.0.id | costante inutile: nessun risultato usa «anno» | usalo in una formula, o toglilo',
      'passi.0.id | passo inutile: nessun risultato usa «quota» | usalo in una formula, o toglilo',
    ]);
  });

  test('giacenza diviso pervenuto non dà giorni', () => {
    expect(errori({ ...risultato('giacenza / pervenuto'), costanti: [] })).toEqual([
      'risultati.0.formula | le unità non tornano: «giacenza ÷ pervenuto» dà rapporto, ma è dichiarato giorni | se la formula è giusta, l’unità dev’essere «rapporto»; se no correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
  });

  test('punti e giorni non si sommano', () => {
    expect(errori(risultato('giacenza + anno + pervenuto - pervenuto'))).toEqual([
      'risultati.0.formula | le unità non tornano: in «giacenza + anno» non si sommano punti e giorni | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
  });

  test('punti e giorni non si confrontano', () => {
    expect(errori(risultato('max(giacenza, anno) * pervenuto / pervenuto'))).toEqual([
      'risultati.0.formula | le unità non tornano: in «max(giacenza; anno)» si confrontano punti e giorni | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
  });

  test('«+1%» di una percentuale: si deve dire se è una variazione o una differenza', () => {
    const ingressi = [
      { id: 'base', etichetta: 'Base', unita: 'percento' },
      { id: 'aumento', etichetta: 'Aumento', unita: 'percento' },
    ];
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('base + aumento', 'percento') })).toEqual([
      'risultati.0.formula | le unità non tornano: in «base + aumento» due percentuali non si sommano: se la seconda è una variazione scrivi «base * (1 + variazione)», se è una differenza dichiarala in punti_percentuali | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('base * (1 + aumento)', 'percento') })).toEqual(
      [],
    );
    expect(
      errori({
        ingressi: ingressi.map((i) => (i.id === 'aumento' ? { ...i, unita: 'punti_percentuali' } : i)),
        costanti: [],
        esempi: [],
        ...risultato('base + aumento', 'percento'),
      }),
    ).toEqual([]);
  });

  test('la differenza di due percentuali è in punti percentuali, non in per cento', () => {
    const ingressi = [
      { id: 'a', etichetta: 'A', unita: 'percento' },
      { id: 'b', etichetta: 'B', unita: 'percento' },
    ];
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('a - b', 'percento') })).toEqual([
      'risultati.0.formula | le unità non tornano: «a − b» dà punti_percentuali, ma è dichiarato percento | se la formula è giusta, l’unità dev’essere «punti_percentuali»; se no correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('a - b', 'punti_percentuali') })).toEqual([]);
  });

  test('un elenco dove serve un numero, e un numero dove serve un elenco', () => {
    const ingressi = [{ id: 'voti', etichetta: 'Voti', unita: 'indice', lista: true as const }];
    expect(errori({ ingressi, costanti: [], esempi: [], ...risultato('voti', 'indice') })).toEqual([
      'risultati.0.formula | «voti» è un elenco, non un risultato | usa somma, media, min o max',
    ]);
    expect(errori(risultato('somma(giacenza) / pervenuto * anno'))).toEqual([
      'risultati.0.formula | le unità non tornano: in «somma(giacenza)» serve un elenco, e c’è punti | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
  });

  test('una condizione al posto di un numero, e un numero al posto di una condizione', () => {
    expect(errori(risultato('(giacenza > pervenuto) * anno'))).toEqual([
      'risultati.0.formula | le unità non tornano: in «(giacenza > pervenuto) × anno» c’è sì o no al posto di un numero | correggi la formula, o le unità degli ingressi e delle costanti',
    ]);
    const passi = [
      passo({ casi: [{ quando: 'giacenza', formula: 'anno' }, { formula: 'giacenza / pervenuto * anno' }] }),
    ];
    expect(errori({ passi, ...risultato('quota'), esempi: [] })).toEqual([
      'passi.0.casi.0.quando | «giacenza» dà punti, non una condizione | scrivi un confronto, per esempio «a > b»',
    ]);
  });

  test('un’unità che non esiste', () => {
    expect(
      errori({
        costanti: [{ id: 'anno', etichetta: 'Anno', valore: '360', unita: 'giorno', fonte, certezza: 'testuale' }],
      }),
    ).toEqual(['costanti.0.unita | l’unità «giorno» non esiste | intendevi «giorni»?']);
    expect(errori({ ...risultato('giacenza / pervenuto * anno', 'percento/mesi'), esempi: [] })).toEqual([
      'risultati.0.unita | l’unità «percento» non esiste dentro un rapporto | usa una fra giorni, mesi, ore, pezzi, punti, persone, immobili, euro',
    ]);
  });

  test('una funzione fuori dal linguaggio', () => {
    expect(errori({ ...risultato('sqrt(giacenza) / pervenuto * anno'), esempi: [] })).toEqual([
      'risultati.0.formula | la funzione «sqrt» non fa parte del linguaggio | una fra min, max, clamp, abs, round, somma, media, conteggio | le radici non ci sono: scrivi la regola senza, o fra le «regole senza calcolo»',
    ]);
    expect(errori({ ...risultato('rounds(giacenza) / pervenuto * anno'), esempi: [] })[0]).toMatch(
      /intendevi «round»\?$/,
    );
  });

  test('troppi o pochi argomenti', () => {
    expect(errori(risultato('clamp(giacenza, pervenuto) / pervenuto * anno'))).toEqual([
      'risultati.0.formula | «clamp» ha 2 argomenti | 3 | scrivi clamp(valore, minimo, massimo)',
    ]);
  });

  test('un numero scritto dentro la formula, senza fonte', () => {
    expect(errori({ costanti: [], ...risultato('giacenza / pervenuto * 360', 'rapporto') })).toEqual([
      'risultati.0.formula | il numero 360 è scritto dentro la formula | nelle formule solo 0 e 1; ogni altro numero è una costante con la sua fonte | scrivi in «costanti» una voce con id, valore: "360", unita e fonte, e qui il suo id',
    ]);
  });

  test.each([
    'giacenza /',
    'giacenza ? 1 : 0',
    'giacenza.pervenuto',
    '"testo"',
    'giacenza pervenuto',
    '[giacenza]',
    'giacenza; anno',
    '(giacenza',
    'giacenza % anno',
    'this',
  ])('quello che il linguaggio non ha: «%s»', (formula) => {
    const [primo] = errori({ ...risultato(formula), esempi: [] });
    expect(primo).toMatch(/^risultati\.0\.formula \| (la formula «|il numero "testo"|il nome «this»)/);
  });

  test('una formula che non si legge dice dove si ferma', () => {
    expect(errori(risultato('giacenza / (pervenuto * anno'))[0]).toBe(
      'risultati.0.formula | la formula «giacenza / (pervenuto * anno» non si legge: finisce troppo presto | nomi, 0 e 1, + - * / ( ), confronti = ≠ < ≤ > ≥, e o non, e le funzioni min, max, clamp, abs, round, somma, media, conteggio | manca una parentesi chiusa',
    );
  });

  test('un cerchio', () => {
    const passi = [
      passo({ id: 'alfa', formula: 'beta' }),
      passo({ id: 'beta', formula: 'alfa + giacenza / pervenuto * anno' }),
    ];
    expect(errori({ passi, ...risultato('alfa'), esempi: [] })).toEqual([
      'passi.0.id | «alfa» e «beta» si calcolano l’uno dall’altro, in cerchio | togli uno dei rimandi',
    ]);
  });

  test('un passo che si calcola da sé stesso', () => {
    expect(
      errori({ passi: [passo({ formula: 'quota + giacenza / pervenuto * anno' })], ...risultato('quota'), esempi: [] }),
    ).toEqual(['passi.0.id | «quota» si calcola da sé stesso | togli uno dei rimandi']);
  });

  test('due volte lo stesso nome, e una parola del linguaggio', () => {
    expect(errori({ passi: [passo({ id: 'anno', formula: 'anno' })] })[0]).toBe(
      'passi.0.id | il nome «anno» c’è già fra le costanti | un nome diverso per ogni ingresso, costante, tabella, passo e albero | cambia uno dei due nomi',
    );
    expect(errori({ passi: [passo({ id: 'max', formula: 'anno' })] })[0]).toBe(
      'passi.0.id | «max» è una parola del linguaggio delle formule | scegli un altro nome',
    );
  });
});

describe('nel file della regola', () => {
  const REGOLA = `id: prova
nome: Prova
definizione: Una regola di prova.
famiglia: produzione
fonte: { documento: circolare-1, punto: "2" }
certezza: testuale
ingressi:
  - { id: giacenza, etichetta: Giacenza, unita: punti }
  - { id: pervenuto, etichetta: Pervenuto, unita: punti }
risultati:
  - id: indice
    etichetta: Indice
    formula: giacenza / pervenuti
    unita: rapporto
    decimali: 2
esempi:
  - id: uno
    titolo: Uno
    ingressi: { giacenza: "1", pervenuto: "2" }
    atteso: { indice: "0.5" }
    pubblicato: false
`;

  test('si leggono file, riga e colonna della formula', () => {
    expect(nelFile(REGOLA)).toBe(
      `rules/indicatori/prova.yaml:13:14  il nome «pervenuti» non c’è.
    Atteso: il nome di un ingresso, di una costante, di una tabella, di un passo o di un albero.
    Rimedio: intendevi «pervenuto» o «giacenza»?`,
    );
    expect(nelFile(REGOLA.replace('pervenuti\n', 'pervenuto\n'))).toBe('');
  });

  test('lo schema vuole esempi, un solo modo di dire una formula, una fonte per ciò che è pubblicato', () => {
    const giusta = REGOLA.replace('pervenuti\n', 'pervenuto\n');
    expect(nelFile(giusta.slice(0, giusta.indexOf('esempi:')))).toContain(
      'un indicatore che si calcola ha «risultati» ed «esempi»',
    );
    expect(nelFile(giusta.replace('pubblicato: false', 'pubblicato: true'))).toContain(
      'un esempio pubblicato dice dove è stampato',
    );
    expect(nelFile(giusta.replace('    atteso: { indice: "0.5" }\n', ''))).toContain(
      'un esempio ha «atteso» oppure «errore»',
    );
    expect(
      nelFile(giusta.replace('risultati:', 'passi:\n  - { id: p, etichetta: P, unita: rapporto }\nrisultati:')),
    ).toContain('un passo ha «formula» oppure «casi»');
  });

  const nelFile = (testo: string): string => erroriNelProgetto({ 'rules/indicatori/prova.yaml': testo });
});
