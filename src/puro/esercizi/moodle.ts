/**
 * Questions as Moodle XML and as GIFT, the two formats that Moodle imports: docs.moodle.org/en/Moodle_XML_format and
 * docs.moodle.org/en/GIFT_format.
 */
import type { Quesito } from './quesiti.ts';
import { inXml } from '../parole/xml.ts';

/** The situation, the given figures as a table, the question. */
function corpo({ testo, tavola, domanda }: Quesito): string {
  const fila = (celle: readonly string[], tag: string): string =>
    `<tr>${celle.map((cella) => `<${tag}>${inXml(cella)}</${tag}>`).join('')}</tr>`;
  const righe = tavola.righe.map(({ etichetta, livello, celle }) =>
    fila(['\u00a0\u00a0'.repeat(livello) + etichetta, ...celle], 'td'),
  );
  return `<p>${inXml(testo)}</p><table border="1"><thead>${fila(tavola.colonne, 'th')}</thead><tbody>${righe.join('')}</tbody></table><p>${inXml(domanda)}</p>`;
}

const paragrafi = (righe: readonly string[]): string => righe.map((riga) => `<p>${inXml(riga)}</p>`).join('');
/** Markup inside an element of Moodle XML. */
const html = (nome: string, dentro: string): string =>
  `<${nome} format="html"><text><![CDATA[${dentro.replaceAll(']]>', ']]]]><![CDATA[>')}]]></text></${nome}>`;

/** A question bank: one category, numerical questions with a comment for each mistake. */
export function moodleXml(categoria: string, quesiti: readonly Quesito[]): string {
  const domande = quesiti.map((quesito) => {
    const risposte = quesito.risposte.map(
      ({ valore, tolleranza, giusta, commento }) =>
        `    <answer fraction="${giusta ? 100 : 0}" format="moodle_auto_format"><text>${valore}</text>${html('feedback', paragrafi([commento]))}<tolerance>${tolleranza}</tolerance></answer>`,
    );
    return [
      '  <question type="numerical">',
      `    <name><text>${inXml(quesito.nome)}</text></name>`,
      `    ${html('questiontext', corpo(quesito))}`,
      `    ${html('generalfeedback', paragrafi(quesito.soluzione))}`,
      '    <defaultgrade>1</defaultgrade>',
      '    <penalty>0.3333333</penalty>',
      '    <hidden>0</hidden>',
      ...risposte,
      '    <unitgradingtype>0</unitgradingtype>',
      '    <unitpenalty>0.1</unitpenalty>',
      '    <showunits>3</showunits>',
      '    <unitsleft>0</unitsleft>',
      '  </question>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    `  <question type="category"><category><text>$course$/top/${inXml(categoria.replaceAll('/', ','))}</text></category></question>`,
    ...domande,
    '</quiz>',
    '',
  ].join('\n');
}

/** The signs that GIFT gives a meaning to, made text. */
const piano = (testo: string): string => testo.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', ' ');

/** The same questions as GIFT. */
export function inGift(categoria: string, quesiti: readonly Quesito[]): string {
  const domande = quesiti.map((quesito) => {
    const risposte = quesito.risposte.map(
      ({ valore, tolleranza, giusta, commento }) =>
        `  =%${giusta ? 100 : 0}%${valore}:${tolleranza}#${piano(inXml(commento))}`,
    );
    return [
      `::${piano(quesito.nome)}::[html]${piano(corpo(quesito))}{#`,
      ...risposte,
      `  ####${piano(paragrafi(quesito.soluzione))}`,
      '}',
    ].join('\n');
  });
  return [`$CATEGORY: $course$/top/${categoria.replaceAll('/', ',')}`, ...domande, ''].join('\n\n');
}
