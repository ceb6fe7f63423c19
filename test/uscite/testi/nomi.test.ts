import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { erroriDiFrontespizio, erroriDiNomi } from '../../../src/uscite/testi/controlla.ts';
import { COMPONENTI_GUIDE, COMPONENTI_LEZIONI, componentiManuale } from '../../../src/uscite/testi/nomi.ts';
import { erroriDeiTesti } from '../../../src/disco/testi.ts';

const catalogo = caricaCatalogo();
const detti = (testo: string): string[] =>
  erroriDiNomi('content/guide/x.mdx', testo, COMPONENTI_GUIDE, catalogo).map(
    ({ riga, colonna, messaggio, rimedio }) => `${riga}:${colonna} ${messaggio}. ${rimedio}`,
  );

describe('ciò che i testi nominano c’è', () => {
  test('i testi che ci sono vanno bene', () => {
    expect(erroriDeiTesti('.', catalogo)).toEqual([]);
  });

  test('un prodotto che ha cambiato id si dice con riga, colonna e nome più vicino', () => {
    expect(detti('Prima.\n\nIl prodotto <Prodotto id="mt1k0" /> è di tutti.')).toEqual([
      '3:13 «mt1k0» non è fra i prodotti. intendevi «mt1k00»?',
    ]);
  });

  test('la stessa riga va bene finché la regola c’è, e non più quando se ne va', () => {
    const senza = { ...catalogo, prodotti: catalogo.prodotti.filter(({ id }) => id !== 'mt1k00') };
    const testo = '<Prodotto id="mt1k00" />';
    expect(erroriDiNomi('x', testo, COMPONENTI_GUIDE, catalogo)).toEqual([]);
    expect(erroriDiNomi('x', testo, COMPONENTI_GUIDE, senza)).toHaveLength(1);
  });

  test.each([
    ['<NomeRegola id="indice-giacenz" />', '«indice-giacenz» non è fra le regole che si calcolano'],
    ['<Costante regola="indice-giacenza" id="ann" />', '«ann» non è fra le costanti di indice-giacenza'],
    ['<Esempio regola="indice-giacenza" id="boh" />', '«boh» non è fra gli esempi di indice-giacenza'],
    [
      '<Esempio regola="performance-gestionale" id="quattro-risultati" risultati={[\'indic\']} />',
      '«indic» non è fra i risultati di performance-gestionale',
    ],
    ['<Codice codice="999999" />', '«999999» non è fra i codici che più prodotti condividono'],
    ['<Etichetta di="boh" />', '«boh» non è fra i prodotti'],
    ['<Foglio argomento="boh" livello={1} quanti={4} seme="x" />', '«boh» non è fra gli argomenti degli esercizi'],
    ['<Foglio argomento="ieep" livello={4} quanti={4} seme="x" />', '«4» non è fra i livelli'],
    ['<Foglio argomento="ieep" livello={1} quanti={x} seme="x" />', 'in <Foglio> l’attributo «quanti» non ha la forma'],
    ['<Foglio argomento="ieep" livello={1} quanti={4} />', 'a <Foglio> manca l’attributo «seme»'],
    ['<Termine id="boh" />', '«boh» non è fra i termini dei protocolli'],
    ['<CanaliInBreve esigenza="boh" />', '«boh» non è fra le esigenze del protocollo'],
    ['<Condizioni effetto="boh" />', '«boh» non è fra gli effetti delle condizioni'],
    ['<Conta di="boh" />', '«boh» non è fra ciò che si conta'],
    ['<Protocollo mostra="boh" />', '«boh» non è fra ciò che si mostra'],
    ['<Fonte documento="boh" punto="x" />', '«boh» non è fra i documenti'],
    ['<Prodoto id="mt1k00" />', '<Prodoto> non è un componente di questo testo'],
    ['<Prodotto codice="mt1k00" />', '<Prodotto> non ha l’attributo «codice»'],
  ])('%s', (testo, atteso) => {
    expect(detti(`Testo ${testo} testo.`).join('\n')).toContain(atteso);
  });

  test('un testo che il lettore di MDX non legge è un errore, dov’è', () => {
    expect(detti('Prima\n\nIl prodotto <Prodotto id="mt1k00" ')[0]).toMatch(/^3:\d+ da qui il testo non si legge/);
    expect(detti('Apre {una graffa')[0]).toMatch(/^1:\d+ da qui il testo non si legge/);
  });

  test('con regole che non tengono si guardano i componenti, non i nomi', () => {
    const senzaRegole = (testo: string) => erroriDiNomi('x', testo, COMPONENTI_GUIDE, null);
    expect(senzaRegole('<Prodotto id="boh" />')).toEqual([]);
    expect(senzaRegole('<Prodoto id="boh" />')).toHaveLength(1);
  });

  test('una guida ha titolo, descrizione e posto', () => {
    expect(erroriDiFrontespizio('x', '---\ntitolo: a\ndescrizione: b\nordine: 1\n---\nTesto')).toEqual([]);
    expect(
      erroriDiFrontespizio('x', '---\ntitolo: a\nordine: primo\n---\nTesto').map(({ messaggio }) => messaggio),
    ).toEqual([
      'in testa alla guida manca «descrizione», o non ha la forma richiesta',
      'in testa alla guida manca «ordine», o non ha la forma richiesta',
    ]);
    expect(erroriDiFrontespizio('x', 'Testo')).toHaveLength(3);
  });
});

describe('gli elenchi dei componenti sono quelli delle pagine', () => {
  const daPagina = (file: string): string[] => {
    const testo = readFileSync(file, 'utf8');
    return (/const componenti = \{([\s\S]*?)\};/.exec(testo)?.[1] ?? '')
      .split(',')
      .map((nome) => nome.trim())
      .filter((nome) => /^[A-Z]\w*$/.test(nome))
      .sort();
  };
  test('delle guide', () => {
    expect(Object.keys(COMPONENTI_GUIDE).sort()).toEqual(daPagina('src/pages/guide/[guida].astro'));
  });
  test('delle lezioni', () => {
    expect(Object.keys(COMPONENTI_LEZIONI).sort()).toEqual(daPagina('src/pages/lezione/index.astro'));
  });
  test('del manuale', () => {
    expect(Object.keys(componentiManuale([])).sort()).toEqual(daPagina('src/pages/manuale.astro'));
  });
  test('gli attributi di ciascuno sono quelli che il componente riceve', () => {
    for (const [nome, attributi] of Object.entries({
      ...COMPONENTI_GUIDE,
      ...COMPONENTI_LEZIONI,
      ...componentiManuale([]),
    })) {
      const file = ['guide', 'lezione', 'manuale', 'base', 'fonte'].flatMap((cartella) =>
        readdirSync(`src/components/${cartella}`).includes(`${nome}.astro`)
          ? [`src/components/${cartella}/${nome}.astro`]
          : [],
      )[0];
      if (!file) throw new Error(`${nome}: quale file?`);
      const props = /interface Props[^{]*\{([\s\S]*?)\n\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      const ricevuti = [...props.matchAll(/^ {2}(\w+)(\?)?:/gm)];
      for (const chiave of Object.keys(attributi))
        expect(
          ricevuti.map(([, prop]) => prop),
          nome,
        ).toContain(chiave);
      const obbligatori = ricevuti.filter(([, , facoltativo]) => !facoltativo).map(([, prop]) => prop ?? '');
      for (const prop of obbligatori) expect(attributi, nome).toHaveProperty(prop);
    }
  });
});
