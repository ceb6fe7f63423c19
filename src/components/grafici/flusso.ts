/**
 * A flow from some places to others: on each side a bar for each place, between them a strand for each passage, as tall
 * as its quantity.
 */

/** A strand to draw. */
export interface Passo {
  da: string;
  a: string;
  quanti: number;
}

/** A place on a side. */
interface Argine {
  id: string;
  quanti: number;
  y: number;
  altezza: number;
  /** The middle of the room that its name has. */
  centro: number;
}

/** A strand with its outline. */
interface Filo extends Passo {
  tratto: string;
  altezza: number;
  /** Where its middle is, as it leaves. */
  mezzo: number;
}

/** What a drawing of a flow needs. */
export interface Flusso {
  altezza: number;
  da: Argine[];
  a: Argine[];
  fili: Filo[];
}

interface Misure {
  /** Where strands leave and where they arrive. */
  sinistra: number;
  destra: number;
  /** The height of one. */
  uno: number;
  /** Every place has room for its name. */
  minimo: number;
  stacco: number;
}

/**
 * Lays out a flow. Places that give stand from the one with the most; those that receive near those they receive from,
 * so that few strands cross; strands in the order of the places at their other end.
 * @param passi one for each pair of places
 */
export function flusso(passi: readonly Passo[], misure: Misure): Flusso {
  const { uno, minimo, stacco } = misure;
  const lato = (capo: (passo: Passo) => string, prima: (id: string) => number): Argine[] => {
    const somme = new Map<string, number>();
    for (const passo of passi) somme.set(capo(passo), (somme.get(capo(passo)) ?? 0) + passo.quanti);
    let y = 0;
    return [...somme]
      .sort(([x, a], [y, b]) => prima(x) - prima(y) || b - a)
      .map(([id, quanti]) => {
        const altezza = quanti * uno;
        const posto = Math.max(altezza, minimo);
        const argine = { id, quanti, altezza, y: y + (posto - altezza) / 2, centro: y + posto / 2 };
        y += posto + stacco;
        return argine;
      });
  };
  const da = lato(
    (passo) => passo.da,
    () => 0,
  );
  const a = lato(
    (passo) => passo.a,
    (id) => baricentro(passi, da, id),
  );
  const [altaDa, altaA] = [fondo(da, minimo), fondo(a, minimo)];
  // The shorter side stands in the middle of the taller one.
  for (const argine of da) sposta(argine, Math.max(0, altaA - altaDa) / 2);
  for (const argine of a) sposta(argine, Math.max(0, altaDa - altaA) / 2);
  return { altezza: Math.max(altaDa, altaA), da, a, fili: intreccia(passi, da, a, misure) };
}

/** Where, on average, a place receives from: 0 is the first of those that give. */
function baricentro(passi: readonly Passo[], da: readonly Argine[], id: string): number {
  const suoi = passi.filter(({ a }) => a === id);
  const somma = suoi.reduce((fin, passo) => fin + passo.quanti * da.findIndex((argine) => argine.id === passo.da), 0);
  return somma / suoi.reduce((fin, { quanti }) => fin + quanti, 0);
}

/** The strands, each beginning where the one before it ends, on both sides. */
function intreccia(
  passi: readonly Passo[],
  da: readonly Argine[],
  a: readonly Argine[],
  { sinistra, destra, uno }: Misure,
): Filo[] {
  const posto = (lato: readonly Argine[], id: string): number => lato.findIndex((argine) => argine.id === id);
  const usciti = new Map(da.map(({ id, y }) => [id, y]));
  const entrati = new Map(a.map(({ id, y }) => [id, y]));
  const meta = (sinistra + destra) / 2;
  return passi
    .toSorted((x, y) => posto(da, x.da) - posto(da, y.da) || posto(a, x.a) - posto(a, y.a))
    .map((passo) => {
      const altezza = passo.quanti * uno;
      const [y1, y2] = [usciti.get(passo.da) ?? 0, entrati.get(passo.a) ?? 0];
      usciti.set(passo.da, y1 + altezza);
      entrati.set(passo.a, y2 + altezza);
      const curva = (inizio: number, x: number, fine: number): string =>
        `C${meta} ${n(inizio)} ${meta} ${n(fine)} ${x} ${n(fine)}`;
      return {
        ...passo,
        altezza,
        mezzo: y1 + altezza / 2,
        tratto: `M${sinistra} ${n(y1)}${curva(y1, destra, y2)}V${n(y2 + altezza)}${curva(y2 + altezza, sinistra, y1 + altezza)}Z`,
      };
    });
}

function fondo(lato: readonly Argine[], minimo: number): number {
  return Math.max(0, ...lato.map(({ centro, altezza }) => centro + Math.max(altezza, minimo) / 2));
}

function sposta(argine: Argine, di: number): void {
  argine.y += di;
  argine.centro += di;
}

function n(valore: number): number {
  return Math.round(valore * 10) / 10;
}
