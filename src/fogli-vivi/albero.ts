/** A weight tree on a sheet: a row for each node, its weight, its value, what it takes that from. */
import type { Albero, Voce } from '../puro/formula/tipi.ts';
import { STILE } from '../xlsx/stili.ts';
import { cifraInCella, conOstacoli, fuori, ostacoli, riferimento, scritta, type Posti } from './formula.ts';
import { conto, stileDi, testo, type Riga } from './righe.ts';

/** A node with the name its row goes by, and its children. */
interface Nodo {
  voce: Voce;
  chiave: string;
  livello: number;
  figli: Nodo[];
}

function nodi(chiave: string, voce: Voce, livello = 0): Nodo {
  const figli = (voce.voci ?? []).map((figlia, i) => nodi(`${chiave}/${i}`, figlia, livello + 1));
  return { voce, chiave, livello, figli };
}

/** The rows of a tree; the root's takes the tree's own name. */
export function righeDellAlbero(posti: Posti, nome: string, albero: Albero): Riga[] {
  const radice = nodi(nome, { etichetta: albero.etichetta, peso: '100', voci: albero.voci });
  const scendi = (nodo: Nodo): Nodo[] => [nodo, ...nodo.figli.flatMap(scendi)];
  return scendi(radice).map((nodo) => ({
    nome: nodo.chiave,
    celle: () => [
      testo(`${'   '.repeat(nodo.livello)}${nodo.voce.etichetta}`),
      conto(valore(posti, albero, nodo), stileDi(albero.unita, 'conto')),
      conto(`${nodo.voce.peso}/100`, STILE.contoPercento),
      testo(nodo.figli.length > 0 ? 'somma di peso × valore delle voci sotto' : come(albero), STILE.spiegazione),
      testo(nodo.livello === 0 && albero.fonte ? albero.fonte.punto : '', STILE.spiegazione),
    ],
  }));
}

const come = ({ limite }: Albero): string =>
  limite ? `il suo valore, non meno di ${limite.minimo} e non più di ${limite.massimo}` : 'il suo valore';

/** What a node comes to, in the tree's unit. */
function valore(posti: Posti, albero: Albero, { voce, figli }: Nodo): string {
  if (figli.length === 0) return singolo(posti, albero, voce);
  const celle = figli.map((figlio) => posti.celle.get(figlio.chiave) ?? '');
  const pesata = conOstacoli(
    celle.map((cella) => [`LEFT(${cella},4)="n.d."`, cella] as const),
    figli.map(({ voce: { peso } }, i) => `${peso}/100*${celle[i] ?? ''}`).join('+'),
  );
  if (voce.nome === undefined) return pesata;
  const intero = posti.celle.get(voce.nome) ?? '';
  const date = foglie(figli).map((nome) => `${posti.celle.get(nome) ?? ''}<>""`);
  const alcuna = `OR(${date.join(',')})`;
  return conOstacoli(
    [
      [`AND(${intero}<>"",${alcuna})`, scritta(`n.d.: «${voce.etichetta}» è dato due volte, intero e voce per voce`)],
      [`${intero}<>""`, singolo(posti, albero, voce)],
      [`NOT(${alcuna})`, scritta(`n.d.: manca «${voce.etichetta}»`)],
    ],
    pesata,
  );
}

const foglie = (figli: readonly Nodo[]): string[] =>
  figli.flatMap(({ voce, figli: sotto }) => [...(voce.nome === undefined ? [] : [voce.nome]), ...foglie(sotto)]);

/** A figure given for a node, within the tree's limits. */
function singolo(posti: Posti, { limite, unita }: Albero, { nome = '' }: Voce): string {
  const cifra = riferimento(posti, nome);
  const limiti = limite && [limite.minimo, limite.massimo].map((altro) => puro(altro, unita));
  const limitata = limiti ? `MIN(MAX(${cifra},${limiti[0] ?? ''}),${limiti[1] ?? ''})` : cifra;
  return conOstacoli(ostacoli(posti, { nome }), fuori(limitata, unita));
}

const puro = (testoCifra: string, unita: string): string =>
  unita === 'indice' ? `${testoCifra}/100` : cifraInCella(testoCifra, unita);
