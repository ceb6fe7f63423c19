/** What whoever writes a formula as in a spreadsheet, or in another language, meant: each with what to write here. */
import { piatto } from '../../../puro/parole/senza-accenti.ts';
const SVISTE: readonly (readonly [RegExp, (trovato: RegExpExecArray) => string])[] = [
  [/\s(?:più|piu)\s/, () => 'per sommare scrivi +'],
  [/^\s*=\s*(?=\S)/, () => 'la formula comincia dal primo nome, senza il segno = davanti'],
  [/\/\/|#|\/\*/, () => 'una spiegazione non sta nella formula: scrivila nella riga del file dopo «#», o in «nota»'],
  [/[$€@]/, ([segno]) => `il segno ${segno} non si scrive: l’unità sta accanto al nome, in «unita»`],
  [
    /\d+\.\d{3},\d+/,
    ([cifra]) =>
      `le migliaia non hanno il punto e i decimali non hanno la virgola: ${cifra.replace('.', '').replace(',', '.')}, fra le costanti`,
  ],
  [
    /\d+,\d+/,
    ([cifra]) =>
      `i decimali vogliono il punto (${cifra.replace(',', '.')}), e una cifra diversa da 0 e 1 sta fra le costanti, col suo nome e la sua fonte`,
  ],
  [/;/, () => 'gli argomenti di una funzione si separano con la virgola: min(a, b)'],
  [/(\w+)\s*%/, ([, prima]) => `il segno % qui non c’è: scrivi ${prima} / cento, con «cento» fra le costanti`],
  [/!=|<>/, ([segno]) => `al posto di «${segno}» scrivi ≠`],
  [/==/, () => 'per dire uguale basta un segno solo: ='],
  [/=>|=</, ([segno]) => `al posto di «${segno}» scrivi ${segno === '=>' ? '≥' : '≤'}`],
  [/&&|\b(?:AND|E)\b/, ([segno]) => `al posto di «${segno}» scrivi e, minuscola`],
  [/\|\||\b(?:OR|O)\b/, ([segno]) => `al posto di «${segno}» scrivi o, minuscola`],
  [/!(?!=)|\bNOT\b/, ([segno]) => `al posto di «${segno}» scrivi non`],
  [
    /\b(?:SE|IF)\s*\(|\?/,
    () => 'un valore che dipende da una condizione è un passo con «quando»: non c’è la funzione SE',
  ],
  [/\b(MIN|MAX|ABS|SOMMA|MEDIA)\b/, ([funzione]) => `le funzioni sono minuscole: ${funzione.toLowerCase()}`],
  [/\^|\*\*/, () => 'le potenze non ci sono: scrivi il prodotto, a * a'],
  [/\[|\]|\{|\}/, () => 'le parentesi sono solo tonde'],
  [/["'«»]/, () => 'i nomi si scrivono senza virgolette'],
  [/[a-zàèéìòù_]*[àèéìòù]\w*/i, ([nome]) => `nei nomi niente accenti: ${piatto(nome)}`],
  [/[a-z_]\w*\.\w/, ([nome]) => `il punto non unisce i nomi: «${nome}…» dev’essere un nome solo`],
  [/\s*[:]\s*/, () => 'per dividere scrivi /'],
  [/[·•∙]/, () => 'per moltiplicare scrivi *'],
  [/\b(?:per|volte)\b/, () => 'per moltiplicare scrivi *'],
  [/\b(?:diviso|fratto)\b/, () => 'per dividere scrivi /'],
  [/\bmeno\b/, () => 'per sottrarre scrivi -'],
  [
    /\b(\d+)\s*([a-z_]\w*)/,
    ([, cifra, nome]) =>
      `fra ${cifra} e ${nome} manca il segno *, e ${cifra} sta fra le costanti, col suo nome e la sua fonte`,
  ],
  [/\b([a-z_]\w*)\s+x\s+([a-z_]\w*)/, ([, a, b]) => `per moltiplicare scrivi ${a} * ${b}`],
  [
    /\b(?!(?:e|o|non)\b)([a-z_]\w*)\s+(?!(?:e|o|non)\b)([a-z_]\w*)/,
    ([, a, b]) => `fra «${a}» e «${b}» manca un segno (+ - * /), o sono un nome solo: ${a}_${b}`,
  ],
  [/\(\s*\)/, () => 'fra le parentesi manca un nome'],
  [/[-+*/]\s*[*/]|\+\s*\+/, ([segni]) => `due segni di seguito («${segni}»): lasciane uno, o metti fra loro un nome`],
  [/^[^(]*,/, () => 'una formula dà un risultato solo: la virgola separa solo gli argomenti di una funzione'],
  [/\)\s*\(|\d\s*\(/, () => 'il segno di moltiplicazione si scrive: *'],
];

/**
 * How to mend a formula that cannot be read, from the first habit of another language that is in it; null where none
 * is.
 */
export function rimedioDi(formula: string): string | null {
  for (const [segno, rimedio] of SVISTE) {
    const trovato = segno.exec(formula);
    if (trovato) return rimedio(trovato);
  }
  const saldo = formula.split('(').length - formula.split(')').length;
  if (saldo !== 0) return saldo > 0 ? 'manca una parentesi chiusa' : 'c’è una parentesi chiusa di troppo';
  return /[-+*/=<>]\s*$/.test(formula) ? 'dopo l’ultimo segno manca un nome' : null;
}

/** Functions of spreadsheets and of other languages, with what to write here. */
const FUNZIONI_ALTRUI: Readonly<Record<string, string>> = {
  sum: 'scrivi somma(elenco), o a + b',
  avg: 'scrivi media(elenco)',
  average: 'scrivi media(elenco)',
  mean: 'scrivi media(elenco)',
  count: 'scrivi conteggio(elenco)',
  'conta.numeri': 'scrivi conteggio(elenco)',
  arrotonda: 'scrivi round(valore, 2)',
  assoluto: 'scrivi abs(valore)',
  minimo: 'scrivi min(a, b)',
  massimo: 'scrivi max(a, b)',
  limita: 'scrivi clamp(valore, minimo, massimo)',
  radice: 'le radici non ci sono: scrivi la regola senza, o fra le «regole senza calcolo»',
  sqrt: 'le radici non ci sono: scrivi la regola senza, o fra le «regole senza calcolo»',
  pow: 'le potenze non ci sono: scrivi il prodotto, a * a',
  potenza: 'le potenze non ci sono: scrivi il prodotto, a * a',
  se: 'un valore che dipende da una condizione è un passo con «quando»: non c’è la funzione SE',
  if: 'un valore che dipende da una condizione è un passo con «quando»: non c’è la funzione SE',
};

/** What to write in the place of a function that the language does not have; null where we do not know it. */
export function rimedioPerFunzione(scritta: string, funzioni: readonly string[]): string | null {
  const minuscola = scritta.toLowerCase();
  if (funzioni.includes(minuscola)) return `le funzioni sono minuscole: ${minuscola}`;
  return FUNZIONI_ALTRUI[minuscola] ?? null;
}

/** Words that other languages have for figures and answers. */
const NOMI_ALTRUI: Readonly<Record<string, string>> = {
  true: 'una condizione vale da sola: togli «= true»',
  false: 'per negare una condizione scrivi non davanti',
  vero: 'una condizione vale da sola: togli «= vero»',
  falso: 'per negare una condizione scrivi non davanti',
  si: 'una condizione vale da sola: togli «= si»',
  no: 'per negare una condizione scrivi non davanti',
  pi: 'ogni numero è una costante con la sua fonte: aggiungilo a «costanti»',
};

/** What to write in the place of a name that no rule declares but other languages have; null for any other. */
export function rimedioPerNome(scritto: string): string | null {
  const piano = piatto(scritto);
  if (piano !== scritto.toLowerCase()) return `nei nomi niente accenti: ${piano}`;
  return NOMI_ALTRUI[piano] ?? null;
}
