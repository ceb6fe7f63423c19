/** What whoever writes a formula as in a spreadsheet, or in another language, meant: each with what to write here. */
const SVISTE: readonly (readonly [RegExp, (trovato: RegExpExecArray) => string])[] = [
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
  [/[a-z_]\w*\.\w/, ([nome]) => `il punto non unisce i nomi: «${nome}…» dev’essere un nome solo`],
  [/\b([a-z_]\w*)\s+x\s+([a-z_]\w*)/, ([, a, b]) => `per moltiplicare scrivi ${a} * ${b}`],
  [
    /\b(?!(?:e|o|non)\b)([a-z_]\w*)\s+(?!(?:e|o|non)\b)([a-z_]\w*)/,
    ([, a, b]) => `fra «${a}» e «${b}» manca un segno (+ - * /), o sono un nome solo: ${a}_${b}`,
  ],
  [/\)\s*\(|\d\s*\(/, () => 'il segno di moltiplicazione si scrive: *'],
];

/** How to mend a formula that cannot be read, from the first habit of another language that is in it; null where none is. */
export function rimedioDi(formula: string): string | null {
  for (const [segno, rimedio] of SVISTE) {
    const trovato = segno.exec(formula);
    if (trovato) return rimedio(trovato);
  }
  const saldo = formula.split('(').length - formula.split(')').length;
  if (saldo !== 0) return saldo > 0 ? 'manca una parentesi chiusa' : 'c’è una parentesi chiusa di troppo';
  return /[-+*/=<>]\s*$/.test(formula) ? 'dopo l’ultimo segno manca un nome' : null;
}
