/**
 * Exercises on any rule: weight trees first of all, and sums such as the IEEP. Figures follow from units and limits.
 */
import { mostra, mostraConUnita } from '../formula/numeri.ts';
import { cifreEsatte, confronta, daTesto, frazione } from '../formula/razionale.ts';
import type { Calcolo, Dati, Dato, Ingresso, Nome, Risultato, Voce } from '../formula/tipi.ts';
import { cifraDi, livellate, nomiRaggiunti, nomiSotto, pari } from './regola.ts';
import type { Ricetta } from './ricetta.ts';
import type { Sorte } from './sorte.ts';
import type { Livello, Tavola } from './tipi.ts';
import { estrai, legami } from './valori.ts';

const CENTO = frazione(100n);

export const ricettaGenerica: Ricetta = ({ calcolo }, livello, sorte, indice) => {
  const chiesti = daChiedere(calcolo, livello);
  const chiesto = chiesti[indice % chiesti.length] as Risultato;
  const forma = formaDi(calcolo, chiesto.nome, livello === 3 ? nodiDaAprire(calcolo, chiesto.nome, sorte) : new Set());
  const oltre = livello > 1 && haLimite(calcolo, chiesto.nome) && (livello === 3 || indice % 2 === 1);
  const dati = rispondi(calcolo, forma, chiesto.nome, livello, oltre, sorte);
  const pesati = forma.some(({ voce }) => voce);
  return {
    bozza: {
      testo: pesati ? 'I risultati dell’anno, ciascuno col suo peso:' : 'I dati dell’anno:',
      tavola: tavolaDi(forma, dati, pesati),
      calcolo,
      dati,
      chiesto: chiesto.id,
    },
    // Nothing to learn from a target met exactly, nor where a plain mean comes out as the weighted one.
    buona: (valore) => {
      const media = piana(calcolo);
      const inObiettivo = valore.n === 0n || (chiesto.unita === 'indice' && confronta(valore, CENTO) === 0);
      return !inObiettivo && (!media || !pari(cifraDi(media, dati, chiesto.id) ?? valore, valore, chiesto.decimali));
    },
  };
};

/** The rule with plain means for its weighted ones; null where there is no difference. */
function piana(calcolo: Calcolo): Calcolo | null {
  const alberi = Object.entries(calcolo.nomi).flatMap(([nome, albero]): [string, Nome][] =>
    albero.tipo === 'albero' && pesiDiversi(albero.voci) ? [[nome, { ...albero, voci: livellate(albero.voci) }]] : [],
  );
  return alberi.length > 0 ? { ...calcolo, nomi: { ...calcolo.nomi, ...Object.fromEntries(alberi) } } : null;
}

const pesiDiversi = (voci: readonly Voce[]): boolean =>
  voci.some(({ peso, voci: sotto = [] }) => peso !== voci[0]?.peso || pesiDiversi(sotto));

/** Whether a rule has a weight tree among what its results rest on. */
export function haAlbero(calcolo: Calcolo): boolean {
  return calcolo.risultati.some(({ nome }) => alberiDi(calcolo, nome).length > 0);
}

function alberiDi(calcolo: Calcolo, nome: string): string[] {
  return [...nomiRaggiunti(calcolo, nome)].filter((altro) => calcolo.nomi[altro]?.tipo === 'albero');
}

/**
 * The figures that may be asked: one for each tree at first, the principal one if there is; all of them at the last
 * level.
 */
function daChiedere(calcolo: Calcolo, livello: Livello): Risultato[] {
  const cifre = calcolo.risultati.filter(({ unita }) => unita !== 'si_no');
  const conAlbero = cifre.filter(({ nome }) => alberiDi(calcolo, nome).length > 0);
  const adatti = conAlbero.length > 0 ? conAlbero : cifre;
  if (livello === 3) return adatti;
  const gruppi = new Map<string, Risultato>();
  for (const risultato of adatti) {
    const gruppo = alberiDi(calcolo, risultato.nome).join(' ');
    if (!gruppi.has(gruppo) || risultato.principale) gruppi.set(gruppo, risultato);
  }
  return [...gruppi.values()];
}

function haLimite(calcolo: Calcolo, nome: string): boolean {
  return [...nomiRaggiunti(calcolo, nome)].some((altro) => {
    const definizione = calcolo.nomi[altro];
    if (definizione?.tipo === 'albero') return definizione.limite !== undefined;
    return definizione?.tipo === 'passo' && JSON.stringify(definizione.casi).includes('"clamp"');
  });
}

/** Up to two nodes that may be answered whole or leaf by leaf, and whose weights people can write. */
function nodiDaAprire(calcolo: Calcolo, nome: string, sorte: Sorte): Set<string> {
  const scrivibili = (voci: readonly Voce[]): boolean =>
    voci.every(({ peso }) => (cifreEsatte(daTesto(peso)) ?? 9) <= 2);
  const apribili = (voci: readonly Voce[]): string[] =>
    voci.flatMap(({ nome: nodo, voci: sotto }) =>
      !sotto ? [] : nodo === undefined ? apribili(sotto) : scrivibili(sotto) ? [nodo] : [],
    );
  const nodi = alberiDi(calcolo, nome).flatMap((altro) => {
    const albero = calcolo.nomi[altro];
    return albero?.tipo === 'albero' ? apribili(albero.voci) : [];
  });
  return new Set(nodi.length === 0 ? [] : [sorte.scegli(nodi), sorte.scegli(nodi)]);
}

/** A row of the exercise: a node of a tree, an input, or a node that is answered by its own input. */
interface Riga {
  livello: number;
  etichetta: string;
  voce?: Voce;
  ingresso?: Ingresso;
}

/** What is given: the nodes of the trees in their order with the inputs that each takes, then all other inputs. */
function formaDi(calcolo: Calcolo, nome: string, aperti: ReadonlySet<string>): Riga[] {
  const righe: Riga[] = [];
  const visti = new Set<string>();
  const ingressoDi = (cercato: string): Ingresso | undefined =>
    calcolo.ingressi.find((ingresso) => ingresso.nome === cercato);
  const visita = (cercato: string, livello: number): void => {
    if (visti.has(cercato)) return;
    visti.add(cercato);
    const ingresso = ingressoDi(cercato);
    if (ingresso) righe.push({ livello, etichetta: ingresso.etichetta, ingresso });
    const definizione = calcolo.nomi[cercato];
    if (definizione?.tipo === 'albero') scendi(definizione.voci, 0);
    else for (const sotto of nomiSotto(calcolo, cercato)) visita(sotto, livello);
  };
  const scendi = (voci: readonly Voce[], livello: number): void => {
    for (const voce of voci) {
      const { nome: nodo, voci: sotto, etichetta } = voce;
      const ingresso = nodo === undefined ? undefined : ingressoDi(nodo);
      const aperto = sotto !== undefined && (nodo === undefined || aperti.has(nodo));
      if (ingresso && !aperto) visti.add(ingresso.nome);
      righe.push({ livello, etichetta, voce, ...(ingresso && !aperto && { ingresso }) });
      if (aperto) scendi(sotto, livello + 1);
      else if (!ingresso && nodo !== undefined) visita(nodo, livello + 1);
    }
  };
  visita(nome, 0);
  return righe;
}

/** An answer for every row that takes one; one of them beyond the cap if asked. */
function rispondi(
  calcolo: Calcolo,
  forma: readonly Riga[],
  nome: string,
  livello: Livello,
  oltre: boolean,
  sorte: Sorte,
): Dati {
  const ingressi = forma.flatMap(({ ingresso }) => ingresso ?? []);
  const { compagno, obiettivi } = legami(calcolo, nome);
  const limiti = alberiDi(calcolo, nome).flatMap((altro) => {
    const albero = calcolo.nomi[altro];
    return albero?.tipo === 'albero' && albero.limite ? [albero.limite] : [];
  });
  const eccedenti = ingressi.filter(
    (ingresso) =>
      (limiti.length > 0 && forma.some((riga) => riga.voce && riga.ingresso === ingresso)) ||
      compagno.has(ingresso.nome),
  );
  const eccede = oltre && eccedenti.length > 0 ? sorte.scegli(eccedenti) : undefined;
  const dati: Record<string, Dato> = {};
  // Targets first: what is compared with one is drawn around it.
  for (const ingresso of [...ingressi].sort((a, b) => Number(obiettivi.has(b.nome)) - Number(obiettivi.has(a.nome)))) {
    const obiettivo = dati[compagno.get(ingresso.nome) ?? ''];
    dati[ingresso.nome] = estrai(ingresso, {
      livello,
      sorte,
      oltre: ingresso === eccede,
      ...(limiti[0] && { limite: limiti[0] }),
      ...(typeof obiettivo === 'object' && 'n' in obiettivo && { obiettivo }),
    });
  }
  return dati;
}

function tavolaDi(forma: readonly Riga[], dati: Dati, pesati: boolean): Tavola {
  const scritto = ({ nome, unita, opzioni }: Ingresso): string => {
    const dato = dati[nome];
    if (typeof dato === 'string') return opzioni?.find(({ id }) => id === dato)?.etichetta ?? dato;
    if (typeof dato === 'boolean') return dato ? 'sì' : 'no';
    return (dato === undefined ? [] : 'n' in dato ? [dato] : dato)
      .map((cifra) => mostraConUnita(cifra, unita, 6))
      .join('; ');
  };
  return {
    colonne: pesati ? ['Voce', 'Peso', 'Valore'] : ['Dato', 'Valore'],
    righe: forma.map(({ livello, etichetta, voce, ingresso }) => ({
      etichetta,
      livello,
      celle: [
        ...(pesati ? [voce ? `${mostra(daTesto(voce.peso), 2).testo}%` : ''] : []),
        ingresso ? scritto(ingresso) : '',
      ],
    })),
  };
}
