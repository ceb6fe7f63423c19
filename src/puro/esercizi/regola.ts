/** What exercises ask of a compiled rule: a result's figure, the names it rests on, how its pieces are called. */
import type {
  Calcolo,
  Dati,
  EsitoRisultato,
  Espr,
  Passo,
  RigaAlbero,
  Risultato,
  Unita,
  Voce,
} from '../formula/tipi.ts';
import { arrotonda, aTesto, confronta, type Razionale } from '../formula/razionale.ts';
import { valuta } from '../formula/valuta.ts';

/** A result of a rule by its id, which must be there. */
export function risultatoDi({ id, risultati }: Calcolo, cercato: string): Risultato {
  const risultato = risultati.find((altro) => altro.id === cercato);
  if (!risultato) throw new Error(`${id} non ha il risultato ${cercato}`);
  return risultato;
}

/** One result alone, so that nothing else is worked out: the steps are only those that it needs. */
export function svolgi(calcolo: Calcolo, dati: Dati, cercato: string): { risultato: EsitoRisultato; passi: Passo[] } {
  const chiesto = risultatoDi(calcolo, cercato);
  const { risultati, passi } = valuta({ ...calcolo, risultati: [chiesto] }, dati);
  // How many decimals are asked for does not depend on the figure.
  return { risultato: { ...(risultati[0] as EsitoRisultato), decimali: chiesto.decimali }, passi };
}

/** The figure of a result in its unit; null when there is none. */
export function cifraDi(calcolo: Calcolo, dati: Dati, cercato: string): Razionale | null {
  const { valore } = svolgi(calcolo, dati, cercato).risultato;
  return typeof valore === 'boolean' ? null : valore;
}

/** The figure of any formula of a rule, in a unit. */
export function cifraDiFormula(calcolo: Calcolo, dati: Dati, formula: Espr, unita: Unita): Razionale | null {
  const nome = '?';
  const passo = { tipo: 'passo' as const, etichetta: nome, unita, decimali: 2, casi: [{ formula, scrittura: [] }] };
  return cifraDi(
    {
      ...calcolo,
      nomi: { ...calcolo.nomi, [nome]: passo },
      risultati: [{ id: nome, etichetta: nome, nome, unita, decimali: 2 }],
    },
    dati,
    nome,
  );
}

/** Names in a formula, choices included. */
export function nomiIn(espr: Espr): string[] {
  if ('nome' in espr) return [espr.nome];
  if ('scelta' in espr) return [espr.scelta];
  return 'op' in espr ? espr.arg.flatMap(nomiIn) : [];
}

/** Names that a rule's name leads to at once: those of its formulas and conditions, or of its tree. */
export function nomiSotto(calcolo: Calcolo, nome: string): string[] {
  const definizione = calcolo.nomi[nome];
  if (definizione?.tipo === 'passo')
    return definizione.casi.flatMap(({ quando, formula }) => [...(quando ? nomiIn(quando) : []), ...nomiIn(formula)]);
  if (definizione?.tipo === 'tabella') return definizione.chiavi;
  return definizione?.tipo === 'albero' ? nomiDiVoci(definizione.voci) : [];
}

function nomiDiVoci(voci: readonly Voce[]): string[] {
  return voci.flatMap(({ nome, voci: sotto }) => [...(nome === undefined ? [] : [nome]), ...nomiDiVoci(sotto ?? [])]);
}

/** A name and all that it rests on, in the order in which it is met, each once. */
export function nomiRaggiunti(calcolo: Calcolo, nome: string, visti = new Set<string>()): Set<string> {
  if (!visti.has(nome)) {
    visti.add(nome);
    for (const altro of nomiSotto(calcolo, nome)) nomiRaggiunti(calcolo, altro, visti);
  }
  return visti;
}

/** Whether a node of a tree takes one figure: it has nothing below, or is answered as a whole. */
export function intera({ nome, voci }: Voce, dati: Dati): boolean {
  return !voci || (nome !== undefined && dati[nome] !== undefined);
}

/** Nodes with equal weights in every group: what a plain mean makes of them. */
export function livellate(voci: readonly Voce[]): Voce[] {
  return voci.map((voce) => ({
    ...voce,
    peso: `100/${voci.length}`,
    ...(voce.voci && { voci: livellate(voce.voci) }),
  }));
}

/** Whether two figures are shown alike. */
export function pari(a: Razionale, b: Razionale, decimali: number): boolean {
  return confronta(arrotonda(a, decimali), arrotonda(b, decimali)) === 0;
}

/** A line of a tree apart from the others: a group and its only child may bear one label. */
export function chiaveDi({ etichetta, peso }: Pick<RigaAlbero, 'etichetta' | 'peso'>): string {
  return `${etichetta} ${aTesto(peso)}`;
}

const SEGNI: Record<string, string> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

/** A formula by the labels of its names: «Giacenza», «Obiettivo» − «Consuntivo». */
export function dire(calcolo: Calcolo, espr: Espr): string {
  if ('numero' in espr) return espr.cento ? '100' : espr.numero;
  if ('op' in espr) return espr.arg.map((argomento) => dire(calcolo, argomento)).join(SEGNI[espr.op] ?? '; ');
  const nome = 'nome' in espr ? espr.nome : espr.scelta;
  return `«${(calcolo.ingressi.find((ingresso) => ingresso.nome === nome) ?? calcolo.nomi[nome])?.etichetta ?? nome}»`;
}
