/** What leaves for Moodle keeps to the rules of its two formats, and comes back as the same questions. */
import { parse } from 'gift-pegjs';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { conEsercizi } from '../../../src/puro/esercizi/argomenti.ts';
import { serie } from '../../../src/puro/esercizi/genera.ts';
import { inGift, moodleXml } from '../../../src/puro/esercizi/moodle.ts';
import { quesitoDi, type Quesito } from '../../../src/puro/esercizi/quesiti.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { regola } from '../formula/scheda.ts';
import { esercizioCon } from './esercizio.ts';

const argomenti = conEsercizi(caricaCatalogo().indicatori);
const quesitiDi = (id: string, quanti: number): Quesito[] => {
  const regolaScelta = argomenti.find((altra) => altra.id === id);
  if (!regolaScelta) throw new Error(`${id} non ha esercizi`);
  const argomento = { id, nome: regolaScelta.nome, versione: 'prova', calcolo: regolaScelta.calcolo };
  return serie({ argomento, livello: 2, seme: 'moodle' }, quanti).map((esercizio, i) =>
    quesitoDi(esercizio, `${regolaScelta.nome} ${i + 1}`),
  );
};

/** What a question says, however it was carried. */
interface Tornato {
  nome: string;
  risposte: { valore: string; tolleranza: string; giusta: boolean; commento: string }[];
}
const testoDi = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const atteso = (quesiti: readonly Quesito[]): Tornato[] => quesiti.map(({ nome, risposte }) => ({ nome, risposte }));

/** The fractions that Moodle's import admits (question/engine/bank.php). */
const FRAZIONI = new Set(['100', '0']);

function daXml(xml: string): Tornato[] {
  const documento = new DOMParser().parseFromString(xml, 'text/xml');
  return [...documento.querySelectorAll('question')]
    .filter((domanda) => domanda.getAttribute('type') !== 'category')
    .map((domanda) => {
      expect(domanda.getAttribute('type')).toBe('numerical');
      for (const obbligatorio of ['name > text', 'questiontext > text', 'defaultgrade', 'penalty', 'unitgradingtype'])
        expect(domanda.querySelector(obbligatorio)?.textContent?.trim(), obbligatorio).toBeTruthy();
      return {
        nome: domanda.querySelector('name > text')?.textContent ?? '',
        risposte: [...domanda.querySelectorAll('answer')].map((risposta) => {
          expect(FRAZIONI).toContain(risposta.getAttribute('fraction'));
          const [primo] = [...risposta.children];
          return {
            valore: primo?.textContent ?? '',
            tolleranza: risposta.querySelector('tolerance')?.textContent ?? '',
            giusta: risposta.getAttribute('fraction') === '100',
            commento: testoDi(
              (risposta.querySelector('feedback > text')?.textContent ?? '').replace(/^<!\[CDATA\[|\]\]>$/g, ''),
            ),
          };
        }),
      };
    });
}

interface RispostaGift {
  weight: number | null;
  isCorrect: boolean;
  text: { number: number; range: number };
  feedback: { text: string } | null;
}
function daGift(testo: string): Tornato[] {
  return parse(testo)
    .filter(({ type }) => type !== 'Category')
    .map((domanda) => {
      expect(domanda.type).toBe('Numerical');
      const { title, choices } = domanda as unknown as { title: string; choices: RispostaGift[] };
      return {
        nome: title,
        risposte: choices.map(({ weight, text, feedback }) => ({
          valore: String(text.number),
          tolleranza: String(text.range),
          giusta: weight === 100,
          commento: testoDi(feedback?.text ?? ''),
        })),
      };
    });
}

/** As numbers: a format may write 0.50 as 0.5. */
const inCifre = (tornati: readonly Tornato[]): unknown[] =>
  tornati.map(({ nome, risposte }) => ({
    nome,
    risposte: risposte.map((risposta) => ({
      ...risposta,
      valore: Number(risposta.valore),
      tolleranza: Number(risposta.tolleranza),
    })),
  }));

describe.each(argomenti.map(({ id }) => id))('%s', (id) => {
  const quesiti = quesitiDi(id, 3);

  test('in Moodle XML torna uguale', () => {
    expect(inCifre(daXml(moodleXml('Prova', quesiti)))).toEqual(inCifre(atteso(quesiti)));
  });

  test('in GIFT torna uguale', () => {
    expect(inCifre(daGift(inGift('Prova', quesiti)))).toEqual(inCifre(atteso(quesiti)));
  });

  test('nessuna cifra sbagliata sarebbe presa per quella giusta', () => {
    for (const { risposte } of quesiti) {
      const giusta = risposte.filter((risposta) => risposta.giusta);
      expect(giusta).toHaveLength(1);
      for (const altra of risposte)
        if (!altra.giusta)
          expect(Math.abs(Number(altra.valore) - Number(giusta[0]?.valore))).toBeGreaterThan(
            Number(altra.tolleranza) + Number(giusta[0]?.tolleranza) - 1e-9,
          );
    }
  });
});

test('cinquanta domande da un seme, tutte diverse', () => {
  const quesiti = quesitiDi('indice-giacenza', 50);
  expect(new Set(quesiti.map(({ tavola }) => JSON.stringify(tavola))).size).toBe(50);
  expect(daXml(moodleXml('Cinquanta', quesiti))).toHaveLength(50);
});

test('1.000 ÷ 12.000 × 360: 30 è giusta, 4.320 è la frazione rovesciata, 30,42 l’anno di 365 giorni', () => {
  const esercizio = esercizioCon(regola('indice-giacenza'), { giacenza: '1000', pervenuto: '12000' }, 'indice');
  const { risposte } = quesitoDi(esercizio, 'prova');
  expect(risposte[0]).toMatchObject({ valore: '30', tolleranza: '0.005', giusta: true });
  const valori = risposte.map(({ valore }) => valore);
  expect(valori).toContain('4320');
  expect(valori).toContain('30.42');
});

test('i segni che i formati usano per sé restano testo', () => {
  const [quesito] = quesitiDi('indice-giacenza', 1);
  if (!quesito) throw new Error('nessun quesito');
  const strano = { ...quesito, nome: 'A = {b}: ~c # d \\ & <e> ]]>', testo: 'x ]]> <b> & {y} = ~ #' };
  expect(daXml(moodleXml('P', [strano]))[0]?.nome).toBe(strano.nome);
  expect(daGift(inGift('P', [strano]))[0]?.nome).toBe(strano.nome);
});
