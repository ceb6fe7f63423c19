/** The few functions that the formulas of the page on linked data use, on the lines of a CSV of ours. */
type Righe = readonly (readonly string[])[];

const colonna = (lettera: string): number =>
  [...lettera].reduce((n, segno) => n * 26 + segno.charCodeAt(0) - 64, 0) - 1;
const cifra = (cella: string): number => Number(cella.replace(',', '.'));

/** Pairs of a column and the text that its cells must be equal to. */
function coppie(argomenti: string): [number, string][] {
  return [...argomenti.matchAll(/([A-Z]+):\1[;=]"([^"]*)"/g)].map(([, lettera = '', testo = '']) => [
    colonna(lettera),
    testo,
  ]);
}
const adatte = (righe: Righe, argomenti: string): Righe => {
  const condizioni = coppie(argomenti);
  if (condizioni.length === 0) throw new Error(`Senza condizioni: ${argomenti}`);
  return righe.filter((riga) => condizioni.every(([n, testo]) => riga[n]?.toLowerCase() === testo.toLowerCase()));
};

/**
 * What a spreadsheet answers to a formula.
 * @param righe the lines of the file, headings included
 */
export function calcola(formula: string, righe: Righe): string[] {
  const [, nome = '', dentro = ''] = /^=([A-ZÙ.]+)\((.*)\)$/.exec(formula) ?? [];
  const prima = colonna(/^([A-Z]+):/.exec(dentro)?.[1] ?? '');
  switch (nome) {
    case 'INDICE': {
      const [, cercato = '', dove = ''] = /CONFRONTA\("([^"]*)";([A-Z]+):\2;0\)/.exec(dentro) ?? [];
      const riga = righe.find((una) => una[colonna(dove)]?.toLowerCase() === cercato.toLowerCase());
      return riga ? [riga[prima] ?? ''] : [];
    }
    case 'CONTA.PIÙ.SE':
      return [String(adatte(righe, dentro).length)];
    case 'SOMMA.PIÙ.SE':
      return [String(adatte(righe, dentro).reduce((somma, riga) => somma + cifra(riga[prima] ?? ''), 0))];
    case 'FILTRO':
      return adatte(righe, dentro).map((riga) => riga[prima] ?? '');
    default:
      throw new Error(`La funzione «${nome}» non è fra quelle note.`);
  }
}
