import { expect, test } from 'vitest';
import { leggiFormule } from '../../../src/materie/indicatori/lettura.ts';
import type { SchedaIndicatore } from '../../../src/types/regole.ts';

const SCHEDA: SchedaIndicatore = {
  id: 'pratiche-per-addetto',
  nome: 'Pratiche per addetto',
  definizione: 'Quante pratiche definisce ogni persona.',
  famiglia: 'produzione',
  fonte: { documento: 'piano-performance-2021-2023', punto: '1' },
  certezza: 'testuale',
  ingressi: [
    { id: 'pratiche', etichetta: 'Pratiche definite', unita: 'pezzi' },
    { id: 'persone', etichetta: 'Persone presenti', unita: 'persone' },
  ],
  risultati: [
    { id: 'indice', etichetta: 'Indice', formula: 'pratiche / persone', unita: 'pezzi/persone', decimali: 1 },
  ],
  esempi: [
    {
      id: 'dieci',
      titolo: 'Dieci persone',
      ingressi: { pratiche: '1250', persone: '10' },
      atteso: { indice: '120' },
      pubblicato: false,
    },
  ],
};

const con = (formula: string, unita = 'pezzi/persone'): SchedaIndicatore => ({
  ...SCHEDA,
  risultati: [{ id: 'indice', etichetta: 'Indice', formula, unita, decimali: 1 }],
});

test('una formula si legge in parole e dice in che unità dà', () => {
  const { nomi = [], formule = [] } = leggiFormule(SCHEDA) ?? {};
  expect(nomi.map(({ nome, unita }) => [nome, unita])).toEqual([
    ['pratiche', 'pezzi'],
    ['persone', 'persone'],
  ]);
  expect(formule).toEqual([
    {
      percorso: ['risultati', 0, 'formula'],
      parole: 'pratiche definite ÷ persone presenti',
      da: 'pezzi/persone',
      mostra: null,
    },
  ]);
});

test('un esempio si rifà anche quando non torna: 1.250 pratiche fra 10 persone sono 125, non 120', () => {
  const [esempio] = leggiFormule(SCHEDA)?.esempi ?? [];
  expect(esempio?.risultati).toMatchObject([{ id: 'indice', atteso: '120' }]);
  expect(esempio?.risultati[0]?.viene).toMatch(/^125\b/);
});

test('una formula di unità diverse da quelle dichiarate si legge lo stesso, e l’esempio aspetta', () => {
  const lettura = leggiFormule(con('pratiche * persone', 'giorni'));
  expect(lettura?.formule).toMatchObject([{ da: 'pezzi·persone' }]);
  expect(lettura?.esempi).toEqual([]);
});

test.each(['pratiche /', '', 'pratiche / ignoto'])('di «%s» non si dice una lettura che non c’è', (formula) => {
  expect(leggiFormule(con(formula))?.formule ?? []).toEqual([]);
});

test('una regola scritta a metà non ferma nessuno', () => {
  const mezza = { id: 'x', risultati: [{}], esempi: [{ titolo: 'vuoto' }] } as unknown as SchedaIndicatore;
  expect(leggiFormule(mezza)).toBeNull();
});

test('di un risultato con un’altra unità si dice quella che dà la formula', () => {
  expect(leggiFormule(con('pratiche / persone', 'giorni'))?.guasti[0]?.rimedio).toMatch(
    /^se la formula è giusta, l’unità dev’essere «pezzi\/persone»/,
  );
  expect(leggiFormule(con('pratiche * persone', 'giorni'))?.guasti[0]?.rimedio).toMatch(/^correggi la formula/);
});

test('di un rapporto si dice come si mostra nell’unità dichiarata', () => {
  const come = (unita: string) => leggiFormule(con('pratiche / pratiche', unita))?.formule[0]?.mostra;
  expect(come('percento')).toBe('0,85 si mostra 85%: «× 100» non si scrive');
  expect(come('rapporto')).toContain('l’unità è «percento»');
});

test.each(['pratiche / pratiche * cento', 'cento * pratiche / pratiche', '(pratiche * cento) / pratiche'])(
  'in «percento» «%s» verrebbe cento volte tanto, e si rifiuta col perché',
  (formula) => {
    const cento = {
      ...{ id: 'cento', etichetta: 'Cento', valore: '100', unita: 'rapporto' },
      fonte: { documento: 'piano', punto: 'nota' },
      certezza: 'testuale' as const,
    };
    const guasti = (unita: string) => leggiFormule({ ...con(formula, unita), costanti: [cento] })?.guasti ?? [];
    expect(guasti('percento')[0]?.messaggio).toContain('«× 100» è di troppo');
    expect(guasti('rapporto')).toEqual([]);
  },
);

test('chi scrive «× 100» legge che in una percentuale non si scrive', () => {
  const [guasto] = leggiFormule(con('pratiche / pratiche * 100', 'percento'))?.guasti ?? [];
  expect(guasto?.rimedio).toContain('0,85 si mostra 85%');
});

test('di un esempio sopra il 100 % si dice: 1.250 pezzi su 10 sono il 12.500 %', () => {
  const scheda: SchedaIndicatore = {
    ...con('pratiche / persone', 'percento'),
    ingressi: (SCHEDA.ingressi ?? []).map((uno) => ({ ...uno, unita: 'pezzi' })),
  };
  const [esempio] = leggiFormule(scheda)?.esempi ?? [];
  expect(esempio?.risultati[0]).toMatchObject({ viene: '12.500%', oltre: true });
});

test.each([
  // 85 pieces of 100, all of them, and one more.
  ['85', '100', false],
  ['100', '100', false],
  ['101', '100', true],
])('di %s su %s: oltre il 100 %% %s', (pratiche, persone, oltre) => {
  const scheda: SchedaIndicatore = {
    ...con('pratiche / persone', 'percento'),
    ingressi: (SCHEDA.ingressi ?? []).map((uno) => ({ ...uno, unita: 'pezzi' })),
  };
  scheda.esempi = (scheda.esempi ?? []).map((uno) => ({ ...uno, ingressi: { pratiche, persone } }));
  expect(leggiFormule(scheda)?.esempi[0]?.risultati[0]).toMatchObject({ oltre });
});
