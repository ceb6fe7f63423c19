/** What a cell to be typed into admits, said in words and asked by a formula beside it. */
import { scrittaInParole } from '../puro/formula/traccia.ts';
import type { Ingresso } from '../puro/formula/tipi.ts';
import { cifraInCella, conOstacoli, scritta, type Posti } from './formula.ts';

/** The bounds of an input, in words. */
export function limiti({ minimo, massimo, intero, ammessi, facoltativo, unita }: Ingresso): string {
  const detti = [
    minimo !== undefined && `Non meno di ${scrittaInParole(minimo, unita)}.`,
    massimo !== undefined && `Non più di ${scrittaInParole(massimo, unita)}.`,
    intero && 'Un numero intero.',
    ammessi && `Solo ${ammessi.map(({ valore }) => scrittaInParole(valore, unita)).join('; ')}.`,
    facoltativo && 'Può mancare.',
  ];
  return detti.filter(Boolean).join(' ');
}

/** What is wrong with an answer, in its own cell; empty when nothing is. */
export function controllo(posti: Posti, ingresso: Ingresso): string {
  const { nome, etichetta, tipo, opzioni, minimo, massimo, intero, ammessi, facoltativo, unita } = ingresso;
  const cella = posti.celle.get(nome) ?? '';
  const manca = facoltativo || ingresso.se_mancante !== undefined ? '""' : scritta(`manca «${etichetta}»`);
  const casi: [string, string][] = [[`${cella}=""`, manca]];
  if (tipo !== 'numero') {
    const parole = opzioni?.map((opzione) => opzione.etichetta) ?? ['sì', 'no'];
    casi.push([
      `AND(${parole.map((parola) => `${cella}<>${scritta(parola)}`).join(',')})`,
      scritta(`«${etichetta}»: scegli dalla tendina`),
    ]);
    return conOstacoli(casi, '""');
  }
  const limite = (valore: string): string => cifraInCella(valore, unita);
  casi.push([`NOT(ISNUMBER(${cella}))`, scritta(`«${etichetta}» non è un numero`)]);
  if (ammessi)
    casi.push([
      `AND(${ammessi.map(({ valore }) => `ROUND(${cella}-${limite(valore)},12)<>0`).join(',')})`,
      scritta(`«${etichetta}» non ammette questo valore`),
    ]);
  if (minimo !== undefined) casi.push([`${cella}<${limite(minimo)}`, scritta(`«${etichetta}» è sotto il minimo`)]);
  if (massimo !== undefined) casi.push([`${cella}>${limite(massimo)}`, scritta(`«${etichetta}» è sopra il massimo`)]);
  if (intero) casi.push([`${cella}<>ROUND(${cella},0)`, scritta(`«${etichetta}» è un numero intero`)]);
  return conOstacoli(casi, '""');
}

/** What is wrong with the items of a list. */
export function controlloElenco(
  posti: Posti,
  { nome, etichetta, facoltativo, se_mancante, minimo, massimo, unita }: Ingresso,
): string {
  const fuoriDa = (segno: string, limite: string | undefined): [string, string][] =>
    limite === undefined
      ? []
      : [
          [
            `COUNTIF(${posti.celle.get(nome) ?? ''},"${segno}"&${cifraInCella(limite, unita)})>0`,
            scritta(`in «${etichetta}» c’è una cifra fuori dai limiti`),
          ],
        ];
  const celle = posti.celle.get(nome) ?? '';
  const manca = facoltativo || se_mancante !== undefined ? '""' : scritta(`manca «${etichetta}»`);
  return conOstacoli(
    [
      [`COUNTA(${celle})=0`, manca],
      [`COUNT(${celle})<COUNTA(${celle})`, scritta(`in «${etichetta}» c’è qualcosa che non è un numero`)],
      ...fuoriDa('<', minimo),
      ...fuoriDa('>', massimo),
    ],
    '""',
  );
}
